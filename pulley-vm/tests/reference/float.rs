//! Floats, and conversions between them and integers.

use super::split_width;
use pulley_vm::TrapCode;

const NAN32: u64 = 0x7fc0_0000;
const NAN64: u64 = 0x7ff8_0000_0000_0000;

/// What both widths of floats can do.
trait Float: Copy + PartialOrd {
    const SIGN: u64;
    /// How many bits a significand has, the hidden one counted.
    const DIGITS: u32;
    fn from_bits64(bits: u64) -> Self;
    /// The bits; those of the one NaN when arithmetic gave any.
    fn canonical(self) -> u64;
    fn add(self, other: Self) -> Self;
    fn sub(self, other: Self) -> Self;
    fn mul(self, other: Self) -> Self;
    fn div(self, other: Self) -> Self;
    fn fused(self, b: Self, c: Self) -> Self;
    fn round(self, base: &str) -> Option<Self>;
    fn wide(self) -> f64;
    /// `digits * 2^power` for a number of at most `DIGITS` bits.
    fn scaled(digits: u128, power: i32) -> Self;
}

macro_rules! float {
    ($float:ty, $bits:ty, $digits:literal, $nan:expr) => {
        impl Float for $float {
            const SIGN: u64 = 1 << (<$bits>::BITS - 1);
            const DIGITS: u32 = $digits;
            fn from_bits64(bits: u64) -> Self {
                <$float>::from_bits(bits as $bits)
            }
            fn canonical(self) -> u64 {
                if self.is_nan() { $nan } else { self.to_bits() as u64 }
            }
            fn add(self, other: Self) -> Self {
                self + other
            }
            fn sub(self, other: Self) -> Self {
                self - other
            }
            fn mul(self, other: Self) -> Self {
                self * other
            }
            fn div(self, other: Self) -> Self {
                self / other
            }
            fn fused(self, b: Self, c: Self) -> Self {
                self.mul_add(b, c)
            }
            fn round(self, base: &str) -> Option<Self> {
                Some(match base {
                    "sqrt" => self.sqrt(),
                    "ceil" => self.ceil(),
                    "floor" => self.floor(),
                    "trunc" => self.trunc(),
                    "nearest" => self.round_ties_even(),
                    _ => return None,
                })
            }
            fn wide(self) -> f64 {
                self.into()
            }
            fn scaled(digits: u128, power: i32) -> Self {
                digits as $float * (2.0 as $float).powi(power)
            }
        }
    };
}

float!(f32, u32, 24, NAN32);
float!(f64, u64, 53, NAN64);

pub fn meaning(mnemonic: &str, operands: &[u64]) -> Option<Result<u64, TrapCode>> {
    match (mnemonic, operands) {
        ("promote", [a]) => return Some(Ok(f64::from(f32::from_bits64(*a)).canonical())),
        ("demote", [a]) => return Some(Ok(demote(f64::from_bits64(*a)))),
        ("bits_f32" | "f32_bits" | "bits_f64" | "f64_bits", [a]) => return Some(Ok(*a)),
        _ => {}
    }
    if let Some(result) = conversion(mnemonic, operands) {
        return Some(result);
    }
    let (base, width) = split_width(mnemonic)?;
    let branch = base.strip_prefix("br_f");
    let base = branch.or_else(|| base.strip_prefix('f'))?;
    let result = if width == 32 { arithmetic::<f32>(base, operands) } else { arithmetic::<f64>(base, operands) };
    result.map(Ok)
}

fn arithmetic<F: Float>(base: &str, operands: &[u64]) -> Option<u64> {
    match *operands {
        [a] => match base {
            "neg" => Some(a ^ F::SIGN),
            "abs" => Some(a & !F::SIGN),
            _ => F::from_bits64(a).round(base).map(F::canonical),
        },
        [a_bits, b_bits] => {
            let (a, b) = (F::from_bits64(a_bits), F::from_bits64(b_bits));
            Some(match base {
                "eq" => u64::from(a == b),
                "ne" => u64::from(a != b),
                "lt" => u64::from(a < b),
                "nlt" => 1 - u64::from(a < b),
                "le" => u64::from(a <= b),
                "nle" => 1 - u64::from(a <= b),
                "add" => a.add(b).canonical(),
                "sub" => a.sub(b).canonical(),
                "mul" => a.mul(b).canonical(),
                "div" => a.div(b).canonical(),
                "copysign" => (a_bits & !F::SIGN) | (b_bits & F::SIGN),
                // Of two zeros the one with the sign, and what is not a number comes out of a sum with it.
                "min" if a == b => a_bits | (b_bits & F::SIGN),
                "max" if a == b => a_bits & (b_bits | !F::SIGN),
                "min" | "max" if a.partial_cmp(&b).is_none() => a.add(b).canonical(),
                "min" => (if a < b { a } else { b }).canonical(),
                "max" => (if a < b { b } else { a }).canonical(),
                _ => return None,
            })
        }
        [a, b, c] if base == "ma" => Some(F::from_bits64(a).fused(F::from_bits64(b), F::from_bits64(c)).canonical()),
        _ => None,
    }
}

/// `f32_from_s64`, `trunc_f32_s64`, `sat_f32_s64` and the like.
fn conversion(mnemonic: &str, operands: &[u64]) -> Option<Result<u64, TrapCode>> {
    let &[a] = operands else { return None };
    let number = |text: &str| Some((text.starts_with('s'), text.get(1..)?.parse::<u32>().ok()?));
    let (kind, rest) = mnemonic.split_once('_')?;
    if let Some(from) = rest.strip_prefix("from_") {
        let (signed, bits) = number(from)?;
        let unsigned = u128::from(a) & ((1 << bits) - 1);
        let negative = signed && unsigned >> (bits - 1) == 1;
        let magnitude = if negative { (1 << bits) - unsigned } else { unsigned };
        return Some(Ok(match kind {
            "f32" => nearest::<f32>(magnitude) | if negative { f32::SIGN } else { 0 },
            "f64" => nearest::<f64>(magnitude) | if negative { f64::SIGN } else { 0 },
            _ => return None,
        }));
    }
    let (float, to) = rest.split_once('_')?;
    let value = match float {
        "f32" => f32::from_bits64(a).wide(),
        "f64" => f64::from_bits64(a),
        _ => return None,
    };
    let (signed, bits) = number(to)?;
    let (least, most) =
        if signed { (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1) } else { (0, (1_i128 << bits) - 1) };
    let whole = value as i128;
    let result = |number: i128| (number as u128 & ((1 << bits) - 1)) as u64;
    Some(match kind {
        "trunc" if value.is_nan() => Err(TrapCode::BadConversionToInteger),
        "trunc" if whole < least || whole > most => Err(TrapCode::IntegerOverflow),
        "trunc" => Ok(result(whole)),
        "sat" if value.is_nan() => Ok(0),
        "sat" => Ok(result(whole.max(least).min(most))),
        _ => return None,
    })
}

/// The bits of the float nearest to an integer, of two the even one.
fn nearest<F: Float>(magnitude: u128) -> u64 {
    let excess = (128 - magnitude.leading_zeros()).saturating_sub(F::DIGITS);
    let (mut digits, rest) = (magnitude >> excess, magnitude & ((1 << excess) - 1));
    let half = (1_u128 << excess) / 2;
    if excess > 0 && (rest > half || (rest == half && digits % 2 == 1)) {
        digits += 1;
    }
    F::scaled(digits, excess as i32).canonical()
}

/// The bits of the 32-bit float nearest to a 64-bit one: 29 digits fewer, or more where the result is subnormal.
fn demote(a: f64) -> u64 {
    if a.is_nan() {
        return NAN32;
    }
    let bits = a.to_bits();
    let sign = bits >> 63 << 31;
    let exponent = (bits >> 52 & 0x7ff) as i32 - 1023;
    if exponent < -150 {
        return sign;
    }
    if exponent > 127 {
        return sign | u64::from(f32::INFINITY.to_bits());
    }
    let digits = bits & ((1 << 52) - 1) | 1 << 52;
    let (cut, biased) = if exponent < -126 { (29 + (-126 - exponent) as u32, 0) } else { (29, exponent + 126) };
    let (kept, rest, half) = (digits >> cut, digits & ((1 << cut) - 1), 1 << (cut - 1));
    let rounded = kept + u64::from(rest > half || (rest == half && kept % 2 == 1));
    // The hidden digit adds one to the exponent, and so does a carry out of the digits.
    sign | (((biased as u64) << 23) + rounded)
}
