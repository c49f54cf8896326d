//! Every opcode does what its row does in the general mode.
//!
//! Each opcode is executed in a function of its own, in a world of its own, and so is the general one of its row: every
//! scalar in a slot, every list in its widest form. Slots, accumulators, memories, tables, globals and traps must be the
//! same afterwards, and nothing may change that the instruction does not name. Whether the general mode is right is
//! asked in `semantics.rs`.

mod support;

use pulley_vm::isa::{
    Argument, Assembler, Kind, Mode, OPCODES, Opcode, OperandInfo, Role, Row, Type, disassemble, opcode_for,
};
use pulley_vm::verify::Claim;
use pulley_vm::{Module, TrapCode};
use std::ops::Range;
use support::program::{DATA, ELEMENTS, GLOBALS, MEMORIES, MEMORY0, Program, State, World, answers};
use support::{Rng, any_immediate, value_bits, with_garbage};

const ROUNDS: usize = if cfg!(debug_assertions) { 10 } else { 60 };

/// The slots of a tested function that are given and looked at: all of them are parameters, and results. Scalars that are
/// read lie in the slot of their place, results from here on.
const SLOTS: usize = 64;
const OUT: u16 = 40;
/// Where results of a call go.
const RESULTS: Range<u16> = 44..58;
/// Which way a branch went, or what a far slot holds.
const MARKER: u16 = 58;
/// What the accumulators hold before and afterwards.
const ACC: u16 = 60;
const FACC: u16 = 61;
const ACC_AFTER: u16 = 62;
const FACC_AFTER: u16 = 63;
/// A slot that eight bits can't name.
const FAR: u16 = 300;
const FRAME: u32 = 400;

/// The functions of the module by index: one of the host and one with code do the same, the last has another type.
const IMPORTED: u32 = 0;
const TESTED: u32 = 1;
const ANSWERING: u32 = 2;
const FUNCTIONS: usize = 4;

/// One instruction to try.
struct Trial {
    opcode: Opcode,
    /// The operands in the opcode's modes and in the general ones. In the place of targets and functions stand labels that
    /// come with the code.
    specific: Vec<Argument>,
    general: Vec<Argument>,
    /// What the slots hold before.
    slots: Vec<u64>,
    /// Parameters of a callee, or values that are returned, and results of a callee.
    params: usize,
    results: usize,
    /// How many targets a table has.
    ways: usize,
    /// An address that only the wide mode can name.
    beyond_32_bits: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct Outcome {
    result: Result<Vec<u64>, TrapCode>,
    state: State,
}

fn has(row: Row, kind: Kind) -> bool {
    row.info().operands.iter().any(|operand| operand.kind == kind)
}

fn branches(row: Row) -> bool {
    has(row, Kind::Target) || has(row, Kind::Targets)
}

fn is_float(kind: Kind) -> bool {
    matches!(kind, Kind::Value(ty) if ty.is_float())
}

/// The opcode in which every scalar is in a slot and every list in its widest form.
fn general(row: Row) -> Opcode {
    let mode = |operand: &OperandInfo| match operand.kind {
        Kind::Value(_) | Kind::Address => Mode::Slot,
        Kind::Args | Kind::Returns => Mode::ListWide,
        _ => Mode::Fixed,
    };
    let modes: Vec<Mode> = row.info().operands.iter().map(mode).collect();
    opcode_for(row, &modes).unwrap_or_else(|| panic!("{row:?} has no opcode for {modes:?}"))
}

/// The bits of a scalar that is read: numbers that make sense for what the row works on, and edges.
fn scalar(rng: &mut Rng, row: Row, ty: Type) -> u64 {
    let entities = [Kind::Memory, Kind::Table, Kind::Data, Kind::Elem, Kind::Targets];
    let indexes = !ty.is_float() && entities.iter().any(|kind| has(row, *kind));
    let addresses = !ty.is_float() && row.info().flags.memory;
    match rng.below(8) {
        0..=5 if has(row, Kind::Signature) => rng.below(6) as u64,
        0..=4 if indexes => rng.below(10) as u64,
        0..=5 if indexes || addresses => rng.below(MEMORY0 as usize + 8) as u64,
        _ => value_bits(rng, ty),
    }
}

impl Trial {
    fn new(rng: &mut Rng, opcode: Opcode) -> Trial {
        let row = opcode.row();
        let operands = row.info().operands.iter().zip(opcode.info().modes);
        let list = operands.clone().find(|(operand, _)| matches!(operand.kind, Kind::Args | Kind::Returns));
        let params = match list.map(|(_, mode)| *mode) {
            None => 0,
            Some(Mode::List(count)) => usize::from(count),
            Some(Mode::Acc) => 1,
            Some(_) => *rng.pick(&[0, 1, 2, 3, 4, 5, 6, 9, 20]),
        };
        let mut trial = Trial {
            opcode,
            specific: Vec::new(),
            general: Vec::new(),
            slots: (0..SLOTS).map(|_| value_bits(rng, Type::U64)).collect(),
            params,
            results: rng.below(RESULTS.len()),
            ways: if has(row, Kind::Targets) { 1 + rng.below(5) } else { 1 },
            beyond_32_bits: false,
        };
        for (place, (operand, mode)) in operands.enumerate() {
            let (specific, general) = match operand.kind {
                Kind::Value(_) if operand.role == Role::Out => {
                    let slot = Argument::Slot(OUT + place as u16);
                    (if *mode == Mode::Acc { Argument::Acc } else { slot.clone() }, slot)
                }
                Kind::Value(_) | Kind::Address => trial.choose_scalar(rng, place, operand, *mode),
                Kind::Args | Kind::Returns if *mode == Mode::Acc => (Argument::Acc, Argument::List(vec![ACC])),
                _ => {
                    let argument = trial.choose_fixed(rng, operand);
                    (argument.clone(), argument)
                }
            };
            trial.specific.push(specific);
            trial.general.push(general);
        }
        trial
    }

    /// A scalar that is read, from where its mode says and from its slot.
    fn choose_scalar(
        &mut self,
        rng: &mut Rng,
        place: usize,
        operand: &OperandInfo,
        mode: Mode,
    ) -> (Argument, Argument) {
        let row = self.opcode.row();
        let ty = match operand.kind {
            Kind::Value(ty) => ty,
            _ => Type::U32,
        };
        let slot = place as u16;
        let bits = scalar(rng, row, ty);
        let (bits, specific) = match mode {
            Mode::Slot => (with_garbage(rng, ty, bits), Argument::Slot(slot)),
            Mode::Acc => {
                let bits = with_garbage(rng, ty, bits);
                self.slots[usize::from(if ty.is_float() { FACC } else { ACC })] = bits;
                (bits, Argument::Acc)
            }
            Mode::Wide => {
                let bits = if rng.once_in(4) { value_bits(rng, Type::U64) } else { bits };
                self.beyond_32_bits = bits >> 32 != 0;
                (bits, Argument::Wide(slot))
            }
            _ => {
                let value = if mode == Mode::Imm8 { i64::from(bits as i8) } else { i64::from(bits as i32) };
                (with_garbage(rng, ty, value as u64), Argument::Imm(value))
            }
        };
        self.slots[place] = bits;
        (specific, Argument::Slot(slot))
    }

    /// An operand that is the same in all modes.
    fn choose_fixed(&self, rng: &mut Rng, operand: &OperandInfo) -> Argument {
        let row = self.opcode.row();
        let references = |kind: &Kind| matches!(kind, Kind::Table | Kind::Elem);
        let count = match operand.kind {
            Kind::Imm(Type::U32) if row.info().flags.memory && !rng.once_in(4) => MEMORY0 as usize + 8,
            Kind::Imm(ty) => return Argument::Imm(any_immediate(rng, ty)),
            Kind::Far => return Argument::Slot(FAR),
            Kind::Target | Kind::Targets | Kind::Func => return Argument::Relative(0),
            Kind::Import => return Argument::Imm((*rng.pick(&[IMPORTED, ANSWERING])).into()),
            Kind::FuncIndex => FUNCTIONS,
            // The first type of the module is that of the callee.
            Kind::Signature => 1,
            Kind::Global => GLOBALS.len(),
            Kind::GlobalMut => {
                let mutable: Vec<usize> = (0..GLOBALS.len()).filter(|index| GLOBALS[*index].1).collect();
                return Argument::Imm(*rng.pick(&mutable) as i64);
            }
            // An indirect call needs a table of functions, and references move between tables and segments of one type.
            Kind::Table if has(row, Kind::Signature) => return Argument::Imm(i64::from(rng.once_in(6))),
            Kind::Table if row.info().operands.iter().filter(|other| references(&other.kind)).count() > 1 => 2,
            Kind::Table => 3,
            Kind::Memory => MEMORIES,
            Kind::Data => DATA,
            Kind::Elem => ELEMENTS,
            Kind::Trap => TrapCode::ALL.len(),
            Kind::Args | Kind::Returns => {
                return Argument::List((0..self.params).map(|_| rng.below(SLOTS) as u16).collect());
            }
            Kind::Results => {
                let mut slots: Vec<u16> = RESULTS.collect();
                for at in 0..slots.len() {
                    slots.swap(at, rng.below(RESULTS.len()));
                }
                slots.truncate(self.results);
                return Argument::Results(FRAME as u16 + 1 + rng.below(3) as u16, slots);
            }
            Kind::Value(_) | Kind::Address => unreachable!("scalars are chosen elsewhere"),
        };
        Argument::Imm(rng.below(count) as i64)
    }

    /// How many results the tested function has: all slots, unless the instruction itself returns or is a tail call.
    fn tested_results(&self) -> usize {
        let row = self.opcode.row();
        match row.info().flags.terminator {
            true if has(row, Kind::Returns) => self.params,
            true if has(row, Kind::Args) => self.results,
            _ => SLOTS,
        }
    }

    /// Executes the instruction in one of its forms.
    fn run(&self, opcode: Opcode, operands: &[Argument]) -> Outcome {
        let mut program = Program::new();
        let callee = program.ty(self.params, self.results);
        assert_eq!((callee, program.import(callee)), (0, IMPORTED));
        let answering = program.start_of((ANSWERING - TESTED) as usize);
        let mut operands = operands.to_vec();
        for (operand, info) in operands.iter_mut().zip(opcode.row().info().operands) {
            if info.kind == Kind::Func {
                *operand = Argument::Label(answering);
            }
        }
        let tested = program.ty(SLOTS, self.tested_results());
        assert_eq!(program.function(tested, FRAME, |asm| self.write(asm, opcode, operands)), TESTED);
        assert_eq!(program.answering_function(self.params, self.results), ANSWERING);
        program.answering_function(self.params + 1, self.results);
        let mut world = World::new(program.build());
        Outcome { result: world.call(TESTED, &self.slots), state: world.state() }
    }

    /// The code that executes the instruction and hands back what can be seen.
    fn write(&self, asm: &mut Assembler, opcode: Opcode, mut operands: Vec<Argument>) {
        let row = opcode.row();
        let slot = Argument::Slot;
        let (end, ways) = (asm.label(), (0..self.ways).map(|_| asm.label()).collect::<Vec<_>>());
        for (operand, info) in operands.iter_mut().zip(row.info().operands) {
            match info.kind {
                Kind::Target => *operand = Argument::Label(ways[0]),
                Kind::Targets => *operand = Argument::Labels(ways.clone()),
                _ => {}
            }
        }
        if has(row, Kind::Far) {
            asm.mov_to_far(slot(FAR), slot(MARKER));
        }
        asm.or64(Argument::Acc, slot(ACC), 0).f64_bits(Argument::Acc, slot(FACC));
        asm.exact(opcode, &operands).unwrap_or_else(|error| panic!("{opcode:?} {operands:?}: {error}"));
        if branches(row) {
            asm.const64(slot(MARKER), 0).br(end);
            for (way, label) in ways.into_iter().enumerate() {
                asm.place(label).const64(slot(MARKER), 1 + way as i64).br(end);
            }
        }
        asm.place(end);
        asm.mov(slot(ACC_AFTER), Argument::Acc).movf(slot(FACC_AFTER), Argument::Acc);
        if has(row, Kind::Far) {
            asm.mov_from_far(slot(MARKER), slot(FAR));
        }
        match self.tested_results() {
            SLOTS => asm.ret(Argument::List((0..SLOTS as u16).collect())),
            _ => asm.trap(TrapCode::Unreachable as i64),
        };
    }

    /// Takes what may differ between modes out of the slots: a result that only an accumulator holds is put in its slot.
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

    /// No slot changes that the instruction does not name.
    fn check_untouched(&self, slots: &[u64]) -> Result<(), String> {
        let row = self.opcode.row();
        let mut named: Vec<u16> = vec![ACC_AFTER, FACC_AFTER];
        for (place, (operand, argument)) in row.info().operands.iter().zip(&self.general).enumerate() {
            match argument {
                _ if operand.role == Role::Out => named.push(OUT + place as u16),
                Argument::Results(_, slots) => named.extend(slots),
                _ if matches!(operand.kind, Kind::Target | Kind::Targets | Kind::Far) => named.push(MARKER),
                _ => {}
            }
        }
        for (place, (now, before)) in slots.iter().zip(&self.slots).enumerate() {
            let what = || format!("slot {place} changed from {before:#x} to {now:#x}");
            ensure(now == before || named.contains(&(place as u16)), what)?;
        }
        Ok(())
    }

    /// What a call or return must have handed over.
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

    /// Executes both forms and compares; whether the instruction trapped.
    fn check(&self) -> Result<bool, String> {
        let (row, general) = (self.opcode.row(), general(self.opcode.row()));
        let mut specific = self.run(self.opcode, &self.specific);
        if self.beyond_32_bits {
            let trap = Err(TrapCode::MemoryOutOfBounds);
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

    fn describe(&self) -> String {
        let mut asm = Assembler::new();
        let here = asm.here();
        let mut operands = self.specific.clone();
        for (operand, info) in operands.iter_mut().zip(self.opcode.row().info().operands) {
            if info.kind == Kind::Targets {
                *operand = Argument::Labels(vec![here; self.ways]);
            }
        }
        let text = asm.exact(self.opcode, &operands).ok().and_then(|()| asm.finish().ok());
        let text = text.and_then(|code| disassemble(&code).ok()).unwrap_or_default();
        format!("{:?}\n  {}\n  slots {:x?}", self.opcode, text.trim(), self.slots)
    }
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
    let mut covered = 0;
    for opcode in Opcode::all().filter(|opcode| opcode.number() % 2 == part && !opcode.row().info().flags.internal) {
        // Some instructions trap more often than not: those are tried until they did something else too.
        let always_traps = opcode.row().info().flags.terminator && has(opcode.row(), Kind::Trap);
        let (mut round, mut returned) = (0, 0);
        while round < ROUNDS || (returned < ROUNDS / 2 && !always_traps) {
            let seed = u64::from(opcode.number()) << 32 | round as u64;
            let trial = Trial::new(&mut Rng::new(seed), opcode);
            match trial.check() {
                Ok(trapped) => returned += usize::from(!trapped),
                Err(what) => panic!("{what}\n  round {round} of {}", trial.describe()),
            }
            round += 1;
            assert!(round < 40 * ROUNDS, "{opcode:?} trapped in nearly all rounds");
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
    assert_eq!(covered + internal, OPCODES.len());
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
