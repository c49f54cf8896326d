//! A fused row has the flags of its parts.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | imm8) [pure, commutes] = a.wrapping_add(b);
    /// Branch when not zero.
    br_if32(cond: in u32 | acc, to: target) = cond != 0;
    /// Add, and branch.
    add_br_if32 = fuse: add32 => br_if32.cond [pure];
}

fn main() {}
