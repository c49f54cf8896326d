//! Conversions between integers and floats, and between the float widths.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_convert {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_memory! { $callback [$($done)*

for (N, F) in [(32, f32), (64, f64)] {
    for (M, what, I, s) in [
        (32, "signed", i32, s), (32, "unsigned", u32, u), (64, "signed", i64, s), (64, "unsigned", u64, u),
    ] {
        /// The {N}-bit float nearest to a {what} {M}-bit integer.
        f{N}_from_{s}{M}(dst: out F | acc, a: in I | acc) [pure] = a as F;
        /// A {N}-bit float rounded towards zero to a {what} {M}-bit integer. Traps when it is not a number or does not fit.
        trunc_f{N}_{s}{M}(dst: out I | acc, a: in F | acc) = sem::convert::trunc_f{N}_{s}{M}(a)?;
        /// A {N}-bit float rounded towards zero to a {what} {M}-bit integer; the nearest one when it does not fit, zero
        /// when it is not a number.
        sat_f{N}_{s}{M}(dst: out I | acc, a: in F | acc) [pure] = a as I;
    }
    /// The bits of a {N}-bit float as an integer.
    bits_f{N}(dst: out u{N} | acc, a: in F | acc) [pure] = a.to_bits();
    /// The {N}-bit float with the bits of an integer.
    f{N}_bits(dst: out F | acc, a: in u{N} | acc) [pure] = F::from_bits(a);
}
/// The 64-bit float equal to a 32-bit float.
promote(dst: out f64 | acc, a: in f32 | acc) [pure] = sem::float::promote(a);
/// The 32-bit float nearest to a 64-bit float.
demote(dst: out f32 | acc, a: in f64 | acc) [pure] = sem::float::demote(a);

        ] }
    };
}
