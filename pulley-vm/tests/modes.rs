//! Every opcode does what its row does in the general mode.
//!
//! Each opcode is executed in a function of its own, in a world of its own, and so is the general one of its row: every
//! scalar in a slot, every list in its widest form, and the memory that a mode names in the place of memory 0. Slots,
//! accumulators, memories, tables, globals and traps must be the same afterwards, and nothing may change that the
//! instruction does not name. Whether the general mode is right is asked in `semantics.rs`, and `repeat.rs` has the opcodes that
//! repeat themselves.

mod support;

use pulley_vm::isa::{Argument, Kind, Mode, OPCODES, Opcode, Role, Row, Type};
use pulley_vm::verify::Claim;
use pulley_vm::{Module, TrapCode};
use support::Rng;
use support::program::{Program, answers};
use support::trial::{
    ACC, ACC_AFTER, FACC, FACC_AFTER, MARKER, OUT, Outcome, SLOTS, Trial, VECTOR_OUT, general, has, is_float,
};

fn rounds() -> usize {
    if cfg!(debug_assertions) || support::emulated() { 10 } else { 25 }
}

/// What must hold between a trial and what became of it.
trait Compare {
    /// Takes what may differ between modes out of the slots: a result that only an accumulator holds is put in its slot.
    fn normalize(&self, opcode: Opcode, slots: &mut [u64]) -> Result<(), String>;
    /// No slot changes that the instruction does not name.
    fn check_untouched(&self, slots: &[u64]) -> Result<(), String>;
    /// What a call or return must have handed over.
    fn check_call(&self, result: &[u64]) -> Result<(), String>;
    /// Executes both forms and compares; whether the instruction trapped.
    fn check(&self) -> Result<bool, String>;
}

impl Compare for Trial {
    fn normalize(&self, opcode: Opcode, slots: &mut [u64]) -> Result<(), String> {
        let row = opcode.row();
        let lost = row.info().flags.leaves || has(row, Kind::Results);
        let (after, before) =
            ([ACC_AFTER, FACC_AFTER].map(usize::from), [ACC, FACC].map(|slot| self.slots[usize::from(slot)]));
        let mut written = [false; 2];
        for (place, (operand, mode)) in row.info().operands.iter().zip(opcode.info().modes).enumerate() {
            if operand.role != Role::Out || !operand.modes.contains(&Mode::Acc) {
                continue;
            }
            let (which, out) = (usize::from(is_float(operand.kind)), usize::from(OUT) + place);
            written[which] = true;
            if *mode == Mode::Acc {
                ensure(slots[out] == self.slots[out], "a result for the accumulator went to a slot")?;
                slots[out] = slots[after[which]];
            }
            ensure(lost || slots[out] == slots[after[which]], "slot and accumulator have different results")?;
        }
        for which in [0, 1] {
            if lost {
                slots[after[which]] = 0;
            } else if !written[which] {
                ensure(slots[after[which]] == before[which], "an accumulator changed")?;
            }
        }
        Ok(())
    }

    fn check_untouched(&self, slots: &[u64]) -> Result<(), String> {
        let row = self.opcode.row();
        let mut named: Vec<u16> = vec![ACC_AFTER, FACC_AFTER];
        for (place, (operand, argument)) in row.info().operands.iter().zip(&self.general).enumerate() {
            match argument {
                _ if operand.role == Role::Out && operand.kind == Kind::Value(Type::V128) => {
                    let first = 2 * (VECTOR_OUT + place as u16);
                    named.extend([first, first + 1]);
                }
                _ if operand.role == Role::Out => named.push(OUT + place as u16),
                Argument::Results(_, slots) => named.extend(slots),
                _ if matches!(operand.kind, Kind::Target | Kind::Targets | Kind::Far) => named.push(MARKER),
                _ if operand.kind == Kind::FarPair => named.extend([MARKER, MARKER + 1]),
                _ => {}
            }
        }
        for (place, (now, before)) in slots.iter().zip(&self.slots).enumerate() {
            let what = || format!("slot {place} changed from {before:#x} to {now:#x}");
            ensure(now == before || named.contains(&(place as u16)), what)?;
        }
        Ok(())
    }

    fn check_call(&self, result: &[u64]) -> Result<(), String> {
        let args = self.general.iter().find_map(|operand| match operand {
            Argument::List(list) => Some(list.iter().map(|slot| self.slots[usize::from(*slot)]).collect::<Vec<u64>>()),
            _ => None,
        });
        let Some(args) = args else { return Ok(()) };
        let results = self.general.iter().find_map(|operand| match operand {
            Argument::Results(_, slots) => Some(slots.iter().map(|slot| result[usize::from(*slot)]).collect()),
            _ => None,
        });
        let returned = results.unwrap_or_else(|| result.to_vec());
        let expected = if has(self.opcode.row(), Kind::Returns) { args } else { answers(&args, self.results) };
        ensure(returned == expected, || format!("expected to be returned: {expected:x?}, found: {returned:x?}"))
    }

    fn check(&self) -> Result<bool, String> {
        let (row, general) = (self.opcode.row(), general(self.opcode.row()));
        let mut specific = self.run(self.opcode, &self.specific);
        if self.beyond_32_bits {
            let trap = match has(row, Kind::Signature) {
                true => Err(TrapCode::UndefinedElement),
                false => Err(TrapCode::MemoryOutOfBounds),
            };
            ensure(specific.result == trap, "an address past 32 bits is in bounds")?;
            return Ok(true);
        }
        let mut expected = self.run(general, &self.general);
        if let (Ok(found), Ok(slots)) = (&mut specific.result, &mut expected.result) {
            self.check_call(slots)?;
            if self.tested_results() == SLOTS {
                self.normalize(self.opcode, found)?;
                self.normalize(general, slots)?;
                self.check_untouched(slots)?;
            }
        }
        ensure(specific.result == expected.result, || {
            let line = |outcome: &Outcome| format!("{:x?}", outcome.result);
            format!("results differ\n  expected {}\n  found    {}", line(&expected), line(&specific))
        })?;
        ensure(specific.state == expected.state, "memories, tables or globals differ")?;
        ensure(expected.result.is_ok() || can_trap(row), "a row that can't trap trapped")?;
        Ok(expected.result.is_err())
    }
}

fn repeats(opcode: Opcode) -> bool {
    opcode.info().modes.contains(&Mode::Again)
}

fn can_trap(row: Row) -> bool {
    row.info().flags.traps || row.info().flags.flow
}

/// A message, or something that makes one.
trait Message {
    fn text(self) -> String;
}

impl Message for &str {
    fn text(self) -> String {
        self.into()
    }
}

impl<F: FnOnce() -> String> Message for F {
    fn text(self) -> String {
        self()
    }
}

fn ensure(holds: bool, message: impl Message) -> Result<(), String> {
    if holds { Ok(()) } else { Err(message.text()) }
}

/// Tries the opcodes whose number is `part` modulo 2, so that two threads have work.
fn try_opcodes(part: u16) -> usize {
    let (rounds, mut covered) = (rounds(), 0);
    let tried = |opcode: &Opcode| !opcode.row().info().flags.internal && !repeats(*opcode);
    for opcode in Opcode::all().filter(|opcode| opcode.number() % 2 == part && tried(opcode)) {
        // Some instructions trap more often than not: those are tried until they did something else too.
        let always_traps = opcode.row().info().flags.terminator && has(opcode.row(), Kind::Trap);
        let (mut round, mut returned) = (0, 0);
        while round < rounds || (returned < rounds / 2 && !always_traps) {
            let seed = u64::from(opcode.number()) << 32 | round as u64;
            let trial = Trial::new(&mut Rng::new(seed), opcode);
            match trial.check() {
                Ok(trapped) => returned += usize::from(!trapped),
                Err(what) => panic!("{what}\n  round {round} of {}", trial.describe()),
            }
            round += 1;
            assert!(round < 40 * rounds, "{opcode:?} trapped in nearly all rounds");
        }
        covered += 1;
    }
    covered
}

#[test]
fn every_opcode_does_what_the_general_mode_does() {
    let covered = std::thread::scope(|scope| {
        let even = scope.spawn(|| try_opcodes(0));
        let odd = try_opcodes(1);
        odd + even.join().expect("the other half")
    });
    let internal = Opcode::all().filter(|opcode| opcode.row().info().flags.internal).count();
    let repeating = Opcode::all().filter(|opcode| repeats(*opcode)).count();
    assert_eq!(covered + internal + repeating, OPCODES.len());
}

#[test]
fn the_machines_own_opcodes_are_refused_in_modules() {
    let mut found = 0;
    for opcode in Opcode::all().filter(|opcode| opcode.row().info().flags.internal) {
        let mut program = Program::new();
        let ty = program.ty(0, 0);
        program.function(ty, 0, |asm| asm.exact(opcode, &[]).expect("the machine's own rows have no operands"));
        let error = Module::new(program.build()).expect_err("the verifier accepts the machine's own opcode");
        assert_eq!(error.claim, Claim::Decoding);
        found += 1;
    }
    assert!(found > 0);
}
