//! A value has a Rust type of at most 64 bits.

pulley_macros::isa! {
    /// The sum.
    add128(dst: out u128, a: in u128, b: in u128) = a.wrapping_add(b);
}

fn main() {}
