//! Which parts of WebAssembly modules are made with. A feature that comes in moves from the second list to the first; nothing
//! else changes.

use super::random::Random;

/// Defines how a feature is switched, by the field of the generator and the method that both engines have for it.
macro_rules! features {
    (in { $($field:ident = $method:ident,)* } out { $($absent:ident,)* }) => {
        /// Leaves only what all sides can do, and of that a random part: what is rare among many things is common among few.
        pub fn restrict(config: &mut wasm_smith::Config, random: &mut Random) {
            $(config.$absent = false;)*
            if random.once_in(4) {
                $(config.$field = random.once_in(2);)*
            }
        }

        /// wasmi with all of these.
        pub fn wasmi() -> wasmi::Config {
            let mut config = wasmi::Config::default();
            config$(.$method(true))*;
            config
        }

        /// This Pulley with all of these.
        pub fn pulley() -> pulley::Config {
            let mut config = pulley::Config::new();
            config$(.$method(true))*;
            config
        }
    };
}

features! {
    in {
        sign_extension_ops_enabled = wasm_sign_extension,
        saturating_float_to_int_enabled = wasm_saturating_float_to_int,
        multi_value_enabled = wasm_multi_value,
        bulk_memory_enabled = wasm_bulk_memory,
        reference_types_enabled = wasm_reference_types,
        extended_const_enabled = wasm_extended_const,
        tail_call_enabled = wasm_tail_call,
        simd_enabled = wasm_simd,
        memory64_enabled = wasm_memory64,
        custom_page_sizes_enabled = wasm_custom_page_sizes,
        wide_arithmetic_enabled = wasm_wide_arithmetic,
    }
    out {
        // Its results are for the engine to choose; those of the deterministic profile are tested by the official suite.
        relaxed_simd_enabled,
        // wasmi has none of these.
        exceptions_enabled,
        gc_enabled,
        threads_enabled,
        compact_imports_enabled,
    }
}

/// How many memories a module may have; more than one when both engines can.
pub const MEMORIES: usize = 3;
