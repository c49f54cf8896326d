//! CLIF of vectors that no WebAssembly program is translated to.

use super::{Compiled, NUMBERS, float_condition, function};
use cranelift_codegen::cursor::FuncCursor;
use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::immediates::Uimm8;
use cranelift_codegen::ir::{Endianness, InstBuilder, MemFlagsData, Type, Value, types};

/// A value's bits as those of another type.
fn cast(cursor: &mut FuncCursor<'_>, ty: Type, value: Value) -> Value {
    if cursor.func.dfg.value_type(value) == ty {
        return value;
    }
    cursor.ins().bitcast(ty, MemFlagsData::new().with_endianness(Endianness::Little), value)
}

/// An instruction of vectors, from the lanes `[a, b]` and `[b, a]` of 64 bits to two lanes of a result.
struct Vectors([Compiled; 2]);

impl Vectors {
    fn new(ty: Type, build: impl Fn(&mut FuncCursor<'_>, Value, Value) -> Value) -> Vectors {
        Vectors([0, 1].map(|lane: Uimm8| {
            Compiled::new(&function(|cursor, a, b| {
                let mut pair = |first, second| {
                    let vector = cursor.ins().scalar_to_vector(types::I64X2, first);
                    let vector = cursor.ins().insertlane(vector, second, 1);
                    cast(cursor, ty, vector)
                };
                let (x, y) = (pair(a, b), pair(b, a));
                let result = build(cursor, x, y);
                let result = cast(cursor, types::I64X2, result);
                cursor.ins().extractlane(result, lane)
            }))
        }))
    }

    fn run(&mut self, a: u64, b: u64) -> [u64; 2] {
        self.0.each_mut().map(|lane| lane.run(a, b).expect("vectors do not trap"))
    }

    /// Runs with all numbers, and compares with what is expected of the lanes of `ty`.
    fn agrees(&mut self, name: &str, ty: Type, expected: impl Fn(u64, u64) -> u64) {
        for &a in NUMBERS {
            for &b in NUMBERS {
                let want = [lanes(ty, a, b, &expected), lanes(ty, b, a, &expected)];
                assert_eq!(self.run(a, b), want, "{name} {ty} of {a:#x} and {b:#x}");
            }
        }
    }
}

/// The results of all lanes in 64 bits.
fn lanes(ty: Type, a: u64, b: u64, expected: impl Fn(u64, u64) -> u64) -> u64 {
    let width = ty.lane_bits();
    let mask = u64::MAX >> (64 - width);
    (0..64 / width).fold(0, |all, lane| {
        let at = lane * width;
        all | (expected(a >> at & mask, b >> at & mask) & mask) << at
    })
}

const INTEGERS: [Type; 4] = [types::I8X16, types::I16X8, types::I32X4, types::I64X2];

#[test]
fn comparisons_of_lanes_in_every_condition() {
    for ty in INTEGERS {
        for &cc in IntCC::all() {
            let unused = 64 - ty.lane_bits();
            let mut vectors = Vectors::new(ty, |cursor, x, y| cursor.ins().icmp(cc, x, y));
            vectors.agrees(&format!("icmp {cc}"), ty, |a, b| {
                let signed = ((a << unused) as i64).cmp(&((b << unused) as i64));
                let holds = match cc {
                    IntCC::Equal => a == b,
                    IntCC::NotEqual => a != b,
                    IntCC::SignedLessThan => signed.is_lt(),
                    IntCC::SignedLessThanOrEqual => signed.is_le(),
                    IntCC::SignedGreaterThan => signed.is_gt(),
                    IntCC::SignedGreaterThanOrEqual => signed.is_ge(),
                    IntCC::UnsignedLessThan => a < b,
                    IntCC::UnsignedLessThanOrEqual => a <= b,
                    IntCC::UnsignedGreaterThan => a > b,
                    IntCC::UnsignedGreaterThanOrEqual => a >= b,
                };
                if holds { u64::MAX } else { 0 }
            });
        }
    }
}

#[test]
fn comparisons_of_float_lanes_in_every_condition() {
    const FLOATS: &[f32] = &[0.0, -0.0, 1.0, -1.5, f32::INFINITY, f32::NEG_INFINITY, f32::NAN];
    for &cc in FloatCC::all() {
        let compare = |cursor: &mut FuncCursor<'_>, x, y| cursor.ins().fcmp(cc, x, y);
        let mut narrow = Vectors::new(types::F32X4, compare);
        let mut wide = Vectors::new(types::F64X2, compare);
        for &a in FLOATS {
            for &b in FLOATS {
                let there = float_condition(cc, a.partial_cmp(&b));
                let back = float_condition(cc, b.partial_cmp(&a));
                let ones = |holds| if holds { u64::MAX } else { 0 };
                let want = [ones(there), ones(back)];
                let bits = |float: f32| f64::from(float).to_bits();
                assert_eq!(wide.run(bits(a), bits(b)), want, "f64x2 {a} {cc} {b}");
                // The other lanes hold zeros.
                let zeros = float_condition(cc, Some(core::cmp::Ordering::Equal));
                let bits = |float: f32| u64::from(float.to_bits());
                let want = want.map(|lanes| lanes >> 32 | ones(zeros) << 32);
                assert_eq!(narrow.run(bits(a), bits(b)), want, "f32x4 {a} {cc} {b}");
            }
        }
    }
}

#[test]
fn rotations_of_lanes() {
    for ty in [types::I32X4, types::I64X2] {
        let width = ty.lane_bits();
        for count in [0, 1, 7, width - 1, width, width + 3, 200] {
            let left = |a: u64| match ty {
                types::I32X4 => u64::from((a as u32).rotate_left(count % 32)),
                _ => a.rotate_left(count % 64),
            };
            let right = |a: u64| match ty {
                types::I32X4 => u64::from((a as u32).rotate_right(count % 32)),
                _ => a.rotate_right(count % 64),
            };
            for count_type in [types::I8, types::I32, types::I64] {
                // Once as a constant, once in a register.
                for shown in [true, false] {
                    let number = |cursor: &mut FuncCursor<'_>, y| {
                        if shown {
                            return cursor.ins().iconst(count_type, i64::from(count));
                        }
                        let y = cast(cursor, types::I64X2, y);
                        let y = cursor.ins().extractlane(y, 0);
                        let zero = cursor.ins().band_imm_u(y, 0);
                        let number = cursor.ins().iadd_imm_u(zero, i64::from(count));
                        if count_type == types::I64 { number } else { cursor.ins().ireduce(count_type, number) }
                    };
                    let mut vectors = Vectors::new(ty, |cursor, x, y| {
                        let count = number(cursor, y);
                        cursor.ins().rotl(x, count)
                    });
                    vectors.agrees("rotl", ty, |a, _| left(a));
                    let mut vectors = Vectors::new(ty, |cursor, x, y| {
                        let count = number(cursor, y);
                        cursor.ins().rotr(x, count)
                    });
                    vectors.agrees("rotr", ty, |a, _| right(a));
                }
            }
        }
    }
}

#[test]
fn products_of_bytes() {
    let mut vectors = Vectors::new(types::I8X16, |cursor, x, y| cursor.ins().imul(x, y));
    vectors.agrees("imul", types::I8X16, u64::wrapping_mul);
}

#[test]
fn lanes_that_are_made_narrower_and_are_not_negative() {
    for (ty, half) in [(types::I16X8, 8), (types::I32X4, 16)] {
        let mut vectors = Vectors::new(ty, |cursor, x, y| cursor.ins().uunarrow(x, y));
        let narrow = |a: u64| {
            let lanes = (0..64 / (2 * half)).map(|lane| (a >> (2 * half * lane)) & (u64::MAX >> (64 - 2 * half)));
            lanes.enumerate().fold(0, |all, (lane, value)| all | value.min((1 << half) - 1) << (half * lane))
        };
        for &a in NUMBERS {
            for &b in NUMBERS {
                let low = narrow(a) | narrow(b) << 32;
                assert_eq!(vectors.run(a, b), [low, low.rotate_left(32)], "{ty} of {a:#x} and {b:#x}");
            }
        }
    }
}

#[test]
fn vectors_of_one_narrow_scalar_have_zeros_above_it() {
    for (ty, lane, mask) in [(types::I8X16, types::I8, 0xff), (types::I16X8, types::I16, 0xffff)] {
        let mut vectors = Vectors::new(types::I64X2, |cursor, x, _| {
            let scalar = cursor.ins().extractlane(x, 0);
            let scalar = cursor.ins().ireduce(lane, scalar);
            cursor.ins().scalar_to_vector(ty, scalar)
        });
        for &a in NUMBERS {
            assert_eq!(vectors.run(a, u64::MAX), [a & mask, 0], "{ty} of {a:#x}");
        }
    }
}

#[test]
fn selection_of_vectors_by_conditions_of_every_width() {
    for width in [types::I8, types::I16, types::I32, types::I64] {
        for guard in [false, true] {
            let mut vectors = Vectors::new(types::I64X2, |cursor, x, y| {
                let condition = cursor.ins().extractlane(x, 0);
                let condition = if width == types::I64 { condition } else { cursor.ins().ireduce(width, condition) };
                if guard {
                    cursor.ins().select_spectre_guard(condition, x, y)
                } else {
                    cursor.ins().select(condition, x, y)
                }
            });
            for &a in NUMBERS {
                let b = 0x1234;
                let want = if a << (64 - width.bits()) == 0 { [b, a] } else { [a, b] };
                assert_eq!(vectors.run(a, b), want, "{width} {a:#x}");
            }
        }
    }
}
