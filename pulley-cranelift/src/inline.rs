//! Small functions in the place of their calls.
//!
//! The rule: a direct call is replaced by the body of the function that it calls when that function
//!
//! - has a body of at most [`MAX_BODY`] bytes in the module, locals included,
//! - calls nothing, neither functions nor intrinsics, so that nothing is inlined twice and recursion never is, and
//! - can't trap: it does arithmetic, and reads and writes globals, but no memory and no table.
//!
//! Callers of more than [`MAX_CALLER`] values are left alone, and others grow by at most as many instructions as they have
//! and [`GROWTH`] more; of their calls the first in the order of the code are replaced. Tail calls stay as they are.
//!
//! Invariants: a backtrace is the same with and without inlining, since a function that was inlined is never the one that
//! traps or calls; what comes from it has the place of the call in the source map. What a caller becomes depends on the
//! module and nothing else.

use std::borrow::Cow;
use std::collections::HashMap;
use std::convert::Infallible;

use cranelift_codegen::Context;
use cranelift_codegen::inline::{Inline, InlineCommand};
use cranelift_codegen::ir::{FuncRef, Function, Inst, InstructionData, Opcode, Value};

use crate::module::{Body, ModuleInfo};
use crate::spaces::Callee;
use crate::translate::{self, Scratch};
use crate::{CompileError, Config, OptLevel, parallel, straighten};

/// A call with its arguments takes some ten bytes, and what is inlined may be simpler than the function was.
const MAX_BODY: usize = 40;

/// Functions that are this large need no help to come to the compiler's limits, none of which inlining may make them
/// exceed: those of values, of slots, and of Cranelift's sets of flags.
const MAX_CALLER: usize = 1 << 14;

/// Instructions by which also the smallest function may grow.
const GROWTH: usize = 64;

/// The functions of a module that are inlined where they are called.
#[derive(Default)]
pub(crate) struct Inlinable {
    /// Translated, not optimized; by index.
    functions: HashMap<u32, Function>,
}

impl Inlinable {
    /// None: all calls stay.
    pub(crate) fn none() -> Self {
        Self::default()
    }

    /// Finds them. A body that is invalid is none of them; to report it is for others.
    pub(crate) fn find(module: &ModuleInfo, bodies: &[Body<'_>], config: &Config) -> Self {
        if !config.inlining || config.opt_level == OptLevel::None {
            return Self::none();
        }
        let small: Vec<_> = bodies.iter().filter(|body| body.len() <= MAX_BODY).collect();
        let translate = |scratch: &mut Scratch, body: &Body<'_>| {
            let mut func = Function::new();
            let done = translate::translate(module, body.again(), &mut func, scratch);
            if done.is_err() {
                *scratch = Scratch::default();
            }
            Ok::<_, Infallible>((done.is_ok() && is_harmless(&func)).then(|| (body.index(), func)))
        };
        let Ok(functions) = parallel::map(config, small, |body| body.len(), Scratch::default, translate);
        Inlinable { functions: functions.into_iter().flatten().collect() }
    }

    /// What the body of a function was translated to, if it is one of these.
    pub(crate) fn translated(&self, function: u32) -> Option<&Function> {
        self.functions.get(&function)
    }

    /// Replaces calls in the function of `context`, which was translated and nothing else.
    ///
    /// # Errors
    ///
    /// Cranelift can't do it, which is a bug.
    pub(crate) fn inline(&self, context: &mut Context) -> Result<(), CompileError> {
        if self.functions.is_empty() || context.func.dfg.num_values() > MAX_CALLER {
            return Ok(());
        }
        let before = context.func.dfg.num_insts();
        let inliner = Inliner { inlinable: self, left: before + GROWTH };
        let any = context.inline(inliner).map_err(|error| {
            CompileError::internal(format!("Cranelift can't inline into {}: {error}", context.func.name))
        })?;
        if any {
            locate(&mut context.func, before);
            straighten::merge_blocks(&mut context.func);
        }
        Ok(())
    }
}

/// Whether nothing that a function does can trap or calls anything.
fn is_harmless(func: &Function) -> bool {
    func.layout.blocks().flat_map(|block| func.layout.block_insts(block)).all(|inst| {
        let data = &func.dfg.insts[inst];
        let traps = match data {
            InstructionData::Load { flags, .. } | InstructionData::Store { flags, .. } => {
                func.dfg.mem_flags[*flags].trap_code().is_some()
            }
            _ => data.opcode().can_trap(),
        };
        !traps && !data.opcode().is_call()
    })
}

/// Says of the instructions from number `first` on, which came by inlining and have no place in the module, that theirs is
/// that of the instruction before: the jump that was the call, after which the layout has what was inlined for it.
fn locate(func: &mut Function, first: usize) {
    let mut place = None;
    let mut next_block = func.layout.entry_block();
    while let Some(block) = next_block {
        let mut next_inst = func.layout.first_inst(block);
        while let Some(inst) = next_inst {
            match place {
                Some(place) if inst.as_u32() as usize >= first => func.set_srcloc(inst, place),
                _ => place = Some(func.srcloc(inst)),
            }
            next_inst = func.layout.next_inst(inst);
        }
        next_block = func.layout.next_block(block);
    }
}

/// Says which calls of one function are replaced.
struct Inliner<'a> {
    inlinable: &'a Inlinable,
    /// By how many instructions the function may still grow.
    left: usize,
}

impl Inline for Inliner<'_> {
    fn inline(&mut self, caller: &Function, call: Inst, opcode: Opcode, _: FuncRef, _: &[Value]) -> InlineCommand<'_> {
        let Some(Callee::Function(index)) = Callee::of(caller, call).filter(|_| opcode == Opcode::Call) else {
            return InlineCommand::KeepCall;
        };
        let function = self.inlinable.functions.get(&index);
        let fitting = function.and_then(|callee| Some((callee, self.left.checked_sub(callee.dfg.num_insts())?)));
        match fitting {
            Some((callee, left)) => {
                self.left = left;
                InlineCommand::Inline { callee: Cow::Borrowed(callee), visit_callee: false }
            }
            None => InlineCommand::KeepCall,
        }
    }
}

#[cfg(test)]
mod tests;
