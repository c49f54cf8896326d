//! What commutes needs the accumulator in one place only.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | acc) [pure, commutes] = a.wrapping_add(b);
}

fn main() {}
