//! The modes of operands as types, over which the handlers are generic: a row is one function, and each of its opcodes an
//! instance of it.
//!
//! A mode says how long its operand is in the code ([`Mode`]), how a value is read ([`Read`]) or written ([`Write`]), which memory an
//! address is of ([`Memory`]), what a list is ([`List`]). Handlers have few machine registers, so all of it is inlined, and offsets
//! are numbers when it is: lengths are constants, and nothing here branches.
//!
//! Invariant: an operand that is read or written was verified in its mode (`verify`: *decoding*, *slots*).

use super::memory::LinearMemory;
use super::registers::{
    AccumulatorList, Accumulators, Code, CountedList, FixedList, Registers, SlotList, Value, WideList, settle,
};
use crate::vector::V128;

/// How an operand is found: one of the modes of `pulley_spec::model::Mode`, which says more about each.
pub(crate) trait Mode {
    /// The bytes of the operand in the code; of a list, those of its count, or of all of it if it has none.
    const BYTES: usize;
}

/// A mode in which values of a type are read.
pub(crate) trait Read<T>: Mode {
    /// The operand at an offset, given what was in the accumulators before the instruction.
    fn read(held: Accumulators, m: &Registers, code: Code, at: usize) -> T;

    /// The operand in a round of an instruction that repeats itself, given how it was read before the first, and the content of
    /// the first result's slot.
    #[inline(always)]
    fn in_round(read: T, _result: u64) -> T {
        read
    }
}

/// A mode in which values of a type are written.
pub(crate) trait Write<T>: Mode {
    /// Writes a result whose operand is at an offset. The code is read now, so that the slot takes no register before.
    fn write(m: &mut Registers, code: Code, at: usize, value: T);
}

/// A mode of addresses, which says whose they are.
pub(crate) trait Memory: Mode {
    /// The memory that an address at an offset is of.
    #[inline(always)]
    fn memory(m: &Registers, _code: Code, _at: usize) -> LinearMemory {
        m.memory0()
    }
}

/// A mode of lists.
pub(crate) trait List: Mode {
    /// What a list of this mode is.
    type Values: SlotList;

    /// The list at an offset, given what was in the accumulators before the instruction.
    fn list(held: Accumulators, code: Code, at: usize) -> Self::Values;
}

/// An address in a linear memory of at most 32 bits; [`Wide`] modes fill all 64.
#[derive(Clone, Copy)]
pub(crate) struct Address(pub(crate) u64);

impl Value for Address {
    #[inline(always)]
    fn from_slot(slot: u64) -> Self {
        Address(u64::from(slot as u32))
    }
    #[inline(always)]
    fn to_slot(self) -> u64 {
        self.0
    }
}

macro_rules! modes {
    ($($(#[$attribute:meta])* $name:ident: $bytes:literal;)*) => {
        $(
            $(#[$attribute])*
            pub(crate) struct $name;

            impl Mode for $name {
                const BYTES: usize = $bytes;
            }
        )*
    };
}

modes! {
    /// In a slot.
    Slot: 1;
    /// In an accumulator.
    Acc: 0;
    /// In a cell.
    Cell: 1;
    /// An immediate of 8 bits.
    Imm8: 1;
    /// An immediate of 32 bits.
    Imm32: 4;
    /// An address of 64 bits in a slot.
    Wide: 1;
    /// An address of 32 bits in a slot, and a memory.
    Other: 2;
    /// An address of 64 bits in a slot, and a memory.
    OtherWide: 2;
    /// The result of the round before.
    Repeated: 0;
    /// A list of a byte for each slot, with a count.
    ListN: 1;
    /// A list of two bytes for each slot, with a count.
    ListWide: 2;
}

/// A list of that many slots.
pub(crate) struct ListOf<const N: usize>;

impl<const N: usize> Mode for ListOf<N> {
    const BYTES: usize = N;
}

impl<T: Value> Read<T> for Slot {
    #[inline(always)]
    fn read(_: Accumulators, m: &Registers, code: Code, at: usize) -> T {
        T::from_slot(m.slot(code.u8(at)))
    }
}

impl<T: Value> Read<T> for Acc {
    #[inline(always)]
    fn read(held: Accumulators, _: &Registers, _: Code, _: usize) -> T {
        T::from_accumulators(held)
    }
}

impl Read<V128> for Cell {
    #[inline(always)]
    fn read(_: Accumulators, m: &Registers, code: Code, at: usize) -> V128 {
        m.cell(code.u8(at))
    }
}

impl<T: Value> Read<T> for Imm8 {
    #[inline(always)]
    fn read(_: Accumulators, _: &Registers, code: Code, at: usize) -> T {
        T::from_slot(code.i8(at) as u64)
    }
}

impl<T: Value> Read<T> for Imm32 {
    #[inline(always)]
    fn read(_: Accumulators, _: &Registers, code: Code, at: usize) -> T {
        T::from_slot(code.i32(at) as u64)
    }
}

impl Read<Address> for Wide {
    #[inline(always)]
    fn read(_: Accumulators, m: &Registers, code: Code, at: usize) -> Address {
        Address(m.slot(code.u8(at)))
    }
}

impl Read<Address> for Other {
    #[inline(always)]
    fn read(held: Accumulators, m: &Registers, code: Code, at: usize) -> Address {
        Slot::read(held, m, code, at)
    }
}

impl Read<Address> for OtherWide {
    #[inline(always)]
    fn read(held: Accumulators, m: &Registers, code: Code, at: usize) -> Address {
        Wide::read(held, m, code, at)
    }
}

impl<T: Value> Read<T> for Repeated {
    /// Nothing: each round has the result of the one before, and the first what is in the slot.
    #[inline(always)]
    fn read(_: Accumulators, _: &Registers, _: Code, _: usize) -> T {
        T::from_slot(0)
    }

    #[inline(always)]
    fn in_round(_: T, result: u64) -> T {
        T::from_slot(result)
    }
}

impl<T: Value> Write<T> for Slot {
    #[inline(always)]
    fn write(m: &mut Registers, code: Code, at: usize, value: T) {
        m.set_slot(code.u8(at), value.to_slot());
    }
}

/// What goes to an accumulator goes there whether or not it goes to a slot too ([`Value::accumulate`]).
impl<T: Value> Write<T> for Acc {
    #[inline(always)]
    fn write(_: &mut Registers, _: Code, _: usize, _: T) {}
}

impl Write<V128> for Cell {
    #[inline(always)]
    fn write(m: &mut Registers, code: Code, at: usize, value: V128) {
        settle(value);
        m.set_cell(code.u8(at), value);
    }
}

impl Memory for Slot {}
impl Memory for Acc {}
impl Memory for Wide {}

impl Memory for Other {
    #[inline(always)]
    fn memory(m: &Registers, code: Code, at: usize) -> LinearMemory {
        m.other_memory(code.u8(at + 1))
    }
}

impl Memory for OtherWide {
    #[inline(always)]
    fn memory(m: &Registers, code: Code, at: usize) -> LinearMemory {
        Other::memory(m, code, at)
    }
}

impl List for Acc {
    type Values = AccumulatorList;

    #[inline(always)]
    fn list(held: Accumulators, _: Code, _: usize) -> AccumulatorList {
        AccumulatorList(u64::from_accumulators(held))
    }
}

impl<const N: usize> List for ListOf<N> {
    type Values = FixedList<N>;

    #[inline(always)]
    fn list(_: Accumulators, code: Code, at: usize) -> FixedList<N> {
        code.list(at)
    }
}

impl List for ListN {
    type Values = CountedList;

    #[inline(always)]
    fn list(_: Accumulators, code: Code, at: usize) -> CountedList {
        code.list_n(at)
    }
}

impl List for ListWide {
    type Values = WideList;

    #[inline(always)]
    fn list(_: Accumulators, code: Code, at: usize) -> WideList {
        code.list_wide(at)
    }
}
