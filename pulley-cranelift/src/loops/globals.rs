//! Globals that a round of a loop reads first and writes later: the next round takes the value from this one instead of reading
//! it. Each round still writes, and before the first one the global is read.

use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::{BlockArg, Function, Inst, InstructionData, Value};

use super::{Edge, Loop, constant, destinations};
use crate::spaces;

/// A global in a loop.
struct Accesses {
    index: u32,
    /// The first access, if it is a load.
    load: Option<Inst>,
    /// What the last store writes, if there is one.
    stored: Option<Value>,
}

/// Does so for the globals of a loop of one block, in which nothing is called that might use them too.
pub(super) fn hand_on(func: &mut Function, cfg: &ControlFlowGraph, found: &Loop) {
    if found.blocks.len() != 1 {
        return;
    }
    for global in accesses(func, found) {
        let (Some(load), Some(stored)) = (global.load, global.stored) else { continue };
        // The address of a global is a constant, which may be in the loop.
        let [address] = func.dfg.inst_args(load) else { continue };
        let Some(address) = constant(func, *address) else { continue };
        let [value] = func.dfg.inst_results(load) else { continue };
        let value = *value;
        if func.dfg.value_type(value) != func.dfg.value_type(stored) {
            continue;
        }
        let mut entries: Vec<Inst> = cfg.pred_iter(found.header).map(|entry| entry.inst).collect();
        entries.retain(|&entry| entry != found.back.branch);
        entries.dedup();
        for entry in entries {
            let before = read_before(func, load, address, entry);
            for nth in 0..destinations(func, entry).len() {
                let edge = Edge { branch: entry, nth };
                if edge.call(func).block(&func.dfg.value_lists) == found.header {
                    append(func, edge, before);
                }
            }
        }
        append(func, found.back, stored);
        func.layout.remove_inst(load);
        func.dfg.detach_inst_results(load);
        func.dfg.attach_block_param(found.header, value);
    }
}

/// The globals of the module's own that a loop accesses; none if it calls something.
fn accesses(func: &Function, found: &Loop) -> Vec<Accesses> {
    let mut globals: Vec<Accesses> = Vec::new();
    for inst in func.layout.block_insts(found.header) {
        if func.dfg.insts[inst].opcode().is_call() {
            return Vec::new();
        }
        let Some(index) = spaces::own_global(func, inst) else { continue };
        let place = globals.iter().position(|global| global.index == index).unwrap_or_else(|| {
            let load = matches!(func.dfg.insts[inst], InstructionData::Load { .. }).then_some(inst);
            globals.push(Accesses { index, load, stored: None });
            globals.len() - 1
        });
        if let InstructionData::Store { args: [value, _], .. } = func.dfg.insts[inst] {
            globals[place].stored = Some(value);
        }
    }
    globals
}

/// Reads, before a branch, what a load reads at an address that is a constant.
fn read_before(func: &mut Function, load: Inst, address: Inst, branch: Inst) -> Value {
    let again = |func: &mut Function, inst: Inst| {
        let inst = func.dfg.clone_inst(inst);
        let place = func.srcloc(branch);
        func.layout.insert_inst(inst, branch);
        func.set_srcloc(inst, place);
        inst
    };
    let address = again(func, address);
    let address = func.dfg.first_result(address);
    let load = again(func, load);
    func.dfg.map_inst_values(load, |_| address);
    func.dfg.first_result(load)
}

fn append(func: &mut Function, edge: Edge, value: Value) {
    let mut call = edge.call(func);
    call.append_argument(BlockArg::Value(value), &mut func.dfg.value_lists);
    edge.set(func, call);
}
