//! A result is written: it can't be a number.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc | imm8, a: in u32 | acc, b: in u32) = a.wrapping_add(b);
}

fn main() {}
