//! A terminator decides where control goes.

pulley_macros::isa! {
    /// Go to the target.
    br(to: target) [terminator] = true;
}

fn main() {}
