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
use super::facts::{has_effect, source};
use super::inst::{self, Address, Code, DefList, Inst, LabelList, Operand, Range, Reg, RegList};
use crate::CompileError;
use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::entity::SecondaryMap;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::{self, BlockArg, BlockCall, Function, InstructionData, Value};
use cranelift_codegen::loop_analysis::LoopAnalysis;
use pulley_vm::isa::Row;
use std::collections::HashMap;

/// At most so many constants and invariant values of a function are kept in slots across loops.
pub(super) const MAX_HOISTED: usize = 100;

/// A constant of a block is looked for among so many.
const MAX_LOCAL: usize = 64;
/// How many instructions of a condition are looked through.
const MAX_PEELED: u32 = 32;

/// Memory that lowering keeps from function to function.
pub(super) struct Scratch {
    pub(super) cfg: ControlFlowGraph,
    pub(super) domtree: DominatorTree,
    pub(super) loops: LoopAnalysis,
    /// The register of each value that something uses.
    pub(super) registers: SecondaryMap<Value, Option<Reg>>,
    /// How often each value is used.
    pub(super) uses: SecondaryMap<Value, u32>,
    /// How often it is used as the address of a load or store.
    pub(super) address_uses: SecondaryMap<Value, u32>,
    /// The register that holds the same value, by register.
    pub(super) aliases: Vec<Reg>,
    /// The block of each CLIF block.
    pub(super) labels: SecondaryMap<ir::Block, usize>,
    /// How many edges enter each block.
    pub(super) predecessors: SecondaryMap<ir::Block, u32>,
    /// Blocks that end in a trap.
    pub(super) cold: SecondaryMap<ir::Block, bool>,
    /// What becomes of each block.
    pub(super) plans: Vec<Plan>,
    /// The instructions of the CLIF instruction that is being lowered.
    pub(super) pending: Vec<Inst>,
    /// The instructions of the block that is being lowered, last one first.
    pub(super) reversed: Vec<Inst>,
    /// The instructions of the blocks that are lowered, each block's last one first.
    pub(super) done: Vec<Inst>,
    /// The constants of the block that is being lowered.
    pub(super) local: Vec<LocalConstant>,
    /// The constants to be made at the end of a block that has not been lowered yet.
    pub(super) hoisted: HashMap<ir::Block, Vec<(i64, Reg)>>,
    /// The instructions to be done at the end of a block that has not been lowered yet, last one first.
    pub(super) invariant: HashMap<ir::Block, Vec<ir::Inst>>,
    /// How many constants and instructions were put off to other blocks.
    pub(super) hoisted_count: usize,
    /// The unique edges of the block that is being lowered.
    pub(super) calls: Vec<BlockCall>,
    /// Where in `calls` the first edge to each block is, for branches of many edges.
    pub(super) first_calls: HashMap<ir::Block, usize>,
    /// The instructions of that block that are lowered at its end.
    pub(super) sunk: Vec<ir::Inst>,
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
pub(super) enum Source {
    Block(ir::Block),
    /// An edge of the block before it that is not an edge's.
    Edge(BlockCall),
}

pub(super) struct Plan {
    pub(super) source: Source,
    pub(super) insts: Range,
}

/// A constant in a register of one block.
pub(super) struct LocalConstant {
    bits: i64,
    reg: Reg,
    /// Where in `reversed` the instruction that makes it belongs.
    at: usize,
}

/// A function while it is being lowered.
pub(super) struct Lowering<'f> {
    pub(super) func: &'f Function,
    /// The functions that can be called by their distance, by index.
    pub(super) direct: std::ops::Range<u32>,
    pub(super) code: &'f mut Code,
    pub(super) scratch: &'f mut Scratch,
    /// The place in the module of what is being lowered.
    pub(super) source: u32,
    /// The block that is being lowered.
    pub(super) block: ir::Block,
    /// How many more instructions of the current condition may be looked through.
    pub(super) to_peel: u32,
    /// Where the current block's constants go, when that is not the block itself.
    pub(super) hoist_to: Option<ir::Block>,
}

impl<'f> Lowering<'f> {
    /// Lowers a function into `code`.
    ///
    /// # Errors
    ///
    /// No rule matches an instruction; the error holds its text.
    pub(super) fn lower(
        func: &'f Function,
        direct: std::ops::Range<u32>,
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
        // These three are empty unless the function before was refused.
        scratch.pending.clear();
        scratch.reversed.clear();
        scratch.local.clear();
        scratch.done.clear();
        scratch.hoisted.clear();
        scratch.invariant.clear();
        scratch.hoisted_count = 0;
        let mut lowering =
            Lowering { func, direct, code, scratch, source: u32::MAX, block: entry, to_peel: 0, hoist_to: None };
        lowering.run(entry)
    }

    fn run(&mut self, entry: ir::Block) -> Result<(), CompileError> {
        let func = self.func;
        self.scratch.cfg.compute(func);
        self.scratch.domtree.compute(func, &self.scratch.cfg);
        self.scratch.loops.compute(func, &self.scratch.cfg, &self.scratch.domtree);
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

    fn lower_block(&mut self, block: ir::Block) -> Result<(), CompileError> {
        let func = self.func;
        let label = self.scratch.labels[block];
        self.block = block;
        self.hoist_to = if self.scratch.cold[block] { None } else { self.before_loops(block) };
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
        self.to_peel = MAX_PEELED;
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
        let needed = results.iter().any(|result| self.scratch.registers[*result].is_some());
        if !needed && !has_effect(func, inst) {
            return Ok(());
        }
        self.source = source(func, inst);
        self.to_peel = MAX_PEELED;
        let output = generated::constructor_lower(self, inst).ok_or_else(|| {
            let error = CompileError::internal(format!("no lowering rule for `{}`", func.dfg.display_inst(inst)));
            match source(func, inst) {
                u32::MAX => error,
                offset => error.at(offset as usize),
            }
        })?;
        if let (Output::Reg(reg), [result, ..]) = (output, results)
            && let Some(named) = self.scratch.registers[*result]
        {
            debug_assert!(named.is_vector() == reg.is_vector(), "{}", func.dfg.display_inst(inst));
            self.scratch.aliases[named.index()] = reg;
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
            self.code.insts.extend(scratch.done[plan.insts.positions()].iter().rev());
            block.insts = Range::new(start, self.code.insts.len());
        }
        for reg in &mut self.code.lists {
            *reg = scratch.aliases[reg.index()];
        }
        for operand in &mut self.code.operands {
            if let Operand::Use(reg)
            | Operand::UseWide(reg)
            | Operand::UseOther(Address { reg, .. })
            | Operand::Def(reg) = operand
            {
                *reg = scratch.aliases[reg.index()];
            }
        }
    }

    /// The register of a value, named now if it has none.
    fn register(&mut self, value: Value) -> Reg {
        if let Some(named) = self.scratch.registers[value] {
            return named;
        }
        let reg = if self.func.dfg.value_type(value).is_vector() { self.op_fresh_vector() } else { self.op_fresh() };
        self.scratch.registers[value] = Some(reg);
        reg
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
        if let Some(constant) =
            self.scratch.local.iter_mut().rev().take(MAX_LOCAL).find(|constant| constant.bits == bits)
        {
            constant.at = usize::MAX;
            return constant.reg;
        }
        let reg = self.op_fresh();
        self.scratch.local.push(LocalConstant { bits, reg, at: usize::MAX });
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

    /// A register for the result of an opcode.
    pub(super) fn op_fresh(&mut self) -> Reg {
        self.fresh(false)
    }

    /// A register for the result of an opcode, a vector.
    pub(super) fn op_fresh_vector(&mut self) -> Reg {
        self.fresh(true)
    }

    fn fresh(&mut self, vector: bool) -> Reg {
        let reg = self.code.fresh(vector);
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
        self.scratch.pending.push(Inst { row, operands: range, source: self.source });
    }
}
