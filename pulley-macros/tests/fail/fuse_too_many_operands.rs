//! A fused row has twelve operands at most.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | imm8) [pure, commutes] = a.wrapping_add(b);
    /// Branch when equal.
    br_eq32(a: in u32 | acc, b: in u32, to: target) [inverse(br_ne32)] = a == b;
    /// Branch when not equal.
    br_ne32(a: in u32 | acc, b: in u32, to: target) [inverse(br_eq32)] = a != b;
    /// The sum of eleven.
    add11(dst: out u32, a: in u32, b: in u32, c: in u32, d: in u32, e: in u32, f: in u32, g: in u32, h: in u32, i: in u32, j: in u32, k: in u32) [pure] = a + b;
    /// Thirteen operands.
    add_add11 = fuse: add32 -> add11.a;
}

fn main() {}
