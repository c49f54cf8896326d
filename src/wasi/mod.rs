//! WASI preview 1: files, clocks, randomness, arguments and environment for guests.
//!
//! The functions themselves are `wasi-common`'s, on the host's files and clocks; this module connects them to a [`Linker`](crate::Linker). A
//! guest sees only what its [`WasiCtx`] was given: no directory, file, variable or argument by default.
//!
//! ```
//! use pulley::wasi::{self, WasiCtxBuilder};
//! use pulley::{Engine, Linker, Module, Store};
//!
//! let engine = Engine::default();
//! let module = Module::new(&engine, r#"
//!     (module
//!         (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
//!         (memory (export "memory") 1)
//!         (func (export "_start") (call $exit (i32.const 3))))
//! "#).unwrap();
//! let mut linker = Linker::new(&engine);
//! wasi::add_to_linker(&mut linker, |ctx| ctx).unwrap();
//! let mut store = Store::new(&engine, WasiCtxBuilder::new().inherit_stdio().build());
//! let instance = linker.instantiate(&mut store, &module).unwrap();
//! let start = instance.get_typed_func::<(), ()>(&mut store, "_start").unwrap();
//! let error = start.call(&mut store, ()).unwrap_err();
//! assert_eq!(error.downcast_ref::<wasi::I32Exit>().unwrap().0, 3);
//! ```

mod functions;

pub use functions::{MODULE, add_to_linker};
pub use wasi_common::sync::{Dir, TcpListener, WasiCtxBuilder, ambient_authority};
pub use wasi_common::{I32Exit, WasiCtx, WasiDir, WasiFile, pipe};
