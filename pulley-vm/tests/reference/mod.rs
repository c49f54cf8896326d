//! What rows mean, said a second time, by mnemonic.
//!
//! Written from the WebAssembly specification (section 4.3) and the documentation of the rows, in the plainest way there
//! is, without a look at how the machine does it: wide integers instead of wrapping ones, loops over bits, exact
//! fractions. A row that is not here fails the test that looks for it; a row made of
//! two others means what these mean, one after the other.

mod float;
mod integer;
mod state;
mod vector;

use crate::support::ones;
use pulley_vm::TrapCode;
use pulley_vm::isa::{FuseInfo, Kind, OperandInfo, Role, Row, Type};
pub use state::Model;

/// What an instruction shows: its results, and for branches that choose a way its number.
pub type Meaning = Result<Vec<u128>, TrapCode>;

/// The meaning of a row for operands that are read, in the order of the row: integers and floats as bits in the low part,
/// zeros above; vectors as numbers; indices of entities as they are. `None` when the row is not known.
pub fn meaning(row: Row, operands: &[u128], model: &mut Model) -> Option<Meaning> {
    if let Some(fuse) = row.info().fuse {
        return fused(&fuse, row, operands, model);
    }
    let mnemonic = row.info().name;
    if row.info().operands.iter().any(|operand| operand.kind == Kind::Value(Type::V128)) {
        return vector::meaning(mnemonic, operands, model);
    }
    let operands: Option<Vec<u64>> = operands.iter().map(|operand| u64::try_from(*operand).ok()).collect();
    Some(scalar(row, &operands?, model)?.map(|shown| shown.into_iter().map(u128::from).collect()))
}

/// The meaning of a row without vectors.
fn scalar(row: Row, operands: &[u64], model: &mut Model) -> Option<Result<Vec<u64>, TrapCode>> {
    let mnemonic = row.info().name;
    if let "mov2" | "mov3" = mnemonic {
        return Some(Ok(operands.to_vec()));
    }
    let value = control(mnemonic, operands)
        .or_else(|| integer::meaning(mnemonic, operands))
        .or_else(|| float::meaning(mnemonic, operands));
    match value {
        // A trap that is not taken has nothing to show.
        Some(value) if row.info().operands.iter().any(|operand| operand.kind == Kind::Trap) => {
            Some(value.map(|_| vec![]))
        }
        Some(value) => Some(value.map(|value| vec![value])),
        None => state::meaning(mnemonic, operands, model).map(|value| value.map(|value| value.into_iter().collect())),
    }
}

/// A row made of two: the result of the first, if it has one, is an operand of the second if that says so, and shown if it is kept.
fn fused(fuse: &FuseInfo, row: Row, operands: &[u128], model: &mut Model) -> Option<Meaning> {
    let read = |operand: &OperandInfo| operand.role == Role::In && operand.kind != Kind::Target;
    let mut values = operands.iter().copied();
    let mut of = [Vec::new(), Vec::new()];
    for (operand, (second, place)) in row.info().operands.iter().zip(fuse.sources) {
        if read(operand) {
            of[usize::from(*second)].push((*place, values.next()?));
        }
    }
    // The parts have their operands in an order of their own.
    let in_order = |mut list: Vec<(u8, u128)>| {
        list.sort_unstable();
        list.into_iter().map(|(_, value)| value).collect::<Vec<u128>>()
    };
    let [first, mut second] = of;
    let mut made = match meaning(Row::from_index(fuse.first)?, &in_order(first), model)? {
        Ok(values) => values,
        Err(trap) => return Some(Err(trap)),
    };
    let part = Row::from_index(fuse.second)?;
    if let Some(at) = fuse.at {
        let between = *made.last()?;
        if !fuse.keeps {
            made.pop();
        }
        let mask = |ty| if ty == Type::V128 { u128::MAX } else { u128::from(ones(ty)) };
        let taken = match part.info().operands[usize::from(at)].kind {
            Kind::Value(ty) => between & mask(ty),
            _ => between & mask(Type::U32),
        };
        second.push((at, taken));
    }
    let shown = meaning(part, &in_order(second), model)?;
    Some(shown.map(|shown| [made, shown].concat()))
}

/// The width at the end of a mnemonic, and what stands before it.
fn split_width(mnemonic: &str) -> Option<(&str, u32)> {
    let width = |text, width| mnemonic.strip_suffix(text).map(|base| (base, width));
    width("32", 32).or_else(|| width("64", 64))
}

/// Moves, constants, branches, selection and traps. A branch has a number for each way it may go: 0 on to the next
/// instruction, then one for each target.
fn control(mnemonic: &str, operands: &[u64]) -> Option<Result<u64, TrapCode>> {
    let trap = |taken: bool, code: u64| match TrapCode::from_u8(code as u8) {
        Some(code) if taken => Err(code),
        _ => Ok(0),
    };
    Some(match (mnemonic, operands) {
        ("mov" | "movf" | "const32" | "const64" | "const_f32" | "const_f64", [a, ..]) => Ok(*a),
        ("mov_from_far", [a]) | ("mov_to_far", [a]) => Ok(*a),
        ("br", []) => Ok(1),
        ("br_table", [index, ways]) => Ok(1 + (*index).min(ways - 1)),
        ("br_if32" | "br_if64", [a]) => Ok(u64::from(*a != 0)),
        ("br_unless32" | "br_unless64", [a]) => Ok(u64::from(*a == 0)),
        ("select32" | "select64" | "fselect32" | "fselect64", [condition, x, y]) => {
            Ok(if *condition != 0 { *x } else { *y })
        }
        ("trap", [code]) => trap(true, *code),
        ("trap_if32", [condition, code]) => trap(*condition != 0, *code),
        ("trap_unless32", [condition, code]) => trap(*condition == 0, *code),
        _ => return None,
    })
}
