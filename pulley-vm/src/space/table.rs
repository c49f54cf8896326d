//! Tables.
//!
//! Invariant: `elements..elements + len` are initialized cells of one allocation of `capacity` cells. In a
//! table of functions each is 0 or the handle of a function of the store: a number that enters such a
//! table is checked, or comes from another one or from a segment of the same type (verifier, claim
//! "tables"), and functions are never taken out of a store.

use alloc::vec::Vec;
use core::mem::ManuallyDrop;
use core::ops::Range;

use crate::trap::TrapCode;
use crate::types::{Limits, TableType, ValType};

/// One table.
///
/// The first two fields are what handlers read.
#[repr(C)]
pub(crate) struct TableSpace {
    elements: *mut u64,
    len: usize,
    capacity: usize,
    ty: TableType,
}

// SAFETY: the space owns its allocation.
unsafe impl Send for TableSpace {}
// SAFETY: a shared space is only read.
unsafe impl Sync for TableSpace {}

impl TableSpace {
    /// A table of the type's smallest size with `value` in every element; `None` when the host can't give that much.
    pub(crate) fn new(ty: TableType, value: u64) -> Option<TableSpace> {
        let empty = ManuallyDrop::new(Vec::<u64>::new());
        let mut table = TableSpace { elements: empty.as_ptr().cast_mut(), len: 0, capacity: 0, ty };
        let len = usize::try_from(ty.limits.min).ok()?;
        table.grow_to(len, value).then_some(table)
    }

    /// The address of the first element on the host.
    pub(crate) fn elements(&self) -> *mut u64 {
        self.elements
    }

    /// The size in elements.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The type with the current size as its minimum: what imports are matched against.
    pub(crate) fn current_type(&self) -> TableType {
        TableType { limits: Limits { min: self.len as u64, ..self.ty.limits }, ..self.ty }
    }

    /// The declared type.
    pub(crate) fn declared_type(&self) -> &TableType {
        &self.ty
    }

    /// Whether the elements are references to functions.
    #[inline(always)]
    pub(crate) fn holds_functions(&self) -> bool {
        matches!(self.ty.element, ValType::FuncRef)
    }

    /// All elements, as handles.
    pub(crate) fn cells(&self) -> &[u64] {
        // SAFETY: by the invariant of the type.
        unsafe { core::slice::from_raw_parts(self.elements, self.len) }
    }

    /// All elements, to be changed; whoever does so keeps the invariant of the module.
    pub(crate) fn cells_mut(&mut self) -> &mut [u64] {
        // SAFETY: by the invariant of the type.
        unsafe { core::slice::from_raw_parts_mut(self.elements, self.len) }
    }

    /// The size in elements after growing by `delta`; `None` when type or host can't have that.
    pub(crate) fn grown_len(&self, delta: u64) -> Option<usize> {
        let len = (self.len as u64).checked_add(delta)?;
        let reachable = if self.ty.table64 { u64::MAX } else { u64::from(u32::MAX) };
        let most = self.ty.limits.max.unwrap_or(u64::MAX).min(reachable);
        if len > most {
            return None;
        }
        usize::try_from(len).ok()
    }

    /// Grows to `len` elements, the new ones being `value`. Returns whether there was room on the host.
    pub(crate) fn grow_to(&mut self, len: usize, value: u64) -> bool {
        // SAFETY: these parts came from a vector, below or in `new`.
        let mut cells = ManuallyDrop::new(unsafe { Vec::from_raw_parts(self.elements, self.len, self.capacity) });
        let fits = match len.checked_sub(cells.len()) {
            Some(more) => cells.try_reserve(more).is_ok(),
            None => false,
        };
        if fits {
            cells.resize(len, value);
        }
        self.elements = cells.as_mut_ptr();
        self.len = cells.len();
        self.capacity = cells.capacity();
        fits
    }

    /// The range of `len` elements from index `at`.
    ///
    /// # Errors
    ///
    /// [`TrapCode::TableOutOfBounds`] when it passes the end.
    pub(crate) fn range(&self, at: u64, len: u64) -> Result<Range<usize>, TrapCode> {
        match at.checked_add(len) {
            Some(end) if end <= self.len as u64 => Ok(at as usize..end as usize),
            _ => Err(TrapCode::TableOutOfBounds),
        }
    }
}

impl Drop for TableSpace {
    fn drop(&mut self) {
        // SAFETY: these parts came from a vector in `grow_to` or `new`, and nothing uses them after this.
        drop(unsafe { Vec::from_raw_parts(self.elements, self.len, self.capacity) });
    }
}

impl core::fmt::Debug for TableSpace {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("TableSpace").field("len", &self.len).field("ty", &self.ty).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_fills_and_stops_at_the_maximum() {
        let mut table = TableSpace::new(TableType::new(ValType::FuncRef, 2, Some(4)), 0).unwrap();
        assert_eq!(table.cells(), [0, 0]);
        let len = table.grown_len(2).unwrap();
        assert!(table.grow_to(len, 7));
        assert_eq!(table.cells(), [0, 0, 7, 7]);
        assert_eq!(table.grown_len(1), None);
        assert_eq!(table.grown_len(u64::MAX), None);
        assert!(!table.grow_to(3, 0), "tables never shrink");
        assert_eq!(table.range(4, 0), Ok(4..4));
        assert_eq!(table.range(3, 2), Err(TrapCode::TableOutOfBounds));
        assert_eq!(table.range(u64::MAX, 1), Err(TrapCode::TableOutOfBounds));
    }

    #[test]
    fn a_table_that_cannot_exist_is_none() {
        assert!(
            TableSpace::new(TableType { table64: true, ..TableType::new(ValType::FuncRef, u64::MAX, None) }, 0)
                .is_none()
        );
    }
}
