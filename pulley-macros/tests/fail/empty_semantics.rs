//! A row says what it does in at least one token.

pulley_macros::isa! {
    /// Nothing.
    nop() = ;
}

fn main() {}
