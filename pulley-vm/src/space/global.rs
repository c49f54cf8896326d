//! Globals: one cell each.
//!
//! The cells of one instance are one allocation; each global knows the address of its cell. A cell holds
//! its value as a slot would: types of fewer than 64 bits with zeros above.

use core::cell::UnsafeCell;
use core::ptr::NonNull;

use crate::types::GlobalType;

/// One global: its type and where its value is.
///
/// The cell is owned by the store, in the list that the global's maker put it into, and lives as long as that.
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
    /// The global of type `ty` whose value is in `cell`.
    ///
    /// # Safety
    ///
    /// The cell outlives the global, and is reached through this and [`GlobalSpace::as_ptr`] only.
    pub(crate) unsafe fn new(cell: &UnsafeCell<u64>, ty: GlobalType) -> GlobalSpace {
        // `UnsafeCell::get` never gives null.
        GlobalSpace { cell: NonNull::new(cell.get()).unwrap_or(NonNull::dangling()), ty }
    }

    /// The address of the cell.
    pub(crate) fn as_ptr(&self) -> *mut u64 {
        self.cell.as_ptr()
    }

    /// The slot that holds the value.
    pub(crate) fn get(&self) -> u64 {
        // SAFETY: the cell lives, by the promise given to `new`.
        unsafe { self.cell.read() }
    }

    /// Changes the value.
    pub(crate) fn set(&mut self, slot: u64) {
        // SAFETY: as in `get`.
        unsafe { self.cell.write(slot) };
    }
}
