//! What one part hands on is a vector to both of them, or to none.

pulley_macros::isa! {
    /// The sums of lanes.
    add_i32x4(dst: out v128, a: in v128, b: in v128) [pure, commutes] = sem::add(a, b);
    /// The sum.
    add32(dst: out u32, a: in u32 | acc, b: in u32) [pure, commutes] = a.wrapping_add(b);
    /// The sum of sums.
    add_add = fuse: add_i32x4 -> add32.a;
}

fn main() {}
