//! A module whose functions are compiled one at a time, when somebody needs them.
//!
//! [`LazyModule::new`] validates all of the module and compiles nothing. [`LazyModule::compile`] gives the code of one
//! function by itself: other functions may have none yet, and none has a place in common with it, so it calls them by their
//! index; only itself it calls directly. What a function does is the same as in [`compile`](crate::compile)'s artifact, which
//! [`LazyModule::artifact`] still makes.

use std::ops::Range;

use pulley_vm::FunctionCode;
use pulley_vm::artifact::{Artifact, SourceMap};
use wasmparser::{BinaryReader, FuncToValidate, FuncValidatorAllocations, FunctionBody, ValidatorResources};

use crate::compile::{self, FunctionCompiler, Progress};
use crate::inline::Inlinable;
use crate::module::{self, Body, ModuleInfo};
use crate::{CompileError, Config, parallel};

/// A valid module, its functions yet to be compiled.
pub struct LazyModule {
    module: ModuleInfo,
    /// What the validator knows of the module; none if that has no code.
    resources: Option<ValidatorResources>,
    bodies: Vec<LazyBody>,
    /// The part of the module that holds all bodies.
    code: Box<[u8]>,
    /// Where that part begins in the module.
    code_offset: u64,
    config: Config,
}

/// The body of a function.
struct LazyBody {
    index: u32,
    ty: u32,
    /// Its bytes in [`LazyModule::code`].
    bytes: Range<usize>,
}

impl LazyModule {
    /// Validates a module in the binary format. Returns it with its artifact, in which no function has code.
    ///
    /// # Errors
    ///
    /// The bytes are no valid module, use a feature that is off, or go beyond a limit.
    pub fn new(wasm: &[u8], config: &Config) -> Result<(LazyModule, Artifact), CompileError> {
        config.features.check()?;
        let features = config.features.wasm_features();
        let parse = || {
            let (module, bodies) = module::parse(wasm, config.features)?;
            let kept = LazyModule::keep(wasm, &bodies, config);
            validate(bodies, config)?;
            Ok((module, kept))
        };
        let (mut module, mut kept) = parse().map_err(|error| module::explain(wasm, features, error))?;
        // Translation needs none of these.
        let large = Artifact {
            data: std::mem::take(&mut module.artifact.data),
            data_bytes: std::mem::take(&mut module.artifact.data_bytes),
            elements: std::mem::take(&mut module.artifact.elements),
            exports: std::mem::take(&mut module.artifact.exports),
            ..Artifact::default()
        };
        let Artifact { data, data_bytes, elements, exports, .. } = large;
        let mut artifact = Artifact { data, data_bytes, elements, exports, ..module.artifact.clone() };
        artifact.functions =
            kept.bodies.iter().map(|body| pulley_vm::artifact::Function::without_code(body.ty)).collect();
        kept.module = module;
        Ok((kept, artifact))
    }

    /// Everything but the module's own description.
    fn keep(wasm: &[u8], bodies: &[Body<'_>], config: &Config) -> LazyModule {
        let ranges = || bodies.iter().map(|body| body.source.range());
        let start = ranges().map(|range| range.start).min().unwrap_or(0);
        let end = ranges().map(|range| range.end).max().unwrap_or(0);
        let offset = |at: u64| usize::try_from(at - start).unwrap_or(usize::MAX);
        let code =
            usize::try_from(start).ok().zip(usize::try_from(end).ok()).and_then(|(start, end)| wasm.get(start..end));
        LazyModule {
            module: ModuleInfo::default(),
            resources: bodies.first().map(|body| body.validator.resources.clone()),
            bodies: bodies
                .iter()
                .map(|body| {
                    let range = body.source.range();
                    LazyBody {
                        index: body.index(),
                        ty: body.validator.ty,
                        bytes: offset(range.start)..offset(range.end),
                    }
                })
                .collect(),
            code: code.unwrap_or_default().into(),
            code_offset: start,
            config: config.clone(),
        }
    }

    /// How many functions can be compiled.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bodies.len()
    }

    /// Whether no function can be compiled.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bodies.is_empty()
    }

    /// Compiles one function, by its index with imports counted.
    ///
    /// # Errors
    ///
    /// The function goes beyond a limit of the compiler, is imported, or does not exist.
    pub fn compile(&self, function: u32) -> Result<FunctionCode, CompileError> {
        let own = function.checked_sub(self.module.imported_functions).and_then(|own| self.bodies.get(own as usize));
        let body = own.and_then(|own| self.body(own));
        let body = body.ok_or_else(|| CompileError::no_code(function, "the module has no body for it"))?;
        // Nothing is inlined: that would need other functions to be translated.
        let inlinable = Inlinable::none();
        let mut compiler = FunctionCompiler::new(&self.module, &inlinable, &self.config)?;
        let mut compiled = compiler.compile_alone(body)?;
        for relocation in &compiled.relocations {
            let distance = 0_i32.wrapping_sub_unsigned(relocation.instruction);
            let at = relocation.operand as usize;
            compiled.code[at..at + 4].copy_from_slice(&distance.to_le_bytes());
        }
        let mut source_map = SourceMap::new();
        source_map.reserve(compiled.source_map.len());
        for &(code, module) in &compiled.source_map {
            source_map.push(code, module);
        }
        Ok(FunctionCode { code: compiled.code, frame_size: compiled.frame_size.into(), source_map })
    }

    /// Compiles all functions into the artifact that [`LazyModule::new`] gave: the same that [`compile`](crate::compile)
    /// makes.
    ///
    /// # Errors
    ///
    /// A function goes beyond a limit of the compiler.
    pub fn artifact(&self, artifact: &Artifact) -> Result<Artifact, CompileError> {
        let bodies = self.bodies.iter().filter_map(|body| self.body(body)).collect();
        let functions = compile::compile_bodies(&self.module, bodies, &self.config, &|_: Progress| ())?;
        let artifact = Artifact { functions: Vec::new(), ..artifact.clone() };
        compile::link(artifact, &self.module.functions, self.module.imported_functions, functions)
    }

    fn body(&self, body: &LazyBody) -> Option<Body<'_>> {
        let LazyBody { index, ty, ref bytes } = *body;
        let features = self.config.features.wasm_features();
        let offset = self.code_offset + bytes.start as u64;
        let reader = BinaryReader::new_features(self.code.get(bytes.clone())?, offset, features);
        let resources = self.resources.clone()?;
        let validator = FuncToValidate { resources, index, ty, features };
        Some(Body { validator, source: FunctionBody::new(reader) })
    }
}

impl std::fmt::Debug for LazyModule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LazyModule").field("functions", &self.bodies.len()).finish_non_exhaustive()
    }
}

/// Validates all bodies. Of several errors, the one in the first function is returned.
fn validate(bodies: Vec<Body<'_>>, config: &Config) -> Result<(), CompileError> {
    let validate = |allocations: &mut FuncValidatorAllocations, body: Body<'_>| {
        let index = body.index();
        let mut validator = body.validator.into_validator(std::mem::take(allocations));
        let done = validator.validate(&body.source);
        *allocations = validator.into_allocations();
        done.map_err(|error| CompileError::from(error).in_function(index))
    };
    parallel::map(config, bodies, Body::len, FuncValidatorAllocations::default, validate).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ErrorKind, compile};

    const TEXT: &str = r#"(module
        (import "" "" (func (param i32) (result i32)))
        (memory 1)
        (data (i32.const 8) "data")
        (table funcref (elem $even $odd))
        (func $even (export "even") (param i32) (result i32)
            (if (result i32) (local.get 0)
                (then (call $odd (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 1))))
        (func $odd (param i32) (result i32)
            (if (result i32) (local.get 0)
                (then (call $even (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 0))))
        (func $down (export "down") (param i32) (result i32)
            (if (result i32) (local.get 0)
                (then (call $down (i32.sub (local.get 0) (i32.const 1)))) (else (i32.load (i32.const 8))))))"#;

    #[test]
    fn the_whole_is_what_compilation_makes() {
        let wasm = wat::parse_str(TEXT).unwrap();
        for parallel in [false, true] {
            let config = Config { parallel, ..Config::new() };
            let (lazy, without_code) = LazyModule::new(&wasm, &config).unwrap();
            assert!(without_code.code.is_empty());
            assert_eq!(lazy.len(), 3);
            lazy.compile(2).unwrap();
            assert_eq!(lazy.artifact(&without_code).unwrap(), compile(&wasm, &config).unwrap());
        }
    }

    #[test]
    fn only_a_function_itself_is_called_directly() {
        let wasm = wat::parse_str(TEXT).unwrap();
        let (lazy, artifact) = LazyModule::new(&wasm, &Config::new()).unwrap();
        let module = pulley_vm::Module::without_code(artifact).unwrap();
        for (function, call) in [(1, "call_import"), (2, "call_import"), (3, "call")] {
            let code = lazy.compile(function).unwrap();
            let rows = |at: &mut usize| {
                let instruction = pulley_vm::isa::decode(&code.code, *at).ok()?;
                *at += instruction.len;
                Some(instruction.row().info().name)
            };
            let mut at = 0;
            let rows: Vec<_> = std::iter::from_fn(|| rows(&mut at)).collect();
            assert!(rows.contains(&call), "function {function}: {rows:?}");
            assert!(!code.source_map.entries().is_empty());
            module.add_code(function, code).unwrap();
        }
    }

    #[test]
    fn all_of_a_module_is_validated_at_once() {
        let text = "(module (func) (func (result i32) (i64.const 0)) (func (i32.add)))";
        for parallel in [false, true] {
            let config = Config { parallel, ..Config::new() };
            let error = LazyModule::new(&wat::parse_str(text).unwrap(), &config).expect_err("invalid");
            assert_eq!((error.kind(), error.function()), (ErrorKind::Invalid, Some(1)));
            assert_eq!(error, compile(&wat::parse_str(text).unwrap(), &config).unwrap_err());
        }
    }

    #[test]
    fn functions_without_a_body_are_named() {
        let (lazy, _) = LazyModule::new(&wat::parse_str(TEXT).unwrap(), &Config::new()).unwrap();
        for function in [0, 4, u32::MAX] {
            let error = lazy.compile(function).unwrap_err();
            assert_eq!((error.kind(), error.function()), (ErrorKind::NoCode, Some(function)));
        }
        let (empty, artifact) = LazyModule::new(b"\0asm\x01\0\0\0", &Config::new()).unwrap();
        assert!(empty.is_empty());
        assert_eq!(empty.artifact(&artifact).unwrap(), Artifact::default());
    }
}
