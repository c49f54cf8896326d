//! The types of values, functions, tables, memories and globals, as a host sees them.
//!
//! They are plain data and compare structurally; an engine is asked for where wasmtime asks for one, so that the same
//! program compiles, but nothing here depends on it.

use crate::Engine;
use pulley_vm as vm;
use std::fmt;
use std::sync::Arc;

/// The type of one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValType {
    /// A 32-bit integer, of no sign.
    I32,
    /// A 64-bit integer, of no sign.
    I64,
    /// A 32-bit IEEE 754 number.
    F32,
    /// A 64-bit IEEE 754 number.
    F64,
    /// A vector of 128 bits.
    V128,
    /// A reference.
    Ref(RefType),
}

impl ValType {
    /// `funcref`: a function or null.
    pub const FUNCREF: ValType = ValType::Ref(RefType::FUNCREF);
    /// `externref`: a host value or null.
    pub const EXTERNREF: ValType = ValType::Ref(RefType::EXTERNREF);

    /// Whether this is one of the four number types.
    #[must_use]
    pub fn is_num(&self) -> bool {
        !self.is_ref() && !self.is_vector()
    }

    /// Whether this is the vector type.
    #[must_use]
    pub fn is_vector(&self) -> bool {
        *self == ValType::V128
    }

    /// Whether this is a reference type.
    #[must_use]
    pub fn is_ref(&self) -> bool {
        matches!(self, ValType::Ref(_))
    }

    /// Whether this is `funcref`.
    #[must_use]
    pub fn is_funcref(&self) -> bool {
        *self == ValType::FUNCREF
    }

    /// Whether this is `externref`.
    #[must_use]
    pub fn is_externref(&self) -> bool {
        *self == ValType::EXTERNREF
    }

    /// The reference type, if this is one.
    #[must_use]
    pub fn as_ref(&self) -> Option<&RefType> {
        match self {
            ValType::Ref(ty) => Some(ty),
            _ => None,
        }
    }

    pub(crate) fn from_vm(ty: vm::ValType) -> ValType {
        match ty {
            vm::ValType::I32 => ValType::I32,
            vm::ValType::I64 => ValType::I64,
            vm::ValType::F32 => ValType::F32,
            vm::ValType::F64 => ValType::F64,
            vm::ValType::V128 => ValType::V128,
            vm::ValType::FuncRef => ValType::FUNCREF,
            _ => ValType::EXTERNREF,
        }
    }

    /// How many slots a value of the type takes in the machine.
    pub(crate) const fn slots(self) -> usize {
        match self {
            ValType::V128 => vm::ValType::V128.slots(),
            _ => 1,
        }
    }

    pub(crate) fn to_vm(self) -> vm::ValType {
        match self {
            ValType::I32 => vm::ValType::I32,
            ValType::I64 => vm::ValType::I64,
            ValType::F32 => vm::ValType::F32,
            ValType::F64 => vm::ValType::F64,
            ValType::V128 => vm::ValType::V128,
            ValType::Ref(ty) => ty.to_vm(),
        }
    }
}

impl fmt::Display for ValType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.to_vm(), f)
    }
}

/// What a reference may refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HeapType {
    /// Functions.
    Func,
    /// Host values.
    Extern,
}

/// The type of a reference. Every reference type of the features that are in is nullable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RefType {
    heap: HeapType,
}

impl RefType {
    /// A function or null.
    pub const FUNCREF: RefType = RefType { heap: HeapType::Func };
    /// A host value or null.
    pub const EXTERNREF: RefType = RefType { heap: HeapType::Extern };

    /// What the reference may refer to.
    #[must_use]
    pub fn heap_type(&self) -> &HeapType {
        &self.heap
    }

    /// Whether null is one of its values: always, today.
    #[must_use]
    pub fn is_nullable(&self) -> bool {
        true
    }

    pub(crate) fn to_vm(self) -> vm::ValType {
        match self.heap {
            HeapType::Func => vm::ValType::FuncRef,
            HeapType::Extern => vm::ValType::ExternRef,
        }
    }
}

impl fmt::Display for RefType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.to_vm(), f)
    }
}

/// The types of a function's parameters and results. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FuncType(Arc<vm::FuncType>);

impl FuncType {
    /// Makes a function type.
    pub fn new(
        _engine: &Engine,
        params: impl IntoIterator<Item = ValType>,
        results: impl IntoIterator<Item = ValType>,
    ) -> FuncType {
        FuncType::of(params, results)
    }

    pub(crate) fn of(
        params: impl IntoIterator<Item = ValType>,
        results: impl IntoIterator<Item = ValType>,
    ) -> FuncType {
        let params = params.into_iter().map(ValType::to_vm);
        FuncType(Arc::new(vm::FuncType::new(params, results.into_iter().map(ValType::to_vm))))
    }

    /// The types of the parameters, in order.
    pub fn params(&self) -> impl ExactSizeIterator<Item = ValType> + '_ {
        self.0.params().iter().copied().map(ValType::from_vm)
    }

    /// The types of the results, in order.
    pub fn results(&self) -> impl ExactSizeIterator<Item = ValType> + '_ {
        self.0.results().iter().copied().map(ValType::from_vm)
    }

    /// The type of parameter `index`, if there are so many.
    #[must_use]
    pub fn param(&self, index: usize) -> Option<ValType> {
        self.params().nth(index)
    }

    /// The type of result `index`, if there are so many.
    #[must_use]
    pub fn result(&self, index: usize) -> Option<ValType> {
        self.results().nth(index)
    }

    pub(crate) fn from_vm(ty: &vm::FuncType) -> FuncType {
        FuncType(Arc::new(ty.clone()))
    }

    pub(crate) fn as_vm(&self) -> &vm::FuncType {
        &self.0
    }
}

impl fmt::Debug for FuncType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for FuncType {
    /// In the text format: `(func (param i32 i32) (result i64))`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(func")?;
        for (word, types) in [("param", self.0.params()), ("result", self.0.results())] {
            if !types.is_empty() {
                write!(f, " ({word}")?;
                for ty in types {
                    write!(f, " {ty}")?;
                }
                f.write_str(")")?;
            }
        }
        f.write_str(")")
    }
}

/// Whether a global may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mutability {
    /// It keeps the value it was made with.
    Const,
    /// Guest and host may write it.
    Var,
}

/// The type of a global.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GlobalType {
    content: ValType,
    mutability: Mutability,
}

impl GlobalType {
    /// Makes a global type.
    #[must_use]
    pub fn new(content: ValType, mutability: Mutability) -> GlobalType {
        GlobalType { content, mutability }
    }

    /// The type of the value.
    #[must_use]
    pub fn content(&self) -> &ValType {
        &self.content
    }

    /// Whether it may be written.
    #[must_use]
    pub fn mutability(&self) -> Mutability {
        self.mutability
    }

    pub(crate) fn from_vm(ty: vm::GlobalType) -> GlobalType {
        let mutability = if ty.mutable { Mutability::Var } else { Mutability::Const };
        GlobalType { content: ValType::from_vm(ty.content), mutability }
    }

    pub(crate) fn to_vm(&self) -> vm::GlobalType {
        vm::GlobalType::new(self.content.to_vm(), self.mutability == Mutability::Var)
    }
}

impl fmt::Display for GlobalType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({})", self.to_vm())
    }
}

/// The type of a table: what it holds, and how many of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TableType(vm::TableType);

impl TableType {
    /// Makes a table type; sizes count elements.
    #[must_use]
    pub fn new(element: RefType, minimum: u32, maximum: Option<u32>) -> TableType {
        TableType(vm::TableType::new(element.to_vm(), minimum.into(), maximum.map(u64::from)))
    }

    /// Makes the type of a table with 64-bit indices; sizes count elements.
    #[must_use]
    pub fn new64(element: RefType, minimum: u64, maximum: Option<u64>) -> TableType {
        TableType(vm::TableType { table64: true, ..vm::TableType::new(element.to_vm(), minimum, maximum) })
    }

    /// Whether indices have 64 bits.
    #[must_use]
    pub fn is_64(&self) -> bool {
        self.0.table64
    }

    /// The type of the elements.
    #[must_use]
    pub fn element(&self) -> &RefType {
        match self.0.element {
            vm::ValType::ExternRef => &RefType::EXTERNREF,
            _ => &RefType::FUNCREF,
        }
    }

    /// The size at the beginning, in elements. Of a table that exists, its size when asked.
    #[must_use]
    pub fn minimum(&self) -> u64 {
        self.0.limits.min
    }

    /// The size it may grow to, in elements.
    #[must_use]
    pub fn maximum(&self) -> Option<u64> {
        self.0.limits.max
    }

    pub(crate) fn from_vm(ty: vm::TableType) -> TableType {
        TableType(ty)
    }

    pub(crate) fn to_vm(&self) -> vm::TableType {
        self.0
    }
}

impl fmt::Display for TableType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({})", self.0)
    }
}

/// The type of a linear memory: its sizes in pages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MemoryType(vm::MemoryType);

impl MemoryType {
    /// Makes the type of a memory with 32-bit addresses; sizes count pages of 64 KiB.
    #[must_use]
    pub fn new(minimum: u32, maximum: Option<u32>) -> MemoryType {
        MemoryType(vm::MemoryType::new(minimum.into(), maximum.map(u64::from)))
    }

    /// Makes the type of a memory with 64-bit addresses; sizes count pages of 64 KiB.
    #[must_use]
    pub fn new64(minimum: u64, maximum: Option<u64>) -> MemoryType {
        MemoryType(vm::MemoryType { memory64: true, ..vm::MemoryType::new(minimum, maximum) })
    }

    /// Makes a memory type step by step, for example one with pages of a byte.
    ///
    /// ```
    /// let ty = pulley::MemoryTypeBuilder::new().min(100).max(Some(200)).page_size_log2(0).build().unwrap();
    /// assert_eq!((ty.minimum(), ty.page_size()), (100, 1));
    /// ```
    #[must_use]
    pub fn builder() -> MemoryTypeBuilder {
        MemoryTypeBuilder::new()
    }

    /// The size at the beginning, in pages. Of a memory that exists, its size when asked.
    #[must_use]
    pub fn minimum(&self) -> u64 {
        self.0.limits.min
    }

    /// The size it may grow to, in pages.
    #[must_use]
    pub fn maximum(&self) -> Option<u64> {
        self.0.limits.max
    }

    /// The size of a page in bytes, 65536 unless the module says otherwise.
    #[must_use]
    pub fn page_size(&self) -> u64 {
        self.0.page_size()
    }

    /// Whether addresses have 64 bits.
    #[must_use]
    pub fn is_64(&self) -> bool {
        self.0.memory64
    }

    /// Whether threads share it: never, today.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        false
    }

    pub(crate) fn from_vm(ty: vm::MemoryType) -> MemoryType {
        MemoryType(ty)
    }

    pub(crate) fn to_vm(&self) -> vm::MemoryType {
        self.0
    }
}

impl fmt::Display for MemoryType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({})", self.0)
    }
}

/// A [`MemoryType`] in the making. At first: no pages, no maximum, 32-bit addresses, pages of 64 KiB.
#[derive(Clone, Debug)]
pub struct MemoryTypeBuilder(vm::MemoryType);

impl Default for MemoryTypeBuilder {
    fn default() -> MemoryTypeBuilder {
        MemoryTypeBuilder(vm::MemoryType::new(0, None))
    }
}

impl MemoryTypeBuilder {
    /// Begins a type.
    #[must_use]
    pub fn new() -> MemoryTypeBuilder {
        MemoryTypeBuilder::default()
    }

    /// Sets the size at the beginning, in pages.
    pub fn min(&mut self, minimum: u64) -> &mut Self {
        self.0.limits.min = minimum;
        self
    }

    /// Sets the size it may grow to, in pages.
    pub fn max(&mut self, maximum: Option<u64>) -> &mut Self {
        self.0.limits.max = maximum;
        self
    }

    /// Sets whether addresses have 64 bits.
    pub fn memory64(&mut self, memory64: bool) -> &mut Self {
        self.0.memory64 = memory64;
        self
    }

    /// Sets the size of a page in bytes, as a power of two: 16, or 0 for single bytes.
    pub fn page_size_log2(&mut self, page_size_log2: u8) -> &mut Self {
        self.0.page_size_log2 = page_size_log2;
        self
    }

    /// The type.
    ///
    /// # Errors
    ///
    /// If the page size is another one, or the sizes contradict each other or what addresses reach.
    pub fn build(&self) -> crate::Result<MemoryType> {
        let ty = self.0;
        crate::ensure!(
            matches!(ty.page_size_log2, 0 | 16),
            "a page size of 2^{} bytes: only 2^0 and 2^16 are allowed",
            ty.page_size_log2
        );
        ty.check().map_err(|what| crate::format_err!("{ty}: {what}"))?;
        Ok(MemoryType(ty))
    }
}

/// The type of something that is imported or exported.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternType {
    /// A function.
    Func(FuncType),
    /// A global.
    Global(GlobalType),
    /// A table.
    Table(TableType),
    /// A linear memory.
    Memory(MemoryType),
}

impl ExternType {
    pub(crate) fn from_vm(ty: &vm::ExternType) -> ExternType {
        match ty {
            vm::ExternType::Func(ty) => ExternType::Func(FuncType::from_vm(ty)),
            vm::ExternType::Table(ty) => ExternType::Table(TableType::from_vm(*ty)),
            vm::ExternType::Memory(ty) => ExternType::Memory(MemoryType::from_vm(*ty)),
            vm::ExternType::Global(ty) => ExternType::Global(GlobalType::from_vm(*ty)),
        }
    }

    /// The function type, if it is one.
    #[must_use]
    pub fn func(&self) -> Option<&FuncType> {
        match self {
            ExternType::Func(ty) => Some(ty),
            _ => None,
        }
    }

    /// The global type, if it is one.
    #[must_use]
    pub fn global(&self) -> Option<&GlobalType> {
        match self {
            ExternType::Global(ty) => Some(ty),
            _ => None,
        }
    }

    /// The table type, if it is one.
    #[must_use]
    pub fn table(&self) -> Option<&TableType> {
        match self {
            ExternType::Table(ty) => Some(ty),
            _ => None,
        }
    }

    /// The memory type, if it is one.
    #[must_use]
    pub fn memory(&self) -> Option<&MemoryType> {
        match self {
            ExternType::Memory(ty) => Some(ty),
            _ => None,
        }
    }

    /// The function type.
    ///
    /// # Panics
    ///
    /// If it is not a function.
    #[must_use]
    pub fn unwrap_func(&self) -> &FuncType {
        self.func().expect("the type is a function")
    }

    /// The global type.
    ///
    /// # Panics
    ///
    /// If it is not a global.
    #[must_use]
    pub fn unwrap_global(&self) -> &GlobalType {
        self.global().expect("the type is a global")
    }

    /// The table type.
    ///
    /// # Panics
    ///
    /// If it is not a table.
    #[must_use]
    pub fn unwrap_table(&self) -> &TableType {
        self.table().expect("the type is a table")
    }

    /// The memory type.
    ///
    /// # Panics
    ///
    /// If it is not a memory.
    #[must_use]
    pub fn unwrap_memory(&self) -> &MemoryType {
        self.memory().expect("the type is a memory")
    }
}

impl fmt::Display for ExternType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExternType::Func(ty) => ty.fmt(f),
            ExternType::Global(ty) => ty.fmt(f),
            ExternType::Table(ty) => ty.fmt(f),
            ExternType::Memory(ty) => ty.fmt(f),
        }
    }
}

impl From<FuncType> for ExternType {
    fn from(ty: FuncType) -> ExternType {
        ExternType::Func(ty)
    }
}

impl From<GlobalType> for ExternType {
    fn from(ty: GlobalType) -> ExternType {
        ExternType::Global(ty)
    }
}

impl From<TableType> for ExternType {
    fn from(ty: TableType) -> ExternType {
        ExternType::Table(ty)
    }
}

impl From<MemoryType> for ExternType {
    fn from(ty: MemoryType) -> ExternType {
        ExternType::Memory(ty)
    }
}

/// Something a module imports.
#[derive(Clone, Debug)]
pub struct ImportType<'module> {
    module: &'module str,
    name: &'module str,
    ty: ExternType,
}

impl<'module> ImportType<'module> {
    pub(crate) fn new(module: &'module str, name: &'module str, ty: ExternType) -> Self {
        ImportType { module, name, ty }
    }

    /// The first of the two names of the import.
    #[must_use]
    pub fn module(&self) -> &'module str {
        self.module
    }

    /// The second of the two names of the import.
    #[must_use]
    pub fn name(&self) -> &'module str {
        self.name
    }

    /// What is imported.
    #[must_use]
    pub fn ty(&self) -> ExternType {
        self.ty.clone()
    }
}

/// Something a module exports.
#[derive(Clone, Debug)]
pub struct ExportType<'module> {
    name: &'module str,
    ty: ExternType,
}

impl<'module> ExportType<'module> {
    pub(crate) fn new(name: &'module str, ty: ExternType) -> Self {
        ExportType { name, ty }
    }

    /// The name of the export.
    #[must_use]
    pub fn name(&self) -> &'module str {
        self.name
    }

    /// What is exported.
    #[must_use]
    pub fn ty(&self) -> ExternType {
        self.ty.clone()
    }
}
