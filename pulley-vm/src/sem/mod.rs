//! What rows compute: pure functions over numbers, without machine state and without `unsafe`.
//!
//! A row whose meaning fits one Rust expression says it in the table; what needs more words stands
//! here. Everything is exact: the same bits on every host.

pub mod convert;
pub mod float;
pub mod int;
