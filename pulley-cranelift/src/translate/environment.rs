//! What the function under translation names outside itself: callees and the flags of accesses, each declared once.

use std::collections::HashMap;

use cranelift_codegen::ir::{
    AliasRegionData, Endianness, ExtFuncData, ExternalName, FuncRef, Function, MemFlags, MemFlagsData, Signature, types,
};

use super::{value_type, value_types};
use crate::CompileError;
use crate::module::ModuleInfo;
use crate::spaces::{self, Callee, MEMORY_OUT_OF_BOUNDS, Space, TABLE_OUT_OF_BOUNDS};

/// The module around the function, and what the function has declared of it so far.
pub(super) struct Environment<'m> {
    pub(super) module: &'m ModuleInfo,
    callees: HashMap<Callee, FuncRef>,
    /// The flags of accesses to memory 0, which are most accesses.
    memory: Option<MemFlags>,
    flags: HashMap<Space, MemFlags>,
}

impl<'m> Environment<'m> {
    pub(super) fn new(module: &'m ModuleInfo) -> Self {
        Environment { module, callees: HashMap::new(), memory: None, flags: HashMap::new() }
    }

    /// The reference by which `func` calls `callee`.
    pub(super) fn callee(&mut self, func: &mut Function, callee: Callee) -> FuncRef {
        let module = self.module;
        *self.callees.entry(callee).or_insert_with(|| {
            let signature = func.import_signature(signature(module, callee));
            let name = func.declare_imported_user_function(callee.name());
            func.import_function(ExtFuncData {
                name: ExternalName::User(name),
                signature,
                colocated: true,
                patchable: false,
            })
        })
    }

    /// The flags of an access to a linear memory.
    pub(super) fn memory(&mut self, func: &mut Function, memory: u32) -> Result<MemFlags, CompileError> {
        if let (0, Some(flags)) = (memory, self.memory) {
            return Ok(flags);
        }
        let trapping = MemFlagsData::new().with_trap_code(Some(MEMORY_OUT_OF_BOUNDS));
        let flags = self.flags(func, self.module.memories[memory as usize].space, trapping)?;
        if memory == 0 {
            self.memory = Some(flags);
        }
        Ok(flags)
    }

    /// The flags of an access to a table's elements.
    pub(super) fn table(&mut self, func: &mut Function, space: Space) -> Result<MemFlags, CompileError> {
        let trapping = MemFlagsData::new().with_trap_code(Some(TABLE_OUT_OF_BOUNDS));
        self.flags(func, space, trapping)
    }

    /// The flags of an access to a global.
    pub(super) fn global(
        &mut self,
        func: &mut Function,
        space: Space,
        mutable: bool,
    ) -> Result<MemFlags, CompileError> {
        let mut data = MemFlagsData::trusted();
        if !mutable {
            data = data.with_readonly().with_can_move();
        }
        self.flags(func, space, data)
    }

    fn flags(&mut self, func: &mut Function, space: Space, data: MemFlagsData) -> Result<MemFlags, CompileError> {
        if let Some(&flags) = self.flags.get(&space) {
            return Ok(flags);
        }
        let region = func
            .dfg
            .alias_regions
            .insert(AliasRegionData { user_id: space.user_id(), description: space.description().into() });
        let data = data.with_alias_region(Some(region)).with_endianness(Endianness::Little);
        let flags = func.dfg.mem_flags.insert(data).map_err(|_| {
            CompileError::limit("the function uses more than 65534 different globals, tables and memories; split it")
        })?;
        self.flags.insert(space, flags);
        Ok(flags)
    }
}

/// The signature of a callee.
fn signature(module: &ModuleInfo, callee: Callee) -> Signature {
    match callee {
        Callee::Intrinsic(intrinsic) => intrinsic.signature(),
        Callee::Function(index) => {
            let ty = module.functions[index as usize];
            let ty = &module.types()[ty as usize];
            spaces::signature(value_types(ty.params()), value_types(ty.results()))
        }
        Callee::Indirect { ty, table } => {
            let index = if module.tables[table as usize].ty.table64 { types::I64 } else { types::I32 };
            let ty = &module.types()[ty as usize];
            let params = ty.params().iter().map(|&ty| value_type(ty));
            spaces::signature(std::iter::once(index).chain(params), value_types(ty.results()))
        }
    }
}
