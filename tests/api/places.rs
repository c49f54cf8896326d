//! Traps have the place of the instruction of the module that trapped, also where the machine has one instruction for several.
//!
//! Where an instruction is, is read from the module's bytes; the compiler is not asked.

use pulley::{Config, Engine, Instance, Module, OptLevel, Store, Trap, WasmBacktrace};
use pulley_vm::artifact::Artifact;
use pulley_vm::isa;
use wasmparser::{Operator, Parser, Payload};

/// An address that no memory of one page has.
const BAD: i32 = 0x7fff_0000;
/// Addresses of 32-bit integers: an address past the end, zero, the smallest integer, and minus one; also, with what follows,
/// of a NaN.
const AT_BAD: i32 = 16;
const AT_ZERO: i32 = 64;
const AT_MIN: i32 = 128;
const AT_MINUS_ONE: i32 = 160;
const AT_NAN: i32 = 192;

/// A program, and how it traps.
struct Case {
    /// The function's body; it has two parameters and a result of type `i32`, and four locals besides, of types `i32`, `i32`,
    /// `i64`, `f64`.
    body: &'static str,
    /// How many parts that can trap the instruction has that has most of them.
    fused: u8,
    /// Pairs of arguments, which instruction that can trap does then, counted from the first one in the body, and why.
    traps: &'static [((i32, i32), usize, Trap)],
    /// Arguments that no instruction traps for, and what comes out.
    good: ((i32, i32), i32),
}

const OUT: Trap = Trap::MemoryOutOfBounds;

const CASES: &[Case] = &[
    // Loads that feed loads.
    Case {
        body: "(i32.load (i32.load (local.get 0)))",
        fused: 2,
        traps: &[((BAD, 0), 0, OUT), ((AT_BAD, 0), 1, OUT)],
        good: ((AT_ZERO, 0), 0),
    },
    Case {
        body: "(i32.load offset=16 (i32.load (i32.load (local.get 0))))",
        fused: 2,
        traps: &[((BAD, 0), 0, OUT), ((AT_BAD, 0), 1, OUT), ((96, 0), 2, OUT)],
        good: ((AT_ZERO, 0), BAD),
    },
    Case {
        body: "(i32.add (local.get 1) (i32.load8_u offset=2 (i32.load (local.get 0))))",
        fused: 2,
        traps: &[((BAD, 0), 0, OUT), ((AT_BAD, 0), 1, OUT)],
        good: ((96, 5), 5 + 0xff),
    },
    Case {
        body: "(i32.load16_s (i32.load (local.get 0)))",
        fused: 2,
        traps: &[((BAD, 0), 0, OUT), ((AT_BAD, 0), 1, OUT)],
        good: ((AT_ZERO, 0), 0),
    },
    // Loads that branches depend on.
    Case {
        body: "(if (result i32) (i32.load8_u (i32.load (local.get 0))) (then (local.get 1)) (else (i32.const 6)))",
        fused: 2,
        traps: &[((BAD, 0), 0, OUT), ((AT_BAD, 0), 1, OUT)],
        good: ((AT_ZERO, 5), 6),
    },
    Case {
        body: "(if (result i32) (i32.eq (i32.load (i32.load (local.get 0))) (local.get 1)) (then (i32.const 1)) (else (i32.const 6)))",
        fused: 2,
        traps: &[((BAD, 0), 0, OUT), ((AT_BAD, 0), 1, OUT)],
        good: ((AT_ZERO, 0), 1),
    },
    Case {
        body: "(block (block (block (br_table 0 1 2 (i32.load (local.get 0)))) (return (i32.const 1))) (return (i32.const 2))) (i32.const 3)",
        fused: 2,
        traps: &[((BAD, 0), 0, OUT)],
        good: ((AT_ZERO, 0), 1),
    },
    // From memory to memory.
    Case {
        body: "(i32.store offset=1000 (local.get 0) (i32.load offset=16 (local.get 1))) (i32.const 9)",
        fused: 2,
        traps: &[((0, BAD), 0, OUT), ((BAD, 0), 1, OUT), ((BAD, BAD), 0, OUT), ((0xffff - 999, 0), 1, OUT)],
        good: ((0, 0), 9),
    },
    Case {
        body: "(i64.store offset=1000 (local.get 0) (i64.load offset=16 (local.get 1))) (i32.load offset=1000 (local.get 0))",
        fused: 2,
        traps: &[((0, BAD), 0, OUT), ((BAD, 0), 1, OUT), ((BAD, BAD), 0, OUT)],
        good: ((0, 0), BAD),
    },
    Case {
        body: "(i32.store8 offset=1000 (local.get 0) (i32.load8_u offset=18 (local.get 1))) (i32.load8_u offset=1000 (local.get 0))",
        fused: 2,
        traps: &[((0, BAD), 0, OUT), ((BAD, 0), 1, OUT), ((BAD, BAD), 0, OUT)],
        good: ((0, 0), 0xff),
    },
    Case {
        body: "(i32.store offset=1000 (local.get 0) (i32.add (i32.load (local.get 1)) (i32.const 5))) (i32.const 9)",
        fused: 2,
        traps: &[((0, BAD), 0, OUT), ((BAD, 0), 1, OUT), ((BAD, BAD), 0, OUT)],
        good: ((0, 0), 9),
    },
    Case {
        body: "(local.set 4 (i64.add (i64.load (local.get 1)) (i64.const 5))) (i64.store offset=1000 (local.get 0) (local.get 4)) (i32.const 9)",
        fused: 2,
        traps: &[((0, BAD), 0, OUT), ((BAD, 0), 1, OUT), ((BAD, BAD), 0, OUT)],
        good: ((0, 0), 9),
    },
    // Two loads for one result.
    Case {
        body: "(i32.xor (i32.load (local.get 0)) (i32.load (local.get 1)))",
        fused: 1,
        traps: &[((BAD, 0), 0, OUT), ((0, BAD), 1, OUT), ((BAD, BAD), 0, OUT)],
        good: ((AT_BAD, AT_MINUS_ONE), !BAD),
    },
    // A load whose reader stands behind another load passes it, so that of the two the second traps, should both: to leave them in
    // their order costs more than this is worth (docs/performance.md).
    Case {
        body: "(i32.add (i32.mul (local.get 0) (i32.load (local.get 0)))
                 (i32.add (i32.mul (local.get 1) (i32.load (local.get 1))) (local.get 0)))",
        fused: 2,
        traps: &[((BAD, 0), 0, OUT), ((0, BAD), 1, OUT), ((BAD, BAD), 1, OUT)],
        good: ((AT_ZERO, AT_MINUS_ONE), AT_ZERO - AT_MINUS_ONE),
    },
    Case {
        body: "(local.set 2 (i32.load (local.get 0))) (local.set 3 (i32.load (local.get 1)))
               (i32.sub (i32.load (local.get 2)) (local.get 3))",
        fused: 2,
        traps: &[
            ((BAD, 0), 0, OUT),
            ((0, BAD), 1, OUT),
            ((BAD, BAD), 1, OUT),
            ((AT_BAD, 0), 2, OUT),
            ((AT_BAD, BAD), 1, OUT),
        ],
        good: ((AT_ZERO, AT_MINUS_ONE), 1),
    },
    Case {
        body: "(i32.sub (i32.add (i32.load offset=4 (local.get 0)) (i32.load (i32.load (local.get 1)))) (i32.load (local.get 0)))",
        fused: 2,
        traps: &[
            ((BAD, 0), 0, OUT),
            ((0, BAD), 1, OUT),
            ((BAD, BAD), 0, OUT),
            ((0, AT_BAD), 2, OUT),
            ((BAD, AT_BAD), 0, OUT),
        ],
        good: ((AT_ZERO, AT_ZERO), 0),
    },
    // Divisions and conversions of what is loaded.
    Case {
        body: "(i32.div_s (i32.load (local.get 0)) (i32.load (local.get 1)))",
        fused: 2,
        traps: &[
            ((BAD, 0), 0, OUT),
            ((0, BAD), 1, OUT),
            ((AT_MIN, AT_ZERO), 2, Trap::IntegerDivisionByZero),
            ((AT_MIN, AT_MINUS_ONE), 2, Trap::IntegerOverflow),
        ],
        good: ((AT_MINUS_ONE, AT_MINUS_ONE), 1),
    },
    Case {
        body: "(i32.load (i32.add (i32.rem_u (i32.load (local.get 0)) (i32.const 10)) (i32.div_u (i32.load (local.get 1)) (i32.const 7))))",
        fused: 2,
        traps: &[((BAD, 0), 0, OUT), ((0, BAD), 2, OUT), ((BAD, BAD), 0, OUT), ((AT_ZERO, AT_BAD), 4, OUT)],
        good: ((AT_ZERO, AT_ZERO), 0),
    },
    Case {
        body: "(i32.store offset=1000 (local.get 0) (i32.trunc_f64_s (f64.load (local.get 1)))) (i32.const 9)",
        fused: 1,
        traps: &[
            ((0, BAD), 0, OUT),
            ((0, AT_NAN), 1, Trap::BadConversionToInteger),
            ((BAD, AT_NAN), 1, Trap::BadConversionToInteger),
            ((BAD, AT_ZERO), 2, OUT),
        ],
        good: ((0, AT_ZERO), 9),
    },
];

/// The module of a case.
fn module(case: &Case) -> Vec<u8> {
    let text = format!(
        r#"(module (memory 1) (func $before (result i32) (i32.load (i32.const 8)))
            (data (i32.const 16) "\00\00\ff\7f") (data (i32.const 96) "\10\00\00\00") (data (i32.const 128) "\00\00\00\80")
            (data (i32.const 160) "\ff\ff\ff\ff") (data (i32.const 192) "\00\00\00\00\00\00\f8\7f")
            (func (export "run") (param i32 i32) (result i32) (local i32 i32 i64 f64) {})
            (func $after (param i32) (i32.store (local.get 0) (i32.load (i32.const 8)))))"#,
        case.body
    );
    wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Where the instructions of the module's second function are that can trap.
fn places(wasm: &[u8]) -> Vec<usize> {
    let mut bodies = Parser::new(0).parse_all(wasm).filter_map(|payload| match payload.expect("a valid module") {
        Payload::CodeSectionEntry(body) => Some(body),
        _ => None,
    });
    let body = bodies.nth(1).expect("a second function");
    let operators = body.get_operators_reader().expect("a valid body").into_iter_with_offsets();
    operators
        .map(|operator| operator.expect("a valid operator"))
        .filter(|(operator, _)| {
            use Operator as O;
            matches!(
                operator,
                O::I32Load { .. }
                    | O::I64Load { .. }
                    | O::F64Load { .. }
                    | O::I32Load8U { .. }
                    | O::I32Load16S { .. }
                    | O::I32Store { .. }
                    | O::I64Store { .. }
                    | O::I32Store8 { .. }
                    | O::I32DivS
                    | O::I32DivU
                    | O::I32RemU
                    | O::I32TruncF64S
            )
        })
        .map(|(_, offset)| usize::try_from(offset).expect("the module is in memory"))
        .collect()
}

/// The most parts that can trap of an instruction of the function `run`.
fn most_parts(artifact: &Artifact) -> u8 {
    let mut code = artifact.functions[1].code.clone();
    let mut most = 0;
    while let (at, false) = (code.start, code.is_empty()) {
        let instruction = isa::decode(&artifact.code, at as usize).unwrap();
        most = most.max(instruction.row().info().trapping_parts());
        code.start += instruction.len as u32;
    }
    most
}

#[test]
fn the_part_that_trapped_has_the_place() {
    let mut wrong = Vec::new();
    for case in CASES {
        let wasm = module(case);
        let artifact = pulley_cranelift::compile(&wasm, &pulley_cranelift::Config::new()).unwrap();
        let most = most_parts(&artifact);
        if most != case.fused {
            wrong.push(format!("{}: {most} parts that can trap in one instruction, not {}", case.body, case.fused));
        }
        let places = places(&wasm);
        for (lazy, level) in [(false, OptLevel::Speed), (true, OptLevel::Speed), (false, OptLevel::None)] {
            let engine = Engine::new(Config::new().lazy_compilation(lazy).cranelift_opt_level(level)).unwrap();
            let module = Module::new(&engine, &wasm).unwrap();
            let mut store = Store::new(&engine, ());
            let instance = Instance::new(&mut store, &module, &[]).unwrap();
            let run = instance.get_typed_func::<(i32, i32), i32>(&mut store, "run").unwrap();
            for &(arguments, nth, cause) in case.traps {
                let error = run.call(&mut store, arguments).unwrap_err();
                let backtrace = error.downcast_ref::<WasmBacktrace>().unwrap();
                let [frame] = backtrace.frames() else { panic!("{backtrace}") };
                let found = (*error.downcast_ref::<Trap>().unwrap(), frame.module_offset());
                if found != (cause, Some(places[nth])) {
                    let how = format!("{level:?}, lazy: {lazy}");
                    wrong.push(format!("{} of {arguments:?}, {how}: {found:x?}, not {nth} of {places:x?}", case.body));
                }
            }
            let (arguments, result) = case.good;
            assert_eq!(run.call(&mut store, arguments).unwrap(), result, "{}", case.body);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
