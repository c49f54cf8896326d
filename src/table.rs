//! Tables of references.

use crate::store::{StoreId, StoreOpaque};
use crate::{AsContext, AsContextMut, Ref, Result, TableType, Val, ValType};
use pulley_vm::TableId;

/// A table in a store. Cheap to copy; it means nothing without its store.
///
/// Everything here panics if the table belongs to another store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    pub(crate) store: StoreId,
    pub(crate) id: TableId,
}

impl Table {
    /// Makes a table with `init` in each element.
    ///
    /// # Errors
    ///
    /// If `init` is of another type or from another store, the store's limits or the host have no room for the minimum, or
    /// the sizes contradict each other.
    pub fn new(mut store: impl AsContextMut, ty: TableType, init: Ref) -> Result<Table> {
        let mut context = store.as_context_mut();
        let init = element(context.opaque(), &ty, init)?;
        context.inner_mut().reserve(0, 1, 0)?;
        let id = context.inner_mut().limited(|vm, limiter| vm.add_table_with(ty.to_vm(), init, limiter))?;
        Ok(Table { store: context.opaque().id(), id })
    }

    /// Its type, with the current size as the minimum.
    #[must_use]
    pub fn ty(&self, store: impl AsContext) -> TableType {
        TableType::from_vm(self.vm(store.as_context().opaque()).table_type(self.id))
    }

    /// Its size in elements.
    #[must_use]
    pub fn size(&self, store: impl AsContext) -> u64 {
        self.vm(store.as_context().opaque()).table_size(self.id)
    }

    /// The element at `index`; `None` if that is past the end.
    ///
    /// Only bytecode that no compiler wrote can leave a reference to nothing in a table; that is null here.
    pub fn get(&self, mut store: impl AsContextMut, index: u64) -> Option<Ref> {
        let context = store.as_context_mut();
        let found = self.vm(context.opaque()).table_get(self.id, index).transpose()?;
        let value = found.ok().and_then(|value| Val::from_vm(context.opaque(), value).ok()?.ref_());
        Some(value.unwrap_or_else(|| Ref::null(self.ty(&context).element().heap_type())))
    }

    /// Writes the element at `index`.
    ///
    /// # Errors
    ///
    /// If that is past the end, or `value` is of another type or from another store.
    pub fn set(&self, store: impl AsContextMut, index: u64, value: Ref) -> Result<()> {
        self.fill(store, index, value, 1)
    }

    /// Grows by `delta` elements, each `init`. Returns the size before, in elements.
    ///
    /// # Errors
    ///
    /// If its type, the store's limits or the host have no room, or `init` is of another type or from another store; then it
    /// is as it was.
    pub fn grow(&self, mut store: impl AsContextMut, delta: u64, init: Ref) -> Result<u64> {
        let mut context = store.as_context_mut();
        let ty = self.ty(&context);
        let init = element(context.opaque(), &ty, init)?;
        let grown = context.inner_mut().limited(|vm, limiter| vm.table_grow_with(self.id, delta, init, limiter))?;
        grown.ok_or_else(|| crate::format_err!("failed to grow the {ty} by {delta} elements"))
    }

    /// Writes `value` to `len` elements from `index` on.
    ///
    /// # Errors
    ///
    /// If they pass the end, or `value` is of another type or from another store; then nothing is written.
    pub fn fill(&self, mut store: impl AsContextMut, index: u64, value: Ref, len: u64) -> Result<()> {
        let mut context = store.as_context_mut();
        let ty = self.ty(&context);
        let value = element(context.opaque(), &ty, value)?;
        let done = context.inner_mut().opaque.vm.table_fill(self.id, index, value, len)?;
        crate::ensure!(done, "{len} table elements from {index} on: the table has {}", ty.minimum());
        Ok(())
    }

    /// Copies `len` elements from index `src_index` of one table to index `dst_index` of a table, which may be the same.
    ///
    /// # Errors
    ///
    /// If they pass the end of either table, or the tables hold different types; then nothing is written.
    pub fn copy(
        mut store: impl AsContextMut,
        dst: &Table,
        dst_index: u64,
        src: &Table,
        src_index: u64,
        len: u64,
    ) -> Result<()> {
        let mut context = store.as_context_mut();
        let (to, from) = (dst.ty(&context), src.ty(&context));
        crate::ensure!(to.element() == from.element(), "tables of {} and {}", to.element(), from.element());
        let vm = &mut context.inner_mut().opaque.vm;
        let done = vm.table_copy(dst.id, dst_index, src.id, src_index, len);
        done.map_err(|code| crate::Trap::from_code(code).into())
    }

    fn vm<'a>(&self, store: &'a StoreOpaque) -> &'a pulley_vm::Store {
        self.check_store(store);
        &store.vm
    }

    pub(crate) fn check_store(&self, store: &StoreOpaque) {
        assert!(self.store == store.id(), "the table belongs to another store");
    }
}

fn element(store: &StoreOpaque, ty: &TableType, value: Ref) -> Result<pulley_vm::Value> {
    Val::from(value).to_vm(store, ValType::Ref(*ty.element()), "table element", 0)
}
