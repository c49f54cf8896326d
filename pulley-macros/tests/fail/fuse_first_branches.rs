//! The first part of a fused row does not branch: the second would not be executed.

pulley_macros::isa! {
    /// Branch when equal.
    br_eq32(a: in u32 | acc, b: in u32, to: target) [inverse(br_ne32)] = a == b;
    /// Branch when not equal.
    br_ne32(a: in u32 | acc, b: in u32, to: target) [inverse(br_eq32)] = a != b;
    /// Branch twice.
    br_br32 = fuse: br_eq32 + br_ne32;
}

fn main() {}
