//! The command `pulley`, from outside: what it prints, and the code it exits with.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own for the files of one test.
struct Scratch(PathBuf);

impl Scratch {
    fn new(test: &str) -> Scratch {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(test);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Scratch(folder)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        std::fs::write(self.0.join(name), bytes).unwrap();
        name.to_owned()
    }

    fn run(&self, args: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_pulley")).current_dir(&self.0).args(args).output().unwrap();
        Run::new(args, output)
    }
}

struct Run {
    args: String,
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Run {
    fn new(args: &[&str], output: Output) -> Run {
        Run {
            args: args.join(" "),
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    #[track_caller]
    fn prints(&self, stdout: &str) {
        assert_eq!(
            (self.code, self.stdout.as_str(), self.stderr.as_str()),
            (Some(0), stdout, ""),
            "pulley {}",
            self.args
        );
    }

    /// It failed with this code, stderr holds all of these, and nothing looks like a bug of ours.
    #[track_caller]
    fn fails(&self, code: i32, fragments: &[&str]) {
        assert_eq!(self.code, Some(code), "pulley {}\nstdout: {}\nstderr: {}", self.args, self.stdout, self.stderr);
        for fragment in fragments {
            assert!(self.stderr.contains(fragment), "pulley {}: no `{fragment}` in: {}", self.args, self.stderr);
        }
        assert!(!self.stderr.contains("panicked"), "pulley {}: {}", self.args, self.stderr);
    }
}

fn wasm(text: &str) -> Vec<u8> {
    wat::parse_str(text).unwrap()
}

fn example(name: &str) -> String {
    format!("{}/examples/{name}", env!("CARGO_MANIFEST_DIR"))
}

const ADD: &str =
    r#"(module (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))"#;

/// All types in and out.
const ECHO: &str = r#"(module
    (func (export "echo") (param i32 i64 f32 f64 externref) (result i32 i64 f32 f64 externref)
        (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4))
    (func $f (export "nothing"))
    (elem declare func $f)
    (func (export "function") (result funcref) (ref.func $f)))"#;

#[test]
fn invoke_prints_results_one_a_line() {
    let scratch = Scratch::new("invoke");
    let text = scratch.file("echo.wat", ECHO);
    let binary = scratch.file("echo.wasm", wasm(ECHO));
    for file in [&text, &binary] {
        let echo = scratch.run(&["run", "--invoke", "echo", file, "-1", "0xffffffffffffffff", "1.5", "-inf", "null"]);
        echo.prints("-1\n-1\n1.5\n-inf\nnull\n");
        scratch
            .run(&["run", "--invoke", "echo", file, "4294967295", "-7", "nan", "0.1", "null"])
            .prints("-1\n-7\nNaN\n0.1\nnull\n");
    }
    let double = r#"(module (func (export "double") (param v128) (result v128)
        (i64x2.add (local.get 0) (local.get 0))))"#;
    let double = scratch.file("double.wat", double);
    let doubled = |argument| scratch.run(&["run", "--invoke", "double", &double, argument]);
    doubled("0x8000000000000000ffffffffffffffff").prints("0x0000000000000000fffffffffffffffe\n");
    doubled("18446744073709551621").prints("0x0000000000000002000000000000000a\n");
    doubled("-1").fails(1, &["argument 0 of `double`: `-1` is no v128"]);
    scratch.run(&["run", "--invoke", "nothing", &text]).prints("");
    scratch.run(&["run", "--invoke", "function", &text]).prints("funcref\n");
}

#[test]
fn wrong_arguments_are_refused() {
    let scratch = Scratch::new("arguments");
    let file = scratch.file("add.wat", ADD);
    let run = |args: &[&str]| scratch.run(&[&["run", "--invoke"], args].concat());
    run(&["add", &file, "1"]).fails(1, &["`add`", "(param i32 i32)", "takes 2 arguments, 1 were given"]);
    run(&["add", &file, "1", "2", "3"]).fails(1, &["takes 2 arguments, 3 were given"]);
    run(&["add", &file, "1", "x"]).fails(1, &["argument 1 of `add`: `x` is no i32"]);
    run(&["add", &file, "1", "4294967296"]).fails(1, &["`4294967296` is no i32"]);
    run(&["sub", &file, "1", "2"]).fails(1, &["no function `sub`", "it exports `add`"]);
    scratch.run(&["run", &file]).fails(1, &["no function `_start`", "--invoke", "`add`"]);
    scratch.run(&["run"]).fails(2, &["FILE"]);
    scratch.run(&["walk", &file]).fails(2, &["walk"]);
    scratch.run(&["run", "--unknown-imports", "ignore", &file]).fails(2, &["ignore", "trap", "default"]);
    scratch.run(&["run", "--env", "K", &file]).fails(1, &["--env `K`", "K=V"]);
}

#[test]
fn what_is_no_module_is_refused() {
    let scratch = Scratch::new("no-module");
    let refused: [(&str, &[u8], &[&str]); 8] = [
        ("text.wasm", b"Hello, world\n", &["text.wasm", "not a WebAssembly module", "\\0asm"]),
        ("empty.wasm", b"", &["empty.wasm", "it is empty"]),
        ("blank.wat", b" \n", &["blank.wat", "it is empty"]),
        ("magic.wasm", b"\0as", &["magic.wasm", "not a WebAssembly module"]),
        ("version.wasm", b"\0asm\x02\0\0\0", &["version.wasm", "at offset 0x4", "version"]),
        ("syntax.wat", b"(module\n  (func (result i32) (i32.konst 1)))", &["syntax.wat", "i32.konst", ":2:"]),
        ("open.wat", b"(module", &["open.wat", "expected"]),
        ("utf8.wat", b"(module \xff)", &["utf8.wat", "UTF-8"]),
    ];
    for (name, bytes, fragments) in refused {
        let file = scratch.file(name, bytes);
        for command in [&["run"][..], &["objdump"], &["compile", "-o", "out"]] {
            scratch.run(&[command, &[&file]].concat()).fails(1, fragments);
        }
    }
    let whole = wasm(ADD);
    let file = scratch.file("cut.wasm", &whole[..whole.len() - 3]);
    scratch.run(&["run", &file]).fails(1, &["cut.wasm", "at offset 0x", "end"]);
}

#[test]
fn invalid_modules_are_refused() {
    let scratch = Scratch::new("invalid");
    let refused: [(&str, &str, &[&str]); 5] = [
        ("type", "(module (func (result i32)))", &["invalid WebAssembly module", "at offset 0x", "type mismatch"]),
        ("page", "(module (memory 1 (pagesize 1)))", &["`custom-page-sizes`", "off"]),
        ("exceptions", "(module (tag))", &["`exceptions`", "off"]),
        ("threads", "(module (memory 1 1 shared))", &["`threads`", "off"]),
        ("gc", "(module (type (struct)))", &["`gc`", "off"]),
    ];
    for (name, text, fragments) in refused {
        let file = scratch.file(&format!("{name}.wat"), text);
        scratch.run(&["run", &file]).fails(1, fragments);
    }
}

#[test]
fn imports_must_be_there_and_fit() {
    let scratch = Scratch::new("imports");
    let missing = scratch.file(
        "missing.wat",
        r#"(module (import "env" "f" (func $f (param i32) (result i64))) (export "f" (func $f))
            (func (export "_start") (drop (call $f (i32.const 1)))))"#,
    );
    scratch.run(&["run", &missing]).fails(1, &["unknown import: `env::f`", "(param i32)"]);
    let trap = scratch.run(&["run", "--unknown-imports", "trap", &missing]);
    trap.fails(134, &["trap: unknown import: `env::f`", "wasm backtrace:"]);
    scratch.run(&["run", "--unknown-imports", "default", &missing]).prints("");
    scratch.run(&["run", "--unknown-imports", "default", "--invoke", "f", &missing, "1"]).prints("0\n");

    let mistyped = scratch.file(
        "mistyped.wat",
        r#"(module (import "wasi_snapshot_preview1" "fd_write" (func (param i32))) (func (export "_start")))"#,
    );
    let run = scratch.run(&["run", "--unknown-imports", "trap", &mistyped]);
    run.fails(1, &["incompatible import type", "wasi_snapshot_preview1", "fd_write"]);
}

#[test]
fn unreadable_files_are_named() {
    let scratch = Scratch::new("unreadable");
    let add = scratch.file("add.wat", ADD);
    std::fs::create_dir(scratch.0.join("folder")).unwrap();
    for file in ["nothing.wasm", "folder"] {
        for command in [&["run"][..], &["objdump"], &["compile", "-o", "out"], &["wast"]] {
            scratch.run(&[command, &[file]].concat()).fails(1, &["can't read", file]);
        }
    }
    scratch.run(&["compile", &add, "-o", "no/such/folder/out"]).fails(1, &["can't write", "no/such/folder/out"]);
    scratch.run(&["run", "--dir", "nowhere", &add]).fails(1, &["--dir `nowhere`", "can't open"]);
    scratch.run(&["run", "--dir", "add.wat::.", &add]).fails(1, &["--dir", "can't open the directory `add.wat`"]);
}

#[test]
fn traps_print_cause_and_backtrace() {
    let scratch = Scratch::new("traps");
    let text = r#"(module $demo
        (memory 1)
        (func $divide (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
        (func $outer (export "divide") (result i32) (i32.add (call $divide (i32.const 0)) (i32.const 1)))
        (func (export "load") (result i32) (i32.load (i32.const 65536)))
        (func $forever (export "forever") (result i32) (i32.add (call $forever) (i32.const 1)))
        (func (export "unreachable") unreachable)
        (func (export "grow") (result i32) (memory.grow (i32.const 65536))))"#;
    let file = scratch.file("traps.wat", text);
    let invoke = |name: &str| scratch.run(&["run", "--invoke", name, &file]);
    let divide = invoke("divide");
    divide.fails(134, &["trap: integer divide by zero\n", "wasm backtrace:", "demo!divide", "demo!outer", "0x"]);
    let (inner, outer) = (divide.stderr.find("demo!divide"), divide.stderr.find("demo!outer"));
    assert!(inner < outer, "the innermost function comes first: {}", divide.stderr);
    invoke("load").fails(134, &["out of bounds memory access", "wasm backtrace:"]);
    invoke("unreachable").fails(134, &["unreachable", "wasm backtrace:"]);
    invoke("forever").fails(134, &["call stack exhausted", "demo!forever"]);
    invoke("grow").prints("-1\n");

    // The same from the artifact, which keeps names and offsets.
    scratch.run(&["compile", &file, "-o", "traps.pulley"]).prints("");
    let again = scratch.run(&["run", "--invoke", "divide", "traps.pulley"]);
    assert_eq!((again.code, &again.stderr), (divide.code, &divide.stderr));
}

#[test]
fn guests_get_arguments_environment_directories_and_exit_codes() {
    let scratch = Scratch::new("guest");
    scratch.run(&["run", &example("hello.wat")]).prints("Hello from the interpreter\n");
    scratch.run(&["run", "--invoke", "fib", &example("fib.wat"), "20"]).prints("6765\n");

    scratch.file("words.txt", "one two\nthree\n");
    let wc = example("wc.wasm");
    for dirs in [&["--dir", "."][..], &["--dir", ".::/data"]] {
        let name = if dirs[1] == "." { "words.txt" } else { "/data/words.txt" };
        let count = scratch.run(&[&["run"], dirs, &[&wc, name]].concat());
        assert_eq!(count.code, Some(0), "{}", count.stderr);
        assert!(
            count.stdout.contains('2') && count.stdout.contains('3') && count.stdout.contains("14"),
            "{}",
            count.stdout
        );
    }
    // Without a directory there is no file.
    let hidden = scratch.run(&["run", &wc, "words.txt"]);
    assert_ne!(hidden.code, Some(0), "stdout: {}", hidden.stdout);

    let exit = r#"(module
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (func (export "_start") (call $exit (i32.const 42))))"#;
    let exit = scratch.run(&["run", &scratch.file("exit.wat", exit)]);
    assert_eq!((exit.code, exit.stderr.as_str()), (Some(42), ""));

    // Prints its arguments or its environment, zeros between them.
    let print = |sizes: &str, get: &str| {
        format!(
            r#"(module
                (import "wasi_snapshot_preview1" "{sizes}" (func $sizes (param i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "{get}" (func $get (param i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
                (memory (export "memory") 1)
                (func (export "_start")
                    (drop (call $sizes (i32.const 8) (i32.const 4)))
                    (drop (call $get (i32.const 1024) (i32.const 4096)))
                    (i32.store (i32.const 0) (i32.const 4096))
                    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))))"#
        )
    };
    let arguments = scratch.file("arguments.wat", print("args_sizes_get", "args_get"));
    scratch.run(&["run", &arguments, "a", "--dir", "-x"]).prints("arguments.wat\0a\0--dir\0-x\0");
    let environment = scratch.file("environment.wat", print("environ_sizes_get", "environ_get"));
    scratch.run(&["run", "--env", "A=1", "--env", "B=x=y", &environment]).prints("A=1\0B=x=y\0");
}

#[test]
fn artifacts_run_like_modules_and_damage_is_found() {
    let scratch = Scratch::new("artifacts");
    let file = scratch.file("add.wat", ADD);
    scratch.run(&["compile", &file, "-o", "add.pulley"]).prints("");
    scratch.run(&["run", "--invoke", "add", "add.pulley", "2", "3"]).prints("5\n");
    scratch.run(&["compile", "add.pulley", "-o", "again.pulley"]).fails(1, &["add.pulley", "artifact already"]);

    let good = std::fs::read(scratch.0.join("add.pulley")).unwrap();
    let mut version = good.clone();
    version[8] ^= 2;
    scratch.file("version.pulley", &version);
    scratch.run(&["run", "version.pulley"]).fails(1, &["version.pulley", "format version", "compile the module again"]);
    let mut flipped = good.clone();
    let last = flipped.len() - 1;
    flipped[last] ^= 1;
    scratch.file("flipped.pulley", &flipped);
    scratch.run(&["run", "flipped.pulley"]).fails(1, &["flipped.pulley", "damaged", "checksum"]);
    scratch.run(&["objdump", "flipped.pulley"]).fails(1, &["flipped.pulley", "checksum"]);
    scratch.file("cut.pulley", &good[..good.len() - 1]);
    scratch.run(&["run", "cut.pulley"]).fails(1, &["cut.pulley", "cut off"]);
}

#[test]
fn objdump_shows_code_with_names_and_offsets() {
    let scratch = Scratch::new("objdump");
    let file = scratch.file(
        "two.wat",
        r#"(module (func $one (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
            (func $two (export "exported") (param i32) (result i32) (call $one (local.get 0))))"#,
    );
    let all = scratch.run(&["objdump", &file]);
    assert_eq!((all.code, all.stderr.as_str()), (Some(0), ""));
    for fragment in ["function 0 `one`", "function 1 `two`", "(i32) -> (i32)", "slots", "; wasm 0x"] {
        assert!(all.stdout.contains(fragment), "no `{fragment}` in: {}", all.stdout);
    }
    for name in ["two", "exported", "1"] {
        let one = scratch.run(&["objdump", "--function", name, &file]);
        assert_eq!(one.code, Some(0), "{}", one.stderr);
        assert!(
            one.stdout.starts_with("function 1 `two`") && !one.stdout.contains("function 0 `one`:"),
            "{}",
            one.stdout
        );
    }
    let clif = scratch.run(&["objdump", "--clif", "--function", "one", &file]);
    assert!(clif.stdout.contains("iadd") && clif.stdout.contains("block0"), "{}", clif.stdout);
    scratch.run(&["objdump", "--function", "three", &file]).fails(1, &["no function `three`"]);

    scratch.run(&["compile", &file, "-o", "two.pulley"]).prints("");
    assert_eq!(scratch.run(&["objdump", "two.pulley"]).stdout, all.stdout);
    scratch.run(&["objdump", "--clif", "two.pulley"]).fails(1, &["--clif", "artifact"]);
}

#[test]
fn wast_reports_each_failing_directive() {
    let scratch = Scratch::new("wast");
    let good = scratch.file(
        "good.wast",
        r#"(module (func (export "one") (result i32) (i32.const 1)))
           (assert_return (invoke "one") (i32.const 1))"#,
    );
    let bad = scratch.file(
        "bad.wast",
        r#"(module (func (export "one") (result i32) (i32.const 1)) (func (export "trap") unreachable)
             (func (export "nan") (result f32) (f32.div (f32.const 0) (f32.const 0))))
(assert_return (invoke "one") (i32.const 2))
(assert_return (invoke "nan") (f32.const nan:canonical))
  (assert_trap (invoke "trap") "integer overflow")
(assert_invalid (module) "anything")
(assert_malformed (module quote "(module)") "anything")
(assert_unlinkable (module (import "spectest" "print_i32" (func))) "incompatible import type")
(assert_exhaustion (invoke "one") "call stack exhausted")
(invoke "none")"#,
    );
    scratch.run(&["wast", &good]).prints("2 passed, 0 failed\n");
    let run = scratch.run(&["wast", &good, &bad]);
    assert_eq!(run.code, Some(1));
    let places = ["bad.wast:3:", "bad.wast:5:", "bad.wast:6:", "bad.wast:7:", "bad.wast:9:", "bad.wast:10:"];
    for place in places {
        assert!(run.stdout.contains(place), "no `{place}` in: {}", run.stdout);
    }
    assert!(run.stdout.contains("assert_return: result 0 is I32(1)"), "{}", run.stdout);
    assert!(run.stdout.ends_with("5 passed, 6 failed\n"), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), places.len() + 1, "{}", run.stdout);

    let broken = scratch.file("broken.wast", "(assert_return");
    scratch.run(&["wast", &broken]).fails(1, &["broken.wast"]);
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

#[test]
fn compiled_modules_are_kept() {
    let scratch = Scratch::new("compiled_modules_are_kept");
    let file = scratch.file("add.wat", ADD);
    let run = || scratch.run(&["run", "--cache=kept", "--invoke", "add", &file, "40", "2"]).prints("42\n");
    run();
    let directory = scratch.0.join("kept");
    let [entry] = &entries(&directory)[..] else { panic!("one entry") };
    let good = std::fs::read(entry).unwrap();
    // What is there is used: nothing is written.
    let old = std::time::SystemTime::UNIX_EPOCH;
    std::fs::File::options().append(true).open(entry).unwrap().set_modified(old).unwrap();
    run();
    assert!(std::fs::metadata(entry).unwrap().modified().unwrap() > old, "the time of its use is noted");
    // What is damaged is not.
    std::fs::write(entry, &good[..100]).unwrap();
    run();
    assert_eq!(std::fs::read(entry).unwrap(), good);
    // An artifact is loaded as it is.
    scratch.run(&["compile", &file, "-o", "add.pulley"]).prints("");
    scratch.run(&["run", "--cache=kept", "--invoke", "add", "add.pulley", "1", "2"]).prints("3\n");
    assert_eq!(entries(&directory).len(), 1);
}

#[test]
fn a_cache_that_cannot_be_written_is_no_error() {
    let scratch = Scratch::new("a_cache_that_cannot_be_written_is_no_error");
    let file = scratch.file("add.wat", ADD);
    scratch.file("kept", "not a directory");
    scratch.run(&["run", "--cache=kept", "--invoke", "add", &file, "40", "2"]).prints("42\n");
    scratch.run(&["run", "--cache=kept", "no such file"]).fails(1, &["can't read `no such file`"]);
}

#[cfg(target_os = "linux")]
#[test]
fn the_cache_is_where_the_user_has_caches() {
    let scratch = Scratch::new("the_cache_is_where_the_user_has_caches");
    let file = scratch.file("add.wat", ADD);
    let args = ["run", "--cache", "--invoke", "add", &file, "40", "2"];
    let mut command = Command::new(env!("CARGO_BIN_EXE_pulley"));
    command.current_dir(&scratch.0).env("XDG_CACHE_HOME", scratch.0.join("caches")).args(args);
    Run::new(&args, command.output().unwrap()).prints("42\n");
    let directory = scratch.0.join("caches/pulley");
    assert_eq!(entries(&directory).len(), 1);
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(&directory).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700, "for its user alone");
}

#[test]
fn processes_share_a_cache() {
    let scratch = Scratch::new("processes_share_a_cache");
    let functions = |n: usize| format!("(func (result i32) (i32.const {n}))").repeat(50);
    let files: Vec<_> = (0..3)
        .map(|n| {
            let text = format!(r#"(module {} (func (export "f") (result i32) (i32.const {n})))"#, functions(n));
            scratch.file(&format!("{n}.wat"), text)
        })
        .collect();
    let running: Vec<_> = (0..12)
        .map(|nth| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_pulley"));
            command.current_dir(&scratch.0).args(["run", "--cache=kept", "--invoke", "f", &files[nth % 3]]);
            command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
            (nth, command.spawn().unwrap())
        })
        .collect();
    for (nth, child) in running {
        Run::new(&["run"], child.wait_with_output().unwrap()).prints(&format!("{}\n", nth % 3));
    }
    assert_eq!(entries(&scratch.0.join("kept")).len(), 3, "an entry each, and nothing unfinished");
}

#[test]
fn functions_are_compiled_at_their_first_call() {
    let scratch = Scratch::new("functions_are_compiled_at_their_first_call");
    scratch.run(&["run", "--lazy", "--invoke", "fib", &example("fib.wat"), "20"]).prints("6765\n");
    let file = scratch.file("add.wat", ADD);
    scratch.run(&["run", "--lazy", "--cache=kept", &file]).fails(2, &["cannot be used with"]);
}

/// Addresses are few on some hosts: none of them may be lacking elsewhere because memories reserve them.
#[test]
#[cfg(unix)]
fn memories_leave_addresses_to_others_where_these_are_few() {
    let scratch = Scratch::new("addresses");
    let memories = "(memory 1) ".repeat(3);
    let grow = |memory: usize| format!("(i32.eq (i32.const -1) (memory.grow {memory} (i32.const 10000)))");
    let text = format!(
        r#"(module {memories} (func (export "failed") (result i32) (i32.add {} (i32.add {} {}))))"#,
        grow(0),
        grow(1),
        grow(2)
    );
    let module = scratch.file("grows.wat", text);
    let script = format!("ulimit -v 5000000; exec \"$0\" run --invoke failed {module}");
    let output = Command::new("sh")
        .current_dir(&scratch.0)
        .args(["-c", &script, env!("CARGO_BIN_EXE_pulley")])
        .output()
        .unwrap();
    Run::new(&[&script], output).prints("0\n");
}

#[test]
fn features_are_turned_on_and_off_by_name() {
    let scratch = Scratch::new("features");
    let bytes = r#"(module (memory 7 (pagesize 1)) (func (export "size") (result i32) (memory.size)))"#;
    let bytes = scratch.file("bytes.wat", bytes);
    let feature = ["--feature", "custom-page-sizes"];
    let run = |options: &[&str]| scratch.run(&[&["run", "--invoke", "size"], options].concat());
    run(&[&bytes]).fails(1, &["`custom-page-sizes`, which is off", "turn it on with `--feature custom-page-sizes`"]);
    run(&[feature[0], feature[1], &bytes]).prints("7\n");
    run(&["--feature", "custom_page_sizes", "--lazy", &bytes]).prints("7\n");
    run(&["--feature", "custom-page-sizes", "--feature", "no-custom-page-sizes", &bytes]).fails(1, &["is off"]);

    let compile = ["compile", &bytes, "-o", "bytes.pulley"];
    scratch.run(&compile).fails(1, &["--feature custom-page-sizes"]);
    scratch.run(&[&compile[..], &feature].concat()).prints("");
    run(&["bytes.pulley"]).prints("7\n");
    scratch.run(&["objdump", &bytes]).fails(1, &["--feature custom-page-sizes"]);
    let dump = scratch.run(&["objdump", "--clif", feature[0], feature[1], &bytes]);
    assert!(dump.stdout.contains("memory_size") && dump.stdout.contains(";; function"), "{}", dump.stdout);
    let script = r#"(module (memory 7 (pagesize 1)) (func (export "size") (result i32) (memory.size)))
        (assert_return (invoke "size") (i32.const 7))"#;
    let script = scratch.file("bytes.wast", script);
    assert_eq!(scratch.run(&["wast", &script]).code, Some(1));
    scratch.run(&["wast", "--feature", "custom-page-sizes", &script]).prints("2 passed, 0 failed\n");

    let fence = scratch.file("fence.wat", "(module (func (export \"f\") (atomic.fence)))");
    let refused = scratch.run(&["run", &fence]);
    refused.fails(1, &["`threads`, which is not in yet"]);
    assert!(!refused.stderr.contains("--feature"), "{}", refused.stderr);
    scratch.run(&["run", "--feature", "threads", &fence]).fails(2, &["--feature", "`threads` is not in yet"]);
    scratch.run(&["run", "--feature", "simt", &fence]).fails(2, &["`simt`", "`simd`", "`branch-hinting`"]);
    let add = scratch.file("add.wat", "(module (func (export \"f\") (param v128)))");
    scratch.run(&["run", "--feature", "no-simd", &add]).fails(1, &["`simd`, which is off", "--feature simd"]);
    let help = scratch.run(&["run", "--help"]).stdout;
    for (name, state) in pulley_cranelift::Features::ALL {
        let named = help.split_whitespace().any(|word| word.trim_matches(['(', ')', ',']) == name.replace('_', "-"));
        assert_eq!(named, *state != pulley_cranelift::FeatureState::Missing, "{name}: {help}");
    }
}
