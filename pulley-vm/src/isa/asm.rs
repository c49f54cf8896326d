//! The assembler: a method per mnemonic, labels, and modes chosen by the arguments.

use super::code::encode_with;
use super::{Kind, Mode, Opcode, Operand, Role, Row, Slots};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// A place in the code of an [`Assembler`], possibly not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Label(u32);

/// An operand as the assembler takes it. The argument's form chooses the mode.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A slot of the frame.
    Slot(u16),
    /// A cell of the frame.
    Cell(u16),
    /// An accumulator: the one of the operand's type. For a list: one value, in the integer accumulator.
    Acc,
    /// A slot of which all 64 bits are an address.
    Wide(u16),
    /// A slot of which the low 32 bits are an address, and the memory of that index.
    Other(u16, u8),
    /// A slot of which all 64 bits are an address, and the memory of that index.
    OtherWide(u16, u8),
    /// The slot of the first result, of an instruction that repeats itself.
    Result,
    /// The instruction itself as its branch target.
    Again,
    /// A number, or the index of an entity, or a trap code; the bits of a float.
    Imm(i64),
    /// A branch target or a function.
    Label(Label),
    /// Branch targets; the last is the default.
    Labels(Vec<Label>),
    /// The slots of a list.
    List(Vec<u16>),
    /// Where results go: the distance from the caller's frame to the callee's, in slots, and a slot for each result.
    Results(u16, Vec<u16>),
    /// A branch target or a function, in bytes from the start of the instruction.
    Relative(i32),
    /// Branch targets, in bytes from the start of the instruction.
    Relatives(Vec<i32>),
}

impl From<i64> for Argument {
    fn from(value: i64) -> Argument {
        Argument::Imm(value)
    }
}

impl From<Label> for Argument {
    fn from(label: Label) -> Argument {
        Argument::Label(label)
    }
}

impl From<&[Label]> for Argument {
    fn from(labels: &[Label]) -> Argument {
        Argument::Labels(labels.to_vec())
    }
}

/// Why [`Assembler::finish`] has no code to give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssembleError {
    /// The mnemonic has no opcode for arguments of these forms.
    NoSuchModes {
        /// The offset of the instruction.
        at: usize,
        /// The row.
        row: Row,
        /// The arguments, for reading.
        arguments: String,
    },
    /// A number does not fit its operand.
    OutOfRange {
        /// The offset of the instruction.
        at: usize,
        /// The row.
        row: Row,
        /// The place of the operand.
        operand: usize,
    },
    /// A label was used and never placed.
    Unplaced(Label),
}

impl fmt::Display for AssembleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AssembleError::NoSuchModes { at, row, arguments } => {
                write!(f, "offset {at:#x}: `{row:?}` has no opcode for the operands {arguments}")
            }
            AssembleError::OutOfRange { at, row, operand } => {
                let name = row.info().operands.get(*operand).map_or("?", |operand| operand.name);
                write!(f, "offset {at:#x}: the operand `{name}` of `{row:?}` is out of range")
            }
            AssembleError::Unplaced(label) => write!(f, "label {} is used but was never placed", label.0),
        }
    }
}

impl core::error::Error for AssembleError {}

/// A distance to fill in when its label is placed.
struct Fixup {
    instruction: usize,
    at: usize,
    label: Label,
}

/// Writes code, an instruction per call.
///
/// Errors are kept until [`Assembler::finish`], so that calls can be chained.
#[derive(Default)]
pub struct Assembler {
    code: Vec<u8>,
    labels: Vec<Option<usize>>,
    fixups: Vec<Fixup>,
    error: Option<AssembleError>,
}

impl Assembler {
    /// An assembler without code.
    #[must_use]
    pub fn new() -> Assembler {
        Assembler::default()
    }

    /// A label to be placed later.
    pub fn label(&mut self) -> Label {
        self.labels.push(None);
        Label(u32::try_from(self.labels.len() - 1).unwrap_or(u32::MAX))
    }

    /// Places a label before the next instruction.
    pub fn place(&mut self, label: Label) -> &mut Self {
        if let Some(place) = self.labels.get_mut(label.0 as usize) {
            *place = Some(self.code.len());
        }
        self
    }

    /// A label before the next instruction.
    pub fn here(&mut self) -> Label {
        let label = self.label();
        self.place(label);
        label
    }

    /// The offset of the next instruction.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.code.len()
    }

    /// The code.
    ///
    /// # Errors
    ///
    /// The first thing that went wrong since the assembler was made.
    pub fn finish(mut self) -> Result<Vec<u8>, AssembleError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        for fixup in &self.fixups {
            let place = self.labels.get(fixup.label.0 as usize).copied().flatten();
            let place = place.ok_or(AssembleError::Unplaced(fixup.label))?;
            let distance = (place as i64 - fixup.instruction as i64) as i32;
            self.code[fixup.at..fixup.at + 4].copy_from_slice(&distance.to_le_bytes());
        }
        Ok(self.code)
    }

    /// Appends the instruction of a row; the modes follow from the arguments, the shortest encoding that fits.
    pub fn instruction(&mut self, row: Row, arguments: &[Argument]) -> &mut Self {
        if let Err(error) = self.try_instruction(row, arguments) {
            self.error.get_or_insert(error);
        }
        self
    }

    fn try_instruction(&mut self, row: Row, arguments: &[Argument]) -> Result<(), AssembleError> {
        let at = self.code.len();
        let opcode = choose(row, arguments).ok_or_else(|| AssembleError::NoSuchModes {
            at,
            row,
            arguments: alloc::format!("{arguments:?}"),
        })?;
        self.exact(opcode, arguments)
    }

    /// Appends an instruction in exactly the modes of an opcode.
    ///
    /// # Errors
    ///
    /// When an argument does not have the form of its mode, or a number is out of range.
    pub fn exact(&mut self, opcode: Opcode, arguments: &[Argument]) -> Result<(), AssembleError> {
        let at = self.code.len();
        let row = opcode.row();
        let mut targets: Vec<Vec<u8>> = Vec::new();
        for argument in arguments {
            targets.push(match argument {
                Argument::Labels(labels) => alloc::vec![0; 4 * labels.len()],
                Argument::Relatives(distances) => {
                    distances.iter().flat_map(|distance| distance.to_le_bytes()).collect()
                }
                _ => Vec::new(),
            });
        }
        let kinds = row.info().operands.iter().map(|operand| operand.kind);
        let operands: Vec<Operand<'_>> = arguments
            .iter()
            .zip(kinds)
            .zip(&targets)
            .map(|((argument, kind), bytes)| operand(argument, kind, bytes))
            .collect();
        let fixups = &mut self.fixups;
        encode_with(opcode, &operands, &mut self.code, |index, place| match arguments.get(index) {
            Some(Argument::Label(label)) => fixups.push(Fixup { instruction: at, at: place, label: *label }),
            Some(Argument::Labels(labels)) => {
                let first = place + 4;
                fixups.extend(labels.iter().enumerate().map(|(nth, label)| Fixup {
                    instruction: at,
                    at: first + 4 * nth,
                    label: *label,
                }));
            }
            _ => {}
        })
        .map_err(|error| AssembleError::OutOfRange { at, row, operand: error.operand })
    }
}

#[allow(clippy::too_many_arguments, reason = "a method takes the operands of its row")]
impl Assembler {
    pulley_spec::for_each_op! { pulley_macros::assembler }
}

/// The argument as an operand of a kind; `targets` holds the bytes of a target table.
fn operand<'a>(argument: &'a Argument, kind: Kind, targets: &'a [u8]) -> Operand<'a> {
    match argument {
        Argument::Slot(slot) => Operand::Slot(*slot),
        Argument::Acc => Operand::Acc,
        Argument::Result => Operand::Result,
        Argument::Again => Operand::Relative(0),
        Argument::Cell(cell) => Operand::Cell(*cell),
        Argument::Wide(slot) => Operand::Wide(*slot),
        Argument::Other(slot, memory) => Operand::Other(*slot, *memory),
        Argument::OtherWide(slot, memory) => Operand::OtherWide(*slot, *memory),
        Argument::Imm(value) => match kind {
            Kind::Value(_) | Kind::Address | Kind::Imm(_) => Operand::Imm(*value),
            Kind::Trap => u8::try_from(*value).map_or(Operand::Imm(*value), Operand::Trap),
            _ => u32::try_from(*value).map_or(Operand::Imm(*value), Operand::Entity),
        },
        Argument::Label(_) => Operand::Relative(0),
        Argument::Relative(distance) => Operand::Relative(*distance),
        Argument::Labels(_) | Argument::Relatives(_) => Operand::Targets(targets),
        Argument::List(slots) => Operand::List(Slots::Plain(slots)),
        Argument::Results(distance, slots) => Operand::Results(*distance, Slots::Plain(slots)),
    }
}

/// The opcode whose modes the arguments fit, with the shortest encoding.
fn choose(row: Row, arguments: &[Argument]) -> Option<Opcode> {
    let infos = row.info().operands;
    if infos.len() != arguments.len() {
        return None;
    }
    row.opcodes()
        .filter(|opcode| {
            let modes = opcode.info().modes.iter();
            arguments
                .iter()
                .zip(infos)
                .zip(modes)
                .all(|((argument, info), mode)| fits(argument, info.role, info.kind, *mode))
        })
        .min_by_key(|opcode| {
            let modes = opcode.info().modes.iter();
            let lists: usize = arguments.iter().zip(modes).map(|(argument, mode)| list_bytes(argument, *mode)).sum();
            usize::from(opcode.info().base_bytes) + lists
        })
}

/// The bytes of a list's content that the opcode's [base](super::OpcodeInfo::base_bytes) does not count.
fn list_bytes(argument: &Argument, mode: Mode) -> usize {
    match (mode, argument) {
        (Mode::ListN, Argument::List(slots)) => slots.len(),
        (Mode::ListWide, Argument::List(slots)) => 2 * slots.len(),
        _ => 0,
    }
}

fn fits(argument: &Argument, role: Role, kind: Kind, mode: Mode) -> bool {
    match (mode, argument) {
        (Mode::Slot, Argument::Slot(slot))
        | (Mode::Wide, Argument::Wide(slot))
        | (Mode::Cell, Argument::Cell(slot))
        | (Mode::Other, Argument::Other(slot, _))
        | (Mode::OtherWide, Argument::OtherWide(slot, _)) => *slot < 256,
        (Mode::Acc, Argument::Acc) | (Mode::Result, Argument::Result) | (Mode::Again, Argument::Again) => true,
        (Mode::Imm8, Argument::Imm(value)) => role == Role::In && i8::try_from(*value).is_ok(),
        (Mode::Imm32, Argument::Imm(value)) => role == Role::In && i32::try_from(*value).is_ok(),
        (Mode::List(count), Argument::List(slots)) => {
            slots.len() == usize::from(count) && slots.iter().all(|slot| *slot < 256)
        }
        (Mode::ListN, Argument::List(slots)) => slots.len() < 256 && slots.iter().all(|slot| *slot < 256),
        (Mode::ListWide, Argument::List(slots)) => slots.len() <= usize::from(u16::MAX),
        (Mode::Fixed, argument) => match kind {
            Kind::Far | Kind::FarPair => matches!(argument, Argument::Slot(_)),
            Kind::Target | Kind::Func => matches!(argument, Argument::Label(_) | Argument::Relative(_)),
            Kind::Targets => matches!(argument, Argument::Labels(_) | Argument::Relatives(_)),
            Kind::Results => matches!(argument, Argument::Results(..)),
            _ => matches!(argument, Argument::Imm(_)),
        },
        _ => false,
    }
}
