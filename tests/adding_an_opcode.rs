//! Walks through `docs/adding-an-opcode.md`: a row and a rule, taken from the page itself, are put into a copy of the crates, and
//! a program made of that copy (`adding_an_opcode/walk.rs`) compiles and runs the module of the page with the new opcode.
//!
//! A comment before a code block of the page says what the block is:
//!
//! - `<!-- insert into FILE above "LINE" -->`, `<!-- append to FILE -->`: what the reader writes, and where;
//! - `<!-- module for MNEMONIC -->`: a WebAssembly module in which the opcode must occur;
//! - `<!-- output: NAME of MNEMONIC -->`, `<!-- output: FILE -->`: a section of the program's output, or the content of a file.
//!
//! `PULLEY_BLESS=1` writes the outputs into the page. The copy and what is built of it stay below the target directory, so
//! that only the first run compiles everything.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The crates that a new opcode goes through.
const CRATES: &[&str] = &["pulley-spec", "pulley-macros", "pulley-vm", "pulley-cranelift"];

/// A module of the page: the mnemonic that it is for, and a call with its result.
struct Run {
    mnemonic: &'static str,
    export: &'static str,
    arguments: &'static [&'static str],
    results: &'static str,
}

const RUNS: &[Run] = &[
    Run { mnemonic: "avg_u32", export: "isqrt", arguments: &["1000000"], results: "1000\n" },
    Run { mnemonic: "popcnt_xor32", export: "hamming", arguments: &["1000", "24"], results: "6\n" },
];

/// Unoptimized, because it compiles one small module, but for the handlers, so that they are dispatched as in a release.
const PROFILE: &str = "
[profile.dev]
debug = false
debug-assertions = false
incremental = false
lto = 'off'

[profile.dev.package.pulley-vm]
opt-level = 2
";

const MANIFEST: &str = r#"
[package]
name = "walk"
version = "0.0.0"
edition.workspace = true
publish = false

[features]
loop = ["pulley-vm/loop"]

[dependencies]
pulley-spec = { workspace = true, features = ["model"] }
pulley-vm = { workspace = true, features = ["std"] }
pulley-cranelift = { workspace = true }
wat = { workspace = true }

[[bin]]
name = "walk"
path = "walk.rs"
"#;

#[test]
fn the_page_adds_an_opcode() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page_file = root.join("docs/adding-an-opcode.md");
    let page = fs::read_to_string(&page_file).unwrap();
    let blocks = blocks(&page);

    let mut files = BTreeMap::new();
    for name in CRATES {
        for part in ["Cargo.toml", "build.rs", "src"] {
            collect(root, &Path::new(name).join(part), &mut files);
        }
    }
    let mut insertions = 0;
    for block in &blocks {
        insertions += usize::from(apply(block, &mut files));
    }
    assert_eq!(insertions, 3, "the page has a row and its rule, and a fused row");
    for block in &blocks {
        if let Some(mnemonic) = block.what.strip_prefix("module for ") {
            files.insert(format!("{mnemonic}.wat").into(), block.text.clone().into_bytes());
        }
    }
    files.insert(
        "Cargo.toml".into(),
        workspace_manifest(&fs::read_to_string(root.join("Cargo.toml")).unwrap()).into_bytes(),
    );
    files.insert("walk/Cargo.toml".into(), MANIFEST.into());
    files.insert("walk/walk.rs".into(), fs::read(root.join("tests/adding_an_opcode/walk.rs")).unwrap());

    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("adding-an-opcode");
    synchronize(&directory, &files);
    // The versions of the repository; cargo leaves out what the copy does not need.
    fs::copy(root.join("Cargo.lock"), directory.join("Cargo.lock")).unwrap();

    let mut sections = BTreeMap::new();
    for run in RUNS {
        let output = walk(&directory, run);
        for section in output.split("=== ").skip(1) {
            let (name, text) = section.split_once('\n').expect("a section begins with its name");
            sections.insert(format!("{name} of {}", run.mnemonic), text.to_string());
        }
        let section = |name: &str| sections.get(&format!("{name} of {}", run.mnemonic)).map_or("", String::as_str);
        assert_eq!(section("results"), run.results, "{}", run.mnemonic);
        if cfg!(feature = "loop") {
            assert_eq!(section("strategy"), "loop\n");
        }
    }
    let shown = blocks.iter().filter_map(|block| block.what.strip_prefix("output: "));
    for name in shown.filter(|name| name.contains('/')) {
        sections.insert(name.to_string(), fs::read_to_string(root.join(name)).unwrap());
    }

    let updated = with_outputs(&page, &blocks, &sections);
    if std::env::var_os("PULLEY_BLESS").is_some() {
        fs::write(&page_file, &updated).unwrap();
    } else if updated != page {
        let stale = page.lines().zip(updated.lines()).find(|(old, new)| old != new);
        panic!(
            "docs/adding-an-opcode.md does not show what comes out, first at {stale:#?} (page, now);\n\
             run `PULLEY_BLESS=1 cargo test --test adding_an_opcode` and read the diff"
        );
    }
}

/// A code block of the page that a comment is about.
struct Block {
    /// What the comment says.
    what: String,
    /// The lines between the fences.
    text: String,
    /// Where these lines are in the page.
    range: std::ops::Range<usize>,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (at, _) in page.match_indices("<!-- ") {
        let (what, rest) = page[at + 5..].split_once(" -->\n```").expect("a code block follows each comment");
        let offset = page.len() - rest.len();
        let start = offset + rest.find('\n').expect("a code block begins on a new line") + 1;
        let len = page[start..].find("```\n").expect("a code block ends");
        blocks.push(Block {
            what: what.to_string(),
            text: page[start..start + len].to_string(),
            range: start..start + len,
        });
    }
    blocks
}

/// The page with the present outputs in its blocks.
fn with_outputs(page: &str, blocks: &[Block], sections: &BTreeMap<String, String>) -> String {
    let mut updated = String::new();
    let mut done = 0;
    for block in blocks {
        let Some(name) = block.what.strip_prefix("output: ") else { continue };
        let section = sections.get(name).unwrap_or_else(|| panic!("there is no output `{name}`"));
        updated.push_str(&page[done..block.range.start]);
        updated.push_str(section);
        done = block.range.end;
    }
    updated.push_str(&page[done..]);
    updated
}

/// Puts a block that the reader writes into its file; whether it is one.
fn apply(block: &Block, files: &mut BTreeMap<PathBuf, Vec<u8>>) -> bool {
    let (name, line) = if let Some(rest) = block.what.strip_prefix("insert into ") {
        let (name, line) = rest.split_once(" above \"").expect("an insertion says above which line");
        (name, Some(line.strip_suffix('"').expect("the line is quoted")))
    } else if let Some(name) = block.what.strip_prefix("append to ") {
        (name, None)
    } else {
        return false;
    };
    let file = files.get_mut(Path::new(name)).unwrap_or_else(|| panic!("the page names `{name}`, which is no file"));
    let text = std::str::from_utf8(file).unwrap();
    let new = match line {
        None => format!("{text}\n{}", block.text),
        Some(line) => {
            let place = text.rfind(&format!("\n{line}\n")).unwrap_or_else(|| panic!("`{name}` has no line `{line}`"));
            format!("{}\n{}{}", &text[..place], block.text, &text[place..])
        }
    };
    *file = new.into_bytes();
    true
}

/// The workspace of the copy: what the repository's says of versions and lints, with other members.
fn workspace_manifest(manifest: &str) -> String {
    let mut text = format!("[workspace]\nresolver = \"3\"\nmembers = [\"walk\", \"{}\"]\n", CRATES.join("\", \""));
    let mut keep = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            keep = line.starts_with("[workspace.");
        }
        if keep {
            text.push_str(line);
            text.push('\n');
        }
    }
    text + PROFILE
}

/// The files at or below a path, by their path from the root.
fn collect(root: &Path, path: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    let full = root.join(path);
    if full.is_dir() {
        for entry in fs::read_dir(&full).unwrap() {
            collect(root, &path.join(entry.unwrap().file_name()), files);
        }
    } else if full.is_file() {
        files.insert(path.to_path_buf(), fs::read(&full).unwrap());
    }
}

/// Makes a directory hold exactly these files, besides what cargo writes, and leaves alone the ones that are right, so that
/// cargo builds only what has changed.
fn synchronize(directory: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) {
    let mut present = BTreeMap::new();
    for name in CRATES.iter().chain(&["walk"]) {
        collect(directory, Path::new(name), &mut present);
    }
    for path in present.keys().filter(|path| !files.contains_key(*path)) {
        fs::remove_file(directory.join(path)).unwrap();
    }
    for (path, content) in files {
        let full = directory.join(path);
        if fs::read(&full).ok().as_ref() != Some(content) {
            fs::create_dir_all(full.parent().unwrap()).unwrap();
            fs::write(&full, content).unwrap();
        }
    }
}

/// Builds and runs the program; its output.
fn walk(directory: &Path, run: &Run) -> String {
    let cargo_run = |offline: bool| {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(directory).env("CARGO_TARGET_DIR", directory.join("target"));
        cargo.args(["run", "--quiet", "--package", "walk"]);
        if cfg!(feature = "loop") {
            cargo.args(["--features", "loop"]);
        }
        if offline {
            cargo.arg("--offline");
        }
        let module = format!("{}.wat", run.mnemonic);
        cargo.args(["--", run.mnemonic, &module, run.export]).args(run.arguments);
        cargo.output().expect("cargo can be run")
    };
    // Everything was downloaded for the repository itself; if cargo does not think so, it may look again.
    let mut output = cargo_run(true);
    if !output.status.success() && String::from_utf8_lossy(&output.stderr).contains("offline") {
        output = cargo_run(false);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the copy in {} fails:\n{errors}", directory.display());
    String::from_utf8(output.stdout).expect("the output is text")
}
