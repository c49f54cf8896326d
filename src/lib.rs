//! WebAssembly where no JIT may run.
//!
//! An optimizing compiler (Cranelift's mid-end and rules of our own) in front, a portable bytecode in the middle that is
//! verified before it runs, a fast interpreter behind. The names and shapes of this library are those of `wasmtime`: a
//! program that embeds WebAssembly switches by changing the crate's name.
//!
//! ```
//! use pulley::{Caller, Engine, Linker, Module, Result, Store};
//!
//! fn main() -> Result<()> {
//!     let engine = Engine::default();
//!     let module = Module::new(&engine, r#"
//!         (module
//!             (import "host" "double" (func $double (param i32) (result i32)))
//!             (func (export "run") (param i32) (result i32)
//!                 (i32.add (call $double (local.get 0)) (i32.const 1))))
//!     "#)?;
//!
//!     let mut linker = Linker::new(&engine);
//!     linker.func_wrap("host", "double", |mut caller: Caller<'_, u32>, value: i32| {
//!         *caller.data_mut() += 1; // the host's own data
//!         value * 2
//!     })?;
//!
//!     let mut store = Store::new(&engine, 0);
//!     let instance = linker.instantiate(&mut store, &module)?;
//!     let run = instance.get_typed_func::<i32, i32>(&mut store, "run")?;
//!     assert_eq!(run.call(&mut store, 20)?, 41);
//!     assert_eq!(*store.data(), 1);
//!     Ok(())
//! }
//! ```
//!
//! What can go wrong at run time is an [`Error`]: a guest's fault is a [`Trap`] inside of it, with a [`WasmBacktrace`]. After
//! any error the store is usable. A program that mixes up things of different stores has a bug; that panics.
//!
//! Features of the crate: `wasi` (the module [`wasi`]), `wast` (the module [`wast`]), `cli` (the command `pulley`), `parallel`
//! (compile on all cores), `cache` (keep compiled modules on disk), `loop` (the portable dispatch strategy). All but the last are on by default.

#![forbid(unsafe_code)]

#[cfg(feature = "cache")]
mod cache;
mod config;
mod engine;
pub mod error;
mod externs;
mod func;
mod global;
mod instance;
mod lazy;
mod limits;
mod linker;
mod memory;
mod module;
mod store;
mod table;
mod trap;
mod typed;
mod types;
mod value;
#[cfg(feature = "wasi")]
pub mod wasi;
#[cfg(feature = "wast")]
pub mod wast;

#[cfg(feature = "cache")]
pub use cache::{Cache, CacheConfig};
pub use config::{Config, OptLevel};
pub use engine::Engine;
pub use error::{Error, Result};
pub use externs::{Export, Extern};
pub use func::{Caller, Func, IntoFunc};
pub use global::Global;
pub use instance::Instance;
pub use limits::{ResourceLimiter, StoreLimits, StoreLimitsBuilder};
pub use linker::{InstancePre, Linker, UnknownImportError};
pub use memory::{Memory, MemoryAccessError};
pub use module::{Module, wasm_of};
pub use store::{AsContext, AsContextMut, Store, StoreContext, StoreContextMut};
pub use table::Table;
pub use trap::{FrameInfo, Trap, WasmBacktrace};
pub use typed::{TypedFunc, WasmParams, WasmResults, WasmRet, WasmTy};
pub use types::{
    ExportType, ExternType, FuncType, GlobalType, HeapType, ImportType, MemoryType, MemoryTypeBuilder, Mutability,
    RefType, TableType, ValType,
};
pub use value::{ExternRef, Ref, Rooted, V128, Val};

/// The program in the README, for the tests of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
