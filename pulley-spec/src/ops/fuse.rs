//! Superinstructions: rows made of two rows that programs execute one after the other. Which there are was decided by
//! counting (`pulley opstat`); docs/performance.md has the table.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_fuse {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_end! { $callback [$($done)*

for cc in [eq, ne, lt_s, ge_s, gt_s, le_s, lt_u, ge_u, gt_u, le_u] {
    /// Add, and branch when the 32-bit sum compares: {cc}.
    add_br_{cc}32 = fuse: add32(b: slot | imm8) => br_{cc}32.a(b: slot | imm8 | imm32);
    /// Add a constant, and branch when the 64-bit sum compares: {cc}.
    add_br_{cc}64 = fuse: add64(b: imm8) => br_{cc}64.a(b: slot | imm8);
}
for N in [32, 64] {
    for cc in [if, unless] {
        /// Add, and branch on the {N}-bit sum: {cc}.
        add_br_{cc}{N} = fuse: add{N}(b: slot | imm8) => br_{cc}{N}.cond;
        /// Subtract a constant, and branch on the {N}-bit difference: {cc}.
        sub_br_{cc}{N} = fuse: sub{N}(a: slot | acc, b: imm8) => br_{cc}{N}.cond;
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
    /// `(a ^ b) * c` of {N}-bit integers.
    mul_xor{N} = fuse: xor{N}(b: slot) -> mul{N}.a(b: slot | imm32);
    /// `a * b + a2 * b2 + c` of {N}-bit integers.
    mul_mul_add{N} = fuse: mul_add{N}(b: slot, c: slot | acc) -> mul_add{N}.c(b: slot);
}

// Loads that feed.
for (load, what) in [(load32, "32 bits"), (load8_u32, "8 bits")] {
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
for op in [add, xor] {
    /// Load 64 bits and combine them with a 64-bit integer: {op}.
    {op}_load64 = fuse: load64(addr: slot | acc) -> {op}64.b;
}
for op in [add, sub, mul] {
    /// Load a 64-bit float and combine it, as the second operand, with another: {op}.
    f{op}_load_f64 = fuse: load_f64(addr: slot | acc) -> f{op}64.b;
    /// Load a 64-bit float at `base + (index << shift)` and combine it, as the second operand, with another: {op}.
    f{op}_load_f64_at = fuse: load_f64_at(base: slot | imm32, index: slot | acc | imm32) -> f{op}64.b;
}

// Copies and operations that store.
for N in [32, 64] {
    /// Copy {N} bits inside memory 0.
    copy{N} = fuse: load{N}(addr: slot | acc) -> store{N}.value(addr: slot | acc);
    /// Add and store the {N}-bit sum.
    store_add{N} = fuse: add{N}(b: slot | imm8) -> store{N}.value(addr: slot | acc);
}
/// Copy a byte inside memory 0.
copy8 = fuse: load8_u32(addr: slot | acc) -> store8.value(addr: slot | acc);
for (op, what) in [(add, "sum"), (sub, "difference"), (mul, "product")] {
    /// Store the {what} of two 64-bit floats.
    store_f{op}64 = fuse: f{op}64(b: slot) -> store_f64.value(addr: slot | acc);
}

// Float products that are added; each operation rounds.
for (op, what) in [(add, "sum"), (sub, "difference")] {
    /// The {what} of a 64-bit float and a product, both rounded.
    f{op}_mul64 = fuse: fmul64 -> f{op}64.b;
}
/// The product of three 64-bit floats, both products rounded.
fmul_mul64 = fuse: fmul64 -> fmul64.b;

        ] }
    };
}
