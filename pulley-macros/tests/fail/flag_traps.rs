//! Whether a row traps follows from its semantics.

pulley_macros::isa! {
    /// The quotient.
    div_u32(dst: out u32, a: in u32, b: in u32) [traps] = sem::int::div_u32(a, b)?;
}

fn main() {}
