//! Compiles the lowering rules to Rust: the terms that cranelift generates for CLIF, the constructors declared by the
//! opcode table, and the hand-written `src/lower/*.isle`. Holds no rules itself. Also tells the crate the hash of its own
//! sources, which is what the version of a compiler is for those who keep what it made.

use std::path::{Path, PathBuf};

/// The rules and the prelude, in the order in which the ISLE compiler reads them.
const RULES: &[&str] = &[
    "prelude.isle",
    "integer.isle",
    "float.isle",
    "convert.isle",
    "compare.isle",
    "memory.isle",
    "call.isle",
    "vector.isle",
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src");
    match hash_of_folder(Path::new("src")) {
        Ok(hash) => println!("cargo::rustc-env=PULLEY_COMPILER_SOURCES={hash:016x}"),
        Err(error) => println!("cargo::error=can't read the sources in `src`: {error}"),
    }
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
    files.extend(RULES.iter().map(|name| Path::new("src/lower").join(name)));
    files.push(opcodes);

    let options = cranelift_isle::codegen::CodegenOptions {
        exclude_global_allow_pragmas: true,
        prefixes: vec![cranelift_isle::codegen::Prefix {
            prefix: out.display().to_string(),
            name: "<OUT_DIR>".to_owned(),
        }],
        ..Default::default()
    };
    // Most changes of this crate are not of the rules, whose compilation takes a while.
    let hash = format!("{:016x}", hash(&files).map_err(|error| text(&error))?);
    let (rules, compiled) = (out.join("rules.rs"), out.join("rules.hash"));
    if rules.exists() && std::fs::read_to_string(&compiled).is_ok_and(|found| found == hash) {
        return Ok(());
    }
    let code = cranelift_isle::compile::from_files(&files, &options).map_err(|errors| errors.to_string())?;
    std::fs::write(rules, code).and_then(|()| std::fs::write(compiled, hash)).map_err(|error| text(&error))
}

/// The hash of all files in a folder and those below it.
fn hash_of_folder(folder: &Path) -> std::io::Result<u64> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    hash(&files)
}

/// The hash of files with their names, by the FNV-1a function.
fn hash(files: &[PathBuf]) -> std::io::Result<u64> {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for byte in [name.as_bytes(), &std::fs::read(file)?, &[0]].concat() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    Ok(hash)
}
