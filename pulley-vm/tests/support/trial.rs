//! One instruction of any row, executed with random operands in a function of its own.

use super::program::{DATA, ELEMENTS, GLOBALS, MEMORIES, MEMORY0, Program, State, World};
use super::{Rng, any_immediate, value_bits, vector_slots, with_garbage};
use pulley_vm::isa::{Argument, Assembler, Kind, Mode, Opcode, OperandInfo, Role, Row, Type, disassemble, opcode_for};
use pulley_vm::{TrapCode, ValType};
use std::ops::Range;

/// The slots of a tested function that are given and looked at: all of them are parameters, and results. Scalars that are
/// read lie in the slot of their place, results from here on.
pub const SLOTS: usize = 64;
pub const OUT: u16 = 40;
/// Vectors that are read lie in the cell of their place after this one, results of that kind in those from there on.
pub const VECTOR_IN: u16 = 5;
pub const VECTOR_OUT: u16 = 16;
/// Where results of a call go.
pub const RESULTS: Range<u16> = 44..58;
/// Which way a branch went, or what a far slot holds; with the slot after it, what two far slots hold.
pub const MARKER: u16 = 58;
/// What the accumulators hold before and afterwards.
pub const ACC: u16 = 60;
pub const FACC: u16 = 61;
pub const ACC_AFTER: u16 = 62;
pub const FACC_AFTER: u16 = 63;
/// A slot that eight bits can't name.
pub const FAR: u16 = 300;
pub const FRAME: u32 = 400;

/// The functions of the module by index: one of the host and one with code do the same, the last has another type.
pub const IMPORTED: u32 = 0;
pub const TESTED: u32 = 1;
pub const ANSWERING: u32 = 2;
pub const FUNCTIONS: usize = 4;

/// One instruction to try.
pub struct Trial {
    pub opcode: Opcode,
    /// The operands in the opcode's modes and in the general ones. In the place of targets and functions stand labels that
    /// come with the code.
    pub specific: Vec<Argument>,
    pub general: Vec<Argument>,
    /// What the slots hold before.
    pub slots: Vec<u64>,
    /// Parameters of a callee, or values that are returned, and results of a callee.
    pub params: usize,
    pub results: usize,
    /// How many targets a table has.
    pub ways: usize,
    /// An address that only the wide mode can name.
    pub beyond_32_bits: bool,
    /// The memory that the opcode's mode names. The general mode is one of memory 0: it has that one in its place.
    pub memory: u8,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub result: Result<Vec<u64>, TrapCode>,
    pub state: State,
}

pub fn has(row: Row, kind: Kind) -> bool {
    row.info().operands.iter().any(|operand| operand.kind == kind)
}

pub fn branches(row: Row) -> bool {
    has(row, Kind::Target) || has(row, Kind::Targets)
}

pub fn is_float(kind: Kind) -> bool {
    matches!(kind, Kind::Value(ty) if ty.is_float())
}

/// The place of the first result.
pub fn first_result(row: Row) -> u16 {
    let place = row.info().operands.iter().position(|operand| operand.role == Role::Out);
    place.unwrap_or_else(|| panic!("{row:?} has no result")) as u16
}

/// Puts other bytes in each memory, when the memory of that index is in the place of memory 0.
pub fn fill_memories(world: &mut World, first: usize) {
    let mut order: Vec<usize> = (0..MEMORIES).collect();
    order.swap(0, first);
    for (index, number) in order.into_iter().enumerate() {
        // Half of it stays zero, for rows that load an address.
        for (at, byte) in world.memory_mut(index as u32).iter_mut().enumerate().filter(|(at, _)| at & 16 == 0) {
            *byte = ((at + 1) * (2 * number + 37)) as u8 ^ (at >> 3) as u8;
        }
    }
}

/// The mode that says most: scalars in slots if the row allows it, lists in their widest form.
pub fn general_mode(operand: &OperandInfo) -> Mode {
    let order = [Mode::Slot, Mode::ListWide, Mode::Imm32, Mode::Imm8, Mode::Acc, Mode::Fixed];
    *order.iter().find(|mode| operand.modes.contains(mode)).unwrap_or(&operand.modes[0])
}

/// The opcode in which every operand is in its general mode.
pub fn general(row: Row) -> Opcode {
    let modes: Vec<Mode> = row.info().operands.iter().map(general_mode).collect();
    opcode_for(row, &modes).unwrap_or_else(|| panic!("{row:?} has no opcode for {modes:?}"))
}

/// How far addresses and offsets go: past the end of the memory. Of rows with several accesses few trials would find all inside,
/// so theirs mostly do not go as far.
fn reach(rng: &mut Rng, row: Row) -> usize {
    let several = row.info().trapping_parts() > 1;
    if several && !rng.once_in(4) { MEMORY0 as usize / 3 } else { MEMORY0 as usize + 8 }
}

/// The bits of a scalar that is read: numbers that make sense for what the row works on, and edges.
pub fn scalar(rng: &mut Rng, row: Row, ty: Type) -> u64 {
    let entities = [Kind::Memory, Kind::Table, Kind::Data, Kind::Elem, Kind::Targets];
    let indexes = !ty.is_float() && entities.iter().any(|kind| has(row, *kind));
    let addresses = !ty.is_float() && row.info().flags.memory;
    match rng.below(8) {
        0..=5 if has(row, Kind::Signature) => rng.below(6) as u64,
        0..=4 if indexes => rng.below(10) as u64,
        0..=5 if indexes || addresses => {
            let end = reach(rng, row);
            rng.below(end) as u64
        }
        _ => value_bits(rng, ty),
    }
}

impl Trial {
    pub fn new(rng: &mut Rng, opcode: Opcode) -> Trial {
        let row = opcode.row();
        let operands = row.info().operands.iter().zip(opcode.info().modes);
        let list = operands.clone().find(|(operand, _)| matches!(operand.kind, Kind::Args | Kind::Returns));
        let params = match list.map(|(_, mode)| *mode) {
            None => 0,
            Some(Mode::List(count)) => usize::from(count),
            Some(Mode::Acc) => 1,
            Some(_) => *rng.pick(&[0, 1, 2, 3, 4, 5, 6, 9, 20]),
        };
        let mut trial = Trial {
            opcode,
            specific: Vec::new(),
            general: Vec::new(),
            slots: (0..SLOTS).map(|_| value_bits(rng, Type::U64)).collect(),
            params,
            results: rng.below(RESULTS.len()),
            ways: if has(row, Kind::Targets) { 1 + rng.below(5) } else { 1 },
            beyond_32_bits: false,
            memory: 0,
        };
        for (place, (operand, mode)) in operands.enumerate() {
            let (specific, general) = match operand.kind {
                Kind::Value(Type::V128) if operand.role == Role::Out => {
                    let cell = Argument::Cell(VECTOR_OUT + place as u16);
                    (cell.clone(), cell)
                }
                Kind::Value(Type::V128) => {
                    trial.fill_cell(rng, place);
                    let cell = VECTOR_IN + place as u16;
                    assert!(cell < VECTOR_OUT, "{row:?} reads a vector where another has its results");
                    let cell = Argument::Cell(cell);
                    (cell.clone(), cell)
                }
                Kind::Value(_) if operand.role == Role::Out => {
                    let slot = Argument::Slot(OUT + place as u16);
                    (if *mode == Mode::Acc { Argument::Acc } else { slot.clone() }, slot)
                }
                Kind::Value(_) | Kind::Address => trial.choose_scalar(rng, place, operand, *mode),
                Kind::Target if *mode == Mode::Again => (Argument::Again, Argument::Relative(0)),
                Kind::Args | Kind::Returns if *mode == Mode::Acc => (Argument::Acc, Argument::List(vec![ACC])),
                _ => {
                    let argument = trial.choose_fixed(rng, operand);
                    (argument.clone(), argument)
                }
            };
            trial.specific.push(specific);
            trial.general.push(general);
        }
        trial
    }

    /// A scalar that is read, from where its mode says and from its slot.
    fn choose_scalar(
        &mut self,
        rng: &mut Rng,
        place: usize,
        operand: &OperandInfo,
        mode: Mode,
    ) -> (Argument, Argument) {
        let row = self.opcode.row();
        let ty = match operand.kind {
            Kind::Value(ty) => ty,
            _ => Type::U32,
        };
        let slot = place as u16;
        let bits = scalar(rng, row, ty);
        let accumulator = usize::from(if ty.is_float() { FACC } else { ACC });
        if mode == Mode::Result {
            let result = OUT + first_result(row);
            self.slots[usize::from(result)] = with_garbage(rng, ty, bits);
            return (Argument::Result, Argument::Slot(result));
        }
        let (bits, specific) = match mode {
            Mode::Slot => (with_garbage(rng, ty, bits), Argument::Slot(slot)),
            Mode::Other => {
                self.memory = rng.below(MEMORIES) as u8;
                (with_garbage(rng, ty, bits), Argument::Other(slot, self.memory))
            }
            Mode::Acc => {
                // Both parts of a fused row may read the accumulator: the same value.
                let shared =
                    self.opcode.info().modes[..place].iter().zip(row.info().operands).any(|(mode, operand)| {
                        let float = matches!(operand.kind, Kind::Value(ty) if ty.is_float());
                        *mode == Mode::Acc && operand.role == Role::In && float == ty.is_float()
                    });
                let bits = if shared { self.slots[accumulator] } else { with_garbage(rng, ty, bits) };
                self.slots[accumulator] = bits;
                (bits, Argument::Acc)
            }
            Mode::Wide | Mode::OtherWide => {
                let bits = if rng.once_in(4) { value_bits(rng, Type::U64) } else { bits };
                self.beyond_32_bits |= bits >> 32 != 0;
                if mode == Mode::Wide {
                    (bits, Argument::Wide(slot))
                } else {
                    self.memory = rng.below(MEMORIES) as u8;
                    (bits, Argument::OtherWide(slot, self.memory))
                }
            }
            _ => {
                let value = if mode == Mode::Imm8 { i64::from(bits as i8) } else { i64::from(bits as i32) };
                (with_garbage(rng, ty, value as u64), Argument::Imm(value))
            }
        };
        self.slots[place] = bits;
        let general = match general_mode(operand) {
            Mode::Slot => Argument::Slot(slot),
            _ => specific.clone(),
        };
        (specific, general)
    }

    /// Chooses a new vector for the operand of a place.
    fn fill_cell(&mut self, rng: &mut Rng, place: usize) {
        let first = 2 * (usize::from(VECTOR_IN) + place);
        self.slots[first..first + 2].copy_from_slice(&vector_slots(rng));
    }

    /// Chooses new contents for the slots that the general form reads.
    pub fn fill(&mut self, rng: &mut Rng) {
        let row = self.opcode.row();
        for (place, operand) in row.info().operands.iter().enumerate() {
            let ty = match operand.kind {
                Kind::Value(Type::V128) if operand.role == Role::In => {
                    self.fill_cell(rng, place);
                    continue;
                }
                Kind::Value(ty) if operand.role == Role::In => ty,
                Kind::Address => Type::U32,
                _ => continue,
            };
            let bits = scalar(rng, row, ty);
            let place = match self.general[place] {
                Argument::Acc if ty.is_float() => usize::from(FACC),
                Argument::Acc => usize::from(ACC),
                _ => place,
            };
            self.slots[place] = with_garbage(rng, ty, bits);
        }
        let marker = usize::from(MARKER);
        self.slots[marker..marker + 2].copy_from_slice(&vector_slots(rng));
    }

    /// An operand that is the same in all modes.
    fn choose_fixed(&self, rng: &mut Rng, operand: &OperandInfo) -> Argument {
        let row = self.opcode.row();
        let references = |kind: &Kind| matches!(kind, Kind::Table | Kind::Elem);
        let count = match operand.kind {
            Kind::Imm(Type::U32) if row.info().flags.memory && !rng.once_in(4) => reach(rng, row),
            Kind::Imm(Type::U8) if row.info().trapping_parts() > 1 && !rng.once_in(4) => 2,
            Kind::Imm(ty) => return Argument::Imm(any_immediate(rng, ty)),
            Kind::Far | Kind::FarPair => return Argument::Slot(FAR),
            Kind::Target | Kind::Targets | Kind::Func => return Argument::Relative(0),
            Kind::Import => return Argument::Imm((*rng.pick(&[IMPORTED, ANSWERING])).into()),
            Kind::FuncIndex => FUNCTIONS,
            // The first type of the module is that of the callee.
            Kind::Signature => 1,
            Kind::Global | Kind::GlobalMut | Kind::VectorGlobal | Kind::VectorGlobalMut => {
                let vector = matches!(operand.kind, Kind::VectorGlobal | Kind::VectorGlobalMut);
                let written = matches!(operand.kind, Kind::GlobalMut | Kind::VectorGlobalMut);
                let fits = |(ty, mutable): (ValType, bool)| (ty == ValType::V128) == vector && (mutable || !written);
                let fitting: Vec<usize> = (0..GLOBALS.len()).filter(|index| fits(GLOBALS[*index])).collect();
                return Argument::Imm(*rng.pick(&fitting) as i64);
            }
            // An indirect call needs a table of functions, and references move between tables and segments of one type.
            Kind::Table if has(row, Kind::Signature) => return Argument::Imm(i64::from(rng.once_in(6))),
            Kind::Table if row.info().operands.iter().filter(|other| references(&other.kind)).count() > 1 => 2,
            Kind::Table => 3,
            Kind::Memory => MEMORIES,
            Kind::Data => DATA,
            Kind::Elem => ELEMENTS,
            Kind::Trap => TrapCode::ALL.len(),
            Kind::Args | Kind::Returns => {
                return Argument::List((0..self.params).map(|_| rng.below(SLOTS) as u16).collect());
            }
            Kind::Results => {
                let mut slots: Vec<u16> = RESULTS.collect();
                for at in 0..slots.len() {
                    slots.swap(at, rng.below(RESULTS.len()));
                }
                slots.truncate(self.results);
                return Argument::Results(FRAME as u16 + 1 + rng.below(3) as u16, slots);
            }
            Kind::Value(_) | Kind::Address => unreachable!("scalars are chosen elsewhere"),
        };
        Argument::Imm(rng.below(count) as i64)
    }

    /// How many results the tested function has: all slots, unless the instruction itself returns or is a tail call.
    pub fn tested_results(&self) -> usize {
        let row = self.opcode.row();
        match row.info().flags.terminator {
            true if has(row, Kind::Returns) => self.params,
            true if has(row, Kind::Args) => self.results,
            _ => SLOTS,
        }
    }

    /// Executes the instruction in one of its forms, with other bytes in each memory. A form whose modes name no memory finds
    /// [`Trial::memory`] in the place of memory 0, and the outcome has them in order again.
    pub fn run(&self, opcode: Opcode, operands: &[Argument]) -> Outcome {
        let named = opcode.info().modes.iter().any(|mode| mode.names_memory());
        let first = if named { 0 } else { usize::from(self.memory) };
        let mut world = self.filled_world(first, opcode, operands);
        let mut outcome = Outcome { result: world.call(TESTED, &self.slots), state: world.state() };
        outcome.state.memories.swap(0, first);
        outcome
    }

    /// A world as in [`Trial::run`], with the memory of that index in the place of memory 0.
    pub fn filled_world(&self, first: usize, opcode: Opcode, operands: &[Argument]) -> World {
        let mut world = self.world_with_first(first, opcode, operands);
        fill_memories(&mut world, first);
        world
    }

    /// A world with a function [`TESTED`] that executes the instruction in one of its forms.
    pub fn world(&self, opcode: Opcode, operands: &[Argument]) -> World {
        self.world_with_first(0, opcode, operands)
    }

    /// The same with memory 0 and the memory of that index in each other's place.
    fn world_with_first(&self, first: usize, opcode: Opcode, operands: &[Argument]) -> World {
        let mut program = Program::new();
        program.artifact.memories.swap(0, first);
        let callee = program.ty(self.params, self.results);
        assert_eq!((callee, program.import(callee)), (0, IMPORTED));
        let answering = program.start_of((ANSWERING - TESTED) as usize);
        let mut operands = operands.to_vec();
        for (operand, info) in operands.iter_mut().zip(opcode.row().info().operands) {
            if info.kind == Kind::Func {
                *operand = Argument::Label(answering);
            }
        }
        let tested = program.ty(SLOTS, self.tested_results());
        assert_eq!(program.function(tested, FRAME, |asm| self.write(asm, opcode, operands)), TESTED);
        assert_eq!(program.answering_function(self.params, self.results), ANSWERING);
        program.answering_function(self.params + 1, self.results);
        World::new(program.build())
    }

    /// The code that executes the instruction and hands back what can be seen.
    fn write(&self, asm: &mut Assembler, opcode: Opcode, mut operands: Vec<Argument>) {
        let row = opcode.row();
        let slot = Argument::Slot;
        let (end, ways) = (asm.label(), (0..self.ways).map(|_| asm.label()).collect::<Vec<_>>());
        for (operand, info) in operands.iter_mut().zip(row.info().operands) {
            match info.kind {
                Kind::Target if *operand != Argument::Again => *operand = Argument::Label(ways[0]),
                Kind::Targets => *operand = Argument::Labels(ways.clone()),
                _ => {}
            }
        }
        if has(row, Kind::Far) || has(row, Kind::FarPair) {
            asm.mov_to_far(slot(FAR), slot(MARKER)).mov_to_far(slot(FAR + 1), slot(MARKER + 1));
        }
        asm.or64(Argument::Acc, slot(ACC), 0).f64_bits(Argument::Acc, slot(FACC));
        asm.exact(opcode, &operands).unwrap_or_else(|error| panic!("{opcode:?} {operands:?}: {error}"));
        if branches(row) {
            asm.const64(slot(MARKER), 0).br(end);
            for (way, label) in ways.into_iter().enumerate() {
                asm.place(label).const64(slot(MARKER), 1 + way as i64).br(end);
            }
        }
        asm.place(end);
        asm.mov(slot(ACC_AFTER), Argument::Acc).movf(slot(FACC_AFTER), Argument::Acc);
        if has(row, Kind::Far) || has(row, Kind::FarPair) {
            asm.mov_from_far(slot(MARKER), slot(FAR)).mov_from_far(slot(MARKER + 1), slot(FAR + 1));
        }
        match self.tested_results() {
            SLOTS => asm.ret(Argument::List((0..SLOTS as u16).collect())),
            _ => asm.trap(TrapCode::Unreachable as i64),
        };
    }

    pub fn describe(&self) -> String {
        let mut asm = Assembler::new();
        let here = asm.here();
        let mut operands = self.specific.clone();
        for (operand, info) in operands.iter_mut().zip(self.opcode.row().info().operands) {
            if info.kind == Kind::Targets {
                *operand = Argument::Labels(vec![here; self.ways]);
            }
        }
        let text = asm.exact(self.opcode, &operands).ok().and_then(|()| asm.finish().ok());
        let text = text.and_then(|code| disassemble(&code).ok()).unwrap_or_default();
        format!("{:?}\n  {}\n  slots {:x?}", self.opcode, text.trim(), self.slots)
    }
}
