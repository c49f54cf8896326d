//! A block on a loop's way out, through which everything goes that is needed behind the loop.
//!
//! So that a loop can be copied: each copy passes its own values there. And so that a counter's value before its last step can be
//! computed there from the one after it: needed behind the loop, it would have to be kept apart from the other in each round.

use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::{
    Block, BlockArg, BlockCall, Function, Inst, InstBuilder, InstructionData, Opcode, Value, ValueDef,
};

use super::{Blocks, Loop, constant, defined_in};

/// How a variable of a loop goes from round to round.
struct Step {
    /// Its value in the next round.
    next: Value,
    /// What takes the value in this round from that.
    back: Opcode,
    /// By how much: a constant.
    amount: Inst,
}

/// Whether something is better computed behind the loop, where these of its values are used.
pub(super) fn is_worth_it(func: &Function, found: &Loop, used: &[Value]) -> bool {
    let passed = found.exit.arguments(func);
    used.iter().chain(&passed).any(|&value| step(func, found, value).is_some())
}

/// Puts a block there, and returns what stands behind the loop for its values: for those in `used`, which are used outside.
/// The loop has that number among the loops of `blocks`.
pub(super) fn close(
    func: &mut Function,
    blocks: &Blocks,
    number: u32,
    found: &Loop,
    used: &[Value],
) -> Vec<(Value, Value)> {
    let passed = found.exit.arguments(func);
    let mut needed = used.to_vec();
    needed.extend(passed.iter().copied().filter(|&value| blocks.home_of(func, value) == Some(number)));
    needed.sort_unstable();
    needed.dedup();

    let target = found.exit.call(func).block(&func.dfg.value_lists);
    let between = func.dfg.make_block();
    if let Some(&last) = found.blocks.last() {
        func.layout.insert_block_after(between, last);
    }
    if func.layout.is_cold(target) {
        func.layout.set_cold(between);
    }
    let mut through = Vec::new();
    let mut cursor = FuncCursor::new(func).at_bottom(between);
    cursor.set_srcloc(cursor.func.srcloc(found.exit.branch));
    let outside: Vec<(Value, Value)> = needed
        .into_iter()
        .map(|value| {
            let outside = if let Some(constant) = constant(cursor.func, value) {
                copy(&mut cursor, constant)
            } else if let Some(step) = step(cursor.func, found, value) {
                let next = pass(cursor.func, &mut through, between, step.next);
                let amount = copy(&mut cursor, step.amount);
                let ty = cursor.func.dfg.value_type(value);
                let (inst, dfg) = cursor.ins().Binary(step.back, ty, next, amount);
                dfg.first_result(inst)
            } else {
                pass(cursor.func, &mut through, between, value)
            };
            (value, outside)
        })
        .collect();
    let find =
        |value: Value| outside.iter().find(|(inside, _)| *inside == value).map_or(value, |(_, outside)| *outside);
    let arguments: Vec<BlockArg> = passed.into_iter().map(|value| BlockArg::Value(find(value))).collect();
    cursor.ins().jump(target, &arguments);
    let through = through.into_iter().map(|(inside, _)| BlockArg::Value(inside));
    let call = BlockCall::new(between, through, &mut func.dfg.value_lists);
    found.exit.set(func, call);
    outside
}

/// The parameter of the block `between` for a value of the loop.
fn pass(func: &mut Function, through: &mut Vec<(Value, Value)>, between: Block, value: Value) -> Value {
    if let Some((_, param)) = through.iter().find(|(inside, _)| *inside == value) {
        return *param;
    }
    let ty = func.dfg.value_type(value);
    let param = func.dfg.append_block_param(between, ty);
    through.push((value, param));
    param
}

/// Does an instruction with one result once more.
fn copy(cursor: &mut FuncCursor<'_>, inst: Inst) -> Value {
    let copied = cursor.func.dfg.clone_inst(inst);
    cursor.insert_inst(copied);
    cursor.func.dfg.first_result(copied)
}

/// The step of a variable, if it is a constant one that is done before the loop is left.
fn step(func: &Function, found: &Loop, value: Value) -> Option<Step> {
    let ValueDef::Param(block, nth) = func.dfg.value_def(value) else { return None };
    if block != found.header {
        return None;
    }
    let next = *found.back.arguments(func).get(nth)?;
    let ValueDef::Result(inst, _) = func.dfg.value_def(next) else { return None };
    let InstructionData::Binary { opcode, args: [first, second] } = func.dfg.insts[inst] else { return None };
    let done_before = [Some(found.header), func.layout.inst_block(found.exit.branch)];
    if !done_before.contains(&defined_in(func, next)) {
        return None;
    }
    let (back, amount) = match opcode {
        Opcode::Iadd if first == value => (Opcode::Isub, second),
        Opcode::Iadd if second == value => (Opcode::Isub, first),
        Opcode::Isub if first == value => (Opcode::Iadd, second),
        _ => return None,
    };
    Some(Step { next, back, amount: constant(func, amount)? })
}
