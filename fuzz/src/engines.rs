//! A module under an engine: instantiated, all its functions called, and everything looked at that a host can see.
//!
//! Both engines have wasmtime's API, so that what is done is written once ([`engine!`]); what differs are values and errors.

use super::plan::{CALLS, Event, INSTANCES, Kind, Plain, ROUNDS, digest};
use super::random::Random;

/// Expands to `run(engine, wasm, seed)`, which uses functions of the module around it beside it.
macro_rules! engine {
    ($api:ident) => {
        use super::*;
        use $api::{Engine, Extern, ExternType, Func, FuncType, Instance, Memory, Module, Store, Table, Val};

        /// What the guest tells the host, and what the host answers with.
        struct Host {
            random: Random,
            events: Vec<Event>,
        }

        /// Does with the module all that the seed says.
        ///
        /// # Errors
        ///
        /// The engine refuses the module.
        pub fn run(engine: &Engine, wasm: &[u8], seed: u64) -> Result<Vec<Event>, String> {
            let module = Module::new(engine, wasm).map_err(|error| format!("{error:?}"))?;
            Ok(run_module(engine, &module, seed))
        }

        /// Like [`run`], with a module that was made already.
        pub fn run_module(engine: &Engine, module: &Module, seed: u64) -> Vec<Event> {
            let mut random = Random::new(seed);
            let mut events = Vec::new();
            for first in 0..INSTANCES {
                let host = Host { random: Random::new(random.number()), events: std::mem::take(&mut events) };
                let mut store = Store::new(engine, host);
                use_instance(&mut store, module, &mut random, first);
                events = store.into_data().events;
                if events.last() == Some(&Event::NoRoom) {
                    break;
                }
            }
            events
        }

        /// What is imported by that name. It depends on nothing else: engines list imports in different orders.
        fn import(store: &mut Store<Host>, name: String, ty: ExternType, seed: u64) -> Extern {
            let random = &mut Random::new(seed ^ digest(name.as_bytes()));
            match ty {
                ExternType::Func(ty) => {
                    let results = results(&ty);
                    let body = move |mut caller: $api::Caller<'_, Host>, given: &[Val], answer: &mut [Val]| {
                        let given = given.iter().map(|given| plain(&mut caller, given)).collect();
                        caller.data_mut().events.push(Event::Host(name.clone(), given));
                        for (kind, answer) in results.iter().zip(answer) {
                            let chosen = Plain::random(*kind, &mut caller.data_mut().random);
                            *answer = value(&mut caller, chosen);
                        }
                        Ok(())
                    };
                    Func::new(store, ty, body).into()
                }
                ExternType::Global(ty) => {
                    let chosen = Plain::random(kind(content(&ty)), random);
                    let chosen = value(&mut *store, chosen);
                    global(store, ty, chosen).into()
                }
                ExternType::Memory(ty) => Memory::new(store, ty).expect("memories are small").into(),
                ExternType::Table(ty) => {
                    let null = null(&ty);
                    Table::new(store, ty, null).expect("tables are small").into()
                }
                #[allow(unreachable_patterns, reason = "one of the engines may know more than these")]
                _ => unreachable!("the generator makes nothing else"),
            }
        }

        fn use_instance(store: &mut Store<Host>, module: &Module, random: &mut Random, first: usize) {
            let named = module.imports().map(|item| (format!("{} {}", item.module(), item.name()), item.ty().clone()));
            let named: Vec<(String, ExternType)> = named.collect();
            let seed = random.number();
            let imports: Vec<Extern> = named.into_iter().map(|(name, ty)| import(store, name, ty, seed)).collect();
            let instance = match Instance::new(&mut *store, module, &imports) {
                Ok(instance) => instance,
                Err(error) => return trapped(store, "instantiation", cause(&error)),
            };
            let mut exports: Vec<(String, Extern)> = names(module)
                .into_iter()
                .map(|name| {
                    let item = instance.get_export(&mut *store, &name).expect("what the module exports");
                    (name, item)
                })
                .collect();
            exports.sort_by(|a, b| a.0.cmp(&b.0));
            look(store, &exports);
            let functions: Vec<(&String, Func)> =
                exports.iter().filter_map(|(name, item)| Some((name, item.clone().into_func()?))).collect();
            for number in 0..functions.len().min(CALLS) {
                let (name, function) = &functions[(number + first * CALLS) % functions.len()];
                for _ in 0..ROUNDS {
                    let ty = function.ty(&*store);
                    let arguments: Vec<Val> = parameters(&ty)
                        .into_iter()
                        .map(|kind| {
                            let chosen = Plain::random(kind, random);
                            value(&mut *store, chosen)
                        })
                        .collect();
                    let mut results = vec![Val::I32(0); results(&ty).len()];
                    match function.call(&mut *store, &arguments, &mut results) {
                        Ok(()) => {
                            let results = results.iter().map(|result| plain(&mut *store, result)).collect();
                            store.data_mut().events.push(Event::Returned((*name).clone(), results));
                        }
                        Err(error) => trapped(store, name, cause(&error)),
                    }
                    if store.data().events.last() == Some(&Event::NoRoom) {
                        return;
                    }
                }
                look(store, &exports);
            }
        }

        fn trapped(store: &mut Store<Host>, name: &str, cause: Result<&'static str, String>) {
            let event = match cause {
                Ok("no room") => Event::NoRoom,
                Ok(cause) => Event::Trapped(name.to_owned(), cause),
                Err(error) => panic!("`{name}` is no trap: {error}"),
            };
            store.data_mut().events.push(event);
        }

        /// Looks at all that is exported but functions.
        fn look(store: &mut Store<Host>, exports: &[(String, Extern)]) {
            for (name, item) in exports {
                let name = name.clone();
                let event = match item {
                    Extern::Memory(memory) => {
                        let bytes = memory.data(&*store);
                        Event::Memory(name, bytes.len(), digest(bytes))
                    }
                    Extern::Table(table) => {
                        let len = table.size(&*store);
                        let nulls = (0..len).map(|at| table.get(&mut *store, at).is_none_or(|item| item.is_null()));
                        Event::Table(name, nulls.collect())
                    }
                    Extern::Global(global) => {
                        let value = global.get(&mut *store);
                        Event::Global(name, plain(&mut *store, &value))
                    }
                    _ => continue,
                };
                store.data_mut().events.push(event);
            }
        }
    };
}

/// This Pulley.
pub mod of_pulley {
    engine!(pulley);
    use pulley::{AsContext, AsContextMut, ExternRef, Global, GlobalType, Ref, TableType, Trap, ValType};

    fn names(module: &Module) -> Vec<String> {
        module.exports().map(|export| export.name().to_owned()).collect()
    }

    fn kind(ty: ValType) -> Kind {
        match ty {
            ValType::I32 => Kind::I32,
            ValType::I64 => Kind::I64,
            ValType::F32 => Kind::F32,
            ValType::F64 => Kind::F64,
            ty if ty == ValType::FUNCREF => Kind::Func,
            ty if ty == ValType::EXTERNREF => Kind::Extern,
            ValType::V128 => Kind::V128,
            other => unreachable!("the generator makes no {other}"),
        }
    }

    fn parameters(ty: &FuncType) -> Vec<Kind> {
        ty.params().map(kind).collect()
    }

    fn results(ty: &FuncType) -> Vec<Kind> {
        ty.results().map(kind).collect()
    }

    fn content(ty: &GlobalType) -> ValType {
        *ty.content()
    }

    fn null(ty: &TableType) -> Ref {
        Ref::null(ty.element().heap_type())
    }

    fn plain(mut store: impl AsContextMut, value: &Val) -> Plain {
        match value {
            Val::I32(value) => Plain::I32(*value as u32),
            Val::I64(value) => Plain::I64(*value as u64),
            Val::F32(bits) => Plain::F32(*bits),
            Val::F64(bits) => Plain::F64(*bits),
            Val::FuncRef(function) => Plain::Func(function.is_some()),
            Val::ExternRef(reference) => Plain::Extern(reference.map(|reference| {
                let store = store.as_context_mut();
                let data = reference.data(store.as_context()).expect("a reference of this store");
                *data.and_then(|data| data.downcast_ref().copied()).as_ref().expect("the host's own number")
            })),
            Val::V128(value) => Plain::V128(value.as_u128()),
            other => unreachable!("the generator makes no {other:?}"),
        }
    }

    fn value(store: impl AsContextMut, plain: Plain) -> Val {
        match plain {
            Plain::I32(value) => Val::I32(value as i32),
            Plain::I64(value) => Val::I64(value as i64),
            Plain::F32(bits) => Val::F32(bits),
            Plain::F64(bits) => Val::F64(bits),
            Plain::V128(bits) => Val::V128(bits.into()),
            Plain::Func(_) => Val::FuncRef(None),
            Plain::Extern(None) => Val::ExternRef(None),
            Plain::Extern(Some(number)) => {
                Val::ExternRef(Some(ExternRef::new(store, number).expect("the store has room for a reference")))
            }
        }
    }

    fn global(store: &mut Store<Host>, ty: GlobalType, value: Val) -> Global {
        Global::new(store, ty, value).expect("a value of its type")
    }

    fn cause(error: &pulley::Error) -> Result<&'static str, String> {
        let Some(trap) = error.downcast_ref::<Trap>() else { return Err(format!("{error:?}")) };
        Ok(match trap {
            Trap::UnreachableCodeReached => "unreachable",
            Trap::MemoryOutOfBounds => "memory",
            // wasmi has one name for both.
            Trap::TableOutOfBounds | Trap::UndefinedElement => "table",
            Trap::IndirectCallToNull => "null",
            Trap::BadSignature => "signature",
            Trap::IntegerOverflow => "overflow",
            Trap::IntegerDivisionByZero => "division",
            Trap::BadConversionToInteger => "conversion",
            Trap::StackOverflow => "no room",
            other => return Err(format!("{other:?}")),
        })
    }
}

/// The other one.
pub mod of_wasmi {
    engine!(wasmi);
    use wasmi::errors::{ErrorKind, InstantiationError};
    use wasmi::{AsContextMut, ExternRef, F32, F64, Global, GlobalType, Nullable, Ref, TableType, TrapCode, ValType};

    fn names(module: &Module) -> Vec<String> {
        module.exports().map(|export| export.name().to_owned()).collect()
    }

    fn kind(ty: ValType) -> Kind {
        match ty {
            ValType::I32 => Kind::I32,
            ValType::I64 => Kind::I64,
            ValType::F32 => Kind::F32,
            ValType::F64 => Kind::F64,
            ValType::V128 => Kind::V128,
            ValType::FuncRef => Kind::Func,
            ValType::ExternRef => Kind::Extern,
        }
    }

    fn parameters(ty: &FuncType) -> Vec<Kind> {
        ty.params().iter().copied().map(kind).collect()
    }

    fn results(ty: &FuncType) -> Vec<Kind> {
        ty.results().iter().copied().map(kind).collect()
    }

    fn content(ty: &GlobalType) -> ValType {
        ty.content()
    }

    fn null(ty: &TableType) -> Ref {
        Ref::null(ty.element())
    }

    fn plain(mut store: impl AsContextMut<Data = Host>, value: &Val) -> Plain {
        match value {
            Val::I32(value) => Plain::I32(*value as u32),
            Val::I64(value) => Plain::I64(*value as u64),
            Val::F32(value) => Plain::F32(value.to_bits()),
            Val::F64(value) => Plain::F64(value.to_bits()),
            Val::V128(value) => Plain::V128(value.as_u128()),
            Val::FuncRef(function) => Plain::Func(!function.is_null()),
            Val::ExternRef(reference) => Plain::Extern(reference.val().map(|reference| {
                let store = store.as_context_mut();
                *reference.data(&store).downcast_ref().expect("the host's own number")
            })),
        }
    }

    fn value(store: impl AsContextMut<Data = Host>, plain: Plain) -> Val {
        match plain {
            Plain::I32(value) => Val::I32(value as i32),
            Plain::I64(value) => Val::I64(value as i64),
            Plain::F32(bits) => Val::F32(F32::from_bits(bits)),
            Plain::F64(bits) => Val::F64(F64::from_bits(bits)),
            Plain::V128(bits) => Val::V128(bits.into()),
            Plain::Func(_) => Val::FuncRef(Nullable::Null),
            Plain::Extern(None) => Val::ExternRef(Nullable::Null),
            Plain::Extern(Some(number)) => Val::ExternRef(Nullable::Val(ExternRef::new(store, number))),
        }
    }

    fn global(store: &mut Store<Host>, ty: GlobalType, value: Val) -> Global {
        Global::new(store, value, ty.mutability())
    }

    fn cause(error: &wasmi::Error) -> Result<&'static str, String> {
        // A trap by the standard, since bulk memory.
        if let ErrorKind::Instantiation(InstantiationError::ElementSegmentDoesNotFit { .. }) = error.kind() {
            return Ok("table");
        }
        let Some(code) = error.as_trap_code() else { return Err(format!("{error:?}")) };
        Ok(match code {
            TrapCode::UnreachableCodeReached => "unreachable",
            TrapCode::MemoryOutOfBounds => "memory",
            TrapCode::TableOutOfBounds => "table",
            TrapCode::IndirectCallToNull => "null",
            TrapCode::BadSignature => "signature",
            TrapCode::IntegerOverflow => "overflow",
            TrapCode::IntegerDivisionByZero => "division",
            TrapCode::BadConversionToInteger => "conversion",
            TrapCode::StackOverflow => "no room",
            other => return Err(format!("{other:?}")),
        })
    }
}
