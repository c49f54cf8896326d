//! The interpreter: handlers, one per opcode, and the strategy by which one follows the other.
//!
//! The table's rows are expanded once (`pulley_macros::handlers`) over the registers of the machine; a dispatch
//! strategy turns each into a function, generic over the modes of operands (`modes`), and connects the instances, which are the
//! handlers. The build script chooses:
//!
//! | strategy | handlers | when |
//! | --- | --- | --- |
//! | `tail` | take the registers as arguments and call the next handler last, which the compiler makes a jump | x86-64 and AArch64, optimized, no sanitizer |
//! | `loop` | change the registers through a pointer and return | everywhere else, or with the feature `loop` |
//!
//! Unit tests are built without handlers, which are most of what there is to build: whatever runs code is tested from
//! outside, in `tests/`.
//!
//! The interpreter never calls out. Whatever needs the host or moves memory notes where it stopped and
//! returns to the run loop of the store ([`ExitKind`]), which does the work and enters again.
//!
//! Invariant: code that is entered was verified, or is a stub of the store.

#[cfg(all(not(test), any(pulley_dispatch = "loop", debug_assertions)))]
#[path = "loop_dispatch.rs"]
mod dispatch;
#[cfg(test)]
#[path = "no_dispatch.rs"]
mod dispatch;
#[cfg(all(not(test), pulley_dispatch = "tail", not(debug_assertions)))]
#[path = "tail_dispatch.rs"]
mod dispatch;

mod context;
mod leave;
mod machine;
mod memory;
mod modes;
mod registers;

#[cfg(feature = "opstat")]
pub(crate) use context::Counts;
pub use context::{Context, Exit, ExitKind};
pub(crate) use leave::execute;
pub(crate) use registers::Trailer;

/// The dispatch strategy of this build: `"tail"` or `"loop"`.
pub const STRATEGY: &str = dispatch::STRATEGY;

/// Whether this build counts instructions, so that [`Store::set_steps`](crate::Store::set_steps) has an effect: those with the
/// feature `step-limit` do, and those that dispatch by a loop.
pub const COUNTS_STEPS: bool = cfg!(any(feature = "step-limit", pulley_dispatch = "loop", debug_assertions));

/// Runs from an instruction until the interpreter is left.
///
/// # Safety
///
/// `pc` is an instruction of verified code or of a stub, in the instance that `cx` was filled for; `fp` is a frame on
/// the stack of `cx` with room for the function's slots and a return address below it; `base` is that of the instance's
/// memory 0 (any pointer without one), and `cx` holds its size. Nothing else touches what `cx` points to meanwhile.
#[inline]
pub(crate) unsafe fn enter(pc: *const u8, fp: *mut u64, base: *mut u8, cx: *mut Context) -> ExitKind {
    // SAFETY: passed on.
    unsafe { dispatch::enter(pc, fp, base, cx) }
}
