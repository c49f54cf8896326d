//! Dispatch by tail calls.
//!
//! A handler ends with a call of the next one, with the same arguments in the same registers. Rust does
//! not promise that such a call becomes a jump, but LLVM makes one when optimizing, as long as nothing is
//! left to do afterwards and no address of a local is taken; a test executes every opcode in long runs
//! and watches the host stack.

use super::context::{Context, Exit, ExitKind};
use super::registers::{AccumulatorList, Code, Flow, Registers, Value};
use crate::sem;
use crate::trap::Fault;
use crate::vector::V128;
use core::hint::black_box;
use core::mem::MaybeUninit;

/// The name of the strategy.
pub(super) const STRATEGY: &str = "tail";

/// The first byte of memory 0, or on x86-64 nothing: there the fourth argument lies in the register in which amounts of shifts
/// must be, and what else it held would have to make room. It is a seventh one that would be left for the base, and with seven
/// in use LLVM reads the address of the next handler into a register before it jumps there. So the base is read from the context,
/// by the handlers that need it.
type Base = MaybeUninit<*mut u8>;

/// What handlers pass on for the base of memory 0.
#[inline(always)]
fn pass(base: *mut u8) -> Base {
    if cfg!(target_arch = "x86_64") { Base::uninit() } else { Base::new(base) }
}

/// The base of memory 0 from what was passed.
///
/// # Safety
///
/// The context lives, and what was passed is from [`pass`].
#[inline(always)]
unsafe fn passed(base: Base, cx: *mut Context) -> *mut u8 {
    // SAFETY: promised by the caller; other than on x86-64, `pass` made it of a base.
    unsafe { if cfg!(target_arch = "x86_64") { (*cx).memory0_base } else { base.assume_init() } }
}

/// Declares a function of the handlers' signature. On x86-64 the System V convention passes all of it in registers, also where
/// the platform's own convention does not, and leaves few others to work with: so the accumulator, which most instructions
/// write, is where divisions leave their remainder.
macro_rules! handler_fn {
    ($(#[$attribute:meta])* $name:ident ($pc:ident, $fp:ident, $base:ident, $cx:ident, $acc:ident, $facc:ident) $body:block) => {
        $(#[$attribute])*
        #[cfg(target_arch = "x86_64")]
        unsafe extern "sysv64" fn $name(
            $pc: *const u8, $fp: *mut u64, $acc: u64, $base: Base, $cx: *mut Context, $facc: f64,
        ) -> ExitKind $body
        $(#[$attribute])*
        #[cfg(not(target_arch = "x86_64"))]
        unsafe extern "C" fn $name(
            $pc: *const u8, $fp: *mut u64, $acc: u64, $base: Base, $cx: *mut Context, $facc: f64,
        ) -> ExitKind $body
    };
}

/// A handler.
#[cfg(target_arch = "x86_64")]
type Handler = unsafe extern "sysv64" fn(*const u8, *mut u64, u64, Base, *mut Context, f64) -> ExitKind;
/// A handler.
#[cfg(not(target_arch = "x86_64"))]
type Handler = unsafe extern "C" fn(*const u8, *mut u64, u64, Base, *mut Context, f64) -> ExitKind;

/// Calls the handler of the instruction at `pc`, last.
///
/// # Safety
///
/// `pc` is an instruction of verified code; the registers are those that its function runs with.
#[inline(always)]
unsafe fn go_on(pc: *const u8, m: Registers) -> ExitKind {
    #[cfg(feature = "step-limit")]
    {
        // SAFETY: the context lives as long as the run.
        let steps = unsafe { &mut (*m.cx).steps };
        if *steps == 0 {
            // SAFETY: as above.
            return unsafe { stopped(pc, m.fp, m.acc, pass(m.base), m.cx, m.facc) };
        }
        *steps -= 1;
    }
    let number = usize::from(Code(pc).u16(0));
    // SAFETY: the number is one of an opcode (verify: decoding), and each opcode has a handler, which may be called where
    // its instruction is.
    unsafe { (*TABLE.as_ptr().add(number))(pc, m.fp, m.acc, pass(m.base), m.cx, m.facc) }
}

handler_fn! {
    /// Leaves with the trap that `acc` holds, as [`Fault::to_number`] writes it.
    #[cold]
    #[inline(never)]
    trapped(pc, fp, _base, cx, acc, _facc) {
        // SAFETY: the context lives as long as the run.
        unsafe { (*cx).exit = Exit { pc, fp, value: acc } };
        black_box(ExitKind::Trap)
    }
}

handler_fn! {
    /// Leaves at an instruction whose work is done outside.
    #[cold]
    #[inline(never)]
    left(pc, fp, _base, cx, _acc, _facc) {
        // SAFETY: the context lives as long as the run.
        unsafe { (*cx).exit = Exit { pc, fp, value: 0 } };
        black_box(ExitKind::Leave)
    }
}

#[cfg(feature = "step-limit")]
handler_fn! {
    /// Leaves because the steps are used up.
    #[cold]
    #[inline(never)]
    stopped(pc, fp, _base, cx, _acc, _facc) {
        // SAFETY: the context lives as long as the run.
        unsafe { (*cx).exit = Exit { pc, fp, value: 0 } };
        black_box(ExitKind::StepLimit)
    }
}

/// The cold functions once more: a function whose address is known elsewhere keeps its parameters, and only then can a
/// handler, which has the same, call it last. For the same reason the compiler may not know what they return.
#[used]
static COLD: [Handler; 2] = [trapped, left];

/// Makes a handler of a body that yields where control goes.
macro_rules! handler {
    ($name:ident, $code:ident, $m:ident, $body:block) => {
        handler_fn! {
            #[allow(non_snake_case, unused_mut, unused_variables, clippy::all, reason = "written by a macro for every opcode")]
            $name(pc, fp, base, cx, acc, facc) {
                let $code = Code(pc);
                // SAFETY: the context lives as long as the run, and all that call handlers pass what `pass` makes.
                let mut registers = Registers { fp, base: unsafe { passed(base, cx) }, cx, acc, facc };
                let (flow, next) = {
                    let $m = &mut registers;
                    $body
                };
                // SAFETY: the next instruction is the one after this, or one that the verifier has seen this one lead to;
                // the cold functions take what every handler takes.
                unsafe {
                    match flow {
                        Flow::Next => go_on(next, registers),
                        Flow::Jump(to) => go_on(to, registers),
                        Flow::Trap(fault) => trapped(pc, fp, fault.to_number(), base, cx, facc),
                        Flow::Exit(ExitKind::Leave) => left(pc, fp, acc, base, cx, facc),
                        Flow::Exit(kind) => kind,
                    }
                }
            }
        }
    };
}

pulley_spec::for_each_op! { pulley_macros::handlers }

/// See [`super::enter`].
///
/// # Safety
///
/// As there.
#[inline(always)]
pub(super) unsafe fn enter(pc: *const u8, fp: *mut u64, base: *mut u8, cx: *mut Context) -> ExitKind {
    // SAFETY: promised by the caller.
    unsafe { go_on(pc, Registers { fp, base, cx, acc: 0, facc: 0.0 }) }
}
