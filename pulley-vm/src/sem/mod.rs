//! What rows compute: pure functions over numbers, without machine state and without `unsafe`.
//!
//! A row whose meaning fits one Rust expression says it in the table; what needs more words stands
//! here. Everything is exact: the same bits on every host. (`unsafe` is at most
//! the choice of a machine instruction, also of one that converts what is in range.)

pub mod convert;
pub mod float;
pub mod int;
pub mod simd;
