//! Instances: what the code of a module refers to by index.
//!
//! The boxed slices of pointers are what the interpreter indexes. Their lengths are the counts of the
//! module, which the verifier checked every index in its code against.

use alloc::boxed::Box;
use alloc::sync::Arc;

use super::{Extern, FuncId, GlobalId, InstanceId, MemoryId, Store, TableId};
use crate::artifact::ExternKind;
use crate::module::Module;
use crate::space::{DataInstance, ElementInstance, MemorySpace, TableSpace};

pub(crate) struct Instance {
    pub(super) module: Arc<Module>,
    /// Function index to store-wide function.
    pub(super) functions: Box<[u32]>,
    /// Type index to the store-wide number of the type.
    pub(super) signatures: Box<[u32]>,
    pub(super) globals: Box<[*mut u64]>,
    pub(super) tables: Box<[*mut TableSpace]>,
    pub(super) memories: Box<[*mut MemorySpace]>,
    pub(super) global_ids: Box<[GlobalId]>,
    pub(super) table_ids: Box<[TableId]>,
    pub(super) memory_ids: Box<[MemoryId]>,
    pub(super) data: Box<[DataInstance]>,
    pub(super) elements: Box<[ElementInstance]>,
    /// The store-wide number of the module's first own function; the others follow.
    pub(super) first_function: u32,
    /// How often each instruction ran, by its offset in the code.
    #[cfg(feature = "opstat")]
    pub(super) counts: crate::space::Stable<[u64]>,
}

impl Instance {
    /// The index in the module of a function that belongs to this instance.
    pub(super) fn function_index(&self, func: FuncId) -> u32 {
        func.index() - self.first_function + self.module.imported(ExternKind::Func)
    }

    /// The thing of that kind with that index.
    pub(super) fn item(&self, kind: ExternKind, index: u32) -> Extern {
        let at = index as usize;
        match kind {
            ExternKind::Func => Extern::Func(FuncId::from_index(self.functions[at])),
            ExternKind::Table => Extern::Table(self.table_ids[at]),
            ExternKind::Memory => Extern::Memory(self.memory_ids[at]),
            ExternKind::Global => Extern::Global(self.global_ids[at]),
        }
    }
}

#[cfg(feature = "opstat")]
impl Store {
    /// The modules that have run in this store, each with how often its instructions ran: a number for each byte of the
    /// code, meaningful where an instruction begins.
    pub fn counts(&self) -> impl Iterator<Item = (&Arc<Module>, &[u64])> + '_ {
        self.instances.iter().map(|instance| (&instance.module, &*instance.counts))
    }
}

impl Store {
    /// How many instances there are, those among them that an active segment kept from being handed out.
    #[must_use]
    pub fn instances(&self) -> usize {
        self.instances.len()
    }

    /// The module of an instance.
    ///
    /// # Panics
    ///
    /// When there is no such instance.
    #[must_use]
    pub fn instance_module(&self, instance: InstanceId) -> &Arc<Module> {
        &self.instances[instance.at()].module
    }

    /// What an instance offers under that name.
    ///
    /// # Panics
    ///
    /// When there is no such instance.
    #[must_use]
    pub fn instance_export(&self, instance: InstanceId, name: &str) -> Option<Extern> {
        let instance = &self.instances[instance.at()];
        let (kind, index) = instance.module.export(name)?;
        Some(instance.item(kind, index))
    }

    /// All that an instance offers, in the order of the module.
    ///
    /// # Panics
    ///
    /// When there is no such instance.
    pub fn instance_exports(&self, instance: InstanceId) -> impl ExactSizeIterator<Item = (&str, Extern)> + '_ {
        let instance = &self.instances[instance.at()];
        let exports = &instance.module.artifact().exports;
        exports.iter().map(|export| (&*export.name, instance.item(export.kind, export.index)))
    }

    /// The function that an instance wants called once before anything else.
    ///
    /// # Panics
    ///
    /// When there is no such instance.
    #[must_use]
    pub fn instance_start(&self, instance: InstanceId) -> Option<FuncId> {
        let instance = &self.instances[instance.at()];
        let start = instance.module.artifact().start?;
        Some(FuncId::from_index(instance.functions[start as usize]))
    }

    /// The thing of that kind with that index in an instance, exported or not.
    ///
    /// # Panics
    ///
    /// When there is no such instance.
    #[must_use]
    pub fn instance_item(&self, instance: InstanceId, kind: ExternKind, index: u32) -> Option<Extern> {
        let instance = &self.instances[instance.at()];
        (index < instance.module.count(kind)).then(|| instance.item(kind, index))
    }
}
