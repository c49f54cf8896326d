//! The stack that guest functions run on, and the stubs that frames return to when their caller is
//! not code of the same instance.

use alloc::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ptr::NonNull;

use crate::isa;
use crate::space::Mapping;
use crate::types::FuncType;
use crate::verify::MAX_FRAME_SIZE;

/// Slots past the end of the stack, where no frame begins.
///
/// The last frame may reach into them, with at most `MAX_FRAME_SIZE` slots, and so may the arguments of a function
/// (verifier, claim "frames"). A call computes where its callee's frame would begin, at most 65535 slots up, before it
/// compares that with the limit: the address must stay inside the allocation for that to be defined.
const GUARD: usize = 1 << 17;

/// How many slots a stack has at most: a quarter of the addresses that 32 bits have, and 2^37 bytes where there are more.
const LONGEST: usize = if usize::BITS < 64 { 1 << 27 } else { 1 << 34 };

const _: () = assert!(MAX_FRAME_SIZE as usize <= GUARD && FuncType::MAX_SLOTS <= GUARD);

/// Slots for guest frames, all initialized, at a stable address.
pub(crate) struct Stack {
    base: NonNull<u64>,
    len: usize,
    /// How many slots there are, the guard's among them.
    slots: usize,
    layout: Layout,
    /// Owns the slots, if the allocator does not.
    mapping: Option<Mapping>,
}

// SAFETY: the stack owns its slots.
unsafe impl Send for Stack {}
// SAFETY: a shared stack is only read.
unsafe impl Sync for Stack {}

impl Stack {
    /// A stack of `len` slots, all zero.
    ///
    /// Aborts, as collections do, when the host has no room for it.
    pub(crate) fn new(len: usize) -> Stack {
        let len = len.min(LONGEST);
        let slots = len + GUARD;
        let Ok(layout) = Layout::array::<u64>(slots) else { unreachable!("the longest stack has a layout") };
        // The allocator may clear a block that it had given out before, all of it. Of a mapping only what frames reach
        // costs anything.
        if let Some(mapping) = Mapping::new(layout.size(), layout.size()) {
            return Stack { base: mapping.base().cast(), len, slots, layout, mapping: Some(mapping) };
        }
        // SAFETY: the size is not zero, as there is a guard.
        let Some(base) = NonNull::new(unsafe { alloc_zeroed(layout) }) else { handle_alloc_error(layout) };
        Stack { base: base.cast(), len, slots, layout, mapping: None }
    }

    /// The position past which no frame begins.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The address of a slot. Positions up to the guard's end have one.
    #[inline]
    pub(crate) fn ptr(&self, at: usize) -> *mut u64 {
        assert!(at <= self.slots);
        // SAFETY: inside the allocation or at its end.
        unsafe { self.base.as_ptr().add(at) }
    }

    /// The position of a slot whose address came from [`Stack::ptr`], directly or by way of the interpreter.
    #[inline]
    pub(crate) fn position(&self, slot: *const u64) -> usize {
        (slot as usize).wrapping_sub(self.base.as_ptr() as usize) / size_of::<u64>()
    }

    /// All slots, the guard's among them.
    #[inline]
    pub(crate) fn slots(&self) -> &[u64] {
        // SAFETY: allocated and initialized by `new`; the interpreter does not run while `self` is borrowed.
        unsafe { core::slice::from_raw_parts(self.base.as_ptr(), self.slots) }
    }

    /// All slots, the guard's among them, to be changed.
    #[inline]
    pub(crate) fn slots_mut(&mut self) -> &mut [u64] {
        // SAFETY: as in `slots`.
        unsafe { core::slice::from_raw_parts_mut(self.base.as_ptr(), self.slots) }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        if self.mapping.is_none() {
            // SAFETY: `new` allocated with this layout.
            unsafe { dealloc(self.base.as_ptr().cast(), self.layout) };
        }
    }
}

/// Return addresses that lead out of the interpreter: for results in n slots, the end of a call instruction
/// `[delta = n + 1][dst = 0..n]` and the instruction that leaves.
#[derive(Default)]
pub(crate) struct Stubs {
    /// Each at the index of its number of results, empty if nothing needed it yet.
    by_results: Vec<Box<[u8]>>,
}

impl Stubs {
    /// Makes sure there is a stub for functions whose results take that many slots, at most `FuncType::MAX_SLOTS`.
    pub(crate) fn prepare(&mut self, results: usize) {
        if self.by_results.len() <= results {
            self.by_results.resize(results + 1, Box::default());
        }
        if self.by_results[results].is_empty() {
            let mut bytes = Vec::with_capacity(4 + 2 * results);
            bytes.extend_from_slice(&(results as u16 + 1).to_le_bytes());
            for slot in 0..results as u16 {
                bytes.extend_from_slice(&slot.to_le_bytes());
            }
            bytes.extend_from_slice(&isa::Row::exit.info().first.to_le_bytes());
            self.by_results[results] = bytes.into_boxed_slice();
        }
    }

    /// The return address of functions with that many results; [`Stubs::prepare`] was called for it.
    pub(crate) fn address(&self, results: usize) -> u64 {
        self.by_results[results].as_ptr() as usize as u64
    }
}
