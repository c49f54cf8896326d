//! wasmi 2, translating eagerly, with room for recursive programs.

use crate::engine::{Engine, Program, Threads, wasmtime_shaped};
use wasmi::{CompilationMode, Config};

wasmtime_shaped!(wasmi, instantiate: instantiate_and_start, stop: wasmi::Error::new::<&'static str>);

struct Wasmi(wasmi::Engine);

pub fn open() -> Result<Box<dyn Engine>, String> {
    let mut config = Config::default();
    // By default functions are translated at their first call, inside the measured part.
    config.compilation_mode(CompilationMode::Eager);
    // By default recursion ends at 1,000 calls, in bytes at 1 MB.
    config.set_max_recursion_depth(1_000_000);
    config.set_max_stack_height(64 << 20);
    Ok(Box::new(Wasmi(wasmi::Engine::new(&config))))
}

impl Engine for Wasmi {
    fn name(&self) -> &'static str {
        "wasmi"
    }

    /// wasmi has one thread, whatever is asked.
    fn compile(&self, wasm: &[u8], _: Threads) -> Result<Box<dyn Program>, String> {
        Ok(Box::new(Compiled::new(&self.0, wasm)?))
    }
}
