//! An inverse is a row.

pulley_macros::isa! {
    /// Branch when zero.
    br_zero(cond: in u32, to: target) [inverse(br_nonzero)] = cond == 0;
}

fn main() {}
