//! Every wrong row is reported, not only the first.

pulley_macros::isa! {
    /// Nothing.
    nop(a: in u32) [pure] = ();
    /// Go to the target.
    br(to: target) [terminator] = true;
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | acc) [pure, commutes] = a.wrapping_add(b);
}

fn main() {}
