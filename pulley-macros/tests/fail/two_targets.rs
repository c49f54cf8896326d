//! A branch has one target; the other way is the next instruction.

pulley_macros::isa! {
    /// Branch.
    br_either(cond: in u32, yes: target, no: target) = cond != 0;
}

fn main() {}
