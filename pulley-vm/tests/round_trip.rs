//! Every opcode, with random operands, from operands to bytes and back, and from bytes to text and back.

mod support;

use pulley_vm::isa::{
    Argument, AssembleError, Assembler, DecodeError, Mode, OPCODES, Opcode, Operand, ROWS, Row, Slots, decode,
    disassemble, encode, opcode_for, parse,
};
use support::{Rng, any_argument};

const ROUNDS: usize = 24;

/// An instruction of an opcode with random operands.
fn random_instruction(rng: &mut Rng, opcode: Opcode) -> (Vec<Argument>, Vec<u8>) {
    let modes = opcode.info().modes.iter();
    let arguments: Vec<Argument> = opcode
        .row()
        .info()
        .operands
        .iter()
        .zip(modes)
        .map(|(operand, mode)| any_argument(rng, operand.kind, *mode))
        .collect();
    let mut assembler = Assembler::new();
    assembler.exact(opcode, &arguments).unwrap_or_else(|error| panic!("{opcode:?} {arguments:?}: {error}"));
    (arguments, assembler.finish().unwrap())
}

/// The bytes of an instruction, written from the description of kinds and modes in `pulley_spec::model`.
fn expected_bytes(opcode: Opcode, arguments: &[Argument]) -> Vec<u8> {
    let mut bytes = opcode.number().to_le_bytes().to_vec();
    let operands = opcode.row().info().operands.iter().zip(opcode.info().modes);
    for ((info, mode), argument) in operands.zip(arguments) {
        match (mode, argument) {
            (Mode::Slot, Argument::Slot(slot))
            | (Mode::Wide, Argument::Wide(slot))
            | (Mode::Cell, Argument::Cell(slot)) => bytes.push(*slot as u8),
            (Mode::Other, Argument::Other(slot, memory)) | (Mode::OtherWide, Argument::OtherWide(slot, memory)) => {
                bytes.extend([*slot as u8, *memory]);
            }
            (Mode::Acc, Argument::Acc) | (Mode::Result, Argument::Result) | (Mode::Again, Argument::Again) => {}
            (Mode::Imm8, Argument::Imm(value)) => bytes.push(*value as u8),
            (Mode::Imm32, Argument::Imm(value)) => bytes.extend((*value as i32).to_le_bytes()),
            (Mode::List(_), Argument::List(slots)) => bytes.extend(slots.iter().map(|slot| *slot as u8)),
            (Mode::ListN, Argument::List(slots)) => {
                bytes.push(slots.len() as u8);
                bytes.extend(slots.iter().map(|slot| *slot as u8));
            }
            (Mode::ListWide, Argument::List(slots)) => {
                bytes.extend((slots.len() as u16).to_le_bytes());
                bytes.extend(slots.iter().flat_map(|slot| slot.to_le_bytes()));
            }
            (Mode::Fixed, Argument::Slot(slot)) => bytes.extend(slot.to_le_bytes()),
            (Mode::Fixed, Argument::Relative(distance)) => bytes.extend(distance.to_le_bytes()),
            (Mode::Fixed, Argument::Relatives(distances)) => {
                bytes.extend((distances.len() as u32).to_le_bytes());
                bytes.extend(distances.iter().flat_map(|distance| distance.to_le_bytes()));
            }
            (Mode::Fixed, Argument::Results(distance, slots)) => {
                bytes.extend((slots.len() as u16).to_le_bytes());
                bytes.extend(distance.to_le_bytes());
                bytes.extend(slots.iter().flat_map(|slot| slot.to_le_bytes()));
            }
            (Mode::Fixed, Argument::Imm(value)) => {
                let size = info.kind.fixed_bytes().expect("a number has a size");
                bytes.extend(&value.to_le_bytes()[..size]);
            }
            other => panic!("{opcode:?}: no operand {other:?}"),
        }
    }
    bytes
}

/// Whether what the decoder found is what the assembler was given.
fn same(argument: &Argument, operand: &Operand<'_>) -> bool {
    let slots = |slots: &Slots<'_>, given: &[u16]| slots.iter().eq(given.iter().copied());
    match (argument, operand) {
        (Argument::Slot(a), Operand::Slot(b))
        | (Argument::Wide(a), Operand::Wide(b))
        | (Argument::Cell(a), Operand::Cell(b)) => a == b,
        (Argument::Other(a, m), Operand::Other(b, n)) | (Argument::OtherWide(a, m), Operand::OtherWide(b, n)) => {
            (a, m) == (b, n)
        }
        (Argument::Acc, Operand::Acc)
        | (Argument::Result, Operand::Result)
        | (Argument::Again, Operand::Relative(0)) => true,
        (Argument::Imm(a), Operand::Imm(b)) => a == b,
        (Argument::Imm(a), Operand::Entity(b)) => *a == i64::from(*b),
        (Argument::Imm(a), Operand::Trap(b)) => *a == i64::from(*b),
        (Argument::Relative(a), Operand::Relative(b)) => a == b,
        (Argument::Relatives(a), Operand::Targets(b)) => {
            b.len() == 4 * a.len() && a.iter().zip(b.chunks_exact(4)).all(|(a, b)| a.to_le_bytes() == b)
        }
        (Argument::List(a), Operand::List(b)) => slots(b, a),
        (Argument::Results(a, list), Operand::Results(b, found)) => a == b && slots(found, list),
        _ => false,
    }
}

/// A source map has a place for each part of an instruction that can trap, at as many bytes from where it begins.
#[test]
fn instructions_are_longer_than_they_have_parts_that_trap() {
    let mut several = 0;
    for opcode in Opcode::all() {
        let parts = opcode.row().info().trapping_parts();
        assert!(opcode.info().base_bytes > u16::from(parts), "{opcode:?}: {parts} parts");
        several += usize::from(parts > 1);
    }
    assert!(several > 0, "there are such instructions");
}

#[test]
fn operands_to_bytes_and_back() {
    let mut rng = Rng::new(1);
    let mut covered = 0;
    for opcode in Opcode::all() {
        for round in 0..ROUNDS {
            let (arguments, code) = random_instruction(&mut rng, opcode);
            let about = || format!("{opcode:?} {arguments:?} (round {round})");
            assert_eq!(code, expected_bytes(opcode, &arguments), "{}", about());

            let decoded = decode(&code, 0).unwrap_or_else(|error| panic!("{}: {error}", about()));
            assert_eq!(decoded.opcode, opcode, "{}", about());
            assert_eq!(decoded.len, code.len(), "{}", about());
            assert_eq!(decoded.operands().len(), arguments.len(), "{}", about());
            for (argument, operand) in arguments.iter().zip(decoded.operands()) {
                assert!(same(argument, operand), "{}: decoded as {operand:?}", about());
            }
            let mut again = Vec::new();
            encode(opcode, decoded.operands(), &mut again).unwrap_or_else(|error| panic!("{}: {error}", about()));
            assert_eq!(again, code, "{}", about());
        }
        covered += 1;
    }
    assert_eq!(covered, OPCODES.len());
}

#[test]
fn bytes_to_text_and_back() {
    let mut rng = Rng::new(2);
    let mut covered = 0;
    for opcode in Opcode::all() {
        let mut all = Vec::new();
        for _ in 0..ROUNDS {
            let (arguments, code) = random_instruction(&mut rng, opcode);
            let text = disassemble(&code).unwrap();
            let parsed = parse(&text).unwrap_or_else(|error| panic!("{opcode:?} {arguments:?}: `{text}`: {error}"));
            assert_eq!(parsed, code, "{opcode:?} {arguments:?}: `{text}`");
            all.extend(code);
        }
        let text = disassemble(&all).unwrap();
        assert_eq!(text.lines().count(), ROUNDS);
        assert_eq!(parse(&text).as_deref(), Ok(&all[..]), "{opcode:?}:\n{text}");
        covered += 1;
    }
    assert_eq!(covered, OPCODES.len());
}

#[test]
fn modes_name_the_opcode_and_the_row_has_no_other() {
    let mut covered = 0;
    for row in Row::all() {
        let info = row.info();
        assert_eq!(Row::from_name(info.name), Some(row));
        assert_eq!(&ROWS[usize::from(row.index())], info);
        for opcode in row.opcodes() {
            assert_eq!(opcode.row(), row);
            assert_eq!(opcode_for(row, opcode.info().modes), Some(opcode));
            for (operand, mode) in info.operands.iter().zip(opcode.info().modes) {
                assert!(
                    operand.modes.contains(mode),
                    "{opcode:?}: the row does not allow {mode:?} for `{}`",
                    operand.name
                );
            }
            covered += 1;
        }
        assert!(info.operands.len() <= pulley_vm::isa::MAX_OPERANDS);
    }
    assert_eq!(covered, OPCODES.len());
}

#[test]
fn the_assembler_finds_modes_that_fit_in_the_fewest_bytes() {
    let mut rng = Rng::new(3);
    for opcode in Opcode::all() {
        let row = opcode.row();
        for _ in 0..4 {
            let (arguments, exact) = random_instruction(&mut rng, opcode);
            let mut assembler = Assembler::new();
            assembler.instruction(row, &arguments);
            let code = assembler.finish().unwrap_or_else(|error| panic!("{row:?} {arguments:?}: {error}"));
            assert!(
                code.len() <= exact.len(),
                "{row:?} {arguments:?}: {} bytes, {opcode:?} needs {}",
                code.len(),
                exact.len()
            );
            let decoded = decode(&code, 0).unwrap();
            assert_eq!(decoded.row(), row);
            assert!(arguments.iter().zip(decoded.operands()).all(|(argument, operand)| same(argument, operand)));
        }
    }
}

#[test]
fn methods_choose_modes_by_their_arguments() {
    let slot = Argument::Slot;
    let mut asm = Assembler::new();
    asm.add32(slot(1), slot(2), slot(3));
    asm.add32(slot(1), Argument::Acc, 127);
    asm.add32(Argument::Acc, slot(2), -128);
    asm.add32(slot(1), slot(2), 128);
    asm.mov(slot(4), i64::from(i32::MIN));
    asm.ret(Argument::List(vec![]));
    asm.ret(Argument::List(vec![1]));
    asm.ret(Argument::List(vec![1, 2, 3, 4, 5, 6]));
    asm.ret(Argument::List(vec![1, 256]));
    asm.ret(Argument::Acc);
    let code = asm.finish().unwrap();
    let mut modes = Vec::new();
    let mut at = 0;
    while at < code.len() {
        let decoded = decode(&code, at).unwrap();
        modes.push(decoded.opcode.info().modes.to_vec());
        at += decoded.len;
    }
    use Mode::*;
    let expected = [
        vec![Slot, Slot, Slot],
        vec![Slot, Acc, Imm8],
        vec![Acc, Slot, Imm8],
        vec![Slot, Slot, Imm32],
        vec![Slot, Imm32],
        vec![List(0)],
        vec![List(1)],
        vec![ListN],
        vec![ListWide],
        vec![Acc],
    ];
    assert_eq!(modes, expected);
}

#[test]
fn the_assembler_says_what_does_not_fit() {
    let slot = Argument::Slot;
    let mut asm = Assembler::new();
    asm.nop_like(slot(1)).add32(slot(1), slot(256), slot(3));
    match asm.finish() {
        Err(AssembleError::NoSuchModes { row, at, .. }) => {
            assert_eq!((row, at), (Row::add32, 3));
        }
        other => panic!("{other:?}"),
    }
    let mut asm = Assembler::new();
    asm.const32(slot(1), i64::from(u32::MAX) + 1);
    assert!(matches!(asm.finish(), Err(AssembleError::OutOfRange { at: 0, operand: 1, .. })));
    let mut asm = Assembler::new();
    let label = asm.label();
    asm.br(label);
    assert_eq!(asm.finish(), Err(AssembleError::Unplaced(label)));
}

/// An instruction of three bytes to stand before others.
trait NopLike {
    fn nop_like(&mut self, slot: Argument) -> &mut Self;
}

impl NopLike for Assembler {
    fn nop_like(&mut self, slot: Argument) -> &mut Self {
        self.mov(slot, Argument::Acc)
    }
}

#[test]
fn labels_become_distances_from_the_start_of_their_instruction() {
    let mut asm = Assembler::new();
    let (start, end) = (asm.here(), asm.label());
    asm.nop_like(Argument::Slot(0));
    let table = asm.offset();
    asm.br_table(Argument::Slot(7), &[start, end, start][..]);
    let branch = asm.offset();
    asm.br_if32(Argument::Acc, end);
    asm.place(end);
    let after = asm.offset();
    asm.br(start);
    let code = asm.finish().unwrap();
    let distance = |to: usize, from: usize| to as i32 - from as i32;
    match decode(&code, table).unwrap().operands() {
        [_, Operand::Targets(targets)] => {
            let expected = [0, after, 0].map(|to| distance(to, table).to_le_bytes()).concat();
            assert_eq!(*targets, &expected[..]);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(decode(&code, branch).unwrap().operands()[1], Operand::Relative(distance(after, branch)));
    assert_eq!(decode(&code, after).unwrap().operands()[0], Operand::Relative(distance(0, after)));
}

#[test]
fn cut_off_instructions_are_refused() {
    let mut rng = Rng::new(4);
    for opcode in Opcode::all() {
        let (arguments, code) = random_instruction(&mut rng, opcode);
        for end in 0..code.len() {
            match decode(&code[..end], 0) {
                Err(DecodeError::Truncated(0)) => {}
                other => panic!("{opcode:?} {arguments:?}, {end} of {} bytes: {other:?}", code.len()),
            }
        }
        assert_eq!(decode(&code, code.len()).err(), Some(DecodeError::Truncated(code.len())));
        assert!(decode(&code, usize::MAX).is_err());
    }
}

#[test]
fn any_bytes_are_decoded_or_refused() {
    let mut rng = Rng::new(5);
    let (mut found, mut refused) = (0, 0);
    for _ in 0..200_000 {
        let mut code = [0_u8; 40];
        code.iter_mut().for_each(|byte| *byte = rng.next() as u8);
        if !rng.once_in(4) {
            let number = rng.below(OPCODES.len() + 2) as u16;
            code[..2].copy_from_slice(&number.to_le_bytes());
        }
        match decode(&code, 0) {
            Ok(decoded) => {
                found += 1;
                let mut again = Vec::new();
                encode(decoded.opcode, decoded.operands(), &mut again).unwrap();
                assert_eq!(again, code[..decoded.len], "{:?}", decoded.opcode);
            }
            Err(DecodeError::UnknownOpcode(0, number)) => {
                refused += 1;
                assert!(usize::from(number) >= OPCODES.len());
            }
            Err(_) => refused += 1,
        }
    }
    assert!(found > 10_000 && refused > 10_000, "{found} found, {refused} refused");
}

#[test]
fn any_text_is_parsed_or_refused() {
    let mut rng = Rng::new(6);
    let mut refused = 0;
    for _ in 0..20_000 {
        let opcode = Opcode::from_number(rng.below(OPCODES.len()) as u16).unwrap();
        let (_, code) = random_instruction(&mut rng, opcode);
        let mut text = disassemble(&code).unwrap().into_bytes();
        for _ in 0..rng.below(4) {
            let at = rng.below(text.len());
            match rng.below(3) {
                0 => text[at] = *rng.pick(b"swv#@[]+-:,; 0123456789abcx\n"),
                1 => drop(text.remove(at)),
                _ => text.insert(at, *rng.pick(b"swv#@[]+-:,; 0123456789abcx\n")),
            }
        }
        let text = String::from_utf8_lossy(&text).into_owned();
        match parse(&text) {
            Ok(code) => assert!(disassemble(&code).is_ok(), "`{text}` gives bytes that are no instructions"),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 1000, "{refused} refused");
}
