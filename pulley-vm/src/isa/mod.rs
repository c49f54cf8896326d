//! The instruction set as data: rows, opcodes, and the ways between bytes, operands and text.
//!
//! Everything here is expanded from the table or walks its descriptions ([`ROWS`], [`OPCODES`]); no
//! mnemonic is written in this module. Reading never trusts its input: [`decode`] and
//! [`text::parse`] return errors for anything that is not an instruction.

mod asm;
mod code;
mod text;

pub use asm::{Argument, AssembleError, Assembler, Label};
pub use code::{
    DecodeError, Decoded, EncodeError, MAX_OPERANDS, Operand, Slots, decode, encode, encode_with, opcode_for,
};
pub use pulley_spec::model::{Flags, FuseInfo, Kind, Mode, OpcodeInfo, OperandInfo, Role, RowInfo, Type};
pub use text::{TextError, disassemble, format_instruction, parse};

use core::fmt;

/// A row of the table, by index; its constants are the mnemonics.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row(u16);

/// An opcode: a row with a mode for each operand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Opcode(u16);

pulley_spec::for_each_op! { pulley_macros::isa }

impl Row {
    /// The row of an index, if there is one.
    #[must_use]
    pub fn from_index(index: u16) -> Option<Row> {
        (usize::from(index) < ROWS.len()).then_some(Row(index))
    }

    /// The row with this mnemonic, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Row> {
        Row::all().find(|row| row.info().name == name)
    }

    /// All rows.
    pub fn all() -> impl Iterator<Item = Row> {
        (0..ROWS.len()).filter_map(|index| u16::try_from(index).ok().map(Row))
    }

    /// The row's place in [`ROWS`].
    #[must_use]
    pub fn index(self) -> u16 {
        self.0
    }

    /// What the row is.
    #[must_use]
    pub fn info(self) -> &'static RowInfo {
        &ROWS[usize::from(self.0)]
    }

    /// The opcodes of the row.
    pub fn opcodes(self) -> impl Iterator<Item = Opcode> {
        let info = self.info();
        (info.first..info.first + info.opcodes).map(Opcode)
    }

    /// The row that branches when this one does not.
    #[must_use]
    pub fn inverse(self) -> Option<Row> {
        self.info().inverse.map(Row)
    }
}

impl Opcode {
    /// The opcode of a number, if there is one.
    #[must_use]
    pub fn from_number(number: u16) -> Option<Opcode> {
        (usize::from(number) < OPCODES.len()).then_some(Opcode(number))
    }

    /// All opcodes in the order of their numbers.
    pub fn all() -> impl Iterator<Item = Opcode> {
        (0..OPCODES.len()).filter_map(|number| u16::try_from(number).ok().map(Opcode))
    }

    /// Its number: the first two bytes of an instruction, little-endian.
    #[must_use]
    pub fn number(self) -> u16 {
        self.0
    }

    /// What the opcode is.
    #[must_use]
    pub fn info(self) -> &'static OpcodeInfo {
        &OPCODES[usize::from(self.0)]
    }

    /// The row it belongs to.
    #[must_use]
    pub fn row(self) -> Row {
        Row(self.info().row)
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.info().name)
    }
}

impl fmt::Debug for Opcode {
    /// The mnemonic, with the letters of the modes of those operands that have a choice.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.row().info().name)?;
        let mut separator = "_";
        for (operand, mode) in self.row().info().operands.iter().zip(self.info().modes) {
            if operand.modes.len() > 1 {
                write!(f, "{separator}{}", mode.letter())?;
                separator = "";
            }
        }
        Ok(())
    }
}
