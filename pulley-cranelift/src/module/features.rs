//! Which feature a refused module would need.
//!
//! The validator names the feature for most refusals. For the rest this tries: a module that all features together
//! accept, and all but one refuse, needs that one.

use wasmparser::{Validator, WasmFeatures};

use crate::{CompileError, ErrorKind, FeatureState, Features};

/// The error about something at `offset` that needs `features`, which are not on.
pub(crate) fn needs(offset: usize, message: &str, features: WasmFeatures) -> CompileError {
    let features = proposals(features);
    let missing = features - Features::present();
    let (features, state) = match missing.is_empty() {
        true => (features, "off"),
        false => (missing, "not in yet"),
    };
    let message = format!("{message}: this needs the WebAssembly feature {}, which is {state}", quoted(features));
    let off = if missing.is_empty() { names(features).collect() } else { Vec::new() };
    CompileError::unsupported(offset, message).with_features(off)
}

/// The error about a name that is none of a feature.
pub(crate) fn no_feature(name: &str) -> CompileError {
    let present = Features::ALL.iter().filter(|(_, state)| *state != FeatureState::Missing);
    let names: Vec<String> = present.map(|(name, _)| format!("`{}`", name.replace('_', "-"))).collect();
    CompileError::missing(format!("there is no WebAssembly feature `{name}`, but {}", names.join(", ")))
}

/// Refuses to go on with features that are on and not in, if there are any.
pub(crate) fn check(missing: WasmFeatures) -> Result<(), CompileError> {
    if missing.is_empty() {
        return Ok(());
    }
    let names = quoted(missing);
    Err(CompileError::missing(format!("the WebAssembly feature {names} is not in yet: leave it off")))
}

/// The features as proposals have them: the validator splits two of them finer, as parts of the whole.
fn proposals(features: WasmFeatures) -> WasmFeatures {
    match features {
        WasmFeatures::BULK_MEMORY_OPT => WasmFeatures::BULK_MEMORY,
        WasmFeatures::CALL_INDIRECT_OVERLONG => WasmFeatures::REFERENCE_TYPES,
        features => features,
    }
}

/// The names of features, as the proposals are called.
fn names(features: WasmFeatures) -> impl Iterator<Item = String> {
    let names = features.iter_names().map(|(name, _)| name);
    let names = names.filter(|name| !matches!(*name, "BULK_MEMORY_OPT" | "CALL_INDIRECT_OVERLONG"));
    names.map(|name| name.to_lowercase().replace('_', "-"))
}

fn quoted(features: WasmFeatures) -> String {
    names(features).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and ")
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
    match error.offset() {
        Some(offset) => needs(offset, error.message(), needed),
        None => error,
    }
}

fn accepts(wasm: &[u8], features: WasmFeatures) -> bool {
    Validator::new_with_features(features).validate_all(wasm).is_ok()
}
