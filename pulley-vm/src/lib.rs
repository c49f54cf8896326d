//! Pulley's virtual machine: bytecode, a verifier, and an interpreter, without a compiler.
//!
//! An [`Artifact`] is a compiled module as plain data, and one file that runs on every host. A
//! [`Module`] is an artifact that was verified: [`Module::deserialize`] is safe for any bytes. A [`Store`]
//! makes instances of modules and runs their functions; calls of host functions come out of it as values
//! ([`Outcome::Host`]), so it holds no closures and borrows nothing.
//!
//! ```text
//!  bytes ──decode──▶ Artifact ──verify──▶ Module ──instantiate──▶ Store ──start_call──▶ Outcome
//! ```
//!
//! The crate is `no_std` with `alloc`; with feature `std` checksums use what the processor has for them, and
//! memories and stacks the address space that the operating system has.
//!
//! All `unsafe` of Pulley is in this crate. It rests on what [`verify`] checks, claim by claim.

#![no_std]
#![cfg_attr(
    test,
    allow(dead_code, unused_imports, reason = "unit tests are built without the handlers (see `interp`)")
)]
#![warn(clippy::undocumented_unsafe_blocks)]

extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

pub mod artifact;
mod backtrace;
mod interp;
pub mod isa;
mod late;
mod module;
mod sem;
mod space;
mod store;
mod trap;
mod types;
mod value;
mod vector;
pub mod verify;

pub use artifact::{Artifact, ExternKind, LoadError};
pub use backtrace::{Backtrace, FrameInfo};
pub use interp::{COUNTS_STEPS, STRATEGY};
pub use late::FunctionCode;
pub use module::Module;
pub use store::{
    Extern, FuncId, GlobalId, Host, HostCall, ImportMismatch, InstanceId, InstantiateError, Limiter, MemoryId, Outcome,
    Store, StoreError, StoreLimits, TableId, Uncompiled, Unlimited,
};
pub use trap::{Trap, TrapCode};
pub use types::{ExternType, FuncType, GlobalType, Limits, MemoryType, TableType, ValType};
pub use value::Value;
pub use vector::V128;
pub use verify::VerifyError;
