//! Floats in the code are operands of kind `imm`, not a mode.

pulley_macros::isa! {
    /// The sum.
    fadd64(dst: out f64 | acc, a: in f64 | acc, b: in f64 | imm32) = a + b;
}

fn main() {}
