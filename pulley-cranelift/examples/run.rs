//! Compiles a module and runs one of its functions: `run FILE [FUNCTION [i64 arguments]]`. Imported functions count milliseconds.

use pulley_vm::{Extern, Module, Outcome, Store, StoreLimits};
use std::sync::Arc;
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let wasm = wat::parse_file(&arguments[1]).expect("a module");
    let mut config = pulley_cranelift::Config::default();
    config.parallel = false;
    let times = std::env::var("TIMES").map_or(3, |times| times.parse().expect("a number"));
    for _ in 0..times {
        let start = Instant::now();
        let artifact = pulley_cranelift::compile(&wasm, &config).expect("compiles");
        eprintln!("compiled in {:?}, {} bytes", start.elapsed(), artifact.code.len());
    }
    let artifact = pulley_cranelift::compile(&wasm, &config).expect("compiles");
    if std::env::var_os("DUMP").is_some() {
        for (index, function) in artifact.functions.iter().enumerate() {
            println!("function {index} frame {}", function.frame_size);
            let code = &artifact.code[function.code.start as usize..function.code.end as usize];
            println!("{}", pulley_vm::isa::disassemble(code).expect("decodes"));
        }
    }
    if arguments.len() < 3 {
        return;
    }
    let module = Arc::new(Module::new(artifact).expect("verifies"));
    let mut store = Store::new(StoreLimits::default());
    let imports: Vec<Extern> = module
        .imports()
        .map(|(_, _, ty)| match ty {
            pulley_vm::ExternType::Func(ty) => Extern::Func(store.add_host_func(&ty).expect("room")),
            other => panic!("import of {other:?}"),
        })
        .collect();
    let instance = store.instantiate(&module, &imports).expect("instantiates");
    let Some(Extern::Func(func)) = store.instance_export(instance, &arguments[2]) else {
        panic!("no such function");
    };
    let args: Vec<u64> = arguments[3..].iter().map(|x| x.parse::<i64>().expect("a number") as u64).collect();
    let start = Instant::now();
    let mut outcome = store.start_call(func, &args);
    let speed: u64 = std::env::var("SPEED").map_or(1, |speed| speed.parse().expect("a number"));
    loop {
        match outcome {
            Outcome::Returned => break,
            Outcome::Host(_) => {
                let ms = start.elapsed().as_millis() as u64 * speed;
                outcome = store.resume(&[ms]);
            }
            other => panic!("{other:?}"),
        }
    }
    println!(
        "{:?} = {:?} f32 {:?} in {:?}",
        arguments[2],
        store.results(),
        store.results().first().map(|x| f32::from_bits(*x as u32)),
        start.elapsed(),
    );
    #[cfg(feature = "step-limit")]
    println!("{} steps", store.steps());
}
