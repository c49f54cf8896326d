//! What has no result and no effect is no instruction.

pulley_macros::isa! {
    /// Nothing.
    nop(a: in u32) [pure] = ();
}

fn main() {}
