//! From CLIF to [`Code`]: walks each block from its end, so that an instruction is lowered only when something uses its
//! result, and lets the rules choose the opcodes.
//!
//! Blocks are lowered in post-order: every use of a value is seen before its definition. The instructions of a block are
//! collected back to front; those of one CLIF instruction front to back, in `pending`.
//!
//! A result's register is named by its first use and later becomes an alias of the register that the rules return, so that
//! conversions that change nothing cost nothing. Constants are no instructions: each use takes an immediate or asks for a
//! register ([`Lowering::use_value`]). Outside of loops the constant is made once per block, before its first use there;
//! in a loop it is made before the outermost one, since slots are plentiful and calls keep them.

use super::context::{Output, generated};
use super::inst::{
    self, Block, Code, DefList, Edge, Inst, LabelList, Operand, Range, Reg, RegList,
};
use crate::CompileError;
use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::entity::SecondaryMap;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::{self, BlockArg, BlockCall, Function, InstructionData, Opcode, Value, types};
use cranelift_codegen::loop_analysis::LoopAnalysis;
use pulley_vm::isa::Row;
use std::collections::HashMap;

/// An address that so many accesses use is computed once rather than by each of them.
const MAX_ADDRESS_USES: u32 = 4;
/// At most so many constants and invariant values of a function are kept in slots across loops.
const MAX_HOISTED: usize = 100;

/// From so many edges on, those of a branch are found by the block they go to.
const MANY_EDGES: usize = 8;

/// Memory that lowering keeps from function to function.
pub(super) struct Scratch {
    cfg: ControlFlowGraph,
    domtree: DominatorTree,
    loops: LoopAnalysis,
    /// The register of each value that something uses, by number plus one.
    registers: SecondaryMap<Value, u32>,
    /// How often each value is used.
    uses: SecondaryMap<Value, u32>,
    /// How often it is used as the address of a load or store.
    address_uses: SecondaryMap<Value, u32>,
    /// The register that holds the same value, by register.
    aliases: Vec<Reg>,
    /// The block of each CLIF block.
    labels: SecondaryMap<ir::Block, usize>,
    /// How many edges enter each block.
    predecessors: SecondaryMap<ir::Block, u32>,
    /// Blocks that end in a trap.
    cold: SecondaryMap<ir::Block, bool>,
    /// What becomes of each block.
    plans: Vec<Plan>,
    /// The instructions of the CLIF instruction that is being lowered.
    pending: Vec<Inst>,
    /// The instructions of the block that is being lowered, last one first.
    reversed: Vec<Inst>,
    /// The instructions of the blocks that are lowered, each block's last one first.
    done: Vec<Inst>,
    /// The constants of the block that is being lowered.
    local: Vec<LocalConstant>,
    /// The constants to be made at the end of a block that has not been lowered yet.
    hoisted: HashMap<ir::Block, Vec<(i64, Reg)>>,
    /// The instructions to be done at the end of a block that has not been lowered yet, last one first.
    invariant: HashMap<ir::Block, Vec<ir::Inst>>,
    /// How many constants and instructions were put off to other blocks.
    hoisted_count: usize,
    /// The unique edges of the block that is being lowered.
    calls: Vec<BlockCall>,
    /// Where in `calls` the first edge to each block is, for branches of many edges.
    first_calls: HashMap<ir::Block, usize>,
    /// The instructions of that block that are lowered at its end.
    sunk: Vec<ir::Inst>,
}

impl Default for Scratch {
    fn default() -> Self {
        Scratch {
            cfg: ControlFlowGraph::new(),
            domtree: DominatorTree::new(),
            loops: LoopAnalysis::new(),
            registers: SecondaryMap::new(),
            uses: SecondaryMap::new(),
            address_uses: SecondaryMap::new(),
            aliases: Vec::new(),
            labels: SecondaryMap::new(),
            predecessors: SecondaryMap::new(),
            cold: SecondaryMap::new(),
            plans: Vec::new(),
            pending: Vec::new(),
            reversed: Vec::new(),
            done: Vec::new(),
            local: Vec::new(),
            hoisted: HashMap::new(),
            invariant: HashMap::new(),
            hoisted_count: 0,
            calls: Vec::new(),
            first_calls: HashMap::new(),
            sunk: Vec::new(),
        }
    }
}

/// What a block is made from.
#[derive(Clone, Copy)]
enum Source {
    Block(ir::Block),
    /// An edge of the block before it that is not an edge's.
    Edge(BlockCall),
}

struct Plan {
    source: Source,
    insts: Range,
}

/// A constant in a register of one block.
struct LocalConstant {
    bits: i64,
    reg: Reg,
    /// Where in `reversed` the instruction that makes it belongs.
    at: usize,
}

/// A function while it is being lowered.
pub(super) struct Lowering<'f> {
    pub(super) func: &'f Function,
    pub(super) imported_functions: u32,
    code: &'f mut Code,
    scratch: &'f mut Scratch,
    /// The place in the module of what is being lowered.
    source: u32,
    /// The block that is being lowered.
    block: ir::Block,
    /// Where the current block's constants go, when that is not the block itself.
    hoist_to: Option<ir::Block>,
}

impl<'f> Lowering<'f> {
    /// Lowers a function into `code`.
    ///
    /// # Errors
    ///
    /// No rule matches an instruction; the error holds its text.
    pub(super) fn lower(
        func: &'f Function,
        imported_functions: u32,
        code: &'f mut Code,
        scratch: &'f mut Scratch,
    ) -> Result<(), CompileError> {
        let entry = func
            .layout
            .entry_block()
            .ok_or_else(|| CompileError::internal("a function without blocks reached lowering"))?;
        code.clear();
        scratch.registers.clear();
        scratch.uses.clear();
        scratch.address_uses.clear();
        scratch.aliases.clear();
        scratch.labels.clear();
        scratch.cold.clear();
        scratch.plans.clear();
        scratch.done.clear();
        scratch.hoisted.clear();
        scratch.invariant.clear();
        scratch.hoisted_count = 0;
        let mut lowering = Lowering {
            func,
            imported_functions,
            code,
            scratch,
            source: u32::MAX,
            block: entry,
            hoist_to: None,
        };
        lowering.run(entry)
    }

    fn run(&mut self, entry: ir::Block) -> Result<(), CompileError> {
        let func = self.func;
        self.scratch.cfg.compute(func);
        self.scratch.domtree.compute(func, &self.scratch.cfg);
        self.scratch
            .loops
            .compute(func, &self.scratch.cfg, &self.scratch.domtree);
        if self.scratch.cfg.pred_iter(entry).next().is_some() {
            return Err(CompileError::internal(format!(
                "{entry}, where the function begins, is the target of a branch"
            )));
        }
        self.count_uses();
        self.find_cold_blocks();
        self.plan_blocks();
        for &parameter in func.dfg.block_params(entry) {
            let reg = self.register(parameter);
            self.code.parameters.push(reg);
        }
        let order = self.scratch.domtree.cfg_postorder().to_vec();
        for block in order {
            self.lower_block(block)?;
        }
        self.assemble();
        Ok(())
    }

    /// How often a value is used.
    pub(super) fn uses(&self, value: Value) -> u32 {
        self.scratch.uses[value]
    }

    fn count_uses(&mut self) {
        let func = self.func;
        for block in func.layout.blocks() {
            for inst in func.layout.block_insts(block) {
                match func.dfg.insts[inst] {
                    InstructionData::Load { arg, .. } => self.scratch.address_uses[arg] += 1,
                    InstructionData::Store { args: [_, arg], .. } => self.scratch.address_uses[arg] += 1,
                    _ => {}
                }
                for value in func.dfg.inst_values(inst) {
                    self.scratch.uses[value] += 1;
                }
            }
        }
    }

    /// Of an address that is a zero-extended 32-bit value: the instruction that makes the value, when accesses to the address
    /// are its only use and there are few of them, so that each may as well do its work.
    pub(super) fn address_only(&self, address: Value) -> Option<ir::Inst> {
        let dfg = &self.func.dfg;
        let extension = dfg.value_def(address).inst()?;
        let index = *dfg.inst_args(extension).first()?;
        (dfg.insts[extension].opcode() == Opcode::Uextend
            && dfg.value_type(index) == types::I32
            && self.uses(index) == 1
            && self.uses(address) == self.scratch.address_uses[address]
            && self.uses(address) <= MAX_ADDRESS_USES)
            .then(|| dfg.value_def(index).inst())
            .flatten()
    }

    /// Of a block's parameter to which the block that is being lowered passes that parameter plus a constant: the sum, and
    /// the bound plus the same constant.
    pub(super) fn next_step(&self, value: Value, bound: i64) -> Option<(Value, i64)> {
        let func = self.func;
        let dfg = &func.dfg;
        let pool = &dfg.value_lists;
        let ir::ValueDef::Param(header, nth) = dfg.value_def(value) else {
            return None;
        };
        for call in destinations(func, func.layout.last_inst(self.block)?) {
            if call.block(pool) != header {
                continue;
            }
            let Some(BlockArg::Value(next)) = call.args(pool).nth(nth) else {
                continue;
            };
            let Some(inst) = dfg.value_def(next).inst() else {
                continue;
            };
            if dfg.insts[inst].opcode() != Opcode::Iadd || func.layout.inst_block(inst) != Some(self.block) {
                continue;
            }
            let step = match *dfg.inst_args(inst) {
                [a, b] if a == value => self.constant(b),
                [a, b] if b == value => self.constant(a),
                _ => None,
            };
            if let Some(step) = step {
                let end = bound.wrapping_add(step);
                let word = dfg.value_type(value) == types::I32;
                return Some((next, if word { i64::from(end as i32) } else { end }));
            }
        }
        None
    }

    /// A block is cold when it ends in a trap or goes to cold blocks only.
    fn find_cold_blocks(&mut self) {
        let func = self.func;
        for &block in self.scratch.domtree.cfg_postorder() {
            let Some(last) = func.layout.last_inst(block) else {
                continue;
            };
            let targets = destinations(func, last);
            self.scratch.cold[block] = if targets.is_empty() {
                func.dfg.insts[last].opcode() == Opcode::Trap
            } else {
                targets
                    .iter()
                    .all(|target| self.scratch.cold[target.block(&func.dfg.value_lists)])
            };
        }
    }

    /// Numbers the blocks, in the order of the layout, each followed by the blocks of its critical edges: edges that leave a
    /// block with several and carry arguments or enter a block with several.
    fn plan_blocks(&mut self) {
        let func = self.func;
        let pool = &func.dfg.value_lists;
        self.scratch.predecessors.clear();
        for block in func.layout.blocks() {
            if self.scratch.domtree.is_reachable(block) {
                self.unique_edges(block);
                for call in &self.scratch.calls {
                    self.scratch.predecessors[call.block(pool)] += 1;
                }
            }
        }
        for block in func.layout.blocks() {
            if !self.scratch.domtree.is_reachable(block) {
                continue;
            }
            self.scratch.labels[block] = self.code.blocks.len();
            let planned = Block {
                loop_depth: self.loop_depth(block),
                cold: self.scratch.cold[block],
                ..Block::default()
            };
            self.plan(Source::Block(block), planned);
            self.unique_edges(block);
            for nth in 0..self.scratch.calls.len() {
                let call = self.scratch.calls[nth];
                if !self.is_critical(&call) {
                    continue;
                }
                let target = call.block(pool);
                let planned = Block {
                    loop_depth: self.loop_depth(block).min(self.loop_depth(target)),
                    cold: self.scratch.cold[target],
                    is_edge: true,
                    ..Block::default()
                };
                self.plan(Source::Edge(call), planned);
            }
        }
        // Now that all blocks have their labels, the edges.
        let mut label = 0;
        while label < self.scratch.plans.len() {
            let start = self.code.edges.len();
            match self.scratch.plans[label].source {
                Source::Block(block) => {
                    self.unique_edges(block);
                    let mut edge_block = label + 1;
                    for call in &self.scratch.calls {
                        let to = if self.is_critical(call) {
                            edge_block += 1;
                            edge_block - 1
                        } else {
                            self.scratch.labels[call.block(pool)]
                        };
                        self.code.edges.push(Edge::to(to));
                    }
                }
                Source::Edge(call) => {
                    let to = self.scratch.labels[call.block(pool)];
                    self.code.edges.push(Edge::to(to));
                }
            }
            self.code.blocks[label].edges = Range::new(start, self.code.edges.len());
            label += 1;
        }
    }

    /// Whether one of the edges in `scratch.calls` needs a block of its own.
    fn is_critical(&self, call: &BlockCall) -> bool {
        let pool = &self.func.dfg.value_lists;
        self.scratch.calls.len() > 1
            && (call.len(pool) > 0 || self.scratch.predecessors[call.block(pool)] > 1)
    }

    fn plan(&mut self, source: Source, block: Block) {
        self.code.blocks.push(block);
        self.scratch.plans.push(Plan {
            source,
            insts: Range::default(),
        });
    }

    /// Leaves the edges of a block in `scratch.calls`: those of `br_table` that are the same once, otherwise all.
    fn unique_edges(&mut self, block: ir::Block) {
        let func = self.func;
        let pool = &func.dfg.value_lists;
        self.scratch.calls.clear();
        self.scratch.first_calls.clear();
        let Some(last) = func.layout.last_inst(block) else {
            return;
        };
        let destinations = destinations(func, last);
        let many = destinations.len() > MANY_EDGES;
        for call in destinations {
            if self.unique_edge(call).is_none() {
                if many {
                    let position = self.scratch.calls.len();
                    self.scratch.first_calls.entry(call.block(pool)).or_insert(position);
                }
                self.scratch.calls.push(*call);
            }
        }
    }

    /// Where in `scratch.calls` an edge is.
    fn unique_edge(&self, call: &BlockCall) -> Option<usize> {
        let pool = &self.func.dfg.value_lists;
        let calls = &self.scratch.calls;
        let start = if calls.len() > MANY_EDGES {
            *self.scratch.first_calls.get(&call.block(pool))?
        } else {
            0
        };
        let found = calls[start..].iter().position(|other| same_call(other, call, pool));
        found.map(|position| start + position)
    }

    fn loop_depth(&self, block: ir::Block) -> u32 {
        u32::try_from(self.scratch.loops.loop_level(block).level()).unwrap_or(u32::MAX)
    }

    /// The block before the outermost loop around a block; `None` outside of loops.
    fn before_loops(&self, block: ir::Block) -> Option<ir::Block> {
        let loops = &self.scratch.loops;
        let mut outermost = loops.innermost_loop(block)?;
        while let Some(parent) = loops.loop_parent(outermost) {
            outermost = parent;
        }
        self.scratch.domtree.idom(loops.loop_header(outermost))
    }

    fn lower_block(&mut self, block: ir::Block) -> Result<(), CompileError> {
        let func = self.func;
        let label = self.scratch.labels[block];
        self.block = block;
        self.hoist_to = if self.scratch.cold[block] {
            None
        } else {
            self.before_loops(block)
        };
        let mut cursor = func.layout.last_inst(block);
        if let Some(last) = cursor {
            self.lower_terminator(block, label, last)?;
            cursor = func.layout.prev_inst(last);
        }
        for inst in self.scratch.invariant.remove(&block).unwrap_or_default() {
            self.lower_inst(inst)?;
        }
        for (bits, reg) in self.scratch.hoisted.remove(&block).unwrap_or_default() {
            self.make_constant(bits, reg);
        }
        self.find_sunk(block);
        for nth in 0..self.scratch.sunk.len() {
            self.lower_inst(self.scratch.sunk[nth])?;
        }
        while let Some(inst) = cursor {
            if !self.scratch.sunk.contains(&inst) && !self.leave_to_loop_entry(block, inst) {
                self.lower_inst(inst)?;
            }
            cursor = func.layout.prev_inst(inst);
        }
        self.code.blocks[label].parameters = if label == 0 {
            RegList::default()
        } else {
            let start = self.code.lists.len();
            for &parameter in func.dfg.block_params(block) {
                let reg = self.register(parameter);
                self.code.lists.push(reg);
            }
            Range::new(start, self.code.lists.len())
        };
        self.finish_block(label);
        Ok(())
    }

    fn lower_terminator(&mut self, block: ir::Block, label: usize, last: ir::Inst) -> Result<(), CompileError> {
        let func = self.func;
        self.source = source(func, last);
        let edges = self.code.blocks[label].edges;
        if edges.len() == 1 {
            // A jump, or a branch that goes to one block anyway.
            self.unique_edges(block);
            let call = self.scratch.calls[0];
            self.lower_jump(label, &call);
            return Ok(());
        }
        self.lower_edge_blocks(label);
        match func.dfg.insts[last] {
            InstructionData::Brif { arg, .. } => {
                let to = self.code.edges[edges.start_at(0)].to;
                generated::constructor_branch(self, arg, to);
            }
            InstructionData::BranchTable { arg, table, .. } => {
                self.unique_edges(block);
                let table = &func.dfg.jump_tables[table];
                let default = table.default_block();
                let start = self.code.labels.len();
                for call in table.as_slice().iter().chain([&default]) {
                    let edge = self.unique_edge(call);
                    let to = self.code.edges[edges.start_at(edge.unwrap_or(0))].to;
                    self.code.labels.push(to);
                }
                let targets = LabelList::new(start, self.code.labels.len());
                generated::constructor_branch_table(self, arg, targets);
            }
            _ => return self.lower_inst(last),
        }
        self.flush();
        Ok(())
    }

    /// Lowers the end of a block with one edge.
    fn lower_jump(&mut self, label: usize, call: &BlockCall) {
        let edge = self.code.blocks[label].edges.start_at(0);
        let to = self.code.edges[edge].to;
        generated::constructor_lower_jump(self, to);
        self.flush();
        self.code.edges[edge].arguments = self.pass_arguments(call);
    }

    /// Lowers the blocks of a block's edges, before the block itself, which they follow.
    fn lower_edge_blocks(&mut self, label: usize) {
        let mut next = label + 1;
        while let Some(Plan { source: Source::Edge(call), .. }) = self.scratch.plans.get(next) {
            let call = *call;
            self.lower_jump(next, &call);
            self.finish_block(next);
            next += 1;
        }
    }

    /// Puts an instruction off to the block before the loops in which its operands don't change. The mid-end makes cheap
    /// instructions anew in every block that uses them, but here each one is a dispatch.
    fn leave_to_loop_entry(&mut self, block: ir::Block, inst: ir::Inst) -> bool {
        let func = self.func;
        let dfg = &func.dfg;
        let [result] = *dfg.inst_results(inst) else {
            return false;
        };
        if self.hoist_to.is_none()
            || self.scratch.hoisted_count >= MAX_HOISTED
            || self.scratch.registers[result] == 0
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
    fn find_sunk(&mut self, block: ir::Block) {
        let func = self.func;
        let dfg = &func.dfg;
        let pool = &dfg.value_lists;
        self.scratch.sunk.clear();
        let Some(last) = func.layout.last_inst(block) else {
            return;
        };
        let calls = destinations(func, last);
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

    /// How often a value is an operand of the comparison that a branch on `condition` does itself.
    fn compared_by_branch(&self, mut condition: Value, value: Value) -> usize {
        let dfg = &self.func.dfg;
        if condition == value {
            return 1;
        }
        while let Some(inst) = dfg.value_def(condition).inst()
            && self.uses(condition) == 1
        {
            match dfg.insts[inst].opcode() {
                Opcode::Icmp => return dfg.inst_args(inst).iter().filter(|arg| **arg == value).count(),
                Opcode::Uextend => condition = dfg.inst_args(inst)[0],
                _ => break,
            }
        }
        0
    }

    /// The registers of an edge's arguments. A constant is made right there, in a register of its own, which becomes the
    /// parameter's.
    fn pass_arguments(&mut self, call: &BlockCall) -> RegList {
        let func = self.func;
        let start = self.code.lists.len();
        let mut constants = Vec::new();
        for argument in call.args(&func.dfg.value_lists) {
            // Only calls with exception tables, which nobody makes, pass anything else.
            let BlockArg::Value(value) = argument else {
                continue;
            };
            let reg = match self.constant(value) {
                Some(bits) => {
                    let reg = self.op_fresh();
                    constants.push((bits, reg));
                    reg
                }
                None => self.register(value),
            };
            self.code.lists.push(reg);
        }
        let arguments = Range::new(start, self.code.lists.len());
        for (bits, reg) in constants {
            self.make_constant(bits, reg);
        }
        arguments
    }

    fn lower_inst(&mut self, inst: ir::Inst) -> Result<(), CompileError> {
        let func = self.func;
        let results = func.dfg.inst_results(inst);
        let needed = results.iter().any(|result| self.scratch.registers[*result] != 0);
        if !needed && !has_effect(func, inst) {
            return Ok(());
        }
        self.source = source(func, inst);
        let output = generated::constructor_lower(self, inst).ok_or_else(|| {
            let error = CompileError::internal(format!(
                "no lowering rule for `{}`",
                func.dfg.display_inst(inst)
            ));
            match source(func, inst) {
                u32::MAX => error,
                offset => error.at(offset as usize),
            }
        })?;
        if let (Output::Reg(reg), [result, ..]) = (output, results) {
            let named = self.scratch.registers[*result];
            if named != 0 {
                self.scratch.aliases[named as usize - 1] = reg;
            }
        }
        self.flush();
        Ok(())
    }

    /// Moves the instructions of one CLIF instruction to the block.
    fn flush(&mut self) {
        let at = self.scratch.reversed.len() + self.scratch.pending.len();
        for constant in &mut self.scratch.local {
            if constant.at == usize::MAX {
                constant.at = at;
            }
        }
        let scratch = &mut *self.scratch;
        scratch.reversed.extend(scratch.pending.drain(..).rev());
    }

    /// Emits the instruction that puts a constant in a register, before everything that the block has so far.
    fn make_constant(&mut self, bits: i64, reg: Reg) {
        let made = generated::constructor_materialize(self, bits);
        self.scratch.aliases[reg.index()] = made;
        let scratch = &mut *self.scratch;
        scratch.reversed.extend(scratch.pending.drain(..).rev());
    }

    /// Puts the block's constants in their places and the block with those that are done.
    fn finish_block(&mut self, label: usize) {
        let mut constants = std::mem::take(&mut self.scratch.local);
        constants.sort_by_key(|constant| constant.at);
        let body = std::mem::take(&mut self.scratch.reversed);
        let start = self.scratch.done.len();
        let mut copied = 0;
        for constant in constants.drain(..) {
            let at = constant.at.min(body.len());
            self.scratch.done.extend_from_slice(&body[copied..at]);
            copied = at;
            self.make_constant(constant.bits, constant.reg);
            let scratch = &mut *self.scratch;
            scratch.done.append(&mut scratch.reversed);
        }
        self.scratch.done.extend_from_slice(&body[copied..]);
        self.scratch.plans[label].insts = Range::new(start, self.scratch.done.len());
        self.scratch.local = constants;
        self.scratch.reversed = body;
        self.scratch.reversed.clear();
    }

    /// Puts the blocks in order and replaces aliases by what they stand for.
    fn assemble(&mut self) {
        for reg in 0..self.scratch.aliases.len() {
            let aliases = &mut self.scratch.aliases;
            let mut root = aliases[reg];
            while aliases[root.index()] != root {
                root = aliases[root.index()];
            }
            aliases[reg] = root;
        }
        let scratch = &mut *self.scratch;
        for (block, plan) in self.code.blocks.iter_mut().zip(&scratch.plans) {
            let start = self.code.insts.len();
            self.code
                .insts
                .extend(scratch.done[plan.insts.positions()].iter().rev());
            block.insts = Range::new(start, self.code.insts.len());
        }
        for reg in &mut self.code.lists {
            *reg = scratch.aliases[reg.index()];
        }
        for operand in &mut self.code.operands {
            if let Operand::Use(reg) | Operand::UseWide(reg) | Operand::Def(reg) = operand {
                *reg = scratch.aliases[reg.index()];
            }
        }
    }

    /// The register of a value, named now if it has none.
    fn register(&mut self, value: Value) -> Reg {
        match self.scratch.registers[value] {
            0 => {
                let reg = self.op_fresh();
                self.scratch.registers[value] = u32::try_from(reg.index() + 1).unwrap_or(u32::MAX);
                reg
            }
            named => Reg::new(named as usize - 1),
        }
    }

    /// A register with the value, for the instruction that is being lowered.
    pub(super) fn use_value(&mut self, value: Value) -> Reg {
        match self.constant(value) {
            Some(bits) => self.use_constant(bits),
            None => self.register(value),
        }
    }

    /// A register with a constant, for the instruction that is being lowered.
    pub(super) fn use_constant(&mut self, bits: i64) -> Reg {
        if let Some(block) = self.hoist_to {
            let constants = self.scratch.hoisted.entry(block).or_default();
            if let Some((_, reg)) = constants.iter().find(|(other, _)| *other == bits) {
                return *reg;
            }
            if self.scratch.hoisted_count < MAX_HOISTED {
                self.scratch.hoisted_count += 1;
                let reg = self.op_fresh();
                self.scratch.hoisted.entry(block).or_default().push((bits, reg));
                return reg;
            }
        }
        if let Some(constant) = self.scratch.local.iter_mut().find(|constant| constant.bits == bits) {
            constant.at = usize::MAX;
            return constant.reg;
        }
        let reg = self.op_fresh();
        self.scratch.local.push(LocalConstant {
            bits,
            reg,
            at: usize::MAX,
        });
        reg
    }

    /// Registers with the values, as a list.
    pub(super) fn use_list(&mut self, values: &[Value]) -> RegList {
        let start = self.code.lists.len();
        for &value in values {
            let reg = self.use_value(value);
            self.code.lists.push(reg);
        }
        Range::new(start, self.code.lists.len())
    }

    /// The registers of values that the instruction being lowered defines, as a list.
    pub(super) fn define_list(&mut self, values: &[Value]) -> DefList {
        let start = self.code.lists.len();
        for &value in values {
            let reg = self.register(value);
            self.code.lists.push(reg);
        }
        DefList(Range::new(start, self.code.lists.len()))
    }

    /// The bits of a value that is a constant: of an integer or `f32` sign-extended from its type.
    pub(super) fn constant(&self, value: Value) -> Option<i64> {
        let inst = self.func.dfg.value_def(value).inst()?;
        match self.func.dfg.insts[inst] {
            InstructionData::UnaryImm { opcode: Opcode::Iconst, imm } => {
                let bits = imm.bits();
                Some(match self.func.dfg.value_type(value) {
                    types::I8 => i64::from(bits as i8),
                    types::I16 => i64::from(bits as i16),
                    types::I32 => i64::from(bits as i32),
                    _ => bits,
                })
            }
            InstructionData::UnaryIeee32 { imm, .. } => Some(i64::from(imm.bits().cast_signed())),
            InstructionData::UnaryIeee64 { imm, .. } => Some(imm.bits().cast_signed()),
            _ => None,
        }
    }

    /// Whether the value is a comparison's, or one extended.
    pub(super) fn is_truth(&self, value: Value) -> bool {
        let dfg = &self.func.dfg;
        dfg.value_def(value).inst().is_some_and(|inst| match dfg.insts[inst].opcode() {
            Opcode::Icmp | Opcode::Fcmp => true,
            Opcode::Uextend => self.is_truth(dfg.inst_args(inst)[0]),
            _ => false,
        })
    }

    /// Whether the bits of the value's slot above its type are known to be zero.
    ///
    /// Opcodes write their results zero-extended from 32 bits. Not so: what only renames a slot, and what comes from outside.
    pub(super) fn is_zero_extended(&self, value: Value) -> bool {
        self.zero_extended_to(value, 6)
    }

    fn zero_extended_to(&self, value: Value, depth: u32) -> bool {
        if let Some(bits) = self.constant(value) {
            return bits >= 0;
        }
        let dfg = &self.func.dfg;
        let (Some(inst), Some(depth)) = (dfg.value_def(value).inst(), depth.checked_sub(1)) else {
            return false;
        };
        let argument = |n: usize| self.zero_extended_to(dfg.inst_args(inst)[n], depth);
        let word = dfg.value_type(value).bits() == 32;
        match dfg.insts[inst].opcode() {
            Opcode::Ireduce | Opcode::Bmask => false,
            opcode if opcode.is_call() => false,
            Opcode::Bitcast => argument(0),
            Opcode::Select | Opcode::SelectSpectreGuard | Opcode::Bitselect => argument(1) && argument(2),
            Opcode::Load => matches!(
                crate::spaces::place(self.func, inst),
                Some(crate::spaces::Place::Memory { .. })
            ),
            Opcode::Icmp
            | Opcode::Fcmp
            | Opcode::Uextend
            | Opcode::Ushr
            | Opcode::Umin
            | Opcode::Umax
            | Opcode::Udiv
            | Opcode::Urem
            | Opcode::Clz
            | Opcode::Ctz
            | Opcode::Popcnt => true,
            Opcode::Band => word || argument(0) || argument(1),
            Opcode::Bor | Opcode::Bxor => word || (argument(0) && argument(1)),
            _ => word,
        }
    }

    /// A register for the result of an opcode.
    pub(super) fn op_fresh(&mut self) -> Reg {
        let reg = self.code.fresh();
        self.scratch.aliases.push(reg);
        reg
    }

    /// Emits an instruction. Constants that its opcodes can't hold are put in registers.
    pub(super) fn op_emit(&mut self, row: Row, operands: &[Operand]) {
        debug_assert!(
            operands.len() == row.info().operands.len()
                && operands.iter().zip(row.info().operands).all(|(operand, info)| inst::fits(operand, info)),
            "{row:?} {operands:?}"
        );
        let range = self.code.add_operands(operands);
        if operands.iter().any(|operand| matches!(operand, Operand::Imm(_))) {
            for at in inst::unencodable(row, operands) {
                if let Operand::Imm(bits) = operands[at] {
                    let reg = self.use_constant(bits);
                    self.code.operands[range.start_at(at)] = Operand::Use(reg);
                }
            }
        }
        self.scratch.pending.push(Inst {
            row,
            operands: range,
            source: self.source,
        });
    }
}

/// The block in which a value is defined.
fn defining_block(func: &Function, value: Value) -> Option<ir::Block> {
    match func.dfg.value_def(value) {
        ir::ValueDef::Result(inst, _) => func.layout.inst_block(inst),
        ir::ValueDef::Param(block, _) => Some(block),
        ir::ValueDef::Union(..) => None,
    }
}

/// Where an instruction may branch.
fn destinations(func: &Function, inst: ir::Inst) -> &[BlockCall] {
    func.dfg.insts[inst].branch_destination(&func.dfg.jump_tables, &func.dfg.exception_tables)
}

fn same_call(a: &BlockCall, b: &BlockCall, pool: &ir::ValueListPool) -> bool {
    a == b || (a.block(pool) == b.block(pool) && a.args(pool).eq(b.args(pool)))
}

/// The module offset of an instruction; all ones when it has none.
fn source(func: &Function, inst: ir::Inst) -> u32 {
    func.srcloc(inst).bits()
}

/// Whether an instruction must be executed even when nothing uses its results.
fn has_effect(func: &Function, inst: ir::Inst) -> bool {
    let data = &func.dfg.insts[inst];
    let opcode = data.opcode();
    if opcode.is_call() || opcode.is_terminator() || opcode.can_store() || opcode.other_side_effects() {
        return true;
    }
    match data {
        InstructionData::Load { flags, .. } => func.dfg.mem_flags[*flags].trap_code().is_some(),
        _ => opcode.can_trap(),
    }
}
