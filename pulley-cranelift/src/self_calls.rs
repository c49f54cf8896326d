//! Functions that call themselves last, as loops.
//!
//! `return_call` of the function that it is in passes arguments and begins anew, which is what a branch to the beginning does.
//! Nobody can tell: a frame is replaced by one of the same function, and what a backtrace shows of it is where it is now.

use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::{BlockArg, Function, Inst, InstBuilder, Opcode, Value};

use crate::spaces::Callee;

/// Replaces the tail calls of a function in itself; it was translated and nothing else.
pub(crate) fn make_loops(func: &mut Function) {
    let Some(index) = func.name.get_user().map(|name| name.index) else { return };
    let is_last_call = |&inst: &Inst| {
        func.dfg.insts[inst].opcode() == Opcode::ReturnCall && Callee::of(func, inst) == Some(Callee::Function(index))
    };
    let calls: Vec<Inst> =
        func.layout.blocks().filter_map(|block| func.layout.last_inst(block)).filter(is_last_call).collect();
    let Some(begin) = func.layout.entry_block().filter(|_| !calls.is_empty()) else { return };
    for call in calls {
        let arguments = arguments(func.dfg.inst_args(call));
        func.replace(call).jump(begin, &arguments);
    }
    // The block in which a function begins is the destination of no branch.
    let entry = func.dfg.make_block();
    func.layout.insert_block(entry, begin);
    for nth in 0..func.dfg.num_block_params(begin) {
        let ty = func.dfg.value_type(func.dfg.block_params(begin)[nth]);
        func.dfg.append_block_param(entry, ty);
    }
    let params = arguments(func.dfg.block_params(entry));
    let place = func.layout.first_inst(begin).map(|first| func.srcloc(first)).unwrap_or_default();
    let mut cursor = FuncCursor::new(func).at_bottom(entry).with_srcloc(place);
    cursor.ins().jump(begin, &params);
}

fn arguments(values: &[Value]) -> Vec<BlockArg> {
    values.iter().copied().map(BlockArg::Value).collect()
}
