//! What handlers see of the world besides the frame and memory 0, and how they leave.
//!
//! The run loop (`store::run`) fills a [`Context`] for the instance that runs, and is the only one to
//! change it; handlers read it and write [`Exit`]. Every pointer in it stays valid while the interpreter
//! runs: the store is borrowed exclusively and adds nothing meanwhile.

use crate::space::{MemorySpace, TableSpace};
use crate::store::FunctionRecord;

/// The state of a run that does not fit machine registers.
#[repr(C)]
pub struct Context {
    /// The highest frame pointer that a callee may have: the end of the stack. Above it there is room for any frame.
    pub stack_limit: *mut u64,
    /// The size of memory 0 in bytes, 0 without one. Neither it nor the base changes while the interpreter runs: a strategy reads them here
    /// or passes them on.
    pub memory0_len: usize,
    /// The first byte of memory 0, which [`enter`](super::enter) also has as an argument.
    pub memory0_base: *mut u8,
    /// The cells of the instance's globals, by index.
    pub globals: *const *mut u64,
    /// The functions of the instance by index, as numbers of functions of the store.
    pub functions: *const u32,
    /// The types of the instance by index, as numbers of types of the store.
    pub signatures: *const u32,
    /// The tables of the instance, by index.
    pub tables: *const *mut TableSpace,
    /// The memories of the instance, by index.
    pub memories: *const *mut MemorySpace,
    /// The functions of the store.
    pub records: *const FunctionRecord,
    /// How many functions the store has.
    pub record_count: usize,
    /// Room for as many values as any function of the store has parameters: where a tail call puts its arguments while
    /// it replaces the frame.
    pub staging: *mut u64,
    /// The number of the instance.
    pub instance: u32,
    /// How many more instructions may be dispatched, where the build counts them.
    pub steps: u64,
    /// Where and why the interpreter was left.
    pub exit: Exit,
    /// How often each instruction of the instance ran.
    #[cfg(feature = "opstat")]
    pub counts: Counts,
}

/// Counters for the instructions of some code.
#[cfg(feature = "opstat")]
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Counts {
    /// The first byte of the code.
    pub code: *const u8,
    /// The size of the code in bytes.
    pub len: usize,
    /// A counter for each byte, used where an instruction begins.
    pub counters: *mut u64,
}

#[cfg(feature = "opstat")]
impl Counts {
    /// Counters for no code.
    pub(crate) const NONE: Counts = Counts { code: core::ptr::null(), len: 0, counters: core::ptr::null_mut() };

    /// Counts the instruction at `pc`, if it belongs to the code.
    #[inline(always)]
    pub(crate) fn count(&self, pc: *const u8) {
        let offset = (pc as usize).wrapping_sub(self.code as usize);
        if offset < self.len {
            // SAFETY: there is a counter for each byte of the code.
            unsafe { *self.counters.add(offset) += 1 };
        }
    }
}

/// Where the interpreter was left.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Exit {
    /// The instruction that left.
    pub pc: *const u8,
    /// Its frame; for [`ExitKind::Call`] the frame of the function to call, in which the arguments lie.
    pub fp: *mut u64,
    /// For [`ExitKind::Trap`] the number of the [`Fault`](crate::trap::Fault), for [`ExitKind::Call`] the number of the function in the store.
    pub value: u64,
}

/// Why the interpreter was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum ExitKind {
    /// A trap.
    Trap,
    /// An instruction whose work is done outside.
    Leave,
    /// A call of a host function or of another instance's function, possibly in the place of the caller.
    Call,
    /// The function that the run began with has returned.
    Return,
    /// The steps are used up; the instruction at `pc` was not executed.
    #[allow(dead_code, reason = "not every build counts steps")]
    StepLimit,
}
