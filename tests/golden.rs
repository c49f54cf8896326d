//! WebAssembly in, optimized CLIF and bytecode out: a file per thing that the compiler does, in a folder per family.
//!
//! A file of `tests/golden/` is a module in the text format: comments that say what to look for, the module, and lines that
//! judge it. Below [`MARK`] stands what the compiler makes of it, written by the command in [`BLESS`], never by hand. Text that
//! was blessed may be wrong all the same, so every exported function is run, optimized and not, and must do what its lines say:
//!
//! ```text
//! ;; run: divide(7, -2) = -3
//! ;; run: both(1, 2.5) = 2.5, 1
//! ;; run: divide(7, 0) traps "integer divide by zero"
//! ```
//!
//! The lines run one after the other in one instance. Integers are written in decimal or `0x`, floats in decimal, as `inf`, as
//! `nan` (the canonical one), or as their bits in `0x`, vectors as their bits in `0x`, lane 0 lowest; a reference is
//! `null` or, when it is not, `some`. Imports are those that [`host`] has.
//!
//! A file about calls may have the line [`CALLS_STAY`]: what is listed is then made without inlining.

use pulley::{Config, Engine, ExternRef, Linker, Module, OptLevel, Store, Trap, Val, ValType};
use pulley_vm::ExternKind;
use pulley_vm::artifact::{Artifact, ImportType};
use pulley_vm::isa::{self, Decoded, Kind, Mode, Operand};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

macro_rules! bless {
    () => {
        "PULLEY_BLESS=1 cargo test --test golden"
    };
}

/// Writes what the compiler makes now into the files.
const BLESS: &str = bless!();

/// The line between what is written by hand and what is not.
const MARK: &str = concat!(";; ==== made by `", bless!(), "` ====");

/// The line of a file whose small functions are not to be inlined, in what is listed.
const CALLS_STAY: &str = ";; compile: without inlining";

/// The CLIF instructions with a lowering rule that no golden file shows: translation does not make them, nor does the mid-end
/// of what translation makes. The place of their tests is `pulley-cranelift/src/lower/tests.rs`.
const UNSEEN: &[&str] = &["bitrev", "bmask", "cls", "fma", "select_spectre_guard", "trapz"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// A file: its name below `tests/golden/`, and its text.
struct Golden {
    name: String,
    path: PathBuf,
    text: String,
}

impl Golden {
    /// All files, in order of their names.
    fn all() -> Vec<Golden> {
        let mut files = Vec::new();
        for family in families() {
            for entry in fs::read_dir(root().join(&family)).unwrap() {
                let path = entry.unwrap().path();
                let name = format!("{family}/{}", path.file_name().unwrap().to_string_lossy());
                assert!(name.ends_with(".wat"), "tests/golden/{name}: golden files are .wat files");
                let text = fs::read_to_string(&path).unwrap();
                files.push(Golden { name, path, text });
            }
        }
        files.sort_by(|a, b| a.name.cmp(&b.name));
        files
    }

    /// What is written by hand.
    fn source(&self) -> &str {
        self.text.split(MARK).next().unwrap_or_default().trim_end()
    }

    /// The file as it should be.
    fn made(&self) -> String {
        let mut text = format!("{}\n\n{MARK}\n", self.source());
        for line in listing(self.source(), &self.name).lines() {
            let _ = writeln!(text, "{}", format!(";; {line}").trim_end());
        }
        text
    }
}

/// The folders of `tests/golden/`.
fn families() -> BTreeSet<String> {
    let entries = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

#[test]
fn the_compiler_makes_the_golden_files() {
    let bless = std::env::var_os("PULLEY_BLESS").is_some();
    let mut stale = String::new();
    for file in Golden::all() {
        let made = file.made();
        if made == file.text {
            continue;
        }
        if bless {
            fs::write(&file.path, &made).unwrap();
        } else {
            let _ = writeln!(stale, "tests/golden/{}:\n{}", file.name, diff(&file.text, &made));
        }
    }
    assert!(
        stale.is_empty(),
        "the compiler makes other code (- is in the file, + is made now):\n\n{stale}If it is better, run `{BLESS}`, and read \
         the diff."
    );
}

#[test]
fn the_golden_files_do_what_they_say() {
    let mut failures = Vec::new();
    for level in [OptLevel::Speed, OptLevel::None] {
        let mut config = Config::new();
        config.wasm_custom_page_sizes(true).wasm_wide_arithmetic(true).wasm_branch_hinting(true);
        let engine = Engine::new(config.cranelift_opt_level(level)).unwrap();
        for file in Golden::all() {
            let found = judge(&engine, file.source());
            failures
                .extend(found.into_iter().map(|failure| format!("tests/golden/{}:{failure} ({level:?})", file.name)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A new file of rules brings a folder, a new rule for an instruction of CLIF brings a file in which that instruction is.
#[test]
fn every_lowering_family_has_golden_files() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("pulley-cranelift/src/lower");
    let families = families();
    let text: String = Golden::all().iter().map(Golden::made).collect();
    let instructions: BTreeSet<&str> = clif_instructions(&text).collect();
    let mut unseen = BTreeSet::new();
    for path in fs::read_dir(rules).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        // The prelude declares, and lowers nothing.
        if path.extension().is_none_or(|extension| extension != "isle") || name == "prelude" {
            continue;
        }
        assert!(
            families.contains(&name),
            "{name}.isle has no golden files: make tests/golden/{name}/ and run `{BLESS}`"
        );
        let isle = fs::read_to_string(&path).unwrap();
        unseen.extend(lowered(&isle).filter(|instruction| !instructions.contains(instruction)).map(str::to_owned));
    }
    let listed: BTreeSet<String> = UNSEEN.iter().map(|&name| name.to_owned()).collect();
    let missing: Vec<_> = unseen.difference(&listed).collect();
    assert!(missing.is_empty(), "no golden file shows the lowering of {missing:?}: add one, and run `{BLESS}`");
    let seen: Vec<_> = listed.difference(&unseen).collect();
    assert!(seen.is_empty(), "golden files show the lowering of {seen:?}: take it out of UNSEEN");
}

/// The instructions of CLIF that a file of rules has a rule for.
fn lowered(isle: &str) -> impl Iterator<Item = &str> {
    isle.split("(lower ").skip(1).filter_map(|rule| {
        let rule = rule.strip_prefix("inst @ ").unwrap_or(rule).strip_prefix('(')?;
        rule.split([' ', ')']).next()
    })
}

/// The instructions in the CLIF of golden files.
fn clif_instructions(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().filter_map(|line| line.strip_prefix(";;     "));
    lines.filter_map(|line| {
        let instruction = line.split_once(" = ").map_or(line, |(_, instruction)| instruction);
        instruction.trim_start().split([' ', '.']).next()
    })
}

// ---- The listing ----

/// CLIF and bytecode of a module's functions, in order.
fn listing(wat: &str, file: &str) -> String {
    let wasm = wat::parse_str(wat).unwrap_or_else(|error| panic!("tests/golden/{file}: {error}"));
    let mut config = pulley_cranelift::Config::new();
    config.features.custom_page_sizes = true;
    config.features.wide_arithmetic = true;
    config.features.branch_hinting = true;
    config.inlining = !wat.lines().any(|line| line == CALLS_STAY);
    let artifact =
        pulley_cranelift::compile(&wasm, &config).unwrap_or_else(|error| panic!("tests/golden/{file}: {error}"));
    let imported = imported_functions(&artifact);
    let mut text = String::new();
    for (index, function) in (imported..).zip(&artifact.functions) {
        let ty = &artifact.types[function.ty as usize];
        let code = function.code.start as usize..function.code.end as usize;
        let _ = writeln!(text, "\nfunction {}: {ty}", name_of(&artifact, index));
        let clif = pulley_cranelift::clif_of(&wasm, &config, index).unwrap();
        text.push_str("  clif\n");
        for line in clif.lines().filter(|line| !line.is_empty()) {
            let _ = writeln!(text, "    {}", clif_line(line));
        }
        let _ = writeln!(text, "  bytecode, {} slots", function.frame_size);
        bytecode(&mut text, &artifact, code);
    }
    text
}

/// A line of CLIF without the offset of the WebAssembly instruction, which any change of the module moves.
fn clif_line(line: &str) -> String {
    let located = line.strip_prefix('@').and_then(|rest| rest.split_once(' '));
    let rest = located.map_or(line, |(_, rest)| rest).trim();
    let outside = rest.starts_with("function ") || rest == "}" || (rest.starts_with("block") && rest.ends_with(':'));
    format!("{}{rest}", if outside { "" } else { "    " })
}

/// The instructions, with labels where branches lead, and names where calls do: distances would hide what changed.
fn bytecode(text: &mut String, artifact: &Artifact, code: std::ops::Range<usize>) {
    let mut instructions = Vec::new();
    let mut labels = BTreeMap::new();
    let mut at = code.start;
    while at < code.end {
        let instruction = isa::decode(&artifact.code, at).unwrap();
        let distances = distances(&instruction);
        let calls = instruction.row().info().operands.iter().any(|operand| operand.kind == Kind::Func);
        if !calls {
            labels.extend(distances.iter().map(|distance| (target(at, *distance), String::new())));
        }
        instructions.push((at, isa::format_instruction(&instruction), distances, calls));
        at += instruction.len;
    }
    for (number, name) in labels.values_mut().enumerate() {
        *name = format!("L{number}");
    }
    for (at, instruction, distances, calls) in instructions {
        if let Some(label) = labels.get(&at) {
            let _ = writeln!(text, "  {label}:");
        }
        let (mut line, mut rest) = (String::new(), instruction.as_str());
        for distance in distances {
            let (before, after) = rest.split_once(&format!("{distance:+}")).expect("the text has the distance");
            let target = target(at, distance);
            let name = if calls { starting_at(artifact, target) } else { labels.get(&target).cloned() };
            let _ = write!(line, "{before}{}", name.expect("calls lead to functions, branches to labels"));
            rest = after;
        }
        let _ = writeln!(text, "    {line}{rest}");
    }
}

/// How far from itself an instruction leads, as its text says: of one that repeats itself there is nothing to say.
fn distances(instruction: &Decoded<'_>) -> Vec<i32> {
    let mut distances = Vec::new();
    for (operand, mode) in instruction.operands().iter().zip(instruction.opcode.info().modes) {
        match operand {
            Operand::Relative(_) if *mode == Mode::Again => {}
            Operand::Relative(distance) => distances.push(*distance),
            Operand::Targets(bytes) => {
                distances.extend(bytes.chunks_exact(4).map(|bytes| i32::from_le_bytes(bytes.try_into().unwrap())));
            }
            _ => {}
        }
    }
    distances
}

fn target(at: usize, distance: i32) -> usize {
    usize::try_from(at as i64 + i64::from(distance)).expect("targets lie in the code")
}

/// The function whose code begins at an offset.
fn starting_at(artifact: &Artifact, at: usize) -> Option<String> {
    let position = artifact.functions.iter().position(|function| function.code.start as usize == at)?;
    Some(name_of(artifact, imported_functions(artifact) + position as u32))
}

fn imported_functions(artifact: &Artifact) -> u32 {
    artifact.imports.iter().filter(|import| matches!(import.ty, ImportType::Func(_))).count() as u32
}

/// A function's name, or the name of its export, or its index.
fn name_of(artifact: &Artifact, index: u32) -> String {
    let named = artifact.names.iter().find(|(function, _)| *function == index).map(|(_, name)| name.to_owned());
    let exported = || {
        let mut exports = artifact.exports.iter();
        let export = exports.find(|export| export.kind == ExternKind::Func && export.index == index);
        export.map(|export| export.name.clone())
    };
    named.or_else(exported).map_or_else(|| index.to_string(), |name| format!("`{name}`"))
}

// ---- The judge ----

/// Runs the lines of a file, and says what went wrong, each with its line.
fn judge(engine: &Engine, source: &str) -> Vec<String> {
    let module = match Module::new(engine, source) {
        Ok(module) => module,
        Err(error) => return vec![format!(" {error:?}")],
    };
    let mut store = Store::new(engine, ());
    let instance = match host(engine).instantiate(&mut store, &module) {
        Ok(instance) => instance,
        Err(error) => return vec![format!(" {error:?}")],
    };
    let exports = module.exports().filter(|export| export.ty().func().is_some());
    let mut idle: BTreeSet<String> = exports.map(|export| export.name().to_owned()).collect();
    let mut failures = Vec::new();
    for (number, line) in source.lines().enumerate() {
        let Some(case) = line.trim_start().strip_prefix(";; run: ") else {
            continue;
        };
        let name = case.split('(').next().unwrap_or_default();
        idle.remove(name);
        if let Err(failure) = run(&mut store, &instance, case) {
            failures.push(format!("{}: {case}: {failure}", number + 1));
        }
    }
    failures.extend(idle.iter().map(|name| format!(" no line runs `{name}`: write `;; run: {name}(...) = ...`")));
    failures
}

/// What files may import from `host`.
fn host(engine: &Engine) -> Linker<()> {
    let mut linker = Linker::new(engine);
    linker.func_wrap("host", "add", |a: i32, b: i32| a.wrapping_add(b)).unwrap();
    linker.func_wrap("host", "halve", |x: f64| x / 2.0).unwrap();
    linker.func_wrap("host", "divide", |a: i32, b: i32| (a / b, a % b)).unwrap();
    linker.func_wrap("host", "nothing", || ()).unwrap();
    linker
}

/// Runs one line: `name(arguments) = results`, or `name(arguments) traps "message"`.
fn run(store: &mut Store<()>, instance: &pulley::Instance, case: &str) -> Result<(), String> {
    let (name, rest) = case.split_once('(').ok_or("expected `name(arguments)`")?;
    let (arguments, expected) = rest.split_once(')').ok_or("expected `)`")?;
    let func = instance.get_func(&mut *store, name).ok_or("no such function")?;
    let ty = func.ty(&*store);
    let words = |text: &str| -> Vec<String> {
        text.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    };
    let mut values = Vec::new();
    let arguments = words(arguments);
    if arguments.len() != ty.params().len() {
        return Err(format!("{} arguments, the function takes {}", arguments.len(), ty.params().len()));
    }
    for (word, ty) in arguments.iter().zip(ty.params()) {
        values.push(argument(store, word, &ty)?);
    }
    let mut results: Vec<Val> = ty.results().map(Val::default_for_ty).collect();
    let outcome = func.call(&mut *store, &values, &mut results);

    if let Some(message) = expected.trim().strip_prefix("traps ") {
        let message = message.trim().trim_matches('"');
        return match outcome {
            Ok(()) => Err(format!("returns {results:?}")),
            Err(error) => match error.downcast_ref::<Trap>() {
                Some(trap) if trap.to_string() == format!("wasm trap: {message}") => Ok(()),
                _ => Err(format!("fails: {error:#}")),
            },
        };
    }
    outcome.map_err(|error| format!("{error:#}"))?;
    let expected = words(expected.trim().trim_start_matches('='));
    let same = expected.len() == results.len();
    let mut matching = true;
    for (word, found) in expected.iter().zip(&results) {
        matching &= matches_word(word, found)?;
    }
    if same && matching { Ok(()) } else { Err(format!("returns {results:?}")) }
}

/// The value that a word means.
fn argument(store: &mut Store<()>, word: &str, ty: &ValType) -> Result<Val, String> {
    Ok(match (ty, word) {
        (ValType::I32, _) => Val::I32(integer(word, 32)? as i32),
        (ValType::I64, _) => Val::I64(integer(word, 64)? as i64),
        (ValType::F32, _) => Val::F32(float32(word)?),
        (ValType::F64, _) => Val::F64(float64(word)?),
        (ValType::V128, _) => Val::V128(vector(word)?.into()),
        (ValType::Ref(reference), "null") => Val::null_ref(reference.heap_type()),
        (ty, "some") if *ty == ValType::EXTERNREF => {
            Val::from(ExternRef::new(store, ()).map_err(|error| error.to_string())?)
        }
        _ => return Err(format!("`{word}` is no {ty}")),
    })
}

/// A decimal or hexadecimal integer that fits in so many bits, signed or not; its low bits count.
fn integer(word: &str, bits: u32) -> Result<u64, String> {
    let (negative, digits) = word.strip_prefix('-').map_or((false, word), |digits| (true, digits));
    let number = match digits.strip_prefix("0x") {
        Some(digits) => i128::from_str_radix(&digits.replace('_', ""), 16),
        None => digits.replace('_', "").parse(),
    };
    let number = number.map_err(|_| format!("`{word}` is no integer"))?;
    let number = if negative { -number } else { number };
    if number < -(1 << (bits - 1)) || number >= 1 << bits {
        return Err(format!("`{word}` does not fit in {bits} bits"));
    }
    Ok(number as u64)
}

/// A hexadecimal integer of 128 bits, `_` anywhere in it: lane 0 is in the lowest ones.
fn vector(word: &str) -> Result<u128, String> {
    let digits = word.strip_prefix("0x").map(|digits| digits.replace('_', ""));
    digits.and_then(|digits| u128::from_str_radix(&digits, 16).ok()).ok_or_else(|| format!("`{word}` is no v128"))
}

/// The bits of a float.
fn float32(word: &str) -> Result<u32, String> {
    Ok(match word {
        "nan" => 0x7fc0_0000,
        _ if word.starts_with("0x") => integer(word, 32)? as u32,
        _ => word.parse::<f32>().map_err(|_| format!("`{word}` is no f32"))?.to_bits(),
    })
}

/// The bits of a float.
fn float64(word: &str) -> Result<u64, String> {
    Ok(match word {
        "nan" => 0x7ff8_0000_0000_0000,
        _ if word.starts_with("0x") => integer(word, 64)?,
        _ => word.parse::<f64>().map_err(|_| format!("`{word}` is no f64"))?.to_bits(),
    })
}

/// Whether a result is what a word means, to the bit.
fn matches_word(word: &str, found: &Val) -> Result<bool, String> {
    Ok(match found {
        Val::I32(value) => integer(word, 32)? as i32 == *value,
        Val::I64(value) => integer(word, 64)? as i64 == *value,
        Val::F32(bits) => float32(word)? == *bits,
        Val::F64(bits) => float64(word)? == *bits,
        Val::V128(found) => vector(word)? == found.as_u128(),
        Val::FuncRef(None) | Val::ExternRef(None) => word == "null",
        Val::FuncRef(Some(_)) | Val::ExternRef(Some(_)) => word == "some",
        other => return Err(format!("no word means {other:?}")),
    })
}

/// The judge judges: wrong results, traps that are none, functions that nothing runs.
#[test]
fn wrong_expectations_fail() {
    const MODULE: &str = r#"(module (func (export "half") (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 2)))
        (func (export "inverse") (param f64) (result f64) (f64.div (f64.const 1) (local.get 0))))"#;
    let engine = Engine::default();
    let judge = |lines: &str| judge(&engine, &format!("{MODULE}\n{lines}")).join("\n");
    assert_eq!(judge(";; run: half(8) = 4\n;; run: inverse(-0.0) = -inf"), "");
    assert_eq!(judge(";; run: half(8) = 4"), " no line runs `inverse`: write `;; run: inverse(...) = ...`");
    for (line, failure) in [
        ("half(8) = 5", "returns [I32(4)]"),
        ("half(8)", "returns [I32(4)]"),
        ("half(8) = 4, 4", "returns [I32(4)]"),
        ("half(8) traps \"unreachable\"", "returns [I32(4)]"),
        ("half() = 4", "0 arguments, the function takes 1"),
        ("half(0x100000000) = 0", "does not fit in 32 bits"),
        ("twice(1) = 2", "no such function"),
        ("inverse(2) = -0.5", "returns [F64("),
    ] {
        let found = judge(&format!(";; run: inverse(4) = 0.25\n;; run: half(2) = 1\n;; run: {line}"));
        assert!(found.contains(failure) && found.contains(line) && !found.contains('\n'), "{line}: {found}");
    }
}

// ---- The difference ----

/// The lines that differ, with three lines around them that don't.
fn diff(old: &str, new: &str) -> String {
    const AROUND: usize = 3;
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    // common[i][j]: how many lines `old[i..]` and `new[j..]` have in common at most.
    let mut common = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] =
                if old[i] == new[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut lines = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            lines.push((' ', old[i]));
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (j == new.len() || common[i + 1][j] >= common[i][j + 1]) {
            lines.push(('-', old[i]));
            i += 1;
        } else {
            lines.push(('+', new[j]));
            j += 1;
        }
    }
    let mut text = String::new();
    let mut last_shown = 0;
    for (number, (sign, line)) in lines.iter().enumerate() {
        let near = &lines[number.saturating_sub(AROUND)..(number + AROUND + 1).min(lines.len())];
        if near.iter().any(|(sign, _)| *sign != ' ') {
            if number > last_shown + 1 {
                text.push_str("  ...\n");
            }
            let _ = writeln!(text, "{sign} {line}");
            last_shown = number;
        }
    }
    text
}

/// What a stale file looks like to whoever reads the failure.
#[test]
fn a_difference_shows_the_lines_that_changed() {
    let old = "1\n2\n3\n4\n5\nadd\n6\n7\n8\n9\n";
    let new = "1\n2\n3\n4\n5\nsub\nmov\n6\n7\n8\n9\n";
    assert_eq!(diff(old, new), "  ...\n  3\n  4\n  5\n- add\n+ sub\n+ mov\n  6\n  7\n  8\n");
    assert_eq!(diff(old, old), "");
}
