//! What can trap may not be dropped when its result is not used.

pulley_macros::isa! {
    /// The quotient.
    div_u32(dst: out u32, a: in u32, b: in u32) [pure] = sem::int::div_u32(a, b)?;
}

fn main() {}
