//! The store: all state that guest programs run on, and the run loop that runs them.
//!
//! A store owns its functions, tables, memories, globals and instances; nothing is taken out before the
//! store is dropped, so an id and a handle stay good. Pointers that the interpreter holds lead to
//! allocations of the store that do not move (`space`), or are refreshed when it is entered after they moved (`run`).

mod call;
mod error;
mod function;
mod ids;
mod instance;
mod instantiate;
mod leave;
mod limits;
mod run;
mod stack;
mod walk;

use alloc::string::ToString;
use alloc::vec::Vec;
use core::cell::UnsafeCell;

pub use call::Host;
pub use error::{ImportMismatch, InstantiateError, StoreError};
pub(crate) use function::FunctionRecord;
pub use ids::{Extern, FuncId, GlobalId, InstanceId, MemoryId, TableId};
pub(crate) use leave::Leaving;
pub use limits::{Limiter, StoreLimits, Unlimited};
pub use run::{HostCall, Outcome, Uncompiled};

use self::function::Signatures;
use self::instance::Instance;
use self::run::Running;
use crate::space::{GlobalSpace, MemorySpace, Stable, TableSpace};
use crate::trap::TrapCode;
use crate::types::{ExternType, FuncType, GlobalType, MemoryType, TableType, ValType};
use crate::value::Value;

/// Owns what guest programs run on.
///
/// One store is used by one thread at a time; it can be sent to another.
pub struct Store {
    functions: Vec<FunctionRecord>,
    signatures: Signatures,
    host_functions: u32,
    tables: Vec<Stable<TableSpace>>,
    memories: Vec<Stable<MemorySpace>>,
    globals: Vec<GlobalSpace>,
    /// What `globals` point into.
    cells: Vec<Stable<[UnsafeCell<u64>]>>,
    instances: Vec<Instance>,
    running: Running,
    limits: StoreLimits,
    /// The sizes of all memories and tables together.
    memory_bytes: usize,
    table_elements: usize,
}

// SAFETY: all pointers in a store lead to what the store owns (modules through `Arc`, which are `Sync`).
unsafe impl Send for Store {}
// SAFETY: a shared store is only read.
unsafe impl Sync for Store {}

impl Store {
    /// An empty store.
    ///
    /// Allocates the stack of [`StoreLimits::stack_slots`].
    #[must_use]
    pub fn new(limits: StoreLimits) -> Store {
        crate::sem::simd::look_at_the_processor();
        Store {
            functions: Vec::new(),
            signatures: Signatures::default(),
            host_functions: 0,
            tables: Vec::new(),
            memories: Vec::new(),
            globals: Vec::new(),
            cells: Vec::new(),
            instances: Vec::new(),
            running: Running::new(limits.stack_slots),
            limits,
            memory_bytes: 0,
            table_elements: 0,
        }
    }

    /// The limits it was made with.
    #[must_use]
    pub fn limits(&self) -> &StoreLimits {
        &self.limits
    }

    // Functions

    /// Adds a function that the embedder executes: calls of it come out of the store as [`Outcome::Host`].
    ///
    /// # Errors
    ///
    /// When the type has more parameters or results than [`FuncType::MAX_ARITY`].
    pub fn add_host_func(&mut self, ty: &FuncType) -> Result<FuncId, StoreError> {
        if !ty.within_limits() {
            return Err(StoreError::Type { ty: ty.to_string(), what: "too many parameters or results" });
        }
        self.running.stubs.prepare(ty.result_slots());
        let signature = self.signatures.intern(ty);
        self.functions.push(FunctionRecord::host(self.host_functions, signature));
        self.host_functions += 1;
        Ok(FuncId::from_index(self.functions.len() as u32 - 1))
    }

    /// Whether there is such a function.
    #[must_use]
    pub fn func_exists(&self, func: FuncId) -> bool {
        func.at() < self.functions.len()
    }

    /// The type of a function.
    ///
    /// # Panics
    ///
    /// When there is no such function.
    #[must_use]
    pub fn func_type(&self, func: FuncId) -> &FuncType {
        self.signatures.get(self.functions[func.at()].signature)
    }

    /// The number of a host function among host functions, counted from 0 in the order of
    /// [`Store::add_host_func`]; `None` for a guest function.
    ///
    /// # Panics
    ///
    /// When there is no such function.
    #[must_use]
    pub fn func_host_index(&self, func: FuncId) -> Option<u32> {
        self.functions[func.at()].host_number()
    }

    /// The instance of a guest function, and the function's index in its module; `None` for a host function.
    ///
    /// # Panics
    ///
    /// When there is no such function.
    #[must_use]
    pub fn func_place(&self, func: FuncId) -> Option<(InstanceId, u32)> {
        let record = &self.functions[func.at()];
        if record.host_number().is_some() {
            return None;
        }
        let instance = &self.instances[record.instance as usize];
        Some((InstanceId::from_index(record.instance), instance.function_index(func)))
    }

    // Values

    /// The value in slots, its reference checked to be of this store. See [`Value::from_slots`].
    ///
    /// # Errors
    ///
    /// [`TrapCode::BadReference`] when the type is `funcref` and the slot holds no function of this store.
    pub fn value(&self, ty: ValType, slots: &[u64]) -> Result<Value, TrapCode> {
        match Value::from_slots(ty, slots) {
            Some(Value::FuncRef(Some(func))) if !self.func_exists(func) => Err(TrapCode::BadReference),
            Some(value) => Ok(value),
            None => Err(TrapCode::BadReference),
        }
    }

    /// The slots for a value of type `ty`. See [`Value::to_slots`].
    ///
    /// # Errors
    ///
    /// When the value has another type, or refers to a function that does not exist.
    pub fn slots(&self, ty: ValType, value: Value) -> Result<[u64; 2], StoreError> {
        match value {
            _ if value.ty() != ty => Err(StoreError::ValueType { expected: ty, found: value.ty() }),
            Value::FuncRef(Some(func)) if !self.func_exists(func) => Err(StoreError::BadReference),
            _ => Ok(value.to_slots()),
        }
    }

    // Globals

    /// Adds a global.
    ///
    /// # Errors
    ///
    /// When the value has another type, or refers to a function that does not exist.
    pub fn add_global(&mut self, ty: GlobalType, value: Value) -> Result<GlobalId, StoreError> {
        let slots = self.slots(ty.content, value)?;
        Ok(self.add_globals(core::iter::once(ty), |_, _| slots))
    }

    /// Adds globals in one allocation, their values given in order by `init`, which sees the values so far.
    /// The id of the first.
    fn add_globals(
        &mut self,
        types: impl Iterator<Item = GlobalType> + Clone,
        mut init: impl FnMut(usize, &[GlobalSpace]) -> [u64; 2],
    ) -> GlobalId {
        let first = self.globals.len();
        let count = types.clone().map(|ty| ty.content.slots()).sum();
        let cells = Stable::from_box((0..count).map(|_: usize| UnsafeCell::new(0)).collect());
        let mut cell = 0;
        for (at, ty) in types.enumerate() {
            // SAFETY: the cells live in `self.cells`, below, as long as the store, and nothing else reaches them.
            let mut global = unsafe { GlobalSpace::new(&cells[cell..], ty) };
            cell += ty.content.slots();
            global.set(init(at, &self.globals));
            self.globals.push(global);
        }
        self.cells.push(cells);
        GlobalId::from_index(first as u32)
    }

    /// The type of a global.
    ///
    /// # Panics
    ///
    /// When there is no such global.
    #[must_use]
    pub fn global_type(&self, global: GlobalId) -> GlobalType {
        self.globals[global.at()].ty
    }

    /// The value of a global as slots, see [`Value::to_slots`].
    ///
    /// # Panics
    ///
    /// When there is no such global.
    #[must_use]
    pub fn global_slots(&self, global: GlobalId) -> &[u64] {
        self.globals[global.at()].slots()
    }

    /// The value of a global.
    ///
    /// # Errors
    ///
    /// [`TrapCode::BadReference`] when bytecode that no compiler wrote has put a number there that is no reference.
    ///
    /// # Panics
    ///
    /// When there is no such global.
    pub fn global_get(&self, global: GlobalId) -> Result<Value, TrapCode> {
        let global = &self.globals[global.at()];
        self.value(global.ty.content, global.slots())
    }

    /// Sets a global.
    ///
    /// # Errors
    ///
    /// When it is immutable, the value has another type, or refers to a function that does not exist.
    ///
    /// # Panics
    ///
    /// When there is no such global.
    pub fn global_set(&mut self, global: GlobalId, value: Value) -> Result<(), StoreError> {
        let ty = self.globals[global.at()].ty;
        if !ty.mutable {
            return Err(StoreError::Immutable);
        }
        let slots = self.slots(ty.content, value)?;
        self.globals[global.at()].set(slots);
        Ok(())
    }

    // Memories

    /// Adds a linear memory, all zero.
    ///
    /// # Errors
    ///
    /// When the type can't exist, or the size is past a limit or what the host has.
    pub fn add_memory(&mut self, ty: MemoryType) -> Result<MemoryId, StoreError> {
        self.add_memory_with(ty, &mut Unlimited)
    }

    /// Like [`Store::add_memory`], with a limiter to ask.
    ///
    /// # Errors
    ///
    /// Those of [`Store::add_memory`], and when the limiter denies it.
    pub fn add_memory_with(&mut self, ty: MemoryType, limiter: &mut dyn Limiter) -> Result<MemoryId, StoreError> {
        if let Some(what) = ty.fault() {
            return Err(StoreError::Type { ty: ty.to_string(), what });
        }
        if self.memories.len() >= self.limits.memories {
            return Err(StoreError::TooMany { what: "memories", limit: self.limits.memories });
        }
        let memory = ty
            .limits
            .min
            .checked_mul(ty.page_size())
            .and_then(|bytes| usize::try_from(bytes).ok())
            .filter(|&bytes| limiter.memory_growing(0, bytes, ty.max_bytes()))
            .filter(|&bytes| bytes <= self.limits.memory_bytes.saturating_sub(self.memory_bytes))
            .and_then(|_| MemorySpace::new(ty, self.limits.memory_reservation));
        let Some(memory) = memory else {
            limiter.memory_grow_failed();
            return Err(StoreError::NoRoom { ty: ty.to_string() });
        };
        self.memory_bytes += memory.len();
        self.memories.push(Stable::new(memory));
        Ok(MemoryId::from_index(self.memories.len() as u32 - 1))
    }

    /// The type of a memory, with its current size as the minimum.
    ///
    /// # Panics
    ///
    /// When there is no such memory.
    #[must_use]
    pub fn memory_type(&self, memory: MemoryId) -> MemoryType {
        self.memories[memory.at()].current_type()
    }

    /// The type that a memory was made with.
    ///
    /// # Panics
    ///
    /// When there is no such memory.
    #[must_use]
    pub fn memory_declared_type(&self, memory: MemoryId) -> MemoryType {
        *self.memories[memory.at()].declared_type()
    }

    /// The size of a memory in pages.
    ///
    /// # Panics
    ///
    /// When there is no such memory.
    #[must_use]
    pub fn memory_pages(&self, memory: MemoryId) -> u64 {
        self.memories[memory.at()].pages()
    }

    /// The bytes of a memory.
    ///
    /// # Panics
    ///
    /// When there is no such memory.
    #[must_use]
    pub fn memory(&self, memory: MemoryId) -> &[u8] {
        self.memories[memory.at()].bytes()
    }

    /// The bytes of a memory, to be changed.
    ///
    /// # Panics
    ///
    /// When there is no such memory.
    #[must_use]
    pub fn memory_mut(&mut self, memory: MemoryId) -> &mut [u8] {
        self.memories[memory.at()].bytes_mut()
    }

    /// The address of a memory's first byte on the host; it may change when the memory grows.
    ///
    /// # Panics
    ///
    /// When there is no such memory.
    #[must_use]
    pub fn memory_ptr(&self, memory: MemoryId) -> *mut u8 {
        self.memories[memory.at()].base()
    }

    /// Grows a memory by `delta` pages. The size before, in pages; `None` when it can't grow by that much.
    ///
    /// # Panics
    ///
    /// When there is no such memory.
    pub fn memory_grow(&mut self, memory: MemoryId, delta: u64) -> Option<u64> {
        self.memory_grow_with(memory, delta, &mut Unlimited)
    }

    /// Like [`Store::memory_grow`], with a limiter to ask.
    ///
    /// # Panics
    ///
    /// When there is no such memory.
    pub fn memory_grow_with(&mut self, memory: MemoryId, delta: u64, limiter: &mut dyn Limiter) -> Option<u64> {
        let space = &mut self.memories[memory.at()];
        let (pages, before) = (space.pages(), space.len());
        let maximum = space.declared_type().max_bytes();
        let room = self.limits.memory_bytes.saturating_sub(self.memory_bytes);
        let grown = space
            .grown_len(delta)
            .filter(|&len| limiter.memory_growing(before, len, maximum))
            .filter(|&len| len - before <= room && space.grow_to(len));
        match grown {
            Some(len) => {
                self.memory_bytes += len - before;
                Some(pages)
            }
            None => {
                limiter.memory_grow_failed();
                None
            }
        }
    }

    // Tables

    /// Adds a table with `value` in every element.
    ///
    /// # Errors
    ///
    /// When the type can't exist, the value has another type, or the size is past a limit or what the host has.
    pub fn add_table(&mut self, ty: TableType, value: Value) -> Result<TableId, StoreError> {
        self.add_table_with(ty, value, &mut Unlimited)
    }

    /// Like [`Store::add_table`], with a limiter to ask.
    ///
    /// # Errors
    ///
    /// Those of [`Store::add_table`], and when the limiter denies it.
    pub fn add_table_with(
        &mut self,
        ty: TableType,
        value: Value,
        limiter: &mut dyn Limiter,
    ) -> Result<TableId, StoreError> {
        if let Some(what) = ty.fault() {
            return Err(StoreError::Type { ty: ty.to_string(), what });
        }
        let [slot, _] = self.slots(ty.element, value)?;
        if self.tables.len() >= self.limits.tables {
            return Err(StoreError::TooMany { what: "tables", limit: self.limits.tables });
        }
        let table = usize::try_from(ty.limits.min)
            .ok()
            .filter(|&len| limiter.table_growing(0, len, ty.max_elements()))
            .filter(|&len| len <= self.limits.table_elements.saturating_sub(self.table_elements))
            .and_then(|_| TableSpace::new(ty, slot));
        let Some(table) = table else {
            limiter.table_grow_failed();
            return Err(StoreError::NoRoom { ty: ty.to_string() });
        };
        self.table_elements += table.len();
        self.tables.push(Stable::new(table));
        Ok(TableId::from_index(self.tables.len() as u32 - 1))
    }

    /// The type of a table, with its current size as the minimum.
    ///
    /// # Panics
    ///
    /// When there is no such table.
    #[must_use]
    pub fn table_type(&self, table: TableId) -> TableType {
        self.tables[table.at()].current_type()
    }

    /// The type that a table was made with.
    ///
    /// # Panics
    ///
    /// When there is no such table.
    #[must_use]
    pub fn table_declared_type(&self, table: TableId) -> TableType {
        *self.tables[table.at()].declared_type()
    }

    /// The size of a table in elements.
    ///
    /// # Panics
    ///
    /// When there is no such table.
    #[must_use]
    pub fn table_size(&self, table: TableId) -> u64 {
        self.tables[table.at()].len() as u64
    }

    /// The element at `index`; `None` when that is past the end.
    ///
    /// # Errors
    ///
    /// [`TrapCode::BadReference`] when bytecode that no compiler wrote has put a number there that is no reference.
    ///
    /// # Panics
    ///
    /// When there is no such table.
    pub fn table_get(&self, table: TableId, index: u64) -> Result<Option<Value>, TrapCode> {
        let table = &self.tables[table.at()];
        let cell = usize::try_from(index).ok().and_then(|index| table.cells().get(index));
        cell.map(|&slot| self.value(table.declared_type().element, &[slot])).transpose()
    }

    /// Sets the element at `index`. Returns whether there is one.
    ///
    /// # Errors
    ///
    /// When the value has another type, or refers to a function that does not exist.
    ///
    /// # Panics
    ///
    /// When there is no such table.
    pub fn table_set(&mut self, table: TableId, index: u64, value: Value) -> Result<bool, StoreError> {
        self.table_fill(table, index, value, 1)
    }

    /// Sets `len` elements from index `at`. Returns whether there are as many.
    ///
    /// # Errors
    ///
    /// When the value has another type, or refers to a function that does not exist.
    ///
    /// # Panics
    ///
    /// When there is no such table.
    pub fn table_fill(&mut self, table: TableId, at: u64, value: Value, len: u64) -> Result<bool, StoreError> {
        let [slot, _] = self.slots(self.tables[table.at()].declared_type().element, value)?;
        let space = &mut self.tables[table.at()];
        match space.range(at, len) {
            Ok(range) => {
                space.cells_mut()[range].fill(slot);
                Ok(true)
            }
            Err(_) => Ok(false),
        }
    }

    /// Copies `len` elements from index `src` of one table to index `dst` of a table, which may be the same.
    ///
    /// # Errors
    ///
    /// [`TrapCode::TableOutOfBounds`] when either range passes the end of its table.
    ///
    /// # Panics
    ///
    /// When there is no such table, or the tables have different element types.
    pub fn table_copy(
        &mut self,
        dst_table: TableId,
        dst: u64,
        src_table: TableId,
        src: u64,
        len: u64,
    ) -> Result<(), TrapCode> {
        let element = |table: TableId| self.tables[table.at()].declared_type().element;
        assert_eq!(element(dst_table), element(src_table), "tables have different element types");
        self.table_copy_cells((dst_table, dst), (src_table, src), len)
    }

    fn table_copy_cells(&mut self, dst: (TableId, u64), src: (TableId, u64), len: u64) -> Result<(), TrapCode> {
        let from = self.tables[src.0.at()].range(src.1, len)?;
        let to = self.tables[dst.0.at()].range(dst.1, len)?;
        if dst.0 == src.0 {
            self.tables[dst.0.at()].cells_mut().copy_within(from, to.start);
        } else {
            let (dst_table, src_table) = two(&mut self.tables, dst.0.at(), src.0.at());
            dst_table.cells_mut()[to].copy_from_slice(&src_table.cells()[from]);
        }
        Ok(())
    }

    /// Grows a table by `delta` elements of that value. The size before; `None` when it can't grow by that much.
    ///
    /// # Errors
    ///
    /// When the value has another type, or refers to a function that does not exist.
    ///
    /// # Panics
    ///
    /// When there is no such table.
    pub fn table_grow(&mut self, table: TableId, delta: u64, value: Value) -> Result<Option<u64>, StoreError> {
        self.table_grow_with(table, delta, value, &mut Unlimited)
    }

    /// Like [`Store::table_grow`], with a limiter to ask.
    ///
    /// # Errors
    ///
    /// Those of [`Store::table_grow`].
    ///
    /// # Panics
    ///
    /// When there is no such table.
    pub fn table_grow_with(
        &mut self,
        table: TableId,
        delta: u64,
        value: Value,
        limiter: &mut dyn Limiter,
    ) -> Result<Option<u64>, StoreError> {
        let [slot, _] = self.slots(self.tables[table.at()].declared_type().element, value)?;
        Ok(self.table_grow_slots(table, delta, slot, limiter))
    }

    fn table_grow_slots(&mut self, table: TableId, delta: u64, slot: u64, limiter: &mut dyn Limiter) -> Option<u64> {
        let space = &mut self.tables[table.at()];
        let before = space.len();
        let maximum = space.declared_type().max_elements();
        let room = self.limits.table_elements.saturating_sub(self.table_elements);
        let grown = space
            .grown_len(delta)
            .filter(|&len| limiter.table_growing(before, len, maximum))
            .filter(|&len| len - before <= room && space.grow_to(len, slot));
        match grown {
            Some(len) => {
                self.table_elements += len - before;
                Some(before as u64)
            }
            None => {
                limiter.table_grow_failed();
                None
            }
        }
    }

    // Things that modules import and export

    /// The type of something, memories and tables with their current size as the minimum.
    ///
    /// # Panics
    ///
    /// When there is no such thing.
    #[must_use]
    pub fn extern_type(&self, item: Extern) -> ExternType {
        match item {
            Extern::Func(func) => ExternType::Func(self.func_type(func).clone()),
            Extern::Table(table) => ExternType::Table(self.table_type(table)),
            Extern::Memory(memory) => ExternType::Memory(self.memory_type(memory)),
            Extern::Global(global) => ExternType::Global(self.global_type(global)),
        }
    }
}

/// Two different items of a list, to be changed.
fn two<T>(items: &mut [T], a: usize, b: usize) -> (&mut T, &mut T) {
    if a < b {
        let (low, high) = items.split_at_mut(b);
        (&mut low[a], &mut high[0])
    } else {
        let (low, high) = items.split_at_mut(a);
        (&mut high[0], &mut low[b])
    }
}

impl Default for Store {
    fn default() -> Store {
        Store::new(StoreLimits::default())
    }
}

impl core::fmt::Debug for Store {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Store")
            .field("functions", &self.functions.len())
            .field("instances", &self.instances.len())
            .finish_non_exhaustive()
    }
}
