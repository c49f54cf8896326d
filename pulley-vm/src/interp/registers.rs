//! The machine registers that a handler works with, and how it reads its operands.
//!
//! A handler has its registers as arguments; [`Registers`] is the same set as a struct, which the
//! compiler takes apart again. All reading of code and slots is unchecked: an instruction that runs was
//! verified (`verify`: *decoding*, *slots*), or is one of the store's stubs.

use super::context::{Context, Exit, ExitKind};
use crate::trap::{Fault, TrapCode};
use crate::vector::V128;

/// The registers of the machine, without the program counter.
pub(crate) struct Registers {
    /// The frame: slot 0.
    pub(crate) fp: *mut u64,
    /// The first byte of memory 0.
    pub(crate) base: *mut u8,
    /// The size of memory 0 in bytes.
    pub(crate) len: usize,
    /// Everything else.
    pub(crate) cx: *mut Context,
    /// The integer accumulator.
    pub(crate) acc: u64,
    /// The float accumulator; a 32-bit float lies in its low bits.
    pub(crate) facc: f64,
}

/// Where control goes after an instruction whose row decides it; else it is `Next` or a `Branch`, or either as a `Result`.
pub(crate) enum Flow {
    /// To the instruction that follows.
    Next,
    /// To another instruction.
    Jump(*const u8),
    /// Out, with a trap of this instruction.
    Trap(Fault),
    /// Out, for another reason.
    Exit(ExitKind),
}

/// Control goes to an instruction.
pub(crate) struct Next(pub(crate) *const u8);

/// Control goes to a target if the branch is taken, else to an instruction.
pub(crate) struct Branch(pub(crate) bool, pub(crate) Relative, pub(crate) *const u8);

impl Registers {
    /// What is in the accumulators.
    #[inline(always)]
    pub(crate) fn accumulators(&self) -> Accumulators {
        Accumulators { acc: self.acc, facc: self.facc }
    }

    /// The content of a slot.
    #[inline(always)]
    pub(crate) fn slot(&self, index: u8) -> u64 {
        // SAFETY: the slot is inside the frame (verify: slots).
        unsafe { *self.fp.add(usize::from(index)) }
    }

    /// Writes a slot.
    #[inline(always)]
    pub(crate) fn set_slot(&mut self, index: u8, value: u64) {
        // SAFETY: the slot is inside the frame (verify: slots).
        unsafe { *self.fp.add(usize::from(index)) = value }
    }

    /// The content of a slot of any index.
    #[inline(always)]
    pub(crate) fn far(&self, index: u16) -> u64 {
        // SAFETY: the slot is inside the frame (verify: slots).
        unsafe { *self.fp.add(usize::from(index)) }
    }

    /// Writes a slot of any index.
    #[inline(always)]
    pub(crate) fn set_far(&mut self, index: u16, value: u64) {
        // SAFETY: the slot is inside the frame (verify: slots).
        unsafe { *self.fp.add(usize::from(index)) = value }
    }

    /// The vector in a cell.
    #[inline(always)]
    pub(crate) fn cell(&self, index: u8) -> V128 {
        // SAFETY: both slots of the cell are inside the frame (verify: slots); any bytes are a vector.
        unsafe { self.fp.cast::<V128>().add(usize::from(index)).read_unaligned() }
    }

    /// Writes a cell.
    #[inline(always)]
    pub(crate) fn set_cell(&mut self, index: u8, value: V128) {
        // SAFETY: as in `cell`.
        unsafe { self.fp.cast::<V128>().add(usize::from(index)).write_unaligned(value) }
    }

    /// The vector in two slots of any index, the first of which is given.
    #[inline(always)]
    pub(crate) fn far_pair(&self, index: u16) -> V128 {
        // SAFETY: both slots are inside the frame (verify: slots).
        unsafe { self.fp.add(usize::from(index)).cast::<V128>().read_unaligned() }
    }

    /// Writes two slots of any index, the first of which is given.
    #[inline(always)]
    pub(crate) fn set_far_pair(&mut self, index: u16, value: V128) {
        // SAFETY: as in `far_pair`.
        unsafe { self.fp.add(usize::from(index)).cast::<V128>().write_unaligned(value) }
    }

    /// The context.
    #[inline(always)]
    pub(crate) fn context(&self) -> &Context {
        // SAFETY: the run loop passed a context that lives until it is entered again; handlers change only its `exit`,
        // through `leave`, when nothing borrows it.
        unsafe { &*self.cx }
    }

    /// Notes where the interpreter is left.
    #[inline(always)]
    pub(crate) fn leave(&mut self, exit: Exit) {
        // SAFETY: as in `context`.
        unsafe { (*self.cx).exit = exit }
    }
}

/// The accumulators as they were before an instruction: what all of its parts read.
#[derive(Clone, Copy)]
pub(crate) struct Accumulators {
    acc: u64,
    facc: f64,
}

/// A type of values: how it lies in slots and accumulators.
pub(crate) trait Value: Copy {
    fn from_slot(slot: u64) -> Self;
    fn to_slot(self) -> u64;
    /// The value in the accumulator of the type.
    #[inline(always)]
    fn from_accumulators(held: Accumulators) -> Self {
        Self::from_slot(held.acc)
    }
    /// Puts the value into the accumulator of the type.
    #[inline(always)]
    fn accumulate(self, m: &mut Registers) {
        m.acc = self.to_slot();
    }
}

macro_rules! integers {
    ($($ty:ty as $unsigned:ty),*) => {
        $(impl Value for $ty {
            #[inline(always)]
            fn from_slot(slot: u64) -> Self {
                slot as $ty
            }
            #[inline(always)]
            fn to_slot(self) -> u64 {
                u64::from(self as $unsigned)
            }
        })*
    };
}

integers!(u8 as u8, i8 as u8, u16 as u16, i16 as u16, u32 as u32, i32 as u32, u64 as u64, i64 as u64);

impl Value for f32 {
    #[inline(always)]
    fn from_slot(slot: u64) -> Self {
        f32::from_bits(slot as u32)
    }
    #[inline(always)]
    fn to_slot(self) -> u64 {
        u64::from(self.to_bits())
    }
    #[inline(always)]
    fn from_accumulators(held: Accumulators) -> Self {
        Self::from_slot(held.facc.to_bits())
    }
    #[inline(always)]
    fn accumulate(self, m: &mut Registers) {
        m.facc = f64::from_bits(self.to_slot());
    }
}

impl Value for f64 {
    #[inline(always)]
    fn from_slot(slot: u64) -> Self {
        f64::from_bits(slot)
    }
    #[inline(always)]
    fn to_slot(self) -> u64 {
        self.to_bits()
    }
    #[inline(always)]
    fn from_accumulators(held: Accumulators) -> Self {
        held.facc
    }
    #[inline(always)]
    fn accumulate(self, m: &mut Registers) {
        m.facc = self;
    }
}

/// Has what is read next from memory read when that vector is there. The compiler would read the numbers of all cells of an
/// instruction early, and has too few registers for those of fused rows where handlers are left few: on x86-64, if dispatch is by tail calls.
#[inline(always)]
pub(crate) fn settle(vector: V128) {
    #[cfg(all(pulley_dispatch = "tail", pulley_simd = "sse2"))]
    // SAFETY: the assembly is empty; a vector and a register are 16 bytes of which any are a value.
    unsafe {
        let vector = core::mem::transmute::<V128, core::arch::x86_64::__m128i>(vector);
        core::arch::asm!("/* {} */", in(xmm_reg) vector, options(nostack, preserves_flags));
    }
    #[cfg(not(all(pulley_dispatch = "tail", pulley_simd = "sse2")))]
    let _ = vector;
}

/// The instruction that runs, by the address of its first byte.
#[derive(Clone, Copy)]
pub(crate) struct Code(pub(crate) *const u8);

macro_rules! numbers {
    ($($name:ident),*) => {
        $(
            /// The number at an offset, little-endian.
            #[inline(always)]
            #[allow(dead_code, reason = "which types of numbers rows hold is the table's business")]
            pub(crate) fn $name(self, offset: usize) -> $name {
                // SAFETY: the operand lies inside the function's code (verify: decoding).
                $name::from_le(unsafe { self.0.add(offset).cast::<$name>().read_unaligned() })
            }
        )*
    };
}

impl Code {
    numbers!(u8, i8, u16, i16, u32, i32, u64, i64);

    /// The address at an offset from the instruction.
    #[inline(always)]
    pub(crate) fn at(self, offset: usize) -> *const u8 {
        self.0.wrapping_add(offset)
    }

    /// Where the distance at an offset leads.
    #[inline(always)]
    pub(crate) fn relative(self, offset: usize) -> Relative {
        Relative { code: self, offset }
    }

    /// The target table at an offset.
    #[inline(always)]
    pub(crate) fn targets(self, offset: usize) -> Targets {
        Targets { code: self, offset }
    }

    /// The trap code at an offset.
    #[inline(always)]
    pub(crate) fn trap(self, offset: usize) -> TrapCode {
        TrapCode::from_u8(self.u8(offset)).unwrap_or(TrapCode::Unreachable)
    }

    /// The list of `N` slots at an offset.
    #[inline(always)]
    pub(crate) fn list<const N: usize>(self, offset: usize) -> FixedList<N> {
        FixedList(self.at(offset))
    }

    /// The counted list at an offset.
    #[inline(always)]
    pub(crate) fn list_n(self, offset: usize) -> CountedList {
        CountedList { at: self.at(offset + 1), count: usize::from(self.u8(offset)) }
    }

    /// The wide list at an offset.
    #[inline(always)]
    pub(crate) fn list_wide(self, offset: usize) -> WideList {
        WideList { at: self.at(offset + 2), count: usize::from(self.u16(offset)) }
    }

    /// The operand that says where results go, at an offset.
    #[inline(always)]
    pub(crate) fn trailer(self, offset: usize) -> Trailer {
        Trailer { at: self.at(offset + 2), count: usize::from(self.u16(offset)) }
    }
}

/// An instruction by its distance from this one. The distance is read when it is needed: not at all by a branch that
/// is not taken, and by a call after its arguments, when registers are free again.
#[derive(Clone, Copy)]
pub(crate) struct Relative {
    code: Code,
    offset: usize,
}

impl Relative {
    /// The address of the instruction.
    #[inline(always)]
    pub(crate) fn address(self) -> *const u8 {
        self.code.0.wrapping_offset(self.code.i32(self.offset) as isize)
    }
}

/// A target table.
#[derive(Clone, Copy)]
pub(crate) struct Targets {
    code: Code,
    offset: usize,
}

impl Targets {
    /// The target of an index; an index past the end has the last.
    #[inline(always)]
    pub(crate) fn choose(self, index: u32) -> Relative {
        let last = self.code.u32(self.offset) - 1;
        let index = if index < last { index } else { last };
        self.code.relative(self.offset + 4 + 4 * index as usize)
    }

    /// The bytes of all targets.
    #[inline(always)]
    pub(crate) fn content_bytes(self) -> usize {
        4 * self.code.u32(self.offset) as usize
    }
}

/// A list of slots in the code: the arguments of a call or the values of a return.
pub(crate) trait SlotList: Copy {
    /// How many there are.
    fn count(self) -> usize;
    /// The bytes of the slots, if there is a count before them: how long the list is, its mode does not say then.
    #[inline(always)]
    fn content_bytes(self) -> usize {
        0
    }
    /// The value in the slot of a place in the list.
    fn value(self, m: &Registers, place: usize) -> u64;
}

/// A list of a known number of slots, a byte each.
#[derive(Clone, Copy)]
pub(crate) struct FixedList<const N: usize>(*const u8);

impl<const N: usize> SlotList for FixedList<N> {
    #[inline(always)]
    fn count(self) -> usize {
        N
    }
    #[inline(always)]
    fn value(self, m: &Registers, place: usize) -> u64 {
        m.slot(Code(self.0).u8(place))
    }
}

/// A list with a count, a byte for each slot.
#[derive(Clone, Copy)]
pub(crate) struct CountedList {
    at: *const u8,
    count: usize,
}

impl SlotList for CountedList {
    #[inline(always)]
    fn content_bytes(self) -> usize {
        self.count
    }
    #[inline(always)]
    fn count(self) -> usize {
        self.count
    }
    #[inline(always)]
    fn value(self, m: &Registers, place: usize) -> u64 {
        m.slot(Code(self.at).u8(place))
    }
}

/// A list with a count, two bytes for each slot.
#[derive(Clone, Copy)]
pub(crate) struct WideList {
    at: *const u8,
    count: usize,
}

impl SlotList for WideList {
    #[inline(always)]
    fn content_bytes(self) -> usize {
        2 * self.count
    }
    #[inline(always)]
    fn count(self) -> usize {
        self.count
    }
    #[inline(always)]
    fn value(self, m: &Registers, place: usize) -> u64 {
        m.far(Code(self.at).u16(2 * place))
    }
}

/// The one value in the integer accumulator.
#[derive(Clone, Copy)]
pub(crate) struct AccumulatorList(pub(crate) u64);

impl SlotList for AccumulatorList {
    #[inline(always)]
    fn count(self) -> usize {
        1
    }
    #[inline(always)]
    fn value(self, _: &Registers, _: usize) -> u64 {
        self.0
    }
}

/// What a return address points at: the distance to the callee's frame and the slots of the results. The instruction
/// to go on with follows.
#[derive(Clone, Copy)]
pub(crate) struct Trailer {
    at: *const u8,
    count: usize,
}

impl Trailer {
    /// The trailer at a return address, for a function with this many results.
    #[inline(always)]
    pub(crate) fn at_return_address(at: *const u8, count: usize) -> Trailer {
        Trailer { at, count }
    }

    /// The return address.
    #[inline(always)]
    pub(crate) fn return_address(self) -> *const u8 {
        self.at
    }

    /// The distance from the caller's frame to the callee's, in slots.
    #[inline(always)]
    pub(crate) fn distance(self) -> usize {
        usize::from(Code(self.at).u16(0))
    }

    /// The slot of the caller for a result.
    #[inline(always)]
    pub(crate) fn slot(self, place: usize) -> u16 {
        Code(self.at).u16(2 + 2 * place)
    }

    /// The instruction to go on with.
    #[inline(always)]
    pub(crate) fn end(self) -> *const u8 {
        self.at.wrapping_add(2 + 2 * self.count)
    }

    /// The bytes of the slots.
    #[inline(always)]
    pub(crate) fn content_bytes(self) -> usize {
        2 * self.count
    }
}
