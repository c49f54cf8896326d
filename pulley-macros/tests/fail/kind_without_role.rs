//! A value says whether it is read or written.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32, a: u32, b: u32) = a.wrapping_add(b);
}

fn main() {}
