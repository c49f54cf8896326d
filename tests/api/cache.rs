//! The cache: what is found in it, what is not trusted, and what is deleted.

use super::message;
use pulley::{Cache, CacheConfig, Config, Engine, Instance, Module, OptLevel, Store};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// A directory of its own for one test, not there yet.
fn directory(test: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache").join(test);
    let _ = fs::remove_dir_all(&directory);
    directory
}

fn cache(directory: &Path) -> Cache {
    Cache::new(CacheConfig::new().with_directory(directory)).unwrap()
}

fn engine(cache: &Cache, change: impl FnOnce(&mut Config)) -> Engine {
    let mut config = Config::new();
    config.cache(Some(cache.clone()));
    change(&mut config);
    Engine::new(&config).unwrap()
}

/// A module that returns `number`, and its artifact's size grows with it.
fn text(number: usize) -> String {
    let filler = "(func (result i32) (i32.const 1))".repeat(number);
    format!(r#"(module {filler} (func (export "number") (result i32) (i32.const {number})))"#)
}

fn number(engine: &Engine, module: &Module) -> i32 {
    let mut store = Store::new(engine, ());
    let instance = Instance::new(&mut store, module, &[]).unwrap();
    instance.get_typed_func::<(), i32>(&mut store, "number").unwrap().call(&mut store, ()).unwrap()
}

/// Hits and misses since `cache` was made.
fn counts(cache: &Cache) -> (usize, usize) {
    (cache.cache_hits(), cache.cache_misses())
}

/// The entries, by name.
fn entries(directory: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(directory).unwrap().map(|file| file.unwrap().path());
    let mut entries: Vec<_> = files.filter(|path| path.extension().is_some_and(|found| found == "pulley")).collect();
    entries.sort();
    entries
}

#[test]
fn a_module_is_compiled_once() {
    let directory = directory("once");
    let first = cache(&directory);
    assert!(!directory.exists(), "it is made when something is written");
    for _ in 0..3 {
        let engine = engine(&first, |_| ());
        let module = Module::new(&engine, text(7)).unwrap();
        assert_eq!(number(&engine, &module), 7);
    }
    assert_eq!(counts(&first), (2, 1));
    // By another process, as it were, and from the binary.
    let second = cache(&directory);
    let engine = engine(&second, |_| ());
    let module = Module::new(&engine, wat::parse_str(text(7)).unwrap()).unwrap();
    assert_eq!(number(&engine, &module), 7);
    assert_eq!(counts(&second), (1, 0));
    let plain = Module::new(&Engine::default(), text(7)).unwrap();
    assert_eq!(module.serialize().unwrap(), plain.serialize().unwrap());
    assert_eq!(number(&engine, &Module::new(&engine, text(8)).unwrap()), 8);
    assert_eq!(counts(&second), (1, 1));
    assert_eq!(entries(&directory).len(), 2);
    // Functions are not compiled at their first call then: the whole is what can be kept.
    let lazy = self::engine(&second, |config| _ = config.lazy_compilation(true));
    assert_eq!(number(&lazy, &Module::new(&lazy, text(9)).unwrap()), 9);
    assert_eq!(number(&lazy, &Module::new(&lazy, text(9)).unwrap()), 9);
    assert_eq!(counts(&second), (2, 2));
}

#[test]
fn settings_that_change_the_artifact_are_part_of_the_key() {
    let directory = directory("settings");
    let cache = cache(&directory);
    let text =
        r#"(module (func $f (export "number") (result i32) (return_call $g)) (func $g (result i32) (i32.const 3)))"#;
    let default = engine(&cache, |_| ());
    Module::new(&default, text).unwrap();
    let unoptimized = engine(&cache, |config| _ = config.cranelift_opt_level(OptLevel::None));
    Module::new(&unoptimized, text).unwrap();
    let calling = engine(&cache, |config| _ = config.compiler_inlining(false));
    Module::new(&calling, text).unwrap();
    assert_eq!(counts(&cache), (0, 3));
    // A module that needs a feature that is off is refused, whatever others have compiled.
    let refusing = engine(&cache, |config| _ = config.wasm_tail_call(false));
    assert!(message(Module::new(&refusing, text)).contains("`tail-call`"));
    assert_eq!(counts(&cache), (0, 4));
    // How it is compiled and run makes no difference.
    let serial = engine(&cache, |config| _ = config.parallel_compilation(false).max_wasm_stack(1 << 16));
    Module::new(&serial, text).unwrap();
    assert_eq!(counts(&cache), (1, 4));
    assert_eq!(entries(&directory).len(), 3);
}

#[test]
fn errors_are_not_kept() {
    let directory = directory("errors");
    let cache = cache(&directory);
    let engine = engine(&cache, |_| ());
    let invalid = "(module (func (result i32) (i64.const 1)))";
    for _ in 0..2 {
        assert!(message(Module::new(&engine, invalid)).contains("type mismatch"));
    }
    assert_eq!(counts(&cache), (0, 2));
    assert!(!directory.exists());
}

#[test]
fn what_is_no_entry_is_replaced() {
    let directory = directory("damaged");
    let cache = cache(&directory);
    let engine = engine(&cache, |_| ());
    Module::new(&engine, text(1)).unwrap();
    let [path] = &entries(&directory)[..] else { panic!("one entry") };
    let good = fs::read(path).unwrap();
    Module::new(&engine, text(2)).unwrap();
    let other = entries(&directory).into_iter().find(|entry| entry != path).unwrap();
    let other = fs::read(other).unwrap();
    let artifact = Module::new(&Engine::default(), text(2)).unwrap().serialize().unwrap();
    let mut bad: Vec<Vec<u8>> = vec![
        Vec::new(),
        b"something else".to_vec(),
        good[..good.len() - 1].to_vec(),
        good[..32].to_vec(),
        [&good[..], &[0]].concat(),
        // A good entry for another module, and a good artifact without a key.
        other,
        artifact,
    ];
    for at in (0..good.len()).step_by(7) {
        let mut flipped = good.clone();
        flipped[at] ^= 0x10;
        bad.push(flipped);
    }
    let before = counts(&cache);
    for (index, bytes) in bad.iter().enumerate() {
        fs::write(path, bytes).unwrap();
        assert_eq!(number(&engine, &Module::new(&engine, text(1)).unwrap()), 1, "entry {index}");
        assert!(fs::read(path).unwrap() == good, "entry {index} is replaced");
    }
    assert_eq!(counts(&cache), (before.0, before.1 + bad.len()));
    assert_eq!(number(&engine, &Module::new(&engine, text(1)).unwrap()), 1);
    assert_eq!(counts(&cache).0, before.0 + 1);
}

#[test]
fn a_cache_that_cannot_be_written_is_none() {
    let file = directory("a file");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, "not a directory").unwrap();
    for directory in [file.clone(), file.join("below")] {
        let cache = cache(&directory);
        let engine = engine(&cache, |_| ());
        for _ in 0..2 {
            assert_eq!(number(&engine, &Module::new(&engine, text(4)).unwrap()), 4);
        }
        assert_eq!(counts(&cache), (0, 2));
    }
    assert_eq!(fs::read(&file).unwrap(), b"not a directory");
    fs::remove_file(file).unwrap();
}

#[test]
fn the_entries_not_used_for_longest_are_deleted() {
    let directory = directory("limit");
    let probe = cache(&directory);
    Module::new(&engine(&probe, |_| ()), text(10)).unwrap();
    let size = fs::metadata(&entries(&directory)[0]).unwrap().len();

    // Room for three entries of about that size.
    let mut config = CacheConfig::new();
    let cache = Cache::new(config.with_directory(&directory).with_files_total_size_soft_limit(size * 7 / 2)).unwrap();
    let engine = engine(&cache, |_| ());
    let old = |path: &Path, hours: u64| {
        let time = SystemTime::now() - Duration::from_secs(3600 * hours);
        fs::File::options().append(true).open(path).unwrap().set_modified(time).unwrap();
    };
    let mut paths = entries(&directory);
    for number in [11, 12] {
        Module::new(&engine, text(number)).unwrap();
        paths.extend(entries(&directory).into_iter().filter(|path| !paths.contains(path)).collect::<Vec<_>>());
    }
    let [ten, eleven, twelve] = &paths[..] else { panic!("three entries") };
    // What no cache has made stays, however old; what one did not finish goes when it is old.
    let foreign = ["notes.txt", "0123.pulley", "README"].map(|name| directory.join(name));
    for path in &foreign {
        fs::write(path, vec![0; 10_000]).unwrap();
        old(path, 1000);
    }
    let stem = ten.file_stem().unwrap().to_str().unwrap();
    let [young, left] = ["1-1.tmp", "1-2.tmp"].map(|rest| directory.join(format!("{stem}.{rest}")));
    for path in [&young, &left] {
        fs::write(path, "unfinished").unwrap();
    }
    old(&left, 2);
    old(ten, 30);
    old(eleven, 20);
    old(twelve, 10);
    // The oldest is used, and is the youngest by that.
    Module::new(&engine, text(10)).unwrap();
    assert_eq!(counts(&cache), (1, 2));
    Module::new(&engine, text(13)).unwrap();
    assert!(ten.exists() && twelve.exists() && !eleven.exists());
    assert_eq!(entries(&directory).len(), 4, "three and one of those that are not ours");
    assert!(foreign.iter().all(|path| path.exists()));
    assert!(young.exists() && !left.exists());
    // An entry larger than all that is allowed is not kept.
    assert_eq!(number(&engine, &Module::new(&engine, text(1000)).unwrap()), 1000);
    assert_eq!(entries(&directory).len(), 1);
}

#[test]
fn threads_share_a_directory() {
    let directory = directory("threads");
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let directory = &directory;
            scope.spawn(move || {
                let cache = cache(directory);
                let engine = engine(&cache, |_| ());
                for turn in 0..40 {
                    let wanted = (turn * (thread + 1)) % 5;
                    let module = Module::new(&engine, text(wanted)).unwrap();
                    assert_eq!(number(&engine, &module), wanted as i32);
                }
                assert!(cache.cache_hits() >= 30, "{}", cache.cache_hits());
            });
        }
    });
    assert_eq!(entries(&directory).len(), 5);
    assert_eq!(fs::read_dir(&directory).unwrap().count(), 5, "nothing unfinished is left");
}
