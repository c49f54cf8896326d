//! What modules and stores have in common: the settings. Cheap to clone; clones are the same engine.

use crate::module::wasm_of;
use crate::{Config, Module, Result};
use std::path::Path;
use std::sync::Arc;

/// The settings that modules are compiled with and stores are made with.
#[derive(Clone, Debug, Default)]
pub struct Engine {
    config: Arc<Config>,
}

impl Engine {
    /// Makes an engine.
    ///
    /// # Errors
    ///
    /// If the settings contradict each other (a stack of no bytes or of all), or a feature is on that is not in.
    pub fn new(config: &Config) -> Result<Engine> {
        let (stack, least, most) = (config.stack_bytes, 4 << 10, 1 << 30);
        crate::ensure!(stack >= least, "a stack of {stack} bytes is too small, give it {least}");
        crate::ensure!(stack <= most, "a stack of {stack} bytes is too large, give it {most} at most");
        config.compiler.features.check()?;
        Ok(Engine { config: Arc::new(config.clone()) })
    }

    /// The settings.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Whether two engines are clones of the same one.
    #[must_use]
    pub fn same(a: &Engine, b: &Engine) -> bool {
        Arc::ptr_eq(&a.config, &b.config)
    }

    /// Compiles a module, binary or text, to the bytes that [`Module::deserialize`] takes.
    ///
    /// # Errors
    ///
    /// As [`Module::new`].
    pub fn precompile_module(&self, bytes: &[u8]) -> Result<Vec<u8>> {
        Module::compiled(self, &wasm_of(bytes)?, &|_, _| {})?.serialize()
    }

    /// Whether `bytes` begin like a compiled module.
    #[must_use]
    pub fn detect_precompiled(bytes: &[u8]) -> bool {
        pulley_vm::artifact::is_artifact(bytes)
    }

    /// Whether the file begins like a compiled module.
    ///
    /// # Errors
    ///
    /// If it can't be read.
    pub fn detect_precompiled_file(path: impl AsRef<Path>) -> Result<bool> {
        use std::io::Read;
        let mut start = Vec::new();
        let magic = pulley_vm::artifact::MAGIC.len() as u64;
        std::fs::File::open(path)?.take(magic).read_to_end(&mut start)?;
        Ok(Engine::detect_precompiled(&start))
    }
}
