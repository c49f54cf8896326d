//! Only branches have inverses.

pulley_macros::isa! {
    /// One when zero.
    is_zero(dst: out u32, a: in u32) [inverse(is_some)] = (a == 0) as u32;
    /// One when not zero.
    is_some(dst: out u32, a: in u32) [inverse(is_zero)] = (a != 0) as u32;
}

fn main() {}
