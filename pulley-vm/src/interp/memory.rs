//! Loads and stores: of memory 0, whose base and size are in registers or, where these are few, in the context; and of other memories, of
//! which both are looked up by each access.

use super::registers::Registers;
use crate::trap::TrapCode;
use crate::vector::V128;

/// A memory as it is until the interpreter is left.
#[derive(Clone, Copy)]
pub(crate) struct LinearMemory {
    base: *mut u8,
    len: usize,
}

impl Registers {
    /// Memory 0.
    #[inline(always)]
    pub(crate) fn memory0(&self) -> LinearMemory {
        LinearMemory { base: self.base, len: self.len }
    }

    /// Memory 0 for the second access of an instruction. Where base and length are in the context, they are read once more: the compiler
    /// would keep them in machine registers between the two, of which there are too few.
    #[inline(always)]
    #[allow(
        clippy::pointers_in_nomem_asm_block,
        reason = "there is nothing in the block that could follow the pointer"
    )]
    pub(crate) fn memory0_again(&mut self) -> LinearMemory {
        #[cfg(all(target_arch = "x86_64", not(miri)))]
        // SAFETY: the assembly is empty, so the context is the same as before, which the compiler does not know. It lives as long as the run, and
        // the run loop writes base and length of memory 0 into it before it enters the interpreter (store/run.rs), where neither changes: what
        // may move a memory leaves first.
        unsafe {
            core::arch::asm!("/* {} */", inout(reg) self.cx, options(pure, nomem, nostack, preserves_flags));
            LinearMemory { base: (*self.cx).memory0_base, len: (*self.cx).memory0_len }
        }
        #[cfg(not(all(target_arch = "x86_64", not(miri))))]
        self.memory0()
    }

    /// The memory of an index.
    #[inline(always)]
    pub(crate) fn other_memory(&self, index: u8) -> LinearMemory {
        let memory = self.memory(u32::from(index));
        LinearMemory { base: memory.base(), len: memory.len() }
    }
}

impl LinearMemory {
    /// The address on the host of `bytes` bytes at `addr + offset`, all of them inside the memory.
    #[inline(always)]
    fn place(self, addr: u64, offset: u32, bytes: usize) -> Result<*mut u8, TrapCode> {
        // An address of 32 bits can't carry here, and the compiler sees it.
        match addr.checked_add(u64::from(offset) + bytes as u64) {
            // Back from the end: with the start, two sums would take registers.
            Some(end) if end <= self.len as u64 => Ok(self.base.wrapping_add(end as usize).wrapping_sub(bytes)),
            _ => Err(TrapCode::MemoryOutOfBounds.rare()),
        }
    }

    /// Loads a value.
    #[inline(always)]
    pub(crate) fn load<T: Stored>(self, addr: u64, offset: u32) -> Result<T, TrapCode> {
        let place = self.place(addr, offset, size_of::<T>())?;
        // SAFETY: the bytes are inside the memory, and any bytes are a value of these types.
        Ok(T::from_memory(unsafe { place.cast::<T>().read_unaligned() }))
    }

    /// Stores a value.
    #[inline(always)]
    pub(crate) fn store<T: Stored>(self, addr: u64, offset: u32, value: T) -> Result<(), TrapCode> {
        let place = self.place(addr, offset, size_of::<T>())?;
        // SAFETY: the bytes are inside the memory.
        unsafe { place.cast::<T>().write_unaligned(value.into_memory()) };
        Ok(())
    }
}

/// A type that lies in memory, little-endian on every host.
pub(crate) trait Stored: Copy {
    fn from_memory(raw: Self) -> Self;
    fn into_memory(self) -> Self;
}

macro_rules! integers {
    ($($ty:ty),*) => {
        $(impl Stored for $ty {
            #[inline(always)]
            fn from_memory(raw: Self) -> Self {
                <$ty>::from_le(raw)
            }
            #[inline(always)]
            fn into_memory(self) -> Self {
                self.to_le()
            }
        })*
    };
}

integers!(u8, i8, u16, i16, u32, i32, u64, i64);

macro_rules! floats {
    ($($ty:ty),*) => {
        $(impl Stored for $ty {
            #[inline(always)]
            fn from_memory(raw: Self) -> Self {
                <$ty>::from_bits(raw.to_bits().to_le())
            }
            #[inline(always)]
            fn into_memory(self) -> Self {
                <$ty>::from_bits(self.to_bits().to_le())
            }
        })*
    };
}

floats!(f32, f64);

/// A vector holds its bytes in the order of memory.
impl Stored for V128 {
    #[inline(always)]
    fn from_memory(raw: Self) -> Self {
        raw
    }
    #[inline(always)]
    fn into_memory(self) -> Self {
        self
    }
}
