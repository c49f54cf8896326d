//! Names of things in a store: indices that only their store understands.

use crate::artifact::ExternKind;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// Made by a store and good for that store only; any other answers for something else or panics.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(transparent)]
        pub struct $name(u32);

        impl $name {
            /// The id with that index.
            #[must_use]
            pub const fn from_index(index: u32) -> $name {
                $name(index)
            }

            /// The index: ids of one kind are counted from 0 in the order of their making.
            #[must_use]
            pub const fn index(self) -> u32 {
                self.0
            }

            #[allow(dead_code, reason = "not every kind is kept in a list")]
            pub(crate) const fn at(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id! {
    /// A function of a store.
    FuncId
}
id! {
    /// A table of a store.
    TableId
}
id! {
    /// A linear memory of a store.
    MemoryId
}
id! {
    /// A global of a store.
    GlobalId
}
id! {
    /// An instance of a module in a store.
    InstanceId
}

impl FuncId {
    /// The number that stands for a reference to this function in slots, globals and tables.
    #[must_use]
    pub const fn to_handle(self) -> u64 {
        self.0 as u64 + 1
    }

    /// The function that the reference stands for, if it could be a function: not null and not too large a number.
    ///
    /// Whether it exists is for [`Store::func_exists`](crate::Store::func_exists) to say.
    #[must_use]
    pub fn from_handle(handle: u64) -> Option<FuncId> {
        u32::try_from(handle.checked_sub(1)?).ok().map(FuncId)
    }
}

/// Something that modules import and export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant holds the id of what it is named after")]
pub enum Extern {
    Func(FuncId),
    Table(TableId),
    Memory(MemoryId),
    Global(GlobalId),
}

impl Extern {
    /// What kind of thing it is.
    #[must_use]
    pub const fn kind(self) -> ExternKind {
        match self {
            Extern::Func(_) => ExternKind::Func,
            Extern::Table(_) => ExternKind::Table,
            Extern::Memory(_) => ExternKind::Memory,
            Extern::Global(_) => ExternKind::Global,
        }
    }
}

macro_rules! extern_from {
    ($($variant:ident($id:ident))*) => {$(
        impl From<$id> for Extern {
            fn from(id: $id) -> Extern {
                Extern::$variant(id)
            }
        }
    )*};
}

extern_from! { Func(FuncId) Table(TableId) Memory(MemoryId) Global(GlobalId) }
