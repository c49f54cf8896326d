//! Ownership of a value at an address that others hold pointers to.

use alloc::boxed::Box;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

/// Owns a heap allocation without claiming to be the only pointer to it, as `Box` does.
///
/// The interpreter reads and writes through [`Stable::as_ptr`] only while the store is borrowed
/// exclusively by the run loop, and the run loop makes references only while the interpreter is left.
pub(crate) struct Stable<T: ?Sized> {
    ptr: NonNull<T>,
}

// SAFETY: a `Stable` owns its value; copies of its pointer are used only under a borrow of its owner.
unsafe impl<T: ?Sized + Send> Send for Stable<T> {}
// SAFETY: a shared `Stable` gives out shared references only.
unsafe impl<T: ?Sized + Sync> Sync for Stable<T> {}

impl<T> Stable<T> {
    pub(crate) fn new(value: T) -> Stable<T> {
        Stable::from_box(Box::new(value))
    }
}

impl<T: ?Sized> Stable<T> {
    pub(crate) fn from_box(value: Box<T>) -> Stable<T> {
        Stable { ptr: NonNull::from(Box::leak(value)) }
    }
}

impl<T: ?Sized> Stable<T> {
    /// The address of the value, which stays the same until `self` is dropped.
    pub(crate) fn as_ptr(&self) -> *mut T {
        self.ptr.as_ptr()
    }
}

impl<T: ?Sized> Deref for Stable<T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: the pointer came from a box that only `drop` frees.
        unsafe { self.ptr.as_ref() }
    }
}

impl<T: ?Sized> DerefMut for Stable<T> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as in `deref`; `&mut self` excludes other references, see the type.
        unsafe { self.ptr.as_mut() }
    }
}

impl<T: ?Sized> Drop for Stable<T> {
    fn drop(&mut self) {
        // SAFETY: the pointer came from a box and nothing uses it after this.
        drop(unsafe { Box::from_raw(self.ptr.as_ptr()) });
    }
}

impl<T: ?Sized + core::fmt::Debug> core::fmt::Debug for Stable<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        (**self).fmt(f)
    }
}
