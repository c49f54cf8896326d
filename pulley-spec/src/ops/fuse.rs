//! Superinstructions: rows made of two rows that programs execute one after the other. Which there are was decided by
//! counting (`pulley opstat`); docs/performance.md has the table.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_fuse {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_end! { $callback [$($done)*

for N in [32, 64] {
    for cc in [eq, ne, lt_s, ge_s, lt_u, ge_u] {
        /// Add a constant, and branch when the {N}-bit sum compares: {cc}.
        add_br_{cc}{N} = fuse: add{N}(b: imm8) => br_{cc}{N}.a(b: slot | imm8 | imm32);
    }
    for cc in [if, unless] {
        /// Add a constant, and branch on the {N}-bit sum: {cc}.
        add_br_{cc}{N} = fuse: add{N}(b: imm8) => br_{cc}{N}.cond;
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
    /// The {N}-bit exclusive or with a bitwise and.
    xor_and{N} = fuse: and{N}(b: slot) -> xor{N}.b(b: slot);
}

        ] }
    };
}
