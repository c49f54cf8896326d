//! Rows have no attributes besides documentation.

pulley_macros::isa! {
    /// The sum.
    #[inline]
    add32(dst: out u32, a: in u32, b: in u32) = a.wrapping_add(b);
}

fn main() {}
