//! Blocks that always follow each other, made one.
//!
//! Inlining leaves a block where each call was, where each inlined function begins, and where it returns; unrolling, where each
//! round begins. Later stages look at one block at a time when they bring instructions together.

use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::{Block, BlockArg, Function, Inst, InstructionData, Value};
use cranelift_codegen::traversals::Dfs;

/// Moves the instructions of every block that is entered from one place only, by a jump, to the end of the block with
/// that jump.
pub(crate) fn merge_blocks(func: &mut Function) {
    let cfg = ControlFlowGraph::with_function(func);
    // Blocks that can't be reached may form a ring, and are not looked at.
    let reachable: Vec<Block> = Dfs::new().pre_order_iter(func).collect();
    for block in reachable {
        if !func.layout.is_block_inserted(block) {
            continue;
        }
        while let Some((jump, next)) = jump_at_end(func, block) {
            if Some(next) == func.layout.entry_block() || cfg.pred_iter(next).count() != 1 {
                break;
            }
            append(func, block, jump, next);
        }
    }
}

/// The jump at the end of a block, and where it goes.
fn jump_at_end(func: &Function, block: Block) -> Option<(Inst, Block)> {
    let last = func.layout.last_inst(block)?;
    match func.dfg.insts[last] {
        InstructionData::Jump { destination, .. } => Some((last, destination.block(&func.dfg.value_lists))),
        _ => None,
    }
}

/// Puts the block `next` in the place of the jump to it, at the end of `block`.
fn append(func: &mut Function, block: Block, jump: Inst, next: Block) {
    let destinations = func.dfg.insts[jump].branch_destination(&func.dfg.jump_tables, &func.dfg.exception_tables);
    let arguments: Vec<BlockArg> =
        destinations.iter().flat_map(|destination| destination.args(&func.dfg.value_lists)).collect();
    let params: Vec<Value> = func.dfg.block_params(next).to_vec();
    func.dfg.detach_block_params(next);
    for (param, argument) in params.into_iter().zip(arguments) {
        if let Some(argument) = argument.as_value() {
            func.dfg.change_to_alias(param, argument);
        }
    }
    func.layout.remove_inst(jump);
    while let Some(inst) = func.layout.first_inst(next) {
        func.layout.remove_inst(inst);
        func.layout.append_inst(inst, block);
    }
    func.layout.remove_block(next);
}
