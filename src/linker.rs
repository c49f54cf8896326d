//! Finds what modules import, by name.

use crate::error::Context;
use crate::func::HostFunc;
use crate::{
    AsContext, AsContextMut, Caller, Engine, Error, Extern, ExternType, Func, FuncType, Global, ImportType, Instance,
    IntoFunc, Memory, Module, Ref, Result, Table, Val,
};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;

/// Names for things that modules import, and the way to instantiate with them.
///
/// Host functions defined here belong to no store: one linker serves any number of stores with data of type `T`. What was
/// defined as an [`Extern`] belongs to its store.
///
/// ```
/// use pulley::{Caller, Engine, Linker, Module, Store};
///
/// let engine = Engine::default();
/// let mut linker = Linker::<Vec<i32>>::new(&engine);
/// linker.func_wrap("host", "log", |mut caller: Caller<'_, Vec<i32>>, value: i32| caller.data_mut().push(value)).unwrap();
/// let text = r#"(module (import "host" "log" (func $log (param i32)))
///     (func (export "run") (call $log (i32.const 7))))"#;
/// let module = Module::new(&engine, text).unwrap();
/// let mut store = Store::new(&engine, Vec::new());
/// let instance = linker.instantiate(&mut store, &module).unwrap();
/// instance.get_typed_func::<(), ()>(&mut store, "run").unwrap().call(&mut store, ()).unwrap();
/// assert_eq!(store.into_data(), [7]);
/// ```
pub struct Linker<T: 'static> {
    engine: Engine,
    definitions: HashMap<String, HashMap<String, Definition<T>>>,
    allow_shadowing: bool,
}

enum Definition<T: 'static> {
    Extern(Extern),
    Host(HostFunc<T>),
}

impl<T: 'static> Clone for Definition<T> {
    fn clone(&self) -> Self {
        match self {
            Definition::Extern(value) => Definition::Extern(*value),
            Definition::Host(function) => Definition::Host(function.clone()),
        }
    }
}

impl<T: 'static> Definition<T> {
    fn to_extern(&self, mut store: impl AsContextMut<Data = T>) -> Result<Extern> {
        match self {
            Definition::Extern(value) => Ok(*value),
            Definition::Host(function) => {
                store.as_context_mut().inner_mut().add_host_func(function.clone()).map(Extern::Func)
            }
        }
    }
}

impl<T: 'static> Clone for Linker<T> {
    fn clone(&self) -> Self {
        Linker {
            engine: self.engine.clone(),
            definitions: self.definitions.clone(),
            allow_shadowing: self.allow_shadowing,
        }
    }
}

/// A module imports something that nothing defines; or a guest called a function that
/// [`Linker::define_unknown_imports_as_traps`] put in such a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownImportError {
    module: String,
    name: String,
    ty: ExternType,
}

impl UnknownImportError {
    fn new(import: &ImportType<'_>) -> UnknownImportError {
        UnknownImportError { module: import.module().to_owned(), name: import.name().to_owned(), ty: import.ty() }
    }

    /// The first of the two names of the import.
    #[must_use]
    pub fn module(&self) -> &str {
        &self.module
    }

    /// The second of the two names of the import.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is imported.
    #[must_use]
    pub fn ty(&self) -> ExternType {
        self.ty.clone()
    }
}

impl fmt::Display for UnknownImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown import: `{}::{}` has not been defined, type {}", self.module, self.name, self.ty)
    }
}

impl std::error::Error for UnknownImportError {}

impl<T: 'static> Linker<T> {
    /// A linker without any names.
    #[must_use]
    pub fn new(engine: &Engine) -> Linker<T> {
        Linker { engine: engine.clone(), definitions: HashMap::new(), allow_shadowing: false }
    }

    /// The engine it was made with.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Whether a name may be defined again; the last definition holds. Off by default.
    pub fn allow_shadowing(&mut self, allow: bool) -> &mut Self {
        self.allow_shadowing = allow;
        self
    }

    fn insert(&mut self, module: &str, name: &str, definition: Definition<T>) -> Result<&mut Self> {
        let names = self.definitions.entry(module.to_owned()).or_default();
        match names.entry(name.to_owned()) {
            Entry::Occupied(_) if !self.allow_shadowing => {
                crate::bail!("import of `{module}::{name}` defined twice");
            }
            Entry::Occupied(mut entry) => {
                entry.insert(definition);
            }
            Entry::Vacant(entry) => {
                entry.insert(definition);
            }
        }
        Ok(self)
    }

    fn find(&self, module: &str, name: &str) -> Option<&Definition<T>> {
        self.definitions.get(module)?.get(name)
    }

    /// Defines a name as something that a store holds.
    ///
    /// # Errors
    ///
    /// If the name is defined and [`Linker::allow_shadowing`] is off. The same goes for all methods that define names.
    ///
    /// # Panics
    ///
    /// If `item` belongs to another store.
    pub fn define(
        &mut self,
        store: impl AsContext<Data = T>,
        module: &str,
        name: &str,
        item: impl Into<Extern>,
    ) -> Result<&mut Self> {
        let item = item.into();
        item.to_vm(store.as_context().opaque());
        self.insert(module, name, Definition::Extern(item))
    }

    /// Defines a name as a host function of any type. See [`Func::new`].
    ///
    /// # Errors
    ///
    /// As [`Linker::define`].
    pub fn func_new(
        &mut self,
        module: &str,
        name: &str,
        ty: FuncType,
        func: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> Result<()> + Send + Sync + 'static,
    ) -> Result<&mut Self> {
        self.insert(module, name, Definition::Host(HostFunc::new(ty, func)))
    }

    /// Defines a name as a host function by a closure with Rust types. See [`Func::wrap`].
    ///
    /// # Errors
    ///
    /// As [`Linker::define`].
    pub fn func_wrap<Params, Args>(
        &mut self,
        module: &str,
        name: &str,
        func: impl IntoFunc<T, Params, Args>,
    ) -> Result<&mut Self> {
        self.insert(module, name, Definition::Host(func.into_func()))
    }

    /// Defines everything an instance exports, under `module_name`.
    ///
    /// # Errors
    ///
    /// As [`Linker::define`].
    pub fn instance(
        &mut self,
        mut store: impl AsContextMut<Data = T>,
        module_name: &str,
        instance: Instance,
    ) -> Result<&mut Self> {
        let mut context = store.as_context_mut();
        let exports: Vec<_> =
            instance.exports(&mut context).map(|export| (export.name().to_owned(), export.into_extern())).collect();
        for (name, item) in exports {
            self.insert(module_name, &name, Definition::Extern(item))?;
        }
        Ok(self)
    }

    /// Instantiates a module and defines everything it exports, under `module_name`.
    ///
    /// A WASI reactor is initialized. A WASI command, a module that exports `_start`, is different: its functions are
    /// defined so that each call runs in an instance of its own, and its other exports are not defined.
    ///
    /// # Errors
    ///
    /// As [`Linker::instantiate`] and [`Linker::define`].
    pub fn module(
        &mut self,
        mut store: impl AsContextMut<Data = T>,
        module_name: &str,
        module: &Module,
    ) -> Result<&mut Self> {
        if module.get_export("_start").is_none_or(|ty| ty.func().is_none()) {
            let instance = self.instantiate(&mut store, module)?;
            if let Some(initialize) = instance.get_func(&mut store, "_initialize") {
                initialize.typed::<(), ()>(&store)?.call(&mut store, ())?;
            }
            return self.instance(store, module_name, instance);
        }
        let prepared = self.instantiate_pre(module)?;
        for export in module.exports() {
            let ExternType::Func(ty) = export.ty() else {
                continue;
            };
            let (prepared, name) = (prepared.clone(), export.name().to_owned());
            self.func_new(module_name, export.name(), ty, move |mut caller, params, results| {
                let instance = prepared.instantiate(&mut caller)?;
                let function = instance.get_func(&mut caller, &name);
                function.context("the module exports this function")?.call(&mut caller, params, results)
            })?;
        }
        Ok(self)
    }

    /// Gives a definition a second name.
    ///
    /// # Errors
    ///
    /// If the first name is not defined, or as [`Linker::define`].
    pub fn alias(&mut self, module: &str, name: &str, as_module: &str, as_name: &str) -> Result<&mut Self> {
        let found = self.find(module, name).cloned();
        let definition = found.with_context(|| format!("no definition of `{module}::{name}` to alias"))?;
        self.insert(as_module, as_name, definition)
    }

    /// Gives all definitions under one module name a second one.
    ///
    /// # Errors
    ///
    /// As [`Linker::define`].
    pub fn alias_module(&mut self, module: &str, as_module: &str) -> Result<()> {
        let names = self.definitions.get(module).cloned().unwrap_or_default();
        for (name, definition) in names {
            self.insert(as_module, &name, definition)?;
        }
        Ok(())
    }

    /// Defines each function that the module imports and nothing defines, as one that fails with an [`UnknownImportError`]
    /// when it is called.
    ///
    /// # Errors
    ///
    /// None today.
    pub fn define_unknown_imports_as_traps(&mut self, module: &Module) -> Result<()> {
        for import in module.imports() {
            let ExternType::Func(ty) = import.ty() else {
                continue;
            };
            if self.find(import.module(), import.name()).is_none() {
                let error = UnknownImportError::new(&import);
                self.func_new(import.module(), import.name(), ty, move |_, _, _| Err(error.clone().into()))?;
            }
        }
        Ok(())
    }

    /// Defines everything that the module imports and nothing defines: functions that return zeros and nulls, globals of
    /// zero or null, empty memories and tables of the smallest size the module takes.
    ///
    /// # Errors
    ///
    /// If the store's limits or the host have no room for a memory or table.
    pub fn define_unknown_imports_as_default_values(
        &mut self,
        mut store: impl AsContextMut<Data = T>,
        module: &Module,
    ) -> Result<()> {
        for import in module.imports() {
            let (from, name) = (import.module(), import.name());
            if self.find(from, name).is_some() {
                continue;
            }
            match import.ty() {
                ExternType::Func(ty) => {
                    // The results hold zeros and nulls when the function begins.
                    self.func_new(from, name, ty, |_, _, _| Ok(()))?;
                }
                ExternType::Global(ty) => {
                    let value = Val::default_for_ty(*ty.content());
                    let global = Global::new(&mut store, ty, value)?;
                    self.define(&store, from, name, global)?;
                }
                ExternType::Table(ty) => {
                    let null = Ref::null(ty.element().heap_type());
                    let table = Table::new(&mut store, ty, null)?;
                    self.define(&store, from, name, table)?;
                }
                ExternType::Memory(ty) => {
                    let memory = Memory::new(&mut store, ty)?;
                    self.define(&store, from, name, memory)?;
                }
            }
        }
        Ok(())
    }

    /// What a name is defined as. A host function is put into the store each time it is asked for.
    pub fn get(&self, store: impl AsContextMut<Data = T>, module: &str, name: &str) -> Option<Extern> {
        self.find(module, name)?.to_extern(store).ok()
    }

    /// What an import's name is defined as.
    pub fn get_by_import(&self, store: impl AsContextMut<Data = T>, import: &ImportType<'_>) -> Option<Extern> {
        self.get(store, import.module(), import.name())
    }

    /// The function to run for a module: what is defined as its export without a name, or as its `_start`.
    ///
    /// # Errors
    ///
    /// If there is neither.
    pub fn get_default(&self, mut store: impl AsContextMut<Data = T>, module: &str) -> Result<Func> {
        let found = self.get(&mut store, module, "").or_else(|| self.get(&mut store, module, "_start"));
        found.and_then(Extern::into_func).with_context(|| format!("`{module}` has no default function"))
    }

    /// Finds what the module imports, once for many instantiations.
    ///
    /// # Errors
    ///
    /// An [`UnknownImportError`] if nothing has a name that the module imports.
    pub fn instantiate_pre(&self, module: &Module) -> Result<InstancePre<T>> {
        let mut imports = Vec::new();
        for import in module.imports() {
            let found = self.find(import.module(), import.name());
            imports.push(found.cloned().ok_or_else(|| Error::new(UnknownImportError::new(&import)))?);
        }
        Ok(InstancePre { module: module.clone(), imports })
    }

    /// Finds what the module imports, and makes an instance. See [`Instance::new`].
    ///
    /// # Errors
    ///
    /// An [`UnknownImportError`] if nothing has a name that the module imports; or as [`Instance::new`].
    ///
    /// # Panics
    ///
    /// If what an imported name is defined as belongs to another store.
    pub fn instantiate(&self, store: impl AsContextMut<Data = T>, module: &Module) -> Result<Instance> {
        self.instantiate_pre(module)?.instantiate(store)
    }
}

/// A module with its imports found, but not yet in a store. Made by [`Linker::instantiate_pre`].
pub struct InstancePre<T: 'static> {
    module: Module,
    imports: Vec<Definition<T>>,
}

impl<T: 'static> Clone for InstancePre<T> {
    fn clone(&self) -> Self {
        InstancePre { module: self.module.clone(), imports: self.imports.clone() }
    }
}

impl<T: 'static> InstancePre<T> {
    /// The module.
    #[must_use]
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// Makes an instance.
    ///
    /// # Errors
    ///
    /// As [`Instance::new`].
    ///
    /// # Panics
    ///
    /// If an import belongs to another store.
    pub fn instantiate(&self, mut store: impl AsContextMut<Data = T>) -> Result<Instance> {
        let imports = self.imports.iter().map(|definition| definition.to_extern(&mut store));
        let imports: Vec<Extern> = imports.collect::<Result<_>>()?;
        Instance::new(store, &self.module, &imports)
    }
}
