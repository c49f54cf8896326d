//! Why something could not be added to a store.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use crate::trap::TrapCode;
use crate::types::{ExternType, ValType};

/// Why something could not be added to a store, or changed in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoreError {
    /// The type can't exist.
    Type {
        /// The type.
        ty: String,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The store has as many of these as its limits allow.
    TooMany {
        /// What there would be too many of.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// A memory or table of that size is past a limit, or the host has no room for it.
    NoRoom {
        /// The type of what was asked for.
        ty: String,
    },
    /// A value has another type.
    ValueType {
        /// What it should be.
        expected: ValType,
        /// What it is.
        found: ValType,
    },
    /// The global is immutable.
    Immutable,
    /// The value is a reference to a function that does not exist in the store.
    BadReference,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Type { ty, what } => write!(f, "type `{ty}` can't exist: {what}"),
            StoreError::TooMany { what, limit } => {
                write!(f, "too many {what}: the store is limited to {limit}; raise the limit or use another store")
            }
            StoreError::NoRoom { ty } => {
                write!(f, "no room for `{ty}`: it is past a limit of the store, or the host is out of memory")
            }
            StoreError::ValueType { expected, found } => {
                write!(f, "type mismatch: the value is of type {found}, expected {expected}")
            }
            StoreError::Immutable => f.write_str("the global is immutable"),
            StoreError::BadReference => f.write_str(TrapCode::BadReference.message()),
        }
    }
}

impl core::error::Error for StoreError {}

/// An import that was given something of another type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportMismatch {
    /// The first part of the import's name.
    pub module: String,
    /// The second part of the import's name.
    pub name: String,
    /// What the module imports.
    pub expected: ExternType,
    /// What was given.
    pub found: ExternType,
}

impl fmt::Display for ImportMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ImportMismatch { module, name, expected, found } = self;
        write!(f, "incompatible import type for `{module}.{name}`: expected {expected}, found {found}")
    }
}

/// Why a module could not be instantiated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstantiateError {
    /// Fewer or more things were given than the module imports.
    ImportCount {
        /// How many it imports.
        expected: usize,
        /// How many were given.
        found: usize,
    },
    /// A thing of another type was given.
    ImportType(Box<ImportMismatch>),
    /// A memory, table or the instance itself is too much for the store.
    Store(StoreError),
    /// An active segment does not fit its table or memory. What was written before stays written.
    Segment {
        /// `element` or `data`.
        kind: &'static str,
        /// The segment's index.
        index: u32,
        /// The cause.
        code: TrapCode,
    },
}

impl fmt::Display for InstantiateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InstantiateError::ImportCount { expected, found } => {
                write!(f, "the module has {expected} imports, {found} were given")
            }
            InstantiateError::ImportType(mismatch) => mismatch.fmt(f),
            InstantiateError::Store(error) => error.fmt(f),
            InstantiateError::Segment { kind, index, code } => {
                write!(f, "{code}: active {kind} segment {index} does not fit")
            }
        }
    }
}

impl core::error::Error for InstantiateError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            InstantiateError::Store(error) => Some(error),
            _ => None,
        }
    }
}

impl From<StoreError> for InstantiateError {
    fn from(error: StoreError) -> InstantiateError {
        InstantiateError::Store(error)
    }
}
