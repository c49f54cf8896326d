//! Random modules: by `wasm-smith`, which knows all of WebAssembly, and by [`expressions`](super::expressions), which knows how
//! to keep an optimizer busy.
//!
//! Invariant: a module ends whatever is called, and its memories and tables end where their types say, not where a host
//! does.

use super::random::Random;
use super::{expressions, features};
use arbitrary::Unstructured;

/// How many loops and calls a module executes before it traps.
const FUEL: u32 = 1000;

/// A module made from a seed; the reason when this seed gives none.
pub fn module(seed: u64) -> Result<Vec<u8>, String> {
    let mut random = Random::new(seed);
    if random.once_in(2) {
        return Ok(expressions::module(&mut random));
    }
    let len = 100 << random.below(8);
    let mut bytes = Vec::with_capacity(len + 8);
    while bytes.len() < len {
        bytes.extend_from_slice(&random.number().to_le_bytes());
    }
    smith(&mut random, &bytes)
}

/// A module that `wasm-smith` makes from these bytes.
pub fn smith(random: &mut Random, bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut config = wasm_smith::Config {
        export_everything: true,
        max_funcs: random.pick(&[2, 6, 20]),
        max_instructions: random.pick(&[20, 100, 400]),
        max_types: 10,
        max_globals: 10,
        max_imports: random.pick(&[0, 4, 10]),
        max_element_segments: 5,
        max_data_segments: 5,
        max_memories: features::MEMORIES,
        max_tables: 3,
        min_funcs: 1,
        memory_max_size_required: true,
        max_memory32_bytes: 8 << 16,
        max_memory64_bytes: 8 << 16,
        table_max_size_required: true,
        max_table_elements: 100,
        disallow_traps: !random.once_in(3),
        allow_floats: !random.once_in(4),
        ..wasm_smith::Config::default()
    };
    features::restrict(&mut config, random);
    let mut module =
        wasm_smith::Module::new(config, &mut Unstructured::new(bytes)).map_err(|error| error.to_string())?;
    module.ensure_termination(FUEL).map_err(|error| error.to_string())?;
    Ok(module.to_bytes())
}
