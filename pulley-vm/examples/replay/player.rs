//! Plays the steps of a recording, and tells everything that a guest or its host can see.
//!
//! Invariant: what is told is the same on every host. So are the limits: a host that has less than these can't play.

use super::recording::Step;
use super::special;
use pulley_vm::{
    Extern, ExternKind, FuncId, FuncType, GlobalType, HostCall, InstanceId, Limits, MemoryType, Module, Store,
    StoreLimits, TableType, Trap, TrapCode, V128, ValType, Value,
};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io;

/// Memories with more bytes, and tables with more elements, are looked at only at the end of a sweep.
const LARGE: usize = 1 << 20;
const LARGE_TABLE: u64 = 1 << 20;

/// How much memory a script may have, also on hosts with 32-bit addresses.
const MEMORY_BYTES: usize = 128 << 20;

/// How much was played.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    pub scripts: usize,
    pub instances: usize,
    pub calls: usize,
    /// How many of the calls trapped.
    pub traps: usize,
    /// The results of the others.
    pub values: usize,
}

/// The state of one script.
pub struct Player {
    /// What was played up to now, by all scripts.
    pub count: Count,
    store: Store,
    /// What can be imported, by module and name.
    offered: HashMap<(String, String), Extern>,
    instances: HashMap<Option<String>, InstanceId>,
    /// The instances of all modules in their order; `None` where there could be none.
    made: Vec<Option<InstanceId>>,
    /// How many instructions a sweep may execute; without a limit if `None`.
    limit: Option<u64>,
}

impl Player {
    pub fn new(limit: Option<u64>) -> Player {
        let mut store = Store::new(StoreLimits { memory_bytes: MEMORY_BYTES, ..StoreLimits::default() });
        let offered = spectest(&mut store);
        Player { count: Count::default(), store, offered, instances: HashMap::new(), made: Vec::new(), limit }
    }

    /// Does a step, and tells about it. Whether it ended within the limit.
    ///
    /// # Errors
    ///
    /// Those of the output.
    pub fn play(&mut self, step: &Step, out: &mut dyn io::Write) -> io::Result<bool> {
        if let Some(limit) = self.limit {
            self.store.set_steps(if matches!(step, Step::Sweep { .. }) { limit } else { u64::MAX });
        }
        let mut ended = true;
        match step {
            Step::Script(name) => {
                let count = Count { scripts: self.count.scripts + 1, ..self.count };
                *self = Player { count, ..Player::new(self.limit) };
                writeln!(out, "script {name}")?;
            }
            Step::Module { name, aside, artifact } => {
                if !aside {
                    self.forget(name);
                }
                let made = self.instantiate(artifact, out);
                self.made.push(made.as_ref().ok().copied());
                match made {
                    Ok(instance) => {
                        self.count.instances += 1;
                        if !aside {
                            self.instances.insert(name.clone(), instance);
                            self.instances.insert(None, instance);
                        }
                        writeln!(out, "instance {}{}", instance.index(), self.state(instance, true))?;
                    }
                    Err(error) => writeln!(out, "no instance: {error}")?,
                }
            }
            Step::Register { instance, module } => {
                let exports = self.instances.get(instance).map(|instance| self.store.instance_exports(*instance));
                for (name, item) in exports.into_iter().flatten() {
                    self.offered.insert((module.clone(), name.to_owned()), item);
                }
            }
            Step::Call { instance, export, arguments } => match self.export(instance, export) {
                Some((instance, Extern::Func(function))) => {
                    ended = self.call(instance, export, function, arguments, true, out)?;
                }
                other => writeln!(out, "call {export:?}: there is {other:?}")?,
            },
            Step::Get { instance, export } => match self.export(instance, export) {
                Some((_, Extern::Global(global))) => {
                    writeln!(out, "get {export:?}: {}", show(self.store.global_get(global)))?;
                }
                other => writeln!(out, "get {export:?}: there is {other:?}")?,
            },
            Step::Sweep { module, export } => match self.made_export(*module, export) {
                Some((instance, Extern::Func(function))) => {
                    let calls = special::arguments(self.store.func_type(function).params());
                    for (number, arguments) in calls.iter().enumerate() {
                        let last = number + 1 == calls.len();
                        if !self.call(instance, export, function, arguments, last, out)? {
                            return Ok(false);
                        }
                    }
                }
                other => writeln!(out, "sweep {export:?}: there is {other:?}")?,
            },
        }
        Ok(ended)
    }

    /// Takes the name of an instance away, and that of the one made last.
    pub fn forget(&mut self, name: &Option<String>) {
        self.instances.remove(name);
        self.instances.remove(&None);
    }

    /// What an instance exports by a name.
    pub fn export(&self, instance: &Option<String>, name: &str) -> Option<(InstanceId, Extern)> {
        let instance = *self.instances.get(instance)?;
        Some((instance, self.store.instance_export(instance, name)?))
    }

    fn made_export(&self, module: usize, name: &str) -> Option<(InstanceId, Extern)> {
        let instance = (*self.made.get(module)?)?;
        Some((instance, self.store.instance_export(instance, name)?))
    }

    /// Whether there is an instance of the last module.
    #[allow(dead_code, reason = "only who records needs it")]
    pub fn made_last(&self) -> bool {
        self.made.last().is_some_and(Option::is_some)
    }

    /// The functions that the instance of the last module exports.
    #[allow(dead_code, reason = "only who records needs it")]
    pub fn sweeps(&self) -> Vec<Step> {
        let Some(Some(instance)) = self.made.last() else { return Vec::new() };
        let exports = self.store.instance_exports(*instance);
        let functions = exports.filter(|(_, item)| matches!(item, Extern::Func(_)));
        functions.map(|(name, _)| Step::Sweep { module: self.made.len() - 1, export: name.to_owned() }).collect()
    }

    fn instantiate(&mut self, artifact: &[u8], out: &mut dyn io::Write) -> Result<InstanceId, String> {
        let module = Module::deserialize(artifact).map_err(|error| error.to_string())?.into_arc();
        let mut imports = Vec::new();
        for (from, name, _) in module.imports() {
            let item = self.offered.get(&(from.to_owned(), name.to_owned()));
            imports.push(*item.ok_or_else(|| format!("nobody offers {from:?} {name:?}"))?);
        }
        let instance = self.store.instantiate(&module, &imports).map_err(|error| error.to_string())?;
        if let Some(start) = self.store.instance_start(instance) {
            let mut log = String::new();
            let outcome = call(&mut self.store, start, &[], &mut log);
            let outcome = outcome.map_err(|trap| format!("the start function traps: {}", trap.code));
            write!(out, "{log}").map_err(|error| error.to_string())?;
            outcome?;
        }
        Ok(instance)
    }

    /// Calls a function and tells all about it. Whether it ended within the limit.
    fn call(
        &mut self,
        instance: InstanceId,
        name: &str,
        function: FuncId,
        arguments: &[u128],
        last: bool,
        out: &mut dyn io::Write,
    ) -> io::Result<bool> {
        let types = self.store.func_type(function).clone();
        let mut log = String::new();
        let outcome = call(&mut self.store, function, &slots(types.params(), arguments), &mut log);
        write!(out, "{log}call {name:?}{:x} ->", Hex(arguments))?;
        self.count.calls += 1;
        let ended = match outcome {
            Ok(slots) => {
                for (ty, slots) in values(types.results(), &slots) {
                    write!(out, " {}", show(self.store.value(ty, slots)))?;
                    self.count.values += 1;
                }
                true
            }
            Err(trap) => {
                write!(out, " trap: {}", trap.code)?;
                self.count.traps += 1;
                trap.code != TrapCode::OutOfFuel
            }
        };
        writeln!(out, "{}", self.state(instance, last))?;
        Ok(ended)
    }

    /// A digest of all memories, tables and globals of an instance; without large ones unless `all`.
    fn state(&self, instance: InstanceId, all: bool) -> String {
        let module = self.store.instance_module(instance);
        let mut text = String::new();
        for (letter, kind) in [('m', ExternKind::Memory), ('t', ExternKind::Table), ('g', ExternKind::Global)] {
            if module.count(kind) == 0 {
                continue;
            }
            let mut digest = Digest(0);
            for index in 0..module.count(kind) {
                match self.store.instance_item(instance, kind, index) {
                    Some(Extern::Memory(memory)) => {
                        let bytes = self.store.memory(memory);
                        digest.add(bytes.len() as u64);
                        if all || bytes.len() <= LARGE {
                            digest.bytes(bytes);
                        }
                    }
                    Some(Extern::Table(table)) => {
                        let len = self.store.table_size(table);
                        digest.add(len);
                        for index in 0..if all || len <= LARGE_TABLE { len } else { 0 } {
                            match self.store.table_get(table, index) {
                                Ok(value) => digest.add(value.map_or(0, |value| value.to_slots()[0].wrapping_add(1))),
                                Err(code) => digest.add(u64::MAX - code as u64),
                            }
                        }
                    }
                    // What lies above a narrow value in its slot is not the guest's to see.
                    Some(Extern::Global(global)) => {
                        let bits = self.store.global_get(global).map_or(u128::MAX, bits);
                        digest.add(bits as u64);
                        digest.add((bits >> 64) as u64);
                    }
                    _ => {}
                }
            }
            write!(text, " {letter}:{:016x}", digest.0).expect("a string takes what is written");
        }
        text
    }
}

/// Calls a function; what host functions are given goes to the log.
fn call(store: &mut Store, function: FuncId, arguments: &[u64], log: &mut String) -> Result<Vec<u64>, Trap> {
    let mut host = |store: &mut Store, call: HostCall, _: &mut [u64]| -> Result<(), TrapCode> {
        let types = store.func_type(call.func).clone();
        write!(log, "host {}", call.index).expect("a string takes what is written");
        let slots = store.host_arguments().to_vec();
        for (ty, slots) in values(types.params(), &slots) {
            write!(log, " {}", show(store.value(ty, slots))).expect("a string takes what is written");
        }
        log.push('\n');
        Ok(())
    };
    store.call(function, arguments, &mut host)
}

/// Each value's type with its slots.
fn values<'a>(types: &'a [ValType], mut slots: &'a [u64]) -> impl Iterator<Item = (ValType, &'a [u64])> {
    types.iter().map(move |ty| {
        let (of_value, rest) = slots.split_at(ty.slots().min(slots.len()));
        slots = rest;
        (*ty, of_value)
    })
}

/// The slots for values of these types.
fn slots(types: &[ValType], values: &[u128]) -> Vec<u64> {
    let slots = types.iter().zip(values).flat_map(|(ty, bits)| match ty {
        ValType::V128 => V128::from_u128(*bits).to_slots().to_vec(),
        _ => vec![*bits as u64],
    });
    slots.collect()
}

/// The bits of a value; slots would depend on the host's byte order where they hold a vector.
fn bits(value: Value) -> u128 {
    match value {
        Value::V128(vector) => vector.as_u128(),
        value => u128::from(value.to_slots()[0]),
    }
}

/// Values as one word each.
struct Hex<'a>(&'a [u128]);

impl std::fmt::LowerHex for Hex<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|bits| write!(f, " {bits:x}"))
    }
}

fn show(value: Result<Value, TrapCode>) -> String {
    match value {
        Ok(value) => format!("{}:{:x}", value.ty(), bits(value)),
        Err(code) => format!("?{code}"),
    }
}

/// A number that almost certainly changes when what it was made of does.
struct Digest(u64);

impl Digest {
    fn add(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(23) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    /// Zeros, most of many memories, count as one word for each chunk of this length.
    const CHUNK: usize = 4096;

    fn bytes(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(Digest::CHUNK) {
            let words = chunk.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().expect("eight bytes")));
            let rest = chunk.chunks_exact(8).remainder();
            // Word by word, as emulators compare bytes one by one.
            if words.clone().fold(0, |ones, word| ones | word) == 0 && rest.iter().all(|byte| *byte == 0) {
                self.add(0);
                continue;
            }
            words.for_each(|word| self.add(word));
            rest.iter().for_each(|byte| self.add(u64::from(*byte)));
        }
    }
}

/// What the official scripts import.
fn spectest(store: &mut Store) -> HashMap<(String, String), Extern> {
    use ValType::{F32, F64, I32, I64};
    let mut offered = HashMap::new();
    let mut offer = |name: &str, item: Extern| offered.insert(("spectest".to_owned(), name.to_owned()), item);
    let functions: [(&str, &[ValType]); 7] = [
        ("print", &[]),
        ("print_i32", &[I32]),
        ("print_i64", &[I64]),
        ("print_f32", &[F32]),
        ("print_f64", &[F64]),
        ("print_i32_f32", &[I32, F32]),
        ("print_f64_f64", &[F64, F64]),
    ];
    for (name, parameters) in functions {
        let ty = FuncType::new(parameters.iter().copied(), []);
        offer(name, store.add_host_func(&ty).expect("few parameters").into());
    }
    let globals = [
        ("global_i32", Value::I32(666)),
        ("global_i64", Value::I64(666)),
        ("global_f32", Value::from(666.6_f32)),
        ("global_f64", Value::from(666.6_f64)),
    ];
    for (name, value) in globals {
        let ty = GlobalType { content: value.ty(), mutable: false };
        offer(name, store.add_global(ty, value).expect("of its type").into());
    }
    let table = TableType { element: ValType::FuncRef, limits: Limits { min: 10, max: Some(20) }, table64: false };
    offer("table", store.add_table(table, Value::FuncRef(None)).expect("a small table").into());
    let memory = MemoryType::new(1, Some(2));
    offer("memory", store.add_memory(memory).expect("a small memory").into());
    offered
}
