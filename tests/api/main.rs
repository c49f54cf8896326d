//! The embedding API: what a host may do, and what it is told when that fails.

mod cache;
mod calls;
mod errors;
mod lazy;
mod limits;
mod linking;
mod modules;
mod places;
mod state;
mod vectors;
mod wasi;

use pulley::{Engine, Instance, Module, Store};

/// A module without imports, compiled and instantiated in a new store.
fn instance(text: &str) -> (Store<()>, Instance) {
    let engine = Engine::default();
    let module = Module::new(&engine, text).unwrap_or_else(|error| panic!("{error:?}"));
    let mut store = Store::new(&engine, ());
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    (store, instance)
}

/// The error of something that must fail, in one line.
#[track_caller]
fn message<T>(result: pulley::Result<T>) -> String {
    match result {
        Ok(_) => panic!("this must fail"),
        Err(error) => format!("{error:#}"),
    }
}
