//! Vectors lie in cells: no accumulator holds one.

pulley_macros::isa! {
    /// The sums of lanes.
    add_i32x4(dst: out v128, a: in v128 | acc, b: in v128) = sem::add(a, b);
}

fn main() {}
