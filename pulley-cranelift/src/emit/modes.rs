//! Which operands go through the accumulators.
//!
//! An accumulator holds the last result of its kind, also when the result went to a slot as well. So, walking forward, it is
//! known which slots an accumulator mirrors ([`mirrors`](super::mirrors)), and an operand whose slot is mirrored is read from it.
//! When the last read of a result came from the accumulator and nothing read the slot, the instruction that made the result is
//! changed to leave the slot alone.
//!
//! Nothing here is specific to an opcode: which combinations of modes exist is looked up in the table ([`Opcodes`]).

use super::JUMP;
use super::flow::{Emitted, End, Flow};
use super::liveness;
use super::mirrors::{Mirrors, State, accumulator};
use crate::CompileError;
use crate::lower::inst::{Code, Label, Range, imm_mode};
use crate::regalloc::{Place, Placed, Step};
use pulley_spec::model::{Kind, Mode, OperandInfo, Role};
use pulley_vm::isa::{MAX_OPERANDS, Opcode, Row};
use smallvec::SmallVec;
use std::sync::OnceLock;

/// An instruction with its opcode.
#[derive(Clone, Copy, Debug)]
pub(super) struct Instruction {
    pub(super) row: Row,
    pub(super) opcode: Opcode,
    pub(super) source: u32,
    pub(super) earlier: Range,
    count: usize,
    places: [Place; MAX_OPERANDS],
    modes: [Mode; MAX_OPERANDS],
}

impl Instruction {
    /// Where the operands are.
    pub(super) fn places(&self) -> &[Place] {
        &self.places[..self.count]
    }

    /// How the operands are found.
    pub(super) fn modes(&self) -> &[Mode] {
        &self.modes[..self.count]
    }

    /// An instruction that goes to a block.
    pub(super) fn jump(to: Label) -> Result<Instruction, CompileError> {
        Instruction::new(JUMP, &[Place::Target(to)], &[]).ok_or_else(|| no_opcode(JUMP, &[]))
    }

    /// The instruction that branches when this one does not.
    pub(super) fn inverse(&self) -> Option<Instruction> {
        let row = self.row.inverse().filter(|_| !self.modes().contains(&Mode::Again))?;
        let opcode = Opcodes::get().find(row, self.modes())?;
        Some(Instruction { row, opcode, ..*self })
    }

    /// From nowhere in the module, with no value in an accumulator; `None` when the row has no opcode for that.
    fn new(row: Row, places: &[Place], lists: &[u16]) -> Option<Instruction> {
        let infos = row.info().operands;
        let count = places.len().min(MAX_OPERANDS);
        let mut instruction_places = [Place::Acc; MAX_OPERANDS];
        let mut modes = [Mode::Fixed; MAX_OPERANDS];
        for (nth, (place, info)) in places.iter().zip(infos).enumerate().take(MAX_OPERANDS) {
            instruction_places[nth] = *place;
            modes[nth] = general_mode(place, info, lists)?;
        }
        let opcode = Opcodes::get().find(row, &modes[..count])?;
        let (source, earlier) = (u32::MAX, Range::default());
        Some(Instruction { row, opcode, source, earlier, count, places: instruction_places, modes })
    }

    /// Has the instruction, which is a block that branches to itself, repeat itself, if there is an opcode for that. Its results are
    /// in slots that nothing else is in, but for the operands that the opcode takes from the round before.
    fn repeat(&mut self) {
        let infos = self.row.info().operands;
        let results =
            || self.places().iter().zip(infos).filter(|(_, info)| info.role == Role::Out).map(|(place, _)| place);
        let Some(result) = results().next() else { return };
        let mut modes = self.modes;
        for ((mode, place), info) in modes.iter_mut().zip(self.places()).zip(infos) {
            if info.modes.contains(&Mode::Again) {
                *mode = Mode::Again;
            } else if info.modes.contains(&Mode::Result) && place == result {
                *mode = Mode::Result;
            }
        }
        let elsewhere = |result: &Place| {
            let places = self.places().iter().zip(&modes);
            places.filter(|(place, mode)| *place == result && **mode != Mode::Result).count() > 1
        };
        if let Some(opcode) = Opcodes::get().find(self.row, &modes[..self.count])
            && !results().any(elsewhere)
        {
            (self.opcode, self.modes) = (opcode, modes);
        }
    }

    /// Reads or writes an operand through the accumulator, if there is an opcode for that.
    fn use_accumulator(&mut self, operand: usize) -> bool {
        let mode = std::mem::replace(&mut self.modes[operand], Mode::Acc);
        match Opcodes::get().find(self.row, self.modes()) {
            Some(opcode) => {
                self.opcode = opcode;
                self.places[operand] = Place::Acc;
                true
            }
            None => {
                self.modes[operand] = mode;
                false
            }
        }
    }
}

/// Whether a row has an opcode for operands in these places, none of them in an accumulator.
pub(super) fn encodable(row: Row, places: &[Place], lists: &[u16]) -> bool {
    row.info().operands.len() == places.len() && Instruction::new(row, places, lists).is_some()
}

fn no_opcode(row: Row, places: &[Place]) -> CompileError {
    CompileError::internal(format!("no opcode of `{row:?}` takes the operands {places:?}"))
}

/// The mode of an operand that does not use an accumulator; `None` for a constant that has none.
fn general_mode(place: &Place, info: &OperandInfo, lists: &[u16]) -> Option<Mode> {
    Some(match (*place, info.kind) {
        (Place::Slot(_), Kind::Far | Kind::FarPair) => Mode::Fixed,
        (Place::Slot(_), _) => Mode::Slot,
        (Place::Cell(_), _) => Mode::Cell,
        (Place::Wide(_), _) => Mode::Wide,
        (Place::Other { wide: false, .. }, _) => Mode::Other,
        (Place::Other { wide: true, .. }, _) => Mode::OtherWide,
        (Place::Acc, _) => Mode::Acc,
        (Place::Imm(value), Kind::Value(_)) => imm_mode(info, value)?,
        (Place::List(list), _) => {
            let count = list.len();
            let exact = u8::try_from(count).map(Mode::List);
            if lists[list.positions()].iter().any(|slot| *slot > 255) || count > 255 {
                Mode::ListWide
            } else {
                match exact {
                    Ok(mode) if info.modes.contains(&mode) => mode,
                    _ => Mode::ListN,
                }
            }
        }
        _ => Mode::Fixed,
    })
}

/// The opcodes of each row by their modes.
struct Opcodes {
    rows: Vec<SmallVec<[(u64, Opcode); 8]>>,
}

impl Opcodes {
    fn get() -> &'static Opcodes {
        static OPCODES: OnceLock<Opcodes> = OnceLock::new();
        OPCODES.get_or_init(|| Opcodes {
            rows: Row::all()
                .map(|row| row.opcodes().map(|opcode| (pack(opcode.info().modes), opcode)).collect())
                .collect(),
        })
    }

    fn find(&self, row: Row, modes: &[Mode]) -> Option<Opcode> {
        let wanted = pack(modes);
        let opcodes = self.rows.get(usize::from(row.index()))?;
        opcodes.iter().find(|(modes, _)| *modes == wanted).map(|(_, opcode)| *opcode)
    }
}

/// The modes in one number: five bits each.
fn pack(modes: &[Mode]) -> u64 {
    modes.iter().fold(0, |packed, mode| {
        packed << 5
            | match mode {
                Mode::Fixed => 0,
                Mode::Slot => 1,
                Mode::Acc => 2,
                Mode::Imm8 => 3,
                Mode::Imm32 => 4,
                Mode::Wide => 5,
                Mode::ListN => 6,
                Mode::ListWide => 7,
                Mode::Cell => 8,
                Mode::Other => 9,
                Mode::OtherWide => 10,
                Mode::Result => 11,
                Mode::Again => 12,
                Mode::List(count) => 13 + u64::from(*count),
            }
    })
}

/// Chooses the modes of a function's instructions, block by block in their order.
#[derive(Default)]
pub(super) struct Selector {
    mirrors: Mirrors,
    /// For each step of the block, the operands that nothing reads after it, a bit each.
    dying: Vec<u16>,
}

impl Selector {
    /// Begins a function.
    pub(super) fn start(&mut self, code: &Code, placed: &Placed, flow: &Flow) {
        self.mirrors.find(code, placed, flow);
    }

    /// Writes the instructions of a block, its branch last.
    ///
    /// # Errors
    ///
    /// An instruction has no opcode for its operands, which is a bug.
    pub(super) fn select(
        &mut self,
        code: &Code,
        placed: &Placed,
        flow: &Flow,
        block: &Emitted,
        instructions: &mut Vec<Instruction>,
    ) -> Result<(), CompileError> {
        instructions.clear();
        let steps = flow.steps(block);
        self.find_dying(code, placed, flow, block.end, steps);
        let mut state = self.mirrors.take(block.label);
        for (nth, step) in steps.iter().enumerate() {
            let mut instruction = Instruction::new(step.row, placed.places_of(step), &placed.lists)
                .ok_or_else(|| no_opcode(step.row, placed.places_of(step)))?;
            (instruction.source, instruction.earlier) = (step.source, step.earlier);
            if matches!(block.end, End::Branch { taken, .. } if taken == block.label) && steps.len() == 1 {
                instruction.repeat();
            }
            read_accumulators(&mut instruction, &state, placed);
            let dying = self.dying[nth];
            track(&mut state, instructions, &instruction, placed.places_of(step), dying, placed);
        }
        Ok(())
    }

    fn find_dying(&mut self, code: &Code, placed: &Placed, flow: &Flow, end: End, steps: &[Step]) {
        self.dying.clear();
        self.dying.resize(steps.len(), 0);
        let mut live = flow.live_after(code, placed, end);
        for (dying, step) in self.dying.iter_mut().zip(steps).rev() {
            let mut after = live;
            liveness::slots(placed, step, |_| {}, |slot| after.remove(slot));
            for (nth, place) in placed.places_of(step).iter().enumerate() {
                let dies = match *place {
                    Place::Slot(slot) => !after.contains(slot),
                    Place::List(list) => {
                        matches!(&placed.lists[list.positions()], [slot] if !after.contains(*slot))
                    }
                    _ => false,
                };
                *dying |= u16::from(dies) << nth;
            }
            liveness::step_back(placed, step, &mut live);
        }
    }
}

/// Reads the operands from accumulators that mirror them, as far as there are opcodes.
fn read_accumulators(instruction: &mut Instruction, state: &State, placed: &Placed) {
    let infos = instruction.row.info().operands;
    let mirrored = |place: &Place, info: &OperandInfo| -> bool {
        let slot = match *place {
            Place::Slot(slot) => slot,
            Place::List(list) if list.len() == 1 => placed.lists[list.positions()][0],
            _ => return false,
        };
        accumulator(info.kind).is_some_and(|(which, float)| {
            let mirror = &state.mirrors[which];
            mirror.holds(slot) && (float.is_none() || mirror.float == float)
        })
    };
    for (nth, info) in infos.iter().enumerate() {
        if info.role == Role::In
            && info.modes.contains(&Mode::Acc)
            && mirrored(&instruction.places[nth], info)
            // Accumulators are read before all parts.
            && !liveness::is_handed_on(instruction.row, instruction.places(), nth)
        {
            instruction.use_accumulator(nth);
        }
    }
    if !instruction.row.info().flags.commutes {
        return;
    }
    // The second of two operands that may be swapped, when it could go through the accumulator as the first.
    let mut values =
        (0..instruction.count).filter(|nth| infos[*nth].role == Role::In && matches!(infos[*nth].kind, Kind::Value(_)));
    if let (Some(first), Some(second)) = (values.next(), values.next())
        && instruction.modes[first] == Mode::Slot
        && instruction.modes[second] == Mode::Slot
        && infos[first].modes.contains(&Mode::Acc)
        && mirrored(&instruction.places[second], &infos[first])
        && !liveness::is_handed_on(instruction.row, instruction.places(), second)
    {
        instruction.places.swap(first, second);
        if !instruction.use_accumulator(first) {
            instruction.places.swap(first, second);
        }
    }
}

/// Adds an instruction, which had these places before it used accumulators, to those before it, and follows what it does to slots and accumulators.
fn track(
    state: &mut State,
    instructions: &mut Vec<Instruction>,
    instruction: &Instruction,
    original: &[Place],
    dying: u16,
    placed: &Placed,
) {
    let at = instructions.len();
    let infos = instruction.row.info().operands;
    // Reads of slots: a writer of such a slot must have written it.
    for (place, info) in instruction.places().iter().zip(infos) {
        match *place {
            Place::Slot(slot) if info.kind == Kind::FarPair => {
                [slot, slot + 1].into_iter().for_each(|slot| state.read(slot))
            }
            Place::Slot(slot) if info.role == Role::In => state.read(slot),
            Place::Wide(slot) | Place::Other { slot, .. } => state.read(slot),
            Place::List(list) => placed.lists[list.positions()].iter().for_each(|slot| state.read(*slot)),
            _ => {}
        }
    }
    // The last read, from the accumulator: the slot was never needed.
    for (nth, place) in original.iter().enumerate() {
        let slot = match *place {
            Place::Slot(slot) if infos[nth].role == Role::In => slot,
            Place::List(list) if list.len() == 1 => placed.lists[list.positions()][0],
            _ => continue,
        };
        if dying >> nth & 1 == 0 {
            continue;
        }
        for mirror in &mut state.mirrors {
            if let Some((writer, operand, written)) = mirror.writer
                && written == slot
            {
                instructions[writer].use_accumulator(operand);
                mirror.writer = None;
            }
        }
    }
    instructions.push(*instruction);
    state.follow(instruction.row, original, placed, at);
}
