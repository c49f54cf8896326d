//! A typed value at the border between host and guest, and how it lies in a slot.
//!
//! A slot is 64 bits. Types of fewer bits lie in its low bits, with zeros above when the host writes
//! them; a vector takes two slots. References are handles: 0 is null, a function is its id in the store plus one, and what the
//! embedder calls an external reference is any other number it chose.

use core::num::NonZeroU64;

use crate::store::FuncId;
use crate::types::ValType;
use crate::vector::V128;

/// A value of WebAssembly.
///
/// Floats are kept as bits, so that comparing and copying values changes no NaN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// A 32-bit integer.
    I32(i32),
    /// A 64-bit integer.
    I64(i64),
    /// The bits of a 32-bit float.
    F32(u32),
    /// The bits of a 64-bit float.
    F64(u64),
    /// A vector of 128 bits.
    V128(V128),
    /// A function of the store, or null.
    FuncRef(Option<FuncId>),
    /// A handle that the embedder chose, or null.
    ExternRef(Option<NonZeroU64>),
}

impl Value {
    /// The value's type.
    #[must_use]
    pub const fn ty(self) -> ValType {
        match self {
            Value::I32(_) => ValType::I32,
            Value::I64(_) => ValType::I64,
            Value::F32(_) => ValType::F32,
            Value::F64(_) => ValType::F64,
            Value::V128(_) => ValType::V128,
            Value::FuncRef(_) => ValType::FuncRef,
            Value::ExternRef(_) => ValType::ExternRef,
        }
    }

    /// The slots that hold this value: only the first [`ValType::slots`] of them count, the others are zero.
    #[must_use]
    pub fn to_slots(self) -> [u64; 2] {
        let slot = match self {
            Value::I32(value) => u64::from(value as u32),
            Value::I64(value) => value as u64,
            Value::F32(bits) => u64::from(bits),
            Value::F64(bits) => bits,
            Value::V128(vector) => return vector.to_slots(),
            Value::FuncRef(function) => function.map_or(0, FuncId::to_handle),
            Value::ExternRef(handle) => handle.map_or(0, NonZeroU64::get),
        };
        [slot, 0]
    }

    /// The value of type `ty` in slots, of which only the first [`ValType::slots`] count; those that are missing are zero.
    ///
    /// Bytecode that no compiler wrote can leave any number where a function is expected: the function named by the
    /// result may not exist. [`Store::func_exists`](crate::Store::func_exists) tells. `None` when the number could not
    /// be a function of any store.
    #[must_use]
    pub fn from_slots(ty: ValType, slots: &[u64]) -> Option<Value> {
        let at = |at: usize| slots.get(at).copied().unwrap_or(0);
        let slot = at(0);
        Some(match ty {
            ValType::I32 => Value::I32(slot as u32 as i32),
            ValType::I64 => Value::I64(slot as i64),
            ValType::F32 => Value::F32(slot as u32),
            ValType::F64 => Value::F64(slot),
            ValType::V128 => Value::V128(V128::from_slots([slot, at(1)])),
            ValType::FuncRef if slot == 0 => Value::FuncRef(None),
            ValType::FuncRef => Value::FuncRef(Some(FuncId::from_handle(slot)?)),
            ValType::ExternRef => Value::ExternRef(NonZeroU64::new(slot)),
        })
    }

    /// Zero, or null, of that type.
    #[must_use]
    pub const fn default_of(ty: ValType) -> Value {
        match ty {
            ValType::I32 => Value::I32(0),
            ValType::I64 => Value::I64(0),
            ValType::F32 => Value::F32(0),
            ValType::F64 => Value::F64(0),
            ValType::V128 => Value::V128(V128::ZERO),
            ValType::FuncRef => Value::FuncRef(None),
            ValType::ExternRef => Value::ExternRef(None),
        }
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Value {
        Value::I32(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Value {
        Value::I64(value)
    }
}

impl From<f32> for Value {
    fn from(value: f32) -> Value {
        Value::F32(value.to_bits())
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Value {
        Value::F64(value.to_bits())
    }
}

impl From<V128> for Value {
    fn from(value: V128) -> Value {
        Value::V128(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_hold_values() {
        let values = [
            Value::I32(-1),
            Value::I64(-1),
            Value::F32(0x7fc0_0001),
            Value::F64(0x7ff8_0000_0000_0001),
            Value::V128(V128::from_u128(0x0123_4567_89ab_cdef_1122_3344_5566_7788)),
            Value::FuncRef(None),
            Value::FuncRef(Some(FuncId::from_index(u32::MAX - 1))),
            Value::ExternRef(NonZeroU64::new(u64::MAX)),
        ];
        for value in values {
            assert_eq!(Value::from_slots(value.ty(), &value.to_slots()[..value.ty().slots()]), Some(value));
        }
        assert_eq!(Value::I32(-1).to_slots(), [0xffff_ffff, 0], "the host clears what is above");
        assert_eq!(Value::from_slots(ValType::I32, &[0xabcd_0000_0001]), Some(Value::I32(1)), "and ignores it");
        assert_eq!(Value::from_slots(ValType::FuncRef, &[u64::MAX]), None);
    }
}
