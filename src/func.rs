//! Functions: the guest's, and closures of the host that guests call.
//!
//! The virtual machine holds no closure. A host function has an id there and a [`HostFunc`] in the store; when the guest
//! calls it, the machine stops, [`StoreInner::call`](crate::store::StoreInner) runs the closure, and the machine goes on.

use crate::store::{StoreId, StoreInner, StoreOpaque};
use crate::typed::{WasmParams, WasmResults, WasmRet, WasmTy, for_each_arity};
use crate::{
    AsContext, AsContextMut, Engine, Extern, FuncType, Result, StoreContext, StoreContextMut, TypedFunc, Val, ValType,
};
use pulley_vm::{FuncId, InstanceId};
use std::sync::Arc;

/// A function in a store. Cheap to copy; it means nothing without its store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Func {
    pub(crate) store: StoreId,
    pub(crate) id: FuncId,
}

/// What runs a host function: the machine has the arguments, the slots are for the results.
type HostCode<T> = dyn Fn(&mut StoreInner<T>, Option<InstanceId>, &mut [u64]) -> Result<()> + Send + Sync + 'static;

/// The code of a host function, so that one word refers to it.
pub(crate) struct Code<T: 'static>(pub(crate) Box<HostCode<T>>);

/// A host function that is in no store yet.
#[doc(hidden)]
pub struct HostFunc<T: 'static> {
    pub(crate) ty: FuncType,
    pub(crate) code: Arc<Code<T>>,
}

impl<T: 'static> Clone for HostFunc<T> {
    fn clone(&self) -> Self {
        HostFunc { ty: self.ty.clone(), code: self.code.clone() }
    }
}

impl<T: 'static> HostFunc<T> {
    /// A closure over [`Val`]s.
    pub(crate) fn new(
        ty: FuncType,
        code: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> Result<()> + Send + Sync + 'static,
    ) -> HostFunc<T> {
        let own = ty.clone();
        let code = move |store: &mut StoreInner<T>, instance: Option<InstanceId>, slots: &mut [u64]| {
            let given = store.opaque.vm.host_arguments();
            let params: Vec<ValType> = own.params().collect();
            let results: Vec<ValType> = own.results().collect();
            let mut arguments = Vec::with_capacity(params.len());
            for (&ty, slots) in params.iter().zip(slots_of_each(given, &params)) {
                arguments.push(Val::from_slots(&store.opaque, ty, slots)?);
            }
            let mut values: Vec<Val> = results.iter().copied().map(Val::default_for_ty).collect();
            code(Caller { store, instance }, &arguments, &mut values)?;
            let mut rest = slots;
            for (index, value) in values.iter().enumerate() {
                let ty = results[index];
                let (own, others) = rest.split_at_mut(ty.slots());
                let value = value.to_vm(&store.opaque, ty, "host function's result", index)?;
                own.copy_from_slice(&value.to_slots()[..ty.slots()]);
                rest = others;
            }
            Ok(())
        };
        HostFunc { ty, code: Arc::new(Code(Box::new(code))) }
    }
}

impl Func {
    /// Makes a host function of any type.
    ///
    /// `code` gets the arguments, of the types that `ty` says, and as many results, which hold zeros and nulls at first. An
    /// error of `code` ends the guest's call and comes out of the host's.
    ///
    /// # Panics
    ///
    /// If the type has more than 1000 parameters or results.
    pub fn new<T: 'static>(
        mut store: impl AsContextMut<Data = T>,
        ty: FuncType,
        code: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> Result<()> + Send + Sync + 'static,
    ) -> Func {
        let added = store.as_context_mut().inner_mut().add_host_func(HostFunc::new(ty, code));
        added.expect("the type has at most 1000 parameters and results")
    }

    /// Makes a host function of a closure whose parameters and results are [`WasmTy`]s.
    ///
    /// The first parameter may be a [`Caller`]; the closure may return a `Result`.
    ///
    /// ```
    /// use pulley::{Caller, Engine, Func, Store};
    ///
    /// let mut store = Store::new(&Engine::default(), 10);
    /// let add = Func::wrap(&mut store, |caller: Caller<'_, i32>, a: i32| a + caller.data());
    /// let add = add.typed::<i32, i32>(&store).unwrap();
    /// assert_eq!(add.call(&mut store, 5).unwrap(), 15);
    /// ```
    pub fn wrap<T: 'static, Params, Results>(
        mut store: impl AsContextMut<Data = T>,
        func: impl IntoFunc<T, Params, Results>,
    ) -> Func {
        let added = store.as_context_mut().inner_mut().add_host_func(func.into_func());
        added.expect("a closure has at most 16 parameters and results")
    }

    /// The function's type.
    ///
    /// # Panics
    ///
    /// If the function belongs to another store.
    #[must_use]
    pub fn ty(&self, store: impl AsContext) -> FuncType {
        let context = store.as_context();
        self.check_store(context.opaque());
        FuncType::from_vm(context.opaque().vm.func_type(self.id))
    }

    /// Calls the function with values of any type.
    ///
    /// # Errors
    ///
    /// If there are not as many arguments and places for results as the type says, an argument has another type, the guest
    /// traps, or a host function returns an error. See [`TypedFunc::call`].
    ///
    /// # Panics
    ///
    /// If the function belongs to another store.
    pub fn call(&self, mut store: impl AsContextMut, params: &[Val], results: &mut [Val]) -> Result<()> {
        let mut context = store.as_context_mut();
        let inner = context.inner_mut();
        self.check_store(&inner.opaque);
        let ty = FuncType::from_vm(inner.opaque.vm.func_type(self.id));
        if ty.params().len() != params.len() {
            crate::bail!("the function takes {} arguments, {} were given", ty.params().len(), params.len());
        }
        if ty.results().len() != results.len() {
            let (expected, found) = (ty.results().len(), results.len());
            crate::bail!("the function returns {expected} results, there is room for {found}");
        }
        let mut slots = Vec::with_capacity(params.len());
        for (index, (value, ty)) in params.iter().zip(ty.params()).enumerate() {
            let value = value.to_vm(&inner.opaque, ty, "argument", index)?;
            slots.extend_from_slice(&value.to_slots()[..ty.slots()]);
        }
        let types: Vec<ValType> = ty.results().collect();
        let mut found = vec![0; types.iter().map(|ty| ty.slots()).sum()];
        inner.call(self.id, &slots, &mut found)?;
        for ((result, slots), &ty) in results.iter_mut().zip(slots_of_each(&found, &types)).zip(&types) {
            *result = Val::from_slots(&inner.opaque, ty, slots)?;
        }
        Ok(())
    }

    /// The function with Rust types, if they are its types.
    ///
    /// # Errors
    ///
    /// If they are not; both types are in the text.
    ///
    /// # Panics
    ///
    /// If the function belongs to another store.
    pub fn typed<Params: WasmParams, Results: WasmResults>(
        &self,
        store: impl AsContext,
    ) -> Result<TypedFunc<Params, Results>> {
        TypedFunc::checked(*self, &self.ty(store))
    }

    #[inline]
    pub(crate) fn check_store(&self, store: &StoreOpaque) {
        assert!(self.store == store.id(), "the function belongs to another store");
    }
}

/// The slots of each value of a list.
fn slots_of_each<'s>(mut slots: &'s [u64], types: &'s [ValType]) -> impl Iterator<Item = &'s [u64]> {
    types.iter().map(move |ty| {
        let (own, rest) = slots.split_at(ty.slots());
        slots = rest;
        own
    })
}

/// The arguments of a host function, which take that many slots.
#[inline]
fn arguments(store: &StoreOpaque, slots: usize) -> &[u64] {
    let arguments = store.vm.host_arguments();
    assert!(arguments.len() == slots, "the machine has an argument for each parameter");
    arguments
}

/// What a host function sees of its caller: the store, and the instance that called.
pub struct Caller<'a, T: 'static> {
    pub(crate) store: &'a mut StoreInner<T>,
    instance: Option<InstanceId>,
}

impl<T: 'static> Caller<'_, T> {
    /// The store's data.
    #[must_use]
    pub fn data(&self) -> &T {
        &self.store.data
    }

    /// The store's data, to change.
    pub fn data_mut(&mut self) -> &mut T {
        &mut self.store.data
    }

    /// What the calling instance exports under a name: how a host function finds its caller's memory.
    ///
    /// `None` too when the host itself called the function.
    pub fn get_export(&mut self, name: &str) -> Option<Extern> {
        Extern::of_instance(&self.store.opaque, self.instance?, name)
    }

    /// The engine of the store.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        self.store.opaque.engine()
    }
}

impl<T: 'static> AsContext for Caller<'_, T> {
    type Data = T;
    fn as_context(&self) -> StoreContext<'_, T> {
        StoreContext(self.store)
    }
}

impl<T: 'static> AsContextMut for Caller<'_, T> {
    fn as_context_mut(&mut self) -> StoreContextMut<'_, T> {
        StoreContextMut(self.store)
    }
}

/// A closure that can be a host function: up to 16 parameters of [`WasmTy`], with or without a [`Caller`] before them, and
/// a [`WasmRet`] as its result.
pub trait IntoFunc<T: 'static, Params, Results>: Send + Sync + 'static {
    #[doc(hidden)]
    fn into_func(self) -> HostFunc<T>;
}

macro_rules! into_func {
    ($count:literal $($name:ident)*) => {
        #[allow(non_snake_case, reason = "a slot is named like the type of its value")]
        impl<T, F, $($name,)* R> IntoFunc<T, ($($name,)*), R> for F
        where
            T: 'static,
            F: Fn($($name),*) -> R + Send + Sync + 'static,
            $($name: WasmTy,)*
            R: WasmRet,
        {
            fn into_func(self) -> HostFunc<T> {
                let wrapped = move |_: Caller<'_, T>, $($name: $name),*| self($($name),*);
                IntoFunc::<T, (Caller<'_, T>, $($name,)*), R>::into_func(wrapped)
            }
        }

        #[allow(non_snake_case, reason = "a slot is named like the type of its value")]
        impl<T, F, $($name,)* R> IntoFunc<T, (Caller<'_, T>, $($name,)*), R> for F
        where
            T: 'static,
            F: Fn(Caller<'_, T>, $($name),*) -> R + Send + Sync + 'static,
            $($name: WasmTy,)*
            R: WasmRet,
        {
            fn into_func(self) -> HostFunc<T> {
                let code = move |store: &mut StoreInner<T>, instance: Option<InstanceId>, slots: &mut [u64]| {
                    let _rest = arguments(&store.opaque, 0 $(+ $name::SLOTS)*);
                    $(
                        let (own, _rest) = _rest.split_at($name::SLOTS);
                        let $name = $name::read_slots(&store.opaque, own)?;
                    )*
                    let returned = self(Caller { store: &mut *store, instance }, $($name),*);
                    returned.write(&store.opaque, slots)
                };
                HostFunc {
                    ty: FuncType::of([$($name::TYPE),*], R::TYPES.iter().copied()),
                    code: Arc::new(Code(Box::new(code))),
                }
            }
        }
    };
}

for_each_arity!(into_func);
