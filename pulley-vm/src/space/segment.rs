//! Data and element segments as instances see them: full, or dropped.

use alloc::boxed::Box;
use core::ops::Range;

/// A data segment: the bytes of the module that are left of it, none after `data.drop`.
#[derive(Clone, Debug, Default)]
pub(crate) struct DataInstance {
    /// A range of the module's data bytes; the verifier checked it against their length.
    pub(crate) bytes: Range<usize>,
}

impl DataInstance {
    pub(crate) fn drop_bytes(&mut self) {
        self.bytes = 0..0;
    }
}

/// An element segment: its references as handles, none after `elem.drop`.
#[derive(Clone, Debug, Default)]
pub(crate) struct ElementInstance {
    pub(crate) items: Box<[u64]>,
}

impl ElementInstance {
    pub(crate) fn drop_items(&mut self) {
        self.items = Box::default();
    }
}
