//! Values in scripts: arguments to pass, and patterns that results must match.

use crate::{Error, ExternRef, Result, Rooted, Store, Val};
use std::collections::HashMap;
use wast::core::{AbstractHeapType, HeapType, NanPattern, WastArgCore, WastRetCore};
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
            return Err(Error::msg("needs components, which are off"));
        };
        Ok(match argument {
            WastArgCore::I32(value) => Val::I32(*value),
            WastArgCore::I64(value) => Val::I64(*value),
            WastArgCore::F32(value) => Val::F32(value.bits),
            WastArgCore::F64(value) => Val::F64(value.bits),
            WastArgCore::RefNull(HeapType::Abstract { ty: AbstractHeapType::Func, .. }) => Val::FuncRef(None),
            WastArgCore::RefNull(HeapType::Abstract { ty: AbstractHeapType::Extern, .. }) => Val::ExternRef(None),
            WastArgCore::RefExtern(number) => Val::ExternRef(Some(self.external(store, *number)?)),
            other => return Err(Error::msg(format!("needs a feature that is off: argument {other:?}"))),
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
                return Err(Error::msg("needs components, which are off"));
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
        (Val::F32(found), WastRetCore::F32(expected)) => match expected {
            NanPattern::Value(value) => *found == value.bits,
            NanPattern::CanonicalNan => found & 0x7fff_ffff == 0x7fc0_0000,
            NanPattern::ArithmeticNan => found & 0x7fc0_0000 == 0x7fc0_0000,
        },
        (Val::F64(found), WastRetCore::F64(expected)) => match expected {
            NanPattern::Value(value) => *found == value.bits,
            NanPattern::CanonicalNan => found & !(1 << 63) == 0x7ff8_0000_0000_0000,
            NanPattern::ArithmeticNan => found & 0x7ff8_0000_0000_0000 == 0x7ff8_0000_0000_0000,
        },
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

/// Whether `(ref.null TY)`, or `(ref.null)`, speaks of references to `expected`.
fn names(ty: &Option<HeapType<'_>>, expected: AbstractHeapType) -> bool {
    match ty {
        None => true,
        Some(HeapType::Abstract { ty, .. }) => *ty == expected,
        Some(_) => false,
    }
}
