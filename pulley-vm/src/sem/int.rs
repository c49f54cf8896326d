//! Integer division and the upper halves of products (WebAssembly 2.0, section 4.3.2).

use crate::trap::TrapCode;

macro_rules! division {
    ($signed:ty, $unsigned:ty, $wide_signed:ty, $wide_unsigned:ty, $bits:literal,
     $div_s:ident $div_u:ident $rem_s:ident $rem_u:ident $mulhi_s:ident $mulhi_u:ident) => {
        /// The signed quotient, rounded towards zero.
        ///
        /// # Errors
        ///
        /// Traps when the divisor is zero or the quotient does not fit.
        #[inline(always)]
        pub fn $div_s(a: $signed, b: $signed) -> Result<$signed, TrapCode> {
            match a.checked_div(b) {
                Some(quotient) => Ok(quotient),
                None if b == 0 => Err(TrapCode::IntegerDivisionByZero.rare()),
                None => Err(TrapCode::IntegerOverflow.rare()),
            }
        }

        /// The unsigned quotient.
        ///
        /// # Errors
        ///
        /// Traps when the divisor is zero.
        #[inline(always)]
        pub fn $div_u(a: $unsigned, b: $unsigned) -> Result<$unsigned, TrapCode> {
            a.checked_div(b).ok_or_else(|| TrapCode::IntegerDivisionByZero.rare())
        }

        /// The signed remainder, with the dividend's sign; zero for the quotient that does not fit.
        ///
        /// # Errors
        ///
        /// Traps when the divisor is zero.
        #[inline(always)]
        pub fn $rem_s(a: $signed, b: $signed) -> Result<$signed, TrapCode> {
            if b == 0 { Err(TrapCode::IntegerDivisionByZero.rare()) } else { Ok(a.wrapping_rem(b)) }
        }

        /// The unsigned remainder.
        ///
        /// # Errors
        ///
        /// Traps when the divisor is zero.
        #[inline(always)]
        pub fn $rem_u(a: $unsigned, b: $unsigned) -> Result<$unsigned, TrapCode> {
            a.checked_rem(b).ok_or_else(|| TrapCode::IntegerDivisionByZero.rare())
        }

        /// The upper half of the signed product.
        #[inline(always)]
        #[must_use]
        pub fn $mulhi_s(a: $signed, b: $signed) -> $signed {
            ((<$wide_signed>::from(a) * <$wide_signed>::from(b)) >> $bits) as $signed
        }

        /// The upper half of the unsigned product.
        #[inline(always)]
        #[must_use]
        pub fn $mulhi_u(a: $unsigned, b: $unsigned) -> $unsigned {
            ((<$wide_unsigned>::from(a) * <$wide_unsigned>::from(b)) >> $bits) as $unsigned
        }
    };
}

division!(i32, u32, i64, u64, 32, div_s32 div_u32 rem_s32 rem_u32 mulhi_s32 mulhi_u32);
division!(i64, u64, i128, u128, 64, div_s64 div_u64 rem_s64 rem_u64 mulhi_s64 mulhi_u64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn division_at_the_edges() {
        assert_eq!(div_s32(i32::MIN, -1), Err(TrapCode::IntegerOverflow));
        assert_eq!(div_s64(i64::MIN, 0), Err(TrapCode::IntegerDivisionByZero));
        assert_eq!(rem_s32(i32::MIN, -1), Ok(0));
        assert_eq!(rem_s64(-7, 2), Ok(-1));
        assert_eq!(div_s64(-7, 2), Ok(-3));
        assert_eq!(div_u32(u32::MAX, 0), Err(TrapCode::IntegerDivisionByZero));
        assert_eq!(rem_u64(u64::MAX, 10), Ok(5));
    }

    #[test]
    fn upper_halves() {
        assert_eq!(mulhi_u64(u64::MAX, u64::MAX), u64::MAX - 1);
        assert_eq!(mulhi_s64(i64::MIN, i64::MIN), 1 << 62);
        assert_eq!(mulhi_s32(-1, 1), -1);
        assert_eq!(mulhi_u32(u32::MAX, 2), 1);
    }
}
