//! Only operands of one type can be swapped.

pulley_macros::isa! {
    /// Shift left.
    shl64(dst: out u64 | acc, a: in u64 | acc, b: in u32) [pure, commutes] = a.wrapping_shl(b);
}

fn main() {}
