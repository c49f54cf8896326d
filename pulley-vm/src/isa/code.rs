//! Between bytes and operands.
//!
//! One layout, walked in both directions: the opcode, then the operands in row order, each as its kind
//! and mode say (`pulley_spec::model`). [`decode`] checks only that the bytes are there and the number
//! is an opcode; whether the operands make sense is the verifier's question.

use super::{Kind, Mode, Opcode, Row, Type};
use alloc::vec::Vec;
use core::fmt;

/// Most operands that an instruction has.
pub const MAX_OPERANDS: usize = 12;

/// A list of slot indices.
#[derive(Clone, Copy, Debug)]
pub enum Slots<'a> {
    /// In the code, a byte each.
    Narrow(&'a [u8]),
    /// In the code, two bytes each, little-endian.
    Wide(&'a [u8]),
    /// In memory.
    Plain(&'a [u16]),
}

impl<'a> Slots<'a> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Slots::Narrow(bytes) => bytes.len(),
            Slots::Wide(bytes) => bytes.len() / 2,
            Slots::Plain(slots) => slots.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The indices in order.
    pub fn iter(self) -> impl Iterator<Item = u16> + 'a {
        (0..self.len()).map(move |at| match self {
            Slots::Narrow(bytes) => u16::from(bytes[at]),
            Slots::Wide(bytes) => u16::from_le_bytes([bytes[2 * at], bytes[2 * at + 1]]),
            Slots::Plain(slots) => slots[at],
        })
    }
}

impl PartialEq for Slots<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

/// An operand of an instruction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Operand<'a> {
    /// A slot of the frame.
    Slot(u16),
    /// A cell of the frame.
    Cell(u16),
    /// An accumulator; in a list's place, one value in the integer accumulator.
    Acc,
    /// A slot of which all 64 bits are an address.
    Wide(u16),
    /// A slot of which the low 32 bits are an address, and the memory of that index.
    Other(u16, u8),
    /// A slot of which all 64 bits are an address, and the memory of that index.
    OtherWide(u16, u8),
    /// The slot of the instruction's first result.
    Result,
    /// A number, sign-extended if its type is signed or its mode an immediate one; the bits of a float.
    Imm(i64),
    /// A branch target, or a function, in bytes from the start of the instruction: 0 for one that repeats itself.
    Relative(i32),
    /// Branch targets: four bytes each, little-endian; the last is the default.
    Targets(&'a [u8]),
    /// The index of an entity.
    Entity(u32),
    /// A trap code.
    Trap(u8),
    /// The slots of arguments or returned values.
    List(Slots<'a>),
    /// Where results go: the distance to the callee's frame and a slot for each.
    Results(u16, Slots<'a>),
}

/// An instruction as [`decode`] finds it.
#[derive(Clone, Copy, Debug)]
pub struct Decoded<'a> {
    /// Its opcode.
    pub opcode: Opcode,
    /// Its length in bytes.
    pub len: usize,
    operands: [Operand<'a>; MAX_OPERANDS],
    count: usize,
}

impl<'a> Decoded<'a> {
    /// The operands in row order.
    #[must_use]
    pub fn operands(&self) -> &[Operand<'a>] {
        &self.operands[..self.count]
    }

    /// The row of the opcode.
    #[must_use]
    pub fn row(&self) -> Row {
        self.opcode.row()
    }
}

/// Why bytes are not an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// The code ends inside the instruction at this offset.
    Truncated(usize),
    /// The number at this offset is no opcode.
    UnknownOpcode(usize, u16),
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DecodeError::Truncated(at) => write!(f, "the code ends inside the instruction at offset {at:#x}"),
            DecodeError::UnknownOpcode(at, number) => write!(f, "{number:#06x} at offset {at:#x} is not an opcode"),
        }
    }
}

impl core::error::Error for DecodeError {}

/// A place in bytes that are read one item after the other.
struct Reader<'a> {
    code: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    #[inline]
    fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let bytes = self.code.get(self.at..)?.get(..count)?;
        self.at += count;
        Some(bytes)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.bytes(N)?.try_into().ok()
    }

    fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|bytes| bytes[0])
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn i32(&mut self) -> Option<i32> {
        self.array().map(i32::from_le_bytes)
    }

    fn number(&mut self, ty: Type) -> Option<i64> {
        let mut bytes = [0; 8];
        let read = self.bytes(ty.bytes())?;
        bytes[..read.len()].copy_from_slice(read);
        let unused = 64 - 8 * ty.bytes() as u32;
        let value = i64::from_le_bytes(bytes);
        Some(if ty.is_signed() { value << unused >> unused } else { value })
    }

    fn operand(&mut self, kind: Kind, mode: Mode) -> Option<Operand<'a>> {
        Some(match mode {
            Mode::Slot => Operand::Slot(u16::from(self.u8()?)),
            Mode::Acc => Operand::Acc,
            Mode::Cell => Operand::Cell(u16::from(self.u8()?)),
            Mode::Wide => Operand::Wide(u16::from(self.u8()?)),
            Mode::Other => Operand::Other(u16::from(self.u8()?), self.u8()?),
            Mode::OtherWide => Operand::OtherWide(u16::from(self.u8()?), self.u8()?),
            Mode::Result => Operand::Result,
            Mode::Again => Operand::Relative(0),
            Mode::Imm8 => Operand::Imm(i64::from(self.u8()? as i8)),
            Mode::Imm32 => Operand::Imm(i64::from(self.i32()?)),
            Mode::List(count) => Operand::List(Slots::Narrow(self.bytes(usize::from(count))?)),
            Mode::ListN => {
                let count = usize::from(self.u8()?);
                Operand::List(Slots::Narrow(self.bytes(count)?))
            }
            Mode::ListWide => {
                let count = usize::from(self.u16()?);
                Operand::List(Slots::Wide(self.bytes(2 * count)?))
            }
            Mode::Fixed => match kind {
                Kind::Imm(ty) => Operand::Imm(self.number(ty)?),
                Kind::Far | Kind::FarPair => Operand::Slot(self.u16()?),
                Kind::Target | Kind::Func => Operand::Relative(self.i32()?),
                Kind::Targets => {
                    let count = usize::try_from(self.u32()?).ok()?;
                    Operand::Targets(self.bytes(count.checked_mul(4)?)?)
                }
                Kind::Trap => Operand::Trap(self.u8()?),
                Kind::Results => {
                    let count = usize::from(self.u16()?);
                    let distance = self.u16()?;
                    Operand::Results(distance, Slots::Wide(self.bytes(2 * count)?))
                }
                _ => Operand::Entity(self.u32()?),
            },
        })
    }
}

/// Reads the instruction at an offset.
///
/// # Errors
///
/// [`DecodeError`] when the code ends too early or the number is no opcode.
#[inline]
pub fn decode(code: &[u8], at: usize) -> Result<Decoded<'_>, DecodeError> {
    let mut reader = Reader { code, at };
    let number = reader.u16().ok_or(DecodeError::Truncated(at))?;
    let opcode = Opcode::from_number(number).ok_or(DecodeError::UnknownOpcode(at, number))?;
    let row = opcode.row().info();
    let mut operands = [Operand::Acc; MAX_OPERANDS];
    for ((operand, info), mode) in operands.iter_mut().zip(row.operands).zip(opcode.info().modes) {
        *operand = reader.operand(info.kind, *mode).ok_or(DecodeError::Truncated(at))?;
    }
    Ok(Decoded { opcode, len: reader.at - at, operands, count: row.operands.len() })
}

/// The opcode of a row in these modes, one for each operand.
#[must_use]
pub fn opcode_for(row: Row, modes: &[Mode]) -> Option<Opcode> {
    row.opcodes().find(|opcode| opcode.info().modes == modes)
}

/// Why operands can't be written as an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EncodeError {
    /// The row.
    pub row: Row,
    /// The place of the operand that does not fit its mode.
    pub operand: usize,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row.info().operands.get(self.operand) {
            Some(operand) => write!(f, "{:?}: operand `{}` does not fit its mode", self.row, operand.name),
            None => write!(f, "{:?}: wrong number of operands", self.row),
        }
    }
}

impl core::error::Error for EncodeError {}

/// Appends an instruction to the code.
///
/// # Errors
///
/// [`EncodeError`] when an operand is not of the form that the opcode's mode asks for, or its number is out of range.
/// Then the code is as it was.
pub fn encode(opcode: Opcode, operands: &[Operand<'_>], code: &mut Vec<u8>) -> Result<(), EncodeError> {
    encode_with(opcode, operands, code, |_, _| ())
}

/// Like [`encode`]; tells the place of each operand and its offset in the code.
pub fn encode_with(
    opcode: Opcode,
    operands: &[Operand<'_>],
    code: &mut Vec<u8>,
    mut placed: impl FnMut(usize, usize),
) -> Result<(), EncodeError> {
    let row = opcode.row();
    let start = code.len();
    let infos = row.info().operands;
    if infos.len() != operands.len() {
        return Err(EncodeError { row, operand: usize::MAX });
    }
    code.extend_from_slice(&opcode.number().to_le_bytes());
    for (index, ((info, mode), operand)) in infos.iter().zip(opcode.info().modes).zip(operands).enumerate() {
        placed(index, code.len());
        if encode_operand(info.kind, *mode, operand, code).is_none() {
            code.truncate(start);
            return Err(EncodeError { row, operand: index });
        }
    }
    Ok(())
}

fn encode_operand(kind: Kind, mode: Mode, operand: &Operand<'_>, code: &mut Vec<u8>) -> Option<()> {
    match (mode, kind, *operand) {
        (Mode::Slot, _, Operand::Slot(slot))
        | (Mode::Wide, _, Operand::Wide(slot))
        | (Mode::Cell, _, Operand::Cell(slot)) => code.push(u8::try_from(slot).ok()?),
        (Mode::Other, _, Operand::Other(slot, memory)) | (Mode::OtherWide, _, Operand::OtherWide(slot, memory)) => {
            code.extend_from_slice(&[u8::try_from(slot).ok()?, memory]);
        }
        (Mode::Acc, _, Operand::Acc) | (Mode::Result, _, Operand::Result) | (Mode::Again, _, Operand::Relative(0)) => {}
        (Mode::Imm8, _, Operand::Imm(value)) => code.push(i8::try_from(value).ok()? as u8),
        (Mode::Imm32, _, Operand::Imm(value)) => code.extend_from_slice(&i32::try_from(value).ok()?.to_le_bytes()),
        (Mode::List(_) | Mode::ListN | Mode::ListWide, _, Operand::List(slots)) => encode_list(mode, slots, code)?,
        (Mode::Fixed, Kind::Imm(ty), Operand::Imm(value)) => {
            let unused = 64 - 8 * ty.bytes() as u32;
            let signed = value << unused >> unused;
            let unsigned = (value as u64) << unused >> unused;
            if value != if ty.is_signed() { signed } else { unsigned as i64 } {
                return None;
            }
            code.extend_from_slice(&value.to_le_bytes()[..ty.bytes()]);
        }
        (Mode::Fixed, Kind::Far | Kind::FarPair, Operand::Slot(slot)) => code.extend_from_slice(&slot.to_le_bytes()),
        (Mode::Fixed, Kind::Target | Kind::Func, Operand::Relative(distance)) => {
            code.extend_from_slice(&distance.to_le_bytes());
        }
        (Mode::Fixed, Kind::Targets, Operand::Targets(targets)) if targets.len() % 4 == 0 => {
            code.extend_from_slice(&u32::try_from(targets.len() / 4).ok()?.to_le_bytes());
            code.extend_from_slice(targets);
        }
        (Mode::Fixed, Kind::Trap, Operand::Trap(trap)) => code.push(trap),
        (Mode::Fixed, Kind::Results, Operand::Results(distance, slots)) => {
            code.extend_from_slice(&u16::try_from(slots.len()).ok()?.to_le_bytes());
            code.extend_from_slice(&distance.to_le_bytes());
            slots.iter().for_each(|slot| code.extend_from_slice(&slot.to_le_bytes()));
        }
        (
            Mode::Fixed,
            Kind::Import
            | Kind::FuncIndex
            | Kind::Signature
            | Kind::Global
            | Kind::GlobalMut
            | Kind::VectorGlobal
            | Kind::VectorGlobalMut
            | Kind::Table
            | Kind::Memory
            | Kind::Data
            | Kind::Elem,
            Operand::Entity(index),
        ) => code.extend_from_slice(&index.to_le_bytes()),
        _ => return None,
    }
    Some(())
}

fn encode_list(mode: Mode, slots: Slots<'_>, code: &mut Vec<u8>) -> Option<()> {
    let wide = match mode {
        Mode::List(count) if slots.len() == usize::from(count) => false,
        Mode::ListN => {
            code.push(u8::try_from(slots.len()).ok()?);
            false
        }
        Mode::ListWide => {
            code.extend_from_slice(&u16::try_from(slots.len()).ok()?.to_le_bytes());
            true
        }
        _ => return None,
    };
    for slot in slots.iter() {
        if wide {
            code.extend_from_slice(&slot.to_le_bytes());
        } else {
            code.push(u8::try_from(slot).ok()?);
        }
    }
    Some(())
}
