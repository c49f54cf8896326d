//! Inverses come in pairs.

pulley_macros::isa! {
    /// Branch when zero.
    br_zero(cond: in u32, to: target) [inverse(br_some)] = cond == 0;
    /// Branch when not zero.
    br_some(cond: in u32, to: target) = cond != 0;
}

fn main() {}
