//! A mode is given once.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc | acc, b: in u32) = a.wrapping_add(b);
}

fn main() {}
