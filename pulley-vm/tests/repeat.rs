//! An instruction that repeats itself does what its row's general opcode does, executed again and again.
//!
//! The general one is executed in a function that says whether it branched, until it no longer does: `semantics.rs` asks
//! whether a single round is right. Slots, accumulators, memory, globals and traps must be the same in the end.

mod support;

use pulley_vm::isa::{Mode, Opcode, Row};
use std::collections::BTreeSet;
use support::Rng;
use support::repeating::Repeating;

/// How many operands are tried with each opcode.
fn trials() -> usize {
    if cfg!(debug_assertions) || support::emulated() { 12 } else { 40 }
}

#[test]
fn what_repeats_itself_does_as_if_it_were_dispatched_each_time() {
    let (mut rows, mut looping, mut trapping) = (BTreeSet::new(), BTreeSet::new(), 0);
    for opcode in Opcode::all().filter(|opcode| opcode.info().modes.contains(&Mode::Again)) {
        let mut rng = Rng::new(u64::from(opcode.number()));
        let (mut done, mut tried) = (0, 0);
        while done < trials() {
            tried += 1;
            assert!(tried < 40 * trials(), "{opcode:?} hardly ever ends");
            let Some(repeating) = Repeating::try_new(&mut rng, opcode) else { continue };
            let about = || format!("{} rounds, {}", repeating.rounds, repeating.trial.describe());
            let found = repeating.run();
            assert_eq!(found.result, repeating.outcome.result, "{}", about());
            assert_eq!(found.state, repeating.outcome.state, "{}", about());
            if repeating.rounds > 3 {
                looping.insert(opcode.row().index());
            }
            trapping += usize::from(found.result.is_err());
            done += 1;
        }
        rows.insert(opcode.row().index());
    }
    // Those that end when two numbers differ, and rows that branch on zero, have no loops that end late.
    let name = |row: &u16| Row::all().nth(usize::from(*row)).map_or("", |row| row.info().name);
    let short: Vec<&str> = rows.difference(&looping).map(name).collect();
    assert!(3 * short.len() < rows.len(), "of {} rows, these never did three rounds: {short:?}", rows.len());
    assert!(trapping > 0, "some trap");
}
