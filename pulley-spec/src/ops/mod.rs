//! The rows, a file per family. Here is the order in which the families follow each other, which is
//! the order of opcode numbers; each family's macro appends its rows to those before it and calls the next one.

mod call;
mod control;
mod convert;
mod float;
mod fuse;
mod fuse_simd;
mod int;
mod memory;
mod simd;
mod table;

/// Hands the rows of all families, as tokens, to the macro at the given path: `for_each_op! { path::to::a_macro }`
/// expands to `path::to::a_macro! { rows… }`. Tokens after the path and a comma are put before the rows.
#[macro_export]
macro_rules! for_each_op {
    ($($callback:ident)::+ $(, $($front:tt)*)?) => {
        $crate::__ops_control! { [$($callback)::+] [$($($front)*)?] }
    };
}

/// The end of the chain: calls the callback.
#[doc(hidden)]
#[macro_export]
macro_rules! __ops_end {
    ([$($callback:tt)*] [$($rows:tt)*]) => {
        $($callback)* ! { $($rows)* }
    };
}
