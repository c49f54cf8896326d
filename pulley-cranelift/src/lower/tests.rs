//! CLIF that no WebAssembly program is translated to but the mid-end may make: run, and compared with Rust.

use super::compile_function;
use crate::spaces::CALL_CONV;
use crate::{CompileError, ErrorKind};
use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{AbiParam, Function, InstBuilder, MemFlagsData, Signature, Type, Value, types};
use pulley_vm::artifact::{self, Artifact};
use pulley_vm::{FuncId, FuncType, Module, Outcome, Store, StoreLimits, ValType};
use std::cmp::Ordering;
use std::sync::Arc;

mod vector;

/// A function from two `i64` to an `i64` whose block is made by `build`.
fn function(build: impl FnOnce(&mut FuncCursor<'_>, Value, Value) -> Value) -> Function {
    let mut func = Function::new();
    let mut signature = Signature::new(CALL_CONV);
    signature.params.extend([AbiParam::new(types::I64); 2]);
    signature.returns.push(AbiParam::new(types::I64));
    func.signature = signature;
    let block = func.dfg.make_block();
    let (a, b) = (func.dfg.append_block_param(block, types::I64), func.dfg.append_block_param(block, types::I64));
    let mut cursor = FuncCursor::new(&mut func);
    cursor.insert_block(block);
    let result = build(&mut cursor, a, b);
    cursor.ins().return_(&[result]);
    func
}

/// A function that is ready to run.
struct Compiled {
    store: Store,
    func: FuncId,
}

impl Compiled {
    fn new(func: &Function) -> Compiled {
        let compiled = compile_function(func, 0..u32::MAX).unwrap_or_else(|error| panic!("{error}\n{func}"));
        let end = u32::try_from(compiled.code.len()).expect("a small function");
        let artifact = Artifact {
            types: vec![FuncType::new([ValType::I64; 2], [ValType::I64])],
            functions: vec![artifact::Function { ty: 0, code: 0..end, frame_size: u32::from(compiled.frame_size) }],
            exports: vec![artifact::Export { name: "f".into(), kind: pulley_vm::ExternKind::Func, index: 0 }],
            code: compiled.code,
            ..Artifact::default()
        };
        let module = Module::new(artifact).unwrap_or_else(|error| panic!("{error}\n{func}"));
        let mut store = Store::new(StoreLimits::default());
        let instance = store.instantiate(&Arc::new(module), &[]).expect("nothing to import");
        let Some(pulley_vm::Extern::Func(func)) = store.instance_export(instance, "f") else {
            panic!("the function is exported");
        };
        Compiled { store, func }
    }

    /// The result, or the code of the trap.
    fn run(&mut self, a: u64, b: u64) -> Result<u64, pulley_vm::TrapCode> {
        match self.store.start_call(self.func, &[a, b]) {
            Outcome::Returned => Ok(self.store.results()[0]),
            Outcome::Trapped(trap) => Err(trap.code),
            other => panic!("{other:?}"),
        }
    }
}

const NUMBERS: &[u64] = &[
    0,
    1,
    2,
    3,
    7,
    8,
    9,
    0x7f,
    0x80,
    0x81,
    0xff,
    0x100,
    0x1234,
    0x7fff,
    0x8000,
    0xffff,
    0x5555_aaaa,
    0x7fff_ffff,
    0x8000_0000,
    0xdead_beef_cafe_8081,
    u64::MAX,
];

/// Runs a two-operand instruction of a narrow type, with dirty upper bits in the operands, with registers and with constants.
fn narrow(
    name: &str,
    build: impl Fn(&mut FuncCursor<'_>, Value, Value) -> Value,
    expected8: impl Fn(u8, u8) -> u8,
    expected16: impl Fn(u16, u16) -> u16,
) {
    let both = |ty: Type, constant: Option<u64>| {
        function(|cursor, a, b| {
            let a = cursor.ins().ireduce(ty, a);
            let b = match constant {
                Some(bits) => cursor.ins().iconst(ty, bits.cast_signed() & ((1 << ty.bits()) - 1)),
                None => cursor.ins().ireduce(ty, b),
            };
            let result = build(cursor, a, b);
            cursor.ins().uextend(types::I64, result)
        })
    };
    let both = |ty, constant| Compiled::new(&both(ty, constant));
    let (mut registers8, mut registers16) = (both(types::I8, None), both(types::I16, None));
    for &b in NUMBERS {
        let (mut constants8, mut constants16) = (both(types::I8, Some(b)), both(types::I16, Some(b)));
        for &a in NUMBERS {
            let (want8, want16) = (expected8(a as u8, b as u8), expected16(a as u16, b as u16));
            for (func, want) in [
                (&mut registers8, u64::from(want8)),
                (&mut constants8, u64::from(want8)),
                (&mut registers16, u64::from(want16)),
                (&mut constants16, u64::from(want16)),
            ] {
                assert_eq!(func.run(a, b), Ok(want), "{name} of {a:#x} and {b:#x}");
            }
        }
    }
}

#[test]
fn narrow_arithmetic_looks_at_the_low_bits_only() {
    narrow("iadd", |c, a, b| c.ins().iadd(a, b), u8::wrapping_add, u16::wrapping_add);
    narrow("isub", |c, a, b| c.ins().isub(a, b), u8::wrapping_sub, u16::wrapping_sub);
    narrow("imul", |c, a, b| c.ins().imul(a, b), u8::wrapping_mul, u16::wrapping_mul);
    narrow("band", |c, a, b| c.ins().band(a, b), |a, b| a & b, |a, b| a & b);
    narrow("bor", |c, a, b| c.ins().bor(a, b), |a, b| a | b, |a, b| a | b);
    narrow("bxor", |c, a, b| c.ins().bxor(a, b), |a, b| a ^ b, |a, b| a ^ b);
    narrow("ineg", |c, a, _| c.ins().ineg(a), |a, _| a.wrapping_neg(), |a, _| a.wrapping_neg());
    narrow("bnot", |c, a, _| c.ins().bnot(a), |a, _| !a, |a, _| !a);
}

#[test]
fn narrow_shifts_count_modulo_the_width() {
    narrow("ishl", |c, a, b| c.ins().ishl(a, b), |a, b| a.wrapping_shl(b.into()), |a, b| a.wrapping_shl(b.into()));
    narrow("ushr", |c, a, b| c.ins().ushr(a, b), |a, b| a.wrapping_shr(b.into()), |a, b| a.wrapping_shr(b.into()));
    narrow(
        "sshr",
        |c, a, b| c.ins().sshr(a, b),
        |a, b| (a as i8).wrapping_shr(b.into()) as u8,
        |a, b| (a as i16).wrapping_shr(b.into()) as u16,
    );
    narrow(
        "rotl",
        |c, a, b| c.ins().rotl(a, b),
        |a, b| a.rotate_left(u32::from(b) % 8),
        |a, b| a.rotate_left(u32::from(b) % 16),
    );
    narrow(
        "rotr",
        |c, a, b| c.ins().rotr(a, b),
        |a, b| a.rotate_right(u32::from(b) % 8),
        |a, b| a.rotate_right(u32::from(b) % 16),
    );
}

#[test]
fn narrow_minima_products_and_counts() {
    narrow(
        "smin",
        |c, a, b| c.ins().smin(a, b),
        |a, b| (a as i8).min(b as i8) as u8,
        |a, b| (a as i16).min(b as i16) as u16,
    );
    narrow("umax", |c, a, b| c.ins().umax(a, b), u8::max, u16::max);
    narrow(
        "umulhi",
        |c, a, b| c.ins().umulhi(a, b),
        |a, b| ((u16::from(a) * u16::from(b)) >> 8) as u8,
        |a, b| ((u32::from(a) * u32::from(b)) >> 16) as u16,
    );
    narrow(
        "smulhi",
        |c, a, b| c.ins().smulhi(a, b),
        |a, b| ((i16::from(a as i8) * i16::from(b as i8)) >> 8) as u8,
        |a, b| ((i32::from(a as i16) * i32::from(b as i16)) >> 16) as u16,
    );
    let zeros = |x: u32| x as u8;
    narrow("clz", |c, a, _| c.ins().clz(a), |a, _| zeros(a.leading_zeros()), |a, _| a.leading_zeros() as u16);
    narrow("ctz", |c, a, _| c.ins().ctz(a), |a, _| zeros(a.trailing_zeros()), |a, _| a.trailing_zeros() as u16);
    narrow("popcnt", |c, a, _| c.ins().popcnt(a), |a, _| zeros(a.count_ones()), |a, _| a.count_ones() as u16);
    narrow(
        "cls",
        |c, a, _| c.ins().cls(a),
        |a, _| (((a as i8 >> 7) ^ a as i8).leading_zeros() - 1) as u8,
        |a, _| (((a as i16 >> 15) ^ a as i16).leading_zeros() - 1) as u16,
    );
    narrow("bitrev", |c, a, _| c.ins().bitrev(a), |a, _| a.reverse_bits(), |a, _| a.reverse_bits());
    narrow("iabs", |c, a, _| c.ins().iabs(a), |a, _| (a as i8).unsigned_abs(), |a, _| (a as i16).unsigned_abs());
    narrow(
        "bmask",
        |c, a, _| {
            let ty = c.func.dfg.value_type(a);
            c.ins().bmask(ty, a)
        },
        |a, _| if a == 0 { 0 } else { u8::MAX },
        |a, _| if a == 0 { 0 } else { u16::MAX },
    );
}

#[test]
fn narrow_division_traps_as_clif_says() {
    let divide = function(|cursor, a, b| {
        let (a, b) = (cursor.ins().ireduce(types::I8, a), cursor.ins().ireduce(types::I8, b));
        let quotient = cursor.ins().sdiv(a, b);
        cursor.ins().sextend(types::I64, quotient)
    });
    let mut divide = Compiled::new(&divide);
    assert_eq!(divide.run(0xff80, 2), Ok((-64i64).cast_unsigned()));
    assert_eq!(divide.run(0xff80, 0xff), Err(pulley_vm::TrapCode::IntegerOverflow));
    assert_eq!(divide.run(1, 0x100), Err(pulley_vm::TrapCode::IntegerDivisionByZero));
}

/// Each condition three ways: as a value, in a selection, in a conditional trap.
#[test]
fn comparisons_of_every_width_and_condition() {
    for ty in [types::I8, types::I16, types::I32, types::I64] {
        for &cc in IntCC::all() {
            let func = function(|cursor, a, b| {
                let reduce = |cursor: &mut FuncCursor<'_>, value| match ty {
                    types::I64 => value,
                    _ => cursor.ins().ireduce(ty, value),
                };
                let (x, y) = (reduce(cursor, a), reduce(cursor, b));
                let truth = cursor.ins().icmp(cc, x, y);
                let chosen = cursor.ins().select(truth, a, b);
                let again = cursor.ins().icmp(cc, x, y);
                let bit = cursor.ins().uextend(types::I64, again);
                let one = cursor.ins().iconst(types::I64, 1);
                let shifted = cursor.ins().rotl(chosen, one);
                cursor.ins().bxor(shifted, bit)
            });
            let mut func = Compiled::new(&func);
            for &a in NUMBERS {
                for &b in NUMBERS {
                    let unused = 64 - ty.bits();
                    let signed = ((a << unused) as i64 >> unused).cmp(&((b << unused) as i64 >> unused));
                    let unsigned = (a << unused >> unused).cmp(&(b << unused >> unused));
                    let holds = match cc {
                        IntCC::Equal => unsigned.is_eq(),
                        IntCC::NotEqual => unsigned.is_ne(),
                        IntCC::SignedLessThan => signed.is_lt(),
                        IntCC::SignedLessThanOrEqual => signed.is_le(),
                        IntCC::SignedGreaterThan => signed.is_gt(),
                        IntCC::SignedGreaterThanOrEqual => signed.is_ge(),
                        IntCC::UnsignedLessThan => unsigned.is_lt(),
                        IntCC::UnsignedLessThanOrEqual => unsigned.is_le(),
                        IntCC::UnsignedGreaterThan => unsigned.is_gt(),
                        IntCC::UnsignedGreaterThanOrEqual => unsigned.is_ge(),
                    };
                    let want = (if holds { a } else { b }).rotate_left(1) ^ u64::from(holds);
                    assert_eq!(func.run(a, b), Ok(want), "{cc} {ty} of {a:#x} and {b:#x}");
                }
            }
        }
    }
}

/// Whether a condition holds of two floats that compare so.
fn float_condition(cc: FloatCC, order: Option<Ordering>) -> bool {
    match cc {
        FloatCC::Ordered => order.is_some(),
        FloatCC::Unordered => order.is_none(),
        FloatCC::Equal => order.is_some_and(Ordering::is_eq),
        FloatCC::NotEqual => order.is_none_or(Ordering::is_ne),
        FloatCC::OrderedNotEqual => order.is_some_and(Ordering::is_ne),
        FloatCC::UnorderedOrEqual => order.is_none_or(Ordering::is_eq),
        FloatCC::LessThan => order.is_some_and(Ordering::is_lt),
        FloatCC::LessThanOrEqual => order.is_some_and(Ordering::is_le),
        FloatCC::GreaterThan => order.is_some_and(Ordering::is_gt),
        FloatCC::GreaterThanOrEqual => order.is_some_and(Ordering::is_ge),
        FloatCC::UnorderedOrLessThan => order.is_none_or(Ordering::is_lt),
        FloatCC::UnorderedOrLessThanOrEqual => order.is_none_or(Ordering::is_le),
        FloatCC::UnorderedOrGreaterThan => order.is_none_or(Ordering::is_gt),
        FloatCC::UnorderedOrGreaterThanOrEqual => order.is_none_or(Ordering::is_ge),
    }
}

#[test]
fn comparisons_of_floats_in_every_condition() {
    const FLOATS: &[f64] = &[0.0, -0.0, 1.0, -1.5, f64::INFINITY, f64::NEG_INFINITY, f64::NAN];
    for &cc in FloatCC::all() {
        let func = function(|cursor, a, b| {
            let a = cursor.ins().bitcast(types::F64, MemFlagsData::new(), a);
            let b = cursor.ins().bitcast(types::F64, MemFlagsData::new(), b);
            let truth = cursor.ins().fcmp(cc, a, b);
            cursor.ins().uextend(types::I64, truth)
        });
        let mut func = Compiled::new(&func);
        for &a in FLOATS {
            for &b in FLOATS {
                let holds = float_condition(cc, a.partial_cmp(&b));
                assert_eq!(func.run(a.to_bits(), b.to_bits()), Ok(u64::from(holds)), "{a} {cc} {b}");
            }
        }
    }
}

#[test]
fn what_no_rule_covers_is_an_error_with_the_instruction() {
    let func = function(|cursor, a, b| {
        let wide = cursor.ins().iconcat(a, b);
        let wide = cursor.ins().iadd(wide, wide);
        cursor.ins().isplit(wide).0
    });
    let error: CompileError = compile_function(&func, 0..u32::MAX).expect_err("128-bit integers have no opcodes");
    assert_eq!(error.kind(), ErrorKind::Internal);
    assert!(error.message().contains("isplit"), "{error}");
}

#[test]
fn instructions_print_with_blocks_and_registers() {
    let func = function(|cursor, a, b| {
        let sum = cursor.ins().iadd(a, b);
        let five = cursor.ins().iconst(types::I64, 5);
        cursor.ins().imul(sum, five)
    });
    let (mut code, mut scratch) = (super::inst::Code::default(), super::driver::Scratch::default());
    super::driver::Lowering::lower(&func, 0..u32::MAX, &mut code, &mut scratch).expect("there are rules for these");
    let text = code.to_string();
    let lines: Vec<&str> = text.lines().collect();
    let [parameters, "block0():", sum, product, ret] = lines[..] else {
        panic!("{text}");
    };
    let [a, b] = [0, 1].map(|nth| parameters.trim_matches(['(', ')']).split(", ").nth(nth).expect("two parameters"));
    let (sum, work) = sum.trim().split_once(" = ").expect("a result");
    assert_eq!(work, format!("add64 {a}, {b}"), "{text}");
    let (product, work) = product.trim().split_once(" = ").expect("a result");
    assert_eq!(work, format!("mul64 {sum}, #5"), "{text}");
    assert_eq!(ret.trim(), format!("ret [{product}]"), "{text}");
}
