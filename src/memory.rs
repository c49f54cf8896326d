//! Linear memories. Their bytes are borrowed through the store, so no guest can run while the host looks at them.

use crate::store::{StoreId, StoreOpaque};
use crate::{AsContext, AsContextMut, MemoryType, Result, StoreContext, StoreContextMut};
use pulley_vm::MemoryId;
use std::fmt;

/// A linear memory in a store. Cheap to copy; it means nothing without its store.
///
/// Everything here panics if the memory belongs to another store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    pub(crate) store: StoreId,
    pub(crate) id: MemoryId,
}

/// An access past the end of a memory by the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MemoryAccessError {
    /// The address of the first byte.
    pub offset: usize,
    /// How many bytes.
    pub len: usize,
    /// The size of the memory in bytes.
    pub size: usize,
}

impl fmt::Display for MemoryAccessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "out of bounds memory access: {} bytes at {:#x} of {:#x}", self.len, self.offset, self.size)
    }
}

impl std::error::Error for MemoryAccessError {}

impl Memory {
    /// Makes a memory, all zero.
    ///
    /// # Errors
    ///
    /// If the store's limits or the host have no room for its minimum, or its sizes contradict each other.
    pub fn new(mut store: impl AsContextMut, ty: MemoryType) -> Result<Memory> {
        let mut context = store.as_context_mut();
        context.inner_mut().reserve(0, 0, 1)?;
        let id = context.inner_mut().limited(|vm, limiter| vm.add_memory_with(ty.to_vm(), limiter))?;
        Ok(Memory { store: context.opaque().id(), id })
    }

    /// Its type, with the current size as the minimum.
    #[must_use]
    pub fn ty(&self, store: impl AsContext) -> MemoryType {
        MemoryType::from_vm(self.vm(store.as_context().opaque()).memory_type(self.id))
    }

    /// Its size in pages.
    #[must_use]
    pub fn size(&self, store: impl AsContext) -> u64 {
        self.vm(store.as_context().opaque()).memory_pages(self.id)
    }

    /// Its size in bytes.
    #[must_use]
    pub fn data_size(&self, store: impl AsContext) -> usize {
        self.vm(store.as_context().opaque()).memory(self.id).len()
    }

    /// The size of its pages, in bytes.
    #[must_use]
    pub fn page_size(&self, store: impl AsContext) -> u64 {
        self.ty(store).page_size()
    }

    /// All its bytes.
    #[must_use]
    pub fn data<'a, T: 'static>(&self, store: impl Into<StoreContext<'a, T>>) -> &'a [u8] {
        self.vm(store.into().opaque()).memory(self.id)
    }

    /// All its bytes, to change.
    #[must_use]
    pub fn data_mut<'a, T: 'static>(&self, store: impl Into<StoreContextMut<'a, T>>) -> &'a mut [u8] {
        let store = &mut store.into().into_inner_mut().opaque;
        self.check_store(store);
        store.vm.memory_mut(self.id)
    }

    /// All its bytes and the store's data, both to change.
    #[must_use]
    pub fn data_and_store_mut<'a, T: 'static>(
        &self,
        store: impl Into<StoreContextMut<'a, T>>,
    ) -> (&'a mut [u8], &'a mut T) {
        let inner = store.into().into_inner_mut();
        self.check_store(&inner.opaque);
        (inner.opaque.vm.memory_mut(self.id), &mut inner.data)
    }

    /// Fills `buffer` with the bytes from address `offset` on.
    ///
    /// # Errors
    ///
    /// If they pass the end; then `buffer` is as it was.
    pub fn read(&self, store: impl AsContext, offset: usize, buffer: &mut [u8]) -> Result<(), MemoryAccessError> {
        let context = store.as_context();
        let bytes = self.vm(context.opaque()).memory(self.id);
        let found = offset.checked_add(buffer.len()).and_then(|end| bytes.get(offset..end));
        match found {
            Some(found) => {
                buffer.copy_from_slice(found);
                Ok(())
            }
            None => Err(MemoryAccessError { offset, len: buffer.len(), size: bytes.len() }),
        }
    }

    /// Writes `buffer` from address `offset` on.
    ///
    /// # Errors
    ///
    /// If it passes the end; then nothing is written.
    pub fn write(&self, mut store: impl AsContextMut, offset: usize, buffer: &[u8]) -> Result<(), MemoryAccessError> {
        let mut context = store.as_context_mut();
        let bytes = self.data_mut(&mut context);
        let size = bytes.len();
        let place = offset.checked_add(buffer.len()).and_then(|end| bytes.get_mut(offset..end));
        match place {
            Some(place) => {
                place.copy_from_slice(buffer);
                Ok(())
            }
            None => Err(MemoryAccessError { offset, len: buffer.len(), size }),
        }
    }

    /// Grows by `delta` pages. Returns the size before, in pages.
    ///
    /// # Errors
    ///
    /// If its type, the store's limits or the host have no room; then it is as it was.
    pub fn grow(&self, mut store: impl AsContextMut, delta: u64) -> Result<u64> {
        let mut context = store.as_context_mut();
        self.check_store(context.opaque());
        let grown = context
            .inner_mut()
            .limited(|vm, limiter| Ok::<_, crate::Error>(vm.memory_grow_with(self.id, delta, limiter)))?;
        grown.ok_or_else(|| crate::format_err!("failed to grow the {} by {delta} pages", self.ty(&context)))
    }

    fn vm<'a>(&self, store: &'a StoreOpaque) -> &'a pulley_vm::Store {
        self.check_store(store);
        &store.vm
    }

    pub(crate) fn check_store(&self, store: &StoreOpaque) {
        assert!(self.store == store.id(), "the memory belongs to another store");
    }
}
