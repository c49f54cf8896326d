//! Lints over all rows: what a single row can't know.

use crate::model::{Kind, Mode, Role};
use crate::parse::{Row, Table};
use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::{String, ToString};
use syn::{Error, Result};

/// Checks the whole table.
///
/// # Errors
///
/// At the row: a mnemonic given twice, or that reads like another row's opcode; two operands of one name; flags that contradict the
/// operands; an inverse that does not exist or does not point back.
pub fn check(table: &Table) -> Result<()> {
    let mut names: BTreeMap<String, &Row> = BTreeMap::new();
    let mut opcodes = BTreeSet::new();
    for row in &table.rows {
        if names.insert(row.name.to_string(), row).is_some() {
            return Err(Error::new(row.span(), format!("the mnemonic `{}` is given twice", row.name)));
        }
        for modes in &row.opcodes {
            let name = row.opcode_name(modes);
            if !opcodes.insert(name.clone()) {
                return Err(Error::new(row.span(), format!("`{name}` names two opcodes: rename the row `{}`", row.name)));
            }
        }
    }
    for row in &table.rows {
        check_row(row)?;
        if let Some(inverse) = &row.inverse {
            let back = names.get(&inverse.to_string()).and_then(|other| other.inverse.as_ref());
            if back.is_none_or(|back| *back != row.name) {
                let message = format!("the inverse of `{}` is `{inverse}`, which has no row or is not inverse to it", row.name);
                return Err(Error::new(inverse.span(), message));
            }
        }
    }
    Ok(())
}

fn check_row(row: &Row) -> Result<()> {
    let error = |message: String| Err(Error::new(row.span(), message));
    let mut seen = BTreeSet::new();
    for operand in &row.operands {
        if !seen.insert(operand.name.to_string()) {
            let message = format!("`{}` has two operands named `{}`", row.name, operand.name);
            return Err(Error::new(operand.name.span(), message));
        }
    }
    let targets = row.operands.iter().filter(|operand| operand.kind == Kind::Target).count();
    if targets > 1 {
        return error(format!("`{}` has {targets} targets, one is the most", row.name));
    }
    if row.flags.flow && row.outs().next().is_some() {
        return error(format!("`{}` decides where control goes: it can't have results besides", row.name));
    }
    if row.flags.terminator && !row.flags.flow {
        return error(format!("`{}` is a terminator: it needs the flag `flow`", row.name));
    }
    if row.flags.pure_ && (row.flags.flow || row.outs().next().is_none()) {
        return error(format!("`{}` is pure: it needs a result and can't decide where control goes", row.name));
    }
    if row.flags.pure_ && row.flags.traps && !row.flags.memory {
        return error(format!("`{}` is pure: its semantics can't contain `?`", row.name));
    }
    if row.inverse.is_some() && targets == 0 {
        return error(format!("`{}` has an inverse but no target", row.name));
    }
    if row.flags.commutes {
        let mut ins = row.operands.iter().filter(|operand| operand.role == Role::In);
        match (ins.next(), ins.next()) {
            (Some(a), Some(b)) if a.kind == b.kind && !b.modes.contains(&Mode::Acc) => {}
            _ => {
                let message = "commutes: its first two `in` operands need one type, and only the first may be an accumulator";
                return error(format!("`{}` {message}", row.name));
            }
        }
    }
    if row.has(Kind::Results) != row.has(Kind::Args) && !row.flags.terminator {
        return error(format!("`{}` calls: it needs both arguments and results, or to be a terminator", row.name));
    }
    Ok(())
}
