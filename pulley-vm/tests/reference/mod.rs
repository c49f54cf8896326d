//! What rows mean, said a second time, by mnemonic.
//!
//! Written from the WebAssembly specification (section 4.3) and the documentation of the rows, in the plainest way there
//! is, without a look at how the machine does it: wide integers instead of wrapping ones, loops over bits, exact
//! fractions. A row that is not here fails the test that looks for it.

mod float;
mod integer;
mod state;

use pulley_vm::TrapCode;
pub use state::Model;

/// What an instruction does: a result, `Some(way)` for branches that choose one, or nothing.
pub type Meaning = Result<Option<u64>, TrapCode>;

/// The meaning of a row for operands that are read, in the order of the row: integers and floats as bits in the low part,
/// zeros above; indices of entities as they are. `None` when the row is not known.
pub fn meaning(mnemonic: &str, operands: &[u64], model: &mut Model) -> Option<Meaning> {
    let value = control(mnemonic, operands)
        .or_else(|| integer::meaning(mnemonic, operands))
        .or_else(|| float::meaning(mnemonic, operands));
    match value {
        Some(value) => Some(value.map(Some)),
        None => state::meaning(mnemonic, operands, model),
    }
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
