//! Integer arithmetic on 32 and 64 bits.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_int {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_float! { $callback [$($done)*

for (N, U, I) in [(32, u32, i32), (64, u64, i64)] {
    for (op, what, T, result) in [
        (add, "Wrapping addition", U, a.wrapping_add(b)),
        (mul, "Wrapping multiplication", U, a.wrapping_mul(b)),
        (and, "Bitwise and", U, a & b),
        (or, "Bitwise or", U, a | b),
        (xor, "Bitwise exclusive or", U, a ^ b),
        (min_s, "The smaller as signed integers", I, a.min(b)),
        (min_u, "The smaller as unsigned integers", U, a.min(b)),
        (max_s, "The greater as signed integers", I, a.max(b)),
        (max_u, "The greater as unsigned integers", U, a.max(b)),
    ] {
        /// {what} of two {N}-bit integers.
        {op}{N}(dst: out T | acc, a: in T | acc, b: in T | imm8 | imm32) [pure, commutes] = result;
    }
    /// Wrapping subtraction of two {N}-bit integers.
    sub{N}(dst: out U | acc, a: in U | acc | imm32, b: in U | acc | imm8 | imm32) [pure] = a.wrapping_sub(b);

    for (op, what, T, result) in [
        (shl, "Shift left", U, a.wrapping_shl(b)),
        (shr_u, "Shift right and fill with zeros", U, a.wrapping_shr(b)),
        (shr_s, "Shift right and fill with the sign", I, a.wrapping_shr(b)),
        (rotl, "Rotate left", U, a.rotate_left(b & (N - 1))),
        (rotr, "Rotate right", U, a.rotate_right(b & (N - 1))),
    ] {
        /// {what} of a {N}-bit integer, by a count taken modulo {N}.
        {op}{N}(dst: out T | acc, a: in T | acc | imm32, b: in u32 | acc | imm8) [pure] = result;
    }

    for (op, what, T) in [
        (div_s, "The signed quotient, rounded towards zero", I),
        (div_u, "The unsigned quotient", U),
        (rem_s, "The signed remainder, with the dividend's sign", I),
        (rem_u, "The unsigned remainder", U),
    ] {
        /// {what} of two {N}-bit integers. Traps when the divisor is zero or the quotient does not fit.
        {op}{N}(dst: out T | acc, a: in T | acc | imm32, b: in T | acc | imm32) = sem::int::{op}{N}(a, b)?;
    }

    /// The upper half of the signed product of two {N}-bit integers.
    mulhi_s{N}(dst: out I | acc, a: in I | acc, b: in I | imm32) [pure, commutes] = sem::int::mulhi_s{N}(a, b);
    /// The upper half of the unsigned product of two {N}-bit integers.
    mulhi_u{N}(dst: out U | acc, a: in U | acc, b: in U | imm32) [pure, commutes] = sem::int::mulhi_u{N}(a, b);

    for (op, what, result) in [
        (clz, "The number of leading zeros", a.leading_zeros() as U),
        (ctz, "The number of trailing zeros", a.trailing_zeros() as U),
        (popcnt, "The number of ones", a.count_ones() as U),
        (bswap, "The bytes in reverse order", a.swap_bytes()),
        (bitrev, "The bits in reverse order", a.reverse_bits()),
    ] {
        /// {what} of a {N}-bit integer.
        {op}{N}(dst: out U | acc, a: in U | acc) [pure] = result;
    }
    /// Shift right and mask, to take a field out of {N} bits; the count is taken modulo {N}.
    shr_and{N}(dst: out U | acc, a: in U | acc, shift: imm u8, mask: imm u32) [pure]
        = a.wrapping_shr(u32::from(shift)) & U::from(mask);
    /// `a + (b << shift)` of {N}-bit integers, wrapping; the count is taken modulo {N}.
    add_shl{N}(dst: out U | acc, a: in U | acc, b: in U | acc, shift: imm u8) [pure]
        = a.wrapping_add(b.wrapping_shl(u32::from(shift)));
    /// `a * b + c` of {N}-bit integers, wrapping.
    mul_add{N}(dst: out U | acc, a: in U | acc, b: in U | imm32, c: in U | acc | imm32) [pure]
        = a.wrapping_mul(b).wrapping_add(c);
    /// The bits of `a` where `b` has zeros; {N} bits.
    and_not{N}(dst: out U | acc, a: in U | acc, b: in U | acc) [pure] = a & !b;
    /// Go to the target when two {N}-bit integers have a one in the same place.
    br_any{N}(a: in U | acc, b: in U | imm8 | imm32, to: target) [inverse(br_none{N}), commutes] = a & b != 0;
    /// Go to the target when two {N}-bit integers have no one in the same place.
    br_none{N}(a: in U | acc, b: in U | imm8 | imm32, to: target) [inverse(br_any{N}), commutes] = a & b == 0;
    /// The absolute value of a signed {N}-bit integer; the least integer stays itself.
    abs{N}(dst: out I | acc, a: in I | acc) [pure] = a.wrapping_abs();
    /// All ones when the {N}-bit integer is not zero, else zero; 64 bits wide.
    bmask{N}(dst: out u64 | acc, a: in U | acc) [pure] = if a != 0 { u64::MAX } else { 0 };
    /// The bits of `x` where `mask` has ones, of `y` where it has zeros; {N} bits.
    bitselect{N}(dst: out U | acc, mask: in U | acc, x: in U, y: in U) [pure] = (x & mask) | (y & !mask);
}

/// `a + b`, and one more when `x` is less than `y` as unsigned integers, wrapping: the upper half of a 128-bit sum whose lower
/// half is `x` and has the addend `y`.
add_carry64(dst: out u64 | acc, a: in u64, b: in u64 | imm8, x: in u64 | acc, y: in u64) [pure]
    = a.wrapping_add(b).wrapping_add(u64::from(x < y));
/// `a - b`, and one less when `x` is less than `y` as unsigned integers, wrapping: the upper half of a 128-bit difference whose
/// lower half is `x - y`.
sub_borrow64(dst: out u64 | acc, a: in u64, b: in u64 | imm8, x: in u64 | acc, y: in u64) [pure]
    = a.wrapping_sub(b).wrapping_sub(u64::from(x < y));

for (M, S, N, T) in [(8, i8, 32, i32), (16, i16, 32, i32), (8, i8, 64, i64), (16, i16, 64, i64), (32, i32, 64, i64)] {
    /// Sign-extend the low {M} bits to {N} bits.
    ext{M}_s{N}(dst: out T | acc, a: in S | acc) [pure] = a as T;
}
for (M, U) in [(8, u8), (16, u16), (32, u32)] {
    /// Zero-extend the low {M} bits to 64 bits.
    ext{M}_u(dst: out u64 | acc, a: in U | acc) [pure] = a as u64;
}

        ] }
    };
}
