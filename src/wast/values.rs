//! Values in scripts: arguments to pass, and patterns that results must match.

use crate::{Error, ExternRef, Result, Rooted, Store, V128, Val};
use std::collections::HashMap;
use wast::core::{AbstractHeapType, HeapType, NanPattern, V128Pattern, WastArgCore, WastRetCore};
use wast::token::{F32, F64};
use wast::{WastArg, WastRet};

/// The host values of a script: `(ref.extern 7)` is the same reference each time.
#[derive(Default)]
pub(super) struct Values {
    externs: HashMap<u32, Rooted<ExternRef>>,
}

impl Values {
    pub(super) fn arguments(&mut self, store: &mut Store<()>, arguments: &[WastArg<'_>]) -> Result<Vec<Val>> {
        arguments.iter().map(|argument| self.argument(store, argument)).collect()
    }

    fn argument(&mut self, store: &mut Store<()>, argument: &WastArg<'_>) -> Result<Val> {
        let WastArg::Core(argument) = argument else {
            return Err(Error::msg("needs components, which are not in yet"));
        };
        Ok(match argument {
            WastArgCore::I32(value) => Val::I32(*value),
            WastArgCore::I64(value) => Val::I64(*value),
            WastArgCore::F32(value) => Val::F32(value.bits),
            WastArgCore::F64(value) => Val::F64(value.bits),
            WastArgCore::V128(vector) => Val::V128(V128::from_bytes(vector.to_le_bytes())),
            WastArgCore::RefNull(HeapType::Abstract { ty: AbstractHeapType::Func, .. }) => Val::FuncRef(None),
            WastArgCore::RefNull(HeapType::Abstract { ty: AbstractHeapType::Extern, .. }) => Val::ExternRef(None),
            WastArgCore::RefExtern(number) => Val::ExternRef(Some(self.external(store, *number)?)),
            other => return Err(Error::msg(format!("needs a feature that is not in yet: argument {other:?}"))),
        })
    }

    fn external(&mut self, store: &mut Store<()>, number: u32) -> Result<Rooted<ExternRef>> {
        if let Some(known) = self.externs.get(&number) {
            return Ok(*known);
        }
        let made = ExternRef::new(store, number)?;
        self.externs.insert(number, made);
        Ok(made)
    }

    /// Checks results against the script's patterns.
    pub(super) fn check(&self, store: &mut Store<()>, found: &[Val], expected: &[WastRet<'_>]) -> Result<()> {
        if found.len() != expected.len() {
            return Err(Error::msg(format!("{} results, expected {}", found.len(), expected.len())));
        }
        for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
            let WastRet::Core(expected) = expected else {
                return Err(Error::msg("needs components, which are not in yet"));
            };
            if !matches(store, found, expected)? {
                let message = format!("result {index} is {}, expected {expected:x?}", show(found));
                return Err(Error::msg(message));
            }
        }
        Ok(())
    }
}

fn show(value: &Val) -> String {
    match value {
        Val::F32(bits) => format!("{} ({bits:#010x})", f32::from_bits(*bits)),
        Val::F64(bits) => format!("{} ({bits:#018x})", f64::from_bits(*bits)),
        other => format!("{other:x?}"),
    }
}

fn matches(store: &Store<()>, found: &Val, expected: &WastRetCore<'_>) -> Result<bool> {
    Ok(match (found, expected) {
        (found, WastRetCore::Either(patterns)) => {
            for pattern in patterns {
                if matches(store, found, pattern)? {
                    return Ok(true);
                }
            }
            false
        }
        (Val::I32(found), WastRetCore::I32(expected)) => found == expected,
        (Val::I64(found), WastRetCore::I64(expected)) => found == expected,
        (Val::F32(found), WastRetCore::F32(expected)) => matches_f32(*found, expected),
        (Val::F64(found), WastRetCore::F64(expected)) => matches_f64(*found, expected),
        (Val::V128(found), WastRetCore::V128(expected)) => matches_vector(*found, expected),
        (Val::FuncRef(found), WastRetCore::RefNull(ty)) => found.is_none() && names(ty, AbstractHeapType::Func),
        (Val::ExternRef(found), WastRetCore::RefNull(ty)) => found.is_none() && names(ty, AbstractHeapType::Extern),
        (Val::FuncRef(found), WastRetCore::RefFunc(None)) => found.is_some(),
        (Val::ExternRef(found), WastRetCore::RefExtern(None)) => found.is_some(),
        (Val::ExternRef(Some(found)), WastRetCore::RefExtern(Some(expected))) => {
            found.data(store)?.and_then(|value| value.downcast_ref::<u32>()) == Some(expected)
        }
        _ => false,
    })
}

fn matches_f32(found: u32, expected: &NanPattern<F32>) -> bool {
    match expected {
        NanPattern::Value(value) => found == value.bits,
        NanPattern::CanonicalNan => found & 0x7fff_ffff == 0x7fc0_0000,
        NanPattern::ArithmeticNan => found & 0x7fc0_0000 == 0x7fc0_0000,
    }
}

fn matches_f64(found: u64, expected: &NanPattern<F64>) -> bool {
    match expected {
        NanPattern::Value(value) => found == value.bits,
        NanPattern::CanonicalNan => found & !(1 << 63) == 0x7ff8_0000_0000_0000,
        NanPattern::ArithmeticNan => found & 0x7ff8_0000_0000_0000 == 0x7ff8_0000_0000_0000,
    }
}

/// Lane by lane.
fn matches_vector(found: V128, expected: &V128Pattern) -> bool {
    let bytes = found.to_bytes();
    /// The lanes of a vector as numbers.
    fn lanes<const BYTES: usize>(bytes: &[u8; 16]) -> impl Iterator<Item = [u8; BYTES]> + '_ {
        bytes.chunks_exact(BYTES).map(|lane| std::array::from_fn(|at| lane[at]))
    }
    match expected {
        V128Pattern::I8x16(expected) => lanes(&bytes).map(i8::from_le_bytes).eq(*expected),
        V128Pattern::I16x8(expected) => lanes(&bytes).map(i16::from_le_bytes).eq(*expected),
        V128Pattern::I32x4(expected) => lanes(&bytes).map(i32::from_le_bytes).eq(*expected),
        V128Pattern::I64x2(expected) => lanes(&bytes).map(i64::from_le_bytes).eq(*expected),
        V128Pattern::F32x4(expected) => {
            lanes(&bytes).map(u32::from_le_bytes).zip(expected).all(|(found, expected)| matches_f32(found, expected))
        }
        V128Pattern::F64x2(expected) => {
            lanes(&bytes).map(u64::from_le_bytes).zip(expected).all(|(found, expected)| matches_f64(found, expected))
        }
    }
}

/// Whether `(ref.null TY)`, or `(ref.null)`, speaks of references to `expected`.
fn names(ty: &Option<HeapType<'_>>, expected: AbstractHeapType) -> bool {
    match ty {
        None => true,
        Some(HeapType::Abstract { ty, .. }) => *ty == expected,
        Some(_) => false,
    }
}
