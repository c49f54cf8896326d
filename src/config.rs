//! What an engine may be told: features of WebAssembly, how to compile, how deep a guest may call.

use pulley_cranelift::OptLevel as CompilerOptLevel;

/// How much work goes into compiling a function.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptLevel {
    /// Translate only: compiles fastest.
    None,
    /// Run the whole optimizer.
    #[default]
    Speed,
}

/// Settings of an [`Engine`](crate::Engine).
///
/// ```
/// use pulley::{Config, Engine};
///
/// let mut config = Config::new();
/// config.wasm_tail_call(false).max_wasm_stack(64 << 10);
/// let engine = Engine::new(&config).unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    pub(crate) compiler: pulley_cranelift::Config,
    pub(crate) lazy: bool,
    #[cfg(feature = "cache")]
    pub(crate) cache: Option<crate::Cache>,
    pub(crate) stack_bytes: usize,
    pub(crate) host_depth: u32,
    pub(crate) memory_reservation: u64,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            compiler: pulley_cranelift::Config::new(),
            lazy: false,
            #[cfg(feature = "cache")]
            cache: None,
            stack_bytes: DEFAULT_STACK_BYTES,
            host_depth: DEFAULT_HOST_DEPTH,
            memory_reservation: pulley_vm::StoreLimits::default().memory_reservation,
        }
    }
}

/// Room for some 100,000 calls of small functions. What is not used costs address space only.
const DEFAULT_STACK_BYTES: usize = 8 << 20;

/// Each level of nesting takes host stack, and a thread may have but 2 MiB of it.
const DEFAULT_HOST_DEPTH: u32 = 200;

/// The default of a feature, in words.
macro_rules! by_default {
    (On) => {
        "On by default."
    };
    (Off) => {
        "Off by default."
    };
    (Missing) => {
        "Not in yet: no engine can be made with it on."
    };
}

macro_rules! features {
    ($($method:ident $field:ident $state:ident $what:literal;)*) => {$(
        #[doc = concat!("Whether modules may use ", $what, ". ", by_default!($state))]
        pub fn $method(&mut self, enable: bool) -> &mut Self {
            self.compiler.features.$field = enable;
            self
        }
    )*};
}

impl Config {
    /// The default settings: all features of the standard that are in, full optimization, all cores.
    #[must_use]
    pub fn new() -> Config {
        Config::default()
    }

    features! {
        wasm_mutable_global mutable_global On "mutable globals as imports and exports";
        wasm_sign_extension sign_extension On "sign extension instructions";
        wasm_saturating_float_to_int saturating_float_to_int On "saturating conversions of floats to integers";
        wasm_multi_value multi_value On "blocks with parameters, and more than one result";
        wasm_bulk_memory bulk_memory On "bulk memory instructions and passive segments";
        wasm_reference_types reference_types On "reference types";
        wasm_extended_const extended_const On "arithmetic in constant expressions";
        wasm_tail_call tail_call On "tail calls";
        wasm_simd simd On "vectors of 128 bits";
        wasm_relaxed_simd relaxed_simd On "relaxed instructions for vectors, with the results of the deterministic profile; they need [`Config::wasm_simd`]";
        wasm_multi_memory multi_memory On "more than one linear memory";
        wasm_memory64 memory64 On "memories with 64-bit addresses and tables with 64-bit indices";
        wasm_custom_page_sizes custom_page_sizes Off "memories with pages of one byte";
        wasm_wide_arithmetic wide_arithmetic Off "arithmetic on 128-bit integers";
        wasm_branch_hinting branch_hinting Off "hints in a custom section about which branches are likely; without effect when off";
        wasm_threads threads Missing "shared memories and atomic instructions";
    }

    /// Turns a feature on or off by its name, that of the method without `wasm_`; messages have `-` for `_`, and so may the name.
    ///
    /// ```
    /// use pulley::Config;
    ///
    /// let mut config = Config::new();
    /// config.wasm_feature("wide-arithmetic", true).unwrap();
    /// let error = config.wasm_feature("threads", true).unwrap_err();
    /// assert!(error.to_string().contains("`threads` is not in yet"));
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such feature (the message has those that there are), or it is to be on and is not in.
    pub fn wasm_feature(&mut self, name: &str, enable: bool) -> crate::Result<&mut Self> {
        self.compiler.features.set(name, enable)?;
        Ok(self)
    }

    /// How much to optimize. [`OptLevel::Speed`] by default.
    pub fn cranelift_opt_level(&mut self, level: OptLevel) -> &mut Self {
        self.compiler.opt_level = match level {
            OptLevel::None => CompilerOptLevel::None,
            OptLevel::Speed => CompilerOptLevel::Speed,
        };
        self
    }

    /// Whether calls of small functions are replaced by what these do. On by default, but never done without optimization, nor
    /// under [`Config::lazy_compilation`].
    ///
    /// Backtraces are the same; where the stack ends may not be.
    pub fn compiler_inlining(&mut self, enable: bool) -> &mut Self {
        self.compiler.inlining = enable;
        self
    }

    /// Whether the compiler checks its own code between passes: slow, for people who work on it. By default only in builds
    /// with debug assertions.
    pub fn cranelift_debug_verifier(&mut self, enable: bool) -> &mut Self {
        self.compiler.verify_clif = enable;
        self
    }

    /// Whether the functions of a module compile on all cores. On by default; without the feature `parallel` of this crate
    /// it has no effect.
    pub fn parallel_compilation(&mut self, parallel: bool) -> &mut Self {
        self.compiler.parallel = parallel;
        self
    }

    /// Whether a function is compiled at its first call, instead of all when the module is made. Off by default.
    ///
    /// A program starts sooner, and what it never calls is never compiled. [`Module::new`](crate::Module::new) still validates
    /// all of the module; a function that is beyond the limits of the compiler is an error of the first call. Calls
    /// between functions are slower. What a function does is the same, and so is what
    /// [`Module::serialize`](crate::Module::serialize) gives.
    ///
    /// ```
    /// use pulley::{Config, Engine, Instance, Module, Store};
    ///
    /// let engine = Engine::new(Config::new().lazy_compilation(true)).unwrap();
    /// let module = Module::new(&engine, r#"(module (func (export "one") (result i32) (i32.const 1)) (func))"#).unwrap();
    /// let mut store = Store::new(&engine, ());
    /// let instance = Instance::new(&mut store, &module, &[]).unwrap();
    /// let one = instance.get_typed_func::<(), i32>(&mut store, "one").unwrap();
    /// assert_eq!(one.call(&mut store, ()).unwrap(), 1); // compiles this function alone
    /// ```
    pub fn lazy_compilation(&mut self, enable: bool) -> &mut Self {
        self.lazy = enable;
        self
    }

    /// Where compiled modules are kept for the next time. None by default.
    ///
    /// [`Module::new`](crate::Module::new) then looks there first, and puts there what it compiles: always the whole module, so
    /// that [`Config::lazy_compilation`] has no effect. What was compiled by another version, or with other settings,
    /// is not found.
    #[cfg(feature = "cache")]
    pub fn cache(&mut self, cache: Option<crate::Cache>) -> &mut Self {
        self.cache = cache;
        self
    }

    /// How many bytes of the host's addresses each memory that can grow reserves at most. 4 GiB by default.
    ///
    /// Growing up to there copies nothing, and addresses of hosts are rarely scarce. Where they are, memories reserve less on
    /// their own, and together leave half to the rest of the program. With 0 they reserve nothing, and growing copies.
    pub fn memory_reservation(&mut self, bytes: u64) -> &mut Self {
        self.memory_reservation = bytes;
        self
    }

    /// How large the stack of guest functions is, in bytes: 4 KiB to 1 GiB. 8 MiB by default.
    ///
    /// Each store has one, apart from the host's; its end is what [`Trap::StackOverflow`](crate::Trap::StackOverflow) is about.
    pub fn max_wasm_stack(&mut self, bytes: usize) -> &mut Self {
        self.stack_bytes = bytes;
        self
    }

    /// How many calls from the host into a guest may be active in one store, each inside a host function that the one
    /// before called. 200 by default.
    ///
    /// A guest that reaches the limit traps with [`Trap::StackOverflow`](crate::Trap::StackOverflow): these calls use the
    /// stack of the host's thread, of which the library can't know the end.
    pub fn max_host_depth(&mut self, calls: u32) -> &mut Self {
        self.host_depth = calls;
        self
    }
}
