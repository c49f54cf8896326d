//! CLIF to Pulley's instructions: the driver and the ISLE rules, a file per family of CLIF instructions.
//!
//! The rules (`*.isle`) say which opcodes an instruction becomes; [`driver`] decides which instructions are lowered, in which
//! order, and where constants are made; [`context`] joins the two. Nothing here matches on mnemonics: instructions are rows with
//! operands ([`inst`]), and a rule names a row by its constructor.

mod blocks;
mod context;
mod driver;
mod facts;
pub(crate) mod inst;
mod print;
mod schedule;
#[cfg(test)]
mod tests;

use crate::CompileError;
use crate::emit::{self, CompiledFunction};
use crate::regalloc;
use cranelift_codegen::ir::Function;
use std::cell::RefCell;
use std::ops::Range;

/// Functions with more blocks are rare, and what they need is much: each stage gives it back when it is done.
pub(crate) const MOST_BLOCKS_KEPT: usize = 4096;

/// Memory that a thread keeps from function to function.
#[derive(Default)]
struct Backend {
    lowering: driver::Scratch,
    code: inst::Code,
    allocator: regalloc::Allocator,
    emission: emit::Scratch,
}

thread_local! {
    static BACKEND: RefCell<Backend> = RefCell::default();
}

/// Compiles an optimized function to bytecode. It calls the functions of `direct` by their distance, others by their index.
///
/// # Errors
///
/// An instruction has no lowering rule, or the function needs more slots than a frame has.
pub(crate) fn compile_function(func: &Function, direct: Range<u32>) -> Result<CompiledFunction, CompileError> {
    let large = func.dfg.num_blocks() > MOST_BLOCKS_KEPT;
    BACKEND.with_borrow_mut(|backend| {
        driver::Lowering::lower(func, direct, &mut backend.code, &mut backend.lowering)?;
        if large {
            backend.lowering = driver::Scratch::default();
        }
        let allocation = backend.allocator.allocate(&backend.code, !large)?;
        let function = emit::emit(&backend.code, allocation, &mut backend.emission);
        if large {
            *backend = Backend::default();
        }
        function
    })
}
