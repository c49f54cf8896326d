//! The virtual machine on its own: assemble bytecode, verify it, run it, call back to the host.
//!
//! ```text
//! cargo run -p pulley-vm --example assemble
//! ```

use pulley_vm::artifact::{Artifact, Export, ExternKind, Function, Import, ImportType};
use pulley_vm::isa::Argument::{Imm, List, Results, Slot};
use pulley_vm::isa::{Assembler, disassemble};
use pulley_vm::{Extern, FuncType, HostCall, Module, Store, StoreLimits, TrapCode, ValType};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // collatz(n): tells the host each number on the way to 1, returns how many steps it took. The parameter is in
    // slot 0; slots 1 to 3 are its own.
    let mut a = Assembler::new();
    let (odd, done) = (a.label(), a.label());
    a.mov(Slot(1), Imm(0));
    let next = a.here();
    // Arguments go to the first slots of a frame that begins 5 slots up: 4 of this one, 1 for the return address.
    a.call_import(Imm(0), List(vec![0]), Results(5, vec![]));
    a.br_eq64(Slot(0), Imm(1), done);
    a.add64(Slot(1), Slot(1), Imm(1));
    a.and64(Slot(2), Slot(0), Imm(1));
    a.br_if64(Slot(2), odd);
    a.shr_u64(Slot(0), Slot(0), Imm(1)).br(next);
    a.place(odd).mul64(Slot(3), Slot(0), Imm(3)).add64(Slot(0), Slot(3), Imm(1)).br(next);
    a.place(done).ret(List(vec![1]));
    let code = a.finish()?;
    println!("{}", disassemble(&code)?);

    // A module is plain data around the code: types, imports, functions, exports.
    let artifact = Artifact {
        types: vec![FuncType::new([ValType::I64], []), FuncType::new([ValType::I64], [ValType::I64])],
        imports: vec![Import { module: "host".into(), name: "visit".into(), ty: ImportType::Func(0) }],
        functions: vec![Function { ty: 1, code: 0..code.len() as u32, frame_size: 4 }],
        exports: vec![Export { name: "collatz".into(), kind: ExternKind::Func, index: 1 }],
        code,
        ..Artifact::default()
    };

    // One portable file; reading it back verifies it, so that any bytes are safe to try.
    let file = artifact.encode();
    let module = Module::deserialize(&file)?.into_arc();
    println!("{} bytes, verified", file.len());

    let mut store = Store::new(StoreLimits::default());
    let visit = store.add_host_func(&FuncType::new([ValType::I64], []))?;
    let instance = store.instantiate(&module, &[visit.into()])?;
    let Some(Extern::Func(collatz)) = store.instance_export(instance, "collatz") else {
        return Err("`collatz` is not exported".into());
    };
    let mut visited = Vec::new();
    let mut host = |store: &mut Store, _: HostCall, _: &mut [u64]| -> Result<(), TrapCode> {
        visited.push(store.host_arguments()[0]);
        Ok(())
    };
    let steps = store.call(collatz, &[6], &mut host)?;
    println!("{visited:?}: {} steps", steps[0]);
    assert_eq!(visited, [6, 3, 10, 5, 16, 8, 4, 2, 1]);
    Ok(())
}
