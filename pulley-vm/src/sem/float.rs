//! Float arithmetic with canonical results (WebAssembly 2.0, section 4.3.3, in the deterministic profile: a result that
//! is not a number is positive and quiet with payload zero).
//!
//! The check for a result that is not a number is a branch that is practically never taken. A
//! conditional move would be as short, but its latency would join every chain of float operations; an
//! opaque barrier on the rare path keeps the compiler from making one, and from taking any other NaN for
//! as good as the canonical one, which it may where a root makes it.

/// Keeps the branch that it stands in a branch.
#[inline(always)]
fn rare() {
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "arm"))]
    // SAFETY: the assembly is empty; it touches no memory, no flags and no stack.
    unsafe {
        core::arch::asm!("", options(nomem, nostack, preserves_flags));
    }
    // The same wherever there is assembly, at the price of a stack slot.
    #[cfg(not(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "arm")))]
    core::hint::black_box(());
}

macro_rules! arithmetic {
    ($float:ty, $bits:ty, $canonical:literal, $int:ty, $integral:literal, $sqrt:ident,
     $canonicalize:ident $add:ident $sub:ident $mul:ident $div:ident $min:ident $max:ident $copysign:ident $neg:ident $abs:ident
     $op_sqrt:ident $op_ceil:ident $op_floor:ident $op_trunc:ident $op_nearest:ident $fma:ident $libm_fma:ident) => {
        /// The number itself, or the canonical NaN.
        #[inline(always)]
        #[must_use]
        pub fn $canonicalize(a: $float) -> $float {
            if a.is_nan() {
                rare();
                <$float>::from_bits($canonical)
            } else {
                a
            }
        }

        /// The sum.
        #[inline(always)]
        #[must_use]
        pub fn $add(a: $float, b: $float) -> $float {
            $canonicalize(a + b)
        }

        /// The difference.
        #[inline(always)]
        #[must_use]
        pub fn $sub(a: $float, b: $float) -> $float {
            $canonicalize(a - b)
        }

        /// The product.
        #[inline(always)]
        #[must_use]
        pub fn $mul(a: $float, b: $float) -> $float {
            $canonicalize(a * b)
        }

        /// The quotient.
        #[inline(always)]
        #[must_use]
        pub fn $div(a: $float, b: $float) -> $float {
            $canonicalize(a / b)
        }

        /// The smaller; -0 is smaller than +0.
        #[inline(always)]
        #[must_use]
        pub fn $min(a: $float, b: $float) -> $float {
            if a < b {
                a
            } else if b < a {
                b
            } else if a == b {
                <$float>::from_bits(a.to_bits() | b.to_bits())
            } else {
                <$float>::from_bits($canonical)
            }
        }

        /// The greater; +0 is greater than -0.
        #[inline(always)]
        #[must_use]
        pub fn $max(a: $float, b: $float) -> $float {
            if a > b {
                a
            } else if b > a {
                b
            } else if a == b {
                <$float>::from_bits(a.to_bits() & b.to_bits())
            } else {
                <$float>::from_bits($canonical)
            }
        }

        /// The first with the sign of the second.
        #[inline(always)]
        #[must_use]
        pub fn $copysign(a: $float, b: $float) -> $float {
            const SIGN: $bits = 1 << (<$bits>::BITS - 1);
            <$float>::from_bits((a.to_bits() & !SIGN) | (b.to_bits() & SIGN))
        }

        /// The opposite sign, also of what is not a number.
        #[inline(always)]
        #[must_use]
        pub fn $neg(a: $float) -> $float {
            <$float>::from_bits(a.to_bits() ^ (1 << (<$bits>::BITS - 1)))
        }

        /// The positive sign, also of what is not a number.
        #[inline(always)]
        #[must_use]
        pub fn $abs(a: $float) -> $float {
            <$float>::from_bits(a.to_bits() & !(1 << (<$bits>::BITS - 1)))
        }

        /// The square root.
        #[inline(always)]
        #[must_use]
        pub fn $op_sqrt(a: $float) -> $float {
            #[cfg(feature = "std")]
            let root = a.sqrt();
            #[cfg(not(feature = "std"))]
            let root = libm::$sqrt(a);
            $canonicalize(root)
        }

        /// The integral value at or towards zero.
        ///
        /// From this on nothing but exact arithmetic on the number itself, so that no handler calls a function.
        #[inline(always)]
        #[must_use]
        pub fn $op_trunc(a: $float) -> $float {
            if $abs(a) < $integral {
                // Fits the integer, and back again exactly.
                $copysign((a as $int) as $float, a)
            } else {
                $canonicalize(a)
            }
        }

        /// The integral value at or above.
        #[inline(always)]
        #[must_use]
        pub fn $op_ceil(a: $float) -> $float {
            let towards_zero = $op_trunc(a);
            // Only a positive number lies above.
            if towards_zero < a { towards_zero + 1.0 } else { towards_zero }
        }

        /// The integral value at or below.
        #[inline(always)]
        #[must_use]
        pub fn $op_floor(a: $float) -> $float {
            let towards_zero = $op_trunc(a);
            if towards_zero > a { towards_zero - 1.0 } else { towards_zero }
        }

        /// The nearest integral value; of two, the even one.
        #[inline(always)]
        #[must_use]
        pub fn $op_nearest(a: $float) -> $float {
            if $abs(a) < $integral {
                // From here up neighbors are one apart: adding rounds as the addition does, to even.
                $copysign(($abs(a) + $integral) - $integral, a)
            } else {
                $canonicalize(a)
            }
        }

        /// `a * b + c`, rounded once.
        #[inline(always)]
        #[must_use]
        pub fn $fma(a: $float, b: $float, c: $float) -> $float {
            $canonicalize(libm::$libm_fma(a, b, c))
        }
    };
}

arithmetic!(f32, u32, 0x7fc0_0000, i32, 8_388_608.0, sqrtf,
    canonical32 add32 sub32 mul32 div32 min32 max32 copysign32 neg32 abs32
    sqrt32 ceil32 floor32 trunc32 nearest32 fma32 fmaf);
arithmetic!(f64, u64, 0x7ff8_0000_0000_0000, i64, 4_503_599_627_370_496.0, sqrt,
    canonical64 add64 sub64 mul64 div64 min64 max64 copysign64 neg64 abs64
    sqrt64 ceil64 floor64 trunc64 nearest64 fma64 fma);

/// The 64-bit float equal to a 32-bit one.
#[inline(always)]
#[must_use]
pub fn promote(a: f32) -> f64 {
    canonical64(f64::from(a))
}

/// The 32-bit float nearest to a 64-bit one.
#[inline(always)]
#[must_use]
pub fn demote(a: f64) -> f32 {
    canonical32(a as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_that_are_not_numbers_are_canonical() {
        let odd = f64::from_bits(0xfff4_0000_0000_1234);
        for result in
            [add64(odd, 1.0), mul64(f64::INFINITY, 0.0), min64(1.0, odd), max64(odd, odd), sqrt64(-1.0), floor64(odd)]
        {
            assert_eq!(result.to_bits(), 0x7ff8_0000_0000_0000);
        }
        assert_eq!(demote(odd).to_bits(), 0x7fc0_0000);
        assert_eq!(promote(f32::from_bits(0xffc1_0000)).to_bits(), 0x7ff8_0000_0000_0000);
    }

    #[test]
    fn rounding_agrees_with_the_host() {
        let mut bits = 0x9e37_79b9_7f4a_7c15_u64;
        let mut samples =
            alloc::vec![0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.499_999_999_999_999_94, 4_503_599_627_370_495.5, 1e300];
        for _ in 0..20_000 {
            bits ^= bits << 13;
            bits ^= bits >> 7;
            bits ^= bits << 17;
            samples.push(f64::from_bits(bits));
            samples.push((bits as i64 >> 20) as f64 / 1024.0);
        }
        for a in samples {
            if a.is_nan() {
                assert_eq!(trunc64(a).to_bits(), 0x7ff8_0000_0000_0000);
                continue;
            }
            assert_eq!(trunc64(a).to_bits(), libm::trunc(a).to_bits(), "trunc {a:e}");
            assert_eq!(ceil64(a).to_bits(), libm::ceil(a).to_bits(), "ceil {a:e}");
            assert_eq!(floor64(a).to_bits(), libm::floor(a).to_bits(), "floor {a:e}");
            assert_eq!(nearest64(a).to_bits(), libm::rint(a).to_bits(), "nearest {a:e}");
            let b = a as f32;
            assert_eq!(trunc32(b).to_bits(), libm::truncf(b).to_bits(), "trunc {b:e}");
            assert_eq!(ceil32(b).to_bits(), libm::ceilf(b).to_bits(), "ceil {b:e}");
            assert_eq!(floor32(b).to_bits(), libm::floorf(b).to_bits(), "floor {b:e}");
            assert_eq!(nearest32(b).to_bits(), libm::rintf(b).to_bits(), "nearest {b:e}");
        }
    }

    #[test]
    fn signs() {
        assert_eq!(min32(0.0, -0.0).to_bits(), (-0.0_f32).to_bits());
        assert_eq!(max32(-0.0, 0.0).to_bits(), 0.0_f32.to_bits());
        assert_eq!(neg64(f64::from_bits(0x7ff4_0000_0000_0001)).to_bits(), 0xfff4_0000_0000_0001);
        assert_eq!(copysign32(1.5, -0.0), -1.5);
        assert_eq!(abs64(-2.0), 2.0);
        assert_eq!(nearest64(2.5), 2.0);
        assert_eq!(nearest32(-0.4).to_bits(), (-0.0_f32).to_bits());
    }
}
