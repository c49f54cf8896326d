//! Sizes: what a compiled module takes as a file, and the code in it.

use crate::arguments::Options;
use crate::engine::Engine;
use crate::report;
use crate::suite::Suite;

/// The sizes of one compiled module, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// The instructions.
    pub code: usize,
    /// The whole file.
    pub file: usize,
}

/// Compiles all modules; the report.
pub fn report(engines: &[Box<dyn Engine>], suites: &[Suite], options: &Options) -> Result<String, String> {
    let names: Vec<String> = engines.iter().map(|engine| engine.name().to_owned()).collect();
    let mut out = String::new();
    for suite in suites.iter().filter(|suite| !suite.cases.is_empty()) {
        let mut rows: [Vec<report::Row>; 2] = Default::default();
        for case in &suite.cases {
            let sizes: Vec<Option<Sizes>> = engines.iter().map(|engine| engine.sizes(&case.wasm)).collect();
            let row = |value: fn(&Sizes) -> usize| report::Row {
                name: format!("{} ({:.1} kB)", case.name, case.wasm.len() as f64 / 1000.0),
                values: sizes.iter().map(|sizes| sizes.as_ref().map(|sizes| value(sizes) as f64 / 1000.0)).collect(),
            };
            rows[0].push(row(|sizes| sizes.code));
            rows[1].push(row(|sizes| sizes.file));
        }
        for (title, rows) in ["code, kB", "compiled module as a file, kB"].iter().zip(&rows) {
            report::plain(&mut out, title, &names, rows, options);
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use crate::{arguments, engines, suite};

    #[test]
    fn bytecodes_have_sizes() {
        let args = ["--sizes", "--only", "fib", "--only", "sieve"];
        let options = arguments::parse(args.iter().map(|arg| arg.to_string())).unwrap().unwrap();
        let engines = engines::open(&options.engines).unwrap();
        let suites = suite::find(&options).unwrap();
        for engine in &engines {
            let sizes = engine.sizes(&suites[0].cases[0].wasm).unwrap();
            assert!(0 < sizes.code && sizes.code < sizes.file, "{}: {sizes:?}", engine.name());
            assert!(engine.sizes(b"no module").is_none());
        }
        let report = super::report(&engines, &suites, &options).unwrap();
        assert!(report.contains("code, kB") && report.contains("geometric mean of 2"), "{report}");
    }
}
