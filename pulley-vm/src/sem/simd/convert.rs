//! Conversions between integer lanes and float lanes, and between the widths of floats.

use super::FloatLane;
use crate::vector::{Lane, V128, array_of};

/// Converts four lanes to four.
#[inline(always)]
pub(crate) fn convert4<T: Lane<Lanes = [T; 4]>, U: Lane<Lanes = [U; 4]>>(a: V128, f: impl Fn(T) -> U) -> V128 {
    let a = T::lanes(a);
    U::vector(array_of(|at| f(a[at])))
}

/// Converts two lanes to two.
#[inline(always)]
pub(crate) fn convert2<T: Lane<Lanes = [T; 2]>, U: Lane<Lanes = [U; 2]>>(a: V128, f: impl Fn(T) -> U) -> V128 {
    let [low, high] = T::lanes(a);
    U::vector([f(low), f(high)])
}

/// Converts the first two of four lanes to two.
#[inline(always)]
pub(crate) fn convert_low<T: Lane<Lanes = [T; 4]>, U: Lane<Lanes = [U; 2]>>(a: V128, f: impl Fn(T) -> U) -> V128 {
    let a = T::lanes(a);
    U::vector([f(a[0]), f(a[1])])
}

/// Converts two lanes to the first two of four; the others are zero.
#[inline(always)]
pub(crate) fn convert_zero<T, U>(a: V128, f: impl Fn(T) -> U) -> V128
where
    T: Lane<Lanes = [T; 2]>,
    U: Lane<Lanes = [U; 4]> + Default,
{
    let [low, high] = T::lanes(a);
    U::vector([f(low), f(high), U::default(), U::default()])
}

/// A conversion to integers as comparisons and the conversion of what fits: `as` does the same, but one lane at a time.
macro_rules! saturated {
    ($float:ident: $signed:ident $unsigned:ident) => {
        /// The number rounded towards zero; the nearest one when it does not fit, zero when it is not a number.
        #[inline(always)]
        pub(crate) fn $signed(a: $float) -> i32 {
            const END: $float = 2_147_483_648.0;
            let number = if a.is_nan() { 0.0 } else { a };
            let high = if number >= -END { number } else { -END };
            let inside = if high < END { high } else { 0.0 };
            // SAFETY: from -2^31 on and below 2^31.
            let whole = unsafe { inside.to_int_unchecked::<i32>() };
            if number >= END { i32::MAX } else { whole }
        }

        /// The number rounded towards zero; the nearest one when it does not fit, zero when it is not a number.
        #[inline(always)]
        pub(crate) fn $unsigned(a: $float) -> u32 {
            const END: $float = 4_294_967_296.0;
            let number = if a > 0.0 { a } else { 0.0 };
            let inside = if number < END { number } else { 0.0 };
            // SAFETY: from 0 on and below 2^32.
            let whole = unsafe { inside.to_int_unchecked::<u32>() };
            let all = if number >= END { u32::MAX } else { 0 };
            whole | all
        }
    };
}

saturated!(f32: saturated32_s saturated32_u);
saturated!(f64: saturated64_s saturated64_u);

/// The 64-bit float equal to a 32-bit one.
#[inline(always)]
pub(crate) fn promoted(a: f32) -> f64 {
    f64::from(a).canonical()
}

/// The 32-bit float nearest to a 64-bit one.
#[inline(always)]
pub(crate) fn demoted(a: f64) -> f32 {
    (a as f32).canonical()
}
