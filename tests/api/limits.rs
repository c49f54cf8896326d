//! Bounds on what a store may use.

use super::message;
use pulley::{
    Engine, Error, Instance, Memory, MemoryType, Module, Ref, RefType, ResourceLimiter, Result, Store, StoreLimits,
    StoreLimitsBuilder, Table, TableType,
};

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
