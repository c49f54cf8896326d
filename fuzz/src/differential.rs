//! One module under all engines and settings, compared event by event.
//!
//! The dispatch strategy is a choice of the build: who wants both runs both builds.

use super::engines::{of_pulley, of_wasmi};
use super::plan::Event;
use super::{features, generate};
use pulley::OptLevel;
use std::collections::BTreeMap;
use std::fmt;

/// How much guests may have on the stack, in either engine: enough for the deepest recursion that fuel allows.
const STACK_BYTES: usize = 64 << 20;

/// What was done.
#[derive(Clone, Debug, Default)]
pub struct Count {
    /// Modules that ran to the end and were the same everywhere.
    pub same: u64,
    /// Seeds that gave no module, and modules that could be compared in part only, by reason.
    pub skipped: BTreeMap<String, u64>,
    /// How often something happened that was compared, by kind.
    pub events: BTreeMap<&'static str, u64>,
}

impl Count {
    fn skip(&mut self, reason: &str) {
        *self.skipped.entry(reason.to_owned()).or_default() += 1;
    }

    /// Adds another.
    pub fn add(&mut self, other: &Count) {
        self.same += other.same;
        for (reason, count) in &other.skipped {
            *self.skipped.entry(reason.clone()).or_default() += count;
        }
        for (kind, count) in &other.events {
            *self.events.entry(kind).or_default() += count;
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} modules are the same everywhere, {} strategy", self.same, pulley_vm::STRATEGY)?;
        for (kind, count) in &self.events {
            writeln!(f, "  {count} × {kind}")?;
        }
        for (reason, count) in &self.skipped {
            writeln!(f, "  {count} skipped: {reason}")?;
        }
        Ok(())
    }
}

/// Two engines or settings that don't agree on a module.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The module.
    pub wasm: Vec<u8>,
    /// What is different.
    pub text: String,
}

/// This Pulley in all settings, and wasmi.
pub struct Engines {
    pulley: Vec<(&'static str, pulley::Engine)>,
    wasmi: wasmi::Engine,
}

impl Default for Engines {
    fn default() -> Engines {
        Engines::new()
    }
}

impl Engines {
    /// Sets them up.
    pub fn new() -> Engines {
        let engine = |change: fn(&mut pulley::Config) -> &mut pulley::Config| {
            let mut config = features::pulley();
            config.max_wasm_stack(STACK_BYTES).parallel_compilation(false);
            pulley::Engine::new(change(&mut config)).expect("settings that fit each other")
        };
        let mut wasmi = features::wasmi();
        wasmi.set_max_stack_height(STACK_BYTES).set_max_recursion_depth(1_000_000);
        Engines {
            pulley: vec![
                ("optimized", engine(|config| config)),
                ("unoptimized", engine(|config| config.cranelift_opt_level(OptLevel::None))),
                ("without inlining", engine(|config| config.compiler_inlining(false))),
                ("compiled at first calls", engine(|config| config.lazy_compilation(true))),
            ],
            wasmi: wasmi::Engine::new(&wasmi),
        }
    }

    /// Makes a module from a seed and compares what it does.
    ///
    /// # Errors
    ///
    /// Something is different.
    pub fn try_seed(&self, seed: u64) -> Result<Count, Box<Difference>> {
        match generate::module(seed) {
            Ok(wasm) => self.try_module(&wasm, seed),
            Err(error) => {
                let mut count = Count::default();
                count.skip(&format!("the seed gives no module: {error}"));
                Ok(count)
            }
        }
    }

    /// Compares what a module does, called as the seed says.
    ///
    /// # Errors
    ///
    /// Something is different.
    pub fn try_module(&self, wasm: &[u8], seed: u64) -> Result<Count, Box<Difference>> {
        let different = |text: String| Err(Box::new(Difference { wasm: wasm.to_vec(), text }));
        let mut count = Count::default();
        let mut whole = true;
        let expected = if wasmi_errs(wasm) {
            whole = false;
            count.skip("compared between settings only: wasmi errs in `select` after a comparison with zero");
            of_pulley::run(&self.pulley[0].1, wasm, seed)
        } else {
            of_wasmi::run(&self.wasmi, wasm, seed)
        };
        let expected = match expected {
            Ok(expected) => expected,
            Err(error) => return different(format!("the module is refused: {error}")),
        };
        let mut ends = false;
        for (name, engine) in &self.pulley {
            let found = match of_pulley::run(engine, wasm, seed) {
                Ok(found) => found,
                Err(error) => return different(format!("Pulley, {name}, refuses the module: {error}")),
            };
            match compare(&expected, &found) {
                Ok(true) => {}
                Ok(false) => ends = true,
                Err(text) => return different(format!("Pulley, {name}: {text}")),
            }
        }
        if ends {
            whole = false;
            count.skip("compared up to where the stack ends");
        }
        for event in &expected {
            *count.events.entry(kind(event)).or_default() += 1;
        }
        count.same = u64::from(whole);
        Ok(count)
    }
}

/// Whether wasmi may give wrong results.
///
/// wasmi 2.0.0 takes a comparison with zero in front of a `select` away, and when what is compared is not in its
/// accumulator, it chooses by what happens to be there. (`try_fuse_select` in its translator takes `I32Eq_Rsi` for `I32Eq_Rri`.)
fn wasmi_errs(wasm: &[u8]) -> bool {
    use wasmparser::Operator as Op;
    let errs = |body: &wasmparser::FunctionBody<'_>| {
        let operators = body.get_operators_reader().into_iter().flat_map(|reader| reader.into_iter().flatten());
        let mut compares = false;
        for operator in operators {
            match operator {
                Op::Select | Op::TypedSelect { .. } if compares => return true,
                Op::I32Eqz | Op::I32Eq | Op::I32Ne => compares = true,
                // What leaves a value where it is.
                Op::End | Op::Nop | Op::Block { .. } | Op::LocalTee { .. } => {}
                _ => compares = false,
            }
        }
        false
    };
    wasmparser::Parser::new(0).parse_all(wasm).flatten().any(|payload| match payload {
        wasmparser::Payload::CodeSectionEntry(body) => errs(&body),
        _ => false,
    })
}

fn kind(event: &Event) -> &'static str {
    match event {
        Event::Returned(..) => "a call returns",
        Event::Trapped(_, cause) => match *cause {
            "unreachable" => "a call traps: unreachable, or out of fuel",
            "memory" => "a call traps: memory out of bounds",
            "table" => "a call traps: table out of bounds",
            "null" | "signature" => "a call traps: an indirect call goes nowhere",
            _ => "a call traps: arithmetic",
        },
        Event::Host(..) => "the guest calls the host",
        Event::Memory(..) => "a memory is looked at",
        Event::Table(..) => "a table is looked at",
        Event::Global(..) => "a global is looked at",
        Event::NoRoom => "the stack ends",
    }
}

/// Whether the events are the same to the end; `false` when a stack ended, at different places in different engines.
fn compare(expected: &[Event], found: &[Event]) -> Result<bool, String> {
    for at in 0..expected.len().max(found.len()) {
        match (expected.get(at), found.get(at)) {
            (Some(Event::NoRoom), _) | (_, Some(Event::NoRoom)) => return Ok(false),
            (expected, found) if expected == found => {}
            (expected, found) => {
                return Err(format!("event {at} is\n  {found:?}\nwasmi has\n  {expected:?}"));
            }
        }
    }
    Ok(true)
}
