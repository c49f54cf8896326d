//! This repository's engine, with its defaults.

use crate::engine::{Engine, Program, Threads, wasmtime_shaped};
use crate::sizes::Sizes;
use pulley::Config;

wasmtime_shaped!(pulley, instantiate: instantiate, stop: pulley::Error::msg::<&'static str>);

struct Pulley {
    parallel: pulley::Engine,
    serial: pulley::Engine,
}

pub fn open() -> Result<Box<dyn Engine>, String> {
    let engine = |parallel| {
        let mut config = Config::new();
        config.parallel_compilation(parallel);
        pulley::Engine::new(&config).map_err(|e| format!("{e:#}"))
    };
    Ok(Box::new(Pulley { parallel: engine(true)?, serial: engine(false)? }))
}

impl Engine for Pulley {
    fn name(&self) -> &'static str {
        "pulley"
    }

    fn compile(&self, wasm: &[u8], threads: Threads) -> Result<Box<dyn Program>, String> {
        let engine = match threads {
            Threads::Default => &self.parallel,
            Threads::One => &self.serial,
        };
        Ok(Box::new(Compiled::new(engine, wasm)?))
    }

    fn sizes(&self, wasm: &[u8]) -> Option<Sizes> {
        let file = self.parallel.precompile_module(wasm).ok()?;
        let artifact = pulley_vm::Artifact::decode(&file).ok()?;
        Some(Sizes { code: artifact.code.len(), file: file.len() })
    }
}
