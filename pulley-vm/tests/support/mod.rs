//! What the tests of the instruction set share: random numbers, random operands, and a small world to run code in.
//!
//! Everything is driven by the table (`pulley_vm::isa`); a test that writes a mnemonic does so to prepare or to observe,
//! never to choose what is tested.
#![allow(dead_code, reason = "each test uses its own part")]

pub mod generate;
pub mod program;
pub mod repeating;
pub mod trial;

use pulley_vm::V128;
use pulley_vm::isa::{Argument, Kind, Mode, Type};
use std::process::Command;

/// The words by which a program is started on an emulator; empty where there is none.
fn emulator() -> Vec<String> {
    let words = std::env::var("PULLEY_EMULATOR").unwrap_or_default();
    words.split_whitespace().map(str::to_owned).collect()
}

/// Whether all of this runs on an emulator, as the variable `PULLEY_EMULATOR` says: tests try as much as in builds without
/// optimization then, as they take ten times as long.
pub fn emulated() -> bool {
    !emulator().is_empty()
}

/// Starts this test's program once more, on the emulator if there is one.
pub fn once_more() -> Command {
    let mut words = emulator();
    words.push(std::env::current_exe().expect("this test's program").to_str().expect("a path in UTF-8").to_owned());
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]);
    command
}

/// A small generator of random numbers (xorshift64*); the same seed gives the same numbers everywhere.
#[derive(Clone, Debug)]
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Rng {
        // Seeds that differ in one bit give unrelated numbers; the state is never zero.
        let mixed = (seed ^ 0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        Rng((mixed ^ mixed >> 29).max(1))
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`, which is not zero.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() >> 11) as usize % end
    }

    /// True once in `times` times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

const EDGES32: [u32; 14] = [0, 1, 2, 3, 7, 31, 32, 33, 0x7f, 0x80, 0xffff, i32::MAX as u32, i32::MIN as u32, u32::MAX];
const EDGES64: [u64; 17] = [
    0,
    1,
    2,
    3,
    7,
    31,
    63,
    64,
    65,
    0xff,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    0x1_0000_0000,
    i64::MAX as u64,
    i64::MIN as u64,
    u64::MAX,
];
/// Floats at which something changes: zeros, subnormals, halves, limits of exact integers and of the integer types, infinities.
const EDGES_F64: [f64; 26] = [
    0.0,
    5e-324,
    2.2250738585072014e-308,
    1e-45,
    0.49999999999999994,
    0.5,
    1.0,
    1.5,
    2.5,
    8388607.5,
    8388608.0,
    16777217.0,
    2147483647.0,
    2147483647.9,
    2147483648.0,
    2147483649.0,
    4294967295.9,
    4294967296.0,
    4503599627370495.5,
    9007199254740993.0,
    9223372036854775807.0,
    18446744073709551615.0,
    3.4028234663852886e38,
    3.4028235677973366e38,
    f64::MAX,
    f64::INFINITY,
];
const NANS32: [u32; 4] = [0x7fc0_0000, 0xffc0_0000, 0x7f80_0001, 0xffe1_2345];
const NANS64: [u64; 4] = [0x7ff8_0000_0000_0000, 0xfff8_0000_0000_0000, 0x7ff0_0000_0000_0001, 0xfffc_0000_0001_2345];

/// The bits of a value of a type, zeros above it: edges as often as not.
pub fn value_bits(rng: &mut Rng, ty: Type) -> u64 {
    let float = |rng: &mut Rng| {
        let edge = *rng.pick(&EDGES_F64);
        if rng.once_in(2) { -edge } else { edge }
    };
    match (ty, rng.below(8)) {
        (Type::F32, 0) => u64::from(*rng.pick(&NANS32)),
        (Type::F32, 1..=4) => u64::from((float(rng) as f32).to_bits()),
        (Type::F32, 5) => u64::from((rng.next() as i32 as f32 / 64.0).to_bits()),
        (Type::F64, 0) => *rng.pick(&NANS64),
        (Type::F64, 1..=4) => float(rng).to_bits(),
        (Type::F64, 5) => (rng.next() as i64 as f64 / 1024.0).to_bits(),
        (_, 0..=2) if ty.bytes() == 8 => *rng.pick(&EDGES64),
        (_, 0..=2) => u64::from(*rng.pick(&EDGES32)) & ones(ty),
        (_, 3) => (1_u64 << rng.below(64)) & ones(ty),
        (_, 4) => rng.below(1000) as u64 & ones(ty),
        _ => rng.next() & ones(ty),
    }
}

/// The slots of a vector, made of lanes of some type: edges as often as not.
pub fn vector_slots(rng: &mut Rng) -> [u64; 2] {
    let ty = *rng.pick(Type::SCALARS);
    let mut bytes = Vec::new();
    // Equal lanes are where comparisons change their minds.
    let (same, value) = (rng.once_in(8), value_bits(rng, ty));
    while bytes.len() < 16 {
        let lane = if same { value } else { value_bits(rng, ty) };
        bytes.extend(&lane.to_le_bytes()[..ty.bytes()]);
    }
    V128::from_bytes(bytes.try_into().expect("16 bytes")).to_slots()
}

/// As many ones as the type has bits.
pub fn ones(ty: Type) -> u64 {
    u64::MAX >> (64 - 8 * ty.bytes())
}

/// The bits of a value with anything above them, as slots and accumulators may hold it.
pub fn with_garbage(rng: &mut Rng, ty: Type, bits: u64) -> u64 {
    if rng.once_in(2) { bits } else { (bits & ones(ty)) | (rng.next() & !ones(ty)) }
}

/// A random operand that can be encoded in a mode, whether it makes sense or not.
pub fn any_argument(rng: &mut Rng, kind: Kind, mode: Mode) -> Argument {
    let byte = |rng: &mut Rng| rng.next() as u8;
    match mode {
        Mode::Slot => Argument::Slot(byte(rng).into()),
        Mode::Wide => Argument::Wide(byte(rng).into()),
        Mode::Other => Argument::Other(byte(rng).into(), byte(rng)),
        Mode::OtherWide => Argument::OtherWide(byte(rng).into(), byte(rng)),
        Mode::Acc => Argument::Acc,
        Mode::Result => Argument::Result,
        Mode::Again => Argument::Again,
        Mode::Cell => Argument::Cell(byte(rng).into()),
        Mode::Imm8 => Argument::Imm(i64::from(value_bits(rng, Type::U64) as i8)),
        Mode::Imm32 => Argument::Imm(i64::from(value_bits(rng, Type::U64) as i32)),
        Mode::List(count) => Argument::List((0..count).map(|_| byte(rng).into()).collect()),
        Mode::ListN => {
            let count = if rng.once_in(8) { 255 } else { rng.below(9) };
            Argument::List((0..count).map(|_| byte(rng).into()).collect())
        }
        Mode::ListWide => Argument::List(any_slots(rng)),
        Mode::Fixed => match kind {
            Kind::Imm(ty) => Argument::Imm(any_immediate(rng, ty)),
            Kind::Far | Kind::FarPair => Argument::Slot(rng.next() as u16),
            Kind::Target | Kind::Func => Argument::Relative(value_bits(rng, Type::U64) as i32),
            Kind::Targets => {
                let count = if rng.once_in(8) { 300 } else { rng.below(6) };
                Argument::Relatives((0..count).map(|_| rng.next() as i32).collect())
            }
            Kind::Results => Argument::Results(rng.next() as u16, any_slots(rng)),
            Kind::Trap => Argument::Imm(byte(rng).into()),
            _ => Argument::Imm(i64::from(value_bits(rng, Type::U32) as u32)),
        },
    }
}

/// A number that an immediate of a type can be: the value of an integer, the bits of a float.
pub fn any_immediate(rng: &mut Rng, ty: Type) -> i64 {
    let bits = value_bits(rng, ty);
    let unused = 64 - 8 * ty.bytes() as u32;
    if ty.is_signed() { (bits << unused) as i64 >> unused } else { bits as i64 }
}

fn any_slots(rng: &mut Rng) -> Vec<u16> {
    let count = if rng.once_in(16) { 1000 } else { rng.below(7) };
    (0..count).map(|_| rng.next() as u16).collect()
}
