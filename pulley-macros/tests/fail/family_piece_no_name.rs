//! A pasted name is made of words and numbers.

pulley_macros::isa! {
    for (op, what) in [(add, "sum"), (mul, "product")] {
        /// The {what}.
        {what}32(dst: out u32, a: in u32, b: in u32) = a.wrapping_op(b);
    }
}

fn main() {}
