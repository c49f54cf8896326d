//! The rows whose work is done outside of the handlers.

use super::Context;
use super::modes::*;
use super::registers::{Code, Registers};
use crate::store::Leaving;
use crate::trap::{Fault, TrapCode};

/// Does the work of the instruction at `pc`, in the frame `fp`, and returns the instruction to go on with.
///
/// # Errors
///
/// The trap of the instruction.
///
/// # Safety
///
/// `pc` is an instruction of verified code that the interpreter has just left at, in the frame `fp`.
pub(crate) unsafe fn execute(
    pc: *const u8,
    fp: *mut u64,
    cx: *mut Context,
    leaving: &mut Leaving<'_>,
) -> Result<*const u8, Fault> {
    let code = Code(pc);
    let mut registers = Registers { fp, base: core::ptr::null_mut(), len: 0, cx, acc: 0, facc: 0.0 };
    work(code.u16(0), code, &mut registers, leaving)
}

pulley_spec::for_each_op! { pulley_macros::leaving }
