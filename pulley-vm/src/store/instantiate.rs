//! Making an instance of a module.
//!
//! The order is that of section "Instantiation" of the WebAssembly specification: imports are matched,
//! then functions, tables, memories and globals are made, then active segments are written one after
//! the other, elements before data. A segment that does not fit stops it; what was written stays, and
//! functions that were put into tables of other instances stay callable. So a failed instance is kept,
//! without a name.

use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::instance::Instance;
use super::{
    Extern, FuncId, FunctionRecord, GlobalId, ImportMismatch, InstanceId, InstantiateError, Limiter, MemoryId, Store,
    StoreError, TableId, Unlimited,
};
use crate::artifact::{ConstExpr, DataMode, ElementItems, ElementMode};
use crate::module::Module;
use crate::space::{DataInstance, ElementInstance};
use crate::value::Value;

impl Store {
    /// Makes an instance of a module, given what it imports in the order of [`Module::imports`].
    ///
    /// The start function is not called: see [`Store::instance_start`].
    ///
    /// # Errors
    ///
    /// When imports don't fit, limits are exceeded, or an active segment does not fit.
    ///
    /// # Panics
    ///
    /// When an import does not exist in this store.
    pub fn instantiate(&mut self, module: &Arc<Module>, imports: &[Extern]) -> Result<InstanceId, InstantiateError> {
        self.instantiate_with(module, imports, &mut Unlimited)
    }

    /// Like [`Store::instantiate`], with a limiter to ask for memories and tables.
    ///
    /// # Errors
    ///
    /// Those of [`Store::instantiate`], and when the limiter denies something.
    ///
    /// # Panics
    ///
    /// When an import does not exist in this store.
    pub fn instantiate_with(
        &mut self,
        module: &Arc<Module>,
        imports: &[Extern],
        limiter: &mut dyn Limiter,
    ) -> Result<InstanceId, InstantiateError> {
        self.match_imports(module, imports)?;
        if self.instances.len() >= self.limits.instances {
            return Err(StoreError::TooMany { what: "instances", limit: self.limits.instances }.into());
        }
        let id = InstanceId::from_index(self.instances.len() as u32);
        let instance = self.allocate(module, imports, id, limiter)?;
        self.instances.push(instance);
        self.write_elements(id)?;
        self.write_data(id)?;
        Ok(id)
    }

    fn match_imports(&self, module: &Module, imports: &[Extern]) -> Result<(), InstantiateError> {
        let wanted = module.imports();
        if wanted.len() != imports.len() {
            return Err(InstantiateError::ImportCount { expected: wanted.len(), found: imports.len() });
        }
        for ((module, name, expected), &item) in wanted.zip(imports) {
            let found = self.extern_type(item);
            if !found.matches(&expected) {
                let (module, name) = (module.to_string(), name.to_string());
                return Err(InstantiateError::ImportType(Box::new(ImportMismatch { module, name, expected, found })));
            }
        }
        Ok(())
    }

    /// Makes everything of the instance; its segments are still full.
    fn allocate(
        &mut self,
        module: &Arc<Module>,
        imports: &[Extern],
        id: InstanceId,
        limiter: &mut dyn Limiter,
    ) -> Result<Instance, InstantiateError> {
        let artifact = module.artifact();

        // What can fail comes first, so that functions are made only for an instance that will exist.
        let mut memory_ids: Vec<MemoryId> = imports
            .iter()
            .filter_map(|item| match item {
                Extern::Memory(memory) => Some(*memory),
                _ => None,
            })
            .collect();
        for &ty in &artifact.memories {
            memory_ids.push(self.add_memory_with(ty, limiter)?);
        }
        let mut table_ids: Vec<TableId> = imports
            .iter()
            .filter_map(|item| match item {
                Extern::Table(table) => Some(*table),
                _ => None,
            })
            .collect();
        for &ty in &artifact.tables {
            table_ids.push(self.add_table_with(ty, Value::default_of(ty.element), limiter)?);
        }

        let signatures: Box<[u32]> = artifact.types.iter().map(|ty| self.signatures.intern(ty)).collect();
        for ty in &artifact.types {
            self.running.stubs.prepare(ty.result_slots());
        }
        let first_function = self.functions.len() as u32;
        let imported_functions = imports.iter().filter_map(|item| match item {
            Extern::Func(func) => Some(func.index()),
            _ => None,
        });
        let own_functions = first_function..first_function + artifact.functions.len() as u32;
        let functions: Box<[u32]> = imported_functions.chain(own_functions).collect();
        self.functions.extend(artifact.functions.iter().enumerate().map(|(own, function)| FunctionRecord {
            code: module.entry(own).unwrap_or(core::ptr::null()),
            signature: signatures[function.ty as usize],
            instance: id.index(),
        }));

        let mut global_ids: Vec<GlobalId> = imports
            .iter()
            .filter_map(|item| match item {
                Extern::Global(global) => Some(*global),
                _ => None,
            })
            .collect();
        let imported_globals = global_ids.len();
        let first_global = self.globals.len();
        self.add_globals(artifact.globals.iter().map(|global| global.ty), |at, globals| {
            let get = |index: u32| match (index as usize).checked_sub(imported_globals) {
                Some(own) => globals[first_global + own].get(),
                None => globals[global_ids[index as usize].at()].get(),
            };
            artifact.globals[at].init.evaluate(get, |index| FuncId::from_index(functions[index as usize]).to_handle())
        });
        global_ids.extend((0..artifact.globals.len()).map(|own| GlobalId::from_index((first_global + own) as u32)));

        let evaluate = |expr: &ConstExpr| {
            let get = |index: u32| self.globals[global_ids[index as usize].at()].get();
            let [slot, _] = expr.evaluate(get, |index| FuncId::from_index(functions[index as usize]).to_handle());
            slot
        };
        let elements = artifact.elements.iter().map(|segment| ElementInstance {
            items: match (&segment.mode, &segment.items) {
                (ElementMode::Declared, _) => Box::default(),
                (_, ElementItems::Functions(items)) => {
                    items.iter().map(|&index| FuncId::from_index(functions[index as usize]).to_handle()).collect()
                }
                (_, ElementItems::Expressions(items)) => items.iter().map(evaluate).collect(),
            },
        });
        let elements = elements.collect();
        let data = artifact.data.iter();
        let data = data.map(|segment| DataInstance { bytes: segment.bytes.start as usize..segment.bytes.end as usize });

        Ok(Instance {
            module: module.clone(),
            signatures,
            globals: global_ids.iter().map(|id| self.globals[id.at()].as_ptr()).collect(),
            tables: table_ids.iter().map(|id| self.tables[id.at()].as_ptr()).collect(),
            memories: memory_ids.iter().map(|id| self.memories[id.at()].as_ptr()).collect(),
            global_ids: global_ids.into(),
            table_ids: table_ids.into(),
            memory_ids: memory_ids.into(),
            data: data.collect(),
            elements,
            functions,
            first_function,
            #[cfg(feature = "opstat")]
            counts: crate::space::Stable::from_box(alloc::vec![0; module.code().len()].into_boxed_slice()),
        })
    }

    /// The value of a constant expression of an instance that is no vector.
    fn evaluate(&self, instance: &Instance, expr: &ConstExpr) -> u64 {
        let [slot, _] = expr.evaluate(
            |index| self.globals[instance.global_ids[index as usize].at()].get(),
            |index| FuncId::from_index(instance.functions[index as usize]).to_handle(),
        );
        slot
    }

    fn write_elements(&mut self, id: InstanceId) -> Result<(), InstantiateError> {
        let module = self.instances[id.at()].module.clone();
        for (index, segment) in module.artifact().elements.iter().enumerate() {
            let ElementMode::Active { table, offset } = &segment.mode else { continue };
            let instance = &self.instances[id.at()];
            let mut at = self.evaluate(instance, offset);
            let table_id = instance.table_ids[*table as usize];
            let table = &mut self.tables[table_id.at()];
            if !table.declared_type().table64 {
                at = u64::from(at as u32);
            }
            let items = &instance.elements[index].items;
            match table.range(at, items.len() as u64) {
                Ok(range) => table.cells_mut()[range].copy_from_slice(items),
                Err(code) => return Err(InstantiateError::Segment { kind: "element", index: index as u32, code }),
            }
            self.instances[id.at()].elements[index].drop_items();
        }
        Ok(())
    }

    fn write_data(&mut self, id: InstanceId) -> Result<(), InstantiateError> {
        let module = self.instances[id.at()].module.clone();
        let artifact = module.artifact();
        for (index, segment) in artifact.data.iter().enumerate() {
            let DataMode::Active { memory, offset } = &segment.mode else { continue };
            let instance = &self.instances[id.at()];
            let mut at = self.evaluate(instance, offset);
            let memory_id = instance.memory_ids[*memory as usize];
            let memory = &mut self.memories[memory_id.at()];
            if !memory.declared_type().memory64 {
                at = u64::from(at as u32);
            }
            let bytes = &artifact.data_bytes[instance.data[index].bytes.clone()];
            if let Err(code) = memory.write(at, bytes) {
                return Err(InstantiateError::Segment { kind: "data", index: index as u32, code });
            }
            self.instances[id.at()].data[index].drop_bytes();
        }
        Ok(())
    }
}
