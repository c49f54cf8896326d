//! From the bytes of a module to [`ModuleInfo`] and the bodies of its functions.

use pulley_vm::artifact::{
    DataMode, DataSegment, ElementItems, ElementMode, ElementSegment, Export, ExternKind, Global as ArtifactGlobal,
    Import, ImportType,
};
use pulley_vm::{FuncType, GlobalType, Limits, MemoryType, TableType, ValType};
use wasmparser::{
    ExternalKind, FuncToValidate, FunctionBody, KnownCustom, NameSectionReader, Parser, Payload, TypeRef, ValidPayload,
    Validator, ValidatorResources,
};

use super::constant;
use super::hints;
use super::info::{Global, Memory, ModuleInfo, Table};
use super::names;
use crate::CompileError;
use crate::config::Features;
use crate::spaces::Space;

/// The body of a function, not yet validated.
pub(crate) struct Body<'a> {
    /// Validates the operators; knows the function's index and type.
    pub(crate) validator: FuncToValidate<ValidatorResources>,
    /// The bytes.
    pub(crate) source: FunctionBody<'a>,
}

impl<'a> Body<'a> {
    /// The same body once more.
    pub(crate) fn again(&self) -> Body<'a> {
        let FuncToValidate { ref resources, index, ty, features } = self.validator;
        let validator = FuncToValidate { resources: resources.clone(), index, ty, features };
        Body { validator, source: self.source.clone() }
    }

    /// The length in bytes.
    pub(crate) fn len(&self) -> usize {
        let range = self.source.range();
        usize::try_from(range.end - range.start).unwrap_or(usize::MAX)
    }

    /// The function's index, imports included.
    pub(crate) fn index(&self) -> u32 {
        self.validator.index
    }
}

/// Parses a module and validates all of it but the function bodies, which are returned in order.
pub(crate) fn parse(wasm: &[u8], on: Features) -> Result<(ModuleInfo, Vec<Body<'_>>), CompileError> {
    let features = on.wasm_features();
    let mut validator = Validator::new_with_features(features);
    let mut parser = Parser::new(0);
    parser.set_features(features);
    let mut module = ModuleInfo::default();
    let mut bodies = Vec::new();
    let mut name_section = None;
    for payload in parser.parse_all(wasm) {
        let payload = payload?;
        if let ValidPayload::Func(validator, source) = validator.payload(&payload)? {
            bodies.push(Body { validator, source });
            continue;
        }
        section(&mut module, &mut bodies, &mut name_section, on, payload)?;
    }
    if let Some(section) = name_section {
        names::read(section, module.functions.len(), &mut module.artifact);
    }
    separate_imports(&mut module);
    Ok((module, bodies))
}

/// Takes over what a validated section says.
fn section<'a>(
    module: &mut ModuleInfo,
    bodies: &mut Vec<Body<'a>>,
    name_section: &mut Option<NameSectionReader<'a>>,
    on: Features,
    payload: Payload<'a>,
) -> Result<(), CompileError> {
    match payload {
        Payload::TypeSection(types) => {
            for ty in types.into_iter_err_on_gc_types() {
                let ty = function_type(&ty?)?;
                module.artifact.types.push(ty);
            }
        }
        Payload::ImportSection(imports) => {
            for item in imports.into_imports() {
                import(module, &item?)?;
            }
        }
        Payload::FunctionSection(functions) => {
            for ty in functions {
                module.functions.push(ty?);
            }
        }
        Payload::TableSection(tables) => {
            for table in tables {
                let ty = table_type(&table?.ty)?;
                module.artifact.tables.push(ty);
                add_table(module, ty);
            }
        }
        Payload::MemorySection(memories) => {
            for memory in memories {
                let ty = memory_type(&memory?);
                module.artifact.memories.push(ty);
                add_memory(module, ty);
            }
        }
        Payload::GlobalSection(globals) => {
            for global in globals {
                let global = global?;
                let ty = global_type(&global.ty)?;
                let init = constant::expression(&global.init_expr)?;
                let constant = constant::value(&init).filter(|_| !ty.mutable);
                add_global(module, ty);
                if let Some(global) = module.globals.last_mut() {
                    global.constant = constant;
                }
                module.artifact.globals.push(ArtifactGlobal { ty, init });
            }
        }
        Payload::ExportSection(exports) => {
            for export in exports {
                let export = export?;
                module.artifact.exports.push(Export {
                    name: export.name.to_owned(),
                    kind: kind(export.kind)?,
                    index: export.index,
                });
            }
        }
        Payload::StartSection { func, .. } => module.artifact.start = Some(func),
        Payload::ElementSection(elements) => {
            for element in elements {
                let segment = element_segment(&element?)?;
                module.artifact.elements.push(segment);
            }
        }
        Payload::CodeSectionStart { count, .. } => {
            bodies.reserve(usize::try_from(count).unwrap_or(0));
        }
        Payload::DataSection(segments) => {
            for segment in segments {
                let segment = segment?;
                let mode = match segment.kind {
                    wasmparser::DataKind::Passive => DataMode::Passive,
                    wasmparser::DataKind::Active { memory_index, offset_expr } => {
                        DataMode::Active { memory: memory_index, offset: constant::expression(&offset_expr)? }
                    }
                };
                let bytes = &mut module.artifact.data_bytes;
                let start = bytes.len() as u64;
                bytes.extend_from_slice(segment.data);
                let end = bytes.len() as u64;
                module.artifact.data.push(DataSegment { mode, bytes: start..end });
            }
        }
        Payload::CustomSection(custom) => match custom.as_known() {
            KnownCustom::Name(names) => *name_section = Some(names),
            KnownCustom::BranchHints(hints) if on.branch_hinting => hints::read(hints, &mut module.branch_hints),
            _ => {}
        },
        // What remains carries nothing (version, data count, end) or was refused by the validator.
        _ => {}
    }
    Ok(())
}

fn import(module: &mut ModuleInfo, import: &wasmparser::Import<'_>) -> Result<(), CompileError> {
    let ty = match &import.ty {
        TypeRef::Func(ty) => {
            module.functions.push(*ty);
            module.imported_functions += 1;
            ImportType::Func(*ty)
        }
        TypeRef::Table(ty) => {
            let ty = table_type(ty)?;
            add_table(module, ty);
            ImportType::Table(ty)
        }
        TypeRef::Memory(ty) => {
            let ty = memory_type(ty);
            add_memory(module, ty);
            ImportType::Memory(ty)
        }
        TypeRef::Global(ty) => {
            let ty = global_type(ty)?;
            add_global(module, ty);
            ImportType::Global(ty)
        }
        TypeRef::Tag(_) | TypeRef::FuncExact(_) => {
            return Err(CompileError::internal(format!(
                "no translation for the import of `{}` from `{}`",
                import.name, import.module
            )));
        }
    };
    module.artifact.imports.push(Import { module: import.module.to_owned(), name: import.name.to_owned(), ty });
    Ok(())
}

fn add_table(module: &mut ModuleInfo, ty: TableType) {
    let space = Space::Table(index(module.tables.len()));
    module.tables.push(Table { ty, space });
}

fn add_memory(module: &mut ModuleInfo, ty: MemoryType) {
    let space = Space::Memory(index(module.memories.len()));
    module.memories.push(Memory { ty, space });
}

fn add_global(module: &mut ModuleInfo, ty: GlobalType) {
    let space = Space::Global(index(module.globals.len()));
    module.globals.push(Global { ty, space, constant: None });
}

/// The validator bounds all counts far below.
fn index(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Puts imports that may turn out to be the same thing into one region.
///
/// Two imports can be given the same mutable global, or the same table or memory, when their types agree but for the sizes.
/// What a module defines is always new.
fn separate_imports(module: &mut ModuleInfo) {
    let mut globals: Vec<(GlobalType, usize)> = Vec::new();
    let mut tables: Vec<((ValType, bool), usize)> = Vec::new();
    let mut memories: Vec<((bool, u8), usize)> = Vec::new();
    let (mut global, mut table, mut memory) = (0, 0, 0);
    for import in &module.artifact.imports {
        match import.ty {
            ImportType::Global(ty) => {
                if ty.mutable {
                    globals.push((ty, global));
                }
                global += 1;
            }
            ImportType::Table(ty) => {
                tables.push(((ty.element, ty.table64), table));
                table += 1;
            }
            ImportType::Memory(ty) => {
                memories.push(((ty.memory64, ty.page_size_log2), memory));
                memory += 1;
            }
            ImportType::Func(_) => {}
        }
    }
    // There are few types, so that counting by each is linear.
    let repeated = |ty: GlobalType| globals.iter().filter(|entry| entry.0 == ty).nth(1).is_some();
    for &(ty, at) in &globals {
        if repeated(ty) {
            module.globals[at].space = Space::SharedGlobals;
        }
    }
    let repeated = |ty| tables.iter().filter(|entry| entry.0 == ty).nth(1).is_some();
    for &(ty, at) in &tables {
        if repeated(ty) {
            module.tables[at].space = Space::SharedTables;
        }
    }
    let repeated = |ty| memories.iter().filter(|entry| entry.0 == ty).nth(1).is_some();
    for &(ty, at) in &memories {
        if repeated(ty) {
            module.memories[at].space = Space::SharedMemories;
        }
    }
}

fn element_segment(element: &wasmparser::Element<'_>) -> Result<ElementSegment, CompileError> {
    let mode = match &element.kind {
        wasmparser::ElementKind::Passive => ElementMode::Passive,
        wasmparser::ElementKind::Declared => ElementMode::Declared,
        wasmparser::ElementKind::Active { table_index, offset_expr } => {
            ElementMode::Active { table: table_index.unwrap_or(0), offset: constant::expression(offset_expr)? }
        }
    };
    let (ty, items) = match &element.items {
        wasmparser::ElementItems::Functions(functions) => {
            (ValType::FuncRef, ElementItems::Functions(functions.clone().into_iter().collect::<Result<_, _>>()?))
        }
        wasmparser::ElementItems::Expressions(ty, expressions) => {
            let expressions = expressions
                .clone()
                .into_iter()
                .map(|expression| constant::expression(&expression?))
                .collect::<Result<_, CompileError>>()?;
            (reference_type(*ty)?, ElementItems::Expressions(expressions))
        }
    };
    Ok(ElementSegment { ty, mode, items })
}

fn kind(kind: ExternalKind) -> Result<ExternKind, CompileError> {
    match kind {
        ExternalKind::Func => Ok(ExternKind::Func),
        ExternalKind::Table => Ok(ExternKind::Table),
        ExternalKind::Memory => Ok(ExternKind::Memory),
        ExternalKind::Global => Ok(ExternKind::Global),
        ExternalKind::Tag | ExternalKind::FuncExact => {
            Err(CompileError::internal(format!("no translation for the export of a {kind:?}")))
        }
    }
}

fn function_type(ty: &wasmparser::FuncType) -> Result<FuncType, CompileError> {
    let list = |types: &[wasmparser::ValType]| types.iter().map(|&ty| value_type(ty)).collect::<Result<Vec<_>, _>>();
    Ok(FuncType::new(list(ty.params())?, list(ty.results())?))
}

fn table_type(ty: &wasmparser::TableType) -> Result<TableType, CompileError> {
    Ok(TableType {
        element: reference_type(ty.element_type)?,
        limits: Limits { min: ty.initial, max: ty.maximum },
        table64: ty.table64,
    })
}

fn memory_type(ty: &wasmparser::MemoryType) -> MemoryType {
    MemoryType {
        limits: Limits { min: ty.initial, max: ty.maximum },
        memory64: ty.memory64,
        page_size_log2: ty
            .page_size_log2
            .and_then(|log2| u8::try_from(log2).ok())
            .unwrap_or(MemoryType::DEFAULT_PAGE_SIZE_LOG2),
    }
}

fn global_type(ty: &wasmparser::GlobalType) -> Result<GlobalType, CompileError> {
    Ok(GlobalType { content: value_type(ty.content_type)?, mutable: ty.mutable })
}

fn value_type(ty: wasmparser::ValType) -> Result<ValType, CompileError> {
    match ty {
        wasmparser::ValType::I32 => Ok(ValType::I32),
        wasmparser::ValType::I64 => Ok(ValType::I64),
        wasmparser::ValType::F32 => Ok(ValType::F32),
        wasmparser::ValType::F64 => Ok(ValType::F64),
        wasmparser::ValType::V128 => Ok(ValType::V128),
        wasmparser::ValType::Ref(ty) => reference_type(ty),
    }
}

pub(super) fn reference_type(ty: wasmparser::RefType) -> Result<ValType, CompileError> {
    match ty {
        wasmparser::RefType::FUNCREF => Ok(ValType::FuncRef),
        wasmparser::RefType::EXTERNREF => Ok(ValType::ExternRef),
        _ => Err(CompileError::internal(format!("no translation for type {ty}"))),
    }
}
