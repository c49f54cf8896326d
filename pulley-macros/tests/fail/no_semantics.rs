//! A row says what it does.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32, a: in u32, b: in u32) [pure];
}

fn main() {}
