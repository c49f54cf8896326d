//! What instructions do outside of the interpreter: those whose row leaves it.
//!
//! All indices are those of the current instance's module, as they stand in the code; the verifier
//! checked them (claim "entities").

use super::{InstanceId, Limiter, MemoryId, Store, TableId};
use crate::trap::TrapCode;

/// The store as an instruction that left the interpreter sees it.
pub(crate) struct Leaving<'a> {
    pub(super) store: &'a mut Store,
    pub(super) instance: InstanceId,
    pub(super) limiter: &'a mut dyn Limiter,
}

impl Leaving<'_> {
    fn memory(&self, index: u32) -> MemoryId {
        self.store.instances[self.instance.at()].memory_ids[index as usize]
    }

    fn table(&self, index: u32) -> TableId {
        self.store.instances[self.instance.at()].table_ids[index as usize]
    }

    /// Grows a memory by `delta` pages: the old size in pages, or `u64::MAX` when it can't grow.
    pub(crate) fn memory_grow(&mut self, memory: u32, delta: u64) -> u64 {
        let memory = self.memory(memory);
        self.store.memory_grow_with(memory, delta, self.limiter).unwrap_or(u64::MAX)
    }

    /// Copies `len` bytes from `src` in a data segment to address `dst`.
    pub(crate) fn memory_init(&mut self, data: u32, memory: u32, dst: u64, src: u32, len: u32) -> Result<(), TrapCode> {
        let memory = self.memory(memory);
        let instance = &self.store.instances[self.instance.at()];
        let bytes = &instance.module.artifact().data_bytes[instance.data[data as usize].bytes.clone()];
        let bytes = (src as usize).checked_add(len as usize).and_then(|end| bytes.get(src as usize..end));
        self.store.memories[memory.at()].write(dst, bytes.ok_or(TrapCode::MemoryOutOfBounds)?)
    }

    /// Empties a data segment.
    pub(crate) fn data_drop(&mut self, data: u32) {
        self.store.instances[self.instance.at()].data[data as usize].drop_bytes();
    }

    /// Grows a table by `delta` elements: the old size, or `u64::MAX` when it can't grow.
    pub(crate) fn table_grow(&mut self, table: u32, delta: u64, value: u64) -> Result<u64, TrapCode> {
        let table = self.table(table);
        self.check_reference(table, value)?;
        Ok(self.store.table_grow_slots(table, delta, value, self.limiter).unwrap_or(u64::MAX))
    }

    /// Sets `len` elements from index `at` on.
    pub(crate) fn table_fill(&mut self, table: u32, at: u64, value: u64, len: u64) -> Result<(), TrapCode> {
        let table = self.table(table);
        self.check_reference(table, value)?;
        let space = &mut self.store.tables[table.at()];
        let range = space.range(at, len)?;
        space.cells_mut()[range].fill(value);
        Ok(())
    }

    /// Copies `len` elements between tables, or inside one where the ranges may overlap.
    pub(crate) fn table_copy(
        &mut self,
        dst_table: u32,
        src_table: u32,
        dst: u64,
        src: u64,
        len: u64,
    ) -> Result<(), TrapCode> {
        let (to, from) = (self.table(dst_table), self.table(src_table));
        self.store.table_copy_cells((to, dst), (from, src), len)
    }

    /// Copies `len` references from `src` in an element segment to index `dst`.
    pub(crate) fn table_init(
        &mut self,
        elements: u32,
        table: u32,
        dst: u64,
        src: u32,
        len: u32,
    ) -> Result<(), TrapCode> {
        let table = self.table(table);
        let items = &self.store.instances[self.instance.at()].elements[elements as usize].items;
        let items = (src as usize).checked_add(len as usize).and_then(|end| items.get(src as usize..end));
        let items = items.ok_or(TrapCode::TableOutOfBounds)?;
        let space = &mut self.store.tables[table.at()];
        let range = space.range(dst, u64::from(len))?;
        space.cells_mut()[range].copy_from_slice(items);
        Ok(())
    }

    /// Empties an element segment.
    pub(crate) fn elem_drop(&mut self, elements: u32) {
        self.store.instances[self.instance.at()].elements[elements as usize].drop_items();
    }

    /// Refuses a number that is no reference to a function of this store for a table of functions.
    fn check_reference(&self, table: TableId, slot: u64) -> Result<(), TrapCode> {
        let element = self.store.tables[table.at()].declared_type().element;
        self.store.value(element, &[slot]).map(drop)
    }
}
