//! What translation and lowering know about the module around a function.

use std::collections::HashMap;

use pulley_vm::artifact::Artifact;
use pulley_vm::{FuncType, GlobalType, MemoryType, TableType, V128};

use crate::spaces::Space;

/// The module around a function: index spaces with the imports first.
#[derive(Debug, Default)]
pub struct ModuleInfo {
    /// All of the artifact that does not depend on code.
    pub(crate) artifact: Artifact,
    /// The type index of every function.
    pub(crate) functions: Vec<u32>,
    /// How many of the functions are imported.
    pub(crate) imported_functions: u32,
    /// Every table.
    pub(crate) tables: Vec<Table>,
    /// Every linear memory.
    pub(crate) memories: Vec<Memory>,
    /// Every global.
    pub(crate) globals: Vec<Global>,
    /// What is known about branches of functions, by function index.
    pub(crate) branch_hints: HashMap<u32, Vec<BranchHint>>,
}

/// Whether a branch is likely taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BranchHint {
    /// The offset of the `if` or `br_if` from the start of the function's body.
    pub offset: u32,
    /// Whether its condition is likely not zero.
    pub likely: bool,
}

/// What is known about a linear memory.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// Its type.
    pub ty: MemoryType,
    /// The region that its bytes are in.
    pub space: Space,
}

/// What is known about a table.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its type.
    pub ty: TableType,
    /// The region that its elements are in.
    pub space: Space,
}

/// What is known about a global.
#[derive(Clone, Copy, Debug)]
pub struct Global {
    /// Its type.
    pub ty: GlobalType,
    /// The region that it is in.
    pub space: Space,
    /// Its value, when it always has the same one.
    pub constant: Option<Constant>,
}

/// A value known to the compiler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constant {
    /// A 32-bit integer.
    I32(i32),
    /// A 64-bit integer.
    I64(i64),
    /// The bits of a 32-bit float.
    F32(u32),
    /// The bits of a 64-bit float.
    F64(u64),
    /// A vector.
    V128(V128),
    /// The null reference.
    Null,
}

impl ModuleInfo {
    /// The function types, by type index.
    #[must_use]
    pub fn types(&self) -> &[FuncType] {
        &self.artifact.types
    }

    /// The type index of every function, imports first.
    #[must_use]
    pub fn functions(&self) -> &[u32] {
        &self.functions
    }

    /// How many of the functions are imported: the index of the first that has code.
    #[must_use]
    pub fn imported_functions(&self) -> u32 {
        self.imported_functions
    }

    /// The type of the function of that index, or `None` when there is no such function.
    #[must_use]
    pub fn function_type(&self, index: u32) -> Option<&FuncType> {
        let ty = *self.functions.get(usize::try_from(index).ok()?)?;
        self.types().get(usize::try_from(ty).ok()?)
    }

    /// The name that the module gives the function of that index.
    #[must_use]
    pub fn function_name(&self, index: u32) -> Option<&str> {
        self.artifact.names.get(index)
    }

    /// Every table, imports first.
    #[must_use]
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// Every linear memory, imports first.
    #[must_use]
    pub fn memories(&self) -> &[Memory] {
        &self.memories
    }

    /// Every global, imports first.
    #[must_use]
    pub fn globals(&self) -> &[Global] {
        &self.globals
    }
}
