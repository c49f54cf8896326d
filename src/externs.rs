//! Things that instances import and export, of any kind.

use crate::store::StoreOpaque;
use crate::{AsContext, ExternType, Func, Global, Memory, Table};
use pulley_vm::InstanceId;

/// A function, global, table or memory in a store. Cheap to copy; it means nothing without its store.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Extern {
    /// A function.
    Func(Func),
    /// A global.
    Global(Global),
    /// A table.
    Table(Table),
    /// A linear memory.
    Memory(Memory),
}

impl Extern {
    /// The function, if it is one.
    #[must_use]
    pub fn into_func(self) -> Option<Func> {
        match self {
            Extern::Func(func) => Some(func),
            _ => None,
        }
    }

    /// The global, if it is one.
    #[must_use]
    pub fn into_global(self) -> Option<Global> {
        match self {
            Extern::Global(global) => Some(global),
            _ => None,
        }
    }

    /// The table, if it is one.
    #[must_use]
    pub fn into_table(self) -> Option<Table> {
        match self {
            Extern::Table(table) => Some(table),
            _ => None,
        }
    }

    /// The memory, if it is one.
    #[must_use]
    pub fn into_memory(self) -> Option<Memory> {
        match self {
            Extern::Memory(memory) => Some(memory),
            _ => None,
        }
    }

    /// Its type. Tables and memories have their current size as the minimum.
    ///
    /// # Panics
    ///
    /// If it belongs to another store.
    #[must_use]
    pub fn ty(&self, store: impl AsContext) -> ExternType {
        match self {
            Extern::Func(func) => func.ty(store).into(),
            Extern::Global(global) => global.ty(store).into(),
            Extern::Table(table) => table.ty(store).into(),
            Extern::Memory(memory) => memory.ty(store).into(),
        }
    }

    pub(crate) fn from_vm(store: &StoreOpaque, value: pulley_vm::Extern) -> Extern {
        let store = store.id();
        match value {
            pulley_vm::Extern::Func(id) => Extern::Func(Func { store, id }),
            pulley_vm::Extern::Global(id) => Extern::Global(Global { store, id }),
            pulley_vm::Extern::Table(id) => Extern::Table(Table { store, id }),
            pulley_vm::Extern::Memory(id) => Extern::Memory(Memory { store, id }),
        }
    }

    /// # Panics
    ///
    /// If it belongs to another store.
    pub(crate) fn to_vm(self, store: &StoreOpaque) -> pulley_vm::Extern {
        match self {
            Extern::Func(func) => {
                func.check_store(store);
                func.id.into()
            }
            Extern::Global(global) => {
                global.check_store(store);
                global.id.into()
            }
            Extern::Table(table) => {
                table.check_store(store);
                table.id.into()
            }
            Extern::Memory(memory) => {
                memory.check_store(store);
                memory.id.into()
            }
        }
    }

    /// What an instance exports under a name.
    pub(crate) fn of_instance(store: &StoreOpaque, instance: InstanceId, name: &str) -> Option<Extern> {
        store.vm.instance_export(instance, name).map(|value| Extern::from_vm(store, value))
    }
}

impl From<Func> for Extern {
    fn from(func: Func) -> Extern {
        Extern::Func(func)
    }
}

impl From<Global> for Extern {
    fn from(global: Global) -> Extern {
        Extern::Global(global)
    }
}

impl From<Table> for Extern {
    fn from(table: Table) -> Extern {
        Extern::Table(table)
    }
}

impl From<Memory> for Extern {
    fn from(memory: Memory) -> Extern {
        Extern::Memory(memory)
    }
}

/// Something an instance exports, with its name.
#[derive(Clone, Debug)]
pub struct Export<'instance> {
    name: &'instance str,
    definition: Extern,
}

impl<'instance> Export<'instance> {
    pub(crate) fn new(name: &'instance str, definition: Extern) -> Export<'instance> {
        Export { name, definition }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'instance str {
        self.name
    }

    /// Its type. Tables and memories have their current size as the minimum.
    ///
    /// # Panics
    ///
    /// If it belongs to another store.
    #[must_use]
    pub fn ty(&self, store: impl AsContext) -> ExternType {
        self.definition.ty(store)
    }

    /// What is exported.
    #[must_use]
    pub fn into_extern(self) -> Extern {
        self.definition
    }

    /// What is exported, if it is a function.
    #[must_use]
    pub fn into_func(self) -> Option<Func> {
        self.definition.into_func()
    }

    /// What is exported, if it is a global.
    #[must_use]
    pub fn into_global(self) -> Option<Global> {
        self.definition.into_global()
    }

    /// What is exported, if it is a table.
    #[must_use]
    pub fn into_table(self) -> Option<Table> {
        self.definition.into_table()
    }

    /// What is exported, if it is a memory.
    #[must_use]
    pub fn into_memory(self) -> Option<Memory> {
        self.definition.into_memory()
    }
}
