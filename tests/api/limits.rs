//! Bounds on what a store may use.

use super::message;
use pulley::{
    Caller, Config, Engine, Error, Func, Instance, Memory, MemoryType, Module, Ref, RefType, ResourceLimiter, Result,
    Store, StoreLimits, StoreLimitsBuilder, Table, TableType,
};

use std::panic::{AssertUnwindSafe, catch_unwind};

const GROWS: &str = r#"(module (memory 1) (table 1 funcref)
    (func (export "memory") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "table") (param i32) (result i32) (table.grow (ref.null func) (local.get 0))))"#;

fn limited(limits: StoreLimits) -> Result<(Store<StoreLimits>, Instance)> {
    let engine = Engine::default();
    let mut store = Store::new(&engine, limits);
    store.limiter(|limits| limits);
    let instance = Instance::new(&mut store, &Module::new(&engine, GROWS)?, &[])?;
    Ok((store, instance))
}

fn grow(store: &mut Store<StoreLimits>, instance: Instance, name: &str, delta: i32) -> Result<i32> {
    instance.get_typed_func::<i32, i32>(&mut *store, name)?.call(store, delta)
}

#[test]
fn growth_stops_at_the_bounds() {
    let limits = StoreLimitsBuilder::new().memory_size(3 << 16).table_elements(10).build();
    let (mut store, instance) = limited(limits).unwrap();
    assert_eq!(grow(&mut store, instance, "memory", 2).unwrap(), 1);
    assert_eq!(grow(&mut store, instance, "memory", 1).unwrap(), -1);
    assert_eq!(grow(&mut store, instance, "memory", 0).unwrap(), 3);
    assert_eq!(grow(&mut store, instance, "table", 9).unwrap(), 1);
    assert_eq!(grow(&mut store, instance, "table", 1).unwrap(), -1);
    // The host is bound too.
    let memory = Memory::new(&mut store, MemoryType::new(2, None)).unwrap();
    assert!(message(memory.grow(&mut store, 2)).contains("failed to grow"));
    assert!(message(Memory::new(&mut store, MemoryType::new(4, None))).contains("no room"));
    assert!(
        message(Table::new(&mut store, TableType::new(RefType::FUNCREF, 11, None), Ref::Func(None)))
            .contains("no room")
    );
}

#[test]
fn instantiation_stops_at_the_bounds() {
    assert!(message(limited(StoreLimitsBuilder::new().memory_size(1000).build())).contains("no room"));
    assert!(
        message(limited(StoreLimitsBuilder::new().memories(0).build()))
            .contains("1 memories, the store is limited to 0")
    );
    assert!(
        message(limited(StoreLimitsBuilder::new().tables(0).build())).contains("1 tables, the store is limited to 0")
    );
    assert!(message(limited(StoreLimitsBuilder::new().instances(0).build())).contains("1 instances"));
}

#[test]
fn sizes_that_no_host_has_are_errors() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    for pages in [1 << 34, 1 << 47, 1 << 48] {
        assert!(message(Memory::new(&mut store, MemoryType::new64(pages, None))).contains("no room"), "{pages}");
        let text = format!("(module (memory i64 {pages}))");
        let module = Module::new(&engine, text).unwrap();
        assert!(message(Instance::new(&mut store, &module, &[])).contains("no room"), "{pages}");
    }
    for pages in [(1 << 48) + 1, u64::MAX] {
        let found = message(Memory::new(&mut store, MemoryType::new64(pages, None)));
        assert!(found.contains("larger than its addresses reach"), "{found}");
    }
    for elements in [1 << 40, u64::MAX] {
        let ty = TableType::new64(RefType::FUNCREF, elements, None);
        assert!(message(Table::new(&mut store, ty, Ref::Func(None))).contains("no room"), "{elements}");
    }
    // The store goes on.
    let memory = Memory::new(&mut store, MemoryType::new64(1, Some(1 << 48))).unwrap();
    assert!(message(memory.grow(&mut store, (1 << 48) - 1)).contains("failed to grow"));
    assert!(message(memory.grow(&mut store, u64::MAX)).contains("failed to grow"));
    assert_eq!(memory.grow(&mut store, 2).unwrap(), 1);
    assert_eq!(memory.data_size(&store), 3 << 16);
}

#[test]
fn bounds_count_bytes_whatever_the_memory() {
    let limits = StoreLimitsBuilder::new().memory_size(100).table_elements(5).build();
    let mut store = Store::new(&Engine::default(), limits);
    store.limiter(|limits| limits);
    let bytes = MemoryType::builder().min(90).memory64(true).page_size_log2(0).build().unwrap();
    let memory = Memory::new(&mut store, bytes).unwrap();
    assert!(message(memory.grow(&mut store, 11)).contains("failed to grow"));
    assert_eq!(memory.grow(&mut store, 10).unwrap(), 90);
    assert_eq!((memory.size(&store), memory.data_size(&store), memory.page_size(&store)), (100, 100, 1));
    assert!(message(Memory::new(&mut store, MemoryType::new64(1, None))).contains("no room"));
    let table = Table::new(&mut store, TableType::new64(RefType::FUNCREF, 4, None), Ref::Func(None)).unwrap();
    assert!(message(table.grow(&mut store, 2, Ref::Func(None))).contains("failed to grow"));
    assert!(message(table.grow(&mut store, u64::MAX, Ref::Func(None))).contains("failed to grow"));
    assert_eq!(table.grow(&mut store, 1, Ref::Func(None)).unwrap(), 4);
}

#[test]
fn types_say_what_they_are() {
    let memory = MemoryType::new64(1, Some(1 << 40));
    assert!(memory.is_64() && !memory.is_shared());
    assert_eq!((memory.minimum(), memory.maximum(), memory.page_size()), (1, Some(1 << 40), 1 << 16));
    assert_eq!(memory.to_string(), "(memory i64 1 1099511627776)");
    let table = TableType::new64(RefType::EXTERNREF, 1 << 33, None);
    assert!(table.is_64() && !TableType::new(RefType::EXTERNREF, 1, None).is_64());
    assert_eq!((table.minimum(), table.maximum()), (1 << 33, None));
    let mut builder = MemoryType::builder();
    let bytes = builder.min(7).max(Some(9)).page_size_log2(0).build().unwrap();
    assert_eq!(bytes.to_string(), "(memory 7 9 (pagesize 1))");
    assert!(message(builder.page_size_log2(3).build()).contains("2^3"));
    assert!(message(builder.page_size_log2(0).max(Some(6)).build()).contains("must not be greater"));
    assert!(message(builder.max(None).min(1 << 32).build()).contains("larger than its addresses reach"));
    assert!(builder.memory64(true).build().is_ok());
}

#[test]
fn refusals_can_be_errors() {
    let limits = StoreLimitsBuilder::new().memory_size(1 << 16).trap_on_grow_failure(true).build();
    let (mut store, instance) = limited(limits).unwrap();
    assert!(message(grow(&mut store, instance, "memory", 1)).contains("growing memory"));
    assert_eq!(grow(&mut store, instance, "memory", 0).unwrap(), 1, "the store goes on");
}

/// Refuses with an error of its own, and remembers what it was asked.
#[derive(Default)]
struct Recorder(Vec<(usize, usize, Option<usize>)>);

impl ResourceLimiter for Recorder {
    fn memory_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> Result<bool> {
        self.0.push((current, desired, maximum));
        if desired > 2 << 16 { Err(Error::msg("not by so much")) } else { Ok(true) }
    }

    fn table_growing(&mut self, _: usize, _: usize, _: Option<usize>) -> Result<bool> {
        Ok(true)
    }
}

#[test]
fn a_limiter_of_ones_own_is_asked_and_heard() {
    let mut store = Store::new(&Engine::default(), Recorder::default());
    store.limiter(|recorder| recorder);
    let memory = Memory::new(&mut store, MemoryType::new(1, Some(4))).unwrap();
    memory.grow(&mut store, 1).unwrap();
    assert_eq!(message(memory.grow(&mut store, 1)), "not by so much");
    let page = 1 << 16;
    assert_eq!(
        store.data().0,
        [(0, page, Some(4 * page)), (page, 2 * page, Some(4 * page)), (2 * page, 3 * page, Some(4 * page))]
    );
}

#[test]
fn memory_that_cannot_be_had_is_an_error_and_not_an_abort() {
    let engine = Engine::default();
    let text = r#"(module (memory 1) (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))"#;
    let mut store = Store::new(&engine, ());
    let instance = Instance::new(&mut store, &Module::new(&engine, text).unwrap(), &[]).unwrap();
    let grow = instance.get_typed_func::<i32, i32>(&mut store, "grow").unwrap();
    assert_eq!(grow.call(&mut store, 65536).unwrap(), -1, "past what addresses reach");
    assert_eq!(grow.call(&mut store, -1).unwrap(), -1);
    assert_eq!(grow.call(&mut store, 1).unwrap(), 1);
    let huge = Table::new(&mut store, TableType::new(RefType::EXTERNREF, u32::MAX, None), Ref::Extern(None));
    assert!(message(huge).contains("no room"));
}

/// Panics when it is told to.
struct Panicking(bool);

impl ResourceLimiter for Panicking {
    fn memory_growing(&mut self, _: usize, _: usize, _: Option<usize>) -> Result<bool> {
        assert!(!self.0, "told to");
        Ok(true)
    }

    fn table_growing(&mut self, _: usize, _: usize, _: Option<usize>) -> Result<bool> {
        Ok(true)
    }
}

#[test]
fn a_panic_in_a_limiter_leaves_the_store_usable() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, Panicking(false));
    store.limiter(|limiter| limiter);
    let text = r#"(module (import "" "f" (func $f (param i32) (result i32))) (memory 0)
        (func (export "grow") (result i32) (memory.grow (i32.const 0)))
        (func (export "through the host") (param i32) (result i32) (call $f (local.get 0))))"#;
    let catches = 1;
    let nested = Func::wrap(&mut store, move |mut caller: Caller<'_, Panicking>, how: i32| -> Result<i32> {
        let grow = caller.get_export("grow").unwrap().into_func().unwrap().typed::<(), i32>(&caller)?;
        if how == catches {
            let caught = catch_unwind(AssertUnwindSafe(|| grow.call(&mut caller, ())));
            return Ok(if caught.is_err() { 77 } else { 0 });
        }
        grow.call(&mut caller, ())
    });
    let instance = Instance::new(&mut store, &Module::new(&engine, text).unwrap(), &[nested.into()]).unwrap();
    let grow = instance.get_typed_func::<(), i32>(&mut store, "grow").unwrap();
    let through = instance.get_typed_func::<i32, i32>(&mut store, "through the host").unwrap();
    // More often than calls may be nested.
    for _ in 0..300 {
        store.data_mut().0 = true;
        assert!(catch_unwind(AssertUnwindSafe(|| grow.call(&mut store, ()))).is_err());
        assert!(catch_unwind(AssertUnwindSafe(|| through.call(&mut store, 0))).is_err());
        assert_eq!(through.call(&mut store, catches).unwrap(), 77);
        store.data_mut().0 = false;
        assert_eq!((grow.call(&mut store, ()).unwrap(), through.call(&mut store, 0).unwrap()), (0, 0));
    }
}

#[test]
fn stacks_that_no_host_has_are_refused() {
    for bytes in [(1 << 30) + 1, usize::MAX] {
        let found = message(Engine::new(Config::new().max_wasm_stack(bytes)));
        assert_eq!(found, format!("a stack of {bytes} bytes is too large, give it 1073741824 at most"));
    }
    let engine = Engine::new(Config::new().max_wasm_stack(1 << 30)).unwrap();
    drop(Store::new(&engine, ()));
}

#[test]
fn memories_grow_without_reserved_addresses() {
    let engine = Engine::new(Config::new().memory_reservation(0)).unwrap();
    let mut store = Store::new(&engine, StoreLimits::default());
    let instance = Instance::new(&mut store, &Module::new(&engine, GROWS).unwrap(), &[]).unwrap();
    for pages in 1..20 {
        assert_eq!(grow(&mut store, instance, "memory", 1).unwrap(), pages);
    }
}
