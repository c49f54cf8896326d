//! Compiles the lowering rules to Rust: the terms that cranelift generates for CLIF, the constructors declared by the
//! opcode table, and the hand-written `src/lower/*.isle`. Holds no rules itself.

use std::path::{Path, PathBuf};

/// The rules and the prelude, in the order in which the ISLE compiler reads them.
const RULES: &[&str] =
    &["prelude.isle", "integer.isle", "float.isle", "convert.isle", "compare.isle", "memory.isle", "call.isle"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    if let Err(message) = generate(&out) {
        for line in message.lines() {
            println!("cargo::error={line}");
        }
        std::process::exit(1);
    }
}

fn generate(out: &Path) -> Result<(), String> {
    let text = |error: &dyn std::fmt::Display| error.to_string();
    cranelift_codegen_meta::generate_isle(out).map_err(|error| text(&error))?;

    let table = pulley_spec::parse::Table::standard();
    let opcodes = out.join("opcodes.isle");
    std::fs::write(&opcodes, pulley_spec::isle::declarations(&table)).map_err(|error| text(&error))?;

    let mut files = vec![out.join("numerics.isle"), out.join("clif_lower.isle")];
    for name in RULES {
        let file = Path::new("src/lower").join(name);
        println!("cargo::rerun-if-changed={}", file.display());
        files.push(file);
    }
    files.push(opcodes);

    let options = cranelift_isle::codegen::CodegenOptions {
        exclude_global_allow_pragmas: true,
        prefixes: vec![cranelift_isle::codegen::Prefix {
            prefix: out.display().to_string(),
            name: "<OUT_DIR>".to_owned(),
        }],
        ..Default::default()
    };
    let code = cranelift_isle::compile::from_files(&files, &options).map_err(|errors| errors.to_string())?;
    std::fs::write(out.join("rules.rs"), code).map_err(|error| text(&error))
}
