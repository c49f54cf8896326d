//! Superinstructions: rows made of two rows that programs execute one after the other. Which there are was decided by
//! counting (`pulley opstat`); docs/performance.md has the table.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_fuse {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_fuse_simd! { $callback [$($done)*

for cc in [eq, ne, lt_s, ge_s, gt_s, le_s] {
    /// Add, and branch when the 32-bit sum compares: {cc}.
    add_br_{cc}32 = fuse: add32(dst: slot, b: slot | imm8) => br_{cc}32.a(b: slot | imm8 | imm32) [repeats(a)];
}
for cc in [lt_u, ge_u, gt_u, le_u] {
    /// Add, and branch when the 32-bit sum compares: {cc}. With constants it tells whether an integer is in a range.
    add_br_{cc}32 = fuse: add32(dst: slot, b: slot | imm8 | imm32) => br_{cc}32.a(b: slot | imm8 | imm32) [repeats(a)];
}
for cc in [eq, ne, lt_s, ge_s, gt_s, le_s, lt_u, ge_u, gt_u, le_u] {
    /// Add a constant, and branch when the 64-bit sum compares: {cc}.
    add_br_{cc}64 = fuse: add64(dst: slot, b: imm8) => br_{cc}64.a(b: slot | imm8) [repeats(a)];
}
for N in [32, 64] {
    for cc in [if, unless] {
        /// Add, and branch on the {N}-bit sum: {cc}.
        add_br_{cc}{N} = fuse: add{N}(dst: slot, b: slot | imm8) => br_{cc}{N}.cond [repeats(a)];
    }
    for (op, what) in [(xor, "exclusive or"), (or, "or"), (add, "addition")] {
        for (shift, how) in [(shl, "shifted left"), (shr_u, "shifted right"), (rotl, "rotated left")] {
            /// {N}-bit {what} with an operand {how} by a constant.
            {op}_{shift}_imm{N} = fuse: {shift}{N}(a: slot | acc, b: imm8) -> {op}{N}.b;
        }
    }
    /// {N}-bit exclusive or, rotated left by a constant.
    rotl_xor{N} = fuse: xor{N}(b: slot) -> rotl{N}.a(b: imm8);
    /// {N}-bit addition, the sum in an exclusive or that is rotated left by a constant.
    add_rotl_xor{N} = fuse: add{N}(b: slot) => rotl_xor{N}.a;
    /// {N}-bit addition, the sum in an exclusive or, as its second operand, that is rotated left by a constant.
    add_xor_rotl{N} = fuse: add{N}(b: slot) => rotl_xor{N}.b;
    /// {N}-bit addition, the sum in an exclusive or that is rotated left by a constant, twice: what the first makes is added by the second.
    add_rotl_xor_twice{N} = fuse: add_rotl_xor{N} => add_rotl_xor{N}.a;
    /// {N}-bit exclusive or of two rotations by constants.
    xor_rotl_rotl{N} = fuse: rotl{N}(a: slot | acc, b: imm8) -> xor_rotl_imm{N}.a;
    for (outer, inner, what) in [
        (xor, and, "Exclusive or with a bitwise and"),
        (xor, and_not, "Exclusive or with a bitwise and with the complement"),
        (xor, xor, "Exclusive or of three"),
        (add, add, "Sum of three"),
        (add, and, "Addition of a bitwise and"),
        (and, and, "Bitwise and of three"),
        (or, and, "Or with a bitwise and"),
        (add, xor, "Addition of an exclusive or"),
    ] {
        /// {what}; {N} bits.
        {outer}_{inner}{N} = fuse: {inner}{N}(b: slot) -> {outer}{N}.b(b: slot);
    }
    /// Choose by some bits of a {N}-bit integer.
    select_and{N} = fuse: and{N}(b: imm8) -> select{N}.cond(x: slot, y: slot);
    /// Choose an exclusive or with a constant, or another value, by some bits of a {N}-bit integer.
    select_and_xor{N} = fuse: xor{N}(a: slot | acc, b: imm32) -> select_and{N}.x;
    /// The bits of a {N}-bit sum with a constant that are in a mask.
    and_add{N} = fuse: add{N}(b: imm8) -> and{N}.a(b: imm8 | imm32);
    /// Multiply, shift right and mask; {N} bits.
    shr_and_mul{N} = fuse: mul{N}(b: slot) -> shr_and{N}.a;
    /// {N}-bit exclusive or of four.
    xor_xor_xor{N} = fuse: xor{N}(b: slot) -> xor_xor{N}.b;
    /// {N}-bit exclusive or of three, the last shifted left by a constant.
    xor_xor_shl{N} = fuse: shl{N}(a: slot | acc, b: imm8) -> xor_xor{N}.b;
    for op in [and, or] {
        /// {N}-bit exclusive or of three, the last a bitwise {op} shifted left by a constant.
        xor_xor_shl_{op}{N} = fuse: {op}{N}(b: slot) -> xor_xor_shl{N}.a3;
    }
    /// {N}-bit addition, the sum in an exclusive or with an operand rotated left by a constant.
    add_xor_rotl_imm{N} = fuse: add{N}(b: slot) => xor_rotl_imm{N}.a;
    /// {N}-bit exclusive or with an operand rotated left by a constant, and its sum with another such operand: two steps of a round of SipHash.
    xor_rotl_add_rotl{N} = fuse: xor_rotl_imm{N} => add_rotl_imm{N}.a;
    /// The same, and the sum of that sum in an exclusive or with an operand rotated left by a constant: four steps of such a round.
    xor_rotl_add_rotl_add_xor_rotl{N} = fuse: xor_rotl_add_rotl{N} => add_xor_rotl_imm{N}.a;
    /// Subtract a product; {N} bits.
    sub_mul{N} = fuse: mul{N}(b: slot | imm32) -> sub{N}.b(a: slot | acc);
    for s in [s, u] {
        /// The upper half of a {N}-bit product, shifted right: a quotient by a constant ({s}).
        mulhi_shr_{s}{N} = fuse: mulhi_{s}{N}(b: slot | imm32) -> shr_{s}{N}.a(b: imm8);
    }
    /// What is left of a {N}-bit integer after a multiple of a quotient by a constant was subtracted.
    sub_mul_mulhi_shr_u{N} = fuse: mulhi_shr_u{N}(b: imm32) -> sub_mul{N}.a2(b: imm32);
    for cc in [lt_u, gt_u] {
        /// One when a {N}-bit integer plus a constant compares, else zero: {cc}.
        {cc}_add{N} = fuse: add{N}(b: imm8) -> {cc}{N}.a(b: imm32);
    }
    /// `(a ^ b) * c` of {N}-bit integers.
    mul_xor{N} = fuse: xor{N}(b: slot) -> mul{N}.a(b: slot | imm32);
    /// `a * b + a2 * b2 + c` of {N}-bit integers.
    mul_mul_add{N} = fuse: mul_add{N}(b: slot, c: slot | acc) -> mul_add{N}.c(b: slot);
}

// Loads that feed.
for (load, what) in [(load32, "32 bits"), (load8_u32, "8 bits"), (load16_u32, "16 bits")] {
    for cc in [eq, ne] {
        /// Load {what}, and branch when they compare: {cc}.
        {load}_br_{cc} = fuse: {load}(addr: slot | acc) => br_{cc}32.a(b: slot | imm8 | imm32);
    }
    for cc in [if, unless] {
        /// Load {what}, and branch on them: {cc}.
        {load}_br_{cc} = fuse: {load}(addr: slot | acc) => br_{cc}32.cond;
        /// Load {what} at `base + (index << shift)`, and branch on them: {cc}.
        {load}_at_br_{cc} = fuse: {load}_at(base: slot | imm32, index: slot | acc | imm32) => br_{cc}32.cond;
    }
    for op in [add, xor] {
        /// Load {what} and combine them with a 32-bit integer: {op}.
        {op}_{load} = fuse: {load}(addr: slot | acc) -> {op}32.b;
        /// Load {what} at `base + (index << shift)` and combine them with a 32-bit integer: {op}.
        {op}_{load}_at = fuse: {load}_at(base: slot | imm32, index: slot | acc | imm32) -> {op}32.b;
    }
}
for (load, what) in [(load32, "32 bits"), (load8_u32, "8 bits"), (load16_u32, "16 bits"), (load16_s32, "16 bits, sign-extended")] {
    /// Load an address of 32 bits, and {what} there.
    {load}_load32 = fuse: load32(addr: slot | acc) -> {load}.addr;
}
for (load, what) in [(load32, "32 bits"), (load8_u32, "8 bits"), (load16_u32, "16 bits")] {
    for cc in [eq, ne, if, unless] {
        /// Load an address of 32 bits, and {what} there, and branch on them: {cc}.
        {load}_load32_br_{cc} = fuse: load32(addr: slot | acc) -> {load}_br_{cc}.addr;
    }
    for op in [add, xor] {
        /// Load an address of 32 bits, and {what} there, and combine them with a 32-bit integer: {op}.
        {op}_{load}_load32 = fuse: load32(addr: slot | acc) -> {op}_{load}.addr;
    }
}
for cc in [if, unless] {
    /// Add a constant to an address, which is kept, load a byte there, and branch on it: {cc}.
    load8_u32_add_br_{cc} = fuse: add32(b: imm8) => load8_u32_br_{cc}.addr [repeats(a)];
}
for cc in [lt_s, ge_s] {
    /// Load 8 bits, sign-extended, at `base + (index << shift)`, and branch when they and a constant compare: {cc}; whether a byte is one
    /// of ASCII.
    load8_s32_at_br_{cc} = fuse: load8_s32_at(base: slot | imm32, index: slot | acc | imm32) => br_{cc}32.a(b: imm8);
}
/// Load an index, and 32 bits at it from a table; see `load32_at`.
load32_at_load32 = fuse: load32(addr: slot | acc) -> load32_at.index(base: slot | imm32);
for cc in [lt, nlt, le, nle] {
    /// Load a 64-bit float at `base + (index << shift)`, and branch when another and it compare: {cc}.
    load_f64_at_br_f{cc} = fuse: load_f64_at(base: slot | imm32, index: slot | acc | imm32) => br_f{cc}64.b;
}
/// Shift right and mask, multiply, and add, 32 bits.
mul_add_shr_and32 = fuse: shr_and32(a: slot | acc) -> mul_add32.b(a: slot, c: slot);
/// Shift right and mask twice, multiply both, and add, 32 bits.
mul_add_shr_and_shr_and32 = fuse: shr_and32(a: slot | acc) -> mul_add_shr_and32.a;
for (load, what) in [(load32, "32 bits"), (load16_u32, "16 bits"), (load16_s32, "16 bits, sign-extended,")] {
    /// Load {what} and multiply them with a 32-bit integer.
    mul_{load} = fuse: {load}(addr: slot | acc) -> mul32.b;
    /// `a * b + c` of 32-bit integers, where `b` is loaded: {what}.
    mul_add_{load} = fuse: {load}(addr: slot | acc) -> mul_add32.b(a: slot, c: slot | acc);
    /// The product of two 32-bit integers that are loaded: {what}.
    mul_{load}_twice = fuse: {load}(addr: slot | acc) -> mul_{load}.a(addr: slot);
    /// `a * b + c` of 32-bit integers, where `a` and `b` are loaded: {what}.
    mul_add_{load}_twice = fuse: {load}(addr: slot | acc) -> mul_add_{load}.a(addr: slot);
}
for cc in [if, unless] {
    /// Load an address of 32 bits and a byte there, and branch on its exclusive or with an operand: {cc}.
    br_{cc}_xor_load8_u32_load32 = fuse: xor_load8_u32_load32 -> br_{cc}32.cond;
}
for op in [add, xor] {
    /// Load 64 bits and combine them with a 64-bit integer: {op}.
    {op}_load64 = fuse: load64(addr: slot | acc) -> {op}64.b;
}
/// Load 64 bits at `base + (index << shift)`, in an exclusive or with a 64-bit integer.
xor_load64_at = fuse: load64_at(base: slot | imm32, index: slot | acc | imm32) -> xor64.b;
for N in [32, 64] {
    for op in [add, sub, mul] {
        /// Load a {N}-bit float and combine it, as the second operand, with another: {op}.
        f{op}_load_f{N} = fuse: load_f{N}(addr: slot | acc) -> f{op}{N}.b;
        /// Load a {N}-bit float at `base + (index << shift)` and combine it, as the second operand, with another: {op}.
        f{op}_load_f{N}_at = fuse: load_f{N}_at(base: slot | imm32, index: slot | acc | imm32) -> f{op}{N}.b;
    }
}

/// `a * b + a2 * b2 + c` of 32-bit integers, where `b` is loaded.
mul_mul_add_load32 = fuse: load32(addr: slot | acc) -> mul_mul_add32.b(a: slot, a2: slot);
/// `a * b + a2 * b2 + c` of 32-bit integers, where `b` and `b2` are loaded.
mul_mul_add_load_load32 = fuse: load32(addr: slot | acc) -> mul_mul_add_load32.b2(a: slot, a2: slot);
/// Load 32 bits and go to the target that they choose; see `br_table`.
load32_br_table = fuse: load32(addr: slot | acc) -> br_table.index;
/// Load a byte and go to the target that it chooses; see `br_table`.
load8_u32_br_table = fuse: load8_u32(addr: slot | acc) -> br_table.index;
/// Load a byte at `base + (index << shift)` and go to the target that it chooses; see `br_table`.
load8_u32_at_br_table = fuse: load8_u32_at(base: slot | imm32, index: slot | acc | imm32) -> br_table.index;
/// Add a constant and go to the target that the sum chooses; see `br_table`.
add_br_table = fuse: add32(b: imm8) -> br_table.index;

// Copies and operations that store.
for N in [32, 64] {
    /// Copy {N} bits inside memory 0.
    copy{N} = fuse: load{N}(addr: slot | acc) -> store{N}.value(addr: slot | acc);
    /// Add and store the {N}-bit sum.
    store_add{N} = fuse: add{N}(b: slot | imm8) -> store{N}.value(addr: slot | acc);
    /// Add and store the {N}-bit sum, which is also kept.
    add_store{N} = fuse: add{N}(b: slot | imm8) => store{N}.value(addr: slot | acc);
    /// Load {N} bits, add, and store the sum.
    store_add_load{N} = fuse: load{N}(addr: slot | acc) -> store_add{N}.a(addr: slot | acc);
    for (op, what) in [(xor, "exclusive or"), (or, "or"), (and, "and")] {
        /// Store the {N}-bit {what}.
        store_{op}{N} = fuse: {op}{N}(b: slot) -> store{N}.value(addr: slot | acc);
    }
    /// Load {N} bits, which are kept, add, and store the sum.
    load_store_add{N} = fuse: load{N}(addr: slot | acc) => store_add{N}.a(addr: slot | acc);
    /// Add a constant to an address, which is kept, and load {N} bits there.
    load_add{N} = fuse: add32(b: imm8) => load{N}.addr;
}
/// Copy a byte inside memory 0.
copy8 = fuse: load8_u32(addr: slot | acc) -> store8.value(addr: slot | acc);
/// Copy a byte inside memory 0, from `base + (index << shift)`.
copy8_at = fuse: load8_u32_at(base: slot | acc, index: slot | acc | imm32) -> store8.value(addr: slot | acc);
/// Copy a byte of a table, at an index of which a mask leaves some bits; see `copy8_at`.
copy8_at_and32 = fuse: and32(b: imm8) -> copy8_at.base(index: imm32);
/// Copy a byte of a table, at an index that is shifted right and masked; see `copy8_at`.
copy8_at_shr_and32 = fuse: shr_and32(a: slot | acc) -> copy8_at.base(index: imm32);
for N in [32, 64] {
    /// Store the low 8 bits of a {N}-bit integer that is shifted right by a constant.
    store8_shr_u{N} = fuse: shr_u{N}(a: slot | acc, b: imm8) -> store8.value(addr: slot | acc);
}
/// Store the low 8 bits of a 32-bit sum that is shifted right by a constant: a fraction, rounded.
store8_shr_u_of_add32 = fuse: add32(b: slot | imm8) -> store8_shr_u32.a;
/// Store the 64-bit exclusive or of what is loaded and an operand, both at `base + (index << shift)`.
store_xor_load64_at = fuse: xor_load64_at(base: slot, index: slot | imm32) -> store64_at.value(base: slot, index: slot | imm32);
for (op, what) in [(add, "sum"), (sub, "difference"), (mul, "product")] {
    /// Store the {what} of two 64-bit floats.
    store_f{op}64 = fuse: f{op}64(b: slot) -> store_f64.value(addr: slot | acc);
}

// Float products that are added; each operation rounds.
for N in [32, 64] {
    for (op, what) in [(add, "sum"), (sub, "difference")] {
        /// The {what} of a {N}-bit float and a product, both rounded.
        f{op}_mul{N} = fuse: fmul{N} -> f{op}{N}.b;
        /// The {what} of a {N}-bit float and a product whose second operand is loaded, both rounded.
        f{op}_mul_load_f{N} = fuse: load_f{N}(addr: slot | acc) -> f{op}_mul{N}.b(a2: slot);
        /// The {what} of a {N}-bit float and a product whose second operand is loaded from `base + (index << shift)`, both rounded.
        f{op}_mul_load_f{N}_at = fuse: load_f{N}_at(base: slot | imm32, index: slot | acc | imm32) -> f{op}_mul{N}.b;
        /// The {what} of a {N}-bit float and a product, whose first operand is a product that is kept, all rounded.
        f{op}_of_mul_mul{N} = fuse: fmul{N} => f{op}_mul{N}.a2;
        /// The {what} of a {N}-bit float that is loaded from `base + (index << shift)` and a product, whose first operand is a product that is
        /// kept, all rounded.
        f{op}_of_load_mul_mul{N} = fuse: load_f{N}_at(base: slot, index: imm32) -> f{op}_of_mul_mul{N}.a(a: slot, b: slot, b2: slot);
        /// Store the {what} of a {N}-bit float that is loaded and a product, whose first operand is a product that is kept, all rounded; both at
        /// `base + (index << shift)`.
        store_f{op}_of_load_mul_mul{N} = fuse: f{op}_of_load_mul_mul{N} -> store_f{N}_at.value(base: slot, index: imm32);
    }
    /// Add two products to a {N}-bit float, one after the other, whose second operands are loaded from `base + (index << shift)`, all rounded.
    fadd_mul_load_f{N}_at_twice
        = fuse: fadd_mul_load_f{N}_at(base: slot, index: imm32) -> fadd_mul_load_f{N}_at.a(base: slot, index: imm32);
    /// The sum of two products of {N}-bit floats, each operation rounded.
    fadd_mul_mul{N} = fuse: fmul{N}(a: slot) -> fadd_mul{N}.a(a2: slot);
    /// The product of three {N}-bit floats, both products rounded.
    fmul_mul{N} = fuse: fmul{N} -> fmul{N}.b;
}

/// Add to a 64-bit float the product of the difference of another and one that is loaded, which is kept, and a third; all rounded.
fadd_mul_of_sub_load_f64_at = fuse: fsub_load_f64_at(base: slot, index: imm32) => fadd_mul64.a2;

// Steps of induction variables, where loops end.
for cc in [if, unless] {
    for N in [32, 64] {
        for M in [32, 64] {
            /// Add {M} bits, then add and branch on the other {N}-bit sum: {cc}.
            add{M}_then_add_br_{cc}{N} = fuse: add{M}(b: slot | imm8) + add_br_{cc}{N}(a: slot, b: imm8);
        }
    }
}
for cc in [if, unless] {
    /// Add twice, then add and branch on the third sum: {cc}; 32 bits.
    add_then_add_then_add_br_{cc}32 = fuse: add32(dst: slot, b: slot | imm8) + add32_then_add_br_{cc}32(a: slot);
    for N in [8, 16, 32, 64] {
        /// Store {N} bits, then branch on a 32-bit integer: {cc}.
        store{N}_then_br_{cc}32 = fuse: store{N}(addr: slot | acc, value: slot | acc) + br_{cc}32;
    }
}
for cc in [if, unless] {
    /// Load 32 bits, then store 32 others, then branch on the ones that were loaded: {cc}; a step through a list that is turned around.
    load32_then_store32_br_{cc} = fuse: load32(addr: slot | acc) => store32_then_br_{cc}32.cond(addr: slot | acc, value: slot);
    /// Add a constant, then load a byte from somewhere else, and branch on it: {cc}; a step through a text.
    add_then_load8_u32_br_{cc} = fuse: add32(dst: slot, b: imm8) + load8_u32_br_{cc};
    /// Copy, then branch on a 32-bit integer: {cc}.
    mov_then_br_{cc}32 = fuse: mov(src: slot | acc | imm8) + br_{cc}32;
}
for cc in [eq, ne, lt_s, ge_s, gt_s, le_s, lt_u, ge_u, gt_u, le_u] {
    /// Copy, then branch when 32-bit integers compare: {cc}.
    mov_then_br_{cc}32 = fuse: mov(src: slot | acc | imm8) + br_{cc}32(b: slot | imm8 | imm32);
}
for cc in [ne, lt_u] {
    for N in [8, 32] {
        /// Store {N} bits, then add, and branch when the 32-bit sum compares: {cc}.
        store{N}_then_add_br_{cc}32
            = fuse: store{N}(addr: slot, value: slot | acc | imm32) + add_br_{cc}32(a: slot, b: slot | imm8, b2: slot | imm32) [repeats(addr, a)];
    }
    /// Store 32 bits at `base + (index << shift)`, then add a constant, and branch when the 32-bit sum compares: {cc}.
    store32_at_then_add_br_{cc}32
        = fuse: store32_at(base: slot, index: slot | imm32, value: slot | acc | imm32) + add_br_{cc}32(a: slot, b: imm8, b2: slot | imm32)
        [repeats(base, a), repeats(index, a)];
}
for cc in [ne, lt_u, le_u] {
    /// Store 8 bits at `base + (index << shift)`, then add, and branch when the 32-bit sum compares: {cc}.
    store8_at_then_add_br_{cc}32
        = fuse: store8_at(base: slot, index: slot | imm32, value: slot | acc | imm32) + add_br_{cc}32(a: slot, b: slot | imm8, b2: slot | imm32)
        [repeats(base, a), repeats(index, a)];
}
for cc in [eq, ne, lt_s, ge_s, gt_s, le_s, lt_u, ge_u, gt_u, le_u] {
    /// Add a constant, then add another, and branch when the other 32-bit sum compares: {cc}.
    add_then_add_br_{cc}32 = fuse: add32(dst: slot, b: slot | imm8) + add_br_{cc}32(a: slot, b: imm8, b2: slot | imm32);
    /// Add a constant, then branch when 32-bit integers compare: {cc}.
    add_then_br_{cc}32 = fuse: add32(a: slot, b: imm8) + br_{cc}32(a: slot);
}
for N in [32, 64] {
    /// Add a constant twice, {N} bits.
    add_then_add{N} = fuse: add{N}(dst: slot, b: imm8) + add{N}(b: imm8);
}

// Two loads, neither of which waits for the other.
for load in [load32, load64] {
    /// Load twice from addresses that have nothing to do with each other; see `{load}`.
    {load}_twice = fuse: {load}(dst: slot, addr: slot | acc) + {load}(addr: slot | acc);
}
for load in [load32, load8_u32] {
    /// Load twice, each time at `base + (index << shift)`; see `{load}_at`.
    {load}_at_twice
        = fuse: {load}_at(dst: slot, base: slot | acc | imm32, index: slot | acc | imm32)
        + {load}_at(base: slot | acc | imm32, index: slot | acc | imm32);
}
for load in [load8_u32, load32] {
    /// Load a byte at `base + (index << shift)`, and what is at that index from another base; see `{load}_at`.
    {load}_at_load8_u32_at
        = fuse: load8_u32_at(base: slot | acc, index: slot | imm32) -> {load}_at.index(base: slot | imm32);
}
/// Load twice, each time at `base + (index << shift)`; see `load16_s64_at`.
load16_s64_at_twice = fuse: load16_s64_at(dst: slot, base: slot, index: slot | imm32) + load16_s64_at(base: slot, index: slot | imm32);
/// Load twice, each time at `base + (index << shift)`; see `load16_u32_at`.
load16_u32_at_twice
    = fuse: load16_u32_at(dst: slot, base: slot, index: slot | imm32) + load16_u32_at(base: slot, index: slot | acc | imm32);
for N in [32, 64] {
    /// Load a {N}-bit float twice, each time at `base + (index << shift)`.
    load_f{N}_at_twice = fuse: load_f{N}_at(dst: slot, base: slot, index: imm32) + load_f{N}_at(base: slot, index: imm32);
    /// Add to an address, which is kept, and load a {N}-bit float there.
    load_f{N}_add = fuse: add32(b: slot | imm8) => load_f{N}.addr;
}
/// Copy 32 bits inside memory 0, twice.
copy32_twice = fuse: copy32(addr: slot, addr2: slot) + copy32(addr: slot, addr2: slot);
/// Rotate two 32-bit integers left by constants.
rotl_twice32 = fuse: rotl32(dst: slot, a: slot, b: imm8) + rotl32(b: imm8);
/// Rotate two 32-bit integers left by constants, then exclusive or of three: the second of them, another, and a bitwise and shifted left.
rotl_twice_xor_xor_shl_and32 = fuse: rotl_twice32(a2: slot) => xor_xor_shl_and32.a;
/// 32-bit exclusive or of three, of which the second is shifted left by a constant, and so is the third, a bitwise and.
xor_xor_shl_and_shl32 = fuse: shl32(a: slot | acc, b: imm8) -> xor_xor_shl_and32.a2;

// Chains of two operations in which constants may be, after all rows for more special ones.
for N in [32, 64] {
    for (outer, inner, what) in [
        (and, add, "Bitwise and with a sum"), (or, add, "Bitwise or with a sum"),
        (add, xor, "Addition of an exclusive or"), (xor, xor, "Exclusive or of three"), (and, xor, "Bitwise and with an exclusive or"),
        (xor, or, "Exclusive or with a bitwise or"), (add, or, "Addition of a bitwise or"), (or, and, "Bitwise or with a bitwise and"),
        (and, and, "Bitwise and of three"), (or, sub, "Bitwise or with a difference"),
    ] {
        /// {what}, where constants may be operands; {N} bits.
        {outer}_of_{inner}{N} = fuse: {inner}{N}(b: slot | imm32) -> {outer}{N}.a(b: slot | imm32);
    }
    /// Exclusive or of three {N}-bit integers that are rotated left by constants.
    xor_rotl_rotl_rotl{N} = fuse: xor_rotl_rotl{N} -> xor_rotl_imm{N}.a;
    /// Exclusive or of two {N}-bit integers that are rotated left by constants and one that is shifted right by one.
    xor_rotl_rotl_shr_u{N} = fuse: xor_rotl_rotl{N} -> xor_shr_u_imm{N}.a;
    /// {N}-bit exclusive or of a bitwise and, and of an exclusive or.
    xor_and_xor{N} = fuse: and{N}(b: slot) -> xor_xor{N}.a;
    /// {N}-bit exclusive or of five.
    xor_xor_xor_xor{N} = fuse: xor_xor{N}(a: slot) -> xor_xor{N}.a;
    /// Sum of five {N}-bit integers.
    add_add_add_add{N} = fuse: add_add{N}(a: slot) -> add_add{N}.b;
    /// Sum of three {N}-bit integers, the first a bitwise and with the complement.
    add_add_and_not{N} = fuse: and_not{N}(b: slot) -> add_add{N}.a;
    /// Exclusive or of two bitwise ands, of which one is of an exclusive or; {N} bits.
    xor_and_and_of_xor{N} = fuse: and_of_xor{N}(b: slot, b2: slot) -> xor_and{N}.a;
    /// Sum of three {N}-bit integers, one shifted left by a constant.
    add_add_shl{N} = fuse: add_shl{N}(b: slot) -> add{N}.a(b: slot);
    /// `(a + b) & !c` of {N}-bit integers.
    and_not_of_add{N} = fuse: add{N}(b: slot | imm32) -> and_not{N}.a(b: slot);
    for outer in [and, or, add] {
        /// Shift left by a constant, then {outer}; {N} bits.
        {outer}_of_shl{N} = fuse: shl{N}(a: slot | acc, b: imm8) -> {outer}{N}.a(b: slot | imm32);
    }
    /// Shift left by a constant, which is kept, then bitwise or; {N} bits.
    shl_or{N} = fuse: shl{N}(b: imm8) => or{N}.a(b: slot);
    for (shift, how) in [(shl, "left"), (shr_u, "right")] {
        /// Exclusive or, then shift {how} by a constant; {N} bits.
        {shift}_of_xor{N} = fuse: xor{N}(b: slot | imm32) -> {shift}{N}.a(b: imm8);
    }
    /// Bitwise or of an exclusive or that is shifted left and a {N}-bit integer that is shifted right, both by constants.
    or_shr_u_shl_of_xor{N} = fuse: shl_of_xor{N}(b: slot) -> or_shr_u_imm{N}.a;
    for (inner, what) in [(add, "Add"), (mul, "Multiply")] {
        /// {what}, then shift right by a constant; {N} bits.
        shr_u_of_{inner}{N} = fuse: {inner}{N}(b: slot | imm32) -> shr_u{N}.a(b: imm8);
    }
    /// Sum of four {N}-bit integers, one shifted left by a constant, shifted right by a constant.
    shr_u_of_add_add_shl{N} = fuse: add_add_shl{N} -> shr_u_of_add{N}.a(b: slot | imm32);
    /// Add to a global, and keep the sum; {N} bits.
    global_add{N} = fuse: add{N}(b: slot | imm32) => global_set.value;
    /// The sum of a global and an operand; {N} bits.
    add_global{N} = fuse: global_get -> add{N}.a(b: slot | imm32);
    /// Set a global to the sum of one and an operand, and keep the sum; {N} bits.
    global_add_global{N} = fuse: global_get -> global_add{N}.a;
    for cc in [if, unless] {
        /// Add to a global, keep the sum, and branch on it: {cc}; {N} bits.
        global_add_br_{cc}{N} = fuse: global_add{N} => br_{cc}{N}.cond [repeats(a)];
    }
}
/// Sum of three 32-bit integers, the first one when two others are equal, else zero.
add_add_eq32 = fuse: eq32(b: slot | imm32) -> add_add32.a;
/// Bitwise and with the bitwise or of an exclusive or that is shifted left and a 64-bit integer that is shifted right, both by constants.
and_of_or_shr_u_shl_of_xor64 = fuse: or_shr_u_shl_of_xor64(a: slot | acc) -> and64.a(b: slot);

        ] }
    };
}
