//! A whole module: every function through all stages, then their code into one buffer.
//!
//! Functions are independent until linking, so they compile on all cores; the artifact is the same whatever
//! the number of cores and the order in which functions finish.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use cranelift_codegen::Context;
use pulley_vm::artifact::{Artifact, Function};
use wasmparser::Validator;

use crate::emit::CompiledFunction;
use crate::inline::Inlinable;
use crate::midend::MidEnd;
use crate::module::{self, Body, ModuleInfo};
use crate::translate::{self, Scratch};
use crate::{CompileError, Config, lower, parallel};

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
    config.features.check()?;
    let features = config.features.wasm_features();
    let compile = || {
        let (mut module, bodies) = module::parse(wasm, config.features)?;
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
/// Like [`compile`]; also when `function` is imported or does not exist. Of other functions only those are looked at that may
/// be inlined, and what is wrong with them is no error.
pub fn clif_of(wasm: &[u8], config: &Config, function: u32) -> Result<String, CompileError> {
    config.features.check()?;
    let features = config.features.wasm_features();
    let clif = || {
        let (module, bodies) = module::parse(wasm, config.features)?;
        let inlinable = Inlinable::find(&module, &bodies, config);
        let body = bodies.into_iter().find(|body| body.index() == function).ok_or_else(|| {
            let (first, end) = (module.imported_functions, module.functions.len());
            let message = match end.saturating_sub(first as usize) {
                0 => "the module has no functions of its own".to_owned(),
                _ => format!("the module's own functions have the indices {first} to {}", end - 1),
            };
            CompileError::no_code(function, message)
        })?;
        let mut compiler = FunctionCompiler::new(&module, &inlinable, config)?;
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
    config.features.check()?;
    let features = config.features.wasm_features();
    match Validator::new_with_features(features).validate_all(wasm) {
        Ok(_) => Ok(()),
        Err(error) => Err(module::explain(wasm, features, error.into())),
    }
}

/// What one thread keeps from function to function.
pub(crate) struct FunctionCompiler<'m> {
    module: &'m ModuleInfo,
    inlinable: &'m Inlinable,
    mid_end: MidEnd,
    context: Context,
    scratch: Scratch,
}

impl<'m> FunctionCompiler<'m> {
    pub(crate) fn new(module: &'m ModuleInfo, inlinable: &'m Inlinable, config: &Config) -> Result<Self, CompileError> {
        Ok(FunctionCompiler {
            module,
            inlinable,
            mid_end: MidEnd::new(config)?,
            context: Context::new(),
            scratch: Scratch::default(),
        })
    }

    /// Leaves the optimized CLIF of a function in `self.context`.
    fn optimized(&mut self, body: Body<'_>) -> Result<(), CompileError> {
        let index = body.index();
        self.context.clear();
        let translated = match self.inlinable.translated(index) {
            Some(func) => {
                self.context.func.clone_from(func);
                Ok(())
            }
            None => translate::translate(self.module, body, &mut self.context.func, &mut self.scratch),
        };
        let done = translated
            .and_then(|()| self.inlinable.inline(&mut self.context))
            .and_then(|()| self.mid_end.optimize(&mut self.context));
        if done.is_err() {
            // What a failed translation leaves behind is no start for another.
            self.scratch = Scratch::default();
        }
        done.map_err(|error| error.in_function(index))
    }

    fn compile(&mut self, body: Body<'_>) -> Result<CompiledFunction, CompileError> {
        let own = self.module.imported_functions()..u32::MAX;
        self.compile_among(body, own)
    }

    /// Compiles a function whose code will be in no place in common with that of others.
    pub(crate) fn compile_alone(&mut self, body: Body<'_>) -> Result<CompiledFunction, CompileError> {
        let index = body.index();
        self.compile_among(body, index..index + 1)
    }

    /// Compiles a function that may call those of `direct` by their distance.
    fn compile_among(&mut self, body: Body<'_>, direct: Range<u32>) -> Result<CompiledFunction, CompileError> {
        let index = body.index();
        self.optimized(body)?;
        if self.context.func.dfg.num_blocks() > lower::MOST_BLOCKS_KEPT {
            // What optimization knew of the control flow; lowering finds out itself what it needs.
            let before = std::mem::replace(&mut self.context, Context::new());
            self.context.func = before.func;
        }
        lower::compile_function(&self.context.func, direct).map_err(|error| error.in_function(index))
    }
}

/// Compiles all functions. Of several errors, the one in the first function is returned.
pub(crate) fn compile_bodies(
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
    let inlinable = Inlinable::find(module, &bodies, config);
    let compiler = || FunctionCompiler::new(module, &inlinable, config);
    parallel::map(config, bodies, Body::len, compiler, compile)
}

/// Lays the functions out one after the other and fills in what they say about each other's places.
pub(crate) fn link(
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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::testing::{binary, result};
    use crate::{ErrorKind, OptLevel};

    fn compiled(text: &str, config: &Config) -> Artifact {
        compile(&binary(text), config).unwrap_or_else(|error| panic!("{text}\n{error}"))
    }

    /// The function that function `n` of [`calls`] calls.
    fn callee(n: u32) -> u32 {
        if n == 59 { 0 } else { (n * 7 + 1) % 60 }
    }

    /// Functions that call each other in both directions: each counts its argument down until it is below the number of the function.
    fn calls() -> String {
        let functions = (0..60).map(|n| {
            format!(
                "(func $f{n} (param i32) (result i32)
                   (if (result i32) (i32.lt_s (local.get 0) (i32.const {n})) (then (i32.const {n}))
                     (else (i32.add (i32.const 100) (call $f{} (i32.sub (local.get 0) (i32.const 1)))))))\n",
                callee(n)
            )
        });
        format!("(module {} (export \"run\" (func $f0)))", functions.collect::<String>())
    }

    #[test]
    fn calls_reach_the_functions_they_name() {
        let (mut left, mut n, mut expected) = (50, 0, 0);
        while left >= n {
            (left, n, expected) = (left - 1, callee(n), expected + 100);
        }
        expected += u64::from(n);
        for opt_level in [OptLevel::None, OptLevel::Speed] {
            let config = Config { opt_level, ..Config::new() };
            assert_eq!(result(compiled(&calls(), &config), &[50]), [expected], "{opt_level}");
        }
    }

    #[test]
    fn the_artifact_does_not_depend_on_the_threads() {
        let one = compiled(&calls(), &Config { parallel: false, ..Config::new() });
        for _ in 0..3 {
            assert_eq!(compiled(&calls(), &Config::new()), one);
        }
    }

    #[test]
    fn the_source_map_leads_back_to_the_module() {
        let text = "(module (memory 1) (func) (func (param i32) (result i32) (i32.load (i32.load (local.get 0)))))";
        let wasm = binary(text);
        let artifact = compile(&wasm, &Config::new()).expect("compiles");
        let code = artifact.functions[1].code.clone();
        let places: Vec<u32> = code.filter_map(|at| artifact.source_map.get(at)).collect();
        let loads: Vec<u32> = (0u32..).zip(&wasm).filter(|(_, byte)| **byte == 0x28).map(|(at, _)| at).collect();
        assert_eq!(loads.len(), 2, "`i32.load` is 0x28");
        assert!(loads.iter().all(|load| places.contains(load)), "{loads:x?} in {places:x?}");
    }

    #[test]
    fn of_several_errors_the_first_is_reported() {
        let text =
            "(module (func) (func (result i32) (i64.const 0)) (func (result i32) (f32.const 0)) (func (i32.add)))";
        for parallel in [false, true] {
            let error = compile(&binary(text), &Config { parallel, ..Config::new() }).expect_err("invalid");
            assert_eq!((error.kind(), error.function()), (ErrorKind::Invalid, Some(1)));
            assert!(error.to_string().contains("in function 1: type mismatch"), "{error}");
        }
    }

    #[test]
    fn progress_ends_at_the_total() {
        let seen = Mutex::new(Vec::new());
        let see = |progress: Progress| seen.lock().unwrap().push(progress);
        compile_with_progress(&binary(&calls()), &Config::new(), &see).expect("compiles");
        let mut done: Vec<usize> = seen.lock().unwrap().iter().map(|progress| progress.done).collect();
        done.sort_unstable();
        assert_eq!(done, (1..=60).collect::<Vec<_>>());
        assert!(seen.lock().unwrap().iter().all(|progress| progress.total == 60));
    }

    #[test]
    fn clif_is_of_the_function_asked_for() {
        let import = "(import \"\" \"\" (func))";
        let wasm =
            binary(&format!("(module {import} (func (result i32) (i32.const 1)) (func (result i32) (i32.const 2)))"));
        let clif = clif_of(&wasm, &Config::new(), 2).expect("has code");
        assert!(clif.starts_with("function u0:2() -> i32") && clif.contains("iconst.i32 2"), "{clif}");
        for function in [0, 3, u32::MAX] {
            let error = clif_of(&wasm, &Config::new(), function).expect_err("no code");
            assert_eq!((error.kind(), error.function()), (ErrorKind::NoCode, Some(function)));
            assert!(error.to_string().contains("the indices 1 to 2"), "{error}");
        }
    }

    #[test]
    fn an_empty_module_compiles() {
        let artifact = compile(b"\0asm\x01\0\0\0", &Config::new()).expect("compiles");
        assert_eq!(artifact, Artifact::default());
    }

    #[test]
    fn validation_names_the_feature_too() {
        let mut config = Config::new();
        config.features.memory64 = false;
        let error = validate(&binary("(module (memory i64 1))"), &config).expect_err("memory64 is off");
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        assert!(error.to_string().contains("`memory64`"), "{error}");
    }

    #[test]
    fn a_feature_that_is_not_in_cannot_be_turned_on() {
        let mut config = Config::new();
        config.features.threads = true;
        for error in [
            compile(b"\0asm\x01\0\0\0", &config).expect_err("there are no threads"),
            validate(b"\0asm\x01\0\0\0", &config).expect_err("there are no threads"),
        ] {
            assert_eq!(error.kind(), ErrorKind::Unsupported);
            assert!(error.to_string().contains("`threads`"), "{error}");
        }
    }
}
