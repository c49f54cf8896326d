//! Bounds on what a store may use: memories, tables, and how many of each.
//!
//! A limiter is asked before anything grows, by guest or host, and while a module is instantiated. What it refuses does not
//! happen; the guest sees `memory.grow` return -1.

use crate::{Error, Result};

/// Decides whether memories and tables may grow. Given to a store with [`Store::limiter`](crate::Store::limiter).
///
/// When one of these methods returns an error, nothing grows, and the guest's call ends with that error as soon as the
/// guest leaves its code: when it returns, traps, or calls a host function. Until then it sees -1 like after any refusal.
pub trait ResourceLimiter: Send {
    /// Whether a linear memory may grow from `current` to `desired` bytes; `maximum` is what its type allows, in bytes.
    ///
    /// It is asked for the size at the beginning too, with `current` 0.
    ///
    /// # Errors
    ///
    /// An error ends the call.
    fn memory_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> Result<bool>;

    /// Told when the host had no memory for a growth that [`ResourceLimiter::memory_growing`] allowed.
    ///
    /// # Errors
    ///
    /// An error ends the call. By default the growth just fails.
    fn memory_grow_failed(&mut self, error: Error) -> Result<()> {
        drop(error);
        Ok(())
    }

    /// Whether a table may grow from `current` to `desired` elements; `maximum` is what its type allows, in elements.
    ///
    /// It is asked for the size at the beginning too, with `current` 0.
    ///
    /// # Errors
    ///
    /// An error ends the call.
    fn table_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> Result<bool>;

    /// Told when the host had no memory for a growth that [`ResourceLimiter::table_growing`] allowed.
    ///
    /// # Errors
    ///
    /// An error ends the call. By default the growth just fails.
    fn table_grow_failed(&mut self, error: Error) -> Result<()> {
        drop(error);
        Ok(())
    }

    /// How many instances the store may hold.
    fn instances(&self) -> usize {
        DEFAULT_COUNT
    }

    /// How many tables the store may hold.
    fn tables(&self) -> usize {
        DEFAULT_COUNT
    }

    /// How many memories the store may hold.
    fn memories(&self) -> usize {
        DEFAULT_COUNT
    }
}

/// How many instances, tables and memories a store holds unless told otherwise.
const DEFAULT_COUNT: usize = 10_000;

/// Fixed bounds, as a [`ResourceLimiter`]. Made with a [`StoreLimitsBuilder`]; the default bounds nothing but counts.
#[derive(Clone, Debug)]
pub struct StoreLimits {
    memory_bytes: Option<usize>,
    table_elements: Option<usize>,
    instances: usize,
    tables: usize,
    memories: usize,
    trap_on_grow_failure: bool,
}

impl Default for StoreLimits {
    fn default() -> StoreLimits {
        StoreLimits {
            memory_bytes: None,
            table_elements: None,
            instances: DEFAULT_COUNT,
            tables: DEFAULT_COUNT,
            memories: DEFAULT_COUNT,
            trap_on_grow_failure: false,
        }
    }
}

impl StoreLimits {
    fn decide(&self, what: &str, bound: Option<usize>, desired: usize, maximum: Option<usize>) -> Result<bool> {
        let allowed = bound.is_none_or(|bound| desired <= bound) && maximum.is_none_or(|maximum| desired <= maximum);
        if !allowed && self.trap_on_grow_failure {
            crate::bail!("forcing trap when growing {what} to {desired}");
        }
        Ok(allowed)
    }
}

impl ResourceLimiter for StoreLimits {
    fn memory_growing(&mut self, _current: usize, desired: usize, maximum: Option<usize>) -> Result<bool> {
        self.decide("memory", self.memory_bytes, desired, maximum)
    }

    fn memory_grow_failed(&mut self, error: Error) -> Result<()> {
        if self.trap_on_grow_failure {
            Err(error.context("forcing a memory growth failure to be a trap"))
        } else {
            Ok(())
        }
    }

    fn table_growing(&mut self, _current: usize, desired: usize, maximum: Option<usize>) -> Result<bool> {
        self.decide("table", self.table_elements, desired, maximum)
    }

    fn table_grow_failed(&mut self, error: Error) -> Result<()> {
        if self.trap_on_grow_failure {
            Err(error.context("forcing a table growth failure to be a trap"))
        } else {
            Ok(())
        }
    }

    fn instances(&self) -> usize {
        self.instances
    }

    fn tables(&self) -> usize {
        self.tables
    }

    fn memories(&self) -> usize {
        self.memories
    }
}

/// Builds [`StoreLimits`].
#[derive(Clone, Debug, Default)]
pub struct StoreLimitsBuilder(StoreLimits);

impl StoreLimitsBuilder {
    /// Begins with the default bounds.
    #[must_use]
    pub fn new() -> StoreLimitsBuilder {
        StoreLimitsBuilder::default()
    }

    /// The largest size of each linear memory, in bytes.
    #[must_use]
    pub fn memory_size(mut self, bytes: usize) -> Self {
        self.0.memory_bytes = Some(bytes);
        self
    }

    /// The largest size of each table, in elements.
    #[must_use]
    pub fn table_elements(mut self, elements: usize) -> Self {
        self.0.table_elements = Some(elements);
        self
    }

    /// How many instances the store may hold; 10,000 by default.
    #[must_use]
    pub fn instances(mut self, count: usize) -> Self {
        self.0.instances = count;
        self
    }

    /// How many tables the store may hold; 10,000 by default.
    #[must_use]
    pub fn tables(mut self, count: usize) -> Self {
        self.0.tables = count;
        self
    }

    /// How many linear memories the store may hold; 10,000 by default.
    #[must_use]
    pub fn memories(mut self, count: usize) -> Self {
        self.0.memories = count;
        self
    }

    /// Whether a refused growth ends the guest's call with an error, instead of a -1. Off by default.
    #[must_use]
    pub fn trap_on_grow_failure(mut self, trap: bool) -> Self {
        self.0.trap_on_grow_failure = trap;
        self
    }

    /// The bounds.
    #[must_use]
    pub fn build(self) -> StoreLimits {
        self.0
    }
}
