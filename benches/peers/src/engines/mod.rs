//! The engines, by name.

#[cfg(feature = "pulley")]
mod pulley;
mod wasmi;
mod wasmtime;

use crate::engine::Engine;

type Open = fn() -> Result<Box<dyn Engine>, String>;

const ENGINES: &[(&str, Open)] = &[
    #[cfg(feature = "pulley")]
    ("pulley", pulley::open),
    ("wasmi", wasmi::open),
    ("wasmtime-pulley", wasmtime::pulley),
    ("winch", wasmtime::winch),
    ("cranelift", wasmtime::cranelift),
];

/// The names of all engines in this build.
pub fn names() -> Vec<&'static str> {
    ENGINES.iter().map(|(name, _)| *name).collect()
}

/// Opens the engines with these names, in this order.
pub fn open(wanted: &[String]) -> Result<Vec<Box<dyn Engine>>, String> {
    wanted
        .iter()
        .map(|name| {
            let known = ENGINES.iter().find(|(known, _)| known == name);
            let (_, open) =
                known.ok_or_else(|| format!("there is no engine {name:?}; there are {}", names().join(", ")))?;
            open().map_err(|e| format!("engine {name}: {e}"))
        })
        .collect()
}
