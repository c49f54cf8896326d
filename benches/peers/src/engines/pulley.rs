//! This repository's engine, with its defaults.

use crate::engine::{Engine, Program, Threads, wasmtime_shaped};
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
}
