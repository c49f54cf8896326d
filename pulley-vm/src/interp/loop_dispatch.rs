//! Dispatch by a loop: handlers change the registers through a pointer and return where to go on.
//!
//! Portable, and safe for the host's stack whatever the compiler does. It counts instructions, so that a
//! run can be given a limit.

use super::context::{Context, Exit, ExitKind};
use super::memory::LinearMemory;
use super::modes::*;
use super::registers::{Branch, Code, Flow, Next, Registers, SlotList, Value};
use crate::sem;
use crate::trap::Fault;
use crate::vector::V128;

/// The name of the strategy.
pub(super) const STRATEGY: &str = "loop";

/// Whether an instruction that repeats itself does so without a dispatch, which would count.
const REPEATS: bool = false;

/// Where to go on: the next instruction, or null when the interpreter is left.
type Handler = unsafe fn(*const u8, &mut Registers, &mut ExitKind) -> *const u8;

/// Notes that the interpreter is left, and why.
#[cold]
fn leave(pc: *const u8, m: &mut Registers, left: &mut ExitKind, kind: ExitKind, value: u64) -> *const u8 {
    *left = kind;
    if matches!(kind, ExitKind::Trap | ExitKind::Leave) {
        m.leave(Exit { pc, fp: m.fp, value });
    }
    core::ptr::null()
}

/// Where control goes at the end of a handler. Each way is a type, so that a handler holds only what it needs: this is compiled once for
/// each of them.
trait End {
    /// What a handler does last: says where control goes.
    fn finish(self, pc: *const u8, m: &mut Registers, left: &mut ExitKind) -> *const u8;
}

impl End for Next {
    #[inline(always)]
    fn finish(self, _: *const u8, _: &mut Registers, _: &mut ExitKind) -> *const u8 {
        self.0
    }
}

impl End for Branch {
    #[inline(always)]
    fn finish(self, _: *const u8, _: &mut Registers, _: &mut ExitKind) -> *const u8 {
        let Branch(taken, to, next) = self;
        if taken { to.address() } else { next }
    }
}

impl<T: End> End for Result<T, Fault> {
    #[inline(always)]
    fn finish(self, pc: *const u8, m: &mut Registers, left: &mut ExitKind) -> *const u8 {
        match self {
            Ok(end) => end.finish(pc, m, left),
            Err(fault) => leave(pc, m, left, ExitKind::Trap, fault.to_number()),
        }
    }
}

/// What the row decides, and the next instruction.
impl End for (Flow, *const u8) {
    #[inline(always)]
    fn finish(self, pc: *const u8, m: &mut Registers, left: &mut ExitKind) -> *const u8 {
        match self {
            (Flow::Next, next) => next,
            (Flow::Jump(to), _) => to,
            (Flow::Trap(fault), _) => leave(pc, m, left, ExitKind::Trap, fault.to_number()),
            (Flow::Exit(kind), _) => leave(pc, m, left, kind, 0),
        }
    }
}

/// Makes a handler, generic over modes, of a body that yields where control goes.
macro_rules! handler {
    ($name:ident [$($parameters:tt)*], $steps:literal, $code:ident, $m:ident, $body:block) => {
        #[allow(
            non_snake_case,
            unused_mut,
            unused_variables,
            clippy::all,
            reason = "written by a macro for every row"
        )]
        pub(super) unsafe fn $name<$($parameters)*>(pc: *const u8, $m: &mut Registers, left: &mut ExitKind) -> *const u8 {
            let $code = Code(pc);
            let end = $body;
            end.finish(pc, $m, left)
        }
    };
}

pulley_spec::for_each_op! { pulley_macros::handlers }

/// See [`super::enter`].
///
/// # Safety
///
/// As there.
pub(super) unsafe fn enter(mut pc: *const u8, fp: *mut u64, base: *mut u8, cx: *mut Context) -> ExitKind {
    // SAFETY: the context lives as long as the run.
    let len = unsafe { (*cx).memory0_len };
    let mut m = Registers { fp, base, len, cx, acc: 0, facc: 0.0 };
    let mut left = ExitKind::Return;
    let mut steps = m.context().steps;
    while steps > 0 {
        steps -= 1;
        #[cfg(feature = "opstat")]
        m.context().counts.count(pc);
        let number = usize::from(Code(pc).u16(0));
        // SAFETY: the number is one of an opcode (verify: decoding), and each opcode has a handler, which may be called
        // where its instruction is.
        pc = unsafe { (*TABLE.as_ptr().add(number))(pc, &mut m, &mut left) };
        if pc.is_null() {
            // SAFETY: the context lives as long as the run.
            unsafe { (*cx).steps = steps };
            return left;
        }
    }
    // SAFETY: the context lives as long as the run.
    unsafe {
        (*cx).steps = 0;
        (*cx).exit = Exit { pc, fp: m.fp, value: 0 };
    }
    ExitKind::StepLimit
}
