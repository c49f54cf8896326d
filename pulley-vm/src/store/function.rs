//! The functions of a store, and the types they have.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::types::FuncType;

/// What the interpreter knows about a function of the store.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct FunctionRecord {
    /// Its first instruction; null for a host function, and for one whose code this store has not met yet.
    pub code: *const u8,
    /// The store-wide number of its type.
    pub signature: u32,
    /// The instance it belongs to; for a host function, its number among host functions, with [`FunctionRecord::HOST`] set.
    pub instance: u32,
}

impl FunctionRecord {
    /// Tells host functions from those of instances, whose numbers are below.
    const HOST: u32 = 1 << 31;

    /// A host function, by its number among host functions.
    pub(crate) fn host(number: u32, signature: u32) -> FunctionRecord {
        FunctionRecord { code: core::ptr::null(), signature, instance: number | FunctionRecord::HOST }
    }

    /// The number among host functions, if it is one.
    pub(crate) fn host_number(&self) -> Option<u32> {
        (self.instance & FunctionRecord::HOST != 0).then_some(self.instance & !FunctionRecord::HOST)
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
