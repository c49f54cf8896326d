//! Which modules there are, how each is called, and what it must print.

use crate::arguments::Options;
use crate::engine::Entry;
use std::path::{Path, PathBuf};
use wasmparser::{CompositeInnerType, ExternalKind, Parser, Payload, TypeRef, ValType};

/// The modules of one path of the command line.
pub struct Suite {
    /// The path as it was given.
    pub title: String,
    /// The modules: commands, functions, scores, each by name.
    pub cases: Vec<Case>,
}

/// One module.
pub struct Case {
    /// The file's stem; the folder's name for files called `benchmark`.
    pub name: String,
    /// The file.
    pub file: PathBuf,
    /// The folder that the module sees as ".".
    pub folder: PathBuf,
    /// The binary.
    pub wasm: Vec<u8>,
    /// How it is called.
    pub entry: Entry,
    /// What it must print, where that is known.
    pub expected: Expected,
}

/// Known output of a module.
#[derive(Default)]
pub struct Expected {
    /// Standard output, from `NAME.stdout.expected` or, for a command, `NAME.expected`.
    pub stdout: Option<Vec<u8>>,
    /// Standard error, from `NAME.stderr.expected`.
    pub stderr: Option<Vec<u8>>,
    /// A function's result, from `NAME.expected`.
    pub value: Option<i64>,
}

/// Arguments for the functions of wasmi-benchmarks, by the module's name: some 10 to 100 ms of
/// machine code or of copying.
const ARGUMENTS: &[(&str, i64)] = &[
    ("bulk-ops", 20_000),
    ("counter-global", 20_000_000),
    ("counter-local", 20_000_000),
    ("counter-param", 20_000_000),
    ("fibonacci-iter", 20_000_000),
    ("fibonacci-rec", 32),
    ("fibonacci-tail", 10_000_000),
];

/// Finds and reads the modules of all paths.
pub fn find(options: &Options) -> Result<Vec<Suite>, String> {
    let mut suites = Vec::new();
    for path in &options.paths {
        let mut files = Vec::new();
        collect(path, &mut files)?;
        let mut cases = Vec::new();
        for file in files {
            let name = name_of(&file);
            if options.only.is_empty() || options.only.iter().any(|only| name.contains(only.as_str())) {
                cases.push(Case::read(name, &file, options).map_err(|e| format!("{}: {e}", file.display()))?);
            }
        }
        cases.sort_by_key(|case| (case.kind(), case.name.clone()));
        let title = path.canonicalize().unwrap_or_else(|_| path.clone());
        suites.push(Suite { title: title.display().to_string(), cases });
    }
    if suites.iter().all(|suite| suite.cases.is_empty()) {
        return Err("no module found".to_owned());
    }
    Ok(suites)
}

/// Adds the modules at and under `path`. A text module is left out when its binary lies beside it.
fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let fail = |e: std::io::Error| format!("{}: {e}", path.display());
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in std::fs::read_dir(path).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let extension = path.extension().and_then(|e| e.to_str());
        if path.is_dir()
            || extension == Some("wasm")
            || (extension == Some("wat") && !path.with_extension("wasm").exists())
        {
            collect(&path, files)?;
        }
    }
    Ok(())
}

fn name_of(file: &Path) -> String {
    let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    match text(file.file_stem()) {
        stem if stem == "benchmark" => text(file.parent().and_then(Path::file_name)),
        stem => stem,
    }
}

impl Case {
    fn read(name: String, file: &Path, options: &Options) -> Result<Case, String> {
        let bytes = std::fs::read(file).map_err(|e| e.to_string())?;
        let wasm = wat::parse_bytes(&bytes).map_err(|e| e.to_string())?.into_owned();
        let beside = |extension: &str| std::fs::read(file.with_extension(extension)).ok();
        let number = |extension| -> Result<Option<i64>, String> {
            let Some(bytes) = beside(extension) else { return Ok(None) };
            let number = String::from_utf8_lossy(&bytes).trim().parse();
            number.map(Some).map_err(|_| format!("its .{extension} file holds no whole number"))
        };
        let argument = || -> Result<i64, String> {
            let known = || ARGUMENTS.iter().find(|(known, _)| *known == name).map(|(_, n)| *n);
            let argument = options.argument.or(number("arg")?).or_else(known);
            argument.ok_or("`run` takes a number: give --arg N or write it to NAME.arg".to_owned())
        };
        let entry = match entry_type(&wasm).map_err(|e| e.to_string())? {
            EntryType::Command => Entry::Command,
            EntryType::Score => Entry::Score,
            EntryType::Function32 => Entry::Function32(argument()?.try_into().map_err(|_| "`run` takes 32 bits")?),
            EntryType::Function64 => Entry::Function64(argument()?),
            EntryType::Unknown => {
                return Err("exports neither `_start` nor a `run` of type () -> f32, i32 -> i32, i64 -> i64".into());
            }
        };
        let expected = match entry {
            Entry::Command => Expected {
                stdout: beside("stdout.expected").or_else(|| beside("expected")),
                stderr: beside("stderr.expected"),
                value: None,
            },
            // The known result belongs to the known argument.
            Entry::Function32(_) | Entry::Function64(_) if options.argument.is_none() => {
                Expected { value: number("expected")?, ..Expected::default() }
            }
            _ => Expected::default(),
        };
        let folder = file.parent().unwrap_or(Path::new("."));
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        Ok(Case { name, file: file.to_owned(), folder: folder.to_owned(), wasm, entry, expected })
    }

    /// Commands come first, then functions, then scores.
    pub fn kind(&self) -> Kind {
        match self.entry {
            Entry::Command => Kind::Command,
            Entry::Function32(_) | Entry::Function64(_) => Kind::Function,
            Entry::Score => Kind::Score,
        }
    }
}

/// The kinds of module; means are taken within a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A WASI command.
    Command,
    /// An exported function.
    Function,
    /// A program that returns a score.
    Score,
}

enum EntryType {
    Command,
    Score,
    Function32,
    Function64,
    Unknown,
}

/// Reads from the binary what the module exports.
fn entry_type(wasm: &[u8]) -> wasmparser::Result<EntryType> {
    let (mut types, mut functions, mut entry) = (Vec::new(), Vec::new(), EntryType::Unknown);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::TypeSection(section) => {
                for group in section {
                    for ty in group?.into_types() {
                        types.push(match ty.composite_type.inner {
                            CompositeInnerType::Func(ty) => Some(ty),
                            _ => None,
                        });
                    }
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    if let TypeRef::Func(ty) = import?.ty {
                        functions.push(ty);
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    functions.push(ty?);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    let ty = functions.get(export.index as usize).and_then(|ty| types.get(*ty as usize));
                    let Some(Some(ty)) = ty else { continue };
                    if export.kind != ExternalKind::Func {
                        continue;
                    }
                    match (export.name, ty.params(), ty.results()) {
                        ("_start", [], []) => return Ok(EntryType::Command),
                        ("run", [], [ValType::F32]) => entry = EntryType::Score,
                        ("run", [ValType::I32], [ValType::I32]) => entry = EntryType::Function32,
                        ("run", [ValType::I64], [ValType::I64]) => entry = EntryType::Function64,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    Ok(entry)
}
