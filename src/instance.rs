//! Instances: modules with their imports given and their memories, tables and globals made.

use crate::error::Context;
use crate::store::{StoreId, StoreOpaque};
use crate::typed::{WasmParams, WasmResults};
use crate::{
    AsContextMut, Export, Extern, Func, Global, Memory, Module, Result, StoreContextMut, Table, Trap, TypedFunc,
};
use pulley_vm::{InstanceId, InstantiateError};

/// An instance of a module in a store. Cheap to copy; it means nothing without its store.
///
/// Everything here panics if the instance belongs to another store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instance {
    store: StoreId,
    id: InstanceId,
}

impl Instance {
    /// Makes an instance: gives the module its imports in order, writes its active segments, and runs its start function.
    ///
    /// A [`Linker`](crate::Linker) finds imports by name.
    ///
    /// # Errors
    ///
    /// If there are not as many imports as the module needs, one is of another type, the store's limits or the host have no
    /// room, a segment does not fit (a [`Trap`]), or the start function traps or fails. What active segments wrote into
    /// imported tables and memories before the error stays written.
    pub fn new(mut store: impl AsContextMut, module: &Module, imports: &[Extern]) -> Result<Instance> {
        let mut context = store.as_context_mut();
        let inner = context.inner_mut();
        let imports: Vec<_> = imports.iter().map(|import| import.to_vm(&inner.opaque)).collect();
        let artifact = module.vm().artifact();
        inner.reserve(1, artifact.tables.len(), artifact.memories.len())?;
        let made = inner
            .limited(|vm, limiter| vm.instantiate_with(module.vm(), &imports, limiter).map_err(instantiation_error));
        inner.opaque.note_instance(module);
        let id = made?;
        let instance = Instance { store: inner.opaque.id(), id };
        if let Some(start) = inner.opaque.vm.instance_start(id) {
            inner.call(start, &[], &mut [])?;
        }
        Ok(instance)
    }

    /// The module it was made of.
    #[must_use]
    pub fn module<'a, T: 'static>(&self, store: impl Into<crate::StoreContext<'a, T>>) -> &'a Module {
        let store = store.into().opaque();
        self.check_store(store);
        store.module_of(self.id)
    }

    /// Everything it exports, in the order of the module.
    pub fn exports<'a, T: 'static>(
        &self,
        store: impl Into<StoreContextMut<'a, T>>,
    ) -> impl ExactSizeIterator<Item = Export<'a>> + 'a {
        let store: &'a StoreOpaque = &mut store.into().into_inner_mut().opaque;
        self.check_store(store);
        let exports = store.vm.instance_exports(self.id);
        exports.map(move |(name, value)| Export::new(name, Extern::from_vm(store, value)))
    }

    /// What it exports under a name.
    pub fn get_export(&self, mut store: impl AsContextMut, name: &str) -> Option<Extern> {
        let context = store.as_context_mut();
        self.check_store(context.opaque());
        Extern::of_instance(context.opaque(), self.id, name)
    }

    /// The function it exports under a name.
    pub fn get_func(&self, store: impl AsContextMut, name: &str) -> Option<Func> {
        self.get_export(store, name)?.into_func()
    }

    /// The function it exports under a name, with Rust types.
    ///
    /// # Errors
    ///
    /// If there is none, or it has another type.
    pub fn get_typed_func<Params: WasmParams, Results: WasmResults>(
        &self,
        mut store: impl AsContextMut,
        name: &str,
    ) -> Result<TypedFunc<Params, Results>> {
        let function =
            self.get_func(&mut store, name).with_context(|| format!("no function is exported as `{name}`"))?;
        function.typed(&store).with_context(|| format!("the function `{name}` can't be called this way"))
    }

    /// The table it exports under a name.
    pub fn get_table(&self, store: impl AsContextMut, name: &str) -> Option<Table> {
        self.get_export(store, name)?.into_table()
    }

    /// The memory it exports under a name.
    pub fn get_memory(&self, store: impl AsContextMut, name: &str) -> Option<Memory> {
        self.get_export(store, name)?.into_memory()
    }

    /// The global it exports under a name.
    pub fn get_global(&self, store: impl AsContextMut, name: &str) -> Option<Global> {
        self.get_export(store, name)?.into_global()
    }

    fn check_store(&self, store: &StoreOpaque) {
        assert!(self.store == store.id(), "the instance belongs to another store");
    }
}

/// A segment that does not fit is a trap, as the specification has it; all else is an error of linking.
fn instantiation_error(error: InstantiateError) -> crate::Error {
    match error {
        InstantiateError::Segment { kind, index, code } => {
            crate::Error::new(Trap::from_code(code)).context(format!("active {kind} segment {index} does not fit"))
        }
        error => error.into(),
    }
}
