//! Superinstructions of vectors, chosen like those of scalars (`fuse.rs`): loads, shifts and rotations that feed arithmetic, products
//! that are added, bytes looked up in registers, and what is known of all lanes in a branch.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_fuse_simd {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_end! { $callback [$($done)*

// Loads that feed.
for op in [add_i16x8, dot_i16x8, mul_f32x4, mul_f64x2] {
    /// Load a vector and combine another with it: {op}.
    {op}_load_v128 = fuse: load_v128(addr: slot) -> {op}.b;
    /// Load a vector at `base + (index << shift)` and combine another with it: {op}.
    {op}_load_v128_at = fuse: load_v128_at(base: slot, index: slot | imm8 | imm32) -> {op}.b;
    /// Load two vectors, the second at `base + (index << shift)`, and combine them: {op}.
    {op}_load_v128_load_v128_at = fuse: load_v128(addr: slot) -> {op}_load_v128_at.a;
    /// Load two vectors, each at `base + (index << shift)`, and combine them: {op}.
    {op}_load_v128_at_twice = fuse: load_v128_at(base: slot, index: slot | imm8 | imm32) -> {op}_load_v128_at.a;
}
/// Load 8 lanes of 8 bits at `base + (index << shift)`, zero-extended to 16, and add them to others.
add_i16x8_load8x8_u_at = fuse: load8x8_u_at(base: slot | acc, index: slot | imm8 | imm32) -> add_i16x8.b;
/// Add twice 8 lanes of 8 bits, zero-extended to 16, each loaded at `base + (index << shift)`.
add_i16x8_load8x8_u_at_twice = fuse: load8x8_u_at(base: slot | acc, index: slot | imm8 | imm32) -> add_i16x8_load8x8_u_at.a;

// Shifts and rotations.
/// Bitwise or of a bitwise and, and another.
or_and_v128 = fuse: and_v128 -> or_v128.a;
for S in [i16x8, i32x4] {
    for (shift, how) in [(shl_{S}, "left"), (shr_{S}_u, "right")] {
        for op in [and, or] {
            /// Bitwise {op} with lanes that are shifted {how} by a constant: {shift}.
            {op}_{shift} = fuse: {shift}(count: imm8) -> {op}_v128.b;
        }
        /// Bitwise or with lanes that are shifted {how} by a constant, of which a mask leaves some bits: {shift}.
        or_and_{shift} = fuse: {shift}(count: imm8) -> or_and_v128.a;
    }
}
/// Add lanes that are shifted left by a constant.
add_shl_i16x8 = fuse: shl_i16x8(count: imm8) -> add_i16x8.b;
/// Add lanes that are loaded at `base + (index << shift)` and shifted left by a constant.
add_shl_load_v128_at_i16x8 = fuse: load_v128_at(base: slot, index: slot | imm8 | imm32) -> add_shl_i16x8.a2;
/// Add lanes that are loaded at `base + (index << shift)`, zero-extended from 8 to 16 bits, and shifted left by a constant.
add_shl_load8x8_u_at_i16x8 = fuse: load8x8_u_at(base: slot | acc, index: slot | imm8 | imm32) -> add_shl_i16x8.a2;
/// Add, and shift the sums right by a constant: fractions, rounded.
shr_add_i16x8_u = fuse: add_i16x8 -> shr_i16x8_u.a(count: imm8);
for S in [i32x4, i64x2] {
    /// Exclusive or, rotated left by a constant.
    rotl_xor_{S} = fuse: xor_v128 -> rotl_{S}.a(count: imm8);
    /// Addition, the sums in an exclusive or that is rotated left by a constant.
    add_rotl_xor_{S} = fuse: add_{S} => rotl_xor_{S}.a;
    /// Addition, the sums in an exclusive or that is rotated left by a constant, twice: what the first makes is added by the second.
    add_rotl_xor_twice_{S} = fuse: add_rotl_xor_{S} => add_rotl_xor_{S}.a;
}

// Sums of products, and of wider lanes.
for S in [f32x4, f64x2] {
    /// Add products of float lanes; both operations round.
    add_mul_{S} = fuse: mul_{S} -> add_{S}.b;
    /// Add products of float lanes, the second factors loaded.
    add_mul_load_v128_{S} = fuse: load_v128(addr: slot) -> add_mul_{S}.b;
    /// Add products of float lanes, the second factors loaded at `base + (index << shift)`.
    add_mul_load_v128_at_{S} = fuse: load_v128_at(base: slot, index: slot | imm8 | imm32) -> add_mul_{S}.b;
    /// Add products of float lanes, both factors loaded, the second ones at `base + (index << shift)`.
    add_mul_load_v128_load_v128_at_{S} = fuse: load_v128(addr: slot) -> add_mul_load_v128_at_{S}.a2;
    /// Add products of float lanes, both factors loaded at `base + (index << shift)`.
    add_mul_load_v128_at_twice_{S} = fuse: load_v128_at(base: slot, index: slot | imm8 | imm32) -> add_mul_load_v128_at_{S}.a2;
}
for S in [i32x4, i64x2] {
    for part in [low, high] {
        /// Add half of the lanes of another vector, sign-extended to twice the width: {part}.
        add_extend_{part}_{S}_s = fuse: extend_{part}_{S}_s -> add_{S}.b;
    }
    /// Add both halves of the lanes of another vector, sign-extended to twice the width: the high ones, then the low ones.
    add_extend_high_low_{S}_s = fuse: add_extend_high_{S}_s -> add_extend_low_{S}_s.a;
}

// Bytes that are looked up in registers.
for op in [and_v128, add_i8x16] {
    /// The bytes of one vector that another numbers, combined with a third: {op}.
    {op}_swizzle_i8x16 = fuse: swizzle_i8x16 -> {op}.b;
}
/// Bitwise and with the bytes of one vector that another, shifted right by a constant, numbers.
and_v128_swizzle_shr_i8x16_u = fuse: shr_i8x16_u(count: imm8) -> and_v128_swizzle_i8x16.b;
for inner in [or_v128, add_i8x16] {
    /// Add to 8-bit lanes the bytes of one vector that a combination of two others numbers: {inner}.
    add_i8x16_swizzle_{inner} = fuse: {inner} -> add_i8x16_swizzle_i8x16.b;
}
/// The bytes of one vector that the bits of another which a mask leaves number.
swizzle_and_v128 = fuse: and_v128 -> swizzle_i8x16.b;
/// The bytes of a vector that a constant numbers, where the vector is loaded at `base + (index << shift)`.
swizzle_imm_i8x16_load_v128_at = fuse: load_v128_at(base: slot, index: slot | imm8 | imm32) -> swizzle_imm_i8x16.a;
for op in [sub_sat_i8x16_u, xor_v128] {
    /// Bytes of two vectors that a constant numbers, combined with a third: {op}.
    {op}_shuffle_i8x16 = fuse: shuffle_i8x16 -> {op}.a;
}

// Bits, and what is known of all lanes in a branch.
/// Bitwise and of a bitwise or, and another.
and_or_v128 = fuse: or_v128 -> and_v128.a;
/// Bitwise or of an exclusive or, and another.
or_xor_v128 = fuse: xor_v128 -> or_v128.a;
/// Choose by where signed lanes of 8 bits are less than others.
bitselect_lt_i8x16_s = fuse: lt_i8x16_s -> bitselect_v128.mask;
for cc in [if, unless] {
    for test in [any_v128, all_i8x16, bitmask_i8x16] {
        /// Branch on what is known of all lanes: {cc}, {test}.
        br_{cc}_{test} = fuse: {test} -> br_{cc}32.cond;
    }
    /// Branch on the highest bits of the lanes of two vectors: {cc}.
    br_{cc}_bitmask_or_i8x16 = fuse: or_v128 -> br_{cc}_bitmask_i8x16.a;
}

        ] }
    };
}
