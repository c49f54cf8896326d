//! Lints over all rows: what the syntax of a single row can't say.
//!
//! Every wrong row is reported, with its first error; each error lies in the row, so that the compiler shows it there.

use crate::model::{Kind, Mode, Role};
use crate::parse::{Operand, Row, Table};
use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;
use syn::{Error, Result};

/// What the semantics may name besides its operands (`pulley_macros::handlers`): no operand may hide them.
const MACHINE: &[(&str, &str)] = &[
    ("m", "the registers of the machine"),
    ("mem", "memory 0"),
    ("leaving", "the store of a row that leaves the interpreter"),
];

/// Checks the whole table.
///
/// # Errors
///
/// At the row: a mnemonic given twice, or that reads like another row's opcode; two operands of one name, or one with a
/// name of the machine; flags that contradict each other or the operands; an inverse that does not exist or does not point
/// back; documentation that names a parameter of no family.
pub fn check(table: &Table) -> Result<()> {
    let mut errors = Vec::new();
    let mut names: BTreeMap<String, &Row> = BTreeMap::new();
    let mut opcodes: BTreeMap<String, &Row> = BTreeMap::new();
    for row in &table.rows {
        if let Some(first) = names.insert(row.name.to_string(), row) {
            let mut error = Error::new(row.span(), format!("the mnemonic `{}` is given twice", row.name));
            error.combine(Error::new(first.span(), format!("`{}` is given here first", row.name)));
            errors.push(error);
            continue;
        }
        for modes in &row.opcodes {
            let name = row.opcode_name(modes);
            if let Some(other) = opcodes.insert(name.clone(), row) {
                let (row, other) = (&row.name, &other.name);
                let message =
                    format!("`{name}` names an opcode of `{row}` and one of `{other}`: rename one of the rows");
                errors.push(Error::new(row.span(), message));
                break;
            }
        }
    }
    for row in &table.rows {
        errors.extend(check_row(row).err());
        errors.extend(check_inverse(row, &names).err());
    }
    let all = errors.into_iter().reduce(|mut all, error| {
        all.combine(error);
        all
    });
    all.map_or(Ok(()), Err)
}

fn check_inverse(row: &Row, names: &BTreeMap<String, &Row>) -> Result<()> {
    let Some(inverse) = &row.inverse else { return Ok(()) };
    let name = &row.name;
    let message = match names.get(&inverse.to_string()) {
        None => format!("the inverse of `{name}` is `{inverse}`, which is no row"),
        Some(other) => match &other.inverse {
            Some(back) if *back == *name => return Ok(()),
            Some(back) => format!("the inverse of `{name}` is `{inverse}`, whose own inverse is `{back}`"),
            None => format!(
                "the inverse of `{name}` is `{inverse}`, which says of no inverse: write `inverse({name})` there"
            ),
        },
    };
    Err(Error::new(inverse.span(), message))
}

fn check_row(row: &Row) -> Result<()> {
    check_names(row)?;
    check_flags(row)?;
    check_kinds(row)
}

/// The names of the operands, and the names in the documentation.
fn check_names(row: &Row) -> Result<()> {
    let mut seen: Vec<&Operand> = Vec::new();
    for operand in &row.operands {
        let name = &operand.name;
        let error = |message| Err(Error::new(name.span(), message));
        if seen.iter().any(|other| other.name == *name) {
            return error(format!("`{}` has two operands named `{name}`", row.name));
        }
        if let Some((machine, what)) = MACHINE.iter().find(|(machine, _)| name == machine) {
            return error(format!("an operand can't be named `{machine}`: in the semantics that is {what}"));
        }
        seen.push(operand);
    }
    for line in &row.docs {
        if let Some(parameter) = placeholder(line) {
            let message = format!(
                "the documentation of `{}` contains `{{{parameter}}}`, and no family around the row has a parameter `{parameter}`",
                row.name
            );
            return Err(Error::new(row.span(), message));
        }
    }
    Ok(())
}

/// The first `{word}` in a text.
fn placeholder(text: &str) -> Option<&str> {
    text.split('{').skip(1).find_map(|rest| {
        let (word, _) = rest.split_once('}')?;
        let is_word = !word.is_empty() && word.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
        is_word.then_some(word)
    })
}

/// The flags against each other and the semantics.
fn check_flags(row: &Row) -> Result<()> {
    let flags = row.flags;
    let error = |message: &str| Err(Error::new(row.span(), format!("`{}` {message}", row.name)));
    let results = row.outs().count();
    if flags.terminator && !flags.flow {
        return error("is a terminator: it needs the flag `flow`");
    }
    if flags.flow && results > 0 {
        return error("decides where control goes: it can't have results besides");
    }
    // The first part of a fused row may trap: its semantics is a `Flow` after that.
    if flags.flow && flags.traps && row.fuse.is_none() {
        return error(
            "decides where control goes, a trap is one such way: its semantics is a `Flow` and can't contain `?`",
        );
    }
    if flags.pure_ && (flags.flow || results == 0) {
        return error("is pure: it needs a result and can't decide where control goes");
    }
    if flags.pure_ && flags.traps {
        return error("is pure: its semantics can't contain `?`");
    }
    if flags.leaves && flags.memory {
        return error(
            "leaves the interpreter: it can't have the flag `memory`, `leaving` gives access to all memories",
        );
    }
    Ok(())
}

/// The kinds and modes of the operands against the flags.
fn check_kinds(row: &Row) -> Result<()> {
    let flags = row.flags;
    let error = |message: String| Err(Error::new(row.span(), format!("`{}` {message}", row.name)));
    let targets = row.operands.iter().filter(|operand| operand.kind == Kind::Target).count();
    if targets > 1 {
        return error(format!("has {targets} targets, one is the most"));
    }
    if row.inverse.is_some() && targets == 0 {
        return error("has an inverse but no target".to_string());
    }
    let executed_outside = flags.leaves && !flags.flow;
    if executed_outside && targets > 0 {
        return error(
            "leaves the interpreter: it goes on with the next instruction and can't have a target".to_string(),
        );
    }
    if executed_outside && row.operands.iter().any(|operand| operand.modes.contains(&Mode::Acc)) {
        return error(
            "leaves the interpreter: there are no accumulators outside, no operand can have the mode `acc`".to_string(),
        );
    }
    let decides = |kind| matches!(kind, Kind::Targets | Kind::Args | Kind::Returns | Kind::Results);
    if let Some(operand) = row.operands.iter().find(|operand| decides(operand.kind)) {
        if !flags.flow {
            return error(format!(
                "has the operand `{}`, which decides where control goes: it needs the flag `flow`",
                operand.name
            ));
        }
    }
    if row.has(Kind::Results) != row.has(Kind::Args) && !flags.terminator {
        return error("calls: it needs both arguments and results, or to be a terminator".to_string());
    }
    if flags.commutes {
        let mut ins = row.operands.iter().filter(|operand| operand.role == Role::In);
        match (ins.next(), ins.next()) {
            (Some(a), Some(b)) if a.kind == b.kind && !b.modes.contains(&Mode::Acc) => {}
            (Some(a), Some(b)) if a.kind == b.kind => {
                let message = format!(
                    "commutes: only its first `in` operand may be an accumulator, so `{}` can't have the mode `acc`",
                    b.name
                );
                return error(message);
            }
            _ => return error("commutes: it needs two `in` operands, and the first two of one type".to_string()),
        }
    }
    Ok(())
}
