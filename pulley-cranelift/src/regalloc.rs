//! Virtual registers to slots of the frame, by regalloc2.
//!
//! A spill slot is a slot like any other, so every operand may be anywhere: there is no spill code. What regalloc2 calls
//! registers are the first 63 slots that it hands out, one more is the scratch register of its moves, the others are its spill
//! slots. Afterwards the slots that are used are numbered without gaps ([`Numbering`]): parameters first, where the caller puts
//! them. Vectors are a class of their own in the same way, and lie in cells behind the slots.
//!
//! Instructions name slots and cells by a byte. In a function that needs more than 256, values past that go through
//! scratch slots below it ([`Placement::step`]); lists of slots have a wide form of their own. In a list a vector is two slots,
//! those of its cell; one that is a parameter arrives in two slots, and is moved to a cell.
//!
//! regalloc2 knows registers by numbers of its own ([`Problem::number_registers`]), on which its time depends.

use crate::CompileError;
use crate::lower::inst::{Address, Code, Inst, Label, Operand, Range, Reg};
use pulley_spec::model::Role;
use pulley_vm::isa::{MAX_OPERANDS, Row};
use regalloc2 as ra;
use regalloc2::{
    Allocation, Edit, MachineEnv, OperandConstraint, OperandKind, OperandPos, PReg, PRegSet, RegClass, VReg,
};
use std::ops;

/// How many registers of a class regalloc2 hands out; the one after is its scratch register.
const REGISTERS: usize = 63;
/// Where the registers of vectors begin in the numbering before [`Numbering`].
const VECTORS: usize = REGISTERS + 1;
/// Where regalloc2's spill slots begin there.
const SPILLS: usize = 2 * VECTORS;
/// How many slots of parameters are registers; parameters in others are moved at the entry, and so are vectors.
const FIXED_PARAMETERS: usize = 60;
/// From so many edges to a block on, its parameters are numbered last.
const MANY_EDGES: u32 = 64;
/// Slots, and cells, that one byte can name.
const NEAR: usize = 256;
/// Slots, and cells, kept free below [`NEAR`] in functions that use more: at least the operands of an instruction.
const SCRATCH_SLOTS: usize = MAX_OPERANDS;
/// Slots that a frame may have (`docs/architecture.md`): all that a list can name, with room for callees.
pub(crate) const MAX_FRAME: usize = 65_000;

/// The row that copies a slot.
pub(crate) const MOVE: Row = Row::mov;
/// The row that copies a cell.
pub(crate) const VECTOR_MOVE: Row = Row::mov_v128;
/// The rows that copy two and three slots, reading all first: the targets, then as many sources.
pub(crate) const MOVE_SEVERAL: [Row; 2] = [Row::mov2, Row::mov3];
const MOVE_FROM_FAR: Row = Row::mov_from_far;
const MOVE_TO_FAR: Row = Row::mov_to_far;
const VECTOR_MOVE_FROM_FAR: Row = Row::mov_v128_from_far;
const VECTOR_MOVE_TO_FAR: Row = Row::mov_v128_to_far;

/// Where an operand is, after register allocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// In a slot.
    Slot(u16),
    /// In a cell: a vector.
    Cell(u16),
    /// In a slot of which all 64 bits are an address.
    Wide(u16),
    /// In a slot, as an address in a memory of any index.
    Other {
        /// The slot.
        slot: u16,
        /// Whether all 64 bits of it are the address.
        wide: bool,
        /// The memory's index.
        memory: u8,
    },
    /// In the accumulator of its type. Only the mode choice of emission makes this.
    Acc,
    /// A constant, or a number in the instruction.
    Imm(i64),
    /// The index of an entity.
    Entity(u32),
    /// A trap code.
    Trap(u8),
    /// A block.
    Target(Label),
    /// Blocks, in [`Code::labels`].
    Targets(Range),
    /// Slots that are read, in [`Placed::lists`].
    List(Range),
    /// Slots that a call writes, in [`Placed::lists`].
    Results(Range),
}

/// An instruction or a move, with its operands in their places.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// The row of the opcode table.
    pub(crate) row: Row,
    /// In [`Placed::places`].
    pub(crate) places: Range,
    /// The offset in the module of the operator that it comes from; all ones when there is none. Of several, of which more
    /// than one can trap, this is the last of those that can.
    pub(crate) source: u32,
    /// Where the others of those come from, the last one first, in [`Placed::sources`].
    pub(crate) earlier: Range,
}

/// A function with its registers allocated.
#[derive(Default)]
pub(crate) struct Placed {
    /// The instructions and moves, block by block.
    pub(crate) steps: Vec<Step>,
    /// The operands of all steps.
    pub(crate) places: Vec<Place>,
    /// The elements of all lists of slots.
    pub(crate) lists: Vec<u16>,
    /// Offsets in the module, see [`Step::earlier`].
    pub(crate) sources: Vec<u32>,
    /// The steps of each block.
    pub(crate) blocks: Vec<Range>,
    /// How many slots the frame has.
    pub(crate) frame_size: usize,
}

impl Placed {
    /// The operands of a step.
    pub(crate) fn places_of(&self, step: &Step) -> &[Place] {
        &self.places[step.places.positions()]
    }

    fn clear(&mut self) {
        self.steps.clear();
        self.places.clear();
        self.lists.clear();
        self.sources.clear();
        self.blocks.clear();
        self.frame_size = 0;
    }
}

/// A register allocator with the memory that it keeps from function to function.
pub(crate) struct Allocator {
    environment: MachineEnv,
    problem: Problem,
    context: ra::Ctx,
    placed: Placed,
    numbering: Numbering,
}

impl Default for Allocator {
    fn default() -> Self {
        let registers = |class| {
            let mut registers = PRegSet::empty();
            for index in 0..REGISTERS {
                registers.add(PReg::new(index, class));
            }
            registers
        };
        let scratch = |class| Some(PReg::new(REGISTERS, class));
        Allocator {
            environment: MachineEnv {
                preferred_regs_by_class: [registers(RegClass::Int), PRegSet::empty(), registers(RegClass::Vector)],
                non_preferred_regs_by_class: [PRegSet::empty(); 3],
                scratch_by_class: [scratch(RegClass::Int), None, scratch(RegClass::Vector)],
                fixed_stack_slots: Vec::new(),
            },
            problem: Problem::default(),
            context: ra::Ctx::default(),
            placed: Placed::default(),
            numbering: Numbering::default(),
        }
    }
}

impl Allocator {
    /// Gives every register of a function its places. `keep` says whether the memory that this took is kept for the next one.
    ///
    /// # Errors
    ///
    /// The function needs more than [`MAX_FRAME`] slots, or regalloc2 refuses it, which is a bug.
    pub(crate) fn allocate(&mut self, code: &Code, keep: bool) -> Result<&mut Placed, CompileError> {
        self.problem.fill(code);
        let options = ra::RegallocOptions {
            verbose_log: false,
            validate_ssa: cfg!(debug_assertions),
            algorithm: ra::Algorithm::Ion,
        };
        let output = ra::run_with_ctx(&self.problem, &self.environment, &options, &mut self.context).map_err(
            |error| match error {
                ra::RegAllocError::TooManyOperands => {
                    CompileError::limit("a call or return in the function has more than 65,535 values")
                }
                error => CompileError::internal(format!("register allocation: {error:?}")),
            },
        )?;
        self.placed.clear();
        self.numbering.fill(&self.problem, code, output)?;
        let mut placement = Placement { code, output, numbering: &self.numbering, placed: &mut self.placed };
        placement.place();
        if !keep {
            (self.context, self.problem, self.numbering) = Default::default();
        }
        Ok(&mut self.placed)
    }
}

/// A function as regalloc2 sees it. Its first instruction, before those of the entry block, defines the parameters.
#[derive(Default)]
struct Problem {
    operands: Vec<ra::Operand>,
    /// Where each instruction's operands begin, and where the last one's end.
    operand_starts: Vec<u32>,
    blocks: Vec<ops::Range<usize>>,
    branches: Vec<bool>,
    returns: Vec<bool>,
    successors: Lists<ra::Block>,
    predecessors: Lists<ra::Block>,
    parameters: Lists<VReg>,
    arguments: Lists<VReg>,
    /// The first of each block's edges in `arguments`.
    first_edge: Vec<usize>,
    /// The number of each register.
    numbers: Vec<u32>,
}

/// A list for each index.
struct Lists<T> {
    items: Vec<T>,
    ends: Vec<usize>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Lists { items: Vec::new(), ends: Vec::new() }
    }
}

impl<T> Lists<T> {
    fn clear(&mut self) {
        self.items.clear();
        self.ends.clear();
    }

    fn push(&mut self, items: impl IntoIterator<Item = T>) {
        self.items.extend(items);
        self.ends.push(self.items.len());
    }

    fn get(&self, index: usize) -> &[T] {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.items[start..self.ends[index]]
    }
}

impl Problem {
    fn fill(&mut self, code: &Code) {
        self.operands.clear();
        self.operand_starts.clear();
        self.blocks.clear();
        self.branches.clear();
        self.returns.clear();
        self.successors.clear();
        self.predecessors.clear();
        self.parameters.clear();
        self.arguments.clear();
        self.first_edge.clear();
        self.number_registers(code);
        self.fill_operands(code);
        self.branches.resize(code.insts.len() + 1, false);
        self.returns.resize(code.insts.len() + 1, false);
        let mut incoming: Vec<Vec<ra::Block>> = vec![Vec::new(); code.blocks.len()];
        for (index, block) in code.blocks.iter().enumerate() {
            let insts = block.insts.positions();
            let start = if index == 0 { 0 } else { insts.start + 1 };
            self.blocks.push(start..insts.end + 1);
            if block.edges.is_empty() {
                self.returns[insts.end] = true;
            } else {
                self.branches[insts.end] = true;
            }
            let edges = code.edges_of(block);
            self.first_edge.push(self.arguments.ends.len());
            for edge in edges {
                self.arguments.push(registers(code, &self.numbers, edge.arguments));
                incoming[edge.to.index()].push(ra::Block::new(index));
            }
            self.successors.push(edges.iter().map(|edge| ra::Block::new(edge.to.index())));
            self.parameters.push(registers(code, &self.numbers, block.parameters));
        }
        for blocks in incoming {
            self.predecessors.push(blocks);
        }
    }

    /// Numbers the registers as they are, but parameters of blocks with many edges last, those of the most edges behind all others.
    ///
    /// For each register, and each block at whose beginning it is live, regalloc2 passes over the edges of the parameters with
    /// lower numbers: all of them since the last register whose life is in several pieces. With a switch of thousands of ways to
    /// one block that was most of the time that the function took.
    fn number_registers(&mut self, code: &Code) {
        const UNKNOWN: u32 = u32::MAX;
        let mut edges = vec![0_u32; code.blocks.len()];
        for edge in &code.edges {
            edges[edge.to.index()] += 1;
        }
        let mut late: Vec<(u32, Reg)> = Vec::new();
        for (block, &edges) in code.blocks.iter().zip(&edges) {
            if edges >= MANY_EDGES {
                late.extend(code.lists[block.parameters.positions()].iter().map(|reg| (edges, *reg)));
            }
        }
        late.sort_by_key(|(edges, _)| *edges);
        self.numbers.clear();
        self.numbers.resize(code.regs, 0);
        for (_, reg) in &late {
            self.numbers[reg.index()] = UNKNOWN;
        }
        let mut next = 0;
        for number in self.numbers.iter_mut().filter(|number| **number != UNKNOWN) {
            *number = next;
            next += 1;
        }
        for ((_, reg), number) in late.iter().zip(next..) {
            self.numbers[reg.index()] = number;
        }
    }

    fn fill_operands(&mut self, code: &Code) {
        let numbers = &self.numbers;
        let vreg = |reg: Reg| reg.vreg(numbers[reg.index()] as usize);
        let anywhere = |reg: Reg, kind, pos| ra::Operand::new(vreg(reg), OperandConstraint::Any, kind, pos);
        let used = |reg: Reg| anywhere(reg, OperandKind::Use, OperandPos::Early);
        let defined = |reg: Reg| anywhere(reg, OperandKind::Def, OperandPos::Late);
        self.operand_starts.push(0);
        for (parameter, slot) in parameter_slots(code) {
            self.operands.push(if stays(parameter, slot) {
                ra::Operand::reg_fixed_def(vreg(parameter), PReg::new(slot, RegClass::Int))
            } else {
                defined(parameter)
            });
        }
        for inst in &code.insts {
            self.operand_starts.push(position(self.operands.len()));
            for operand in code.operands_of(inst) {
                match *operand {
                    Operand::Use(reg) | Operand::UseWide(reg) | Operand::UseOther(Address { reg, .. }) => {
                        self.operands.push(used(reg));
                    }
                    Operand::Def(reg) => self.operands.push(defined(reg)),
                    Operand::Uses(list) => {
                        self.operands.extend(code.lists[list.positions()].iter().map(|reg| used(*reg)))
                    }
                    Operand::Results(list) => {
                        self.operands.extend(code.lists[list.0.positions()].iter().map(|reg| defined(*reg)));
                    }
                    Operand::Imm(_)
                    | Operand::Entity(_)
                    | Operand::Trap(_)
                    | Operand::Target(_)
                    | Operand::Targets(_) => {}
                }
            }
        }
        self.operand_starts.push(position(self.operands.len()));
    }
}

/// The parameters, each with the first slot in which it arrives.
fn parameter_slots(code: &Code) -> impl Iterator<Item = (Reg, usize)> + '_ {
    code.parameters.iter().scan(0, |next, &parameter| {
        let slot = *next;
        *next += if parameter.is_vector() { 2 } else { 1 };
        Some((parameter, slot))
    })
}

/// Whether a parameter that arrives in a slot stays there.
fn stays(parameter: Reg, slot: usize) -> bool {
    !parameter.is_vector() && slot < FIXED_PARAMETERS
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn registers<'a>(code: &'a Code, numbers: &'a [u32], list: Range) -> impl Iterator<Item = VReg> + 'a {
    code.lists[list.positions()].iter().map(|reg| reg.vreg(numbers[reg.index()] as usize))
}

impl ra::Function for Problem {
    fn num_insts(&self) -> usize {
        self.branches.len()
    }

    fn num_blocks(&self) -> usize {
        self.blocks.len()
    }

    fn entry_block(&self) -> ra::Block {
        ra::Block::new(0)
    }

    fn block_insns(&self, block: ra::Block) -> ra::InstRange {
        let range = &self.blocks[block.index()];
        ra::InstRange::new(ra::Inst::new(range.start), ra::Inst::new(range.end))
    }

    fn block_succs(&self, block: ra::Block) -> &[ra::Block] {
        self.successors.get(block.index())
    }

    fn block_preds(&self, block: ra::Block) -> &[ra::Block] {
        self.predecessors.get(block.index())
    }

    fn block_params(&self, block: ra::Block) -> &[VReg] {
        self.parameters.get(block.index())
    }

    fn is_ret(&self, inst: ra::Inst) -> bool {
        self.returns[inst.index()]
    }

    fn is_branch(&self, inst: ra::Inst) -> bool {
        self.branches[inst.index()]
    }

    fn branch_blockparams(&self, block: ra::Block, _: ra::Inst, successor: usize) -> &[VReg] {
        self.arguments.get(self.first_edge[block.index()] + successor)
    }

    fn inst_operands(&self, inst: ra::Inst) -> &[ra::Operand] {
        let start = self.operand_starts[inst.index()] as usize;
        let end = self.operand_starts[inst.index() + 1] as usize;
        &self.operands[start..end]
    }

    fn inst_clobbers(&self, _: ra::Inst) -> PRegSet {
        PRegSet::empty()
    }

    fn num_vregs(&self) -> usize {
        self.numbers.len()
    }

    fn spillslot_size(&self, _: RegClass) -> usize {
        1
    }
}

/// The place that an allocation names, as a number: registers, then the scratch register, the same of vectors, then spill slots.
fn raw(allocation: Allocation) -> Option<usize> {
    match (allocation.as_reg(), allocation.as_stack()) {
        (Some(register), _) if register.class() == RegClass::Vector => Some(VECTORS + register.hw_enc()),
        (Some(register), _) => Some(register.hw_enc()),
        (_, Some(slot)) => Some(SPILLS + slot.index()),
        _ => None,
    }
}

/// Whether a register is among the places that a move names: each move has one, and all are of one class.
fn moves_vector(from: Allocation, to: Allocation) -> bool {
    [from, to].iter().any(|place| place.as_reg().is_some_and(|register| register.class() == RegClass::Vector))
}

/// Which slot, or cell, each allocation is.
#[derive(Default)]
struct Numbering {
    /// By [`raw`] number: a slot, of vectors a cell; `u16::MAX` when nothing uses it.
    slots: Vec<u16>,
    /// The first of [`SCRATCH_SLOTS`] free slots below [`NEAR`], in functions that use slots past it.
    scratch: u16,
    /// The same of cells.
    scratch_cell: u16,
    frame_size: usize,
}

impl Numbering {
    fn fill(&mut self, problem: &Problem, code: &Code, output: &ra::Output) -> Result<(), CompileError> {
        const UNUSED: u16 = u16::MAX;
        const USED: u16 = u16::MAX - 1;
        const VECTOR: u16 = u16::MAX - 2;
        self.slots.clear();
        self.slots.resize(SPILLS + output.num_spillslots, UNUSED);
        for (&allocation, operand) in output.allocs.iter().zip(&problem.operands) {
            if let Some(raw) = raw(allocation) {
                self.slots[raw] = if operand.class() == RegClass::Vector { VECTOR } else { USED };
            }
        }
        for (_, Edit::Move { from, to }) in &output.edits {
            for allocation in [*from, *to] {
                if let Some(raw) = raw(allocation) {
                    self.slots[raw] = if moves_vector(*from, *to) { VECTOR } else { USED };
                }
            }
        }
        // The caller puts the parameters in the first slots. Those that arrive in registers stay there; the area of the
        // others is not used for anything else.
        let mut parameters = 0;
        for (parameter, slot) in parameter_slots(code) {
            if stays(parameter, slot) {
                self.slots[slot] = slot as u16;
            }
            parameters = slot + if parameter.is_vector() { 2 } else { 1 };
        }
        let count = |wanted: u16| self.slots.iter().filter(|slot| **slot == wanted).count();
        let (used, vectors) = (count(USED), count(VECTOR));
        let mut next = parameters;
        if parameters + used > NEAR {
            // With very many parameters, the scratch slots are where some of them arrive: those are moved away first.
            self.scratch = if parameters + SCRATCH_SLOTS <= NEAR {
                next += SCRATCH_SLOTS;
                (next - SCRATCH_SLOTS) as u16
            } else {
                FIXED_PARAMETERS as u16
            };
        }
        // Cells lie behind the slots that a byte can name, and the other slots behind the cells.
        let near = if vectors == 0 { used } else { used.min(NEAR.saturating_sub(next)) };
        let mut next_cell = (next + near).div_ceil(2);
        if next_cell + vectors > NEAR {
            self.scratch_cell = if next_cell + SCRATCH_SLOTS <= NEAR {
                next_cell += SCRATCH_SLOTS;
                (next_cell - SCRATCH_SLOTS) as u16
            } else {
                // Behind the scratch slots.
                (FIXED_PARAMETERS + SCRATCH_SLOTS).div_ceil(2) as u16
            };
        }
        let mut next_far = if vectors == 0 { next + near } else { 2 * (next_cell + vectors) };
        let total = next_far + used - near;
        if total > MAX_FRAME {
            return Err(CompileError::limit(format!(
                "the function needs {total} slots at once, a frame has at most {MAX_FRAME}; split the function"
            )));
        }
        let near_end = next + near;
        for slot in &mut self.slots {
            let next = match *slot {
                USED if next < near_end => &mut next,
                USED => &mut next_far,
                VECTOR => &mut next_cell,
                _ => continue,
            };
            *slot = *next as u16;
            *next += 1;
        }
        self.frame_size = total;
        Ok(())
    }
}

/// Writes the steps of a function.
struct Placement<'a> {
    code: &'a Code,
    output: &'a ra::Output,
    numbering: &'a Numbering,
    placed: &'a mut Placed,
}

impl Placement<'_> {
    fn place(&mut self) {
        self.placed.frame_size = self.numbering.frame_size;
        let mut edits = self.output.edits.as_slice();
        for (index, block) in self.code.blocks.iter().enumerate() {
            let start = self.placed.steps.len();
            if index == 0 {
                self.place_parameters();
                edits = self.moves(edits, ra::ProgPoint::after(ra::Inst::new(0)));
            }
            for at in block.insts.positions() {
                let inst = ra::Inst::new(at + 1);
                edits = self.moves(edits, ra::ProgPoint::before(inst));
                self.step(&self.code.insts[at], self.output.inst_allocs(inst));
                edits = self.moves(edits, ra::ProgPoint::after(inst));
            }
            self.placed.blocks.push(Range::new(start, self.placed.steps.len()));
        }
    }

    /// Moves the parameters that do not stay where they arrive to where regalloc2 wants them.
    fn place_parameters(&mut self) {
        let allocations = self.output.inst_allocs(ra::Inst::new(0));
        for ((parameter, from), &allocation) in parameter_slots(self.code).zip(allocations) {
            if stays(parameter, from) {
                continue;
            }
            let Some(to) = self.slot(allocation) else {
                continue;
            };
            let from = from as u16;
            if !parameter.is_vector() {
                self.copy(to, from);
            } else if Self::is_far(to) {
                // The scratch cells may be where parameters still are.
                self.copy(2 * to, from);
                self.copy(2 * to + 1, from + 1);
            } else {
                self.push(VECTOR_MOVE_FROM_FAR, &[Place::Cell(to), Place::Slot(from)], u32::MAX);
            }
        }
    }

    /// The moves up to and at a point; returns the edits after it.
    fn moves<'e>(&mut self, edits: &'e [(ra::ProgPoint, Edit)], point: ra::ProgPoint) -> &'e [(ra::ProgPoint, Edit)] {
        let count = edits.iter().take_while(|(at, _)| *at <= point).count();
        let (now, later) = edits.split_at(count);
        let mut position = 0;
        while let Some((_, Edit::Move { from, to })) = now.get(position) {
            position += 1;
            let to = *to;
            // A move between spill slots comes as two by way of the scratch register.
            let is_scratch = to.as_reg().is_some_and(|register| register.hw_enc() == REGISTERS);
            if is_scratch
                && let Some((_, Edit::Move { from: next_from, to: next_to })) = now.get(position)
                && *next_from == to
                && !reads_before_write(&now[position + 1..], to)
            {
                position += 1;
                self.copy_allocation(*next_to, *from, moves_vector(*from, to));
            } else {
                self.copy_allocation(to, *from, moves_vector(*from, to));
            }
        }
        later
    }

    fn copy_allocation(&mut self, to: Allocation, from: Allocation, vector: bool) {
        if let (Some(from), Some(to)) = (self.slot(from), self.slot(to)) {
            if vector { self.copy_vector(to, from) } else { self.copy(to, from) }
        }
    }

    /// The slot, or the cell, of an allocation.
    fn slot(&self, allocation: Allocation) -> Option<u16> {
        raw(allocation).map(|raw| self.numbering.slots[raw])
    }

    fn is_far(slot: u16) -> bool {
        usize::from(slot) >= NEAR
    }

    fn copy(&mut self, to: u16, from: u16) {
        if to == from {
            return;
        }
        let scratch = self.numbering.scratch;
        match (Self::is_far(to), Self::is_far(from)) {
            (false, false) => self.push(MOVE, &[Place::Slot(to), Place::Slot(from)], u32::MAX),
            (false, true) => self.push(MOVE_FROM_FAR, &[Place::Slot(to), Place::Slot(from)], u32::MAX),
            (true, false) => self.push(MOVE_TO_FAR, &[Place::Slot(to), Place::Slot(from)], u32::MAX),
            (true, true) => {
                self.push(MOVE_FROM_FAR, &[Place::Slot(scratch), Place::Slot(from)], u32::MAX);
                self.push(MOVE_TO_FAR, &[Place::Slot(to), Place::Slot(scratch)], u32::MAX);
            }
        }
    }

    fn copy_vector(&mut self, to: u16, from: u16) {
        if to == from {
            return;
        }
        let scratch = self.numbering.scratch_cell;
        match (Self::is_far(to), Self::is_far(from)) {
            (false, false) => self.push(VECTOR_MOVE, &[Place::Cell(to), Place::Cell(from)], u32::MAX),
            (false, true) => self.push(VECTOR_MOVE_FROM_FAR, &[Place::Cell(to), Place::Slot(2 * from)], u32::MAX),
            (true, false) => self.push(VECTOR_MOVE_TO_FAR, &[Place::Slot(2 * to), Place::Cell(from)], u32::MAX),
            (true, true) => {
                self.push(VECTOR_MOVE_FROM_FAR, &[Place::Cell(scratch), Place::Slot(2 * from)], u32::MAX);
                self.push(VECTOR_MOVE_TO_FAR, &[Place::Slot(2 * to), Place::Cell(scratch)], u32::MAX);
            }
        }
    }

    fn push(&mut self, row: Row, places: &[Place], source: u32) {
        let start = self.placed.places.len();
        self.placed.places.extend_from_slice(places);
        let places = Range::new(start, self.placed.places.len());
        self.placed.steps.push(Step { row, places, source, earlier: Range::default() });
    }

    /// An instruction, with moves around it for values in slots that it can't name.
    fn step(&mut self, inst: &Inst, allocations: &[Allocation]) {
        let numbering = self.numbering;
        let mut allocations =
            allocations.iter().map(|allocation| raw(*allocation).map_or(0, |raw| numbering.slots[raw]));
        let mut next = || allocations.next().unwrap_or(0);
        let mut places: smallvec::SmallVec<[Place; 8]> = smallvec::SmallVec::new();
        let code = self.code;
        for operand in code.operands_of(inst) {
            places.push(match *operand {
                Operand::Def(reg) | Operand::Use(reg) if reg.is_vector() => Place::Cell(next()),
                Operand::Def(_) | Operand::Use(_) => Place::Slot(next()),
                Operand::UseWide(_) => Place::Wide(next()),
                Operand::UseOther(Address { wide, memory, .. }) => Place::Other { slot: next(), wide, memory },
                Operand::Imm(value) => Place::Imm(value),
                Operand::Entity(index) => Place::Entity(index),
                Operand::Trap(code) => Place::Trap(code),
                Operand::Target(label) => Place::Target(label),
                Operand::Targets(labels) => Place::Targets(labels),
                Operand::Uses(list) => {
                    Place::List(slots(&mut self.placed.lists, &code.lists[list.positions()], &mut next))
                }
                Operand::Results(list) => {
                    Place::Results(slots(&mut self.placed.lists, &code.lists[list.0.positions()], &mut next))
                }
            });
        }
        let mut after = None;
        for (nth, (place, info)) in places.iter_mut().zip(inst.row.info().operands).enumerate() {
            let near = match place {
                Place::Slot(slot) | Place::Wide(slot) | Place::Other { slot, .. } if Self::is_far(*slot) => {
                    let scratch = numbering.scratch + nth as u16;
                    let far = std::mem::replace(slot, scratch);
                    [Place::Slot(scratch), Place::Slot(far)]
                }
                Place::Cell(cell) if Self::is_far(*cell) => {
                    let scratch = numbering.scratch_cell + nth as u16;
                    let far = std::mem::replace(cell, scratch);
                    [Place::Cell(scratch), Place::Slot(2 * far)]
                }
                _ => continue,
            };
            let vector = matches!(near, [Place::Cell(_), _]);
            match info.role {
                Role::In => self.push(if vector { VECTOR_MOVE_FROM_FAR } else { MOVE_FROM_FAR }, &near, inst.source),
                Role::Out => {
                    let [scratch, far] = near;
                    after = Some((if vector { VECTOR_MOVE_TO_FAR } else { MOVE_TO_FAR }, [far, scratch]));
                }
            }
        }
        self.push(inst.row, &places, inst.source);
        if let Some((row, places)) = after {
            self.push(row, &places, inst.source);
        }
    }
}

/// Appends a list of slots to the pool: one for each scalar, two for each vector.
fn slots(pool: &mut Vec<u16>, regs: &[Reg], next: &mut impl FnMut() -> u16) -> Range {
    let start = pool.len();
    for reg in regs {
        let place = next();
        if reg.is_vector() {
            pool.extend([2 * place, 2 * place + 1]);
        } else {
            pool.push(place);
        }
    }
    Range::new(start, pool.len())
}

/// Whether moves read a place before they write it.
fn reads_before_write(moves: &[(ra::ProgPoint, Edit)], place: Allocation) -> bool {
    for (_, Edit::Move { from, to }) in moves {
        if *from == place {
            return true;
        }
        if *to == place {
            return false;
        }
    }
    false
}
