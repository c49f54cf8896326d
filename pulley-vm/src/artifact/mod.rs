//! The portable compiled module, as plain data, and as one file.
//!
//! An [`Artifact`] holds no host pointer and no property of a host: the same bytes run everywhere.
//! Nothing in it is trusted. [`Artifact::decode`] only promises that the file has the right shape;
//! what the contents mean is checked by [`Module::new`](crate::Module::new), see [`verify`](crate::verify).

mod constant;
mod decode;
mod encode;
mod error;
mod names;
mod source_map;

#[cfg(test)]
mod tests;

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

pub use constant::{ConstExpr, ConstOp};
pub use encode::seal;
pub use error::{LoadError, Section};
pub use names::Names;
pub use source_map::SourceMap;

use crate::types::{FuncType, GlobalType, MemoryType, TableType, ValType};

/// The first bytes of an artifact.
pub const MAGIC: [u8; 8] = *b"\0pulley\n";

/// The version of the file format, which follows the magic.
pub const FORMAT_VERSION: u32 = 1;

/// Whether `bytes` begin like an artifact.
#[must_use]
pub fn is_artifact(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC)
}

/// A compiled module.
///
/// Index spaces are those of WebAssembly: functions, tables, memories and globals are counted with the imports of
/// their kind first, in the order of [`Artifact::imports`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Artifact {
    /// The module's name.
    pub name: Option<String>,
    /// Function types, by type index.
    pub types: Vec<FuncType>,
    /// What must be given to instantiate it.
    pub imports: Vec<Import>,
    /// Functions with code, in the order of their code.
    pub functions: Vec<Function>,
    /// Tables of its own.
    pub tables: Vec<TableType>,
    /// Linear memories of its own.
    pub memories: Vec<MemoryType>,
    /// Globals of its own.
    pub globals: Vec<Global>,
    /// What instances offer, names without duplicates.
    pub exports: Vec<Export>,
    /// The index of the function to run after instantiation.
    pub start: Option<u32>,
    /// Element segments, by element index.
    pub elements: Vec<ElementSegment>,
    /// Data segments, by data index.
    pub data: Vec<DataSegment>,
    /// The bytes that data segments are ranges of.
    pub data_bytes: Vec<u8>,
    /// Names of functions.
    pub names: Names,
    /// Where instructions came from.
    pub source_map: SourceMap,
    /// The bytecode of all functions.
    pub code: Vec<u8>,
}

/// Something a module needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The first part of its name.
    pub module: String,
    /// The second part of its name.
    pub name: String,
    /// What it must be.
    pub ty: ImportType,
}

/// What an import must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportType {
    /// A function of the type with that index.
    Func(u32),
    /// A table.
    Table(TableType),
    /// A linear memory.
    Memory(MemoryType),
    /// A global.
    Global(GlobalType),
}

/// A function with code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The index of its type.
    pub ty: u32,
    /// Its bytes in [`Artifact::code`].
    pub code: Range<u32>,
    /// How many slots it uses, parameters included.
    pub frame_size: u32,
}

impl Function {
    /// A function that gets its code later, see [`Module::without_code`](crate::Module::without_code).
    #[must_use]
    pub const fn without_code(ty: u32) -> Function {
        Function { ty, code: 0..0, frame_size: 0 }
    }
}

/// A global of the module's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Global {
    /// Its type.
    pub ty: GlobalType,
    /// Its first value.
    pub init: ConstExpr,
}

/// Something a module's instances offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Its name.
    pub name: String,
    /// What kind of thing it is.
    pub kind: ExternKind,
    /// Its index in the index space of its kind.
    pub index: u32,
}

/// The kinds of things that modules import and export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ExternKind {
    /// A function.
    Func,
    /// A table.
    Table,
    /// A linear memory.
    Memory,
    /// A global.
    Global,
}

impl ExternKind {
    /// The kind in words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            ExternKind::Func => "function",
            ExternKind::Table => "table",
            ExternKind::Memory => "memory",
            ExternKind::Global => "global",
        }
    }
}

impl ImportType {
    /// The kind of thing it is.
    #[must_use]
    pub const fn kind(&self) -> ExternKind {
        match self {
            ImportType::Func(_) => ExternKind::Func,
            ImportType::Table(_) => ExternKind::Table,
            ImportType::Memory(_) => ExternKind::Memory,
            ImportType::Global(_) => ExternKind::Global,
        }
    }
}

/// A list of references.
#[derive(Clone, Debug, PartialEq)]
pub struct ElementSegment {
    /// The type of the references.
    pub ty: ValType,
    /// When it is used.
    pub mode: ElementMode,
    /// The references.
    pub items: ElementItems,
}

/// When an element segment is used.
#[derive(Clone, Debug, PartialEq)]
pub enum ElementMode {
    /// By instructions.
    Passive,
    /// At instantiation: written to that table from that index on.
    Active {
        /// The table.
        table: u32,
        /// The first index.
        offset: ConstExpr,
    },
    /// Never: it only declares that references to functions are taken.
    Declared,
}

/// The references of an element segment.
#[derive(Clone, Debug, PartialEq)]
pub enum ElementItems {
    /// Functions, by index.
    Functions(Vec<u32>),
    /// Anything of the segment's type.
    Expressions(Vec<ConstExpr>),
}

impl ElementItems {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            ElementItems::Functions(functions) => functions.len(),
            ElementItems::Expressions(expressions) => expressions.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A list of bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct DataSegment {
    /// When it is used.
    pub mode: DataMode,
    /// The bytes, as a range of [`Artifact::data_bytes`].
    pub bytes: Range<u64>,
}

/// When a data segment is used.
#[derive(Clone, Debug, PartialEq)]
pub enum DataMode {
    /// By instructions.
    Passive,
    /// At instantiation: written to that memory from that address on.
    Active {
        /// The memory.
        memory: u32,
        /// The first address.
        offset: ConstExpr,
    },
}
