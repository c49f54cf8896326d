//! Which instructions are lowered at another place than CLIF has them.

use super::driver::{Lowering, MAX_HOISTED};
use super::facts::{defining_block, destinations, has_effect};
use cranelift_codegen::ir::{self, BlockArg, InstructionData};

/// With more arguments on its edges, a block is left as it is: looking at all pairs would take too long.
const MAX_ARGUMENTS: usize = 500;

impl Lowering<'_> {
    /// Puts an instruction off to the block before the loops in which its operands don't change. The mid-end makes cheap
    /// instructions anew in every block that uses them, but here each one is a dispatch.
    pub(super) fn leave_to_loop_entry(&mut self, block: ir::Block, inst: ir::Inst) -> bool {
        let func = self.func;
        let dfg = &func.dfg;
        let [result] = *dfg.inst_results(inst) else {
            return false;
        };
        if self.hoist_to.is_none()
            || self.scratch.hoisted_count >= MAX_HOISTED
            || self.scratch.registers[result].is_none()
            || has_effect(func, inst)
            || dfg.insts[inst].opcode().can_load()
            || self.constant(result).is_some()
        {
            return false;
        }
        let loops = &self.scratch.loops;
        let mut outermost = None;
        let mut next = loops.innermost_loop(block);
        while let Some(around) = next {
            let changes = dfg.inst_args(inst).iter().any(|&arg| {
                self.constant(arg).is_none()
                    && defining_block(func, arg).is_none_or(|block| loops.is_in_loop(block, around))
            });
            if changes {
                break;
            }
            outermost = Some(around);
            next = loops.loop_parent(around);
        }
        let entry = outermost.and_then(|outermost| self.scratch.domtree.idom(loops.loop_header(outermost)));
        let Some(entry) = entry else {
            return false;
        };
        self.scratch.hoisted_count += 1;
        self.scratch.invariant.entry(entry).or_default().push(inst);
        true
    }

    /// Leaves in `scratch.sunk`, last one first, the instructions of a block that are better done at its end: what makes the next
    /// value of a variable from its current one (`i + 1`) while the current one is still read. At the end the two can share a
    /// slot, and a comparison of the new value can have it from the accumulator.
    pub(super) fn find_sunk(&mut self, block: ir::Block) {
        let func = self.func;
        let dfg = &func.dfg;
        let pool = &dfg.value_lists;
        self.scratch.sunk.clear();
        let Some(last) = func.layout.last_inst(block) else {
            return;
        };
        let calls = destinations(func, last);
        if calls.iter().map(|call| call.len(pool)).sum::<usize>() > MAX_ARGUMENTS {
            return;
        }
        for call in calls {
            let target = call.block(pool);
            for (&parameter, argument) in dfg.block_params(target).iter().zip(call.args(pool)) {
                let BlockArg::Value(value) = argument else {
                    continue;
                };
                let Some(inst) = dfg.value_def(value).inst() else {
                    continue;
                };
                if func.layout.inst_block(inst) != Some(block)
                    || !dfg.inst_args(inst).contains(&parameter)
                    || self.scratch.sunk.contains(&inst)
                    || has_effect(func, inst)
                    || dfg.insts[inst].opcode().can_load()
                {
                    continue;
                }
                let passed = calls.iter().flat_map(|call| call.args(pool)).filter(|other| *other == argument).count();
                let compared = match dfg.insts[last] {
                    InstructionData::Brif { arg, .. } => self.compared_by_branch(arg, value),
                    _ => 0,
                };
                if passed + compared == self.uses(value) as usize {
                    self.scratch.sunk.push(inst);
                }
            }
        }
        // What the branch compares comes last.
        let mut sunk = std::mem::take(&mut self.scratch.sunk);
        sunk.sort_by(|a, b| func.layout.pp_cmp(*b, *a));
        if let InstructionData::Brif { arg, .. } = dfg.insts[last] {
            sunk.sort_by_key(|inst| self.compared_by_branch(arg, dfg.first_result(*inst)) == 0);
        }
        self.scratch.sunk = sunk;
    }
}
