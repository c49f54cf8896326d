//! Lanes by number: one of a vector, and bytes in another order.
//!
//! The number of a lane is known only when the instruction runs. Indexing an array by it would put the array on the host's
//! stack, so a lane is taken by shifting, and put by comparing the numbers of all lanes.

use super::{Mask, compare, map_lanes, splat};
use crate::vector::{Lane, V128, array_of};

/// A lane, in the low bits; the lane's number counts modulo how many there are.
#[inline(always)]
pub(crate) fn extract<T: Lane>(a: V128, lane: u8) -> u64 {
    let [low, high] = u64::lanes(a);
    let bit = u32::from(lane) * (8 * size_of::<T>() as u32);
    let half = if bit & 64 == 0 { low } else { high };
    half.wrapping_shr(bit)
}

/// The vector with another value in one lane; the lane's number counts modulo how many there are.
#[inline(always)]
pub(crate) fn replace<T: Bits>(a: V128, lane: u8, value: T) -> V128 {
    let lanes = T::lanes(a);
    let count = 16 / size_of::<T>();
    let mask = compare::<T>(T::numbers(), splat(T::from(lane & (count - 1) as u8)), |at, lane| at == lane);
    let mask = T::lanes(mask);
    map_lanes::<T>(lanes, |at, other| value.choose(other, mask.as_ref()[at]))
}

/// A type of lanes that are chosen bit by bit.
pub(crate) trait Bits: Mask + From<u8> + PartialEq {
    /// The number of each lane.
    fn numbers() -> V128;
    /// The bits of `self` where the mask has ones, those of `other` elsewhere.
    fn choose(self, other: Self, mask: Self) -> Self;
}

macro_rules! bits {
    ($($ty:ty),*) => {
        $(impl Bits for $ty {
            #[inline(always)]
            fn numbers() -> V128 {
                <$ty>::vector(array_of(|at| at as $ty))
            }
            #[inline(always)]
            fn choose(self, other: $ty, mask: $ty) -> $ty {
                (self & mask) | (other & !mask)
            }
        })*
    };
}

bits!(u8, u16, u32, u64);

/// The bytes of `a` that the bytes of `b` number; zero where a number is past the end.
#[inline(always)]
pub(crate) fn swizzle(a: V128, b: V128) -> V128 {
    #[cfg(pulley_simd = "sse2")]
    {
        x86_64::swizzle(a, b)
    }
    #[cfg(pulley_simd = "neon")]
    {
        use core::arch::aarch64::{uint8x16_t, vqtbl1q_u8};
        // SAFETY: both types are 16 bytes of which any are a value; the instruction is part of NEON.
        unsafe {
            core::mem::transmute::<uint8x16_t, V128>(vqtbl1q_u8(core::mem::transmute(a), core::mem::transmute(b)))
        }
    }
    #[cfg(not(any(pulley_simd = "sse2", pulley_simd = "neon")))]
    byte_by_byte(a, V128::ZERO, b)
}

/// The bytes of `a`, numbered from 0, and of `b`, numbered from 16, that the bytes of `mask` number; zero where a number is past
/// the end.
#[inline(always)]
pub(crate) fn shuffle(a: V128, b: V128, mask: V128) -> V128 {
    #[cfg(pulley_simd = "sse2")]
    {
        x86_64::shuffle(a, b, mask)
    }
    #[cfg(pulley_simd = "neon")]
    {
        use core::arch::aarch64::{uint8x16_t, uint8x16x2_t, vqtbl2q_u8};
        // SAFETY: as in `swizzle`.
        unsafe {
            let table = uint8x16x2_t(core::mem::transmute(a), core::mem::transmute(b));
            core::mem::transmute::<uint8x16_t, V128>(vqtbl2q_u8(table, core::mem::transmute(mask)))
        }
    }
    #[cfg(not(any(pulley_simd = "sse2", pulley_simd = "neon")))]
    byte_by_byte(a, b, mask)
}

/// [`shuffle`] on any processor.
#[allow(dead_code, reason = "not every target needs it")]
fn byte_by_byte(a: V128, b: V128, mask: V128) -> V128 {
    let (a, b) = (a.to_bytes(), b.to_bytes());
    let mask = mask.to_bytes();
    V128::from_bytes(array_of(|nth| {
        let at = usize::from(mask[nth]);
        a.get(at).or_else(|| b.get(at.checked_sub(16)?)).copied().unwrap_or(0)
    }))
}

/// Looks what the processor can do; until then it is taken for one that can do little.
pub(crate) fn look_at_the_processor() {
    #[cfg(pulley_simd = "sse2")]
    x86_64::find_byte_shuffle();
}

/// The byte shuffle of SSSE3, which all but the first x86-64 have, and what replaces it on those.
#[cfg(pulley_simd = "sse2")]
mod x86_64 {
    use super::V128;
    use core::arch::x86_64::{
        __cpuid, __m128i, _mm_add_epi8, _mm_adds_epu8, _mm_and_si128, _mm_cmpeq_epi8, _mm_or_si128, _mm_set1_epi8,
        _mm_setzero_si128, _mm_shuffle_epi32, _mm_shufflelo_epi16, _mm_srli_si128, _mm_sub_epi8, _mm_unpacklo_epi8,
    };
    use core::mem::transmute;
    use core::sync::atomic::{AtomicBool, Ordering};

    /// Whether the processor has it; false until somebody has looked, which costs speed and changes no result.
    static FOUND: AtomicBool = AtomicBool::new(false);

    /// Looks whether the processor has it.
    pub(super) fn find_byte_shuffle() {
        const SSSE3: u32 = 1 << 9;
        #[allow(unused_unsafe, reason = "newer compilers know that it is safe")]
        // SAFETY: every x86-64 has the instruction and this function of it.
        let features = unsafe { __cpuid(1) }.ecx;
        FOUND.store(features & SSSE3 != 0, Ordering::Relaxed);
    }

    #[inline(always)]
    fn has_byte_shuffle() -> bool {
        cfg!(target_feature = "ssse3") || FOUND.load(Ordering::Relaxed)
    }

    /// See [`super::swizzle`].
    #[inline(always)]
    pub(super) fn swizzle(a: V128, b: V128) -> V128 {
        // SAFETY: a vector and a register are 16 bytes of which any are a value; all instructions but one are part of
        // SSE2, and that one is asked for.
        unsafe {
            let (a, b) = (transmute::<V128, __m128i>(a), transmute::<V128, __m128i>(b));
            transmute::<__m128i, V128>(if has_byte_shuffle() {
                by_number(a, b)
            } else {
                one_by_one(_mm_setzero_si128(), a, 0, b)
            })
        }
    }

    /// See [`super::shuffle`].
    #[inline(always)]
    pub(super) fn shuffle(a: V128, b: V128, mask: V128) -> V128 {
        // SAFETY: as in `swizzle`.
        unsafe {
            let (a, b) = (transmute::<V128, __m128i>(a), transmute::<V128, __m128i>(b));
            let mask = transmute::<V128, __m128i>(mask);
            transmute::<__m128i, V128>(if has_byte_shuffle() {
                // Less 16, the numbers of the first vector's bytes are past the end of the second too.
                _mm_or_si128(by_number(a, mask), by_number(b, _mm_sub_epi8(mask, _mm_set1_epi8(16))))
            } else {
                one_by_one(one_by_one(_mm_setzero_si128(), a, 0, mask), b, 16, mask)
            })
        }
    }

    /// The bytes of `a` that the bytes of `b` number; zero where a number is past the end.
    ///
    /// # Safety
    ///
    /// The processor has the instruction.
    #[inline(always)]
    unsafe fn by_number(a: __m128i, b: __m128i) -> __m128i {
        // As an intrinsic it could only be in a function of its own, compiled for processors that have it. It looks at the
        // lower four bits, and gives zero where the highest one is set: that of numbers from 16 on is.
        // SAFETY: the instruction changes its first operand and nothing else.
        unsafe {
            let numbers = _mm_adds_epu8(b, _mm_set1_epi8(0x70));
            let mut bytes = a;
            core::arch::asm!(
                "pshufb {0}, {1}", inout(xmm_reg) bytes, in(xmm_reg) numbers,
                options(pure, nomem, nostack, preserves_flags),
            );
            bytes
        }
    }

    /// `result` with the bytes of `a`, numbered from `first` on, wherever `numbers` has their numbers: byte by byte, in registers.
    #[inline(always)]
    #[allow(unused_unsafe, reason = "newer compilers know that it is safe")]
    fn one_by_one(mut result: __m128i, mut a: __m128i, first: i8, numbers: __m128i) -> __m128i {
        // SAFETY: the instructions are part of SSE2.
        unsafe {
            let mut number = _mm_set1_epi8(first);
            for _ in 0..16 {
                let pair = _mm_unpacklo_epi8(a, a);
                let byte = _mm_shuffle_epi32::<0>(_mm_shufflelo_epi16::<0>(pair));
                result = _mm_or_si128(result, _mm_and_si128(byte, _mm_cmpeq_epi8(numbers, number)));
                a = _mm_srli_si128::<1>(a);
                number = _mm_add_epi8(number, _mm_set1_epi8(1));
            }
        }
        result
    }

    #[cfg(test)]
    pub(super) fn without_byte_shuffle(test: impl FnOnce()) {
        let found = FOUND.swap(false, Ordering::Relaxed);
        test();
        FOUND.store(found, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_count_modulo_how_many_there_are() {
        let a = V128::from_bytes(core::array::from_fn(|at| at as u8));
        assert_eq!(extract::<u8>(a, 3) as u8, 3);
        assert_eq!(extract::<u8>(a, 12) as u8, 12);
        assert_eq!(extract::<u16>(a, 7) as u16, 0x0f0e);
        assert_eq!(extract::<u64>(a, 1), 0x0f0e_0d0c_0b0a_0908);
        assert_eq!(extract::<u32>(a, 255) as u32, 0x0f0e_0d0c);
        assert_eq!(replace::<u8>(a, 16, 9).to_bytes()[0], 9);
        assert_eq!(u64::lanes(replace::<u64>(a, 1, 9)), [0x0706_0504_0302_0100, 9]);
    }

    fn shuffles_are_right() {
        let a = V128::from_bytes(core::array::from_fn(|at| 100 + at as u8));
        let b = V128::from_bytes(core::array::from_fn(|at| 200 + at as u8));
        for start in 0..=255_u8 {
            let numbers = V128::from_bytes(core::array::from_fn(|at| start.wrapping_add(17 * at as u8)));
            assert_eq!(swizzle(a, numbers), byte_by_byte(a, V128::ZERO, numbers), "{numbers:?}");
            assert_eq!(shuffle(a, b, numbers), byte_by_byte(a, b, numbers), "{numbers:?}");
        }
    }

    #[test]
    fn all_ways_to_shuffle_do_the_same() {
        look_at_the_processor();
        shuffles_are_right();
        #[cfg(pulley_simd = "sse2")]
        x86_64::without_byte_shuffle(shuffles_are_right);
    }
}
