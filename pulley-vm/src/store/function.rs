//! The functions of a store, and the types they have.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::types::FuncType;

/// What the interpreter knows about a function of the store.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct FunctionRecord {
    /// Its first instruction; null for a host function.
    pub code: *const u8,
    /// The store-wide number of its type.
    pub signature: u32,
    /// The instance it belongs to; for a host function, its number among host functions.
    pub instance: u32,
}

impl FunctionRecord {
    pub(crate) fn is_host(&self) -> bool {
        self.code.is_null()
    }
}

/// Numbers for function types: equal types have equal numbers in one store.
#[derive(Debug, Default)]
pub(crate) struct Signatures {
    types: Vec<FuncType>,
    numbers: BTreeMap<FuncType, u32>,
}

impl Signatures {
    /// The number of a type, a new one if it has none.
    pub(crate) fn intern(&mut self, ty: &FuncType) -> u32 {
        if let Some(&number) = self.numbers.get(ty) {
            return number;
        }
        let number = self.types.len() as u32;
        self.types.push(ty.clone());
        self.numbers.insert(ty.clone(), number);
        number
    }

    /// The type with that number.
    pub(crate) fn get(&self, number: u32) -> &FuncType {
        &self.types[number as usize]
    }
}
