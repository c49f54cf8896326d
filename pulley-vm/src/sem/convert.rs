//! Trapping conversions from floats to integers (WebAssembly 2.0, section 4.3.3, `trunc_u` and `trunc_s`).

use crate::trap::TrapCode;

macro_rules! truncation {
    ($($name:ident: $float:ty => $int:ty, above $low:expr, below $high:expr;)*) => {
        $(
            /// Rounds towards zero.
            ///
            /// # Errors
            ///
            /// Traps when the float is not a number or the integer does not fit.
            #[inline(always)]
            pub fn $name(a: $float) -> Result<$int, TrapCode> {
                if a > $low && a < $high {
                    Ok(a as $int)
                } else if a.is_nan() {
                    Err(TrapCode::BadConversionToInteger.rare())
                } else {
                    Err(TrapCode::IntegerOverflow.rare())
                }
            }
        )*
    };
}

// The limits are the nearest floats outside of the range whose rounding towards zero no longer fits. Where a float has
// more digits than the integer the lower limit is the minimum minus one; where it has fewer, the next float below it.
truncation! {
    trunc_f32_s32: f32 => i32, above -2_147_483_904.0, below 2_147_483_648.0;
    trunc_f32_u32: f32 => u32, above -1.0, below 4_294_967_296.0;
    trunc_f32_s64: f32 => i64, above -9_223_373_136_366_403_584.0, below 9_223_372_036_854_775_808.0;
    trunc_f32_u64: f32 => u64, above -1.0, below 18_446_744_073_709_551_616.0;
    trunc_f64_s32: f64 => i32, above -2_147_483_649.0, below 2_147_483_648.0;
    trunc_f64_u32: f64 => u32, above -1.0, below 4_294_967_296.0;
    trunc_f64_s64: f64 => i64, above -9_223_372_036_854_777_856.0, below 9_223_372_036_854_775_808.0;
    trunc_f64_u64: f64 => u64, above -1.0, below 18_446_744_073_709_551_616.0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits() {
        assert_eq!(trunc_f32_s32(-2_147_483_648.0), Ok(i32::MIN));
        assert_eq!(trunc_f32_s32(-2_147_483_904.0), Err(TrapCode::IntegerOverflow));
        assert_eq!(trunc_f64_s32(-2_147_483_648.9), Ok(i32::MIN));
        assert_eq!(trunc_f64_s32(2_147_483_647.9), Ok(i32::MAX));
        assert_eq!(trunc_f64_u32(-0.9), Ok(0));
        assert_eq!(trunc_f64_u32(4_294_967_295.9), Ok(u32::MAX));
        assert_eq!(trunc_f64_s64(-9_223_372_036_854_775_808.0), Ok(i64::MIN));
        assert_eq!(trunc_f64_s64(9_223_372_036_854_775_808.0), Err(TrapCode::IntegerOverflow));
        assert_eq!(trunc_f32_u64(f32::NAN), Err(TrapCode::BadConversionToInteger));
        assert_eq!(trunc_f32_s64(f32::INFINITY), Err(TrapCode::IntegerOverflow));
    }
}
