//! Code that no compiler wrote does no harm: it is refused, or it runs within a limit of steps and nothing breaks.
//!
//! Each case is made from a seed: modules of random instructions whose operands are in range; the same with bytes of code
//! changed, fields changed, or bits of the file flipped, with the checksum repaired and without. What the verifier
//! accepts is instantiated, next to another module that it shares a memory, a table and functions with, and called;
//! host functions call back into it. Some modules begin without code, and get it function by function. Afterwards the store must still keep its promises.
//!
//! Undefined behaviour is looked for by debug assertions, and by tools that watch memory. Cases run in child processes that
//! tell their seeds, so that a crash has one too. Variables:
//!
//! - `PULLEY_HOSTILE_RUNS`: how many cases to run, in this process (for valgrind and the like).
//! - `PULLEY_HOSTILE_SEED`: the one case to run, in this process.

mod support;

use pulley_vm::artifact::{DataSegment, ElementItems, Function, Import, ImportType, LoadError};
use pulley_vm::{
    Artifact, COUNTS_STEPS, Extern, ExternKind, FuncId, FunctionCode, GlobalType, HostCall, InstanceId, Module,
    Outcome, Store, TrapCode, Uncompiled, ValType, Value,
};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::generate::{is_finite, module};
use support::program::{Program, small_limits};
use support::{Rng, any_immediate, once_more, value_bits};

/// How many cases there are, and for how long new ones are begun.
const RUNS: u64 = 100_000;
const TIME: Option<Duration> = if cfg!(debug_assertions) { Some(Duration::from_secs(18)) } else { None };

/// How many instructions a call from the host may execute.
const STEPS: u64 = 2000;

const CHILD: &str = "PULLEY_HOSTILE_CHILD";

/// What became of cases.
#[derive(Default, Debug)]
struct Count {
    cases: u64,
    refused: u64,
    accepted: u64,
    /// Calls by how they ended.
    calls: BTreeMap<String, u64>,
}

impl Count {
    fn call(&mut self, how: &str) {
        *self.calls.entry(how.to_owned()).or_default() += 1;
    }
}

/// How a module becomes hostile.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    /// It is as it was generated: the verifier must accept it.
    Generated,
    /// Some bytes of code are others.
    Code,
    /// The code of a function is random.
    Random,
    /// Some fields have other values.
    Fields,
    /// Some bits of the file are flipped, and the checksum agrees.
    Repaired,
    /// Some bits of the file are flipped.
    Flipped,
}

const WAYS: [Way; 8] =
    [Way::Generated, Way::Generated, Way::Generated, Way::Code, Way::Random, Way::Fields, Way::Repaired, Way::Flipped];

/// Runs the case of a seed.
fn case(seed: u64, count: &mut Count) {
    let mut rng = Rng::new(seed);
    count.cases += 1;
    let finite = !COUNTS_STEPS;
    let first = hostile(&mut rng, first_program(), finite);
    let Some(first) = first else {
        count.refused += 1;
        return;
    };
    let second = hostile(&mut rng, second_program(&first), finite);
    let modules: Vec<Module> = std::iter::once(first).chain(second).collect();
    count.accepted += 1;
    // Without a limit only code runs that ends by itself.
    if !COUNTS_STEPS && !modules.iter().all(|module| is_finite(module.artifact())) {
        count.call("not finite");
        return;
    }
    Visit::new(&mut rng, count, modules).run();
}

/// A module with two functions of the host.
fn first_program() -> Program {
    let mut program = Program::new();
    for ty in [program.ty(1, 1), program.ty(2, 0)] {
        program.import(ty);
    }
    program
}

/// A module that imports what the first one has of each kind.
fn second_program(first: &Module) -> Program {
    let mut program = first_program();
    let artifact = first.artifact();
    for function in artifact.functions.iter().take(2) {
        let ty = &artifact.types[function.ty as usize];
        program.artifact.types.push(ty.clone());
        program.import(program.artifact.types.len() as u32 - 1);
    }
    let mut import = |ty| program.artifact.imports.push(Import { module: "first".into(), name: "thing".into(), ty });
    artifact.tables.first().into_iter().for_each(|ty| import(ImportType::Table(*ty)));
    artifact.memories.first().into_iter().for_each(|ty| import(ImportType::Memory(*ty)));
    artifact.globals.first().into_iter().for_each(|global| import(ImportType::Global(global.ty)));
    program
}

/// A module that was made hostile in some way, if it is accepted.
fn hostile(rng: &mut Rng, program: Program, finite: bool) -> Option<Module> {
    let way = *rng.pick(&WAYS);
    let mut artifact = module(rng, program, finite);
    match way {
        Way::Generated => match Module::new(artifact) {
            Ok(module) => return Some(module),
            Err(error) => panic!("the verifier refuses a valid module: {error}"),
        },
        Way::Code => {
            for _ in 0..1 + rng.below(4) {
                let at = rng.below(artifact.code.len());
                artifact.code[at] = match rng.below(3) {
                    0 => rng.next() as u8,
                    1 => artifact.code[at] ^ (1 << rng.below(8)),
                    _ => rng.below(4) as u8,
                };
            }
        }
        Way::Random => {
            let function = rng.pick(&artifact.functions).clone();
            let code = function.code.start as usize..function.code.end as usize;
            artifact.code[code].iter_mut().for_each(|byte| *byte = rng.next() as u8);
        }
        Way::Fields => (0..1 + rng.below(3)).for_each(|_| change_field(rng, &mut artifact)),
        Way::Repaired | Way::Flipped => {
            let whole = artifact.encode();
            let mut file = whole.clone();
            for _ in 0..1 + rng.below(3) {
                let at = rng.below(file.len());
                file[at] ^= 1 << rng.below(8);
            }
            if way == Way::Repaired {
                repair(&mut file);
            }
            let loaded = Module::deserialize(&file);
            // A bit that was flipped twice is as it was.
            assert!(way == Way::Repaired || file == whole || loaded.is_err(), "flipped bits are not noticed");
            return loaded.ok();
        }
    }
    let file = artifact.encode();
    match (Module::new(artifact), Module::deserialize(&file)) {
        (Ok(module), Ok(again)) => {
            assert_eq!(module.artifact(), again.artifact(), "the file holds something else");
            Some(again)
        }
        // Not every artifact has a file: ranges may be out of order. But then it is not accepted either.
        (Err(_), Err(_)) => None,
        (fresh, loaded) => panic!("memory and file do not agree: {fresh:?}, {loaded:?}"),
    }
}

/// Gives a field a value that it should not have.
fn change_field(rng: &mut Rng, artifact: &mut Artifact) {
    let number = |rng: &mut Rng| match rng.below(4) {
        0 => rng.next() as u32,
        1 => u32::MAX - rng.below(3) as u32,
        _ => rng.below(12) as u32,
    };
    let function = rng.below(artifact.functions.len());
    let function = &mut artifact.functions[function];
    match rng.below(12) {
        0 => function.frame_size = number(rng),
        1 => function.frame_size = function.frame_size.wrapping_sub(1 + rng.below(3) as u32),
        2 => function.ty = number(rng),
        3 => function.code.start = function.code.start.wrapping_add(rng.below(9) as u32).wrapping_sub(4),
        4 => function.code.end = function.code.end.wrapping_add(rng.below(9) as u32).wrapping_sub(4),
        5 => artifact.code.truncate(rng.below(artifact.code.len() + 1)),
        6 => artifact.start = Some(number(rng)),
        7 => {
            let segment = rng.below(artifact.elements.len());
            if let ElementItems::Functions(items) = &mut artifact.elements[segment].items {
                items.push(number(rng));
            }
        }
        8 => {
            let bytes = u64::from(number(rng))..u64::from(number(rng));
            let segment = rng.below(artifact.data.len());
            artifact.data[segment] = DataSegment { bytes, ..artifact.data[segment].clone() };
        }
        9 => {
            let table = rng.below(artifact.tables.len());
            artifact.tables[table].element = *rng.pick(&[ValType::FuncRef, ValType::ExternRef, ValType::I32]);
        }
        10 => {
            let ty = rng.below(artifact.types.len());
            let mut params = artifact.types[ty].params().to_vec();
            params.push(ValType::I64);
            artifact.types[ty] = pulley_vm::FuncType::new(params, artifact.types[ty].results().iter().copied());
        }
        _ => {
            let global = rng.below(artifact.globals.len());
            artifact.globals[global].ty =
                GlobalType::new(*rng.pick(&[ValType::I32, ValType::V128, ValType::FuncRef]), rng.once_in(2));
        }
    }
}

/// Puts the right length and checksum into the header of a file; where they are is said in `artifact/encode.rs`.
fn repair(file: &mut [u8]) {
    let length = (file.len() as u64).to_le_bytes();
    file[20..28].copy_from_slice(&length);
    let mut sum = u32::MAX;
    for byte in file[..28].iter().chain(&file[32..]) {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    file[28..32].copy_from_slice(&(!sum).to_le_bytes());
}

/// A visit of hostile modules in a store.
struct Visit<'a> {
    rng: &'a mut Rng,
    count: &'a mut Count,
    store: Store,
    modules: Vec<Arc<Module>>,
    /// For modules that began without code, the one that has it.
    code: Vec<(Arc<Module>, Module)>,
    instances: Vec<InstanceId>,
    functions: Vec<FuncId>,
    calls: u32,
}

impl<'a> Visit<'a> {
    fn new(rng: &'a mut Rng, count: &'a mut Count, modules: Vec<Module>) -> Visit<'a> {
        let mut code = Vec::new();
        let modules = modules.into_iter().map(|module| {
            if rng.below(3) > 0 {
                return Arc::new(module);
            }
            let artifact = module.artifact();
            let functions = artifact.functions.iter().map(|function| Function::without_code(function.ty)).collect();
            let without = Artifact { functions, code: Vec::new(), ..artifact.clone() };
            let without = Arc::new(Module::without_code(without).expect("all but the code was verified"));
            code.push((without.clone(), module));
            without
        });
        let modules = modules.collect();
        let store = Store::new(small_limits());
        Visit { rng, count, store, modules, code, instances: Vec::new(), functions: Vec::new(), calls: 0 }
    }

    fn run(mut self) {
        for module in self.modules.clone() {
            let imports: Option<Vec<Extern>> =
                module.imports().map(|(_, _, ty)| self.thing(&ty)).collect::<Vec<_>>().into_iter().collect();
            let Some(imports) = imports else { continue };
            match self.store.instantiate(&module, &imports) {
                Ok(instance) => self.instances.push(instance),
                Err(_) => self.count.call("not instantiated"),
            }
        }
        let functions = (0..).map(FuncId::from_index).take_while(|func| self.store.func_exists(*func));
        self.functions = functions.collect();
        for _ in 0..6 {
            if self.functions.is_empty() {
                break;
            }
            if COUNTS_STEPS {
                self.store.set_steps(STEPS);
            }
            self.calls = 0;
            self.call();
            assert_eq!(self.store.nesting(), 0, "a call that ended is still there");
            self.check();
        }
    }

    /// Something for an import of that type: what is there already if it fits, else something new.
    fn thing(&mut self, ty: &pulley_vm::ExternType) -> Option<Extern> {
        for instance in self.instances.clone() {
            for kind in [ExternKind::Func, ExternKind::Table, ExternKind::Memory, ExternKind::Global] {
                let items = (0..).map_while(|index| self.store.instance_item(instance, kind, index));
                let fitting: Vec<Extern> = items.filter(|item| self.store.extern_type(*item).matches(ty)).collect();
                if !fitting.is_empty() {
                    return Some(*self.rng.pick(&fitting));
                }
            }
        }
        use pulley_vm::ExternType;
        match ty {
            ExternType::Func(ty) => self.store.add_host_func(ty).ok().map(Extern::Func),
            ExternType::Table(ty) => self.store.add_table(*ty, Value::default_of(ty.element)).ok().map(Extern::Table),
            ExternType::Memory(ty) => self.store.add_memory(*ty).ok().map(Extern::Memory),
            ExternType::Global(ty) => {
                self.store.add_global(*ty, Value::default_of(ty.content)).ok().map(Extern::Global)
            }
        }
    }

    /// Numbers that are values of these types only by chance.
    fn numbers(&mut self, count: usize) -> Vec<u64> {
        let number = |rng: &mut Rng| match rng.below(3) {
            0 => rng.below(20) as u64,
            1 => any_immediate(rng, pulley_vm::isa::Type::I32) as u64,
            _ => value_bits(rng, pulley_vm::isa::Type::U64),
        };
        (0..count).map(|_| number(self.rng)).collect()
    }

    /// Calls some function, answers for the host, and sees the call to its end.
    fn call(&mut self) {
        let func = *self.rng.pick(&self.functions);
        let args = self.numbers(self.store.func_type(func).param_slots());
        let mut outcome = self.store.start_call(func, &args);
        loop {
            outcome = match outcome {
                Outcome::Returned => {
                    assert_eq!(self.store.results().len(), self.store.func_type(func).result_slots());
                    self.count.call("returned");
                    return;
                }
                Outcome::Trapped(trap) => {
                    // Backtraces are walked for each trap; they must also print.
                    assert!(!trap.to_string().is_empty());
                    self.count.call(trap.code.name());
                    return;
                }
                Outcome::Host(call) => match self.host(call) {
                    Ok(results) => self.store.resume(&results),
                    Err(code) => Outcome::Trapped(Box::new(self.store.resume_trap(code))),
                },
                Outcome::Uncompiled(uncompiled) => match self.compile(uncompiled) {
                    true => self.store.resume_compiled(),
                    false => Outcome::Trapped(Box::new(self.store.resume_trap(TrapCode::Interrupt))),
                },
            };
        }
    }

    /// Gives a function the code that it had. Returns whether that can be: it may lead to others by their distance.
    fn compile(&mut self, uncompiled: Uncompiled) -> bool {
        let module = self.store.instance_module(uncompiled.instance);
        let (module, code) =
            self.code.iter().find(|(without, _)| Arc::ptr_eq(without, module)).expect("it began without code");
        let function = code.function(uncompiled.function).expect("it has code");
        let bytes = code.code()[function.code.start as usize..function.code.end as usize].to_vec();
        let code = FunctionCode { code: bytes, frame_size: function.frame_size, ..FunctionCode::default() };
        let added = module.add_code(uncompiled.function, code).is_ok();
        self.count.call(if added { "got code" } else { "got no code" });
        added
    }

    /// What a function of the host does: anything.
    fn host(&mut self, call: HostCall) -> Result<Vec<u64>, TrapCode> {
        self.calls += 1;
        assert_eq!(self.store.host_arguments().len(), self.store.func_type(call.func).param_slots());
        match self.rng.below(8) {
            0 if self.calls < 20 => self.call(),
            1 => return Err(*self.rng.pick(TrapCode::ALL)),
            2 => {
                for instance in self.instances.clone() {
                    if let Some(Extern::Memory(memory)) = self.store.instance_item(instance, ExternKind::Memory, 0) {
                        let _ = self.store.memory_grow(memory, self.rng.below(3) as u64);
                        self.store.memory_mut(memory).iter_mut().take(5).for_each(|byte| *byte ^= 0x55);
                    }
                }
            }
            _ => {}
        }
        Ok(self.numbers(self.store.func_type(call.func).result_slots()))
    }

    /// The store keeps its promises.
    fn check(&self) {
        let store = &self.store;
        for instance in &self.instances {
            for kind in [ExternKind::Table, ExternKind::Global, ExternKind::Memory] {
                (0..)
                    .map_while(|index| store.instance_item(*instance, kind, index))
                    .for_each(|item| check_item(store, item));
            }
        }
    }
}

/// A table holds what its type says, and everything can be looked at.
fn check_item(store: &Store, item: Extern) {
    match item {
        Extern::Table(table) => {
            for index in 0..store.table_size(table) {
                let element = store.table_get(table, index).expect("a table holds references").expect("in range");
                assert_eq!(element.ty(), store.table_type(table).element);
            }
        }
        Extern::Global(global) => {
            // Code may put any number there; the store must notice.
            if let Ok(value) = store.global_get(global) {
                assert_eq!(value.ty(), store.global_type(global).content);
            }
        }
        Extern::Memory(memory) => {
            let ty = store.memory_type(memory);
            assert_eq!(store.memory(memory).len() as u64, ty.limits.min * ty.page_size());
        }
        Extern::Func(_) => {}
    }
}

// Where cases run.

fn variable(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    let parsed = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    Some(parsed.unwrap_or_else(|error| panic!("{name}={text}: {error}")))
}

/// The seeds of all cases, of one in `parts`.
fn seeds(part: u64, parts: u64, runs: u64) -> impl Iterator<Item = u64> {
    (part..runs).step_by(parts as usize)
}

/// What a child process does; nothing without its variable.
#[test]
fn child() {
    let Some(part) = variable(CHILD) else { return };
    let begin = Instant::now();
    let mut count = Count::default();
    let mut out = std::io::stdout();
    for seed in seeds(part, 2, RUNS) {
        if TIME.is_some_and(|time| begin.elapsed() > time) {
            break;
        }
        // Out of the process before anything can happen.
        out.write_all(format!("\n@{seed}\n").as_bytes()).and_then(|()| out.flush()).expect("the parent listens");
        case(seed, &mut count);
    }
    println!("\n@done {} {} {}", count.cases, count.refused, count.accepted);
    for (how, number) in count.calls {
        println!("@call {number} {how}");
    }
}

/// Runs half of the cases in a child process.
fn half(part: u64) -> Count {
    let child = once_more()
        .args(["--exact", "child", "--nocapture", "--test-threads=1"])
        .env(CHILD, part.to_string())
        .stderr(Stdio::piped())
        .output()
        .expect("the program runs once more");
    let said = String::from_utf8_lossy(&child.stdout);
    let mut lines = said.lines().filter_map(|line| line.strip_prefix('@'));
    let done = lines.clone().find_map(|line| line.strip_prefix("done "));
    let Some(done) = done.filter(|_| child.status.success()) else {
        let trouble = String::from_utf8_lossy(&child.stderr);
        let last = lines.next_back().unwrap_or("none");
        panic!("seed {last} ends with {}; PULLEY_HOSTILE_SEED={last} runs it alone\n{trouble}", child.status);
    };
    let numbers: Vec<u64> = done.split(' ').filter_map(|number| number.parse().ok()).collect();
    let mut count = Count { cases: numbers[0], refused: numbers[1], accepted: numbers[2], calls: BTreeMap::new() };
    for line in lines.filter_map(|line| line.strip_prefix("call ")) {
        let (number, how) = line.split_once(' ').expect("a number and a name");
        *count.calls.entry(how.to_owned()).or_default() += number.parse::<u64>().expect("a number");
    }
    count
}

#[test]
fn hostile_code_is_refused_or_runs_without_harm() {
    let (runs, seed) = (variable("PULLEY_HOSTILE_RUNS"), variable("PULLEY_HOSTILE_SEED"));
    let mut count = Count::default();
    if runs.is_some() || seed.is_some() {
        let seeds = seed.map_or(0..runs.unwrap_or(RUNS), |seed| seed..seed + 1);
        for seed in seeds {
            case(seed, &mut count);
        }
        println!("{count:#?}");
        return;
    }
    let (even, odd) = std::thread::scope(|scope| {
        let even = scope.spawn(|| half(0));
        let odd = half(1);
        (even.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), odd)
    });
    for half in [even, odd] {
        count.cases += half.cases;
        count.refused += half.refused;
        count.accepted += half.accepted;
        half.calls.into_iter().for_each(|(how, number)| *count.calls.entry(how).or_default() += number);
    }
    println!("{count:#?}");
    assert!(TIME.is_some() || count.cases == RUNS);
    // What is tested is both: refusing, and running what is accepted, to all kinds of ends.
    assert!(count.refused * 20 > count.cases && count.accepted * 4 > count.cases, "{count:?}");
    let ends = |how: &str| count.calls.get(how).copied().unwrap_or(0);
    for how in ["returned", "unreachable", "memory_out_of_bounds", "table_out_of_bounds", "bad_reference"] {
        assert!(ends(how) > 20, "too few calls ended with {how}: {count:?}");
    }
    if COUNTS_STEPS {
        for how in ["out_of_fuel", "stack_overflow", "bad_signature", "indirect_call_to_null", "undefined_element"] {
            assert!(ends(how) > 20, "too few calls ended with {how}: {count:?}");
        }
    }
}

#[test]
fn files_that_are_cut_off_or_flipped_anywhere_are_refused() {
    let mut rng = Rng::new(11);
    let file = module(&mut rng, first_program(), true).encode();
    assert!(Module::deserialize(&file).is_ok());
    for length in 0..file.len() {
        assert!(
            Module::deserialize(&file[..length]).is_err(),
            "the first {length} bytes of {} are accepted",
            file.len()
        );
    }
    let mut changed = file.clone();
    for at in 0..file.len() {
        for bit in 0..8 {
            changed[at] ^= 1 << bit;
            let error = Module::deserialize(&changed).expect_err("a flipped bit is not noticed");
            assert!(at < 32 || matches!(error, LoadError::Checksum { .. }), "byte {at}: {error}");
            changed[at] ^= 1 << bit;
        }
    }
    repair(&mut changed);
    assert_eq!(changed, file, "the checksum computed here is the file's");
}
