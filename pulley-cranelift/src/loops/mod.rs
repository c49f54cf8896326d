//! Loops in a better shape for an interpreter, where a move or an access of a global in each round costs a dispatch.
//!
//! Only loops are looked at that contain no other, branch back at one place, and are left at one place:
//!
//! - a global that a round reads and then writes is handed from round to round as a value (`globals.rs`),
//! - the value of a counter before its last step, needed behind the loop, is computed there and not kept in each round
//!   (`close.rs`), and
//! - where values only move from one variable of the loop to another, as those of Fibonacci's numbers do, the loop is unrolled until
//!   they have made their way and no move is left (`unroll.rs`).
//!
//! Invariant: what the function does, and where its traps have their places, is as before. The CLIF need not be optimized
//! again. Copies have at most as many instructions together as the function has and [`GROWTH`] more; besides, a loop gets one block, with
//! a parameter or two instructions for each value that is needed behind it.

use std::collections::HashMap;

use cranelift_codegen::Context;
use cranelift_codegen::entity::SecondaryMap;
use cranelift_codegen::ir::{Block, BlockCall, Function, Inst, Opcode, Value, ValueDef};
use cranelift_codegen::loop_analysis::{Loop as AnalyzedLoop, LoopAnalysis};

use crate::straighten;

mod close;
mod globals;
mod unroll;

/// Functions with more values are left alone: they are close to the compiler's limits, which nothing here may make them exceed.
const MAX_VALUES: usize = 1 << 14;

/// Instructions by which also the smallest function may grow.
const GROWTH: usize = 256;

/// A branch and one of its destinations, by number.
#[derive(Clone, Copy)]
struct Edge {
    branch: Inst,
    nth: usize,
}

impl Edge {
    fn call(self, func: &Function) -> BlockCall {
        destinations(func, self.branch)[self.nth]
    }

    fn set(self, func: &mut Function, call: BlockCall) {
        let dfg = &mut func.dfg;
        let data = &mut dfg.insts[self.branch];
        data.branch_destination_mut(&mut dfg.jump_tables, &mut dfg.exception_tables)[self.nth] = call;
    }

    /// The values that it passes on. Calls that may throw, whose edges have others, are never made.
    fn arguments(self, func: &Function) -> Vec<Value> {
        self.call(func).args(&func.dfg.value_lists).filter_map(|argument| argument.as_value()).collect()
    }
}

/// A loop of the kind that is looked at.
struct Loop {
    header: Block,
    /// All its blocks in the order of the layout.
    blocks: Vec<Block>,
    /// How many instructions they have.
    size: usize,
    /// The one way back to the header.
    back: Edge,
    /// The one way out.
    exit: Edge,
}

/// What is known about the blocks of a function.
struct Blocks {
    /// The loop that a block is of, by its place in a list of loops.
    home: SecondaryMap<Block, Option<u32>>,
}

impl Blocks {
    fn of(loops: &[Loop]) -> Self {
        let mut home = SecondaryMap::new();
        for (nth, found) in (0_u32..).zip(loops) {
            for &block in &found.blocks {
                home[block] = Some(nth);
            }
        }
        Blocks { home }
    }

    /// The loop in which a value is defined.
    fn home_of(&self, func: &Function, value: Value) -> Option<u32> {
        defined_in(func, value).and_then(|block| self.home[block])
    }
}

/// Changes the loops of the function in `context`, whose control flow graph and dominator tree are up to date and stay what they
/// were, and in which no value is an alias.
pub(crate) fn shape(context: &mut Context) {
    if context.func.dfg.num_values() > MAX_VALUES {
        return;
    }
    context.compute_loop_analysis();
    let loops = find(&context.func, &context.loop_analysis);
    if loops.is_empty() {
        return;
    }
    let func = &mut context.func;
    for found in &loops {
        globals::hand_on(func, &context.cfg, found);
    }
    let blocks = Blocks::of(&loops);
    let used = used_outside(func, &loops, &blocks);
    let mut room = func.dfg.num_insts() + GROWTH;
    let mut unrolled = Vec::new();
    // What stands for a loop's values behind it, and which loop that is.
    let mut instead: HashMap<Value, (u32, Value)> = HashMap::new();
    for ((nth, found), used) in (0_u32..).zip(&loops).zip(&used) {
        let copies = unroll::copies(func, found, room);
        if copies == 0 && !close::is_worth_it(func, found, used) {
            continue;
        }
        for (value, outside) in close::close(func, &blocks, nth, found, used) {
            instead.insert(value, (nth, outside));
        }
        if copies > 0 {
            room = room.saturating_sub(copies * found.size);
            unrolled.push((found, copies));
        }
    }
    if !instead.is_empty() {
        replace_outside(func, &blocks, &instead);
    }
    // Only now, as copies of a loop are outside of it, but use its values.
    for &(found, copies) in &unrolled {
        unroll::unroll(func, found, copies);
    }
    if !unrolled.is_empty() {
        // A loop that is left at its header goes on from copy to copy by a jump.
        straighten::merge_blocks(func);
        func.dfg.resolve_all_aliases();
    }
}

/// The loops that are of the kind that is looked at.
fn find(func: &Function, analysis: &LoopAnalysis) -> Vec<Loop> {
    let mut blocks_of: HashMap<_, Vec<Block>> = HashMap::new();
    for block in func.layout.blocks() {
        if let Some(innermost) = analysis.innermost_loop(block) {
            blocks_of.entry(innermost).or_default().push(block);
        }
    }
    for found in analysis.loops() {
        if let Some(parent) = analysis.loop_parent(found) {
            blocks_of.remove(&parent);
        }
    }
    let with_blocks = |found| blocks_of.remove(&found).map(|blocks| (found, blocks));
    analysis
        .loops()
        .filter_map(with_blocks)
        .filter_map(|(found, blocks)| describe(func, analysis, found, blocks))
        .collect()
}

/// A loop that contains no other, with its blocks.
fn describe(func: &Function, analysis: &LoopAnalysis, found: AnalyzedLoop, blocks: Vec<Block>) -> Option<Loop> {
    let header = analysis.loop_header(found);
    let (mut back, mut exit) = (None, None);
    for &block in &blocks {
        let branch = func.layout.last_inst(block)?;
        for (nth, call) in destinations(func, branch).iter().enumerate() {
            let to = call.block(&func.dfg.value_lists);
            let place = match to {
                _ if to == header => &mut back,
                _ if analysis.innermost_loop(to) == Some(found) => continue,
                _ => &mut exit,
            };
            if place.replace(Edge { branch, nth }).is_some() {
                return None;
            }
        }
    }
    let size = blocks.iter().map(|&block| func.layout.block_insts(block).count()).sum();
    Some(Loop { header, blocks, size, back: back?, exit: exit? })
}

/// The values of each loop that are used outside of it, each once.
fn used_outside(func: &Function, loops: &[Loop], blocks: &Blocks) -> Vec<Vec<Value>> {
    let mut used = vec![Vec::new(); loops.len()];
    for block in func.layout.blocks() {
        for inst in func.layout.block_insts(block) {
            for value in func.dfg.inst_values(inst) {
                let home = blocks.home_of(func, value);
                if home != blocks.home[block]
                    && let Some(list) = home.and_then(|home| used.get_mut(home as usize))
                {
                    list.push(value);
                }
            }
        }
    }
    for list in &mut used {
        list.sort_unstable();
        list.dedup();
    }
    used
}

/// Replaces values in all blocks but those of the loop that they are of.
fn replace_outside(func: &mut Function, blocks: &Blocks, instead: &HashMap<Value, (u32, Value)>) {
    let cranelift_codegen::ir::function::FunctionStencil { layout, dfg, .. } = &mut func.stencil;
    for block in layout.blocks() {
        let home = blocks.home[block];
        for inst in layout.block_insts(block) {
            dfg.map_inst_values(inst, |value| match instead.get(&value) {
                Some(&(of, outside)) if home != Some(of) => outside,
                _ => value,
            });
        }
    }
}

fn destinations(func: &Function, branch: Inst) -> &[BlockCall] {
    func.dfg.insts[branch].branch_destination(&func.dfg.jump_tables, &func.dfg.exception_tables)
}

/// The block that a value is a parameter of, or that the instruction is in that makes it.
fn defined_in(func: &Function, value: Value) -> Option<Block> {
    match func.dfg.value_def(value) {
        ValueDef::Result(inst, _) => func.layout.inst_block(inst),
        ValueDef::Param(block, _) => Some(block),
        ValueDef::Union(..) => None,
    }
}

/// The instruction that makes a constant, which may be done once more anywhere.
fn constant(func: &Function, value: Value) -> Option<Inst> {
    let ValueDef::Result(inst, _) = func.dfg.value_def(value) else { return None };
    let is_constant =
        matches!(func.dfg.insts[inst].opcode(), Opcode::Iconst | Opcode::F32const | Opcode::F64const | Opcode::Vconst);
    is_constant.then_some(inst)
}

#[cfg(test)]
mod tests;
