//! What an engine is to this program, and the one implementation of it for every engine whose API
//! has wasmtime's shape.

use crate::host::World;
use crate::sizes::Sizes;
use std::time::Duration;

/// An engine in one configuration.
pub trait Engine {
    /// The column's title and the name on the command line.
    fn name(&self) -> &'static str;

    /// Compiles a whole module: every function, nothing left for the first call.
    fn compile(&self, wasm: &[u8], threads: Threads) -> Result<Box<dyn Program>, String>;

    /// The sizes of a compiled module; `None` when the engine does not compile it, or not to anything with a size.
    fn sizes(&self, wasm: &[u8]) -> Option<Sizes> {
        let _ = wasm;
        None
    }
}

/// How many threads compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threads {
    /// As many as the engine takes by default: one a core, for those that compile in parallel.
    Default,
    /// The calling thread alone.
    One,
}

/// A compiled module.
pub trait Program {
    /// Instantiates the module in `world` and calls its entry once.
    ///
    /// # Errors
    ///
    /// What the engine says when linking fails or the module traps. `proc_exit` is not an error.
    fn run(&self, world: World, entry: Entry) -> Result<Outcome, String>;
}

/// How a module is called.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Entry {
    /// `_start: () -> ()`, a WASI command.
    Command,
    /// `run: () -> f32`, which times itself and returns a score.
    Score,
    /// `run: i32 -> i32`.
    Function32(i32),
    /// `run: i64 -> i64`.
    Function64(i64),
}

/// What a run left behind.
pub struct Outcome {
    /// The world, with what was written and when the marks were passed.
    pub world: World,
    /// The entry's result.
    pub value: Value,
    /// Duration of the call, instantiation excluded.
    pub call: Duration,
}

/// The result of an [`Entry`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A command has none.
    None,
    /// A function's, sign-extended.
    Integer(i64),
    /// A score.
    Score(f32),
}

/// Implements [`Program`] on the types of crate `$engine`, which has wasmtime's API.
///
/// `$instantiate` is the linker's method that instantiates and runs the start function. `$stop`
/// makes an error of the engine's type from the message in a `&'static str`.
macro_rules! wasmtime_shaped {
    ($engine:ident, instantiate: $instantiate:ident, stop: $stop:expr) => {
        /// Data of a store: the world and the memory that its functions read and write.
        struct State {
            world: $crate::host::World,
            memory: Option<$engine::Memory>,
        }

        struct Compiled {
            module: $engine::Module,
            linker: $engine::Linker<State>,
        }

        impl Compiled {
            fn new(engine: &$engine::Engine, wasm: &[u8]) -> Result<Compiled, String> {
                let module = $engine::Module::new(engine, wasm).map_err(|e| format!("{e:#}"))?;
                Ok(Compiled { module, linker: imports(engine)? })
            }
        }

        /// A linker with every function of [`crate::host`].
        fn imports(engine: &$engine::Engine) -> Result<$engine::Linker<State>, String> {
            let mut linker = $engine::Linker::<State>::new(engine);
            $crate::host::for_each_import!($crate::engine::define_imports, $engine, linker, $stop);
            Ok(linker)
        }

        impl $crate::engine::Program for Compiled {
            fn run(
                &self,
                world: $crate::host::World,
                entry: $crate::engine::Entry,
            ) -> Result<$crate::engine::Outcome, String> {
                use $crate::engine::{Entry, Outcome, Value};
                fn text(error: impl std::fmt::Debug + std::fmt::Display) -> String {
                    format!("{error:#}")
                }
                let mut store = $engine::Store::new(self.module.engine(), State { world, memory: None });
                let instance = self.linker.$instantiate(&mut store, &self.module).map_err(text)?;
                store.data_mut().memory = instance.get_memory(&mut store, "memory");
                // The clock starts when the function is at hand: looking it up is not its work.
                let (value, call) = match entry {
                    Entry::Command => {
                        let start = instance.get_typed_func::<(), ()>(&mut store, "_start").map_err(text)?;
                        let clock = std::time::Instant::now();
                        (start.call(&mut store, ()).map(|()| Value::None), clock.elapsed())
                    }
                    Entry::Score => {
                        let run = instance.get_typed_func::<(), f32>(&mut store, "run").map_err(text)?;
                        let clock = std::time::Instant::now();
                        (run.call(&mut store, ()).map(Value::Score), clock.elapsed())
                    }
                    Entry::Function32(n) => {
                        let run = instance.get_typed_func::<i32, i32>(&mut store, "run").map_err(text)?;
                        let clock = std::time::Instant::now();
                        (run.call(&mut store, n).map(|n| Value::Integer(n.into())), clock.elapsed())
                    }
                    Entry::Function64(n) => {
                        let run = instance.get_typed_func::<i64, i64>(&mut store, "run").map_err(text)?;
                        let clock = std::time::Instant::now();
                        (run.call(&mut store, n).map(Value::Integer), clock.elapsed())
                    }
                };
                let value = match value {
                    Ok(value) => value,
                    // `proc_exit` unwinds as an error.
                    Err(_) if store.data().world.exit_status().is_some() => Value::None,
                    Err(error) => return Err(text(error)),
                };
                Ok(Outcome { world: store.into_data().world, value, call })
            }
        }
    };
}

/// Defines the functions of [`crate::host`] in `$linker`, of crate `$engine`.
macro_rules! define_imports {
    ($engine:ident, $linker:ident, $stop:expr;
     $($module:literal $name:literal => $function:ident($($arg:ident: $ty:ty),*) -> $result:ty;)*) => {$(
        $linker
            .func_wrap(
                $module,
                $name,
                |mut caller: $engine::Caller<'_, State>, $($arg: $ty),*| -> Result<$result, $engine::Error> {
                    let (bytes, state): (&mut [u8], &mut State) = match caller.data().memory {
                        Some(memory) => memory.data_and_store_mut(&mut caller),
                        None => (&mut [], caller.data_mut()),
                    };
                    $crate::host::$function(&mut state.world, bytes, $($arg),*).map_err($stop)
                },
            )
            .map_err(|e| format!("{e:#}"))?;
    )*};
}

pub(crate) use {define_imports, wasmtime_shaped};
