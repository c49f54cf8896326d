//! The module without its code: index spaces, and claims about everything in them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Claim, Place, VerifyError};
use crate::artifact::{Artifact, DataMode, ElementItems, ElementMode, ExternKind, ImportType};
use crate::types::{FuncType, GlobalType, MemoryType, TableType, ValType};

/// The index spaces of a module, imports first.
#[derive(Default)]
pub(crate) struct Entities {
    /// The type index of each function.
    pub(super) functions: Vec<u32>,
    pub(super) imported_functions: u32,
    pub(super) tables: Vec<TableType>,
    pub(super) memories: Vec<MemoryType>,
    pub(super) globals: Vec<GlobalType>,
    /// The type of each element segment.
    pub(super) elements: Vec<ValType>,
    pub(super) data: usize,
}

impl Entities {
    /// Checks everything but the code.
    pub(super) fn check(artifact: &Artifact) -> Result<Entities, VerifyError> {
        let mut entities = Entities::default();
        for (index, ty) in artifact.types.iter().enumerate() {
            if !ty.within_limits() {
                let what = format!("a function type has more than {} parameters or results", FuncType::MAX_ARITY);
                return Err(fault(Claim::Types, "type", index, what));
            }
        }
        entities.check_imports(artifact)?;
        entities.check_functions(artifact)?;
        entities.check_own(artifact)?;
        entities.check_exports(artifact)?;
        entities.check_elements(artifact)?;
        entities.check_data(artifact)?;
        Ok(entities)
    }

    fn check_imports(&mut self, artifact: &Artifact) -> Result<(), VerifyError> {
        for (index, import) in artifact.imports.iter().enumerate() {
            let fault = |what: String| {
                let what = format!("`{}.{}`: {what}", import.module, import.name);
                Err(fault(Claim::Imports, "import", index, what))
            };
            match import.ty {
                ImportType::Func(ty) if ty as usize >= artifact.types.len() => return fault(no_type(artifact, ty)),
                ImportType::Func(ty) => {
                    self.functions.push(ty);
                    self.imported_functions += 1;
                }
                ImportType::Table(ty) => match ty.fault() {
                    Some(what) => return fault(what.into()),
                    None => self.tables.push(ty),
                },
                ImportType::Memory(ty) => match ty.fault() {
                    Some(what) => return fault(what.into()),
                    None => self.memories.push(ty),
                },
                ImportType::Global(ty) => self.globals.push(ty),
            }
        }
        Ok(())
    }

    fn check_functions(&mut self, artifact: &Artifact) -> Result<(), VerifyError> {
        for (index, function) in artifact.functions.iter().enumerate() {
            if function.ty as usize >= artifact.types.len() {
                return Err(fault(Claim::Functions, "function with code", index, no_type(artifact, function.ty)));
            }
            self.functions.push(function.ty);
        }
        match u32::try_from(self.functions.len()) {
            Ok(_) => Ok(()),
            Err(_) => Err(module(Claim::Functions, "there are more than 2^32 functions".into())),
        }
    }

    /// Tables, memories and globals of the module's own.
    fn check_own(&mut self, artifact: &Artifact) -> Result<(), VerifyError> {
        for (index, ty) in artifact.tables.iter().enumerate() {
            if let Some(what) = ty.fault() {
                return Err(fault(Claim::Tables, "table", index, what.into()));
            }
            self.tables.push(*ty);
        }
        for (index, ty) in artifact.memories.iter().enumerate() {
            if let Some(what) = ty.fault() {
                return Err(fault(Claim::Memories, "memory", index, what.into()));
            }
            self.memories.push(*ty);
        }
        for (index, global) in artifact.globals.iter().enumerate() {
            // Only globals that exist already may be used: those pushed so far.
            self.check_const(&global.init, global.ty.content, self.globals.len())
                .map_err(|what| fault(Claim::Globals, "global", index, what))?;
            self.globals.push(global.ty);
        }
        Ok(())
    }

    fn check_exports(&self, artifact: &Artifact) -> Result<(), VerifyError> {
        let mut names: Vec<&str> = Vec::with_capacity(artifact.exports.len());
        for (index, export) in artifact.exports.iter().enumerate() {
            let count = match export.kind {
                ExternKind::Func => self.functions.len(),
                ExternKind::Table => self.tables.len(),
                ExternKind::Memory => self.memories.len(),
                ExternKind::Global => self.globals.len(),
            };
            if export.index as usize >= count {
                let (name, kind, at) = (&export.name, export.kind.name(), export.index);
                let what = format!("`{name}` is {kind} {at}, the module has {count}");
                return Err(fault(Claim::Exports, "export", index, what));
            }
            names.push(&export.name);
        }
        names.sort_unstable();
        if let Some(pair) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(module(Claim::Exports, format!("two exports are named `{}`", pair[0])));
        }
        if let Some(start) = artifact.start {
            let ty = self.functions.get(start as usize).map(|&ty| &artifact.types[ty as usize]);
            match ty {
                Some(ty) if ty.params().is_empty() && ty.results().is_empty() => {}
                Some(ty) => {
                    let what = format!("the start function {start} is of type {ty}, expected () -> ()");
                    return Err(module(Claim::Start, what));
                }
                None => return Err(module(Claim::Start, format!("there is no function {start} to start with"))),
            }
        }
        Ok(())
    }

    fn check_elements(&mut self, artifact: &Artifact) -> Result<(), VerifyError> {
        for (index, segment) in artifact.elements.iter().enumerate() {
            let fault = |what: String| fault(Claim::Elements, "element segment", index, what);
            if !segment.ty.is_ref() {
                return Err(fault(format!("{} is no reference type", segment.ty)));
            }
            if let ElementMode::Active { table, offset } = &segment.mode {
                let Some(ty) = self.tables.get(*table as usize) else {
                    return Err(fault(format!("there is no table {table}, the module has {}", self.tables.len())));
                };
                if ty.element != segment.ty {
                    let what = format!("references of type {} do not fit the table's {}", segment.ty, ty.element);
                    return Err(fault(what));
                }
                let offset_type = if ty.table64 { ValType::I64 } else { ValType::I32 };
                self.check_const(offset, offset_type, self.globals.len()).map_err(fault)?;
            }
            match &segment.items {
                ElementItems::Functions(items) => {
                    if segment.ty != ValType::FuncRef && !items.is_empty() {
                        return Err(fault(format!("functions are no references of type {}", segment.ty)));
                    }
                    let count = self.functions.len();
                    if let Some(item) = items.iter().find(|&&item| item as usize >= count) {
                        return Err(fault(format!("there is no function {item}, the module has {count}")));
                    }
                }
                ElementItems::Expressions(items) => {
                    for item in items {
                        self.check_const(item, segment.ty, self.globals.len()).map_err(fault)?;
                    }
                }
            }
            self.elements.push(segment.ty);
        }
        Ok(())
    }

    fn check_data(&mut self, artifact: &Artifact) -> Result<(), VerifyError> {
        for (index, segment) in artifact.data.iter().enumerate() {
            let fault = |what: String| fault(Claim::Data, "data segment", index, what);
            if let DataMode::Active { memory, offset } = &segment.mode {
                let Some(ty) = self.memories.get(*memory as usize) else {
                    return Err(fault(format!("there is no memory {memory}, the module has {}", self.memories.len())));
                };
                let offset_type = if ty.memory64 { ValType::I64 } else { ValType::I32 };
                self.check_const(offset, offset_type, self.globals.len()).map_err(fault)?;
            }
            let (bytes, count) = (&segment.bytes, artifact.data_bytes.len());
            if bytes.start > bytes.end || bytes.end > count as u64 {
                return Err(fault(format!("its bytes are {bytes:?} of {count}")));
            }
        }
        self.data = artifact.data.len();
        Ok(())
    }
}

fn fault(claim: Claim, kind: &'static str, index: usize, what: String) -> VerifyError {
    VerifyError { claim, place: Place::Item { kind, index }, what }
}

fn module(claim: Claim, what: String) -> VerifyError {
    VerifyError { claim, place: Place::Module, what }
}

fn no_type(artifact: &Artifact, ty: u32) -> String {
    format!("there is no function type {ty}, the module has {}", artifact.types.len())
}
