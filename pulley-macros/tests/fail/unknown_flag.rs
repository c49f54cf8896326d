//! A flag is one of those in the model.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32, a: in u32, b: in u32) [pure, commutative] = a.wrapping_add(b);
}

fn main() {}
