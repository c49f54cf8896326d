//! The names of opcodes are mnemonics with a letter for each operand whose mode can vary; no two may be the same.

pulley_macros::isa! {
    /// Its opcodes are called `not_ss`, `not_sa`, and so on.
    not(dst: out u32 | acc, a: in u32 | acc) = !a;
    /// Its one opcode is called like one of those.
    not_sa(dst: out u32, a: in u32) = !a;
}

fn main() {}
