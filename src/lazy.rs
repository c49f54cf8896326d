//! Functions that are compiled at their first call.
//!
//! Invariant: a function is compiled once for its module, whatever the number of stores and threads that call it first; all
//! others wait for the one that does it. The virtual machine says which function it needs, and gets code that it
//! verifies like any other.

use crate::{Error, Result};
use pulley_cranelift::{CompileError, LazyModule};
use pulley_vm::{Artifact, ExternKind, VerifyError};
use std::sync::OnceLock;

/// What compiles the functions of one module.
#[derive(Debug)]
pub(crate) struct Lazy {
    compiler: LazyModule,
    /// For each function of the module's own, how its compilation went.
    done: Box<[OnceLock<Compiled>]>,
}

/// How the compilation of a function went.
type Compiled = Result<(), Box<Failure>>;

/// Why a function has no code.
#[derive(Clone, Debug)]
enum Failure {
    Compile(CompileError),
    Verify(VerifyError),
}

impl Lazy {
    pub(crate) fn new(compiler: LazyModule) -> Lazy {
        let done = (0..compiler.len()).map(|_| OnceLock::new()).collect();
        Lazy { compiler, done }
    }

    /// Sees to it that a function of `vm` has its code.
    ///
    /// # Errors
    ///
    /// If it can't be compiled; the function is in the text.
    pub(crate) fn compile(&self, vm: &pulley_vm::Module, function: u32) -> Result<()> {
        let own = (function - vm.imported(ExternKind::Func)) as usize;
        let done = self.done[own].get_or_init(|| {
            let code = self.compiler.compile(function).map_err(|error| Box::new(Failure::Compile(error)))?;
            vm.add_code(function, code).map_err(|error| Box::new(Failure::Verify(error)))
        });
        let Err(failure) = done else { return Ok(()) };
        let error = match (**failure).clone() {
            Failure::Compile(error) => Error::new(error),
            Failure::Verify(error) => Error::new(error).context(crate::module::UNSAFE_CODE),
        };
        let name = vm.func_name(function).map(|name| format!(" `{name}`")).unwrap_or_default();
        Err(error.context(format!("function {function}{name} can't be compiled")))
    }

    /// The artifact of the whole module, as it is without lazy compilation.
    pub(crate) fn artifact(&self, vm: &pulley_vm::Module) -> Result<Artifact> {
        Ok(self.compiler.artifact(vm.artifact())?)
    }
}
