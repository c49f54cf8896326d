//! Float lanes. Results that are not numbers are canonical, as in [`crate::sem::float`]; here they are chosen without a branch.

use super::map2;
use crate::vector::{Lane, V128};

/// A type of float lanes.
pub(crate) trait FloatLane: Lane {
    fn canonical(self) -> Self;
    fn root(self) -> Self;
    fn smaller(self, other: Self) -> Self;
    fn greater(self, other: Self) -> Self;
    fn opposite(self) -> Self;
    fn magnitude(self) -> Self;
    fn up(self) -> Self;
    fn down(self) -> Self;
    fn towards_zero(self) -> Self;
    fn to_nearest(self) -> Self;
}

/// A number rounded by way of the integral number that is nearest to its magnitude. From `$integral` up neighbors are one
/// apart: adding that rounds as the addition does, to even; a number that large is integral.
macro_rules! rounded {
    ($number:ident, $float:ident, $bits:ty, $integral:literal, |$magnitude:ident, $nearest:ident| $choice:expr) => {{
        const SIGN: $bits = 1 << (<$bits>::BITS - 1);
        #[allow(unused_variables)]
        let $magnitude = $number.magnitude();
        let $nearest = ($magnitude + $integral) - $integral;
        let chosen: $float = $choice;
        let signed = <$float>::from_bits(chosen.to_bits() | ($number.to_bits() & SIGN));
        let result = if $magnitude < $integral { signed } else { $number };
        result.canonical()
    }};
}
macro_rules! float_lanes {
    ($($float:ident: $bits:ty, $canonical:literal, $integral:literal, $root:path;)*) => {
        $(impl FloatLane for $float {
            #[inline(always)]
            fn canonical(self) -> $float {
                <$float>::from_bits(if self.is_nan() { $canonical } else { self.to_bits() })
            }
            #[inline(always)]
            fn root(self) -> $float {
                // What is not a number is its own root. Chosen after the root, the compiler would take one that is not a number
                // for as good as another, and not choose.
                $root(if self >= 0.0 { self } else { <$float>::from_bits($canonical) })
            }
            #[inline(always)]
            fn smaller(self, other: $float) -> $float {
                // Of two zeros the one with the sign.
                let same = <$float>::from_bits(self.to_bits() | other.to_bits());
                let smaller = if self < other { self } else { other };
                let number = if self == other { same } else { smaller };
                if self.is_nan() | other.is_nan() { <$float>::from_bits($canonical) } else { number }
            }
            #[inline(always)]
            fn greater(self, other: $float) -> $float {
                let same = <$float>::from_bits(self.to_bits() & other.to_bits());
                let greater = if self > other { self } else { other };
                let number = if self == other { same } else { greater };
                if self.is_nan() | other.is_nan() { <$float>::from_bits($canonical) } else { number }
            }
            #[inline(always)]
            fn opposite(self) -> $float {
                <$float>::from_bits(self.to_bits() ^ (1 << (<$bits>::BITS - 1)))
            }
            #[inline(always)]
            fn magnitude(self) -> $float {
                <$float>::from_bits(self.to_bits() & !(1 << (<$bits>::BITS - 1)))
            }
            #[inline(always)]
            fn up(self) -> $float {
                let number = self.towards_zero();
                // Only a positive number lies above.
                if number < self { number + 1.0 } else { number }
            }
            #[inline(always)]
            fn down(self) -> $float {
                let number = self.towards_zero();
                if number > self { number - 1.0 } else { number }
            }
            #[inline(always)]
            fn towards_zero(self) -> $float {
                rounded!(self, $float, $bits, $integral, |magnitude, nearest| {
                    if nearest > magnitude { nearest - 1.0 } else { nearest }
                })
            }
            #[inline(always)]
            fn to_nearest(self) -> $float {
                rounded!(self, $float, $bits, $integral, |magnitude, nearest| nearest)
            }
        })*
    };
}

#[cfg(feature = "std")]
float_lanes! {
    f32: u32, 0x7fc0_0000, 8_388_608.0, f32::sqrt;
    f64: u64, 0x7ff8_0000_0000_0000, 4_503_599_627_370_496.0, f64::sqrt;
}
#[cfg(not(feature = "std"))]
float_lanes! {
    f32: u32, 0x7fc0_0000, 8_388_608.0, libm::sqrtf;
    f64: u64, 0x7ff8_0000_0000_0000, 4_503_599_627_370_496.0, libm::sqrt;
}

/// Applies an operation on two vectors whose result may be no number.
#[inline(always)]
pub(crate) fn fmap2<T: FloatLane>(a: V128, b: V128, f: impl Fn(T, T) -> T) -> V128 {
    map2::<T>(a, b, |a, b| f(a, b).canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_agrees_with_the_host() {
        let mut bits = 0x9e37_79b9_7f4a_7c15_u64;
        let mut samples = alloc::vec![0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.499_999_999_999_999_94, f64::INFINITY];
        for _ in 0..20_000 {
            bits ^= bits << 13;
            bits ^= bits >> 7;
            bits ^= bits << 17;
            samples.push(f64::from_bits(bits));
            samples.push((bits as i64 >> 20) as f64 / 1024.0);
        }
        for a in samples {
            let canonical = |expected: f64| if a.is_nan() { 0x7ff8_0000_0000_0000 } else { expected.to_bits() };
            assert_eq!(a.towards_zero().to_bits(), canonical(libm::trunc(a)), "trunc {a:e}");
            assert_eq!(a.up().to_bits(), canonical(libm::ceil(a)), "ceil {a:e}");
            assert_eq!(a.down().to_bits(), canonical(libm::floor(a)), "floor {a:e}");
            assert_eq!(a.to_nearest().to_bits(), canonical(libm::rint(a)), "nearest {a:e}");
            let b = a as f32;
            let canonical = |expected: f32| if b.is_nan() { 0x7fc0_0000 } else { expected.to_bits() };
            assert_eq!(b.towards_zero().to_bits(), canonical(libm::truncf(b)), "trunc {b:e}");
            assert_eq!(b.up().to_bits(), canonical(libm::ceilf(b)), "ceil {b:e}");
            assert_eq!(b.down().to_bits(), canonical(libm::floorf(b)), "floor {b:e}");
            assert_eq!(b.to_nearest().to_bits(), canonical(libm::rintf(b)), "nearest {b:e}");
        }
    }
}
