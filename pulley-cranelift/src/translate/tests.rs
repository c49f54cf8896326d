//! Translated functions pass Cranelift's verifier, before and after the mid-end, and say what they should.

use cranelift_codegen::Context;
use cranelift_codegen::settings::{self, Flags};

use crate::midend::MidEnd;
use crate::module;
use crate::translate::{Scratch, translate};
use crate::{CompileError, Config, ErrorKind, OptLevel};

/// The CLIF of every function of a module: as translated, and optimized.
fn clif(wasm: &[u8]) -> Result<Vec<(String, String)>, CompileError> {
    let config = Config {
        verify_clif: true,
        opt_level: OptLevel::Speed,
        ..Config::default()
    };
    let flags = Flags::new(settings::builder());
    let (module, bodies) = module::parse(wasm, config.features.wasm_features())?;
    let mid_end = MidEnd::new(&config)?;
    let mut context = Context::new();
    let mut scratch = Scratch::default();
    let mut functions = Vec::new();
    for body in bodies {
        context.clear();
        let index = body.index();
        translate(&module, body, &mut context.func, &mut scratch)?;
        cranelift_codegen::verify_function(&context.func, &flags)
            .unwrap_or_else(|errors| panic!("function {index}: {errors}\n{}", context.func));
        let translated = context.func.to_string();
        mid_end.optimize(&mut context)?;
        cranelift_codegen::verify_function(&context.func, &flags)
            .unwrap_or_else(|errors| panic!("function {index}: {errors}\n{}", context.func));
        functions.push((translated, context.func.to_string()));
    }
    Ok(functions)
}

fn clif_of_text(text: &str) -> Vec<(String, String)> {
    clif(&wat::parse_str(text).expect("the test's text is valid")).expect("it translates")
}

/// The optimized body of the only function of a module, without its preamble and signature, a line an instruction.
fn optimized(text: &str) -> Vec<String> {
    let functions = clif_of_text(text);
    assert_eq!(functions.len(), 1);
    instructions(&functions[0].1)
}

fn instructions(clif: &str) -> Vec<String> {
    clif.lines()
        .skip_while(|line| !line.starts_with("block"))
        .filter(|line| *line != "}" && !line.is_empty())
        .map(|line| line.trim().trim_start_matches(|c: char| c == '@' || c.is_ascii_hexdigit() && line.trim().starts_with('@')).trim().to_owned())
        .collect()
}

#[test]
fn print_one() {
    if let Ok(text) = std::env::var("PRINT_WAT") {
        for (a, b) in clif_of_text(&std::fs::read_to_string(text).unwrap()) {
            println!("{a}\n{b}");
        }
    }
}

#[test]
fn modules_in_a_folder() {
    let Some(folder) = std::env::var_os("PULLEY_TEST_MODULES") else { return };
    let mut folders = vec![std::path::PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path); continue; }
            let wasm = match path.extension().and_then(|e| e.to_str()) {
                Some("wasm") => std::fs::read(&path).unwrap(),
                Some("wat") => wat::parse_file(&path).unwrap(),
                _ => continue,
            };
            match clif(&wasm) {
                Ok(functions) => println!("{}: {} functions", path.display(), functions.len()),
                Err(error) => panic!("{}: {error}", path.display()),
            }
        }
    }
}
