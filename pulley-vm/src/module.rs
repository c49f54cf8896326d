//! A verified module: what a store needs to make instances.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use crate::artifact::{Artifact, ExternKind, Function, ImportType, LoadError};
use crate::late::LateCode;
use crate::types::{ExternType, FuncType, GlobalType, MemoryType, TableType};
use crate::verify::{self, VerifyError};

/// A module that may be run: every claim of [`verify`] holds for it.
///
/// Immutable; share it between stores and threads by `Arc`.
pub struct Module {
    artifact: Artifact,
    /// The code of a module that began without.
    late: Option<LateCode>,
    /// Number of imported functions, tables, memories, globals.
    imported: [u32; 4],
    /// For functions, tables, memories, globals: which import each imported one is.
    import_order: [Box<[u32]>; 4],
    /// Positions in `artifact.exports`, ordered by name.
    exports_by_name: Box<[u32]>,
}

impl Module {
    /// The module of an artifact, once that is verified.
    ///
    /// # Errors
    ///
    /// When the artifact is not safe to run.
    pub fn new(artifact: Artifact) -> Result<Module, VerifyError> {
        verify::verify(&artifact)?;
        Ok(Module::assemble(artifact, None))
    }

    /// The module of an artifact that was verified, with or without code.
    pub(crate) fn assemble(artifact: Artifact, late: Option<LateCode>) -> Module {
        let mut order: [Vec<u32>; 4] = Default::default();
        for (at, import) in artifact.imports.iter().enumerate() {
            order[import.ty.kind() as usize].push(at as u32);
        }
        let mut exports: Vec<u32> = (0..artifact.exports.len() as u32).collect();
        exports.sort_by(|&a, &b| artifact.exports[a as usize].name.cmp(&artifact.exports[b as usize].name));
        Module {
            imported: [0, 1, 2, 3].map(|kind: usize| order[kind].len() as u32),
            import_order: order.map(Vec::into_boxed_slice),
            exports_by_name: exports.into_boxed_slice(),
            late,
            artifact,
        }
    }

    /// Reads and verifies an artifact file. Safe for any bytes.
    ///
    /// # Errors
    ///
    /// When the bytes are no artifact, one of another version, damaged, or not safe to run.
    pub fn deserialize(bytes: &[u8]) -> Result<Module, LoadError> {
        Ok(Module::new(Artifact::decode(bytes)?)?)
    }

    /// The artifact file of this module. That of a module that began without code has none, and is not loaded.
    #[must_use]
    pub fn serialize(&self) -> Vec<u8> {
        self.artifact.encode()
    }

    /// What the module was made of; code that was added later is not in there.
    #[must_use]
    pub fn artifact(&self) -> &Artifact {
        &self.artifact
    }

    /// The module's name, if it has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.artifact.name.as_deref()
    }

    /// What must be given to instantiate it, in order: the two parts of the name, and the type.
    pub fn imports(&self) -> impl ExactSizeIterator<Item = (&str, &str, ExternType)> + '_ {
        self.artifact.imports.iter().map(|import| {
            let ty = match import.ty {
                ImportType::Func(index) => ExternType::Func(self.artifact.types[index as usize].clone()),
                ImportType::Table(ty) => ExternType::Table(ty),
                ImportType::Memory(ty) => ExternType::Memory(ty),
                ImportType::Global(ty) => ExternType::Global(ty),
            };
            (&*import.module, &*import.name, ty)
        })
    }

    /// What instances offer, in order: the name and the type.
    pub fn exports(&self) -> impl ExactSizeIterator<Item = (&str, ExternType)> + '_ {
        self.artifact.exports.iter().map(|export| (&*export.name, self.extern_type(export.kind, export.index)))
    }

    /// Kind and index of the export with that name.
    #[must_use]
    pub fn export(&self, name: &str) -> Option<(ExternKind, u32)> {
        let exports = &self.artifact.exports;
        let at = self.exports_by_name.binary_search_by(|&at| exports[at as usize].name.as_str().cmp(name)).ok()?;
        let export = &exports[self.exports_by_name[at] as usize];
        Some((export.kind, export.index))
    }

    /// The type of the export with that name.
    #[must_use]
    pub fn export_type(&self, name: &str) -> Option<ExternType> {
        let (kind, index) = self.export(name)?;
        Some(self.extern_type(kind, index))
    }

    /// How many things of that kind are imported: the first index of the module's own.
    #[must_use]
    pub fn imported(&self, kind: ExternKind) -> u32 {
        self.imported[kind as usize]
    }

    /// How many things of that kind there are, imported ones included.
    #[must_use]
    pub fn count(&self, kind: ExternKind) -> u32 {
        let own = match kind {
            ExternKind::Func => self.artifact.functions.len(),
            ExternKind::Table => self.artifact.tables.len(),
            ExternKind::Memory => self.artifact.memories.len(),
            ExternKind::Global => self.artifact.globals.len(),
        };
        self.imported(kind) + own as u32
    }

    /// The type of the thing of that kind with that index.
    ///
    /// # Panics
    ///
    /// When there is no such thing, see [`Module::count`].
    #[must_use]
    pub fn extern_type(&self, kind: ExternKind, index: u32) -> ExternType {
        match kind {
            ExternKind::Func => ExternType::Func(self.func_type(index).clone()),
            ExternKind::Table => ExternType::Table(self.table_type(index)),
            ExternKind::Memory => ExternType::Memory(self.memory_type(index)),
            ExternKind::Global => ExternType::Global(self.global_type(index)),
        }
    }

    /// The type of a function, by index.
    ///
    /// # Panics
    ///
    /// When there is no such function.
    #[must_use]
    pub fn func_type(&self, index: u32) -> &FuncType {
        let ty = match self.place(ExternKind::Func, index) {
            Place::Own(own) => self.artifact.functions[own].ty,
            Place::Import(ImportType::Func(ty)) => *ty,
            Place::Import(_) => unreachable!("imports are ordered by kind"),
        };
        &self.artifact.types[ty as usize]
    }

    /// The type of a table, by index.
    ///
    /// # Panics
    ///
    /// When there is no such table.
    #[must_use]
    pub fn table_type(&self, index: u32) -> TableType {
        match self.place(ExternKind::Table, index) {
            Place::Own(own) => self.artifact.tables[own],
            Place::Import(ImportType::Table(ty)) => *ty,
            Place::Import(_) => unreachable!("imports are ordered by kind"),
        }
    }

    /// The type of a linear memory, by index.
    ///
    /// # Panics
    ///
    /// When there is no such memory.
    #[must_use]
    pub fn memory_type(&self, index: u32) -> MemoryType {
        match self.place(ExternKind::Memory, index) {
            Place::Own(own) => self.artifact.memories[own],
            Place::Import(ImportType::Memory(ty)) => *ty,
            Place::Import(_) => unreachable!("imports are ordered by kind"),
        }
    }

    /// The type of a global, by index.
    ///
    /// # Panics
    ///
    /// When there is no such global.
    #[must_use]
    pub fn global_type(&self, index: u32) -> GlobalType {
        match self.place(ExternKind::Global, index) {
            Place::Own(own) => self.artifact.globals[own].ty,
            Place::Import(ImportType::Global(ty)) => *ty,
            Place::Import(_) => unreachable!("imports are ordered by kind"),
        }
    }

    fn place(&self, kind: ExternKind, index: u32) -> Place<'_> {
        let imports = &self.import_order[kind as usize];
        match imports.get(index as usize) {
            Some(&at) => Place::Import(&self.artifact.imports[at as usize].ty),
            None => Place::Own(index as usize - imports.len()),
        }
    }

    /// The name of a function, by index.
    #[must_use]
    pub fn func_name(&self, index: u32) -> Option<&str> {
        self.artifact.names.get(index)
    }

    /// The index of the function whose code holds the byte at that offset.
    #[must_use]
    pub fn function_at(&self, offset: u32) -> Option<u32> {
        let functions = &self.artifact.functions;
        let own = functions.partition_point(|function| function.code.end <= offset);
        let found = functions.get(own).filter(|function| function.code.contains(&offset));
        found.map(|_| self.imported(ExternKind::Func) + own as u32)
    }

    /// Whether the module began without code, see [`Module::without_code`].
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.late.is_some()
    }

    pub(crate) fn late(&self) -> Option<&LateCode> {
        self.late.as_ref()
    }

    /// The first instruction of a function, by its place among the module's own; `None` while it has no code. It stays
    /// where it is as long as the module.
    pub(crate) fn entry(&self, own: usize) -> Option<*const u8> {
        match &self.late {
            None => {
                let function = self.artifact.functions.get(own)?;
                Some(self.artifact.code[function.code.start as usize..].as_ptr())
            }
            Some(late) => late.get(own).map(|function| function.code.as_ptr()),
        }
    }

    /// The function that holds the byte of code at an address, if the module has one: its index, the offset of the byte, and
    /// that of what a part of the instruction was compiled from, if it begins with that byte; the part 0 is the last one, or
    /// the only one.
    pub(crate) fn locate(&self, address: usize, part: u8) -> Option<(u32, u32, Option<u32>)> {
        let offset_in = |code: &[u8]| {
            let offset = address.wrapping_sub(code.as_ptr() as usize);
            (offset < code.len()).then_some(offset as u32)
        };
        match &self.late {
            None => {
                let offset = offset_in(&self.artifact.code)?;
                Some((self.function_at(offset)?, offset, self.artifact.source_map.get_part(offset, part)))
            }
            Some(late) => late.iter().find_map(|(own, function)| {
                let offset = offset_in(&function.code)?;
                let index = self.imported(ExternKind::Func) + own as u32;
                Some((index, offset, function.source_map.get_part(offset, part)))
            }),
        }
    }

    /// A function of the module's own, by index in the whole index space.
    #[must_use]
    pub fn function(&self, index: u32) -> Option<&Function> {
        let own = index.checked_sub(self.imported(ExternKind::Func))?;
        self.artifact.functions.get(own as usize)
    }

    /// The bytecode of all functions; none of a module that began without.
    #[must_use]
    pub fn code(&self) -> &[u8] {
        &self.artifact.code
    }

    /// Shares the module.
    #[must_use]
    pub fn into_arc(self) -> Arc<Module> {
        Arc::new(self)
    }
}

enum Place<'a> {
    Import(&'a ImportType),
    Own(usize),
}

impl fmt::Debug for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Module")
            .field("name", &self.artifact.name)
            .field("functions", &self.artifact.functions.len())
            .field("code_bytes", &self.artifact.code.len())
            .finish_non_exhaustive()
    }
}
