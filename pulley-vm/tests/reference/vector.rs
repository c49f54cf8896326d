//! Vectors: numbers of 128 bits, taken apart into lanes of any width and put together again.

use super::float;
use super::state::{Model, place};
use pulley_vm::{TrapCode, V128};

/// Results, or a trap.
type Meaning = Result<Vec<u128>, TrapCode>;

/// Lanes of so many bits.
#[derive(Clone, Copy)]
struct Lanes(u32);

impl Lanes {
    fn count(self) -> u32 {
        128 / self.0
    }

    fn mask(self) -> u128 {
        u128::MAX >> (128 - self.0)
    }

    fn unsigned(self, vector: u128, lane: u32) -> i128 {
        (vector >> (self.0 * lane) & self.mask()) as i128
    }

    fn signed(self, vector: u128, lane: u32) -> i128 {
        let unsigned = self.unsigned(vector, lane);
        if unsigned >> (self.0 - 1) == 0 { unsigned } else { unsigned - (1 << self.0) }
    }

    fn number(self, signed: bool, vector: u128, lane: u32) -> i128 {
        if signed { self.signed(vector, lane) } else { self.unsigned(vector, lane) }
    }

    /// The vector of numbers, each cut to its lane.
    fn build(self, number: impl Fn(u32) -> i128) -> u128 {
        (0..self.count()).fold(0, |vector, lane| vector | (number(lane) as u128 & self.mask()) << (self.0 * lane))
    }

    fn half(self) -> Lanes {
        Lanes(self.0 / 2)
    }

    fn twice(self) -> Lanes {
        Lanes(self.0 * 2)
    }

    /// The number itself if it is one of these lanes, else the nearest.
    fn nearest(self, signed: bool, number: i128) -> i128 {
        let (least, most) =
            if signed { (-(1 << (self.0 - 1)), (1 << (self.0 - 1)) - 1) } else { (0, (1_i128 << self.0) - 1) };
        number.max(least).min(most)
    }
}

/// The lanes that a shape has, and whether they are floats.
fn lanes(shape: &str) -> Option<(Lanes, bool)> {
    let (kind, rest) = (shape.get(..1)?, shape.get(1..)?);
    let (bits, count) = rest.split_once('x')?;
    let (bits, count): (u32, u32) = (bits.parse().ok()?, count.parse().ok()?);
    (bits * count == 128).then_some((Lanes(bits), kind == "f"))
}

/// The operation, the shape and what follows it in a mnemonic.
fn split(mnemonic: &str) -> Option<(&str, &str, &str)> {
    let words: Vec<&str> = mnemonic.split('_').collect();
    let nth = words.iter().rposition(|word| lanes(word).is_some())?;
    let before: usize = words[..nth].iter().map(|word| word.len() + 1).sum();
    let end = before + words[nth].len();
    Some((mnemonic[..before].strip_suffix('_')?, words[nth], mnemonic[end..].strip_prefix('_').unwrap_or("")))
}

pub fn meaning(mnemonic: &str, operands: &[u128], model: &mut Model) -> Option<Meaning> {
    if let Some(meaning) = state(mnemonic, operands, model) {
        return Some(meaning);
    }
    let value = bits(mnemonic, operands).or_else(|| {
        let (op, shape, rest) = split(mnemonic)?;
        let (lanes, is_float) = lanes(shape)?;
        let signed = match rest {
            "s" => true,
            "" | "u" | "uu" => false,
            _ => return None,
        };
        conversion(mnemonic, operands)
            .or_else(|| single(op, lanes, signed, operands))
            .or_else(|| if is_float { floats(op, lanes, operands) } else { None })
            .or_else(|| widths(op, lanes, signed, rest, operands))
            .or_else(|| if is_float { None } else { integers(op, lanes, signed, operands) })
    });
    value.map(|value| Ok(vec![value]))
}

/// Memory and globals.
fn state(mnemonic: &str, operands: &[u128], model: &mut Model) -> Option<Meaning> {
    let (base, indexed) = match mnemonic.strip_suffix("_at") {
        Some(base) => (base, true),
        None => (mnemonic, false),
    };
    let extension = || {
        let (lanes, sign) = base.strip_prefix("load")?.split_once('_')?;
        let (bits, count) = lanes.split_once('x')?;
        let (bits, count): (u32, u32) = (bits.parse().ok()?, count.parse().ok()?);
        (bits * count == 64).then_some((Lanes(bits), sign == "s"))
    };
    let bytes = match (base, extension()) {
        ("load_v128" | "store_v128", _) => 16,
        (_, Some(_)) => 8,
        ("global_get_v128", _) => {
            let at = *operands.first()? as usize;
            let slots = [model.state.globals[at], model.state.globals[at + 1]];
            return Some(Ok(vec![V128::from_slots(slots).as_u128()]));
        }
        ("global_set_v128", _) => {
            let (at, slots) = (*operands.first()? as usize, V128::from_u128(*operands.get(1)?).to_slots());
            model.state.globals[at..at + 2].copy_from_slice(&slots);
            return Some(Ok(vec![]));
        }
        _ => return None,
    };
    let memory = &mut model.state.memories[0];
    let (place, value) = place(indexed, operands, bytes, memory.len())?;
    let place = match place {
        Ok(place) => place,
        Err(trap) => return Some(Err(trap)),
    };
    if let [value] = value {
        memory[place].copy_from_slice(&value.to_le_bytes());
        return Some(Ok(vec![]));
    }
    let number = memory[place].iter().rev().fold(0_u128, |sum, byte| sum << 8 | u128::from(*byte));
    Some(Ok(vec![match extension() {
        Some((lanes, signed)) => lanes.twice().build(|lane| lanes.number(signed, number, lane)),
        None => number,
    }]))
}

/// What knows no lanes.
fn bits(mnemonic: &str, operands: &[u128]) -> Option<u128> {
    Some(match (mnemonic, operands) {
        ("mov_v128" | "mov_v128_from_far" | "mov_v128_to_far", [a]) => *a,
        ("const_v128", [low, high]) => high << 64 | low,
        ("select_v128", [condition, x, y]) => *if *condition != 0 { x } else { y },
        ("and_v128", [a, b]) => a & b,
        ("or_v128", [a, b]) => a | b,
        ("xor_v128", [a, b]) => a ^ b,
        ("and_not_v128", [a, b]) => a & !b,
        ("not_v128", [a]) => !a,
        ("bitselect_v128", [mask, x, y]) => (x & mask) | (y & !mask),
        ("any_v128", [a]) => u128::from(*a != 0),
        ("swizzle_i8x16", [a, numbers]) => shuffle(*a, 0, *numbers),
        ("swizzle_imm_i8x16", [a, low, high]) => shuffle(*a, 0, high << 64 | low),
        ("shuffle_i8x16", [a, b, low, high]) => shuffle(*a, *b, high << 64 | low),
        _ => return None,
    })
}

fn shuffle(a: u128, b: u128, numbers: u128) -> u128 {
    let bytes = [a.to_le_bytes(), b.to_le_bytes()].concat();
    let byte = |number: i128| bytes.get(number as usize).map_or(0, |byte| i128::from(*byte));
    Lanes(8).build(|lane| byte(Lanes(8).unsigned(numbers, lane)))
}

/// Single lanes, and what is known of all of them.
fn single(op: &str, lanes: Lanes, signed: bool, operands: &[u128]) -> Option<u128> {
    let all = |test: &dyn Fn(u32) -> bool| (0..lanes.count()).all(test);
    Some(match (op, operands) {
        ("splat", [a]) => lanes.build(|_| *a as i128),
        ("first", [a]) => a & lanes.mask(),
        ("extract", [a, number]) => {
            let value = lanes.number(signed, *a, *number as u32 % lanes.count());
            value as u128 & if signed { 0xffff_ffff } else { lanes.mask() }
        }
        ("replace", [a, number, value]) => {
            let replaced = *number as u32 % lanes.count();
            lanes.build(|lane| if lane == replaced { *value as i128 } else { lanes.unsigned(*a, lane) })
        }
        ("all", [a]) => u128::from(all(&|lane| lanes.unsigned(*a, lane) != 0)),
        ("bitmask", [a]) => {
            (0..lanes.count()).fold(0, |mask, lane| mask | u128::from(lanes.signed(*a, lane) < 0) << lane)
        }
        _ => return None,
    })
}

fn integers(op: &str, lanes: Lanes, signed: bool, operands: &[u128]) -> Option<u128> {
    let condition = |condition: bool| if condition { -1 } else { 0 };
    match *operands {
        [a] => {
            let f = |a: i128, plain: i128| {
                Some(match op {
                    "neg" => -a,
                    "abs" => a.abs(),
                    "popcnt" => i128::from(plain.count_ones()),
                    _ => return None,
                })
            };
            f(0, 0)?;
            Some(lanes.build(|lane| f(lanes.signed(a, lane), lanes.unsigned(a, lane)).unwrap_or(0)))
        }
        [a, b] => {
            let count = b as u32 % lanes.0;
            let plain = |lane| lanes.unsigned(a, lane);
            match op {
                "shl" => return Some(lanes.build(|lane| plain(lane) << count)),
                "shr" => return Some(lanes.build(|lane| lanes.number(signed, a, lane) >> count)),
                "rotl" => return Some(lanes.build(|lane| plain(lane) << count | plain(lane) >> (lanes.0 - count))),
                _ => {}
            }
            let f = |a: i128, b: i128| {
                Some(match op {
                    "add" => a + b,
                    "sub" => a - b,
                    "mul" => a.wrapping_mul(b),
                    "add_sat" => lanes.nearest(signed, a + b),
                    "sub_sat" => lanes.nearest(signed, a - b),
                    "min" => a.min(b),
                    "max" => a.max(b),
                    "avg" => (a + b + 1) / 2,
                    "eq" => condition(a == b),
                    "ne" => condition(a != b),
                    "lt" => condition(a < b),
                    "le" => condition(a <= b),
                    _ => return None,
                })
            };
            if op == "q15_mul" {
                let product = |lane| (lanes.signed(a, lane) * lanes.signed(b, lane) + 0x4000) >> 15;
                return Some(lanes.build(|lane| lanes.nearest(true, product(lane))));
            }
            f(0, 0)?;
            Some(lanes.build(|lane| f(lanes.number(signed, a, lane), lanes.number(signed, b, lane)).unwrap_or(0)))
        }
        _ => None,
    }
}

/// What makes lanes of another width.
fn widths(op: &str, lanes: Lanes, signed: bool, rest: &str, operands: &[u128]) -> Option<u128> {
    let half = lanes.half();
    let from = |part: &str| if part == "high" { lanes.count() } else { 0 };
    Some(match (op, operands) {
        ("extend_low" | "extend_high", [a]) => {
            let from = from(&op[7..]);
            lanes.build(|lane| half.number(signed, *a, from + lane))
        }
        ("mul_low" | "mul_high", [a, b]) => {
            let from = from(&op[4..]);
            lanes.build(|lane| half.number(signed, *a, from + lane) * half.number(signed, *b, from + lane))
        }
        ("add_pairs", [a]) => {
            lanes.build(|lane| half.number(signed, *a, 2 * lane) + half.number(signed, *a, 2 * lane + 1))
        }
        ("add_pairs", [a, b]) => {
            let lane = |lane: u32| lanes.unsigned(if lane < lanes.count() { *a } else { *b }, lane % lanes.count());
            lanes.build(|place| lane(2 * place) + lane(2 * place + 1))
        }
        ("dot", [a, b]) => {
            let product = |lane| lanes.signed(*a, lane) * lanes.signed(*b, lane);
            let wide = lanes.twice();
            let sum = |place| product(2 * place) + product(2 * place + 1);
            wide.build(|place| if lanes.0 == 8 { wide.nearest(true, sum(place)) } else { sum(place) })
        }
        ("narrow", [a, b]) => {
            let wide = lanes.twice();
            let lane =
                |lane: u32| wide.number(rest != "uu", if lane < wide.count() { *a } else { *b }, lane % wide.count());
            lanes.build(|place| lanes.nearest(signed, lane(place)))
        }
        _ => return None,
    })
}

/// Float lanes, by what the same means for floats of their width.
fn floats(op: &str, lanes: Lanes, operands: &[u128]) -> Option<u128> {
    let all = |f: &dyn Fn(u32) -> Option<u64>| {
        let found: Option<Vec<u64>> = (0..lanes.count()).map(f).collect();
        found.map(|found| lanes.build(|lane| i128::from(found[lane as usize])))
    };
    let scalar = |op: &str, operands: &[u64]| float::meaning(&format!("f{op}{}", lanes.0), operands)?.ok();
    let lane = |vector: u128, lane: u32| lanes.unsigned(vector, lane) as u64;
    match *operands {
        [a] => all(&|at| scalar(op, &[lane(a, at)])),
        [a, b] => all(&|at| {
            let (a, b) = (lane(a, at), lane(b, at));
            match op {
                "eq" | "ne" | "lt" | "nlt" | "le" | "nle" => {
                    Some(if scalar(op, &[a, b])? == 1 { lanes.mask() as u64 } else { 0 })
                }
                "pmin" => Some(if scalar("lt", &[b, a])? == 1 { b } else { a }),
                "pmax" => Some(if scalar("lt", &[a, b])? == 1 { b } else { a }),
                _ => scalar(op, &[a, b]),
            }
        }),
        _ => None,
    }
}

/// Between integer and float lanes, by what the same means for one of them.
fn conversion(mnemonic: &str, operands: &[u128]) -> Option<u128> {
    let &[a] = operands else { return None };
    let scalar = |mnemonic: &str, a: i128| Some(float::meaning(mnemonic, &[a as u64])?.ok()? as i128);
    let each = |from: Lanes, to: Lanes, count: u32, mnemonic: &str| {
        let found: Option<Vec<i128>> = (0..count).map(|lane| scalar(mnemonic, from.unsigned(a, lane))).collect();
        found.map(|found| to.build(|lane| found.get(lane as usize).copied().unwrap_or(0)))
    };
    let (narrow, wide) = (Lanes(32), Lanes(64));
    match mnemonic {
        "promote_f32x4" => return each(narrow, wide, 2, "promote"),
        "demote_f64x2" => return each(wide, narrow, 2, "demote"),
        _ => {}
    }
    let (base, sign) = mnemonic.rsplit_once('_')?;
    match base {
        "f32x4_from_i32x4" => each(narrow, narrow, 4, &format!("f32_from_{sign}32")),
        "f64x2_from_i32x4" => each(narrow, wide, 2, &format!("f64_from_{sign}32")),
        "f64x2_from_i64x2" => each(wide, wide, 2, &format!("f64_from_{sign}64")),
        "sat_f32x4" => each(narrow, narrow, 4, &format!("sat_f32_{sign}32")),
        "sat_zero_f64x2" => each(wide, narrow, 2, &format!("sat_f64_{sign}32")),
        _ => None,
    }
}
