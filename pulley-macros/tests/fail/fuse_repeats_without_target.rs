//! An instruction that repeats itself branches.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | imm8) [pure, commutes] = a.wrapping_add(b);
    /// Branch when not zero.
    br_if32(cond: in u32 | acc, to: target) = cond != 0;
    /// Add twice.
    add_add32 = fuse: add32 -> add32.a [repeats(a)];
}

fn main() {}
