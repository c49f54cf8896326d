//! Globals: one cell each, a vector two.
//!
//! The cells of one instance are one allocation; each global knows the address of its first. Cells hold
//! a value as slots would: types of fewer than 64 bits with zeros above.

use core::cell::UnsafeCell;
use core::ptr::NonNull;

use crate::types::GlobalType;

/// One global: its type and where its value is.
///
/// Its cells, as many as its type has slots, are owned by the store, in the list that the global's maker put them into, and live as long as that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GlobalSpace {
    cell: NonNull<u64>,
    pub(crate) ty: GlobalType,
}

// SAFETY: the cell belongs to the store that owns the global; it is used under a borrow of that store.
unsafe impl Send for GlobalSpace {}
// SAFETY: through a shared store cells are only read.
unsafe impl Sync for GlobalSpace {}

impl GlobalSpace {
    /// The global of type `ty` whose value is in the first of `cells`.
    ///
    /// # Panics
    ///
    /// When there are fewer cells than the type has slots.
    ///
    /// # Safety
    ///
    /// The cells outlive the global, and are reached through this and [`GlobalSpace::as_ptr`] only.
    pub(crate) unsafe fn new(cells: &[UnsafeCell<u64>], ty: GlobalType) -> GlobalSpace {
        assert!(cells.len() >= ty.content.slots(), "a cell for each slot");
        // The address of the first among others, not of one cell alone; that of a slice is never null.
        let first = UnsafeCell::raw_get(cells.as_ptr());
        GlobalSpace { cell: NonNull::new(first).unwrap_or(NonNull::dangling()), ty }
    }

    /// The address of the first cell.
    pub(crate) fn as_ptr(&self) -> *mut u64 {
        self.cell.as_ptr()
    }

    /// The slots that hold the value.
    pub(crate) fn slots(&self) -> &[u64] {
        // SAFETY: there are as many cells, as `new` saw, and they live, by the promise given to it.
        unsafe { core::slice::from_raw_parts(self.cell.as_ptr(), self.ty.content.slots()) }
    }

    /// The slots that hold the value, the second zero if there is but one.
    pub(crate) fn get(&self) -> [u64; 2] {
        let slots = self.slots();
        [slots[0], slots.get(1).copied().unwrap_or(0)]
    }

    /// Changes the value, which the first of these slots hold.
    pub(crate) fn set(&mut self, slots: [u64; 2]) {
        for (nth, slot) in slots.into_iter().take(self.ty.content.slots()).enumerate() {
            // SAFETY: as in `slots`.
            unsafe { self.cell.add(nth).write(slot) };
        }
    }
}
