//! `pulley compile`: writes the artifact of a module.

use super::features::Features;
use super::load;
use clap::Args;
use pulley::error::Context;
use pulley::{Engine, Result};
use std::path::PathBuf;
use std::process::ExitCode;

/// Compiles a module to an artifact, which runs on every host
#[derive(Args)]
pub(super) struct Compile {
    /// The module: .wasm or .wat
    file: PathBuf,

    /// Where to write the artifact
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,

    #[command(flatten)]
    features: Features,
}

impl Compile {
    pub(super) fn execute(self) -> Result<ExitCode> {
        if Engine::detect_precompiled(&load::read(&self.file)?) {
            pulley::bail!("`{}` is an artifact already", self.file.display());
        }
        let artifact = load::module(&Engine::new(&self.features.config()?)?, &self.file)?.serialize()?;
        std::fs::write(&self.output, artifact).with_context(|| format!("can't write `{}`", self.output.display()))?;
        Ok(ExitCode::SUCCESS)
    }
}
