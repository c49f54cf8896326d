//! Special cases of features, as scripts: each file of `tests/features/` is about one, and its comments say what the cases are.
//!
//! The scripts run with everything on that is in, optimized and not, compiled as a whole and function by function.

use pulley::{Config, Engine, OptLevel, wast};
use std::fs;
use std::path::Path;

#[test]
fn scripts_about_features_pass() {
    let mut scripts = 0;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for (level, lazy) in [(OptLevel::Speed, false), (OptLevel::Speed, true), (OptLevel::None, false)] {
            let mut config = Config::new();
            config.wasm_custom_page_sizes(true).wasm_wide_arithmetic(true).wasm_branch_hinting(true);
            let engine = Engine::new(config.cranelift_opt_level(level).lazy_compilation(lazy)).unwrap();
            let report = wast::run(&engine, &text).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
            let failures: Vec<String> = report.failures.iter().map(ToString::to_string).collect();
            assert!(failures.is_empty(), "{}, {level:?}, lazy: {lazy}\n{}", path.display(), failures.join("\n"));
            assert!(report.passed > 10, "{}: only {} directives", path.display(), report.passed);
        }
        scripts += 1;
    }
    assert_eq!(scripts, 5, "a script per feature");
}
