//! A value has a type.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32, a: in, b: in u32) = a.wrapping_add(b);
}

fn main() {}
