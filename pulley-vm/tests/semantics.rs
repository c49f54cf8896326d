//! Every row, in its general mode, means what `reference` says it means.
//!
//! Random operands and edges of each type; results, traps and all that code can change are compared. Rows that enter or
//! leave functions are not here: `modes.rs` compares what they hand over with what was given.

mod reference;
mod support;

use pulley_vm::V128;
use pulley_vm::isa::{Argument, Kind, ROWS, Role, Row, Type};
use reference::{Model, meaning};
use support::Rng;
use support::program::State;
use support::trial::{ACC, FACC, MARKER, OUT, TESTED, Trial, VECTOR_OUT, branches, general, has};
use support::{ones, with_garbage};

/// How many functions are written for a row, with their own immediates and entities, and how often each one is called.
fn rounds() -> usize {
    if cfg!(debug_assertions) || support::emulated() { 40 } else { 200 }
}
const CALLS: usize = 40;

/// Whether the row enters or leaves a function.
fn enters_or_leaves(row: Row) -> bool {
    has(row, Kind::Args) || has(row, Kind::Returns) || row.info().flags.internal
}

/// The operands that are read, as the reference wants them: without what lies above their type.
fn operands_read(trial: &Trial) -> Vec<u128> {
    let row = trial.opcode.row().info();
    let mut read: Vec<u128> = Vec::new();
    for (operand, argument) in row.operands.iter().zip(&trial.general) {
        let slot = |slot: &u16| u128::from(trial.slots[usize::from(*slot)]);
        let ones = |ty| u128::from(ones(ty));
        match (operand.kind, argument) {
            _ if operand.role == Role::Out => {}
            (Kind::Value(_), Argument::Cell(cell)) => read.push(vector(&trial.slots, 2 * *cell)),
            (Kind::Value(ty), Argument::Slot(place)) => read.push(slot(place) & ones(ty)),
            (Kind::Value(ty), Argument::Acc) => read.push(slot(if ty.is_float() { &FACC } else { &ACC }) & ones(ty)),
            (Kind::Value(ty), Argument::Imm(value)) => read.push(u128::from(*value as u64) & ones(ty)),
            (Kind::Address, Argument::Slot(place)) => read.push(slot(place) & ones(Type::U32)),
            // What a far slot holds comes from the marker; a far slot that is written has no value before.
            (Kind::Far, _) if row.operands.iter().any(|other| other.role == Role::Out) => read.push(slot(&MARKER)),
            (Kind::FarPair, _) if row.operands.iter().any(|other| other.role == Role::Out) => {
                read.push(vector(&trial.slots, MARKER));
            }
            (Kind::Far | Kind::FarPair | Kind::Target, _) => {}
            (Kind::Targets, _) => read.push(trial.ways as u128),
            (_, Argument::Imm(value)) => read.push(u128::from(*value as u64)),
            other => panic!("{}: {other:?} is not known here", row.name),
        }
    }
    read
}

/// The vector in two slots.
fn vector(slots: &[u64], first: u16) -> u128 {
    let first = usize::from(first);
    V128::from_slots([slots[first], slots[first + 1]]).as_u128()
}

/// What the slots show of the instruction: its results, then the way that a branch went or what a far slot holds.
fn shown(trial: &Trial, slots: &[u64]) -> Vec<u128> {
    let row = trial.opcode.row();
    let places = 0..row.info().operands.len();
    let outs = places.filter(|place| row.info().operands[*place].role == Role::Out);
    let result = |place: usize| match row.info().operands[place].kind {
        Kind::Value(Type::V128) => vector(slots, 2 * (VECTOR_OUT + place as u16)),
        _ => u128::from(slots[usize::from(OUT) + place]),
    };
    let mut shown: Vec<u128> = outs.map(result).collect();
    if branches(row) || (has(row, Kind::Far) && shown.is_empty()) {
        shown.push(u128::from(slots[usize::from(MARKER)]));
    }
    if has(row, Kind::FarPair) && shown.is_empty() {
        shown.push(vector(slots, MARKER));
    }
    shown
}

fn try_row(row: Row) {
    let opcode = general(row);
    for round in 0..rounds() {
        let mut rng = Rng::new(u64::from(row.index()) << 32 | round as u64);
        let mut trial = Trial::new(&mut rng, opcode);
        let mut world = trial.world(opcode, &trial.general);
        let mut model = Model::new(world.state());
        for call in 0..CALLS {
            trial.fill(&mut rng);
            let operands = operands_read(&trial);
            let before: State = model.state.clone();
            let expected =
                meaning(row, &operands, &mut model).unwrap_or_else(|| panic!("{row:?} has no reference: add one"));
            let found = world.call(TESTED, &trial.slots).map(|slots| shown(&trial, &slots));
            let about = || format!("{}\n  operands {operands:x?}, round {round}, call {call}", trial.describe());
            assert_eq!(found, expected, "{}", about());
            assert_eq!(world.state(), model.state, "before: {before:x?}\n{}", about());
        }
    }
}

fn try_rows(part: u16) -> usize {
    let rows = Row::all().filter(|row| row.index() % 2 == part && !enters_or_leaves(*row));
    rows.map(try_row).count()
}

#[test]
fn every_row_means_what_the_reference_says() {
    let covered = std::thread::scope(|scope| {
        let even = scope.spawn(|| try_rows(0));
        let odd = try_rows(1);
        odd + even.join().expect("the other half")
    });
    let calls = Row::all().filter(|row| enters_or_leaves(*row)).count();
    assert_eq!(covered + calls, ROWS.len());
}

/// Garbage above narrow operands is what the other tests rely on; here is that it is there.
#[test]
fn operands_have_garbage_above_them() {
    let mut rng = Rng::new(7);
    let garbage = (0..100).filter(|_| with_garbage(&mut rng, Type::I32, 5) >> 32 != 0).count();
    assert!((20..80).contains(&garbage), "{garbage} of 100");
}
