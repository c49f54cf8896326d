//! Running takes a constant amount of the host's stack, whatever runs and however long.
//!
//! With tail dispatch a handler ends with a call that the compiler must have made a jump. One that it did not costs a
//! return address each time. So every opcode is executed 100,000 times in a row on a stack of 256 KiB, which that would
//! overflow many times over, in child processes that say which opcode they are at; the test names those that a child
//! did not survive.

mod support;

use pulley_vm::isa::{Argument, Assembler, Kind, Label, Mode, OPCODES, Opcode, OperandInfo, Role, Row, Type};
use pulley_vm::{Extern, Module, Store, TrapCode, ValType};
use std::io::Write as _;
use std::process::Stdio;
use std::sync::Arc;
use support::program::{GLOBALS, Program, World, answering_host, small_limits};
use support::repeating::Repeating;
use support::trial::{self, SLOTS};
use support::{Rng, any_immediate, emulated, once_more, value_bits, vector_slots};

const STACK_BYTES: usize = 256 << 10;
const TIMES: usize = 100_000;
/// How many of these stand one after the other in the code.
const COPIES: usize = 250;

/// How many instructions the long loop has.
fn long() -> u64 {
    if cfg!(debug_assertions) || emulated() { 10_000_000 } else { 100_000_000 }
}

/// Set for child processes: which opcodes to execute.
const CHILD: &str = "PULLEY_STACK_CHILD";

/// Does the work on a small stack.
fn on_a_small_stack(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(work).expect("a thread");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

fn say(line: &str) {
    // Out of the process before anything can happen.
    let mut out = std::io::stdout();
    out.write_all(format!("\n@{line}\n").as_bytes()).and_then(|()| out.flush()).expect("the parent listens");
}

/// What a child process does; nothing without its variable.
#[test]
fn child() {
    let Ok(orders) = std::env::var(CHILD) else { return };
    let mut orders = orders.split(',').map(|number| number.parse::<usize>().expect("a number"));
    let mut order = || orders.next().expect("four numbers");
    let (first, end, step, overflow) = (order(), order(), order(), order());
    on_a_small_stack(move || {
        for number in (first..end).step_by(step) {
            say(&number.to_string());
            if number == overflow {
                overflow_the_stack(0);
            }
            match Opcode::from_number(number as u16) {
                Some(opcode) => execute(opcode),
                None => long_loop(),
            }
        }
        say("done");
    });
}

/// What a handler that is not left by a jump would do.
#[allow(unconditional_recursion, reason = "that is the point")]
fn overflow_the_stack(depth: u64) -> u64 {
    std::hint::black_box(overflow_the_stack(std::hint::black_box(depth + 1)) + 1)
}

/// Executes opcodes in child processes; the numbers of those that a child did not survive.
fn overflowing(mut first: usize, end: usize, step: usize, overflow: usize) -> Vec<usize> {
    let mut found = Vec::new();
    while first < end {
        let child = once_more()
            .args(["--exact", "child", "--nocapture", "--test-threads=1"])
            .env(CHILD, format!("{first},{end},{step},{overflow}"))
            .env("RUST_BACKTRACE", "0")
            .stderr(Stdio::piped())
            .output()
            .expect("the program runs once more");
        let said = String::from_utf8_lossy(&child.stdout);
        let last = said.lines().rev().find_map(|line| line.strip_prefix('@')).unwrap_or("nothing").to_owned();
        if child.status.success() && last == "done" {
            break;
        }
        let trouble = String::from_utf8_lossy(&child.stderr);
        let number: usize = last.parse().unwrap_or_else(|_| panic!("the child ended after saying {last}:\n{trouble}"));
        // A panic is a fault of this test, or of the machine, but not of the stack.
        assert_ne!(child.status.code(), Some(101), "{}: {trouble}", name(number));
        found.push(number);
        first = number + step;
    }
    found
}

fn name(number: usize) -> String {
    Opcode::from_number(number as u16).map_or("the long loop".into(), |opcode| format!("{opcode:?}"))
}

fn names(numbers: &[usize]) -> Vec<String> {
    numbers.iter().map(|number| name(*number)).collect()
}

#[test]
fn no_opcode_moves_the_hosts_stack() {
    let nobody = usize::MAX;
    let mut found = std::thread::scope(|scope| {
        let even = scope.spawn(|| overflowing(0, OPCODES.len(), 2, nobody));
        let mut found = overflowing(1, OPCODES.len(), 2, nobody);
        found.extend(even.join().expect("the other half"));
        found
    });
    found.sort_unstable();
    let strategy = pulley_vm::STRATEGY;
    assert!(found.is_empty(), "with {strategy} dispatch these opcodes moved the host's stack: {:?}", names(&found));
}

#[test]
fn a_long_loop_does_not_move_the_hosts_stack() {
    let number = OPCODES.len();
    assert_eq!(overflowing(number, number + 1, 1, usize::MAX), [], "{} instructions moved the host's stack", long());
}

#[test]
fn an_opcode_that_moves_the_stack_is_named() {
    let number = usize::from(Row::add64.info().first) + 1;
    let found = overflowing(number - 2, number + 3, 1, number);
    assert_eq!(names(&found), names(&[number]));
}

// What the children execute.

const COUNTER: u16 = 30;
/// Where it is for opcodes whose operands fill the slots of a trial.
const COUNTER_AFTER: u16 = 102;
const OUT: u16 = 31;
const FAR: u16 = 300;
const FRAME: u32 = 310;
/// Slots that are read: the first hold integers, the next ones floats of 32 bits and of 64.
const INTEGERS: [u16; 4] = [0, 1, 2, 3];
const FLOATS32: [u16; 4] = [4, 5, 6, 7];
const FLOATS64: [u16; 4] = [8, 9, 10, 11];
/// Cells that are read, which are the slots after those, and the one that is written.
const VECTORS: [u16; 4] = [6, 7, 8, 9];
const VECTOR_OUT: u16 = 10;
/// Imported functions: one of the host, one of another instance. Then come functions with code.
const HOST: i64 = 0;
const OTHER: i64 = 1;
const OWN: i64 = 2;
/// Where functions are in table 0: null comes first.
const IN_TABLE: i64 = 1;

fn has(row: Row, kind: Kind) -> bool {
    row.info().operands.iter().any(|operand| operand.kind == kind)
}

/// Whether operands must be chosen with care, lest the instruction traps.
fn careful(row: Row) -> bool {
    let flags = row.info().flags;
    flags.traps || flags.memory || flags.leaves || (flags.flow && !has(row, Kind::Targets) && !has(row, Kind::Target))
}

/// One way to execute an opcode over and over.
struct Run {
    opcode: Opcode,
    /// What integers that are read are, where care is needed.
    value: i64,
    /// The function to call, by index.
    callee: i64,
    params: usize,
    results: usize,
}

/// Executes an opcode in all ways there are for rows like its.
fn execute(opcode: Opcode) {
    let row = opcode.row();
    let (flags, mut rng) = (row.info().flags, Rng::new(u64::from(opcode.number())));
    let list = row
        .info()
        .operands
        .iter()
        .zip(opcode.info().modes)
        .find(|(operand, _)| matches!(operand.kind, Kind::Args | Kind::Returns));
    let params = match list.map(|(_, mode)| *mode) {
        None => 0,
        Some(Mode::List(count)) => usize::from(count),
        Some(Mode::Acc) => 1,
        Some(_) => rng.below(12),
    };
    let run = |value, callee, results| Run { opcode, value, callee, params, results };
    let callees: &[i64] = match () {
        () if has(row, Kind::Func) => &[OWN],
        () if has(row, Kind::Import) || has(row, Kind::Signature) => &[HOST, OTHER, OWN],
        () => &[],
    };
    if opcode.info().modes.contains(&Mode::Again) {
        repeat(opcode);
    } else if flags.internal {
        // The machine's own: how each call of the host ends.
        run(0, 0, 0).call_from_the_host(|_| (), Ok(vec![]));
    } else if has(row, Kind::Trap) {
        let (mut trapped, mut passed) = (0, 0);
        for value in [0, 1] {
            let run = run(value, 0, 0);
            if run.straight(1).is_ok() {
                passed += 1;
                assert_eq!(run.straight(TIMES), Ok(()));
            } else {
                trapped += 1;
                run.call_from_the_host(|asm| run.write(asm, &mut rng, None), Err(TrapCode::IntegerOverflow));
            }
        }
        assert!(trapped > 0 && (passed > 0 || flags.terminator));
    } else if has(row, Kind::Returns) {
        run(0, OWN, 0).returns();
    } else if callees.is_empty() {
        assert_eq!(run(1, 0, 0).straight(TIMES), Ok(()));
    } else {
        for &callee in callees {
            let run = run(if has(row, Kind::Signature) { IN_TABLE + callee } else { 0 }, callee, rng.below(4));
            match flags.terminator {
                false => assert_eq!(run.straight(TIMES), Ok(())),
                true if callee == OWN => run.tail_calls_itself(),
                true => run.tail_called(),
            }
        }
    }
}

/// Executes an opcode that repeats itself, from the same operands each time.
fn repeat(opcode: Opcode) {
    const BEGIN: u16 = 100;
    const GLOBAL: u16 = 101;
    let row = opcode.row();
    let mut rng = Rng::new(11);
    let found = (0..).find_map(|_| Repeating::try_new(&mut rng, opcode).filter(|it| it.outcome.result.is_ok()));
    let trial = found.expect("some operands end it");
    let slot = Argument::Slot;
    let mut program = Program::new();
    let ty = program.ty(SLOTS, 0);
    let result = slot(trial::OUT + trial::first_result(row));
    let index = program.function(ty, FRAME, |asm| {
        asm.mov(slot(BEGIN), result.clone()).const64(slot(GLOBAL), trial.global as i64);
        asm.const64(slot(COUNTER_AFTER), (TIMES / COPIES) as i64);
        let again = asm.here();
        for _ in 0..COPIES {
            asm.mov(result.clone(), slot(BEGIN)).global_set(0, slot(GLOBAL));
            asm.exact(opcode, &trial.trial.specific).unwrap_or_else(|error| panic!("{opcode:?}: {error}"));
        }
        let counter = slot(COUNTER_AFTER);
        asm.sub64(counter.clone(), counter.clone(), 1).br_if64(counter, again).ret(Argument::List(vec![]));
    });
    let mut world = World::new(program.build());
    trial::fill_memories(&mut world, 0);
    assert_eq!(world.call(index, &trial.trial.slots), Ok(vec![]), "{opcode:?}");
}

impl Run {
    /// A module whose first function with code is the callee, or the one that calls itself.
    fn program(&self) -> Program {
        let mut program = Program::new();
        let callee = program.ty(self.params, self.results);
        assert_eq!((i64::from(program.import(callee)), i64::from(program.import(callee))), (HOST, OTHER));
        program
    }

    /// Fills the slots that are read.
    fn prepare(&self, asm: &mut Assembler, rng: &mut Rng) {
        let careful = careful(self.opcode.row());
        for slot in INTEGERS {
            let value = if careful { self.value } else { *rng.pick(&[0, 1, 2, -1]) };
            asm.const64(Argument::Slot(slot), value);
        }
        for (slot, wide) in FLOATS32.into_iter().zip(FLOATS64) {
            let value = if careful { 1.0 } else { *rng.pick(&[0.0, 1.0, -3.5, f64::NAN]) };
            asm.const64(Argument::Slot(slot), i64::from((value as f32).to_bits()));
            asm.const64(Argument::Slot(wide), value.to_bits() as i64);
        }
        for cell in VECTORS {
            let [low, high] = vector_slots(rng).map(|slot| slot as i64);
            asm.const64(Argument::Slot(2 * cell), low).const64(Argument::Slot(2 * cell + 1), high);
        }
        asm.mov_to_far(Argument::Slot(FAR), Argument::Slot(0));
    }

    /// Writes the instruction, after one that fills its accumulator if care is needed. Branches go to what follows.
    fn write(&self, asm: &mut Assembler, rng: &mut Rng, callee: Option<Label>) {
        let row = self.opcode.row();
        let next = asm.label();
        let mut operands = Vec::new();
        for (operand, mode) in row.info().operands.iter().zip(self.opcode.info().modes) {
            operands.push(match (operand.kind, mode) {
                (Kind::Value(_), Mode::Cell) if operand.role == Role::Out => Argument::Cell(VECTOR_OUT),
                (Kind::Value(_), Mode::Cell) => Argument::Cell(*rng.pick(&VECTORS)),
                (Kind::Value(_), Mode::Slot) if operand.role == Role::Out => Argument::Slot(OUT),
                (Kind::Value(_), Mode::Acc) if operand.role == Role::Out => Argument::Acc,
                (Kind::Value(_) | Kind::Address, _) => self.scalar(asm, rng, operand, *mode),
                (_, Mode::Acc) => {
                    asm.or64(Argument::Acc, Argument::Slot(0), 0);
                    Argument::Acc
                }
                _ => self.fixed(rng, operand.kind, next, callee),
            });
        }
        asm.exact(self.opcode, &operands).unwrap_or_else(|error| panic!("{:?} {operands:?}: {error}", self.opcode));
        asm.place(next);
    }

    fn scalar(&self, asm: &mut Assembler, rng: &mut Rng, operand: &OperandInfo, mode: Mode) -> Argument {
        let ty = match operand.kind {
            Kind::Value(ty) => ty,
            _ => Type::U32,
        };
        let slots = match ty {
            Type::F32 => FLOATS32,
            Type::F64 => FLOATS64,
            _ => INTEGERS,
        };
        let careful = careful(self.opcode.row());
        match mode {
            Mode::Slot => Argument::Slot(*rng.pick(&slots)),
            Mode::Wide => Argument::Wide(*rng.pick(&slots)),
            Mode::Other => Argument::Other(*rng.pick(&slots), 0),
            Mode::OtherWide => Argument::OtherWide(*rng.pick(&slots), 0),
            Mode::Acc => {
                if careful && ty.is_float() {
                    asm.f64_bits(Argument::Acc, Argument::Slot(slots[0]));
                } else if careful {
                    asm.or64(Argument::Acc, Argument::Slot(slots[0]), 0);
                }
                Argument::Acc
            }
            _ if careful => Argument::Imm(self.value),
            Mode::Imm8 => Argument::Imm(i64::from(value_bits(rng, Type::U8) as i8)),
            _ => Argument::Imm(*rng.pick(&[0, 1, 2, -1, i64::from(i32::MAX)])),
        }
    }

    fn fixed(&self, rng: &mut Rng, kind: Kind, next: Label, callee: Option<Label>) -> Argument {
        match kind {
            // Offsets, and shifts of an index.
            Kind::Imm(Type::U32 | Type::U8) if self.opcode.row().info().flags.memory => {
                Argument::Imm(rng.below(8) as i64)
            }
            Kind::Imm(ty) => Argument::Imm(any_immediate(rng, ty)),
            Kind::Far | Kind::FarPair => Argument::Slot(FAR),
            Kind::Target => Argument::Label(next),
            Kind::Targets => Argument::Labels(vec![next; 1 + rng.below(4)]),
            Kind::Func => Argument::Label(callee.expect("a call has a callee")),
            Kind::Import => Argument::Imm(self.callee),
            Kind::FuncIndex => Argument::Imm(OWN),
            Kind::GlobalMut => Argument::Imm(GLOBALS.iter().position(|(_, mutable)| *mutable).unwrap_or(0) as i64),
            Kind::VectorGlobal | Kind::VectorGlobalMut => {
                Argument::Imm(GLOBALS.iter().position(|(ty, _)| *ty == ValType::V128).unwrap_or(0) as i64)
            }
            Kind::Trap => Argument::Imm(TrapCode::IntegerOverflow as i64),
            Kind::Args | Kind::Returns => Argument::List((0..self.params).map(|_| *rng.pick(&INTEGERS)).collect()),
            Kind::Results => {
                Argument::Results(FRAME as u16 + 1, (0..self.results).map(|place| OUT + place as u16).collect())
            }
            // The first entity of each kind; the first type is the callee's.
            _ => Argument::Imm(0),
        }
    }

    /// Executes the instruction so many times, in straight lines of code that are repeated.
    fn straight(&self, times: usize) -> Result<(), TrapCode> {
        let mut rng = Rng::new(1);
        let mut program = self.program();
        program.answering_function(self.params, self.results);
        let callee = program.start_of(0);
        let index = self.looping(&mut program, times, |asm| self.write(asm, &mut rng, Some(callee)));
        let mut store = Instance::new(program);
        store.call(index).map(drop)
    }

    /// A function that does something so many times; its index.
    fn looping(&self, program: &mut Program, times: usize, mut write: impl FnMut(&mut Assembler)) -> u32 {
        let ty = program.ty(0, 0);
        let counter = Argument::Slot(COUNTER);
        program.function(ty, FRAME, |asm| {
            self.prepare(asm, &mut Rng::new(2));
            let copies = COPIES.min(times);
            asm.const64(counter.clone(), (times / copies) as i64);
            let again = asm.here();
            for _ in 0..copies {
                write(asm);
            }
            asm.sub64(counter.clone(), counter.clone(), 1).br_if64(counter.clone(), again).ret(Argument::List(vec![]));
        })
    }

    /// Calls, so many times, a function that consists of the instruction, a return.
    fn returns(&self) {
        let mut program = self.program();
        let ty = program.ty(0, self.params);
        program.function(ty, FRAME, |asm| {
            self.prepare(asm, &mut Rng::new(3));
            self.write(asm, &mut Rng::new(4), None);
        });
        self.calls_of_the_first_function(program, self.params);
    }

    /// Calls, so many times, a function that consists of the instruction, a tail call.
    fn tail_called(&self) {
        let mut program = self.program();
        let ty = program.ty(0, self.results);
        program.function(ty, FRAME, |asm| {
            self.prepare(asm, &mut Rng::new(5));
            self.write(asm, &mut Rng::new(6), None);
        });
        self.calls_of_the_first_function(program, self.results);
    }

    fn calls_of_the_first_function(&self, mut program: Program, results: usize) {
        let callee = program.start_of(0);
        let slots: Vec<u16> = (0..results as u16).map(|place| OUT + place).collect();
        let index = self.looping(&mut program, TIMES, |asm| {
            asm.call(callee, Argument::List(vec![]), Argument::Results(FRAME as u16 + 1, slots.clone()));
        });
        assert_eq!(Instance::new(program).call(index), Ok(vec![]), "{:?}", self.opcode);
    }

    /// A function that calls itself last, so many times: a global counts.
    fn tail_calls_itself(&self) {
        let mut program = self.program();
        let this = program.start_of(0);
        let ty = program.ty(self.params, self.results);
        let (counter, end) = (Argument::Slot(COUNTER), program.asm.label());
        program.function(ty, FRAME, |asm| {
            self.prepare(asm, &mut Rng::new(7));
            asm.global_get(counter.clone(), 0)
                .sub64(counter.clone(), counter.clone(), 1)
                .global_set(0, counter.clone());
            asm.br_unless64(counter.clone(), end);
            self.write(asm, &mut Rng::new(8), Some(this));
            asm.place(end).ret(Argument::List((0..self.results as u16).collect()));
        });
        let ty = program.ty(0, 0);
        let main = program.function(ty, FRAME, |asm| {
            self.prepare(asm, &mut Rng::new(9));
            asm.const64(counter.clone(), TIMES as i64).global_set(0, counter);
            let results = (0..self.results).map(|place| OUT + place as u16).collect();
            asm.call(this, Argument::List(vec![0; self.params]), Argument::Results(FRAME as u16 + 1, results));
            asm.ret(Argument::List(vec![]));
        });
        assert_eq!(Instance::new(program).call(main), Ok(vec![]), "{:?}", self.opcode);
    }

    /// Has the host call a function so many times.
    fn call_from_the_host(&self, body: impl FnOnce(&mut Assembler), expected: Result<Vec<u64>, TrapCode>) {
        let mut program = self.program();
        let ty = program.ty(0, 0);
        let index = program.function(ty, FRAME, |asm| {
            self.prepare(asm, &mut Rng::new(10));
            body(asm);
            // What follows a conditional trap.
            asm.ret(Argument::List(vec![]));
        });
        let mut instance = Instance::new(program);
        for _ in 0..TIMES {
            assert_eq!(instance.call(index), expected, "{:?}", self.opcode);
        }
    }
}

/// An instance whose second import comes from another instance.
struct Instance {
    store: Store,
    functions: Vec<pulley_vm::FuncId>,
}

impl Instance {
    fn new(program: Program) -> Instance {
        let module = Arc::new(Module::new(program.build()).expect("code that the verifier accepts"));
        let callee = module.func_type(HOST as u32).clone();
        let mut store = Store::new(small_limits());
        let host = store.add_host_func(&callee).expect("a function of the host");

        let mut other = Program::new();
        other.answering_function(callee.param_slots(), callee.result_slots());
        let other = Arc::new(Module::new(other.build()).expect("code that the verifier accepts"));
        let other = store.instantiate(&other, &[]).expect("an instance");
        let other = store.instance_item(other, pulley_vm::ExternKind::Func, 0).expect("a function");

        let instance = store.instantiate(&module, &[host.into(), other]).expect("an instance");
        let function = |index| match store.instance_item(instance, pulley_vm::ExternKind::Func, index) {
            Some(Extern::Func(func)) => Some(func),
            _ => None,
        };
        let functions = (0..).map_while(function).collect();
        Instance { store, functions }
    }

    fn call(&mut self, index: u32) -> Result<Vec<u64>, TrapCode> {
        self.store.call(self.functions[index as usize], &[], &mut answering_host).map_err(|trap| trap.code)
    }
}

/// Adds up in a loop of three instructions.
fn long_loop() {
    let mut program = Program::new();
    let ty = program.ty(1, 1);
    let (counter, sum) = (Argument::Slot(0), Argument::Slot(1));
    let index = program.function(ty, 2, |asm| {
        asm.const64(sum.clone(), 0);
        let again = asm.here();
        asm.add64(sum.clone(), sum.clone(), counter.clone());
        asm.sub64(counter.clone(), counter.clone(), 1);
        asm.br_if64(Argument::Acc, again);
        asm.ret(Argument::List(vec![1]));
    });
    let mut world = World::new(program.build());
    let count = long() / 3;
    assert_eq!(world.call(index, &[count]), Ok(vec![count * (count + 1) / 2]));
}
