//! What a compilation may be told: which features of WebAssembly are on, and how hard to optimize.

use std::fmt;

use wasmparser::WasmFeatures;

/// What there is of a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FeatureState {
    /// It is in, and on by default.
    On,
    /// It is in, and off by default.
    Off,
    /// It is not in yet: nothing compiles with it on.
    Missing,
}

/// Declares the features: documentation, field, flag of the validator, state.
macro_rules! features {
    ($($(#[doc = $doc:literal])+ $name:ident = $flags:expr, $state:ident;)+) => {
        /// Which parts of WebAssembly a module may use beyond version 1.0.
        ///
        /// By default those that are part of the standard are on, and proposals are off. A module that uses what is off is
        /// refused by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Features {
            $($(#[doc = $doc])+ pub $name: bool,)+
        }

        impl Default for Features {
            fn default() -> Self {
                Features { $($name: matches!(FeatureState::$state, FeatureState::On),)+ }
            }
        }

        impl Features {
            /// WebAssembly 1.0 and nothing else.
            pub const NONE: Features = Features { $($name: false,)+ };

            /// All features in the order of the fields, whose names they have, and what there is of them.
            pub const ALL: &[(&str, FeatureState)] = &[$((stringify!($name), FeatureState::$state)),+];

            /// Turns the feature of that name on or off. Names are those of the fields; `-` may stand for `_`, as in messages.
            ///
            /// # Errors
            ///
            /// There is no such feature, or it is to be on and is not in yet.
            pub fn set(&mut self, name: &str, on: bool) -> Result<(), crate::CompileError> {
                let before = *self;
                match name.replace('-', "_").as_str() {
                    $(stringify!($name) => self.$name = on,)+
                    _ => return Err(crate::module::no_feature(name)),
                }
                self.check().inspect_err(|_| *self = before)
            }

            /// Whether all features that are on are in.
            ///
            /// # Errors
            ///
            /// One is on that is not in yet: its name.
            pub fn check(self) -> Result<(), crate::CompileError> {
                crate::module::check(self.wasm_features() - Features::present())
            }

            /// The features in the validator's words.
            pub(crate) fn wasm_features(self) -> WasmFeatures {
                let mut flags = WasmFeatures::MVP;
                $(if self.$name { flags |= $flags; })+
                flags
            }

            /// Those that are in, in the validator's words.
            pub(crate) fn present() -> WasmFeatures {
                let present = |state| state != FeatureState::Missing;
                Features { $($name: present(FeatureState::$state),)+ }.wasm_features()
            }
        }
    };
}

features! {
    /// Globals that are mutable may be imported and exported.
    mutable_global = WasmFeatures::MUTABLE_GLOBAL, On;
    /// `i32.extend8_s` and its kin.
    sign_extension = WasmFeatures::SIGN_EXTENSION, On;
    /// `i32.trunc_sat_f32_s` and its kin.
    saturating_float_to_int = WasmFeatures::SATURATING_FLOAT_TO_INT, On;
    /// Blocks with parameters, and more than one result of blocks and functions.
    multi_value = WasmFeatures::MULTI_VALUE, On;
    /// `memory.copy`, `memory.init`, `table.copy` and their kin, passive segments.
    bulk_memory = WasmFeatures::BULK_MEMORY, On;
    /// `externref`, `funcref` as a value, more than one table, `table.get` and its kin.
    reference_types = WasmFeatures::REFERENCE_TYPES, On;
    /// Integer arithmetic in constant expressions.
    extended_const = WasmFeatures::EXTENDED_CONST, On;
    /// `return_call` and `return_call_indirect`.
    tail_call = WasmFeatures::TAIL_CALL, On;
    /// `v128` and all that works on it.
    simd = WasmFeatures::SIMD, On;
    /// `i8x16.relaxed_swizzle` and its kin, with the results of the deterministic profile; they need `simd`.
    relaxed_simd = WasmFeatures::RELAXED_SIMD, On;
    /// More than one linear memory.
    multi_memory = WasmFeatures::MULTI_MEMORY, On;
    /// Memories with 64-bit addresses, and tables with 64-bit indices.
    memory64 = WasmFeatures::MEMORY64, On;
    /// Memories with pages of one byte.
    custom_page_sizes = WasmFeatures::CUSTOM_PAGE_SIZES, Off;
    /// Additions, subtractions and products of 128-bit integers.
    wide_arithmetic = WasmFeatures::WIDE_ARITHMETIC, Off;
    /// Whether the custom section `metadata.code.branch_hint` says which blocks seldom run. It changes no result.
    branch_hinting = WasmFeatures::empty(), Off;
    /// Shared memories and atomic instructions.
    threads = WasmFeatures::THREADS, Missing;
}

/// How much work goes into a function.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OptLevel {
    /// Translate and lower only. Compiles fastest; also a way to find out whether the optimizer is at fault.
    None,
    /// Run the whole mid-end.
    #[default]
    Speed,
}

impl fmt::Display for OptLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            OptLevel::None => "none",
            OptLevel::Speed => "speed",
        })
    }
}

/// How to compile.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Config {
    /// Which features modules may use. Default: all that can be translated.
    pub features: Features,
    /// How much to optimize. Default: [`OptLevel::Speed`].
    pub opt_level: OptLevel,
    /// Whether calls of small functions are replaced by what these do. Without optimization, and where functions are compiled one
    /// at a time, they never are. Default: yes.
    pub inlining: bool,
    /// Whether Cranelift checks its code between passes: slow, for people who work on the compiler. Default: only in
    /// builds with debug assertions.
    pub verify_clif: bool,
    /// Whether functions compile on all cores. Default: yes. Without the crate's feature `parallel` it has no effect.
    pub parallel: bool,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            features: Features::default(),
            opt_level: OptLevel::default(),
            inlining: true,
            verify_clif: cfg!(debug_assertions),
            parallel: true,
        }
    }
}

impl Config {
    /// The defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The settings that make a difference to what is compiled, or to whether it is: two configurations with the same text
    /// make the same artifact of any module.
    #[must_use]
    pub fn key(&self) -> String {
        let Config { features, opt_level, inlining, verify_clif: _, parallel: _ } = self;
        format!("{features:?}, {opt_level}, inlining: {inlining}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_set_by_name() {
        for &(name, state) in Features::ALL {
            for name in [name.to_owned(), name.replace('_', "-")] {
                let mut features = Features::default();
                features.set(&name, false).unwrap();
                let off = features;
                match (features.set(&name, true), state) {
                    (Ok(()), FeatureState::On) => assert_eq!(features, Features::default(), "{name}"),
                    (Ok(()), FeatureState::Off) => {
                        assert_eq!(off, Features::default(), "{name}");
                        assert_ne!(features, off, "{name}");
                    }
                    (Err(error), FeatureState::Missing) => {
                        assert!(error.to_string().contains("is not in yet"), "{name}: {error}");
                        assert_eq!(features, Features::default(), "{name}");
                    }
                    (outcome, state) => panic!("{name}, {state:?}: {outcome:?}"),
                }
            }
        }
        let error = Features::default().set("simt", true).unwrap_err().to_string();
        assert!(error.contains("`simt`") && error.contains("`simd`"), "{error}");
        assert!(error.contains("`branch-hinting`") && !error.contains("`threads`"), "{error}");
    }

    #[test]
    fn features_have_the_names_of_the_validators() {
        for (name, _) in Features::ALL.iter().filter(|(_, state)| *state != FeatureState::Missing) {
            let mut features = Features::NONE;
            features.set(name, true).unwrap();
            let flags = features.wasm_features() - WasmFeatures::MVP;
            let names: Vec<String> = flags.iter_names().map(|(name, _)| name.to_lowercase()).collect();
            assert!(
                names.contains(&(*name).to_owned()) || (names.is_empty() && *name == "branch_hinting"),
                "{name}: {names:?}"
            );
        }
    }
}
