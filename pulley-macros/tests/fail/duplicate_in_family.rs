//! A mnemonic that a family makes twice: the error lies in the tuple.

pulley_macros::isa! {
    for (op, result) in [(add, a.wrapping_add(b)), (sub, a.wrapping_sub(b)), (add, b.wrapping_add(a))] {
        /// Arithmetic.
        {op}32(dst: out u32, a: in u32, b: in u32) = result;
    }
}

fn main() {}
