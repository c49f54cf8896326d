//! Linear memories.
//!
//! Invariant: `base..base + capacity` is one allocation, or what is usable of one mapping (or `capacity` is 0),
//! `len <= capacity`, and every byte from `len` on is zero. So growing within the capacity only moves `len`.
//!
//! Where the host can reserve addresses, a memory has all that it may grow to from the start, and its bytes never move. A
//! memory that can't grow needs none, and elsewhere, and past what is reserved, growing copies.

use alloc::alloc::{alloc_zeroed, dealloc};
use core::alloc::Layout;
use core::ops::Range;
use core::ptr::NonNull;

use super::mapping::Mapping;
use crate::trap::TrapCode;
use crate::types::{Limits, MemoryType};

/// The alignment of a memory's first byte on the host, so that aligned guest accesses are aligned host accesses.
///
/// Up to 16 the standard allocator gets zeroed blocks from `calloc`, which does not touch them; past that it writes the
/// zeros itself, all 4 GiB of them if a module asks.
const ALIGN: usize = 16;

/// One linear memory.
///
/// The first two fields are what handlers read.
#[repr(C)]
pub(crate) struct MemorySpace {
    base: *mut u8,
    len: usize,
    capacity: usize,
    /// Owns the bytes, if the allocator does not.
    mapping: Option<Mapping>,
    ty: MemoryType,
}

// SAFETY: the space owns its allocation.
unsafe impl Send for MemorySpace {}
// SAFETY: a shared space is only read.
unsafe impl Sync for MemorySpace {}

impl MemorySpace {
    /// A memory of the type's smallest size, all zero, that reserves at most `reservation` bytes of addresses to grow into;
    /// `None` when the host can't give that much.
    pub(crate) fn new(ty: MemoryType, reservation: u64) -> Option<MemorySpace> {
        let len = byte_size(ty.limits.min, &ty)?;
        let most = ty.limits.max.unwrap_or(u64::MAX).min(ty.max_pages()).saturating_mul(ty.page_size());
        let reserved = Mapping::moderate(usize::try_from(most.min(reservation)).unwrap_or(len));
        let mapping = if reserved > len { Mapping::recycled(reserved, len) } else { None };
        MemorySpace::in_mapping(mapping, len, ty)
    }

    /// A memory in a mapping with as many usable bytes, or in an allocation.
    fn in_mapping(mapping: Option<Mapping>, len: usize, ty: MemoryType) -> Option<MemorySpace> {
        let (base, capacity) = match &mapping {
            Some(mapping) => (mapping.base().as_ptr(), mapping.usable()),
            None => (allocate(len)?, len),
        };
        Some(MemorySpace { base, len, capacity, mapping, ty })
    }

    /// The address of the first byte on the host.
    pub(crate) fn base(&self) -> *mut u8 {
        self.base
    }

    /// The size in bytes.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The size in pages.
    pub(crate) fn pages(&self) -> u64 {
        self.len as u64 >> self.ty.page_size_log2
    }

    /// The declared type.
    pub(crate) fn declared_type(&self) -> &MemoryType {
        &self.ty
    }

    /// The type with the current size as its minimum: what imports are matched against.
    pub(crate) fn current_type(&self) -> MemoryType {
        MemoryType { limits: Limits { min: self.pages(), ..self.ty.limits }, ..self.ty }
    }

    /// All bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: `base..base + len` is allocated and initialized, by the invariant of the type.
        unsafe { core::slice::from_raw_parts(self.base, self.len) }
    }

    /// All bytes, to be changed.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: as in `bytes`.
        unsafe { core::slice::from_raw_parts_mut(self.base, self.len) }
    }

    /// The size in bytes after growing by `delta` pages; `None` when type or host can't have that.
    pub(crate) fn grown_len(&self, delta: u64) -> Option<usize> {
        let pages = self.pages().checked_add(delta)?;
        let most = self.ty.limits.max.unwrap_or(u64::MAX).min(self.ty.max_pages());
        if pages > most {
            return None;
        }
        byte_size(pages, &self.ty)
    }

    /// Grows to `len` bytes, a size that [`MemorySpace::grown_len`] gave. Returns whether there was room on the host.
    pub(crate) fn grow_to(&mut self, len: usize) -> bool {
        debug_assert!(len >= self.len);
        if len > self.capacity && !self.extend(len) && !self.relocate(len) {
            return false;
        }
        self.len = len;
        true
    }

    /// Makes the capacity `len` or more where the bytes are. Returns whether that could be done.
    fn extend(&mut self, len: usize) -> bool {
        let Some(mapping) = &mut self.mapping else { return false };
        let extended = mapping.extend(len);
        self.capacity = mapping.usable();
        extended
    }

    /// Makes the capacity `len` or more in another place. Returns whether there was room on the host.
    fn relocate(&mut self, len: usize) -> bool {
        // Doubling makes a program that grows page by page copy each byte a constant number of times. The bytes
        // past `len` cost address space only: allocators hand out large zeroed blocks without touching them.
        let most = self.ty.limits.max.and_then(|max| byte_size(max, &self.ty)).unwrap_or(usize::MAX);
        let roomy = len.max(self.capacity.saturating_mul(2)).min(most.max(len));
        let (base, capacity) = match (allocate(roomy), roomy) {
            (Some(base), roomy) => (base, roomy),
            (None, _) => match allocate(len) {
                Some(base) => (base, len),
                None => return false,
            },
        };
        // SAFETY: both hold at least `self.len` bytes and are distinct.
        unsafe { core::ptr::copy_nonoverlapping(self.base, base, self.len) };
        self.free();
        self.base = base;
        self.capacity = capacity;
        true
    }

    /// Gives the bytes back; `base` and `capacity` are wrong until they are set again.
    fn free(&mut self) {
        match self.mapping.take() {
            Some(mapping) => mapping.keep(),
            None => release(self.base, self.capacity),
        }
    }

    /// The range of `len` bytes from address `addr`.
    ///
    /// # Errors
    ///
    /// [`TrapCode::MemoryOutOfBounds`] when it passes the end.
    pub(crate) fn range(&self, addr: u64, len: u64) -> Result<Range<usize>, TrapCode> {
        match addr.checked_add(len) {
            Some(end) if end <= self.len as u64 => Ok(addr as usize..end as usize),
            _ => Err(TrapCode::MemoryOutOfBounds),
        }
    }

    /// Copies bytes to address `addr`.
    pub(crate) fn write(&mut self, addr: u64, bytes: &[u8]) -> Result<(), TrapCode> {
        let range = self.range(addr, bytes.len() as u64)?;
        self.bytes_mut()[range].copy_from_slice(bytes);
        Ok(())
    }
}

impl Drop for MemorySpace {
    fn drop(&mut self) {
        self.free();
    }
}

impl core::fmt::Debug for MemorySpace {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("MemorySpace").field("len", &self.len).field("ty", &self.ty).finish_non_exhaustive()
    }
}

/// The size of that many pages in bytes, if the host could hold them.
fn byte_size(pages: u64, ty: &MemoryType) -> Option<usize> {
    let bytes = pages.checked_mul(ty.page_size())?;
    usize::try_from(bytes).ok().filter(|&bytes| bytes <= isize::MAX as usize - ALIGN)
}

fn allocate(size: usize) -> Option<*mut u8> {
    let layout = Layout::from_size_align(size, ALIGN).ok()?;
    if size == 0 {
        return Some(layout_dangling(&layout));
    }
    // SAFETY: the size is not zero.
    NonNull::new(unsafe { alloc_zeroed(layout) }).map(NonNull::as_ptr)
}

/// A well-aligned address for no bytes.
fn layout_dangling(layout: &Layout) -> *mut u8 {
    core::ptr::without_provenance_mut(layout.align())
}

fn release(base: *mut u8, size: usize) {
    if size != 0 {
        // SAFETY: `allocate` succeeded with this size and gave `base`.
        unsafe { dealloc(base, Layout::from_size_align_unchecked(size, ALIGN)) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: usize = 65536;
    const RESERVATION: u64 = 1 << 32;

    /// Taken by the test that has all mappings, and by one that needs some.
    static MAPPINGS: std::sync::Mutex<()> = std::sync::Mutex::new(());

    /// A memory of the type in a mapping, or in an allocation as on hosts without any.
    fn memory(ty: MemoryType, mapped: bool) -> MemorySpace {
        if mapped {
            MemorySpace::new(ty, RESERVATION).unwrap()
        } else {
            MemorySpace::in_mapping(None, byte_size(ty.limits.min, &ty).unwrap(), ty).unwrap()
        }
    }

    #[test]
    fn growth_keeps_bytes_and_adds_zeros() {
        for mapped in [true, false] {
            let mut memory = memory(MemoryType::new(1, Some(5)), mapped);
            memory.write(PAGE as u64 - 4, &[1, 2, 3, 4]).unwrap();
            for pages in 2..=5 {
                let len = memory.grown_len(1).unwrap();
                assert!(memory.grow_to(len));
                assert_eq!(memory.pages(), pages);
                assert_eq!(memory.bytes()[PAGE - 4..PAGE], [1, 2, 3, 4]);
                assert!(memory.bytes()[PAGE..].iter().all(|&byte| byte == 0));
            }
            assert_eq!(memory.grown_len(1), None, "the type's maximum");
            assert_eq!(memory.grown_len(u64::MAX), None);
            assert_eq!(memory.grown_len(0), Some(5 * PAGE));
            assert_eq!(memory.current_type().limits, Limits { min: 5, max: Some(5) });
        }
    }

    #[test]
    fn growth_in_a_mapping_moves_nothing() {
        let _own = MAPPINGS.lock();
        let wide = MemoryType { memory64: true, ..MemoryType::new(1, None) };
        for ty in [MemoryType::new(0, None), MemoryType::new(3, Some(100)), wide] {
            let mut memory = memory(ty, true);
            assert_eq!(memory.mapping.is_some(), cfg!(pulley_mapping));
            let base = memory.base();
            while let Some(len) = memory.grown_len(7).filter(|&len| len < 200 * PAGE) {
                assert!(memory.grow_to(len));
                assert!(memory.base() == base || !cfg!(pulley_mapping));
                memory.write(len as u64 - 1, &[1]).unwrap();
            }
        }
    }

    #[test]
    fn a_memory_reserves_no_more_than_it_is_told_to() {
        let _own = MAPPINGS.lock();
        for (reservation, min, mapped) in [(0, 0, false), (PAGE, 1, false), (2 * PAGE, 1, true), (1 << 20, 20, false)] {
            let mut memory = MemorySpace::new(MemoryType::new(min, None), reservation as u64).unwrap();
            assert_eq!(memory.mapping.is_some(), mapped && cfg!(pulley_mapping), "{reservation}");
            assert!(memory.grow_to((min as usize + 3) * PAGE));
            assert!(memory.bytes().iter().all(|&byte| byte == 0));
            assert!(memory.mapping.is_none());
        }
    }

    #[test]
    fn a_memory_grows_past_what_is_reserved() {
        let Some(mapping) = Mapping::new(2 * PAGE, PAGE) else { return };
        let mut memory = MemorySpace::in_mapping(Some(mapping), PAGE, MemoryType::new(1, None)).unwrap();
        memory.bytes_mut().fill(1);
        for pages in 2..=5 {
            assert!(memory.grow_to(pages * PAGE));
            assert_eq!(memory.mapping.is_some(), pages <= 2);
            assert!(memory.bytes()[..PAGE].iter().all(|&byte| byte == 1));
            assert!(memory.bytes()[PAGE..].iter().all(|&byte| byte == 0));
        }
    }

    #[test]
    fn bytes_of_a_memory_before_are_not_seen() {
        for min in [2, 1, 3, 2] {
            let mut memory = MemorySpace::new(MemoryType::new(min, None), RESERVATION).unwrap();
            assert!(memory.grow_to(4 * PAGE));
            assert!(memory.bytes().iter().all(|&byte| byte == 0));
            memory.bytes_mut().fill(0xee);
        }
    }

    #[test]
    fn there_can_be_more_memories_than_the_host_has_addresses_for() {
        if usize::BITS < 64 {
            return;
        }
        let _own = MAPPINGS.lock();
        let mut memories: alloc::vec::Vec<MemorySpace> =
            (0..20_000).map(|_| MemorySpace::new(MemoryType::new(0, None), RESERVATION).unwrap()).collect();
        let mapped = memories.iter().filter(|memory| memory.mapping.is_some()).count();
        assert!(mapped >= 10_000 || !cfg!(pulley_mapping), "{mapped} are mapped");
        for memory in &mut memories {
            assert!(memory.grow_to(PAGE));
            memory.write(0, &[1]).unwrap();
        }
    }

    #[test]
    fn a_32_bit_memory_ends_at_4_gib() {
        let memory = MemorySpace::new(MemoryType::new(0, None), RESERVATION).unwrap();
        assert_eq!(memory.grown_len(65537), None);
        assert!(memory.bytes().is_empty());
        if usize::BITS >= 64 {
            assert!(memory.grown_len(65536).is_some());
        }
    }

    #[test]
    fn a_32_bit_memory_of_byte_pages_ends_where_its_size_can_be_said() {
        let memory =
            MemorySpace::new(MemoryType { page_size_log2: 0, ..MemoryType::new(9, None) }, RESERVATION).unwrap();
        let most = u64::from(u32::MAX);
        assert_eq!(memory.grown_len(most - 9), usize::try_from(most).ok().filter(|_| usize::BITS >= 64));
        assert_eq!(memory.grown_len(most - 8), None);
    }

    #[test]
    fn ranges_do_not_wrap() {
        let memory = MemorySpace::new(MemoryType::new(1, None), RESERVATION).unwrap();
        assert_eq!(memory.range(0, PAGE as u64), Ok(0..PAGE));
        assert_eq!(memory.range(PAGE as u64, 0), Ok(PAGE..PAGE));
        assert_eq!(memory.range(PAGE as u64, 1), Err(TrapCode::MemoryOutOfBounds));
        assert_eq!(memory.range(u64::MAX, 2), Err(TrapCode::MemoryOutOfBounds));
    }
}
