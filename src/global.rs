//! Globals.

use crate::store::{StoreId, StoreOpaque};
use crate::{AsContext, AsContextMut, GlobalType, Mutability, Result, Val};
use pulley_vm::GlobalId;

/// A global in a store. Cheap to copy; it means nothing without its store.
///
/// Everything here panics if the global belongs to another store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Global {
    pub(crate) store: StoreId,
    pub(crate) id: GlobalId,
}

impl Global {
    /// Makes a global that holds `value`.
    ///
    /// # Errors
    ///
    /// If `value` is of another type or from another store.
    pub fn new(mut store: impl AsContextMut, ty: GlobalType, value: Val) -> Result<Global> {
        let mut context = store.as_context_mut();
        let value = value.to_vm(context.opaque(), *ty.content(), "global", 0)?;
        let id = context.inner_mut().opaque.vm.add_global(ty.to_vm(), value)?;
        Ok(Global { store: context.opaque().id(), id })
    }

    /// Its type.
    #[must_use]
    pub fn ty(&self, store: impl AsContext) -> GlobalType {
        let context = store.as_context();
        self.check_store(context.opaque());
        GlobalType::from_vm(context.opaque().vm.global_type(self.id))
    }

    /// Its value.
    ///
    /// Only bytecode that no compiler wrote can leave a reference to nothing in a global; that is null here.
    pub fn get(&self, mut store: impl AsContextMut) -> Val {
        let context = store.as_context_mut();
        self.check_store(context.opaque());
        let found = context.opaque().vm.global_get(self.id).ok();
        let value = found.and_then(|value| Val::from_vm(context.opaque(), value).ok());
        value.unwrap_or_else(|| Val::default_for_ty(*self.ty(&context).content()))
    }

    /// Writes its value.
    ///
    /// # Errors
    ///
    /// If it is immutable, or `value` is of another type or from another store.
    pub fn set(&self, mut store: impl AsContextMut, value: Val) -> Result<()> {
        let mut context = store.as_context_mut();
        let ty = self.ty(&context);
        crate::ensure!(ty.mutability() == Mutability::Var, "the global is immutable");
        let value = value.to_vm(context.opaque(), *ty.content(), "global", 0)?;
        context.inner_mut().opaque.vm.global_set(self.id, value)?;
        Ok(())
    }

    pub(crate) fn check_store(&self, store: &StoreOpaque) {
        assert!(self.store == store.id(), "the global belongs to another store");
    }
}
