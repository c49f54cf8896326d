//! Integer lanes: arithmetic that one method of the type does not say, products that are wider, and what tests all lanes.

use super::{Mask, compare};
use crate::vector::{Lane, V128, array_of};

/// The mean of two lanes, rounded up.
#[inline(always)]
pub(crate) fn average8(a: u8, b: u8) -> u8 {
    ((u16::from(a) + u16::from(b) + 1) >> 1) as u8
}

/// The mean of two lanes, rounded up.
#[inline(always)]
pub(crate) fn average16(a: u16, b: u16) -> u16 {
    ((u32::from(a) + u32::from(b) + 1) >> 1) as u16
}

macro_rules! rotate {
    ($name:ident, $lane:ty, $left:ident, $right:ident) => {
        /// Lanes rotated left; the count counts modulo their width.
        #[inline(always)]
        pub(crate) fn $name(a: V128, count: u32) -> V128 {
            // Without this the compiler rotates lane by lane.
            #[cfg(pulley_simd = "sse2")]
            {
                use core::arch::x86_64::{__m128i, _mm_cvtsi32_si128, _mm_or_si128, $left, $right};
                let left = count % <$lane>::BITS;
                // SAFETY: both types are 16 bytes of which any are a value; the instructions are part of SSE2. A shift
                // by the whole width leaves nothing.
                return unsafe {
                    let a = core::mem::transmute::<V128, __m128i>(a);
                    let count = |count: u32| _mm_cvtsi32_si128(count as i32);
                    let (high, low) = ($left(a, count(left)), $right(a, count(<$lane>::BITS - left)));
                    core::mem::transmute::<__m128i, V128>(_mm_or_si128(high, low))
                };
            }
            #[cfg(not(pulley_simd = "sse2"))]
            super::map(a, |a: $lane| a.rotate_left(count % <$lane>::BITS))
        }
    };
}

rotate!(rotate32, u32, _mm_sll_epi32, _mm_srl_epi32);
rotate!(rotate64, u64, _mm_sll_epi64, _mm_srl_epi64);

/// The product of two fractions of 15 bits, rounded; the only one that does not fit becomes the greatest that does.
#[inline(always)]
pub(crate) fn q15_mul(a: i16, b: i16) -> i16 {
    let product = (i32::from(a) * i32::from(b) + 0x4000) >> 15;
    if product > i32::from(i16::MAX) { i16::MAX } else { product as i16 }
}

/// A type of lanes and the one that is twice as wide.
pub(crate) trait Widen: Lane {
    type Wide: Lane;
    fn widen(self) -> Self::Wide;
    fn product(self, other: Self) -> Self::Wide;
    fn sum(self, other: Self) -> Self::Wide;
    /// The lanes from `from` on, half as many as there are, widened.
    fn wide_lanes(a: V128, from: usize, f: impl Fn(Self) -> Self::Wide) -> V128;
    /// A function of the lanes of two vectors from `from` on.
    fn wide_lanes2(a: V128, b: V128, from: usize, f: impl Fn(Self, Self) -> Self::Wide) -> V128;
    /// A function of each two lanes that are neighbors.
    fn pairs(a: V128, f: impl Fn(Self, Self) -> Self::Wide) -> V128;
}

macro_rules! widen {
    ($($narrow:ty => $wide:ty;)*) => {
        $(impl Widen for $narrow {
            type Wide = $wide;
            #[inline(always)]
            fn widen(self) -> $wide {
                <$wide>::from(self)
            }
            #[inline(always)]
            fn product(self, other: $narrow) -> $wide {
                <$wide>::from(self) * <$wide>::from(other)
            }
            #[inline(always)]
            fn sum(self, other: $narrow) -> $wide {
                <$wide>::from(self) + <$wide>::from(other)
            }
            #[inline(always)]
            fn wide_lanes(a: V128, from: usize, f: impl Fn($narrow) -> $wide) -> V128 {
                let a = <$narrow>::lanes(a);
                <$wide>::vector(array_of(|at| f(a[from + at])))
            }
            #[inline(always)]
            fn wide_lanes2(a: V128, b: V128, from: usize, f: impl Fn($narrow, $narrow) -> $wide) -> V128 {
                let (a, b) = (<$narrow>::lanes(a), <$narrow>::lanes(b));
                <$wide>::vector(array_of(|at| f(a[from + at], b[from + at])))
            }
            #[inline(always)]
            fn pairs(a: V128, f: impl Fn($narrow, $narrow) -> $wide) -> V128 {
                let a = <$narrow>::lanes(a);
                <$wide>::vector(array_of(|at| f(a[2 * at], a[2 * at + 1])))
            }
        })*
    };
}

widen! {
    i8 => i16;
    u8 => u16;
    i16 => i32;
    u16 => u32;
    i32 => i64;
    u32 => u64;
}

const fn half<T: Lane>() -> usize {
    8 / size_of::<T>()
}

/// The lower half of the lanes, widened.
#[inline(always)]
pub(crate) fn widen_low<T: Widen>(a: V128) -> V128 {
    T::wide_lanes(a, 0, T::widen)
}

macro_rules! widen_half {
    ($($name:ident: $ty:ty, $unpack:ident, |$zeros:ident, $half:ident, $pairs:ident| $extend:expr;)*) => {
        $(/// The lanes of half a vector, lane 0 in the lowest bits, widened.
        #[inline(always)]
        pub(crate) fn $name(half: u64) -> V128 {
            // Out of a number the compiler would take the lanes one by one.
            #[cfg(pulley_simd = "sse2")]
            {
                use core::arch::x86_64::*;
                // SAFETY: both types are 16 bytes of which any are a value; the instructions are part of SSE2.
                return unsafe {
                    let (lanes, $zeros) = (_mm_cvtsi64_si128(half as i64), _mm_setzero_si128());
                    let ($half, $pairs) = (lanes, |other: __m128i| $unpack(lanes, other));
                    core::mem::transmute::<__m128i, V128>($extend)
                };
            }
            #[cfg(not(pulley_simd = "sse2"))]
            widen_low::<$ty>(V128::from_halves(half, 0))
        })*
    };
}

widen_half! {
    widen_half_u8: u8, _mm_unpacklo_epi8, |zeros, _half, pairs| pairs(zeros);
    widen_half_u16: u16, _mm_unpacklo_epi16, |zeros, _half, pairs| pairs(zeros);
    widen_half_u32: u32, _mm_unpacklo_epi32, |zeros, _half, pairs| pairs(zeros);
    widen_half_i8: i8, _mm_unpacklo_epi8, |zeros, half, pairs| pairs(_mm_cmpgt_epi8(zeros, half));
    widen_half_i16: i16, _mm_unpacklo_epi16, |zeros, half, pairs| pairs(_mm_cmpgt_epi16(zeros, half));
    widen_half_i32: i32, _mm_unpacklo_epi32, |zeros, half, pairs| pairs(_mm_cmpgt_epi32(zeros, half));
}

/// The upper half of the lanes, widened.
#[inline(always)]
pub(crate) fn widen_high<T: Widen>(a: V128) -> V128 {
    T::wide_lanes(a, half::<T>(), T::widen)
}

/// The products of the lower half of the lanes.
#[inline(always)]
pub(crate) fn product_low<T: Widen>(a: V128, b: V128) -> V128 {
    T::wide_lanes2(a, b, 0, T::product)
}

/// The products of the upper half of the lanes.
#[inline(always)]
pub(crate) fn product_high<T: Widen>(a: V128, b: V128) -> V128 {
    T::wide_lanes2(a, b, half::<T>(), T::product)
}

/// The sums of each two lanes that are neighbors, which are wider.
#[inline(always)]
pub(crate) fn pair_sums<T: Widen>(a: V128) -> V128 {
    T::pairs(a, T::sum)
}

/// The sums of each two 16-bit lanes that are neighbors: those of `a`, then those of `b`.
#[inline(always)]
pub(crate) fn add_pairs16(a: V128, b: V128) -> V128 {
    let (a, b) = (u16::lanes(a), u16::lanes(b));
    let sum = |lanes: [u16; 8], at: usize| lanes[2 * at].wrapping_add(lanes[2 * at + 1]);
    u16::vector(array_of(|at| if at < 4 { sum(a, at) } else { sum(b, at - 4) }))
}

/// The sums of each two 32-bit lanes that are neighbors: those of `a`, then those of `b`.
#[inline(always)]
pub(crate) fn add_pairs32(a: V128, b: V128) -> V128 {
    let (a, b) = (u32::lanes(a), u32::lanes(b));
    let sum = |lanes: [u32; 4], at: usize| lanes[2 * at].wrapping_add(lanes[2 * at + 1]);
    u32::vector([sum(a, 0), sum(a, 1), sum(b, 0), sum(b, 1)])
}

/// The sums of the products of each two lanes that are neighbors.
#[inline(always)]
pub(crate) fn dot16(a: V128, b: V128) -> V128 {
    #[cfg(pulley_simd = "sse2")]
    // SAFETY: both types are 16 bytes of which any are a value; the instruction is part of SSE2.
    unsafe {
        use core::{
            arch::x86_64::{__m128i, _mm_madd_epi16},
            mem::transmute,
        };
        let (a, b) = (transmute::<V128, __m128i>(a), transmute::<V128, __m128i>(b));
        transmute::<__m128i, V128>(_mm_madd_epi16(a, b))
    }
    #[cfg(not(pulley_simd = "sse2"))]
    dot16_by_lanes(a, b)
}

/// [`dot16`] on any processor.
#[inline(always)]
#[allow(dead_code, reason = "not every target needs it")]
fn dot16_by_lanes(a: V128, b: V128) -> V128 {
    let (a, b) = (i16::lanes(a), i16::lanes(b));
    let product = |at: usize| i32::from(a[at]) * i32::from(b[at]);
    i32::vector(array_of(|at| product(2 * at).wrapping_add(product(2 * at + 1))))
}

/// The sums of the products of each two lanes that are neighbors; a sum that does not fit is the nearest that does.
#[inline(always)]
pub(crate) fn dot8(a: V128, b: V128) -> V128 {
    let (a, b) = (i8::lanes(a), i8::lanes(b));
    let product = |at: usize| i16::from(a[at]) * i16::from(b[at]);
    i16::vector(array_of(|at| product(2 * at).saturating_add(product(2 * at + 1))))
}

/// Lanes of 16 bits in 8, of two vectors one after the other.
#[inline(always)]
pub(crate) fn narrow16(a: V128, b: V128, f: impl Fn(i16) -> u8) -> V128 {
    let (a, b) = (i16::lanes(a), i16::lanes(b));
    u8::vector(array_of(|at| f(if at < 8 { a[at] } else { b[at - 8] })))
}

/// Lanes of 32 bits in 16, of two vectors one after the other.
#[inline(always)]
pub(crate) fn narrow32(a: V128, b: V128, f: impl Fn(i32) -> u16) -> V128 {
    let (a, b) = (i32::lanes(a), i32::lanes(b));
    u16::vector(array_of(|at| f(if at < 4 { a[at] } else { b[at - 4] })))
}

/// The sign of each lane of 8 bits, lane 0 in bit 0.
#[inline(always)]
pub(crate) fn signs8(a: V128) -> u32 {
    #[cfg(pulley_simd = "sse2")]
    {
        use core::arch::x86_64::{__m128i, _mm_movemask_epi8};
        // SAFETY: both are 16 bytes of which any are a value; the instruction is part of SSE2.
        unsafe { _mm_movemask_epi8(core::mem::transmute::<V128, __m128i>(a)) as u32 }
    }
    #[cfg(not(pulley_simd = "sse2"))]
    {
        // The product brings each sign, in bit 0 of its byte, to a bit of its own in the upper byte.
        let half = |lanes: u64| (lanes >> 7 & 0x0101_0101_0101_0101).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        let [low, high] = u64::lanes(a);
        (half(low) | half(high) << 8) as u32
    }
}

/// The sign of each lane of 16 bits, lane 0 in bit 0.
#[inline(always)]
pub(crate) fn signs16(a: V128) -> u32 {
    signs8(narrow16(a, V128::ZERO, |lane| (lane >> 15) as u8))
}

/// The sign of each lane of 32 bits, lane 0 in bit 0.
#[inline(always)]
pub(crate) fn signs32(a: V128) -> u32 {
    #[cfg(pulley_simd = "sse2")]
    {
        use core::arch::x86_64::{__m128, _mm_movemask_ps};
        // SAFETY: as in `signs8`.
        unsafe { _mm_movemask_ps(core::mem::transmute::<V128, __m128>(a)) as u32 }
    }
    #[cfg(not(pulley_simd = "sse2"))]
    {
        let [a, b, c, d] = u32::lanes(a);
        a >> 31 | b >> 31 << 1 | c >> 31 << 2 | d >> 31 << 3
    }
}

/// The sign of each lane of 64 bits, lane 0 in bit 0.
#[inline(always)]
pub(crate) fn signs64(a: V128) -> u32 {
    let [low, high] = u64::lanes(a);
    (low >> 63 | high >> 63 << 1) as u32
}

/// Whether any bit is one.
#[inline(always)]
pub(crate) fn any(a: V128) -> u32 {
    let [low, high] = u64::lanes(a);
    u32::from(low | high != 0)
}

/// Whether no lane is zero.
#[inline(always)]
pub(crate) fn all<T: Mask + PartialEq>(a: V128) -> u32 {
    u32::from(signs8(compare::<T>(a, V128::ZERO, |lane, zero| lane == zero)) == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_ways_to_a_dot_product_are_the_same() {
        let mut bits = 0x9e37_79b9_7f4a_7c15_u128;
        for _ in 0..1000 {
            bits = bits.wrapping_mul(0x2545_f491_4f6c_dd1d_9e37_79b9_7f4a_7c15).wrapping_add(1);
            let (a, b) = (V128::from_u128(bits), V128::from_u128(bits.rotate_left(77)));
            assert_eq!(dot16(a, b), dot16_by_lanes(a, b), "{a:?} {b:?}");
        }
        let least = super::super::splat(i16::MIN);
        assert_eq!(dot16(least, least), dot16_by_lanes(least, least));
    }
}
