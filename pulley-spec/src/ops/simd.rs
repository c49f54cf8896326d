//! Vectors of 128 bits (WebAssembly 2.0, section 4.3.2.3, and relaxed SIMD in the deterministic profile). A mnemonic ends in
//! the shape of the lanes that it works on: `i8x16`, `f32x4`. Float results that are not numbers are canonical, lane by lane.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_simd {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_fuse! { $callback [$($done)*

/// Copy a vector.
mov_v128(dst: out v128, src: in v128) [pure] = src;
/// Copy two slots to a cell.
mov_v128_from_far(dst: out v128, src: far_pair) [pure] = m.far_pair(src);
/// Copy a cell to two slots.
mov_v128_to_far(dst: far_pair, src: in v128) = m.set_far_pair(dst, src);
/// A constant vector; `low` has the bits of the lower lanes.
const_v128(dst: out v128, low: imm u64, high: imm u64) [pure] = V128::from_halves(low, high);
/// `x` when the condition is not zero, else `y`, for vectors.
select_v128(dst: out v128, cond: in u32 | acc, x: in v128, y: in v128) [pure] = sem::simd::select(cond != 0, x, y);

// Memory and globals.
for (name, what, load) in [
    (load_v128, "a vector", mem.load::<V128>(addr, offset)?),
    (load8x8_s, "8 lanes of 8 bits, each sign-extended to 16", sem::simd::widen_half_i8(mem.load::<u64>(addr, offset)?)),
    (load8x8_u, "8 lanes of 8 bits, each zero-extended to 16", sem::simd::widen_half_u8(mem.load::<u64>(addr, offset)?)),
    (load16x4_s, "4 lanes of 16 bits, each sign-extended to 32", sem::simd::widen_half_i16(mem.load::<u64>(addr, offset)?)),
    (load16x4_u, "4 lanes of 16 bits, each zero-extended to 32", sem::simd::widen_half_u16(mem.load::<u64>(addr, offset)?)),
    (load32x2_s, "2 lanes of 32 bits, each sign-extended to 64", sem::simd::widen_half_i32(mem.load::<u64>(addr, offset)?)),
    (load32x2_u, "2 lanes of 32 bits, each zero-extended to 64", sem::simd::widen_half_u32(mem.load::<u64>(addr, offset)?)),
] {
    /// Load {what}, from memory 0.
    {name}(dst: out v128, addr: address | acc | wide | other | other_wide, offset: imm u32) [memory] = load;
    /// Load {what}, from memory 0 at `base + (index << shift)`, 32 bits and wrapping, plus `offset`.
    {name}_at(dst: out v128, base: in u32 | acc | imm32, index: in u32 | acc | imm8 | imm32, shift: imm u8, offset: imm u32) [memory]
        = { let addr = u64::from(base.wrapping_add(index.wrapping_shl(u32::from(shift)))); load };
}
/// Store a vector, to memory 0.
store_v128(addr: address | acc | wide | other | other_wide, offset: imm u32, value: in v128) [memory] = mem.store::<V128>(addr, offset, value)?;
/// Store a vector, to memory 0 at `base + (index << shift)`, 32 bits and wrapping, plus `offset`.
store_v128_at(base: in u32 | acc | imm32, index: in u32 | acc | imm8 | imm32, shift: imm u8, offset: imm u32, value: in v128) [memory]
    = mem.store::<V128>(u64::from(base.wrapping_add(index.wrapping_shl(u32::from(shift)))), offset, value)?;
/// The value of a global that holds a vector.
global_get_v128(dst: out v128, global: vector_global) [pure] = m.global_vector(global);
/// Set a global that holds a vector.
global_set_v128(global: vector_global_mut, value: in v128) = m.set_global_vector(global, value);

// Between scalars and lanes.
for (S, N, T, D, what) in [
    (i8x16, 8, u8, u32, "8 bits, zero-extended to 32"), (i16x8, 16, u16, u32, "16 bits, zero-extended to 32"),
    (i32x4, 32, u32, u32, "32 bits"), (i64x2, 64, u64, u64, "64 bits"),
] {
    /// All lanes the low {N} bits of a scalar.
    splat_{S}(dst: out v128, a: in T | acc) [pure] = sem::simd::splat::<T>(a);
    /// The lane of a number, {what}; the number counts modulo how many there are.
    extract_{S}(dst: out D | acc, a: in v128, lane: imm u8) [pure] = sem::simd::extract::<T>(a, lane) as T as D;
    /// A vector with another value in the lane of a number, {N} bits; the number counts modulo how many there are.
    replace_{S}(dst: out v128, a: in v128, lane: imm u8, value: in T | acc) [pure] = sem::simd::replace::<T>(a, lane, value);
}
for (S, N, T) in [(i8x16, 8, i8), (i16x8, 16, i16)] {
    /// The lane of a number, {N} bits, sign-extended to 32; the number counts modulo how many there are.
    extract_{S}_s(dst: out i32 | acc, a: in v128, lane: imm u8) [pure] = sem::simd::extract::<T>(a, lane) as T as i32;
}
for (S, N, F, U) in [(f32x4, 32, f32, u32), (f64x2, 64, f64, u64)] {
    /// All lanes a {N}-bit float.
    splat_{S}(dst: out v128, a: in F | acc) [pure] = sem::simd::splat::<F>(a);
    /// The lane of a number, a {N}-bit float; the number counts modulo how many there are.
    extract_{S}(dst: out F | acc, a: in v128, lane: imm u8) [pure] = F::from_bits(sem::simd::extract::<U>(a, lane) as U);
    /// A vector with another {N}-bit float in the lane of a number, which counts modulo how many there are.
    replace_{S}(dst: out v128, a: in v128, lane: imm u8, value: in F | acc) [pure] = sem::simd::replace::<U>(a, lane, value.to_bits());
    /// A {N}-bit float in lane 0, zeros in the others.
    first_{S}(dst: out v128, a: in F | acc) [pure] = sem::simd::first::<F>(a);
}
for (S, N, U) in [(i32x4, 32, u32), (i64x2, 64, u64)] {
    /// A {N}-bit integer in lane 0, zeros in the others.
    first_{S}(dst: out v128, a: in U | acc) [pure] = sem::simd::first::<U>(a);
}

// Lanes in another order.
/// The bytes of `a` that the bytes of `b` number; zero where a number is past the end.
swizzle_i8x16(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::swizzle(a, b);
/// The bytes of `a` that the bytes of a constant number; zero where a number is past the end.
swizzle_imm_i8x16(dst: out v128, a: in v128, low: imm u64, high: imm u64) [pure] = sem::simd::swizzle(a, V128::from_halves(low, high));
/// The bytes of `a`, numbered from 0, and of `b`, numbered from 16, that the bytes of a constant number; zero where a number is
/// past the end.
shuffle_i8x16(dst: out v128, a: in v128, b: in v128, low: imm u64, high: imm u64) [pure]
    = sem::simd::shuffle(a, b, V128::from_halves(low, high));

// Bits.
/// Bitwise and.
and_v128(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::bits2(a, b, |a, b| a & b);
/// Bitwise or.
or_v128(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::bits2(a, b, |a, b| a | b);
/// Bitwise exclusive or.
xor_v128(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::bits2(a, b, |a, b| a ^ b);
/// Bitwise and with the complement of the second.
and_not_v128(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::bits2(a, b, |a, b| a & !b);
/// The complement of all bits.
not_v128(dst: out v128, a: in v128) [pure] = sem::simd::map::<u64>(a, |a| !a);
/// The bits of `x` where the mask has ones, those of `y` elsewhere.
bitselect_v128(dst: out v128, mask: in v128, x: in v128, y: in v128) [pure] = sem::simd::bitselect(mask, x, y);

// What is known of all lanes.
/// One when any bit is one, else zero.
any_v128(dst: out u32 | acc, a: in v128) [pure] = sem::simd::any(a);
for (S, T, signs) in [
    (i8x16, u8, sem::simd::signs8(a)), (i16x8, u16, sem::simd::signs16(a)),
    (i32x4, u32, sem::simd::signs32(a)), (i64x2, u64, sem::simd::signs64(a)),
] {
    /// One when no lane is zero, else zero.
    all_{S}(dst: out u32 | acc, a: in v128) [pure] = sem::simd::all::<T>(a);
    /// The highest bit of each lane, that of lane 0 in bit 0.
    bitmask_{S}(dst: out u32 | acc, a: in v128) [pure] = signs;
}

// Integer arithmetic.
for (S, N, U, I) in [(i8x16, 8, u8, i8), (i16x8, 16, u16, i16), (i32x4, 32, u32, i32), (i64x2, 64, u64, i64)] {
    for (op, f, what) in [(add, wrapping_add, "sums"), (mul, wrapping_mul, "products")] {
        /// The {what} of {N}-bit lanes, wrapping.
        {op}_{S}(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::map2(a, b, U::f);
    }
    /// The differences of {N}-bit lanes, wrapping.
    sub_{S}(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::map2(a, b, U::wrapping_sub);
    /// The opposite of each {N}-bit lane, wrapping.
    neg_{S}(dst: out v128, a: in v128) [pure] = sem::simd::map(a, U::wrapping_neg);
    /// The magnitude of each signed {N}-bit lane; that of the least is itself.
    abs_{S}(dst: out v128, a: in v128) [pure] = sem::simd::map(a, I::wrapping_abs);
    for (T, s, what) in [(I, s, "signed"), (U, u, "unsigned")] {
        /// The smaller of {what} {N}-bit lanes.
        min_{S}_{s}(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::map2(a, b, |a: T, b| if a < b { a } else { b });
        /// The greater of {what} {N}-bit lanes.
        max_{S}_{s}(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::map2(a, b, |a: T, b| if a > b { a } else { b });
        /// All ones where {what} {N}-bit lanes compare, else zero: less.
        lt_{S}_{s}(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::compare(a, b, |a: T, b| a < b);
        /// All ones where {what} {N}-bit lanes compare, else zero: less or equal.
        le_{S}_{s}(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::compare(a, b, |a: T, b| a <= b);
        /// {what} {N}-bit lanes shifted right; the count counts modulo {N}.
        shr_{S}_{s}(dst: out v128, a: in v128, count: in u32 | acc | imm8) [pure] = sem::simd::map(a, |a: T| a.wrapping_shr(count));
    }
    /// All ones where {N}-bit lanes are equal, else zero.
    eq_{S}(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::compare(a, b, |a: U, b| a == b);
    /// All ones where {N}-bit lanes are not equal, else zero.
    ne_{S}(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::compare(a, b, |a: U, b| a != b);
    /// {N}-bit lanes shifted left; the count counts modulo {N}.
    shl_{S}(dst: out v128, a: in v128, count: in u32 | acc | imm8) [pure] = sem::simd::map(a, |a: U| a.wrapping_shl(count));
}
for (S, N, T, s, what) in [
    (i8x16, 8, i8, s, "signed"), (i8x16, 8, u8, u, "unsigned"), (i16x8, 16, i16, s, "signed"), (i16x8, 16, u16, u, "unsigned"),
] {
    /// The sums of {what} {N}-bit lanes; one that does not fit is the nearest that does.
    add_sat_{S}_{s}(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::map2(a, b, T::saturating_add);
    /// The differences of {what} {N}-bit lanes; one that does not fit is the nearest that does.
    sub_sat_{S}_{s}(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::map2(a, b, T::saturating_sub);
}
for (S, N) in [(i32x4, 32), (i64x2, 64)] {
    /// {N}-bit lanes rotated left; the count counts modulo {N}.
    rotl_{S}(dst: out v128, a: in v128, count: in u32 | acc | imm8) [pure] = sem::simd::rotate{N}(a, count);
}
/// The means of unsigned 8-bit lanes, rounded up.
avg_i8x16_u(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::map2(a, b, sem::simd::average8);
/// The means of unsigned 16-bit lanes, rounded up.
avg_i16x8_u(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::map2(a, b, sem::simd::average16);
/// The number of ones in each 8-bit lane.
popcnt_i8x16(dst: out v128, a: in v128) [pure] = sem::simd::map(a, |a: u8| a.count_ones() as u8);
/// The products of fractions of 15 bits, rounded; one that does not fit is the nearest that does.
q15_mul_i16x8(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::map2(a, b, sem::simd::q15_mul);

// Lanes of two widths.
for (W, N, T, M, s, how) in [
    (i16x8, 8, i8, 16, s, "sign-extended"), (i16x8, 8, u8, 16, u, "zero-extended"),
    (i32x4, 16, i16, 32, s, "sign-extended"), (i32x4, 16, u16, 32, u, "zero-extended"),
    (i64x2, 32, i32, 64, s, "sign-extended"), (i64x2, 32, u32, 64, u, "zero-extended"),
] {
    for (part, which) in [(low, "first"), (high, "second")] {
        /// The {which} half of the {N}-bit lanes, {how} to {M} bits.
        extend_{part}_{W}_{s}(dst: out v128, a: in v128) [pure] = sem::simd::widen_{part}::<T>(a);
        /// The products of the {which} half of the {N}-bit lanes, {how} to {M} bits.
        mul_{part}_{W}_{s}(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::product_{part}::<T>(a, b);
    }
}
for (W, N, T, M, s, how) in [
    (i16x8, 8, i8, 16, s, "sign-extended"), (i16x8, 8, u8, 16, u, "zero-extended"),
    (i32x4, 16, i16, 32, s, "sign-extended"), (i32x4, 16, u16, 32, u, "zero-extended"),
] {
    /// The sums of each two {N}-bit lanes that are neighbors, {how} to {M} bits.
    add_pairs_{W}_{s}(dst: out v128, a: in v128) [pure] = sem::simd::pair_sums::<T>(a);
}
for (S, N) in [(i16x8, 16), (i32x4, 32)] {
    /// The sums of each two {N}-bit lanes that are neighbors, wrapping: those of `a`, then those of `b`.
    add_pairs_{S}(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::add_pairs{N}(a, b);
}
/// The sums of the products of each two signed 16-bit lanes that are neighbors, in 32 bits.
dot_i16x8(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::dot16(a, b);
/// The sums of the products of each two signed 8-bit lanes that are neighbors, in 16 bits; one that does not fit is the nearest
/// that does.
dot_i8x16(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::dot8(a, b);
for (S, N, M, narrow) in [
    (i8x16, 8, 16, sem::simd::narrow16(a, b, |a| a.clamp(i8::MIN.into(), i8::MAX.into()) as u8)),
    (i16x8, 16, 32, sem::simd::narrow32(a, b, |a| a.clamp(i16::MIN.into(), i16::MAX.into()) as u16)),
] {
    /// Signed {M}-bit lanes in signed {N} bits, those of `a`, then those of `b`; one that does not fit is the nearest that does.
    narrow_{S}_s(dst: out v128, a: in v128, b: in v128) [pure] = narrow;
}
for (S, N, M, narrow) in [
    (i8x16, 8, 16, sem::simd::narrow16(a, b, |a| a.clamp(0, u8::MAX.into()) as u8)),
    (i16x8, 16, 32, sem::simd::narrow32(a, b, |a| a.clamp(0, u16::MAX.into()) as u16)),
] {
    /// Signed {M}-bit lanes in unsigned {N} bits, those of `a`, then those of `b`; one that does not fit is the nearest that does.
    narrow_{S}_u(dst: out v128, a: in v128, b: in v128) [pure] = narrow;
}
for (S, N, M, narrow) in [
    (i8x16, 8, 16, sem::simd::narrow16(a, b, |a| if a as u16 > u16::from(u8::MAX) { u8::MAX } else { a as u8 })),
    (i16x8, 16, 32, sem::simd::narrow32(a, b, |a| if a as u32 > u32::from(u16::MAX) { u16::MAX } else { a as u16 })),
] {
    /// Unsigned {M}-bit lanes in {N} bits, those of `a`, then those of `b`; one that does not fit is the greatest that does.
    narrow_{S}_uu(dst: out v128, a: in v128, b: in v128) [pure] = narrow;
}

// Float arithmetic.
for (S, N, F) in [(f32x4, 32, f32), (f64x2, 64, f64)] {
    for (op, f, what) in [(add, (|a: F, b| a + b), "sums"), (mul, (|a: F, b| a * b), "products")] {
        /// The {what} of {N}-bit float lanes.
        {op}_{S}(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::fmap2(a, b, f);
    }
    for (op, f, what) in [(sub, (|a: F, b| a - b), "differences"), (div, (|a: F, b| a / b), "quotients")] {
        /// The {what} of {N}-bit float lanes.
        {op}_{S}(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::fmap2(a, b, f);
    }
    for (op, f, what) in [
        (min, smaller, "The smaller of {N}-bit float lanes, with -0 below +0 and not a number if one is not."),
        (max, greater, "The greater of {N}-bit float lanes, with +0 above -0 and not a number if one is not."),
    ] {
        /// {what}
        {op}_{S}(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::simd::map2(a, b, <F as sem::simd::FloatLane>::f);
    }
    /// `b` where it is less than `a`, as {N}-bit float lanes; else `a`.
    pmin_{S}(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::map2(a, b, |a: F, b| if b < a { b } else { a });
    /// `b` where `a` is less than it, as {N}-bit float lanes; else `a`.
    pmax_{S}(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::map2(a, b, |a: F, b| if a < b { b } else { a });
    for (op, f, what) in [(neg, opposite, "The opposite sign"), (abs, magnitude, "The positive sign")] {
        /// {what} of each {N}-bit float lane.
        {op}_{S}(dst: out v128, a: in v128) [pure] = sem::simd::map(a, <F as sem::simd::FloatLane>::f);
    }
    /// The square root of each {N}-bit float lane.
    sqrt_{S}(dst: out v128, a: in v128) [pure] = sem::simd::map(a, <F as sem::simd::FloatLane>::root);
    for (op, f, what) in [
        (ceil, up, "The integral value at or above"),
        (floor, down, "The integral value at or below"),
        (trunc, towards_zero, "The integral value at or towards zero"),
        (nearest, to_nearest, "The nearest integral value, ties to even,"),
    ] {
        /// {what} of each {N}-bit float lane.
        {op}_{S}(dst: out v128, a: in v128) [pure] = sem::simd::map(a, <F as sem::simd::FloatLane>::f);
    }
    for (cc, what, cmp) in [
        (eq, "equal", a == b),
        (ne, "not equal, or one is not a number", a != b),
        (lt, "less", a < b),
        (nlt, "not less, or one is not a number", !(a < b)),
        (le, "less or equal", a <= b),
        (nle, "not less or equal, or one is not a number", !(a <= b)),
    ] {
        /// All ones where {N}-bit float lanes compare, else zero: {what}.
        {cc}_{S}(dst: out v128, a: in v128, b: in v128) [pure] = sem::simd::compare(a, b, |a: F, b| cmp);
    }
}

// Conversions.
for (s, what, I, L) in [(s, "signed", i32, i64), (u, "unsigned", u32, u64)] {
    /// 32-bit float lanes nearest to {what} 32-bit lanes.
    f32x4_from_i32x4_{s}(dst: out v128, a: in v128) [pure] = sem::simd::convert4(a, |a: I| a as f32);
    /// 64-bit float lanes equal to the first two of {what} 32-bit lanes.
    f64x2_from_i32x4_{s}(dst: out v128, a: in v128) [pure] = sem::simd::convert_low(a, |a: I| f64::from(a));
    /// 64-bit float lanes nearest to {what} 64-bit lanes.
    f64x2_from_i64x2_{s}(dst: out v128, a: in v128) [pure] = sem::simd::convert2(a, |a: L| a as f64);
    /// 32-bit float lanes rounded towards zero to {what} 32-bit lanes; the nearest one where one does not fit, zero where one is
    /// not a number.
    sat_f32x4_{s}(dst: out v128, a: in v128) [pure] = sem::simd::convert4(a, sem::simd::saturated32_{s});
    /// 64-bit float lanes rounded towards zero to two {what} 32-bit lanes, zeros in the others; the nearest one where one does not
    /// fit, zero where one is not a number.
    sat_zero_f64x2_{s}(dst: out v128, a: in v128) [pure] = sem::simd::convert_zero(a, sem::simd::saturated64_{s});
}
/// The 64-bit float lanes equal to the first two 32-bit ones.
promote_f32x4(dst: out v128, a: in v128) [pure] = sem::simd::convert_low(a, sem::simd::promoted);
/// The 32-bit float lanes nearest to two 64-bit ones, zeros in the others.
demote_f64x2(dst: out v128, a: in v128) [pure] = sem::simd::convert_zero(a, sem::simd::demoted);

        ] }
    };
}
