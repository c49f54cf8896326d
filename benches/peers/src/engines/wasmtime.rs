//! wasmtime 48 with its three compilers: Cranelift and Winch to machine code, Cranelift to its
//! Pulley bytecode. Defaults otherwise.

use crate::engine::{Engine, Program, Threads, wasmtime_shaped};
use crate::sizes::Sizes;
use wasmtime::{Config, Strategy};

wasmtime_shaped!(wasmtime, instantiate: instantiate, stop: wasmtime::Error::msg::<&'static str>);

struct Wasmtime {
    name: &'static str,
    parallel: wasmtime::Engine,
    serial: wasmtime::Engine,
}

pub fn cranelift() -> Result<Box<dyn Engine>, String> {
    open("cranelift", |config| {
        config.strategy(Strategy::Cranelift);
        Ok(())
    })
}

pub fn winch() -> Result<Box<dyn Engine>, String> {
    open("winch", |config| {
        config.strategy(Strategy::Winch);
        Ok(())
    })
}

pub fn pulley() -> Result<Box<dyn Engine>, String> {
    open("wasmtime-pulley", |config| config.target("pulley64").map(|_| ()))
}

fn open(
    name: &'static str,
    configure: impl Fn(&mut Config) -> wasmtime::Result<()>,
) -> Result<Box<dyn Engine>, String> {
    let engine = |parallel| {
        let mut config = Config::new();
        configure(&mut config).map_err(|e| format!("{e:#}"))?;
        config.parallel_compilation(parallel);
        wasmtime::Engine::new(&config).map_err(|e| format!("{e:#}"))
    };
    Ok(Box::new(Wasmtime { name, parallel: engine(true)?, serial: engine(false)? }))
}

impl Engine for Wasmtime {
    fn name(&self) -> &'static str {
        self.name
    }

    fn compile(&self, wasm: &[u8], threads: Threads) -> Result<Box<dyn Program>, String> {
        let engine = match threads {
            Threads::Default => &self.parallel,
            Threads::One => &self.serial,
        };
        Ok(Box::new(Compiled::new(engine, wasm)?))
    }

    /// The compiled module is an ELF file, whose section `.text` has the instructions.
    fn sizes(&self, wasm: &[u8]) -> Option<Sizes> {
        use object::{Object, ObjectSection};
        let file = self.parallel.precompile_module(wasm).ok()?;
        let elf = object::File::parse(&*file).ok()?;
        let code = usize::try_from(elf.section_by_name(".text")?.size()).ok()?;
        Some(Sizes { code, file: file.len() })
    }
}
