//! Memories, tables and globals, from the host.

use super::{instance, message};
use pulley::{
    Caller, Engine, Extern, Func, Global, GlobalType, Instance, Memory, MemoryType, Module, Mutability, Ref, RefType,
    Store, Table, TableType, Val, ValType,
};

#[test]
fn host_and_guest_share_a_memory() {
    let (mut store, instance) = instance(
        r#"(module (memory (export "memory") 1 3) (data (i32.const 4) "\01\02\03\04")
            (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
            (func (export "grow") (result i32) (memory.grow (i32.const 1))))"#,
    );
    let memory = instance.get_memory(&mut store, "memory").unwrap();
    assert_eq!((memory.size(&store), memory.data_size(&store), memory.page_size(&store)), (1, 65536, 65536));
    let mut bytes = [0; 4];
    memory.read(&store, 4, &mut bytes).unwrap();
    assert_eq!(bytes, [1, 2, 3, 4]);
    memory.write(&mut store, 100, &7_i32.to_le_bytes()).unwrap();
    let load = instance.get_typed_func::<i32, i32>(&mut store, "load").unwrap();
    assert_eq!(load.call(&mut store, 100).unwrap(), 7);
    memory.data_mut(&mut store)[100] = 8;
    assert_eq!(load.call(&mut store, 100).unwrap(), 8);

    let before = memory.data(&store)[..16].to_vec();
    let error = memory.write(&mut store, 65533, &[9; 4]).unwrap_err();
    assert_eq!((error.offset, error.len, error.size), (65533, 4, 65536));
    assert_eq!(memory.data(&store)[65533..], [0; 3], "nothing is written");
    assert!(memory.read(&store, usize::MAX, &mut bytes).is_err());
    assert_eq!(memory.data(&store)[..16], before);

    assert_eq!(memory.grow(&mut store, 1).unwrap(), 1);
    let grow = instance.get_typed_func::<(), i32>(&mut store, "grow").unwrap();
    assert_eq!(grow.call(&mut store, ()).unwrap(), 2);
    assert_eq!(memory.size(&store), 3);
    assert!(message(memory.grow(&mut store, 1)).contains("failed to grow the (memory 3 3) by 1 pages"));
    assert_eq!(memory.data(&store)[100], 8, "growing keeps what is there");
}

#[test]
fn a_host_function_reads_its_callers_memory_and_its_own_data() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, String::new());
    let log = Func::wrap(&mut store, |mut caller: Caller<'_, String>, at: u32, len: u32| {
        let Some(Extern::Memory(memory)) = caller.get_export("memory") else { panic!("it exports its memory") };
        assert!(caller.get_export("none").is_none());
        let (bytes, text) = memory.data_and_store_mut(&mut caller);
        text.push_str(std::str::from_utf8(&bytes[at as usize..][..len as usize]).unwrap());
        bytes[0] = 1;
    });
    let text = r#"(module (import "" "log" (func $log (param i32 i32))) (memory (export "memory") 1)
        (data (i32.const 8) "hello") (func (export "run") (result i32) (call $log (i32.const 8) (i32.const 5)) (i32.load8_u (i32.const 0))))"#;
    let instance = Instance::new(&mut store, &Module::new(&engine, text).unwrap(), &[log.into()]).unwrap();
    let run = instance.get_typed_func::<(), i32>(&mut store, "run").unwrap();
    assert_eq!(run.call(&mut store, ()).unwrap(), 1);
    assert_eq!(store.into_data(), "hello");
}

#[test]
fn tables_hold_references() {
    let (mut store, instance) = instance(
        r#"(module (table (export "table") 2 4 funcref) (elem (i32.const 0) func $five)
            (func $five (result i32) (i32.const 5))
            (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0))))"#,
    );
    let table = instance.get_table(&mut store, "table").unwrap();
    assert_eq!((table.size(&store), table.ty(&store).maximum()), (2, Some(4)));
    let five = table.get(&mut store, 0).unwrap();
    assert!(!five.is_null() && table.get(&mut store, 1).unwrap().is_null() && table.get(&mut store, 2).is_none());
    let six = Func::wrap(&mut store, || 6_i32);
    table.set(&mut store, 1, six.into()).unwrap();
    let call = instance.get_typed_func::<i32, i32>(&mut store, "call").unwrap();
    assert_eq!((call.call(&mut store, 0).unwrap(), call.call(&mut store, 1).unwrap()), (5, 6));
    assert_eq!(table.grow(&mut store, 2, five).unwrap(), 2);
    assert_eq!(call.call(&mut store, 3).unwrap(), 5);
    table.fill(&mut store, 0, six.into(), 2).unwrap();
    assert_eq!(call.call(&mut store, 0).unwrap(), 6);
    Table::copy(&mut store, &table, 0, &table, 2, 2).unwrap();
    assert_eq!(call.call(&mut store, 0).unwrap(), 5);

    assert!(message(table.grow(&mut store, 1, five)).contains("failed to grow"));
    assert!(message(table.set(&mut store, 4, five)).contains("the table has 4"));
    assert!(message(table.fill(&mut store, u64::MAX, five, 2)).contains("the table has 4"));
    assert!(message(table.set(&mut store, 0, Ref::Extern(None))).contains("`externref`, expected `funcref`"));
    let other = Table::new(&mut store, TableType::new(RefType::EXTERNREF, 1, None), Ref::Extern(None)).unwrap();
    assert!(message(Table::copy(&mut store, &table, 0, &other, 0, 1)).contains("externref"));
    assert!(message(Table::copy(&mut store, &table, 0, &table, 4, 1)).contains("out of bounds table access"));
}

#[test]
fn globals_keep_type_and_mutability() {
    let (mut store, instance) = instance(
        r#"(module (global (export "var") (mut i64) (i64.const -3)) (global (export "const") f64 (f64.const 0.5))
            (func (export "get") (result i64) (global.get 0)))"#,
    );
    let var = instance.get_global(&mut store, "var").unwrap();
    assert_eq!(var.ty(&store), GlobalType::new(ValType::I64, Mutability::Var));
    assert_eq!(var.get(&mut store).unwrap_i64(), -3);
    var.set(&mut store, Val::I64(9)).unwrap();
    let get = instance.get_typed_func::<(), i64>(&mut store, "get").unwrap();
    assert_eq!(get.call(&mut store, ()).unwrap(), 9);
    assert!(message(var.set(&mut store, Val::I32(9))).contains("`i32`, expected `i64`"));
    let constant = instance.get_global(&mut store, "const").unwrap();
    assert_eq!(constant.get(&mut store).unwrap_f64(), 0.5);
    assert!(message(constant.set(&mut store, Val::F64(0))).contains("immutable"));
    let wrong = Global::new(&mut store, GlobalType::new(ValType::I32, Mutability::Const), Val::F32(0));
    assert!(message(wrong).contains("`f32`, expected `i32`"));
    assert!(message(Memory::new(&mut store, MemoryType::new(2, Some(1)))).contains("minimum"));
}

#[test]
fn exports_come_in_order() {
    let (mut store, instance) =
        instance(r#"(module (memory (export "b") 1) (func (export "a")) (global (export "c") i32 (i32.const 0)))"#);
    let names: Vec<String> = instance.exports(&mut store).map(|export| export.name().to_owned()).collect();
    assert_eq!(names, ["b", "a", "c"]);
    assert!(instance.get_func(&mut store, "b").is_none(), "a memory is no function");
    let types: Vec<_> =
        names.iter().map(|name| instance.get_export(&mut store, name).unwrap().ty(&store).to_string()).collect();
    assert_eq!(types, ["(memory 1)", "(func)", "(global i32)"]);
}

#[test]
fn stores_and_modules_go_to_other_threads() {
    fn sendable<T: Send>(value: T) -> T {
        value
    }
    let (mut store, instance) = sendable(instance(r#"(module (func (export "f") (result i32) (i32.const 3)))"#));
    let found = std::thread::spawn(move || {
        instance.get_typed_func::<(), i32>(&mut store, "f").unwrap().call(&mut store, ()).unwrap()
    });
    assert_eq!(found.join().unwrap(), 3);
    fn shareable<T: Send + Sync>() {}
    shareable::<Module>();
    shareable::<Engine>();
    shareable::<pulley::Linker<()>>();
    shareable::<pulley::Error>();
}
