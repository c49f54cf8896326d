//! What unit tests have instead of handlers: nothing that runs.

use super::context::{Context, ExitKind};

/// The name of the strategy.
pub(super) const STRATEGY: &str = "none";

/// There are no handlers to run.
///
/// # Safety
///
/// None is needed.
pub(super) unsafe fn enter(_pc: *const u8, _fp: *mut u64, _base: *mut u8, _cx: *mut Context) -> ExitKind {
    unreachable!("unit tests are built without handlers; tests that run code belong in `tests/`")
}
