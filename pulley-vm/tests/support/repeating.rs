//! Operands for an instruction that repeats itself, with which it ends, and what it must do with them.

use super::program::World;
use super::trial::{MARKER, OUT, Outcome, TESTED, Trial, first_result, general};
use super::{Rng, with_garbage};
use pulley_vm::isa::{Argument, Kind, Mode, Opcode, Role, Type};
use pulley_vm::{Extern, ExternKind, Value};

/// After so many rounds other operands are looked for.
const MOST_ROUNDS: usize = 200;

/// An instruction that repeats itself, a few times.
pub struct Repeating {
    pub trial: Trial,
    /// What global 0 holds before.
    pub global: u64,
    /// How often it is executed, the last time without branching or with a trap.
    pub rounds: usize,
    /// What became of it, by the row's general opcode executed so many times.
    pub outcome: Outcome,
}

/// A number near zero: with such numbers, loops that count end.
fn small(rng: &mut Rng) -> i64 {
    match rng.below(4) {
        0 => *rng.pick(&[1, -1]),
        1 => rng.below(8) as i64 - 4,
        _ => rng.below(64) as i64 - 16,
    }
}

impl Repeating {
    /// Random operands; `None` when it takes many rounds with them, or never ends.
    pub fn try_new(rng: &mut Rng, opcode: Opcode) -> Option<Repeating> {
        let row = opcode.row();
        let mut trial = Trial::new(rng, opcode);
        let result = usize::from(OUT + first_result(row));
        for (place, (operand, mode)) in row.info().operands.iter().zip(opcode.info().modes).enumerate() {
            let number = match operand.kind {
                Kind::Imm(Type::U8) => rng.below(4) as i64,
                Kind::Imm(_) if !rng.once_in(4) => rng.below(40) as i64,
                Kind::Global | Kind::GlobalMut => 0,
                Kind::Value(_) | Kind::Address if operand.role == Role::In => small(rng),
                _ => continue,
            };
            let ty = match operand.kind {
                Kind::Value(ty) => ty,
                _ => Type::U32,
            };
            let bits = with_garbage(rng, ty, number as u64);
            match mode {
                Mode::Result => trial.slots[result] = bits,
                Mode::Slot => trial.slots[place] = bits,
                _ => {
                    trial.specific[place] = Argument::Imm(number);
                    match &mut trial.general[place] {
                        Argument::Slot(_) => trial.slots[place] = bits,
                        argument => *argument = Argument::Imm(number),
                    }
                }
            }
        }
        let global = small(rng) as u64;
        let (rounds, outcome) = one_by_one(&trial, global)?;
        Some(Repeating { trial, global, rounds, outcome })
    }

    /// Executes the instruction, once.
    pub fn run(&self) -> Outcome {
        let mut world = world(&self.trial, self.trial.opcode, &self.trial.specific, self.global);
        Outcome { result: world.call(TESTED, &self.trial.slots), state: world.state() }
    }
}

fn world(trial: &Trial, opcode: Opcode, operands: &[Argument], global: u64) -> World {
    let mut world = trial.filled_world(0, opcode, operands);
    match world.store.instance_item(world.instance, ExternKind::Global, 0) {
        Some(Extern::Global(id)) => world.store.global_set(id, Value::I64(global as i64)).expect("a number"),
        _ => panic!("there is no global 0"),
    }
    world
}

/// Executes the general opcode, which goes to the next instruction or another one, until it no longer branches.
fn one_by_one(trial: &Trial, global: u64) -> Option<(usize, Outcome)> {
    let mut world = world(trial, general(trial.opcode.row()), &trial.general, global);
    let mut slots = trial.slots.clone();
    for round in 1..=MOST_ROUNDS {
        match world.call(TESTED, &slots) {
            Ok(after) => slots = after,
            Err(trap) => return Some((round, Outcome { result: Err(trap), state: world.state() })),
        }
        if slots[usize::from(MARKER)] == 0 {
            return Some((round, Outcome { result: Ok(slots), state: world.state() }));
        }
    }
    None
}
