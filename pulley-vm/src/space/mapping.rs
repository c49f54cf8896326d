//! Address space from the operating system: reserved at once, made usable bit by bit.
//!
//! Invariant: `base..base + reserved` belongs to one [`Mapping`] alone. Its first `usable` bytes can be read and written;
//! those that were never written are zero and cost no memory. The rest can't be touched, and costs nothing at all. Both
//! sizes are multiples of [`GRANULE`].
//!
//! Where the build script does not set `pulley_mapping`, there is no mapping, and callers go on with the allocator.

use core::ptr::NonNull;

/// What sizes are rounded to: a page of WebAssembly, and a multiple of the pages of common hosts.
const GRANULE: usize = 1 << 16;

/// How many mappings one process may have. Each is an area or two to the kernel, of which Linux grants 65,530: half of them
/// is left to the rest of the program.
#[cfg(pulley_mapping)]
const MOST: usize = 1 << 14;

/// The share of all addresses that mappings may have which one of them, that could do with less, may reserve.
const SHARE: usize = 16;

/// The largest mapping that is kept for the next to come, in usable bytes.
#[cfg(pulley_mapping)]
const SPARE: usize = 2 << 20;

/// Owns a range of addresses.
pub(crate) struct Mapping {
    base: NonNull<u8>,
    reserved: usize,
    usable: usize,
}

// SAFETY: a mapping owns its range.
unsafe impl Send for Mapping {}
// SAFETY: a shared mapping only tells addresses.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// How much to reserve for what would like to have `wished` bytes: less where addresses are few.
    pub(crate) fn moderate(wished: usize) -> usize {
        wished.min(os::budget() / SHARE)
    }

    /// Reserves a range whose first `usable` bytes are zero; `None` when the host can't, or mappings are too many or too
    /// large together.
    pub(crate) fn new(reserved: usize, usable: usize) -> Option<Mapping> {
        let (reserved, usable) = (rounded(reserved)?, rounded(usable)?);
        debug_assert!(usable <= reserved);
        let base = os::map(reserved, usable == reserved)?;
        let mut mapping = Mapping { base, reserved, usable: if usable == reserved { usable } else { 0 } };
        mapping.extend(usable).then_some(mapping)
    }

    /// Like [`Mapping::new`], from what [`Mapping::keep`] has kept if that fits.
    ///
    /// A fresh page costs a fault, which is several times what clearing one costs.
    pub(crate) fn recycled(reserved: usize, usable: usize) -> Option<Mapping> {
        match os::take_spare(rounded(reserved)?, rounded(usable)?) {
            Some(mut mapping) => {
                // SAFETY: these bytes can be written, by the invariant.
                unsafe { mapping.base.as_ptr().write_bytes(0, mapping.usable) };
                mapping.extend(usable).then_some(mapping)
            }
            None => Mapping::new(reserved, usable),
        }
    }

    /// Gives the mapping up to the next [`Mapping::recycled`], if it is small. The process keeps one.
    pub(crate) fn keep(self) {
        os::keep_spare(self);
    }

    /// The address of the first byte.
    pub(crate) fn base(&self) -> NonNull<u8> {
        self.base
    }

    /// How many bytes can be used.
    pub(crate) fn usable(&self) -> usize {
        self.usable
    }

    /// Makes at least the first `usable` bytes usable. Returns whether the range has as many and the host has them.
    pub(crate) fn extend(&mut self, usable: usize) -> bool {
        let Some(usable) = rounded(usable).filter(|&usable| usable <= self.reserved) else { return false };
        if usable > self.usable {
            let from = self.usable;
            // SAFETY: the range is inside of the mapping, by the comparisons.
            if !unsafe { os::allow(self.base.as_ptr().add(from), usable - from) } {
                return false;
            }
            self.usable = usable;
        }
        true
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: the range is the mapping's, and nobody uses it after this.
        unsafe { os::unmap(self.base.as_ptr(), self.reserved) };
    }
}

fn rounded(size: usize) -> Option<usize> {
    size.checked_next_multiple_of(GRANULE)
}

#[cfg(pulley_mapping)]
mod os {
    use super::{MOST, Mapping, SPARE};
    use core::ptr::{NonNull, null_mut};
    use core::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Mutex, OnceLock};

    /// How many mappings there are.
    static COUNT: AtomicUsize = AtomicUsize::new(0);

    /// How many bytes they have together, reserved or usable.
    static BYTES: AtomicUsize = AtomicUsize::new(0);

    /// The mapping that was kept last. Its bytes are as its owner left them.
    static KEPT: Mutex<Option<Mapping>> = Mutex::new(None);

    /// How many bytes all mappings together may have: half of the addresses that the process seems to have and of those that it
    /// may have. The other half is left to the rest of the program.
    pub(super) fn budget() -> usize {
        static BUDGET: OnceLock<usize> = OnceLock::new();
        *BUDGET.get_or_init(|| addresses().min(limit()) / 2)
    }

    /// How many addresses there are, at least. Processors and kernels know 38 to 56 bits of them; no call tells how many, but
    /// stacks are near the last. Where they are not, this is too few.
    fn addresses() -> usize {
        if cfg!(target_os = "macos") {
            return 1 << 47;
        }
        let on_the_stack = 0u8;
        (&raw const on_the_stack as usize).checked_next_power_of_two().unwrap_or(1 << 47).min(1 << 47)
    }

    /// How many addresses the process may use.
    fn limit() -> usize {
        #[cfg(not(target_os = "openbsd"))]
        {
            let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
            // SAFETY: writes to `limit` alone.
            if unsafe { libc::getrlimit(libc::RLIMIT_AS, &raw mut limit) } == 0 {
                return usize::try_from(limit.rlim_cur).unwrap_or(usize::MAX);
            }
        }
        usize::MAX
    }

    /// A range of addresses that nobody has, all zero.
    fn granted(size: usize, protection: i32) -> Option<NonNull<u8>> {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANON;
        // SAFETY: a mapping of nothing at an address that the kernel chooses replaces none.
        let base = unsafe { libc::mmap(null_mut(), size, protection, flags, -1, 0) };
        if base == libc::MAP_FAILED { None } else { NonNull::new(base.cast()) }
    }

    /// A range of addresses that nobody has, all zero and usable, or not usable.
    pub(super) fn map(size: usize, usable: bool) -> Option<NonNull<u8>> {
        let many = COUNT.fetch_add(1, Ordering::Relaxed) >= MOST;
        let large = BYTES.fetch_add(size, Ordering::Relaxed).saturating_add(size) > budget();
        let protection = if usable { libc::PROT_READ | libc::PROT_WRITE } else { libc::PROT_NONE };
        let base = if many || large { None } else { granted(size, protection) };
        if base.is_none() {
            forget(size);
        }
        base
    }

    /// Counts a mapping no more.
    fn forget(size: usize) {
        COUNT.fetch_sub(1, Ordering::Relaxed);
        BYTES.fetch_sub(size, Ordering::Relaxed);
    }

    /// Makes a range usable.
    ///
    /// # Safety
    ///
    /// The range is part of what `map` gave.
    pub(super) unsafe fn allow(start: *mut u8, size: usize) -> bool {
        // SAFETY: promised by the caller.
        unsafe { libc::mprotect(start.cast(), size, libc::PROT_READ | libc::PROT_WRITE) == 0 }
    }

    /// Gives a range back.
    ///
    /// # Safety
    ///
    /// It is all that `map` gave, and nobody uses it any more.
    pub(super) unsafe fn unmap(base: *mut u8, size: usize) {
        // SAFETY: promised by the caller. It fails only where the kernel has no room to note the hole; then the range stays
        // mapped, and is lost.
        unsafe { libc::munmap(base.cast(), size) };
        forget(size);
    }

    pub(super) fn take_spare(reserved: usize, usable: usize) -> Option<Mapping> {
        KEPT.try_lock().ok()?.take_if(|kept| kept.reserved == reserved && kept.usable <= usable)
    }

    pub(super) fn keep_spare(mapping: Mapping) {
        if mapping.usable <= SPARE {
            let older = KEPT.try_lock().ok().and_then(|mut kept| kept.replace(mapping));
            drop(older);
        }
    }
}

#[cfg(not(pulley_mapping))]
mod os {
    use super::Mapping;
    use core::ptr::NonNull;

    pub(super) fn budget() -> usize {
        0
    }

    pub(super) fn map(_size: usize, _usable: bool) -> Option<NonNull<u8>> {
        None
    }

    pub(super) unsafe fn allow(_start: *mut u8, _size: usize) -> bool {
        false
    }

    pub(super) unsafe fn unmap(_base: *mut u8, _size: usize) {}

    pub(super) fn take_spare(_reserved: usize, _usable: usize) -> Option<Mapping> {
        None
    }

    pub(super) fn keep_spare(_mapping: Mapping) {}
}
