//! Integers of 32 and 64 bits, in 128.

use super::split_width;
use pulley_vm::TrapCode;

/// A width in bits, and numbers of it.
#[derive(Clone, Copy)]
struct Width(u32);

impl Width {
    fn mask(self) -> u128 {
        (1 << self.0) - 1
    }

    fn unsigned(self, bits: u64) -> u128 {
        u128::from(bits) & self.mask()
    }

    fn signed(self, bits: u64) -> i128 {
        let unsigned = self.unsigned(bits) as i128;
        if unsigned >> (self.0 - 1) == 0 { unsigned } else { unsigned - (1 << self.0) }
    }

    fn bits(self, number: i128) -> u64 {
        (number as u128 & self.mask()) as u64
    }

    fn bit(self, number: u128, place: u32) -> bool {
        number >> place & 1 == 1
    }
}

pub fn meaning(mnemonic: &str, operands: &[u64]) -> Option<Result<u64, TrapCode>> {
    if let Some(result) = extension(mnemonic, operands) {
        return Some(Ok(result));
    }
    let (base, bits) = split_width(mnemonic)?;
    let w = Width(bits);
    match *operands {
        [a] => unary(base, w, a).map(Ok),
        [a, b] => comparison(base.strip_prefix("br_").unwrap_or(base), w, a, b)
            .map(u64::from)
            .map(Ok)
            .or_else(|| binary(base, w, a, b)),
        [a, b, x, y] if matches!(base, "add_carry" | "sub_borrow") => {
            let over = w.mask() + 1;
            // The difference, with one more bit that is gone when it was borrowed.
            let borrowed = 1 - (w.unsigned(x) + over - w.unsigned(y)) / over;
            let (a, b) = (w.unsigned(a), w.unsigned(b));
            let value = if base == "add_carry" { a + b + borrowed } else { a + over + over - b - borrowed };
            Some(Ok((value & w.mask()) as u64))
        }
        [a, b, x, y] => {
            let taken = comparison(base.strip_prefix("select_")?, w, a, b)?;
            Some(Ok(if taken { x } else { y }))
        }
        [a, b, c] => ternary(base, w, a, b, c).map(Ok),
        _ => None,
    }
}

fn extension(mnemonic: &str, operands: &[u64]) -> Option<u64> {
    let rest = mnemonic.strip_prefix("ext")?;
    let &[a] = operands else { return None };
    if let Some(from) = rest.strip_suffix("_u") {
        return Some(Width(from.parse().ok()?).unsigned(a) as u64);
    }
    let (from, to) = rest.split_once("_s")?;
    Some(Width(to.parse().ok()?).bits(Width(from.parse().ok()?).signed(a)))
}

fn unary(base: &str, w: Width, a: u64) -> Option<u64> {
    let n = w.unsigned(a);
    let places = 0..w.0;
    Some(match base {
        "clz" => places.rev().take_while(|place| !w.bit(n, *place)).count() as u64,
        "ctz" => places.take_while(|place| !w.bit(n, *place)).count() as u64,
        "popcnt" => places.filter(|place| w.bit(n, *place)).count() as u64,
        "bswap" => (0..w.0 / 8).fold(0, |sum, byte| sum << 8 | (n >> (8 * byte) & 0xff) as u64),
        "bitrev" => places.fold(0, |sum, place| sum << 1 | u64::from(w.bit(n, place))),
        "abs" => w.bits(w.signed(a).abs()),
        "bmask" => {
            if n == 0 {
                0
            } else {
                u64::MAX
            }
        }
        _ => return None,
    })
}

fn comparison(base: &str, w: Width, a: u64, b: u64) -> Option<bool> {
    let (ua, ub, sa, sb) = (w.unsigned(a), w.unsigned(b), w.signed(a), w.signed(b));
    Some(match base {
        "eq" => ua == ub,
        "ne" => ua != ub,
        "lt_s" => sa < sb,
        "lt_u" => ua < ub,
        "le_s" => sa <= sb,
        "le_u" => ua <= ub,
        "gt_s" => sa > sb,
        "gt_u" => ua > ub,
        "ge_s" => sa >= sb,
        "ge_u" => ua >= ub,
        "any" => ua & ub > 0,
        "none" => ua & ub == 0,
        _ => return None,
    })
}

fn binary(base: &str, w: Width, a: u64, b: u64) -> Option<Result<u64, TrapCode>> {
    let (ua, ub, sa, sb) = (w.unsigned(a), w.unsigned(b), w.signed(a), w.signed(b));
    let count = (b % u64::from(w.0)) as u32;
    // A rotation is a window on the number written twice.
    let twice = ua << w.0 | ua;
    let unsigned = |number: u128| (number & w.mask()) as u64;
    let most = (1_i128 << (w.0 - 1)) - 1;
    Some(Ok(match base {
        "add" => unsigned(ua + ub),
        "sub" => unsigned(ua + w.mask() + 1 - ub),
        "mul" => unsigned(ua * ub),
        "and_not" => unsigned(ua - (ua & ub)),
        "and" => unsigned((0..w.0).map(|place| u128::from(w.bit(ua, place) && w.bit(ub, place)) << place).sum()),
        "or" => unsigned((0..w.0).map(|place| u128::from(w.bit(ua, place) || w.bit(ub, place)) << place).sum()),
        "xor" => unsigned((0..w.0).map(|place| u128::from(w.bit(ua, place) != w.bit(ub, place)) << place).sum()),
        "min_s" => w.bits(if sa < sb { sa } else { sb }),
        "max_s" => w.bits(if sa < sb { sb } else { sa }),
        "min_u" => unsigned(if ua < ub { ua } else { ub }),
        "max_u" => unsigned(if ua < ub { ub } else { ua }),
        "shl" => unsigned(ua << count),
        "shr_u" => unsigned(ua >> count),
        "shr_s" => w.bits(sa.div_euclid(1 << count)),
        "rotl" => unsigned(twice >> (w.0 - count)),
        "rotr" => unsigned(twice >> count),
        "div_s" | "div_u" | "rem_s" | "rem_u" if ub == 0 => return Some(Err(TrapCode::IntegerDivisionByZero)),
        "div_s" if sa / sb > most => return Some(Err(TrapCode::IntegerOverflow)),
        "div_s" => w.bits(sa / sb),
        "div_u" => unsigned(ua / ub),
        "rem_s" => w.bits(sa - sb * (sa / sb)),
        "rem_u" => unsigned(ua - ub * (ua / ub)),
        "mulhi_s" => w.bits((sa * sb).div_euclid(1 << w.0)),
        "mulhi_u" => unsigned((ua * ub) >> w.0),
        _ => return None,
    }))
}

fn ternary(base: &str, w: Width, a: u64, b: u64, c: u64) -> Option<u64> {
    let unsigned = |number: u128| (number & w.mask()) as u64;
    let (ua, ub, uc) = (w.unsigned(a), w.unsigned(b), w.unsigned(c));
    Some(match base {
        "bitselect" => unsigned(
            (0..w.0).map(|place| u128::from(w.bit(if w.bit(ua, place) { ub } else { uc }, place)) << place).sum(),
        ),
        "mul_add" => unsigned(ua * ub % (1 << w.0) + uc),
        "add_shl" => unsigned(ua + (ub << (c % u64::from(w.0)))),
        "shr_and" => unsigned(ua >> (b % u64::from(w.0))) & c,
        _ => return None,
    })
}
