//! Compiled modules.

use crate::error::Context;
use crate::lazy::Lazy;
use crate::{Engine, ExportType, ExternType, ImportType, Result};
use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

/// A compiled module: immutable, cheap to clone, shared by any number of stores and threads.
#[derive(Clone, Debug)]
pub struct Module {
    engine: Engine,
    vm: Arc<pulley_vm::Module>,
    /// Where functions get their code at their first call.
    lazy: Option<Arc<Lazy>>,
}

/// About an error that is a bug.
pub(crate) const UNSAFE_CODE: &str = "the compiler made code that is not safe to run; please report it";

/// The first bytes of a binary module.
const BINARY_MAGIC: &[u8] = b"\0asm";

/// The binary form of a module that is binary or text.
///
/// # Errors
///
/// If `bytes` are neither; an error in a text says where.
pub fn wasm_of(bytes: &[u8]) -> Result<Cow<'_, [u8]>> {
    if bytes.starts_with(BINARY_MAGIC) {
        return Ok(Cow::Borrowed(bytes));
    }
    if Engine::detect_precompiled(bytes) {
        crate::bail!("this is a compiled module; load it with `Module::deserialize`");
    }
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    match first {
        // Text begins with a parenthesis or a comment.
        Some(b'(' | b';') => {
            let text = std::str::from_utf8(bytes).context("a WebAssembly text must be UTF-8")?;
            Ok(Cow::Owned(wat::parse_str(text)?))
        }
        Some(_) => {
            crate::bail!("not a WebAssembly module: it begins neither with `\\0asm` (binary) nor with `(` (text)")
        }
        None => crate::bail!("not a WebAssembly module: it is empty"),
    }
}

impl Module {
    /// Compiles a module, binary (`.wasm`) or text (`.wat`).
    ///
    /// # Errors
    ///
    /// If `bytes` are neither, the module is not valid, needs a feature that is off, or is beyond the limits of the
    /// compiler. The text says what and where.
    pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module> {
        Module::with_progress(engine, bytes, &|_, _| {})
    }

    /// Like [`Module::new`]; `progress` is called after every function, with how many are compiled and how many there are,
    /// from the threads that compile. It is not called for functions that are compiled at their first call, or were before.
    ///
    /// # Errors
    ///
    /// As [`Module::new`].
    pub fn with_progress(
        engine: &Engine,
        bytes: impl AsRef<[u8]>,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Module> {
        let wasm = wasm_of(bytes.as_ref())?;
        #[cfg(feature = "cache")]
        if let Some(cache) = &engine.config().cache {
            return cache.module(engine, &wasm, || Module::compiled(engine, &wasm, progress));
        }
        if engine.config().lazy {
            return Module::uncompiled(engine, &wasm);
        }
        Module::compiled(engine, &wasm, progress)
    }

    /// Compiles a whole binary module.
    pub(crate) fn compiled(engine: &Engine, wasm: &[u8], progress: &(dyn Fn(usize, usize) + Sync)) -> Result<Module> {
        let progress = |now: pulley_cranelift::Progress| progress(now.done, now.total);
        let artifact = pulley_cranelift::compile_with_progress(wasm, &engine.config().compiler, &progress)?;
        let vm = pulley_vm::Module::new(artifact).context(UNSAFE_CODE)?;
        Ok(Module { engine: engine.clone(), vm: Arc::new(vm), lazy: None })
    }

    /// Validates a binary module whose functions will be compiled at their first call.
    fn uncompiled(engine: &Engine, wasm: &[u8]) -> Result<Module> {
        let (compiler, artifact) = pulley_cranelift::LazyModule::new(wasm, &engine.config().compiler)?;
        let vm = pulley_vm::Module::without_code(artifact).context(UNSAFE_CODE)?;
        Ok(Module { engine: engine.clone(), vm: Arc::new(vm), lazy: Some(Arc::new(Lazy::new(compiler))) })
    }

    /// Sees to it that a function that the virtual machine asks for has its code.
    pub(crate) fn compile_function(&self, function: u32) -> Result<()> {
        match &self.lazy {
            Some(lazy) => lazy.compile(&self.vm, function),
            None => crate::bail!("function {function} has no code, and its module no compiler"),
        }
    }

    /// Compiles the module in a file, binary or text.
    ///
    /// # Errors
    ///
    /// If the file can't be read, or as [`Module::new`]; the path is in the text.
    pub fn from_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Module> {
        let path = path.as_ref();
        let bytes = std::fs::read(path).with_context(|| format!("can't read `{}`", path.display()))?;
        Module::new(engine, bytes).with_context(|| format!("can't load `{}`", path.display()))
    }

    /// Compiles a binary module.
    ///
    /// # Errors
    ///
    /// As [`Module::new`].
    pub fn from_binary(engine: &Engine, bytes: &[u8]) -> Result<Module> {
        crate::ensure!(
            bytes.starts_with(BINARY_MAGIC),
            "not a binary WebAssembly module: it does not begin with `\\0asm`"
        );
        Module::new(engine, bytes)
    }

    /// Checks that a binary module is valid and uses only features that are on, without compiling it.
    ///
    /// # Errors
    ///
    /// If it is not; the text says what and where.
    pub fn validate(engine: &Engine, bytes: &[u8]) -> Result<()> {
        Ok(pulley_cranelift::validate(bytes, &engine.config().compiler)?)
    }

    /// Loads what [`Module::serialize`] made, on this host or any other.
    ///
    /// Safe for any bytes: everything that running the code relies on is checked here.
    ///
    /// # Errors
    ///
    /// If `bytes` were made by another version, were changed since, or were not made by `serialize` at all.
    pub fn deserialize(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module> {
        let vm = pulley_vm::Module::deserialize(bytes.as_ref())?;
        Ok(Module { engine: engine.clone(), vm: Arc::new(vm), lazy: None })
    }

    /// Loads a file of what [`Module::serialize`] made. See [`Module::deserialize`].
    ///
    /// # Errors
    ///
    /// If the file can't be read, or as [`Module::deserialize`]; the path is in the text.
    pub fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Module> {
        let path = path.as_ref();
        let bytes = std::fs::read(path).with_context(|| format!("can't read `{}`", path.display()))?;
        Module::deserialize(engine, bytes).with_context(|| format!("can't load `{}`", path.display()))
    }

    /// The compiled module as bytes, which any host can load. If functions are compiled at their first call, all of them are
    /// compiled for this: the bytes are the same either way.
    ///
    /// # Errors
    ///
    /// If a function that was not called yet can't be compiled.
    pub fn serialize(&self) -> Result<Vec<u8>> {
        match &self.lazy {
            Some(lazy) => Ok(lazy.artifact(&self.vm)?.encode()),
            None => Ok(self.vm.serialize()),
        }
    }

    /// The module's name, if its name section gives one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.vm.name()
    }

    /// What it imports, in order.
    pub fn imports(&self) -> impl ExactSizeIterator<Item = ImportType<'_>> + '_ {
        self.vm.imports().map(|(module, name, ty)| ImportType::new(module, name, ExternType::from_vm(&ty)))
    }

    /// What it exports, in order.
    pub fn exports(&self) -> impl ExactSizeIterator<Item = ExportType<'_>> + '_ {
        self.vm.exports().map(|(name, ty)| ExportType::new(name, ExternType::from_vm(&ty)))
    }

    /// The type of what it exports under a name.
    #[must_use]
    pub fn get_export(&self, name: &str) -> Option<ExternType> {
        self.vm.export_type(name).map(|ty| ExternType::from_vm(&ty))
    }

    /// The engine it was made with.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Whether two modules are clones of the same one.
    #[must_use]
    pub fn same(a: &Module, b: &Module) -> bool {
        Arc::ptr_eq(&a.vm, &b.vm)
    }

    pub(crate) fn vm(&self) -> &Arc<pulley_vm::Module> {
        &self.vm
    }
}
