//! What rows do to the machine: jumps, calls, returns, and state outside of the frame.
//!
//! The methods are what semantics in the table may call on `m`. None of them calls out: what needs the
//! host leaves the interpreter.
//!
//! A frame begins at slot 0, its arguments; below it lies one cell, the return address ([`Trailer`]). A
//! call puts the callee's frame after the caller's, checks the stack with one comparison, and copies the
//! arguments.

use super::context::{Exit, ExitKind};
use super::registers::{Flow, Registers, Relative, SlotList, Trailer};
use crate::space::{MemorySpace, TableSpace};
use crate::store::FunctionRecord;
use crate::trap::TrapCode;
use crate::vector::V128;

/// The record of a function of the store: the one address is all that is kept of the function while it is called.
#[derive(Clone, Copy)]
struct Record(*const FunctionRecord);

impl Record {
    #[inline(always)]
    fn get(&self) -> &FunctionRecord {
        // SAFETY: it is one of the store's records, to which nothing is added while the interpreter runs.
        unsafe { &*self.0 }
    }

    /// The number of the function, by the address of the first record.
    #[inline(always)]
    fn number(self, first: *const FunctionRecord) -> u64 {
        ((self.0 as usize - first as usize) / size_of::<FunctionRecord>()) as u64
    }
}

impl Registers {
    /// Goes to an instruction.
    #[inline(always)]
    pub(crate) fn jump(&mut self, to: Relative) -> Flow {
        Flow::Jump(to.address())
    }

    /// Traps.
    #[inline(always)]
    pub(crate) fn trap(&mut self, code: TrapCode) -> Flow {
        Flow::Trap(code.into())
    }

    /// Traps when the condition holds.
    #[inline(always)]
    pub(crate) fn trap_if(&mut self, condition: bool, code: TrapCode) -> Flow {
        if condition { Flow::Trap(code.into()) } else { Flow::Next }
    }

    /// The frame of a callee, with its return address and arguments; `None` when the stack is full.
    #[inline(always)]
    fn push_frame(&mut self, args: impl SlotList, results: Trailer) -> Option<*mut u64> {
        let callee = self.fp.wrapping_add(results.distance());
        if callee > self.context().stack_limit {
            return None;
        }
        // SAFETY: the callee's frame and the cell below it lie on the stack: its frame pointer is not past the limit, above
        // which there is room for any frame, and for the arguments of any call (verify: frames). They do not overlap the
        // caller's frame, whose slots are read (verify: calls).
        unsafe {
            *callee.sub(1) = results.return_address() as usize as u64;
            let mut place = 0;
            while place < args.count() {
                *callee.add(place) = args.value(self, place);
                place += 1;
            }
        }
        Some(callee)
    }

    /// Calls code of the same instance.
    #[inline(always)]
    pub(crate) fn call(&mut self, callee: Relative, args: impl SlotList, results: Trailer) -> Flow {
        match self.push_frame(args, results) {
            Some(frame) => {
                self.fp = frame;
                Flow::Jump(callee.address())
            }
            None => Flow::Trap(TrapCode::StackOverflow.rare().into()),
        }
    }

    /// The number of a function of the store, by its index in the instance.
    #[inline(always)]
    pub(crate) fn function(&self, index: u32) -> u32 {
        // SAFETY: the index is one of the instance's functions (verify: entities).
        unsafe { *self.context().functions.add(index as usize) }
    }

    /// What the interpreter knows of a function of the store.
    #[inline(always)]
    fn record(&self, function: u32) -> Record {
        // SAFETY: the number comes from the instance's functions or from a table of functions, which both hold only numbers
        // of functions that exist.
        Record(unsafe { self.context().records.add(function as usize) })
    }

    /// Calls a function of the store whose type was checked.
    #[inline(always)]
    pub(crate) fn call_function(&mut self, function: u32, args: impl SlotList, results: Trailer) -> Flow {
        // The number takes fewer registers than the record until the frame is there.
        match self.push_frame(args, results) {
            Some(frame) => self.enter(self.record(function), frame),
            None => Flow::Trap(TrapCode::StackOverflow.rare().into()),
        }
    }

    /// Calls a function of the store whose record is at hand.
    #[inline(always)]
    fn call_record(&mut self, record: Record, args: impl SlotList, results: Trailer) -> Flow {
        match self.push_frame(args, results) {
            Some(frame) => self.enter(record, frame),
            None => Flow::Trap(TrapCode::StackOverflow.rare().into()),
        }
    }

    /// Goes on in a function of the store, in its frame.
    #[inline(always)]
    fn enter(&mut self, record: Record, frame: *mut u64) -> Flow {
        self.fp = frame;
        let FunctionRecord { code, instance, .. } = *record.get();
        if instance == self.context().instance && !code.is_null() {
            Flow::Jump(code)
        } else {
            let value = record.number(self.context().records);
            self.leave(Exit { pc: core::ptr::null(), fp: frame, value });
            Flow::Exit(ExitKind::Call)
        }
    }

    /// Goes on with the function in an element of a table of functions, if it has the type.
    #[inline(always)]
    fn with_table_function(
        &mut self,
        index: u64,
        table: u32,
        signature: u32,
        then: impl FnOnce(&mut Self, Record) -> Flow,
    ) -> Flow {
        // First, while registers are free.
        // SAFETY: the index is one of the module's types (verify: entities).
        let expected = unsafe { *self.context().signatures.add(signature as usize) };
        let table = self.table(table);
        if index >= table.len() as u64 {
            return Flow::Trap(TrapCode::UndefinedElement.rare().into());
        }
        // SAFETY: the index was compared with the length.
        let handle = unsafe { *table.elements().add(index as usize) };
        if handle == 0 {
            return Flow::Trap(TrapCode::IndirectCallToNull.rare().into());
        }
        let record = self.record((handle - 1) as u32);
        if expected != record.get().signature {
            return Flow::Trap(TrapCode::BadSignature.rare().into());
        }
        then(self, record)
    }

    /// Calls the function in an element of a table.
    #[inline(always)]
    pub(crate) fn call_indirect(
        &mut self,
        index: u64,
        table: u32,
        signature: u32,
        args: impl SlotList,
        results: Trailer,
    ) -> Flow {
        self.with_table_function(index, table, signature, |m, record| m.call_record(record, args, results))
    }

    /// Makes the current frame that of a callee: the arguments replace the first slots.
    #[inline(always)]
    fn replace_frame(&mut self, args: impl SlotList) {
        let count = args.count();
        match count {
            0 => {}
            1 => {
                let first = args.value(self, 0);
                self.set_far(0, first);
            }
            2 => {
                let (first, second) = (args.value(self, 0), args.value(self, 1));
                self.set_far(0, first);
                self.set_far(1, second);
            }
            3 => {
                let values = (args.value(self, 0), args.value(self, 1), args.value(self, 2));
                self.set_far(0, values.0);
                self.set_far(1, values.1);
                self.set_far(2, values.2);
            }
            // More go by way of the staging area, since the first slots may be read last.
            _ => {
                let staging = self.context().staging;
                // SAFETY: the staging area has room for the parameters of any function, and so has the frame of the callee,
                // which takes the place of this one below the stack's limit (verify: calls, frames).
                unsafe {
                    let mut place = 0;
                    while place < count {
                        *staging.add(place) = args.value(self, place);
                        place += 1;
                    }
                    place = 0;
                    while place < count {
                        *self.fp.add(place) = *staging.add(place);
                        place += 1;
                    }
                }
            }
        }
    }

    /// Calls code of the same instance in the place of the current function.
    #[inline(always)]
    pub(crate) fn return_call(&mut self, callee: Relative, args: impl SlotList) -> Flow {
        self.replace_frame(args);
        Flow::Jump(callee.address())
    }

    /// Calls a function of the store, whose type was checked, in the place of the current function.
    #[inline(always)]
    pub(crate) fn return_call_function(&mut self, function: u32, args: impl SlotList) -> Flow {
        self.replace_frame(args);
        self.enter(self.record(function), self.fp)
    }

    /// Calls a function of the store, whose record is at hand, in the place of the current function.
    #[inline(always)]
    fn return_call_record(&mut self, record: Record, args: impl SlotList) -> Flow {
        self.replace_frame(args);
        self.enter(record, self.fp)
    }

    /// Calls the function in an element of a table in the place of the current function.
    #[inline(always)]
    pub(crate) fn return_call_indirect(&mut self, index: u64, table: u32, signature: u32, args: impl SlotList) -> Flow {
        self.with_table_function(index, table, signature, |m, record| m.return_call_record(record, args))
    }

    /// Returns to the caller.
    #[inline(always)]
    pub(crate) fn ret(&mut self, values: impl SlotList) -> Flow {
        // SAFETY: every frame has a return address below it, put there by a call or by the run loop.
        let address = unsafe { *self.fp.sub(1) } as usize as *const u8;
        let trailer = Trailer::at_return_address(address, values.count());
        // SAFETY: the frame was put this far from the caller's, and the caller's slots are inside its frame
        // (verify: calls); they lie below this frame, so that no value is overwritten before it is read.
        unsafe {
            let caller = self.fp.sub(trailer.distance());
            let mut place = 0;
            while place < values.count() {
                *caller.add(usize::from(trailer.slot(place))) = values.value(self, place);
                place += 1;
            }
            self.fp = caller;
        }
        Flow::Jump(trailer.end())
    }

    /// Leaves the interpreter for good.
    #[inline(always)]
    pub(crate) fn exit(&mut self) -> Flow {
        Flow::Exit(ExitKind::Return)
    }

    /// The value of a global.
    #[inline(always)]
    pub(crate) fn global(&self, global: u32) -> u64 {
        // SAFETY: the index is one of the instance's globals (verify: entities), whose cells live as long as the store.
        unsafe { **self.context().globals.add(global as usize) }
    }

    /// Sets a global.
    #[inline(always)]
    pub(crate) fn set_global(&mut self, global: u32, value: u64) {
        // SAFETY: as in `global`.
        unsafe { **self.context().globals.add(global as usize) = value }
    }

    /// The value of a global that holds a vector.
    #[inline(always)]
    pub(crate) fn global_vector(&self, global: u32) -> V128 {
        // SAFETY: the index is one of the instance's globals that hold vectors (verify: entities), whose two cells live as
        // long as the store.
        unsafe { (*self.context().globals.add(global as usize)).cast::<V128>().read_unaligned() }
    }

    /// Sets a global that holds a vector.
    #[inline(always)]
    pub(crate) fn set_global_vector(&mut self, global: u32, value: V128) {
        // SAFETY: as in `global_vector`.
        unsafe { (*self.context().globals.add(global as usize)).cast::<V128>().write_unaligned(value) }
    }

    #[inline(always)]
    fn table(&self, table: u32) -> &TableSpace {
        // SAFETY: the index is one of the instance's tables (verify: entities), which live as long as the store and are
        // changed only outside of the interpreter, but for their elements.
        unsafe { &**self.context().tables.add(table as usize) }
    }

    #[inline(always)]
    pub(super) fn memory(&self, memory: u32) -> &MemorySpace {
        // SAFETY: the index is one of the instance's memories (verify: entities), which live as long as the store and are
        // changed only outside of the interpreter, but for their bytes.
        unsafe { &**self.context().memories.add(memory as usize) }
    }

    /// The reference in an element of a table.
    #[inline(always)]
    pub(crate) fn table_get(&self, table: u32, index: u64) -> Result<u64, TrapCode> {
        let table = self.table(table);
        if index >= table.len() as u64 {
            return Err(TrapCode::TableOutOfBounds.rare());
        }
        // SAFETY: the index was compared with the length.
        Ok(unsafe { *table.elements().add(index as usize) })
    }

    /// Sets an element of a table; a handle in a table of functions must be one.
    #[inline(always)]
    pub(crate) fn table_set(&mut self, table: u32, index: u64, value: u64) -> Result<(), TrapCode> {
        let table = self.table(table);
        if index >= table.len() as u64 {
            return Err(TrapCode::TableOutOfBounds.rare());
        }
        if value > self.context().record_count as u64 && table.holds_functions() {
            return Err(TrapCode::BadReference.rare());
        }
        // SAFETY: the index was compared with the length.
        unsafe { *table.elements().add(index as usize) = value };
        Ok(())
    }

    /// The number of elements of a table.
    #[inline(always)]
    pub(crate) fn table_size(&self, table: u32) -> u64 {
        self.table(table).len() as u64
    }

    /// A reference to a function of the instance.
    #[inline(always)]
    pub(crate) fn function_reference(&self, function: u32) -> u64 {
        u64::from(self.function(function)) + 1
    }

    /// The size of a memory in pages.
    #[inline(always)]
    pub(crate) fn memory_pages(&self, memory: u32) -> u64 {
        self.memory(memory).pages()
    }

    /// The address on the host of a range of a memory.
    #[inline(always)]
    fn range(&self, memory: u32, at: u64, len: u64) -> Result<*mut u8, TrapCode> {
        let memory = self.memory(memory);
        match at.checked_add(len) {
            Some(end) if end <= memory.len() as u64 => Ok(memory.base().wrapping_add(at as usize)),
            _ => Err(TrapCode::MemoryOutOfBounds.rare()),
        }
    }

    /// Copies bytes between memories or inside one.
    #[inline(always)]
    pub(crate) fn memory_copy(&mut self, to: u32, from: u32, dst: u64, src: u64, len: u64) -> Result<(), TrapCode> {
        let dst = self.range(to, dst, len)?;
        let src = self.range(from, src, len)?;
        // SAFETY: both ranges lie inside their memories.
        unsafe { core::ptr::copy(src, dst, len as usize) };
        Ok(())
    }

    /// Sets bytes of a memory.
    #[inline(always)]
    pub(crate) fn memory_fill(&mut self, memory: u32, dst: u64, value: u8, len: u64) -> Result<(), TrapCode> {
        let dst = self.range(memory, dst, len)?;
        // SAFETY: the range lies inside the memory.
        unsafe { core::ptr::write_bytes(dst, value, len as usize) };
        Ok(())
    }
}
