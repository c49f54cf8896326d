//! Rust types that are WebAssembly values, and functions called with them instead of with [`Val`](crate::Val)s.
//!
//! A typed call moves its arguments and results through an array of slots on the host's stack: it checks no type and
//! allocates nothing. Invariant: a [`TypedFunc`] is only made after the function's type was compared.

use crate::store::StoreOpaque;
use crate::{AsContextMut, Error, ExternRef, Func, FuncType, Ref, Result, Rooted, V128, Val, ValType};
use std::marker::PhantomData;

/// A Rust type that stands for one WebAssembly value: `i32`, `u32`, `i64`, `u64`, `f32`, `f64`, `V128`, `Func`,
/// `Option<Func>`, `Option<Rooted<ExternRef>>`.
///
/// It is implemented here for all types there are.
pub trait WasmTy: Sized + Send {
    #[doc(hidden)]
    const TYPE: ValType;
    /// How many slots a value takes.
    #[doc(hidden)]
    const SLOTS: usize = Self::TYPE.slots();
    /// Writes the value into its slots, of which there are [`WasmTy::SLOTS`].
    #[doc(hidden)]
    fn write_slots(self, store: &StoreOpaque, slots: &mut [u64]) -> Result<()>;
    /// The value in its slots.
    #[doc(hidden)]
    fn read_slots(store: &StoreOpaque, slots: &[u64]) -> Result<Self>;
}

macro_rules! numbers {
    ($($ty:ty: $val:ident, |$value:ident| $to:expr, |$slot:ident| $from:expr;)*) => {$(
        impl WasmTy for $ty {
            const TYPE: ValType = ValType::$val;
            #[inline]
            fn write_slots(self, _store: &StoreOpaque, slots: &mut [u64]) -> Result<()> {
                let $value = self;
                slots[0] = $to;
                Ok(())
            }
            #[inline]
            fn read_slots(_store: &StoreOpaque, slots: &[u64]) -> Result<Self> {
                let $slot = slots[0];
                Ok($from)
            }
        }
    )*};
}

numbers! {
    i32: I32, |value| u64::from(value as u32), |slot| slot as i32;
    u32: I32, |value| u64::from(value), |slot| slot as u32;
    i64: I64, |value| value as u64, |slot| slot as i64;
    u64: I64, |value| value, |slot| slot;
    f32: F32, |value| u64::from(value.to_bits()), |slot| f32::from_bits(slot as u32);
    f64: F64, |value| value.to_bits(), |slot| f64::from_bits(slot);
}

impl WasmTy for V128 {
    const TYPE: ValType = ValType::V128;
    #[inline]
    fn write_slots(self, _store: &StoreOpaque, slots: &mut [u64]) -> Result<()> {
        slots.copy_from_slice(&self.to_slots());
        Ok(())
    }
    #[inline]
    fn read_slots(_store: &StoreOpaque, slots: &[u64]) -> Result<Self> {
        Ok(V128::from_slots([slots[0], slots[1]]))
    }
}

/// References go the way of [`Val`](crate::Val)s, which checks them.
macro_rules! references {
    ($($ty:ty: $val:ident, $what:literal;)*) => {$(
        impl WasmTy for Option<$ty> {
            const TYPE: ValType = Ref::$val(None).val_type();
            fn write_slots(self, store: &StoreOpaque, slots: &mut [u64]) -> Result<()> {
                slots[0] = Val::from(self).to_vm(store, Self::TYPE, "reference", 0)?.to_slots()[0];
                Ok(())
            }
            fn read_slots(store: &StoreOpaque, slots: &[u64]) -> Result<Self> {
                match Val::from_slots(store, Self::TYPE, slots)?.ref_() {
                    Some(Ref::$val(reference)) => Ok(reference),
                    _ => Ok(None),
                }
            }
        }

        impl WasmTy for $ty {
            const TYPE: ValType = <Option<$ty> as WasmTy>::TYPE;
            fn write_slots(self, store: &StoreOpaque, slots: &mut [u64]) -> Result<()> {
                Some(self).write_slots(store, slots)
            }
            fn read_slots(store: &StoreOpaque, slots: &[u64]) -> Result<Self> {
                <Option<$ty>>::read_slots(store, slots)?.ok_or_else(|| Error::msg(concat!("null instead of ", $what)))
            }
        }
    )*};
}

references! {
    Func: Func, "a function";
    Rooted<ExternRef>: Extern, "a host value";
}

/// The parameters of a typed function: a [`WasmTy`], or a tuple of up to 16 of them.
pub trait WasmParams: Sized + Send {
    #[doc(hidden)]
    const TYPES: &'static [ValType];
    /// How many slots the values take.
    #[doc(hidden)]
    const SLOTS: usize;
    /// An array of at least as many slots: as if each value took two.
    #[doc(hidden)]
    type Slots: AsRef<[u64]> + AsMut<[u64]>;
    #[doc(hidden)]
    fn into_slots(self, store: &StoreOpaque) -> Result<Self::Slots>;
}

/// The results of a typed function: a [`WasmTy`], or a tuple of up to 16 of them.
pub trait WasmResults: WasmParams {
    #[doc(hidden)]
    fn empty() -> Self::Slots;
    #[doc(hidden)]
    fn from_slots(store: &StoreOpaque, slots: &Self::Slots) -> Result<Self>;
}

/// What a host function's closure returns: a [`WasmTy`], a tuple of up to 16 of them, or a `Result` of that.
pub trait WasmRet: Sized {
    #[doc(hidden)]
    const TYPES: &'static [ValType];
    /// Writes the values into the first slots.
    #[doc(hidden)]
    fn write(self, store: &StoreOpaque, slots: &mut [u64]) -> Result<()>;
}

impl<A: WasmTy> WasmParams for A {
    const TYPES: &'static [ValType] = &[A::TYPE];
    const SLOTS: usize = A::SLOTS;
    type Slots = [u64; 2];
    #[inline]
    fn into_slots(self, store: &StoreOpaque) -> Result<[u64; 2]> {
        let mut slots = [0; 2];
        self.write_slots(store, &mut slots[..A::SLOTS])?;
        Ok(slots)
    }
}

impl<A: WasmTy> WasmResults for A {
    #[inline]
    fn empty() -> [u64; 2] {
        [0; 2]
    }
    #[inline]
    fn from_slots(store: &StoreOpaque, slots: &[u64; 2]) -> Result<A> {
        A::read_slots(store, &slots[..A::SLOTS])
    }
}

impl<A: WasmTy> WasmRet for A {
    const TYPES: &'static [ValType] = &[A::TYPE];
    #[inline]
    fn write(self, store: &StoreOpaque, slots: &mut [u64]) -> Result<()> {
        self.write_slots(store, slots)
    }
}

impl<R: WasmRet> WasmRet for Result<R> {
    const TYPES: &'static [ValType] = R::TYPES;
    #[inline]
    fn write(self, store: &StoreOpaque, slots: &mut [u64]) -> Result<()> {
        self?.write(store, slots)
    }
}

macro_rules! tuples {
    ($count:literal $($name:ident)*) => {
        #[allow(non_snake_case, reason = "a value is named like its type")]
        impl<$($name: WasmTy),*> WasmParams for ($($name,)*) {
            const TYPES: &'static [ValType] = &[$($name::TYPE),*];
            const SLOTS: usize = 0 $(+ $name::SLOTS)*;
            type Slots = [u64; 2 * $count];
            #[inline]
            fn into_slots(self, store: &StoreOpaque) -> Result<[u64; 2 * $count]> {
                let mut slots = [0; 2 * $count];
                self.write(store, &mut slots)?;
                Ok(slots)
            }
        }

        #[allow(non_snake_case, reason = "a slot is named like the type of its value")]
        impl<$($name: WasmTy),*> WasmResults for ($($name,)*) {
            #[inline]
            fn empty() -> [u64; 2 * $count] {
                [0; 2 * $count]
            }
            #[inline]
            fn from_slots(_store: &StoreOpaque, slots: &[u64; 2 * $count]) -> Result<Self> {
                let _rest = &slots[..];
                $(let ($name, _rest) = _rest.split_at($name::SLOTS);)*
                Ok(($($name::read_slots(_store, $name)?,)*))
            }
        }

        #[allow(non_snake_case, reason = "a value is named like its type")]
        impl<$($name: WasmTy),*> WasmRet for ($($name,)*) {
            const TYPES: &'static [ValType] = &[$($name::TYPE),*];
            #[inline]
            fn write(self, _store: &StoreOpaque, slots: &mut [u64]) -> Result<()> {
                let ($($name,)*) = self;
                let _rest = slots;
                $(
                    let (own, _rest) = _rest.split_at_mut($name::SLOTS);
                    $name.write_slots(_store, own)?;
                )*
                Ok(())
            }
        }
    };
}

/// Calls `$callback!(count names...)` for 0 up to 16 names.
macro_rules! for_each_arity {
    ($callback:ident) => {
        $callback!(0);
        $callback!(1 A1);
        $callback!(2 A1 A2);
        $callback!(3 A1 A2 A3);
        $callback!(4 A1 A2 A3 A4);
        $callback!(5 A1 A2 A3 A4 A5);
        $callback!(6 A1 A2 A3 A4 A5 A6);
        $callback!(7 A1 A2 A3 A4 A5 A6 A7);
        $callback!(8 A1 A2 A3 A4 A5 A6 A7 A8);
        $callback!(9 A1 A2 A3 A4 A5 A6 A7 A8 A9);
        $callback!(10 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10);
        $callback!(11 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11);
        $callback!(12 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12);
        $callback!(13 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13);
        $callback!(14 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14);
        $callback!(15 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15);
        $callback!(16 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 A16);
    };
}
pub(crate) use for_each_arity;

for_each_arity!(tuples);

/// A function whose type is known to Rust. Made by [`Func::typed`].
pub struct TypedFunc<Params, Results> {
    func: Func,
    types: PhantomData<fn(Params) -> Results>,
}

impl<Params, Results> Clone for TypedFunc<Params, Results> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Params, Results> Copy for TypedFunc<Params, Results> {}

impl<Params, Results> std::fmt::Debug for TypedFunc<Params, Results> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TypedFunc").field("func", &self.func).finish()
    }
}

impl<Params: WasmParams, Results: WasmResults> TypedFunc<Params, Results> {
    /// # Errors
    ///
    /// If `ty` is another type, with both types in the text.
    pub(crate) fn checked(func: Func, ty: &FuncType) -> Result<Self> {
        let same = ty.params().eq(Params::TYPES.iter().copied()) && ty.results().eq(Results::TYPES.iter().copied());
        if !same {
            let wanted = FuncType::of(Params::TYPES.iter().copied(), Results::TYPES.iter().copied());
            crate::bail!("the function has type {ty}, expected {wanted}");
        }
        Ok(TypedFunc { func, types: PhantomData })
    }

    /// The function, without its Rust types.
    #[must_use]
    pub fn func(&self) -> &Func {
        &self.func
    }

    /// Calls the function. Allocates nothing.
    ///
    /// # Errors
    ///
    /// If the guest traps (`error.downcast_ref::<Trap>()`, with the backtrace in
    /// `error.downcast_ref::<WasmBacktrace>()`), or a host function returns an error: then that error.
    ///
    /// # Panics
    ///
    /// If the function belongs to another store.
    #[inline]
    pub fn call(&self, mut store: impl AsContextMut, params: Params) -> Result<Results> {
        let mut context = store.as_context_mut();
        let inner = context.inner_mut();
        self.func.check_store(&inner.opaque);
        let params = params.into_slots(&inner.opaque)?;
        let mut results = Results::empty();
        let (params, found) = (&params.as_ref()[..Params::SLOTS], &mut results.as_mut()[..Results::SLOTS]);
        inner.call(self.func.id, params, found)?;
        Results::from_slots(&inner.opaque, &results)
    }
}
