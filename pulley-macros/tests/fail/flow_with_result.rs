//! What decides where control goes has no result besides.

pulley_macros::isa! {
    /// Decrement and branch.
    br_dec32(dst: out u32, a: in u32, to: target) [flow] = m.jump(to);
}

fn main() {}
