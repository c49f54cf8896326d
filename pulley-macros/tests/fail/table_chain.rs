//! Rows reach the macro like the table's: through a chain of `macro_rules!`, each with a file's rows. The error lies in the
//! row, not where the chain is called.

mod first_file {
    macro_rules! first {
        ($callback:tt [$($done:tt)*]) => {
            second! { $callback [$($done)*

for (N, U) in [(32, u32), (64, u64)] {
    /// The sum.
    add{N}(dst: out U | acc, a: in U | acc, b: in U | imm8) [pure, commutes] = a.wrapping_add(b);
}

            ] }
        };
    }
    pub(crate) use first;
}

mod second_file {
    macro_rules! second {
        ($callback:tt [$($done:tt)*]) => {
            end! { $callback [$($done)*

/// The difference.
sub32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | imm9) [pure] = a.wrapping_sub(b);

            ] }
        };
    }
    pub(crate) use second;
}

macro_rules! end {
    ([$($callback:tt)*] [$($rows:tt)*]) => {
        $($callback)* ! { $($rows)* }
    };
}

macro_rules! for_each_op {
    ($($callback:ident)::+) => {
        first! { [$($callback)::+] [] }
    };
}

use first_file::first;
use second_file::second;

for_each_op! { pulley_macros::isa }

fn main() {}
