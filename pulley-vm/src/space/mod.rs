//! Address spaces: the state of a program outside its frames.
//!
//! Each space lives at an address of its own that never changes while its store lives, because the
//! interpreter holds pointers to it. Handlers see `base` and `len` of a memory or table; everything
//! that may change those happens outside of the interpreter.

mod global;
mod mapping;
mod memory;
mod segment;
mod stable;
mod table;

pub(crate) use global::GlobalSpace;
pub(crate) use mapping::Mapping;
pub(crate) use memory::MemorySpace;
pub(crate) use segment::{DataInstance, ElementInstance};
pub(crate) use stable::Stable;
pub(crate) use table::TableSpace;
