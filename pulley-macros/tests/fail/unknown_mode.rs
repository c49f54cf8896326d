//! A mode is one of those in the model.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | imm16) = a.wrapping_add(b);
}

fn main() {}
