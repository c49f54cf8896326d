//! Dispatch by tail calls.
//!
//! A handler ends with a call of the next one, with the same arguments in the same registers. Rust does
//! not promise that such a call becomes a jump, but LLVM makes one when optimizing, as long as nothing is
//! left to do afterwards and no address of a local is taken; a test executes every opcode in long runs
//! and watches the host stack.

use super::context::{Context, Exit, ExitKind};
use super::memory::LinearMemory;
use super::modes::*;
use super::registers::{Branch, Code, Flow, Next, Registers, SlotList, Value};
use crate::sem;
use crate::trap::Fault;
use crate::vector::V128;
use core::hint::black_box;

/// The name of the strategy.
pub(super) const STRATEGY: &str = "tail";

/// Whether an instruction that repeats itself does so without a dispatch, which would count.
const REPEATS: bool = cfg!(not(feature = "step-limit"));

/// The handlers by the numbers of their opcodes: the address of [`TABLE`], which stays in a machine register.
#[derive(Clone, Copy)]
#[repr(transparent)]
struct Handlers(*const ());

impl Handlers {
    #[inline(always)]
    fn all() -> Handlers {
        Handlers(TABLE.as_ptr().cast())
    }

    /// The handlers after an instruction of that many steps. Those of many need all registers of x86-64; there it takes one machine
    /// instruction to have the address again, and two elsewhere.
    #[inline(always)]
    fn after(self, steps: usize) -> Handlers {
        if cfg!(target_arch = "x86_64") && steps >= 4 { Handlers::all() } else { self }
    }

    /// The handler of a number.
    ///
    /// # Safety
    ///
    /// There is an opcode with that number.
    #[inline(always)]
    unsafe fn of(self, number: usize) -> Handler {
        let table = self.0.cast::<Handler>();
        // SAFETY: the address is the table's (`all` alone makes one), and each opcode has a handler there; that the number is one of an
        // opcode is promised by the caller.
        let handler = unsafe { *table.add(number) };
        // With few registers the handler has to be loaded last, which LLVM does not see to where it knows what is loaded.
        #[cfg(target_arch = "x86_64")]
        let handler = {
            let mut loaded = handler;
            // SAFETY: the assembly is empty, so the handler is the same as before.
            unsafe {
                core::arch::asm!("/* {} */", inout(reg) loaded, options(pure, nomem, nostack, preserves_flags));
            }
            loaded
        };
        handler
    }
}

/// A handler. On x86-64 the System V convention passes all arguments in registers, also where the platform's own convention does
/// not, and leaves few others to work with: so the accumulator, which most instructions write, is where divisions leave their
/// remainder, and the fourth argument is nothing, for it lies in the register in which amounts of shifts must be.
#[cfg(target_arch = "x86_64")]
type Handler = unsafe extern "sysv64" fn(
    *const u8,
    *mut u64,
    u64,
    core::mem::MaybeUninit<u64>,
    *mut Context,
    Handlers,
    f64,
) -> ExitKind;
/// A handler.
#[cfg(not(target_arch = "x86_64"))]
type Handler = unsafe extern "C" fn(*const u8, *mut u64, u64, *mut u8, usize, *mut Context, Handlers, f64) -> ExitKind;

/// Calls a function of the handlers' signature.
///
/// # Safety
///
/// As the function says, for these registers.
#[inline(always)]
unsafe fn call(function: Handler, pc: *const u8, m: Registers, handlers: Handlers) -> ExitKind {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: promised by the caller.
    unsafe {
        function(pc, m.fp, m.acc, core::mem::MaybeUninit::uninit(), m.cx, handlers, m.facc)
    }
    #[cfg(not(target_arch = "x86_64"))]
    // SAFETY: promised by the caller.
    unsafe {
        function(pc, m.fp, m.acc, m.base, m.len, m.cx, handlers, m.facc)
    }
}

/// Declares a function of the handlers' signature: a block over the instruction, the registers and the handlers. Here base and
/// length of memory 0 are read from the context, by those that need them.
#[cfg(target_arch = "x86_64")]
macro_rules! handler_fn {
    ($(#[$attribute:meta])* $visibility:vis $name:ident [$($parameters:tt)*] ($pc:ident, $m:ident, $handlers:ident) $body:block) => {
        $(#[$attribute])*
        #[allow(unused_mut, unused_variables, reason = "not all handlers use all registers")]
        $visibility unsafe extern "sysv64" fn $name<$($parameters)*>(
            $pc: *const u8, fp: *mut u64, acc: u64, _: core::mem::MaybeUninit<u64>, cx: *mut Context, $handlers: Handlers, facc: f64,
        ) -> ExitKind {
            // SAFETY: the context lives as long as the run.
            let (base, len) = unsafe { ((*cx).memory0_base, (*cx).memory0_len) };
            let mut $m = Registers { fp, base, len, cx, acc, facc };
            $body
        }
    };
}

/// Declares a function of the handlers' signature: a block over the instruction, the registers and the handlers.
#[cfg(not(target_arch = "x86_64"))]
macro_rules! handler_fn {
    ($(#[$attribute:meta])* $visibility:vis $name:ident [$($parameters:tt)*] ($pc:ident, $m:ident, $handlers:ident) $body:block) => {
        $(#[$attribute])*
        #[allow(unused_mut, unused_variables, reason = "not all handlers use all registers")]
        $visibility unsafe extern "C" fn $name<$($parameters)*>(
            $pc: *const u8, fp: *mut u64, acc: u64, base: *mut u8, len: usize, cx: *mut Context, $handlers: Handlers, facc: f64,
        ) -> ExitKind {
            let mut $m = Registers { fp, base, len, cx, acc, facc };
            $body
        }
    };
}

/// Calls the handler of the instruction at `pc`, last.
///
/// # Safety
///
/// `pc` is an instruction of verified code; the registers are those that its function runs with.
#[inline(always)]
unsafe fn go_on(pc: *const u8, m: Registers, handlers: Handlers) -> ExitKind {
    #[cfg(feature = "step-limit")]
    {
        // SAFETY: the context lives as long as the run.
        let steps = unsafe { &mut (*m.cx).steps };
        if *steps == 0 {
            // SAFETY: as above.
            return unsafe { call(stopped, pc, m, handlers) };
        }
        *steps -= 1;
    }
    let number = usize::from(Code(pc).u16(0));
    // SAFETY: the number is one of an opcode (verify: decoding), whose handler may be called where its instruction is.
    unsafe { call(handlers.of(number), pc, m, handlers) }
}

handler_fn! {
    /// Leaves with the trap that `acc` holds, as [`Fault::to_number`] writes it.
    #[cold]
    #[inline(never)]
    trapped [] (pc, m, _handlers) {
        // SAFETY: the context lives as long as the run.
        unsafe { (*m.cx).exit = Exit { pc, fp: m.fp, value: m.acc } };
        black_box(ExitKind::Trap)
    }
}

handler_fn! {
    /// Leaves at an instruction whose work is done outside.
    #[cold]
    #[inline(never)]
    left [] (pc, m, _handlers) {
        // SAFETY: the context lives as long as the run.
        unsafe { (*m.cx).exit = Exit { pc, fp: m.fp, value: 0 } };
        black_box(ExitKind::Leave)
    }
}

#[cfg(feature = "step-limit")]
handler_fn! {
    /// Leaves because the steps are used up.
    #[cold]
    #[inline(never)]
    stopped [] (pc, m, _handlers) {
        // SAFETY: the context lives as long as the run.
        unsafe { (*m.cx).exit = Exit { pc, fp: m.fp, value: 0 } };
        black_box(ExitKind::StepLimit)
    }
}

/// The cold functions once more: a function whose address is known elsewhere keeps its parameters, and only then can a
/// handler, which has the same, call it last. For the same reason the compiler may not know what they return.
#[used]
static COLD: [Handler; 2] = [trapped, left];

/// Where control goes at the end of a handler. Each way is a type, so that a handler holds only what it needs: this is compiled once for
/// each of them.
trait End {
    /// What a handler does last.
    ///
    /// # Safety
    ///
    /// Control goes from the instruction at `pc` to one that the verifier has seen follow it.
    unsafe fn finish(self, pc: *const u8, m: Registers, handlers: Handlers) -> ExitKind;
}

impl End for Next {
    #[inline(always)]
    unsafe fn finish(self, _: *const u8, m: Registers, handlers: Handlers) -> ExitKind {
        // SAFETY: promised by the caller.
        unsafe { go_on(self.0, m, handlers) }
    }
}

impl End for Branch {
    #[inline(always)]
    unsafe fn finish(self, _: *const u8, m: Registers, handlers: Handlers) -> ExitKind {
        let Branch(taken, to, next) = self;
        // SAFETY: promised by the caller.
        unsafe { if taken { go_on(to.address(), m, handlers) } else { go_on(next, m, handlers) } }
    }
}

impl<T: End> End for Result<T, Fault> {
    #[inline(always)]
    unsafe fn finish(self, pc: *const u8, m: Registers, handlers: Handlers) -> ExitKind {
        // SAFETY: promised by the caller; the cold function takes what every handler takes.
        unsafe {
            match self {
                Ok(end) => end.finish(pc, m, handlers),
                Err(fault) => call(trapped, pc, Registers { acc: fault.to_number(), ..m }, handlers),
            }
        }
    }
}

/// What the row decides, and the next instruction.
impl End for (Flow, *const u8) {
    #[inline(always)]
    unsafe fn finish(self, pc: *const u8, m: Registers, handlers: Handlers) -> ExitKind {
        let (flow, next) = self;
        // SAFETY: promised by the caller; the cold functions take what every handler takes.
        unsafe {
            match flow {
                Flow::Next => go_on(next, m, handlers),
                Flow::Jump(to) => go_on(to, m, handlers),
                Flow::Trap(fault) => call(trapped, pc, Registers { acc: fault.to_number(), ..m }, handlers),
                Flow::Exit(ExitKind::Leave) => call(left, pc, m, handlers),
                Flow::Exit(kind) => kind,
            }
        }
    }
}

/// Makes a handler, generic over modes, of a body that yields where control goes.
macro_rules! handler {
    ($name:ident [$($parameters:tt)*], $steps:literal, $code:ident, $m:ident, $body:block) => {
        handler_fn! {
            #[allow(non_snake_case, clippy::all, reason = "written by a macro for every row")]
            pub(super) $name [$($parameters)*] (pc, registers, handlers) {
                let $code = Code(pc);
                let end = {
                    let $m = &mut registers;
                    $body
                };
                // SAFETY: the verifier has seen this instruction.
                unsafe { end.finish(pc, registers, handlers.after($steps)) }
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
    unsafe {
        let len = (*cx).memory0_len;
        go_on(pc, Registers { fp, base, len, cx, acc: 0, facc: 0.0 }, Handlers::all())
    }
}
