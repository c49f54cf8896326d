//! `--feature`, which the commands that compile have in common.

use clap::Args;
use pulley::{Config, Result};
use pulley_cranelift::FeatureState;

/// The features that the user turned on or off.
#[derive(Args)]
pub(super) struct Features {
    #[arg(long = "feature", value_name = "[no-]NAME", value_parser = parse, help = help())]
    features: Vec<(String, bool)>,
}

impl Features {
    /// The default settings but for these features.
    pub(super) fn config(&self) -> Result<Config> {
        let mut config = Config::new();
        for (name, on) in &self.features {
            config.wasm_feature(name, *on)?;
        }
        Ok(config)
    }

    /// The same for the compiler alone.
    pub(super) fn compiler_config(&self) -> Result<pulley_cranelift::Config> {
        let mut config = pulley_cranelift::Config::new();
        for (name, on) in &self.features {
            config.features.set(name, *on)?;
        }
        Ok(config)
    }
}

/// A feature's name, and whether it is to be on.
fn parse(text: &str) -> Result<(String, bool), String> {
    let (name, on) = text.strip_prefix("no-").map_or((text, true), |name| (name, false));
    match pulley_cranelift::Features::default().set(name, on) {
        Ok(()) => Ok((name.to_owned(), on)),
        Err(error) => Err(error.message().to_owned()),
    }
}

fn help() -> String {
    let named = |wanted| {
        let features = pulley_cranelift::Features::ALL.iter().filter(move |(_, state)| *state == wanted);
        features.map(|(name, _)| name.replace('_', "-")).collect::<Vec<_>>().join(", ")
    };
    let (off, on) = (named(FeatureState::Off), named(FeatureState::On));
    format!("Turns a feature of WebAssembly on ({off}), or off ({on})")
}

/// What to do about an error, if features that can be turned on are all that is missing.
pub(super) fn way_out(error: &pulley::Error) -> Option<String> {
    let features = error.downcast_ref::<pulley_cranelift::CompileError>()?.features();
    let options: Vec<String> = features.iter().map(|name| format!("--feature {name}")).collect();
    (!options.is_empty()).then(|| format!("turn it on with `{}`", options.join(" ")))
}
