//! What rows compute on vectors: lane by lane, without machine state.
//!
//! The shape of the code is what makes host vector instructions of it: lanes are arrays of known length, a function is
//! applied to all of them in a loop that the compiler unrolls, nothing branches, and no array is indexed by what is not
//! known. Nothing calls: see [`array_of`]. `pulley-vm/tests/handlers.rs` looks at the outcome.

mod convert;
mod float;
mod integer;
mod shuffle;

pub(crate) use convert::*;
pub(crate) use float::*;
pub(crate) use integer::*;
pub(crate) use shuffle::*;

use crate::vector::{Lane, V128, array_of};

/// Applies a function to each lane and its number.
#[inline(always)]
fn map_lanes<T: Lane>(mut lanes: T::Lanes, f: impl Fn(usize, T) -> T) -> V128 {
    let array = lanes.as_mut();
    let mut at = 0;
    while at < array.len() {
        array[at] = f(at, array[at]);
        at += 1;
    }
    T::vector(lanes)
}

/// Applies a function to each lane.
#[inline(always)]
pub(crate) fn map<T: Lane>(a: V128, f: impl Fn(T) -> T) -> V128 {
    map_lanes::<T>(T::lanes(a), |_, lane| f(lane))
}

/// Applies a function to the lanes of two vectors.
#[inline(always)]
pub(crate) fn map2<T: Lane>(a: V128, b: V128, f: impl Fn(T, T) -> T) -> V128 {
    let others = T::lanes(b);
    map_lanes::<T>(T::lanes(a), |at, lane| f(lane, others.as_ref()[at]))
}

/// A type of lanes that a comparison can fill with ones or zeros.
pub(crate) trait Mask: Lane {
    /// All bits one, or all zero.
    fn mask(condition: bool) -> Self;
}

macro_rules! masks {
    ($($ty:ty: |$condition:ident| $mask:expr;)*) => {
        $(impl Mask for $ty {
            #[inline(always)]
            fn mask($condition: bool) -> $ty {
                $mask
            }
        })*
    };
}

masks! {
    u8: |condition| if condition { u8::MAX } else { 0 };
    i8: |condition| if condition { -1 } else { 0 };
    u16: |condition| if condition { u16::MAX } else { 0 };
    i16: |condition| if condition { -1 } else { 0 };
    u32: |condition| if condition { u32::MAX } else { 0 };
    i32: |condition| if condition { -1 } else { 0 };
    u64: |condition| if condition { u64::MAX } else { 0 };
    i64: |condition| if condition { -1 } else { 0 };
    f32: |condition| f32::from_bits(if condition { u32::MAX } else { 0 });
    f64: |condition| f64::from_bits(if condition { u64::MAX } else { 0 });
}

/// Compares the lanes of two vectors: all ones where the condition holds, else zero.
#[inline(always)]
pub(crate) fn compare<T: Mask>(a: V128, b: V128, f: impl Fn(T, T) -> bool) -> V128 {
    map2::<T>(a, b, |a, b| T::mask(f(a, b)))
}

/// A vector with the same value in each lane.
#[inline(always)]
pub(crate) fn splat<T: Lane>(value: T) -> V128 {
    map::<T>(V128::ZERO, |_| value)
}

/// A vector with the value in lane 0 and zeros in the others.
#[inline(always)]
pub(crate) fn first<T: Lane>(value: T) -> V128 {
    let mut lanes = T::lanes(V128::ZERO);
    lanes.as_mut()[0] = value;
    T::vector(lanes)
}

/// Bitwise operations, on 64 bits at a time.
#[inline(always)]
pub(crate) fn bits2(a: V128, b: V128, f: impl Fn(u64, u64) -> u64) -> V128 {
    map2::<u64>(a, b, f)
}

/// One of two vectors, chosen without a branch.
#[inline(always)]
pub(crate) fn select(condition: bool, x: V128, y: V128) -> V128 {
    bitselect(splat(u64::mask(condition)), x, y)
}

/// The bits of `x` where the mask has ones, those of `y` elsewhere.
#[inline(always)]
pub(crate) fn bitselect(mask: V128, x: V128, y: V128) -> V128 {
    let (mask, x, y) = (u64::lanes(mask), u64::lanes(x), u64::lanes(y));
    u64::vector(array_of(|at| (x[at] & mask[at]) | (y[at] & !mask[at])))
}
