//! Reads a file of any of the three kinds: binary module, text module, artifact.

use super::progress::Progress;
use pulley::error::Context;
use pulley::{Engine, Module, Result};
use std::borrow::Cow;
use std::path::Path;

/// The bytes of a file.
pub(super) fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("can't read `{}`", path.display()))
}

/// The module in a file for an engine, compiled if it is not an artifact.
pub(super) fn module(engine: &Engine, path: &Path) -> Result<Module> {
    let bytes = read(path)?;
    let in_file = || format!("can't load `{}`", path.display());
    if Engine::detect_precompiled(&bytes) {
        return Module::deserialize(engine, &bytes).with_context(in_file);
    }
    let progress = Progress::new(path);
    let module = Module::with_progress(engine, &bytes, &|done, total| progress.step(done, total));
    progress.finish();
    module.with_context(in_file)
}

/// The binary form of the module in a file that is not an artifact.
pub(super) fn wasm<'a>(path: &Path, bytes: &'a [u8]) -> Result<Cow<'a, [u8]>> {
    pulley::wasm_of(bytes).with_context(|| format!("can't load `{}`", path.display()))
}
