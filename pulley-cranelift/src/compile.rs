//! A whole module: every function through all stages, then their code into one buffer.
//!
//! Functions are independent until linking, so they compile on all cores; the artifact is the same whatever
//! the number of cores and the order in which functions finish.

use std::sync::atomic::{AtomicUsize, Ordering};

use cranelift_codegen::Context;
use pulley_vm::artifact::{Artifact, Function};
use wasmparser::Validator;

use crate::emit::CompiledFunction;
use crate::midend::MidEnd;
use crate::module::{self, Body, ModuleInfo};
use crate::translate::{self, Scratch};
use crate::{CompileError, Config, lower};

/// How far a compilation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Functions that are compiled.
    pub done: usize,
    /// Functions in all.
    pub total: usize,
}

/// Compiles a WebAssembly module in the binary format.
///
/// # Errors
///
/// The bytes are no valid module, use a feature that is off, or go beyond a limit; see [`ErrorKind`](crate::ErrorKind).
pub fn compile(wasm: &[u8], config: &Config) -> Result<Artifact, CompileError> {
    compile_with_progress(wasm, config, &|_| {})
}

/// Like [`compile`]; `progress` is called after every function, from the threads that compile.
///
/// # Errors
///
/// Like [`compile`].
pub fn compile_with_progress(
    wasm: &[u8],
    config: &Config,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Artifact, CompileError> {
    let features = config.features.wasm_features();
    let compile = || {
        let (mut module, bodies) = module::parse(wasm, features)?;
        let functions = compile_bodies(&module, bodies, config, progress)?;
        let artifact = std::mem::take(&mut module.artifact);
        link(artifact, &module.functions, module.imported_functions, functions)
    };
    compile().map_err(|error| module::explain(wasm, features, error))
}

/// The optimized CLIF of one function, as text.
///
/// `function` is its index with imports counted.
///
/// # Errors
///
/// Like [`compile`]; also when `function` is imported or does not exist. Other functions are not looked at.
pub fn clif_of(wasm: &[u8], config: &Config, function: u32) -> Result<String, CompileError> {
    let features = config.features.wasm_features();
    let clif = || {
        let (module, bodies) = module::parse(wasm, features)?;
        let body = bodies.into_iter().find(|body| body.index() == function).ok_or_else(|| {
            CompileError::limit(format!(
                "no code: the module's own functions have indices {} to {}",
                module.imported_functions,
                module.functions.len()
            ))
            .in_function(function)
        })?;
        let mut compiler = FunctionCompiler::new(&module, config)?;
        compiler.optimized(body)?;
        Ok(compiler.context.func.display().to_string())
    };
    clif().map_err(|error| module::explain(wasm, features, error))
}

/// Checks that the bytes are a valid module that uses only features that are on, and compiles nothing.
///
/// # Errors
///
/// They are not; see [`ErrorKind`](crate::ErrorKind).
pub fn validate(wasm: &[u8], config: &Config) -> Result<(), CompileError> {
    let features = config.features.wasm_features();
    match Validator::new_with_features(features).validate_all(wasm) {
        Ok(_) => Ok(()),
        Err(error) => Err(module::explain(wasm, features, error.into())),
    }
}

/// What one thread keeps from function to function.
struct FunctionCompiler<'m> {
    module: &'m ModuleInfo,
    mid_end: MidEnd,
    context: Context,
    scratch: Scratch,
}

impl<'m> FunctionCompiler<'m> {
    fn new(module: &'m ModuleInfo, config: &Config) -> Result<Self, CompileError> {
        Ok(FunctionCompiler {
            module,
            mid_end: MidEnd::new(config)?,
            context: Context::new(),
            scratch: Scratch::default(),
        })
    }

    /// Leaves the optimized CLIF of a function in `self.context`.
    fn optimized(&mut self, body: Body<'_>) -> Result<(), CompileError> {
        let index = body.index();
        self.context.clear();
        let done = translate::translate(self.module, body, &mut self.context.func, &mut self.scratch)
            .and_then(|()| self.mid_end.optimize(&mut self.context));
        if done.is_err() {
            // What a failed translation leaves behind is no start for another.
            self.scratch = Scratch::default();
        }
        done.map_err(|error| error.in_function(index))
    }

    fn compile(&mut self, body: Body<'_>) -> Result<CompiledFunction, CompileError> {
        let index = body.index();
        self.optimized(body)?;
        lower::compile_function(&self.context.func, self.module).map_err(|error| error.in_function(index))
    }
}

/// Compiles all functions. Of several errors, the one in the first function is returned.
fn compile_bodies(
    module: &ModuleInfo,
    bodies: Vec<Body<'_>>,
    config: &Config,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Vec<CompiledFunction>, CompileError> {
    let total = bodies.len();
    let done = AtomicUsize::new(0);
    let compile = |compiler: &mut Result<FunctionCompiler<'_>, CompileError>, body| {
        let function = compiler.as_mut().map_err(|error| error.clone())?.compile(body);
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        progress(Progress { done, total });
        function
    };
    let compiler = || FunctionCompiler::new(module, config);
    #[cfg(feature = "parallel")]
    if config.parallel && total > 1 {
        use rayon::prelude::*;
        let functions: Vec<_> = bodies.into_par_iter().map_init(compiler, compile).collect();
        return functions.into_iter().collect();
    }
    let mut compiler = compiler();
    bodies.into_iter().map(|body| compile(&mut compiler, body)).collect()
}

/// Lays the functions out one after the other and fills in what they say about each other's places.
fn link(
    mut artifact: Artifact,
    types: &[u32],
    imported: u32,
    functions: Vec<CompiledFunction>,
) -> Result<Artifact, CompileError> {
    let too_large = || CompileError::limit("the module's code is too large: branches reach 2 GiB; split the module");
    let size: usize = functions.iter().map(|function| function.code.len()).sum();
    if i32::try_from(size).is_err() {
        return Err(too_large());
    }
    artifact.code.reserve_exact(size);
    artifact.source_map.reserve(functions.iter().map(|f| f.source_map.len()).sum());
    for (function, &ty) in functions.iter().zip(&types[imported as usize..]) {
        let start = u32::try_from(artifact.code.len()).map_err(|_| too_large())?;
        artifact.code.extend_from_slice(&function.code);
        let end = u32::try_from(artifact.code.len()).map_err(|_| too_large())?;
        artifact.functions.push(Function { ty, code: start..end, frame_size: u32::from(function.frame_size) });
        for &(code, module) in &function.source_map {
            artifact.source_map.push(start + code, module);
        }
    }
    for (index, function) in functions.iter().enumerate() {
        let start = artifact.functions[index].code.start;
        for relocation in &function.relocations {
            let callee = relocation
                .function
                .checked_sub(imported)
                .and_then(|own| artifact.functions.get(own as usize))
                .ok_or_else(|| {
                    CompileError::internal(format!(
                        "a direct call of function {}, which has no code",
                        relocation.function
                    ))
                })?;
            // Both are below 2^31, so their difference fits.
            let from = start + relocation.instruction;
            let distance = callee.code.start.cast_signed() - from.cast_signed();
            let at = (start + relocation.operand) as usize;
            artifact.code[at..at + 4].copy_from_slice(&distance.to_le_bytes());
        }
    }
    Ok(artifact)
}
