//! A WebAssembly module, parsed and validated but for its function bodies.
//!
//! Invariant: after `parse` every index and type in [`ModuleInfo`] is valid in its index space; the bodies are validated
//! by whoever translates them, operator by operator.

mod constant;
mod features;
mod hints;
mod info;
mod names;
mod parse;

pub(crate) use features::{check, explain, needs, no_feature};
pub use info::{BranchHint, Constant, Global, Memory, ModuleInfo, Table};
pub(crate) use parse::{Body, parse};

#[cfg(test)]
mod tests;
