//! What tests of several modules do: text to modules, and functions run.

use std::sync::Arc;

use pulley_vm::artifact::Artifact;
use pulley_vm::{Extern, Module, Outcome, Store, StoreLimits};

/// A module in the binary format.
pub(crate) fn binary(text: &str) -> Vec<u8> {
    wat::parse_str(text).unwrap_or_else(|error| panic!("{text}\n{error}"))
}

/// What the export `run` returns, in a module without imports.
pub(crate) fn result(artifact: Artifact, arguments: &[u64]) -> Vec<u64> {
    let module = Arc::new(Module::new(artifact).unwrap_or_else(|error| panic!("{error:?}")));
    let mut store = Store::new(StoreLimits::default());
    let instance = store.instantiate(&module, &[]).expect("it needs nothing");
    let Some(Extern::Func(run)) = store.instance_export(instance, "run") else { panic!("no function `run`") };
    match store.start_call(run, arguments) {
        Outcome::Returned => store.results().to_vec(),
        other => panic!("{other:?}"),
    }
}
