//! The compiler: WebAssembly to Pulley bytecode by way of Cranelift's mid-end.
//!
//! ```text
//! module/     .wasm to a validated [`module::ModuleInfo`]
//! translate/  one function's operators to CLIF
//! inline      small functions in the place of their calls
//! self_calls  functions that call themselves last, as loops
//! midend      CLIF to optimized CLIF
//! wide_multiply  128-bit products that programs put together
//! loops       loops in a shape that takes fewer moves
//! lower/      CLIF to Pulley's instructions, registers allocated
//! emit/       instructions to bytes
//! compile     all of it, for all functions, into an artifact
//! lazy        all of it, for one function at a time
//! ```
//!
//! Invariant: nothing that an input can hold panics. What can't be compiled is a [`CompileError`] that names the place.

#![forbid(unsafe_code)]

mod compile;
mod config;
mod emit;
mod error;
mod inline;
mod lazy;
mod loops;
mod lower;
mod midend;
pub mod module;
mod parallel;
mod regalloc;
mod self_calls;
pub mod spaces;
mod straighten;
#[cfg(test)]
mod testing;
mod translate;
mod wide_multiply;

/// The version of this compiler: of the package, of its sources, of the Cranelift that is in it. What two versions make of a
/// module may differ.
pub const VERSION: [&str; 3] = [env!("CARGO_PKG_VERSION"), env!("PULLEY_COMPILER_SOURCES"), cranelift_codegen::VERSION];

pub use compile::{Progress, clif_of, compile, compile_with_progress, validate};
pub use config::{Config, FeatureState, Features, OptLevel};
pub use error::{CompileError, ErrorKind};
pub use lazy::LazyModule;
