//! How much a store may take of its host.

/// Fixed limits of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoreLimits {
    /// Size of the stack that guest functions run on, in slots of 8 bytes. Default: 2^20, which is 8 MiB. Making a store aborts,
    /// as collections do, when the host has no room for its stack.
    pub stack_slots: usize,
    /// How many calls from the host into the guest may be active at once, each made by a host function that the one
    /// before called. The host's own stack must have room for as many. Default: 200.
    pub nesting: usize,
    /// How many bytes all linear memories may have together. Default: no limit.
    pub memory_bytes: usize,
    /// How many bytes of the host's addresses each memory that can grow reserves at most, so that growing up to there copies
    /// nothing. It reserves less where addresses are few, and nothing where the host can't. Default: 2^32, all that
    /// 32-bit addresses reach.
    pub memory_reservation: u64,
    /// How many elements all tables may have together. Default: 10 million.
    pub table_elements: usize,
    /// How many instances there may be. Default: 10 000.
    pub instances: usize,
    /// How many linear memories there may be. Default: 10 000.
    pub memories: usize,
    /// How many tables there may be. Default: 10 000.
    pub tables: usize,
}

impl Default for StoreLimits {
    fn default() -> StoreLimits {
        StoreLimits {
            stack_slots: 1 << 20,
            nesting: 200,
            memory_bytes: usize::MAX,
            memory_reservation: 1 << 32,
            table_elements: 10_000_000,
            instances: 10_000,
            memories: 10_000,
            tables: 10_000,
        }
    }
}

/// Decides, growth by growth, what a store may take; asked before [`StoreLimits`] and the type are.
///
/// A growth that is denied looks to the guest like one that found no room.
pub trait Limiter {
    /// Whether a memory may grow from `current` to `desired` bytes. `maximum` is what its type allows, in bytes. A memory
    /// that is being made grows from 0.
    fn memory_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> bool;

    /// Whether a table may grow from `current` to `desired` elements. `maximum` is what its type allows. A table that is
    /// being made grows from 0.
    fn table_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> bool;

    /// Told when a memory did not grow after [`Limiter::memory_growing`] allowed it, or could not even be asked for.
    fn memory_grow_failed(&mut self) {}

    /// Told when a table did not grow after [`Limiter::table_growing`] allowed it, or could not even be asked for.
    fn table_grow_failed(&mut self) {}
}

/// Allows everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unlimited;

impl Limiter for Unlimited {
    fn memory_growing(&mut self, _current: usize, _desired: usize, _maximum: Option<usize>) -> bool {
        true
    }

    fn table_growing(&mut self, _current: usize, _desired: usize, _maximum: Option<usize>) -> bool {
        true
    }
}
