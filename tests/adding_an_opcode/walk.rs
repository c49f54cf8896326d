//! Compiles a module with the table and the rules of the copy that this file was put in, and prints what
//! `docs/adding-an-opcode.md` shows: sections that begin with a line `=== name`.
//!
//! Arguments: the mnemonic that must occur in the code, the module, the name of an export, its arguments as numbers.

use pulley_cranelift::{Config, clif_of, compile};
use pulley_vm::isa::disassemble;
use pulley_vm::{Extern, HostCall, Module, Store, StoreLimits, TrapCode};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = |name: &str| arguments.next().ok_or(format!("the argument {name} is missing"));
    let (mnemonic, file, export) = (argument("MNEMONIC")?, argument("FILE")?, argument("EXPORT")?);
    let slots: Vec<u64> = arguments.map(|text| text.parse()).collect::<Result<_, _>>()?;

    let table = pulley_spec::parse::Table::standard();
    let row = table.rows.iter().find(|row| row.name == mnemonic).ok_or(format!("`{mnemonic}` has no row"))?;
    println!("=== opcodes");
    let names: Vec<String> = row.opcodes.iter().map(|modes| row.opcode_name(modes)).collect();
    names.chunks(6).for_each(|line| println!("{}", line.join(" ")));

    println!("=== manual");
    let manual = pulley_spec::docs::manual(&table);
    let entry = manual.split("\n## ").find(|entry| entry.starts_with(&format!("{mnemonic}\n"))).unwrap_or_default();
    // The last paragraph has the opcode's numbers, which other rows move.
    let (entry, _numbers) = entry.trim_end().rsplit_once("\n\n").unwrap_or_default();
    println!("## {entry}");

    println!("=== declaration");
    let declarations = pulley_spec::isle::declarations(&table);
    let constructor = format!("(decl {} ", pulley_spec::isle::constructor(row));
    let declaration = declarations.split("\n\n").find(|declaration| declaration.contains(&constructor));
    println!("{}", declaration.unwrap_or_default());

    let wasm = wat::parse_file(&file)?;
    let config = Config::default();
    println!("=== clif");
    println!("{}", clif_of(&wasm, &config, 0)?.trim_end());

    let module = Module::new(compile(&wasm, &config)?)?.into_arc();
    let code = disassemble(module.code())?;
    println!("=== bytecode");
    println!("{}", code.trim_end());
    if !code.contains(&format!(": {mnemonic} ")) {
        return Err(format!("`{mnemonic}` does not occur in the code").into());
    }

    let mut store = Store::new(StoreLimits::default());
    let instance = store.instantiate(&module, &[])?;
    let Some(Extern::Func(function)) = store.instance_export(instance, &export) else {
        return Err(format!("`{export}` is no exported function").into());
    };
    let mut host = |_: &mut Store, _: HostCall, _: &mut [u64]| Err(TrapCode::Unreachable);
    let results = store.call(function, &slots, &mut host)?;
    println!("=== results");
    results.iter().for_each(|slot| println!("{slot}"));
    println!("=== strategy");
    println!("{}", pulley_vm::STRATEGY);
    Ok(())
}
