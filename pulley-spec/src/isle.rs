//! The rows as ISLE: a constructor for each, for the rules of the backend.
//!
//! A row's constructor takes its operands in order without the results, and yields the result's
//! register, or nothing. An operand that may be a number is a `RegImm`. The Rust side of these
//! declarations is expanded by `pulley_macros::isle_constructors` from the same rows.

use crate::model::{Kind, Mode, Role, Type};
use crate::parse::{Operand, Row, Table};
use std::fmt::Write;
use std::string::String;
use std::vec::Vec;

/// The name of a row's constructor in ISLE and in Rust.
#[must_use]
pub fn constructor(row: &Row) -> String {
    std::format!("op_{}", row.name)
}

/// The ISLE type of an operand in a constructor's signature; `None` for results.
#[must_use]
pub fn operand_type(operand: &Operand) -> Option<&'static str> {
    if operand.role == Role::Out {
        return None;
    }
    Some(match operand.kind {
        Kind::Value(_) if operand.modes.iter().any(|mode| matches!(mode, Mode::Imm8 | Mode::Imm32)) => "RegImm",
        Kind::Value(_) => "Reg",
        Kind::Address => "Address",
        Kind::Imm(ty) => match ty {
            Type::U8 => "u8",
            Type::I8 => "i8",
            Type::U16 => "u16",
            Type::I16 => "i16",
            Type::U32 | Type::F32 => "u32",
            Type::I32 => "i32",
            Type::U64 | Type::F64 => "u64",
            Type::I64 => "i64",
            // The parser refuses it.
            Type::V128 => return None,
        },
        Kind::Far | Kind::FarPair => "u16",
        Kind::Target => "Label",
        Kind::Targets => "LabelList",
        Kind::Trap => "u8",
        Kind::Args | Kind::Returns => "RegList",
        Kind::Results => "DefList",
        Kind::Func
        | Kind::Import
        | Kind::FuncIndex
        | Kind::Signature
        | Kind::Global
        | Kind::GlobalMut
        | Kind::VectorGlobal
        | Kind::VectorGlobalMut
        | Kind::Table
        | Kind::Memory
        | Kind::Data
        | Kind::Elem => "u32",
    })
}

/// Whether the backend's rules may use a row: not the machine's own rows, not the moves that register allocation
/// inserts, and not fused rows, which the backend makes of their parts.
#[must_use]
pub fn has_constructor(row: &Row) -> bool {
    !row.flags.internal && !row.has(Kind::Far) && !row.has(Kind::FarPair) && row.fuse.is_none()
}

/// The declarations of all constructors.
#[must_use]
pub fn declarations(table: &Table) -> String {
    let mut text = String::new();
    for row in table.rows.iter().filter(|row| has_constructor(row)) {
        for line in &row.docs {
            let _ = writeln!(text, ";; {line}");
        }
        let name = constructor(row);
        let arguments: Vec<&str> = row.operands.iter().filter_map(operand_type).collect();
        let result = if row.outs().next().is_some() { "Reg" } else { "Unit" };
        let _ = writeln!(text, "(decl {name} ({}) {result})", arguments.join(" "));
        let _ = writeln!(text, "(extern constructor {name} {name})\n");
    }
    text
}
