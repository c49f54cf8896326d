//! A minimized script per bug that was found, in `tests/regress/`; each opens with what went wrong.
//!
//! A script passes when all its directives do.

use pulley::{Engine, wast};
use std::path::Path;

#[test]
fn bugs_stay_fixed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/regress");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    let mut failures = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        match wast::run(&Engine::default(), &text) {
            Ok(report) => failures.extend(report.failures.iter().map(|failure| format!("{name}:{failure}"))),
            Err(error) => failures.push(format!("{name}: {error:?}")),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
