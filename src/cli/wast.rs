//! `pulley wast`: runs official test scripts.

use super::features::Features;
use super::load;
use clap::Args;
use pulley::error::Context;
use pulley::{Engine, Result};
use std::path::PathBuf;
use std::process::ExitCode;

/// Runs test scripts: a line per failing directive, and a closing count
#[derive(Args)]
pub(super) struct Wast {
    /// The scripts
    #[arg(required = true)]
    files: Vec<PathBuf>,

    #[command(flatten)]
    features: Features,
}

impl Wast {
    pub(super) fn execute(self) -> Result<ExitCode> {
        let engine = Engine::new(&self.features.config()?)?;
        let (mut passed, mut failed) = (0, 0);
        for path in &self.files {
            let report = load::read(path).and_then(|bytes| {
                let text = String::from_utf8(bytes).context("not a text in UTF-8");
                text.and_then(|text| pulley::wast::run(&engine, &text))
                    .with_context(|| format!("can't run `{}`", path.display()))
            });
            match report {
                Ok(report) => {
                    passed += report.passed;
                    failed += report.failures.len();
                    let lines = report.failures.iter().map(|failure| format!("{}:{failure}\n", path.display()));
                    super::print(&lines.collect::<String>())?;
                }
                Err(error) => {
                    failed += 1;
                    super::report(&error);
                }
            }
        }
        super::print(&format!("{passed} passed, {failed} failed\n"))?;
        Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
