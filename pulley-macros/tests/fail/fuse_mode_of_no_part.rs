//! Operands of parts can be narrowed to modes that they have.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | imm8) [pure, commutes] = a.wrapping_add(b);
    /// Branch when equal.
    br_eq32(a: in u32 | acc, b: in u32, to: target) [inverse(br_ne32)] = a == b;
    /// Branch when not equal.
    br_ne32(a: in u32 | acc, b: in u32, to: target) [inverse(br_eq32)] = a != b;
    /// Add, and branch when equal.
    add_br_eq32 = fuse: add32(b: imm32) => br_eq32.a;
}

fn main() {}
