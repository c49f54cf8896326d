//! Loops whose variables hand values to each other, written out several times.
//!
//! In `(a, b) = (b, a + b)` the value of `b` becomes that of `a`, which is a move in each round. Written out twice it is
//! `a = a + b; b = b + a`, in which nothing moves. A value that goes through `n` variables needs `n` rounds more.

use std::collections::HashMap;

use cranelift_codegen::ir::{Block, Function, Inst, InstructionData, Value};

use super::{Edge, Loop, destinations};

/// The most copies of a loop, besides itself.
const MAX_COPIES: usize = 3;

/// The most instructions that the copies of one loop have together.
pub(super) const MAX_SIZE: usize = 240;

/// The most instructions of a loop that is written out because values overlap, which saves but one move.
const MAX_OVERLAPPING: usize = 48;

/// How many copies of a loop there should be besides itself, in a function that may grow by `room` instructions.
pub(super) fn copies(func: &Function, found: &Loop, room: usize) -> usize {
    let chooses = |&block: &Block| {
        let last = func.layout.last_inst(block);
        last.is_none_or(|last| matches!(func.dfg.insts[last], InstructionData::BranchTable { .. }))
    };
    // A table of destinations is not copied with the instruction that names it.
    if found.blocks.iter().any(chooses) {
        return 0;
    }
    let wanted = moves_in_a_row(func, found).max(usize::from(overlaps(func, found))).min(MAX_COPIES);
    (1..=wanted).rev().find(|copies| copies * found.size <= MAX_SIZE.min(room)).unwrap_or(0)
}

/// The most variables, one after the other, to which a value of the loop goes on.
fn moves_in_a_row(func: &Function, found: &Loop) -> usize {
    let params = func.dfg.block_params(found.header);
    let passed = found.back.arguments(func);
    let from = |to: usize| {
        let from = params.iter().position(|param| Some(param) == passed.get(to))?;
        (from != to).then_some(from)
    };
    // Where values go round in a ring, it ends with the variable that it began with.
    let moves = |first: usize| {
        let chain = std::iter::successors(from(first), |&to| from(to));
        chain.take(params.len()).take_while(|&variable| variable != first).take(MAX_COPIES).count()
    };
    (0..params.len()).map(moves).max().unwrap_or(0)
}

/// Whether, in a small loop of one block, something is computed from a variable's value and from that for the next round, so that they
/// can't be in one slot, in whatever order things are done.
fn overlaps(func: &Function, found: &Loop) -> bool {
    let [block] = found.blocks[..] else { return false };
    if found.size > MAX_OVERLAPPING {
        return false;
    }
    let mut variables = func.dfg.block_params(block).iter().zip(found.back.arguments(func));
    variables.any(|(&value, next)| {
        // What follows from the value for the next round.
        let mut later = vec![next];
        func.layout.block_insts(block).filter(|inst| *inst != found.back.branch).any(|inst| {
            let arguments = func.dfg.inst_args(inst);
            let is_later = arguments.iter().any(|argument| later.contains(argument));
            if is_later {
                later.extend(func.dfg.inst_results(inst));
            }
            is_later && next != value && arguments.contains(&value)
        })
    })
}

/// Writes the loop out that many times more: each copy goes on to the next, and the last one to the loop itself. What is needed
/// behind the loop is passed there, so that the copies leave the loop where it does.
pub(super) fn unroll(func: &mut Function, found: &Loop, copies: usize) {
    let Some(&(mut last)) = found.blocks.last() else { return };
    let mut back = found.back;
    for _ in 0..copies {
        let mut values: HashMap<Value, Value> = HashMap::new();
        let mut blocks: HashMap<Block, Block> = HashMap::new();
        let mut insts: Vec<(Inst, Inst)> = Vec::new();
        for &block in &found.blocks {
            let copy = func.dfg.make_block();
            func.layout.insert_block_after(copy, last);
            last = copy;
            if func.layout.is_cold(block) {
                func.layout.set_cold(copy);
            }
            blocks.insert(block, copy);
            for nth in 0..func.dfg.num_block_params(block) {
                let param = func.dfg.block_params(block)[nth];
                let ty = func.dfg.value_type(param);
                values.insert(param, func.dfg.append_block_param(copy, ty));
            }
            let mut next = func.layout.first_inst(block);
            while let Some(inst) = next {
                next = func.layout.next_inst(inst);
                let copied = func.dfg.clone_inst(inst);
                func.layout.append_inst(copied, copy);
                func.set_srcloc(copied, func.srcloc(inst));
                values.extend(
                    func.dfg.inst_results(inst).iter().copied().zip(func.dfg.inst_results(copied).iter().copied()),
                );
                insts.push((inst, copied));
            }
        }
        let mut copied_back = None;
        for (inst, copied) in insts {
            func.dfg.map_inst_values(copied, |value| values.get(&value).copied().unwrap_or(value));
            for nth in 0..branches(func, copied) {
                let edge = Edge { branch: copied, nth };
                let is_back = inst == found.back.branch && nth == found.back.nth;
                let to = edge.call(func).block(&func.dfg.value_lists);
                if is_back {
                    copied_back = Some(edge);
                } else if let Some(&to) = blocks.get(&to) {
                    lead(func, edge, to);
                }
            }
        }
        if let (Some(copied), Some(&header)) = (copied_back, blocks.get(&found.header)) {
            lead(func, copied, found.header);
            lead(func, back, header);
            back = copied;
        }
    }
}

fn lead(func: &mut Function, edge: Edge, to: Block) {
    let mut call = edge.call(func);
    call.set_block(to, &mut func.dfg.value_lists);
    edge.set(func, call);
}

/// How many destinations an instruction has.
fn branches(func: &Function, inst: Inst) -> usize {
    if func.dfg.insts[inst].opcode().is_branch() { destinations(func, inst).len() } else { 0 }
}
