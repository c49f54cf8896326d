//! Which feature a refused module would need.
//!
//! The validator names the feature for most refusals. For the rest this tries: a module that all features together
//! accept, and all but one refuse, needs that one.

use wasmparser::{Validator, WasmFeatures};

use crate::{CompileError, ErrorKind};

/// The message of an error about something that needs `features`.
pub(crate) fn needs(message: &str, features: WasmFeatures) -> String {
    format!("{message}: this needs the WebAssembly feature {}, which is off", names(features))
}

/// Refuses to go on with features that are on and not in, if there are any.
pub(crate) fn check(missing: WasmFeatures) -> Result<(), CompileError> {
    if missing.is_empty() {
        return Ok(());
    }
    let names = names(missing);
    Err(CompileError::missing(format!("the WebAssembly feature {names} is on, and not in yet: turn it off")))
}

fn names(features: WasmFeatures) -> String {
    // The validator splits these two finer than the proposals do.
    let features = match features {
        WasmFeatures::BULK_MEMORY_OPT => WasmFeatures::BULK_MEMORY,
        WasmFeatures::CALL_INDIRECT_OVERLONG => WasmFeatures::REFERENCE_TYPES,
        features => features,
    };
    let names: Vec<String> = features
        .iter_names()
        .filter(|(name, _)| !matches!(*name, "BULK_MEMORY_OPT" | "CALL_INDIRECT_OVERLONG"))
        .map(|(name, _)| format!("`{}`", name.to_lowercase().replace('_', "-")))
        .collect();
    names.join(" and ")
}

/// The features of core WebAssembly, standard or not yet, that a module may turn out to need.
const CORE: WasmFeatures = WasmFeatures::MVP
    .union(WasmFeatures::MUTABLE_GLOBAL)
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::REFERENCE_TYPES)
    .union(WasmFeatures::MULTI_VALUE)
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::SIMD)
    .union(WasmFeatures::RELAXED_SIMD)
    .union(WasmFeatures::THREADS)
    .union(WasmFeatures::TAIL_CALL)
    .union(WasmFeatures::MULTI_MEMORY)
    .union(WasmFeatures::EXCEPTIONS)
    .union(WasmFeatures::LEGACY_EXCEPTIONS)
    .union(WasmFeatures::MEMORY64)
    .union(WasmFeatures::EXTENDED_CONST)
    .union(WasmFeatures::FUNCTION_REFERENCES)
    .union(WasmFeatures::GC)
    .union(WasmFeatures::CUSTOM_PAGE_SIZES)
    .union(WasmFeatures::STACK_SWITCHING)
    .union(WasmFeatures::WIDE_ARITHMETIC)
    .union(WasmFeatures::SHARED_EVERYTHING_THREADS)
    .union(WasmFeatures::COMPACT_IMPORTS);

/// Turns the refusal of `wasm` into one that names the feature that is off, if that is the reason.
pub(crate) fn explain(wasm: &[u8], enabled: WasmFeatures, error: CompileError) -> CompileError {
    if error.kind() != ErrorKind::Invalid || !accepts(wasm, CORE) {
        return error;
    }
    let needed = CORE
        .difference(enabled)
        .iter()
        .filter(|&feature| !accepts(wasm, CORE.difference(feature)))
        .fold(WasmFeatures::empty(), WasmFeatures::union);
    if needed.is_empty() {
        return error;
    }
    let message = needs(error.message(), needed);
    match error.offset() {
        Some(offset) => CompileError::unsupported(offset, message),
        None => error,
    }
}

fn accepts(wasm: &[u8], features: WasmFeatures) -> bool {
    Validator::new_with_features(features).validate_all(wasm).is_ok()
}
