//! Random modules under this Pulley and under wasmi, and random artifacts under the verifier and the interpreter.
//!
//! Everything follows from a seed: the module ([`generate`]), what is done with it ([`plan`]), and so what must come out, the
//! same under each engine and setting ([`differential`]). Nothing is skipped silently: [`Count`] has what was compared and what
//! was not, and why.
//!
//! `cargo test` runs a few seeds (`tests/fuzz.rs`), the program of this package as many as one wants, `cargo fuzz` those that
//! lead to new code.

pub mod artifact;
pub mod differential;
pub mod engines;
mod expressions;
pub mod features;
pub mod generate;
pub mod plan;
pub mod random;

pub use differential::{Count, Difference};
