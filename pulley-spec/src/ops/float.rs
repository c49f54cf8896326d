//! Float arithmetic. Every result that is not a number is the canonical one: positive, quiet, payload zero
//! (WebAssembly 2.0, section 4.3.3, the deterministic profile); sign operations only touch the sign bit.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_float {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_convert! { $callback [$($done)*

for (N, F) in [(32, f32), (64, f64)] {
    for (op, what) in [
        (add, "The sum"),
        (mul, "The product"),
        (min, "The smaller, with -0 below +0 and not a number if one is not,"),
        (max, "The greater, with +0 above -0 and not a number if one is not,"),
    ] {
        /// {what} of two {N}-bit floats.
        f{op}{N}(dst: out F | acc, a: in F | acc, b: in F) [pure, commutes] = sem::float::{op}{N}(a, b);
    }
    for (op, what) in [(sub, "The difference"), (div, "The quotient"), (copysign, "The first with the sign of the second")] {
        /// {what} of two {N}-bit floats.
        f{op}{N}(dst: out F | acc, a: in F | acc, b: in F | acc) [pure] = sem::float::{op}{N}(a, b);
    }
    for (op, what) in [
        (neg, "The opposite sign"),
        (abs, "The positive sign"),
        (sqrt, "The square root"),
        (ceil, "The integral value at or above"),
        (floor, "The integral value at or below"),
        (trunc, "The integral value at or towards zero"),
        (nearest, "The nearest integral value, ties to even,"),
    ] {
        /// {what} of a {N}-bit float.
        f{op}{N}(dst: out F | acc, a: in F | acc) [pure] = sem::float::{op}{N}(a);
    }
    /// `a * b + c` for {N}-bit floats, rounded once.
    fma{N}(dst: out F | acc, a: in F | acc, b: in F, c: in F) [pure] = sem::float::fma{N}(a, b, c);
    /// `x` when the condition is not zero, else `y`, for {N}-bit floats.
    fselect{N}(dst: out F | acc, cond: in u32 | acc, x: in F, y: in F) [pure] = if cond != 0 { x } else { y };
}

        ] }
    };
}
