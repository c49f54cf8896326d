//! The opcode table of Pulley, and the model of what a row is.
//!
//! The rows stand in `ops/`, a file per family, as tokens: [`for_each_op!`] hands all of them to a
//! macro of the caller's choice. Everything that depends on an opcode is expanded or printed from
//! these tokens; no opcode is listed anywhere else.
//!
//! ```text
//! /// Wrapping addition of two 32-bit integers.             documentation, printed in docs/opcodes.md
//! add32(dst: out u32 | acc,                                mnemonic; a result: slot and accumulator, or accumulator alone
//!       a: in u32 | acc,                                   an operand: from its slot or the accumulator
//!       b: in u32 | imm8 | imm32)                          … or a number in the code
//!     [commutes]                                           properties that do not follow from the operands
//!     = a.wrapping_add(b);                                 the semantics: Rust over the decoded operands
//! ```
//!
//! Without features the crate holds only the tokens and the plain data types of [`model`] (`no_std`,
//! no dependency). Feature `model` adds the parser ([`parse`]), the checks over all rows and the
//! generators of text for procedural macros, build scripts and tests.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "model")]
extern crate std;

mod ops;

pub mod model;

#[cfg(feature = "model")]
pub mod check;
#[cfg(feature = "model")]
pub mod docs;
#[cfg(feature = "model")]
mod family;
#[cfg(feature = "model")]
pub mod fuse;
#[cfg(feature = "model")]
pub mod isle;
#[cfg(feature = "model")]
pub mod parse;

/// The rows as text, for [`parse::Table::standard`].
#[cfg(feature = "model")]
macro_rules! text {
    ($($rows:tt)*) => {
        stringify!($($rows)*)
    };
}

#[cfg(feature = "model")]
pub(crate) const TEXT: &str = for_each_op! { text };
