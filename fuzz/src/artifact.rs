//! Artifacts with random changes: refused with a reason, or run without harm.
//!
//! What `pulley-vm/tests/hostile.rs` does with code made at random, this does with code that a compiler made and something
//! damaged, which is closer to code that works.

use super::generate;
use super::random::Random;
use pulley_vm::{COUNTS_STEPS, Extern, ExternKind, HostCall, Module, Store, StoreLimits, TrapCode, Value};

/// How many steps a function may take.
const STEPS: u64 = 10_000;

/// What became of an artifact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fate {
    /// It is refused.
    Refused,
    /// It is taken, and can't be instantiated, or this build could not stop it (see [`COUNTS_STEPS`]).
    Taken,
    /// Its functions were called.
    Ran,
}

/// Makes an artifact from a seed, changes it, and runs it if it is taken.
pub fn try_seed(engine: &pulley::Engine, seed: u64) -> Option<Fate> {
    let wasm = generate::module(seed).ok()?;
    let module = pulley::Module::new(engine, &wasm).ok()?;
    let mut bytes = module.serialize().ok()?;
    let mut random = Random::new(!seed);
    for _ in 0..1 + random.below(4) {
        let at = random.below(bytes.len());
        bytes[at] = match random.below(3) {
            0 => bytes[at] ^ 1 << random.below(8),
            1 => bytes[at].wrapping_add(random.pick(&[1, 2, 255])),
            _ => random.value() as u8,
        };
    }
    Some(try_bytes(&bytes))
}

/// Runs these bytes if they are taken for an artifact once their checksum fits.
pub fn try_bytes(bytes: &[u8]) -> Fate {
    let mut bytes = bytes.to_vec();
    pulley_vm::artifact::seal(&mut bytes);
    let Ok(module) = Module::deserialize(&bytes) else { return Fate::Refused };
    if !COUNTS_STEPS {
        return Fate::Taken;
    }
    run(module).map_or(Fate::Taken, |()| Fate::Ran)
}

fn run(module: Module) -> Option<()> {
    let module = module.into_arc();
    let limits =
        StoreLimits { memory_bytes: 1 << 22, table_elements: 1 << 16, stack_slots: 1 << 14, ..StoreLimits::default() };
    let mut store = Store::new(limits);
    store.set_steps(STEPS);
    let mut imports = Vec::new();
    for (_, _, ty) in module.imports() {
        use pulley_vm::ExternType;
        imports.push(match ty {
            ExternType::Func(ty) => Extern::Func(store.add_host_func(&ty).ok()?),
            ExternType::Global(ty) => Extern::Global(store.add_global(ty, Value::default_of(ty.content)).ok()?),
            ExternType::Memory(ty) => Extern::Memory(store.add_memory(ty).ok()?),
            ExternType::Table(ty) => Extern::Table(store.add_table(ty, Value::default_of(ty.element)).ok()?),
        });
    }
    let instance = store.instantiate(&module, &imports).ok()?;
    let mut host = |_: &mut Store, _: HostCall, _: &mut [u64]| -> Result<(), TrapCode> { Ok(()) };
    for index in 0..module.count(ExternKind::Func) {
        if let Some(Extern::Func(function)) = store.instance_item(instance, ExternKind::Func, index) {
            let arguments = vec![3; store.func_type(function).param_slots()];
            store.set_steps(STEPS);
            // What comes out does not matter: that it comes does.
            let _ = store.call(function, &arguments, &mut host);
        }
    }
    Some(())
}
