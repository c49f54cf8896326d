//! What translation and lowering agree on: how CLIF names the things that are not in the frame.
//!
//! CLIF knows neither linear memories nor tables nor wasm's own instructions. Translation says them with
//! alias regions ([`Space`]), names of external functions ([`Callee`], [`Intrinsic`]) and trap codes; lowering reads
//! them back with the inverse functions here. Every number of these schemes is written in this file and nowhere else.
//!
//! Values: `i32`, `i64`, `f32`, `f64` are themselves, references (`funcref`, `externref`) are `i64` handles where 0 is
//! null. All signatures have [`CALL_CONV`].
//!
//! Accesses ([`place`] reads them back):
//!
//! - Linear memory: the address is the index, zero-extended to `i64` if it has 32 bits; the instruction's offset, which
//!   [`Space::memory_offset`] encodes, is added without wrapping. Traps with [`MEMORY_OUT_OF_BOUNDS`]. Little-endian.
//! - Global: the address is the constant 0, the offset is [`Space::global_offset`]. Never traps.
//! - Table: the address is the element's index, zero-extended to `i64` if it has 32 bits, in elements and not in bytes; the
//!   value is an `i64` handle;
//!   the offset is [`Space::table_offset`]. Traps with [`TABLE_OUT_OF_BOUNDS`].

use cranelift_codegen::ir::{
    self, AbiParam, Function, Inst, InstructionData, Signature, Type, UserExternalName, types,
};
use cranelift_codegen::isa::CallConv;

/// The calling convention of every signature: the one that has tail calls.
pub const CALL_CONV: CallConv = CallConv::Tail;

/// The CLIF type of references: a handle, 0 is null.
pub const REFERENCE: Type = types::I64;

/// The CLIF type of vectors where their lanes do not matter: in variables, parameters, results and memory.
pub const VECTOR: Type = types::I8X16;

/// A region of state outside the frame. Two accesses to different spaces never touch the same state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Space {
    /// The linear memory of that index.
    Memory(u32),
    /// The global of that index.
    Global(u32),
    /// The table of that index.
    Table(u32),
    /// Imported mutable globals of which two may be the same global; the access's offset tells which is meant.
    SharedGlobals,
    /// Imported tables of which two may be the same table; the access's offset tells which is meant.
    SharedTables,
    /// Imported memories of which two may be the same memory; the access's offset tells which is meant.
    SharedMemories,
}

const GLOBALS: u32 = 0x1_0000;
const SHARED: u32 = 0x400_0000;
const TABLES: u32 = 0x800_0000;
const MEMORIES_END: u32 = 0x1000;
const SPACES_END: u32 = 0x1000_0000;
/// How many offsets accesses to each memory but the first have, from [`OTHER_MEMORIES`] on.
const OFFSETS: i32 = 1 << 23;
/// The first of these offsets: below those of globals and tables.
const OTHER_MEMORIES: i32 = i32::MIN;
/// The largest offset in a memory that is not the first, so that no access reaches the offsets of the next memory.
const MAX_OTHER_OFFSET: u64 = OFFSETS as u64 - 64;

impl Space {
    /// The number that stands for this space in [`ir::AliasRegionData::user_id`].
    ///
    /// The validator's limits keep every index in its range: 100 memories, 1,000,000 globals, 100 tables.
    #[must_use]
    pub const fn user_id(self) -> u32 {
        match self {
            Space::Memory(index) => index,
            Space::Global(index) => GLOBALS + index,
            Space::SharedGlobals => SHARED,
            Space::SharedTables => SHARED + 1,
            Space::SharedMemories => SHARED + 2,
            Space::Table(index) => TABLES + index,
        }
    }

    /// The offset in CLIF of accesses to the global of that index, in whichever space: below zero, and no other entity's.
    ///
    /// The mid-end takes two accesses of one type for accesses to one place when address and offset agree, without regard
    /// to their regions (seen in Cranelift 0.135: it dropped a `global.set` of what was just read from another global).
    #[must_use]
    pub const fn global_offset(global: u32) -> i32 {
        !Space::Global(global).user_id().cast_signed()
    }

    /// The offset in CLIF of accesses to the table of that index, as for globals.
    #[must_use]
    pub const fn table_offset(table: u32) -> i32 {
        !Space::Table(table).user_id().cast_signed()
    }

    /// The offset in CLIF of an access to a linear memory at an address plus `offset`: its own for each memory, as for
    /// globals and tables. `None` when there is none that large, and it has to be added to the address.
    #[must_use]
    pub fn memory_offset(memory: u32, offset: u64) -> Option<i32> {
        match i32::try_from(memory).ok()? {
            0 => i32::try_from(offset).ok(),
            memory if offset <= MAX_OTHER_OFFSET => {
                let first = OTHER_MEMORIES.checked_add(memory.checked_mul(OFFSETS)?)?;
                let offset = first.checked_add(i32::try_from(offset).ok()?)?;
                (offset < !SPACES_END.cast_signed()).then_some(offset)
            }
            _ => None,
        }
    }

    /// The memory and the offset that [`Space::memory_offset`] encodes.
    fn from_memory_offset(offset: i32) -> (u32, u32) {
        match u32::try_from(offset) {
            Ok(offset) => (0, offset),
            Err(_) => {
                let from_first = offset.abs_diff(OTHER_MEMORIES);
                (from_first / OFFSETS.unsigned_abs(), from_first % OFFSETS.unsigned_abs())
            }
        }
    }

    /// The space that a number of [`Space::user_id`] stands for, or `None` for any other number.
    #[must_use]
    pub const fn from_user_id(id: u32) -> Option<Space> {
        match id {
            0..MEMORIES_END => Some(Space::Memory(id)),
            GLOBALS..SHARED => Some(Space::Global(id - GLOBALS)),
            SHARED => Some(Space::SharedGlobals),
            0x400_0001 => Some(Space::SharedTables),
            0x400_0002 => Some(Space::SharedMemories),
            TABLES..SPACES_END => Some(Space::Table(id - TABLES)),
            _ => None,
        }
    }

    /// What CLIF text calls the region.
    #[must_use]
    pub fn description(self) -> String {
        match self {
            Space::Memory(index) => format!("memory {index}"),
            Space::Global(index) => format!("global {index}"),
            Space::Table(index) => format!("table {index}"),
            Space::SharedGlobals => "imported globals".into(),
            Space::SharedTables => "imported tables".into(),
            Space::SharedMemories => "imported memories".into(),
        }
    }
}

/// What one load or store accesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The linear memory of that index, at the instruction's address plus its offset in bytes.
    Memory {
        /// The memory's index.
        memory: u32,
        /// Bytes to add to the address.
        offset: u32,
    },
    /// The global of that index.
    Global(u32),
    /// An element of the table of that index; the instruction's address is the index of the element.
    Table(u32),
}

/// What the load or store `inst` accesses, or `None` when it is no access to a space or has a form that translation
/// never makes.
#[must_use]
pub fn place(func: &Function, inst: Inst) -> Option<Place> {
    let (flags, offset) = match func.dfg.insts[inst] {
        InstructionData::Load { flags, offset, .. } | InstructionData::Store { flags, offset, .. } => {
            (flags, i32::from(offset))
        }
        _ => return None,
    };
    let region = func.dfg.mem_flags[flags].alias_region()?;
    let entity = || Space::from_user_id((!offset).cast_unsigned());
    match Space::from_user_id(func.dfg.alias_regions[region].user_id)? {
        space @ (Space::Memory(_) | Space::SharedMemories) => {
            let (memory, offset) = Space::from_memory_offset(offset);
            (space == Space::SharedMemories || space == Space::Memory(memory))
                .then_some(Place::Memory { memory, offset })
        }
        space @ (Space::Global(_) | Space::SharedGlobals) => match entity()? {
            named @ Space::Global(index) if named == space || space == Space::SharedGlobals => {
                Some(Place::Global(index))
            }
            _ => None,
        },
        space @ (Space::Table(_) | Space::SharedTables) => match entity()? {
            named @ Space::Table(index) if named == space || space == Space::SharedTables => Some(Place::Table(index)),
            _ => None,
        },
    }
}

/// The global that the load or store `inst` accesses, if it is one of the module's own, which nothing accesses under another name.
#[must_use]
pub fn own_global(func: &Function, inst: Inst) -> Option<u32> {
    let Place::Global(index) = place(func, inst)? else { return None };
    let region = func.dfg.insts[inst].alias_region(&func.dfg)?;
    (func.dfg.alias_regions[region].user_id == Space::Global(index).user_id()).then_some(index)
}

/// What a call instruction calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Callee {
    /// The function of that index in the module's function index space, imports first.
    Function(u32),
    /// An instruction of wasm that CLIF has no word for.
    Intrinsic(Intrinsic),
    /// The function in an element of a table. The first argument of the call is the element's index, as wide as the table's
    /// indices are; the function's own arguments follow.
    Indirect {
        /// The table's index.
        table: u32,
        /// The index of the type that the function must have.
        ty: u32,
    },
}

const FUNCTIONS: u32 = 0;
const INTRINSICS: u32 = 1;
const INDIRECT: u32 = 0x1000_0000;

impl Callee {
    /// The name under which CLIF calls it.
    #[must_use]
    pub fn name(self) -> UserExternalName {
        match self {
            Callee::Function(index) => UserExternalName::new(FUNCTIONS, index),
            Callee::Intrinsic(intrinsic) => UserExternalName::new(INTRINSICS, intrinsic.number()),
            Callee::Indirect { table, ty } => UserExternalName::new(INDIRECT + table, ty),
        }
    }

    /// The callee of a name, or `None` for a name that [`Callee::name`] never gives.
    #[must_use]
    pub fn from_name(name: &UserExternalName) -> Option<Callee> {
        match name.namespace {
            FUNCTIONS => Some(Callee::Function(name.index)),
            INTRINSICS => Some(Callee::Intrinsic(Intrinsic::from_number(name.index)?)),
            INDIRECT.. => Some(Callee::Indirect { table: name.namespace - INDIRECT, ty: name.index }),
            _ => None,
        }
    }

    /// The callee of a `call` or `return_call` instruction, or `None` when `inst` is neither.
    #[must_use]
    pub fn of(func: &Function, inst: Inst) -> Option<Callee> {
        let InstructionData::Call { func_ref, .. } = func.dfg.insts[inst] else {
            return None;
        };
        let ir::ExternalName::User(name) = func.dfg.ext_funcs[func_ref].name else {
            return None;
        };
        Callee::from_name(&func.params.user_named_funcs()[name])
    }
}

/// Declares the intrinsics: variant, spelling in diagnostics, parameters, results.
macro_rules! intrinsics {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal ($($param:ident),*) -> ($($result:ident)?);)+) => {
        /// Instructions of wasm that CLIF has no word for, called like functions.
        ///
        /// Indices of entities come first and are constants (`iconst.i32`). Addresses, indices and sizes of memories and
        /// tables are `i64`: those of 32 bits are zero-extended, and of results the low half is taken.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u32)]
        pub enum Intrinsic {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Intrinsic {
            /// All intrinsics in the order of their numbers.
            pub const ALL: &[Intrinsic] = &[$(Intrinsic::$variant),+];

            /// The name of the wasm instruction.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Intrinsic::$variant => $name,)+ }
            }

            /// The types of the arguments and of the result, if there is one.
            #[must_use]
            pub const fn types(self) -> (&'static [Type], &'static [Type]) {
                match self {
                    $(Intrinsic::$variant => (&[$(types::$param),*], &[$(types::$result)?]),)+
                }
            }
        }
    };
}

intrinsics! {
    /// `(memory) -> pages`.
    MemorySize = "memory.size" (I32) -> (I64);
    /// `(memory, delta in pages) -> old size in pages, or -1`.
    MemoryGrow = "memory.grow" (I32, I64) -> (I64);
    /// `(memory, addr, value, len)`; the low byte of the value is written. Traps when out of bounds.
    MemoryFill = "memory.fill" (I32, I64, I32, I64) -> ();
    /// `(destination memory, source memory, destination addr, source addr, len)`. Traps when out of bounds.
    MemoryCopy = "memory.copy" (I32, I32, I64, I64, I64) -> ();
    /// `(data segment, memory, destination addr, source offset, len)`. Traps when out of bounds.
    MemoryInit = "memory.init" (I32, I32, I64, I32, I32) -> ();
    /// `(data segment)`.
    DataDrop = "data.drop" (I32) -> ();
    /// `(table) -> elements`.
    TableSize = "table.size" (I32) -> (I64);
    /// `(table, delta in elements, value) -> old size in elements, or -1`.
    TableGrow = "table.grow" (I32, I64, I64) -> (I64);
    /// `(table, index, value, len)`. Traps when out of bounds.
    TableFill = "table.fill" (I32, I64, I64, I64) -> ();
    /// `(destination table, source table, destination index, source index, len)`. Traps when out of bounds.
    TableCopy = "table.copy" (I32, I32, I64, I64, I64) -> ();
    /// `(element segment, table, destination index, source index, len)`. Traps when out of bounds.
    TableInit = "table.init" (I32, I32, I64, I32, I32) -> ();
    /// `(element segment)`.
    ElemDrop = "elem.drop" (I32) -> ();
    /// `(function) -> handle`.
    RefFunc = "ref.func" (I32) -> (I64);
}

impl Intrinsic {
    /// The number that stands for it in a [`UserExternalName`].
    #[must_use]
    pub const fn number(self) -> u32 {
        self as u32
    }

    /// The intrinsic of a number, or `None` when there is none.
    #[must_use]
    pub fn from_number(number: u32) -> Option<Intrinsic> {
        Self::ALL.get(usize::try_from(number).ok()?).copied()
    }

    /// Its signature in CLIF.
    #[must_use]
    pub fn signature(self) -> Signature {
        let (params, results) = self.types();
        signature(params.iter().copied(), results.iter().copied())
    }
}

/// A signature of the one calling convention.
pub(crate) fn signature(params: impl IntoIterator<Item = Type>, results: impl IntoIterator<Item = Type>) -> Signature {
    let mut signature = Signature::new(CALL_CONV);
    signature.params.extend(params.into_iter().map(AbiParam::new));
    signature.returns.extend(results.into_iter().map(AbiParam::new));
    signature
}

/// The code of an access past the end of a linear memory.
pub const MEMORY_OUT_OF_BOUNDS: ir::TrapCode = ir::TrapCode::HEAP_OUT_OF_BOUNDS;

/// The code of an access past the end of a table.
pub const TABLE_OUT_OF_BOUNDS: ir::TrapCode = user_trap(pulley_vm::TrapCode::TableOutOfBounds);

/// The code of wasm's `unreachable`.
pub const UNREACHABLE: ir::TrapCode = user_trap(pulley_vm::TrapCode::Unreachable);

/// The CLIF trap code that carries a trap code of the virtual machine.
#[must_use]
pub const fn user_trap(code: pulley_vm::TrapCode) -> ir::TrapCode {
    ir::TrapCode::unwrap_user(code as u8 + 1)
}

/// The trap code of the virtual machine that a CLIF trap code means, or `None` for a user code that translation never
/// makes.
#[must_use]
pub fn vm_trap(code: ir::TrapCode) -> Option<pulley_vm::TrapCode> {
    use pulley_vm::TrapCode as Vm;
    match code {
        ir::TrapCode::STACK_OVERFLOW => Some(Vm::StackOverflow),
        ir::TrapCode::INTEGER_OVERFLOW => Some(Vm::IntegerOverflow),
        ir::TrapCode::HEAP_OUT_OF_BOUNDS => Some(Vm::MemoryOutOfBounds),
        ir::TrapCode::INTEGER_DIVISION_BY_ZERO => Some(Vm::IntegerDivisionByZero),
        ir::TrapCode::BAD_CONVERSION_TO_INTEGER => Some(Vm::BadConversionToInteger),
        user => Vm::from_u8(user.as_raw().get() - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_have_distinct_numbers_and_come_back() {
        for space in [
            Space::Memory(0),
            Space::Memory(99),
            Space::Global(0),
            Space::Global(999_999),
            Space::Table(0),
            Space::Table(99),
            Space::SharedGlobals,
            Space::SharedTables,
            Space::SharedMemories,
        ] {
            assert_eq!(Space::from_user_id(space.user_id()), Some(space));
        }
        assert_eq!(Space::from_user_id(MEMORIES_END), None);
        assert_eq!(Space::from_user_id(u32::MAX), None);
    }

    #[test]
    fn offsets_of_memories_are_distinct_and_come_back() {
        let mut ends = Vec::new();
        for memory in [0, 1, 2, 50, 99] {
            for offset in [0, 1, MAX_OTHER_OFFSET] {
                let encoded = Space::memory_offset(memory, offset).unwrap();
                assert_eq!(Space::from_memory_offset(encoded), (memory, u32::try_from(offset).unwrap()));
                ends.push(encoded);
            }
        }
        ends.extend([Space::global_offset(0), Space::table_offset(99_999)]);
        let count = ends.len();
        ends.sort_unstable();
        ends.dedup();
        assert_eq!(ends.len(), count);
        assert_eq!(Space::memory_offset(0, 1 << 31), None);
        assert_eq!(Space::memory_offset(1, MAX_OTHER_OFFSET + 1), None);
        assert_eq!(Space::memory_offset(1, u64::MAX), None);
        assert_eq!(Space::memory_offset(u32::MAX, 0), None);
        // The last that a module may have, and the first that would take the offsets of a table.
        assert!(Space::memory_offset(99, MAX_OTHER_OFFSET).unwrap() < Space::table_offset(99_999));
        assert_eq!(Space::memory_offset(255, 0), None);
    }

    #[test]
    fn callees_come_back_from_their_names() {
        let mut callees = vec![
            Callee::Function(0),
            Callee::Function(u32::MAX),
            Callee::Indirect { table: 0, ty: 7 },
            Callee::Indirect { table: 99, ty: 0 },
        ];
        callees.extend(Intrinsic::ALL.iter().copied().map(Callee::Intrinsic));
        for callee in callees {
            assert_eq!(Callee::from_name(&callee.name()), Some(callee));
        }
        assert_eq!(Callee::from_name(&UserExternalName::new(1, 1000)), None);
        assert_eq!(Callee::from_name(&UserExternalName::new(2, 0)), None);
    }

    #[test]
    fn trap_codes_come_back() {
        for code in [UNREACHABLE, TABLE_OUT_OF_BOUNDS] {
            assert_eq!(vm_trap(code).map(user_trap), Some(code));
        }
        assert_eq!(vm_trap(MEMORY_OUT_OF_BOUNDS), Some(pulley_vm::TrapCode::MemoryOutOfBounds));
        assert_eq!(vm_trap(ir::TrapCode::unwrap_user(250)), None);
    }
}
