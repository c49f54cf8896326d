//! Loops whose variables hand values to each other, written out several times.
//!
//! In `(a, b) = (b, a + b)` the value of `b` becomes that of `a`, which is a move in each round. Written out twice it is
//! `a = a + b; b = b + a`, in which nothing moves. A value that goes through `n` variables needs `n` rounds more.
//!
//! Between copies nothing is passed on: a copy is entered from one place, so it uses the values of the one before. What each round
//! adds a constant to is added to at once, as `n - 2` in the second round and not `n - 1 - 1`, so that rounds don't wait for each other.

use std::collections::HashMap;

use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::immediates::Imm64;
use cranelift_codegen::ir::{
    Block, BlockArg, BlockCall, Function, Inst, InstBuilder, InstructionData, Opcode, Value, ValueDef,
};

use super::{Edge, Loop, constant, destinations};

/// The most copies of a loop, besides itself.
const MAX_COPIES: usize = 3;

/// The most instructions that the copies of one loop have together.
pub(super) const MAX_SIZE: usize = 240;

/// The most instructions of a loop that is written out because values overlap, which saves but one move.
const MAX_OVERLAPPING: usize = 48;

/// A loop of at most so many instructions is written out as often as may be, where it is written out at all: its rounds are shorter than
/// what a value takes from one to the next by way of a slot.
const SMALL: usize = 16;

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
    let needed = moves_in_a_row(func, found).max(usize::from(overlaps(func, found))).min(MAX_COPIES);
    let is_small = needed > 0 && found.size <= SMALL && (MAX_COPIES + 1).is_multiple_of(needed + 1);
    let wanted = if is_small { MAX_COPIES } else { needed };
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
    let variables = func.dfg.block_params(found.header).to_vec();
    let passed = found.back.arguments(func);
    let mut back = found.back;
    // What the variables are in a copy: what the copy before it passes on.
    let mut now = passed.clone();
    for _ in 0..copies {
        let mut values: HashMap<Value, Value> = variables.iter().copied().zip(now).collect();
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
            if block != found.header {
                for nth in 0..func.dfg.num_block_params(block) {
                    let param = func.dfg.block_params(block)[nth];
                    let ty = func.dfg.value_type(param);
                    values.insert(param, func.dfg.append_block_param(copy, ty));
                }
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
        let value_of = |value: Value| values.get(&value).copied().unwrap_or(value);
        now = passed.iter().copied().map(value_of).collect();
        let mut copied_back = None;
        for &(_, copied) in &insts {
            func.dfg.map_inst_values(copied, value_of);
        }
        for (inst, copied) in insts {
            add_at_once(func, copied);
            for nth in 0..branches(func, copied) {
                let edge = Edge { branch: copied, nth };
                if inst == found.back.branch && nth == found.back.nth {
                    copied_back = Some(edge);
                } else if let Some(&to) = blocks.get(&edge.call(func).block(&func.dfg.value_lists)) {
                    let arguments = edge.arguments(func);
                    lead(func, edge, to, &arguments);
                }
            }
        }
        if let (Some(copied), Some(&header)) = (copied_back, blocks.get(&found.header)) {
            lead(func, copied, found.header, &now);
            lead(func, back, header, &[]);
            back = copied;
        }
    }
}

/// Makes one addition of that of a constant to a sum of something and a constant.
fn add_at_once(func: &mut Function, inst: Inst) {
    let Some((sum, more)) = plus_constant(func, inst) else { return };
    let ValueDef::Result(before, _) = func.dfg.value_def(sum) else { return };
    let Some((value, some)) = plus_constant(func, before) else { return };
    let ty = func.dfg.value_type(sum);
    let both = Imm64::new(some.wrapping_add(more)).zero_extend_from_width(ty.bits());
    let mut cursor = FuncCursor::new(func).at_inst(inst);
    cursor.set_srcloc(cursor.func.srcloc(inst));
    let both = cursor.ins().iconst(ty, both);
    func.dfg.insts[inst] = InstructionData::Binary { opcode: Opcode::Iadd, args: [value, both] };
}

/// What an instruction adds a constant to, and the constant.
fn plus_constant(func: &Function, inst: Inst) -> Option<(Value, i64)> {
    let InstructionData::Binary { opcode, args: [first, second] } = func.dfg.insts[inst] else { return None };
    let number = |value: Value| match func.dfg.insts[constant(func, value)?] {
        InstructionData::UnaryImm { opcode: Opcode::Iconst, imm } => Some(imm.bits()),
        _ => None,
    };
    match (opcode, number(first), number(second)) {
        (Opcode::Iadd, _, Some(number)) => Some((first, number)),
        (Opcode::Iadd, Some(number), None) => Some((second, number)),
        (Opcode::Isub, _, Some(number)) => Some((first, number.wrapping_neg())),
        _ => None,
    }
}

/// Has a branch go to a block, with these arguments.
fn lead(func: &mut Function, edge: Edge, to: Block, arguments: &[Value]) {
    let arguments = arguments.iter().map(|&value| BlockArg::Value(value));
    let call = BlockCall::new(to, arguments, &mut func.dfg.value_lists);
    edge.set(func, call);
}

/// How many destinations an instruction has.
fn branches(func: &Function, inst: Inst) -> usize {
    if func.dfg.insts[inst].opcode().is_branch() { destinations(func, inst).len() } else { 0 }
}
