//! Values that pass between host and guest, and the references among them.
//!
//! In the virtual machine a value is one 64-bit slot, or two if it is a vector, and a reference is a handle. Here a reference names its store;
//! invariant: a handle becomes a [`Func`] or [`ExternRef`] only after it was checked to name something.

use crate::store::{StoreId, StoreOpaque};
use crate::{AsContext, AsContextMut, Error, Func, HeapType, Result, Trap, ValType};
pub use pulley_vm::V128;
use pulley_vm::{FuncId, Value};
use std::any::Any;
use std::num::NonZeroU64;

/// A reference as wasmtime writes it. Host values live as long as their store here, so nothing needs rooting.
pub type Rooted<T> = T;

/// A value of any type.
///
/// Floats are kept as their bits, so that no NaN changes on the way.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Val {
    /// A 32-bit integer.
    I32(i32),
    /// A 64-bit integer.
    I64(i64),
    /// The bits of a 32-bit float.
    F32(u32),
    /// The bits of a 64-bit float.
    F64(u64),
    /// A vector of 128 bits.
    V128(V128),
    /// A function, or null.
    FuncRef(Option<Func>),
    /// A host value, or null.
    ExternRef(Option<Rooted<ExternRef>>),
}

macro_rules! accessors {
    ($($variant:ident $get:ident $unwrap:ident $ty:ty, $what:literal, |$value:ident| $convert:expr;)*) => {$(
        #[doc = concat!("The value, if it is ", $what, ".")]
        #[must_use]
        pub fn $get(&self) -> Option<$ty> {
            match *self {
                Val::$variant($value) => Some($convert),
                _ => None,
            }
        }

        #[doc = concat!("The value.\n\n# Panics\n\nIf it is not ", $what, ".")]
        #[must_use]
        pub fn $unwrap(&self) -> $ty {
            self.$get().expect(concat!("the value is ", $what))
        }
    )*};
}

impl Val {
    accessors! {
        I32 i32 unwrap_i32 i32, "an `i32`", |value| value;
        I64 i64 unwrap_i64 i64, "an `i64`", |value| value;
        F32 f32 unwrap_f32 f32, "an `f32`", |value| f32::from_bits(value);
        F64 f64 unwrap_f64 f64, "an `f64`", |value| f64::from_bits(value);
        V128 v128 unwrap_v128 V128, "a `v128`", |value| value;
        FuncRef func_ref unwrap_func_ref Option<Func>, "a `funcref`", |value| value;
        ExternRef extern_ref unwrap_extern_ref Option<Rooted<ExternRef>>, "an `externref`", |value| value;
    }

    /// The null `funcref`.
    #[must_use]
    pub const fn null_func_ref() -> Val {
        Val::FuncRef(None)
    }

    /// The null `externref`.
    #[must_use]
    pub const fn null_extern_ref() -> Val {
        Val::ExternRef(None)
    }

    /// The null of a type of references.
    #[must_use]
    pub fn null_ref(heap_type: &HeapType) -> Val {
        match heap_type {
            HeapType::Func => Val::FuncRef(None),
            HeapType::Extern => Val::ExternRef(None),
        }
    }

    /// Zero or null of a type.
    #[must_use]
    pub fn default_for_ty(ty: ValType) -> Val {
        match ty {
            ValType::I32 => Val::I32(0),
            ValType::I64 => Val::I64(0),
            ValType::F32 => Val::F32(0),
            ValType::F64 => Val::F64(0),
            ValType::V128 => Val::V128(V128::ZERO),
            ValType::Ref(ty) => Val::null_ref(ty.heap_type()),
        }
    }

    /// The value's type. The store is asked for where wasmtime asks for one.
    ///
    /// # Errors
    ///
    /// None today.
    pub fn ty(&self, _store: impl AsContext) -> Result<ValType> {
        Ok(self.val_type())
    }

    pub(crate) fn val_type(&self) -> ValType {
        match self {
            Val::I32(_) => ValType::I32,
            Val::I64(_) => ValType::I64,
            Val::F32(_) => ValType::F32,
            Val::F64(_) => ValType::F64,
            Val::V128(_) => ValType::V128,
            Val::FuncRef(_) => ValType::FUNCREF,
            Val::ExternRef(_) => ValType::EXTERNREF,
        }
    }

    /// The value as a reference, if it is one.
    #[must_use]
    pub fn ref_(self) -> Option<Ref> {
        match self {
            Val::FuncRef(function) => Some(Ref::Func(function)),
            Val::ExternRef(value) => Some(Ref::Extern(value)),
            _ => None,
        }
    }

    /// The machine's value for a place of type `ty`.
    ///
    /// # Errors
    ///
    /// If the value has another type, or belongs to another store. `what` and `index` name the place.
    pub(crate) fn to_vm(self, store: &StoreOpaque, ty: ValType, what: &str, index: usize) -> Result<Value> {
        if self.val_type() != ty {
            crate::bail!("{what} {index} is of type `{}`, expected `{ty}`", self.val_type());
        }
        Ok(match self {
            Val::I32(value) => Value::I32(value),
            Val::I64(value) => Value::I64(value),
            Val::F32(bits) => Value::F32(bits),
            Val::F64(bits) => Value::F64(bits),
            Val::V128(vector) => Value::V128(vector),
            Val::FuncRef(function) => Value::FuncRef(func_to_vm(store, function)?),
            Val::ExternRef(value) => Value::ExternRef(extern_to_vm(store, value)?),
        })
    }

    /// The value that the machine has.
    ///
    /// # Errors
    ///
    /// [`Trap::BadReference`] if it is a reference to nothing.
    pub(crate) fn from_vm(store: &StoreOpaque, value: Value) -> Result<Val> {
        Ok(match value {
            Value::I32(value) => Val::I32(value),
            Value::I64(value) => Val::I64(value),
            Value::F32(bits) => Val::F32(bits),
            Value::F64(bits) => Val::F64(bits),
            Value::V128(vector) => Val::V128(vector),
            Value::FuncRef(function) => Val::FuncRef(func_from_vm(store, function)?),
            Value::ExternRef(handle) => Val::ExternRef(extern_from_vm(store, handle)?),
            other => crate::bail!("a value of type {} is new to this library", other.ty()),
        })
    }

    /// The value of type `ty` in its slots.
    ///
    /// # Errors
    ///
    /// [`Trap::BadReference`] if it is a reference to nothing.
    pub(crate) fn from_slots(store: &StoreOpaque, ty: ValType, slots: &[u64]) -> Result<Val> {
        match Value::from_slots(ty.to_vm(), slots) {
            Some(value) => Val::from_vm(store, value),
            None => Err(Trap::BadReference.into()),
        }
    }
}

pub(crate) fn func_to_vm(store: &StoreOpaque, function: Option<Func>) -> Result<Option<FuncId>> {
    match function {
        None => Ok(None),
        Some(function) if function.store == store.id() => Ok(Some(function.id)),
        Some(_) => Err(Error::msg("the function belongs to another store")),
    }
}

pub(crate) fn func_from_vm(store: &StoreOpaque, function: Option<FuncId>) -> Result<Option<Func>> {
    match function {
        None => Ok(None),
        Some(id) if store.vm.func_exists(id) => Ok(Some(Func { store: store.id(), id })),
        Some(_) => Err(Trap::BadReference.into()),
    }
}

pub(crate) fn extern_to_vm(store: &StoreOpaque, value: Option<ExternRef>) -> Result<Option<NonZeroU64>> {
    match value {
        None => Ok(None),
        Some(value) if value.store == store.id() => Ok(NonZeroU64::new(u64::from(value.index) + 1)),
        Some(_) => Err(Error::msg("the externref belongs to another store")),
    }
}

pub(crate) fn extern_from_vm(store: &StoreOpaque, handle: Option<NonZeroU64>) -> Result<Option<ExternRef>> {
    let Some(handle) = handle else {
        return Ok(None);
    };
    match u32::try_from(handle.get() - 1) {
        Ok(index) if store.extern_value(index).is_some() => Ok(Some(ExternRef { store: store.id(), index })),
        _ => Err(Trap::BadReference.into()),
    }
}

impl From<i32> for Val {
    fn from(value: i32) -> Val {
        Val::I32(value)
    }
}

impl From<i64> for Val {
    fn from(value: i64) -> Val {
        Val::I64(value)
    }
}

impl From<f32> for Val {
    fn from(value: f32) -> Val {
        Val::F32(value.to_bits())
    }
}

impl From<f64> for Val {
    fn from(value: f64) -> Val {
        Val::F64(value.to_bits())
    }
}

impl From<V128> for Val {
    fn from(value: V128) -> Val {
        Val::V128(value)
    }
}

impl From<Ref> for Val {
    fn from(value: Ref) -> Val {
        match value {
            Ref::Func(function) => Val::FuncRef(function),
            Ref::Extern(value) => Val::ExternRef(value),
        }
    }
}

impl From<Func> for Val {
    fn from(function: Func) -> Val {
        Val::FuncRef(Some(function))
    }
}

impl From<Option<Func>> for Val {
    fn from(function: Option<Func>) -> Val {
        Val::FuncRef(function)
    }
}

impl From<ExternRef> for Val {
    fn from(value: ExternRef) -> Val {
        Val::ExternRef(Some(value))
    }
}

impl From<Option<ExternRef>> for Val {
    fn from(value: Option<ExternRef>) -> Val {
        Val::ExternRef(value)
    }
}

/// A reference of any type: what tables hold.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Ref {
    /// A function, or null.
    Func(Option<Func>),
    /// A host value, or null.
    Extern(Option<Rooted<ExternRef>>),
}

impl Ref {
    /// The null of a type of references.
    #[must_use]
    pub fn null(heap_type: &HeapType) -> Ref {
        match heap_type {
            HeapType::Func => Ref::Func(None),
            HeapType::Extern => Ref::Extern(None),
        }
    }

    /// Whether it is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Ref::Func(None) | Ref::Extern(None))
    }

    /// The function or null, if it is a `funcref`.
    #[must_use]
    pub fn as_func(&self) -> Option<Option<&Func>> {
        match self {
            Ref::Func(function) => Some(function.as_ref()),
            Ref::Extern(_) => None,
        }
    }

    /// The function or null.
    ///
    /// # Panics
    ///
    /// If it is not a `funcref`.
    #[must_use]
    pub fn unwrap_func(&self) -> Option<&Func> {
        self.as_func().expect("the reference is a `funcref`")
    }

    /// The host value or null, if it is an `externref`.
    #[must_use]
    pub fn as_extern(&self) -> Option<Option<&Rooted<ExternRef>>> {
        match self {
            Ref::Extern(value) => Some(value.as_ref()),
            Ref::Func(_) => None,
        }
    }

    /// The host value or null.
    ///
    /// # Panics
    ///
    /// If it is not an `externref`.
    #[must_use]
    pub fn unwrap_extern(&self) -> Option<&Rooted<ExternRef>> {
        self.as_extern().expect("the reference is an `externref`")
    }

    pub(crate) const fn val_type(&self) -> ValType {
        match self {
            Ref::Func(_) => ValType::FUNCREF,
            Ref::Extern(_) => ValType::EXTERNREF,
        }
    }
}

impl From<Func> for Ref {
    fn from(function: Func) -> Ref {
        Ref::Func(Some(function))
    }
}

impl From<Option<Func>> for Ref {
    fn from(function: Option<Func>) -> Ref {
        Ref::Func(function)
    }
}

impl From<ExternRef> for Ref {
    fn from(value: ExternRef) -> Ref {
        Ref::Extern(Some(value))
    }
}

impl From<Option<ExternRef>> for Ref {
    fn from(value: Option<ExternRef>) -> Ref {
        Ref::Extern(value)
    }
}

/// A reference to a value of the host that guests may pass around, and never look into.
///
/// The value lives in the store it was made in, until that store is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExternRef {
    store: StoreId,
    index: u32,
}

impl ExternRef {
    /// Moves `value` into the store, and refers to it.
    ///
    /// # Errors
    ///
    /// If the store already holds 2³² - 1 host values.
    pub fn new<V: Any + Send + Sync>(mut store: impl AsContextMut, value: V) -> Result<Rooted<ExternRef>> {
        let mut context = store.as_context_mut();
        let store = &mut context.inner_mut().opaque;
        let index = store.add_extern(Box::new(value))?;
        Ok(ExternRef { store: store.id(), index })
    }

    /// The value.
    ///
    /// # Errors
    ///
    /// If the reference belongs to another store.
    pub fn data<'a, T: 'static>(
        &self,
        store: impl Into<crate::StoreContext<'a, T>>,
    ) -> Result<Option<&'a (dyn Any + Send + Sync)>> {
        let store = store.into().opaque();
        if self.store != store.id() {
            crate::bail!("the externref belongs to another store");
        }
        Ok(store.extern_value(self.index))
    }

    /// The value, to change.
    ///
    /// # Errors
    ///
    /// If the reference belongs to another store.
    pub fn data_mut<'a, T: 'static>(
        &self,
        store: impl Into<crate::StoreContextMut<'a, T>>,
    ) -> Result<Option<&'a mut (dyn Any + Send + Sync)>> {
        let store = &mut store.into().into_inner_mut().opaque;
        if self.store != store.id() {
            crate::bail!("the externref belongs to another store");
        }
        Ok(store.extern_value_mut(self.index))
    }
}
