//! Records what official scripts do, for hosts that have no compiler.
//!
//! A recording has the artifacts of a script's valid modules, compiled here and nowhere else, and all that the script does with
//! them; then each exported function is called with the special values of its parameters
//! (`pulley-vm/examples/replay/special.rs`). `scripts/cross-test.sh` plays recordings on several hosts and compares what they
//! tell, so what results *should* be is not in them.
//!
//! Invariant: all that is recorded ends. Functions that don't end with special values within [`LIMIT`] steps are named, and not
//! called with them.

#[path = "../../pulley-vm/examples/replay/player.rs"]
mod player;
#[path = "../../pulley-vm/examples/replay/recording.rs"]
#[allow(dead_code, reason = "nothing is read here")]
#[allow(clippy::module_inception, reason = "the file is shared with the program that plays recordings")]
mod recording;
#[path = "../../pulley-vm/examples/replay/special.rs"]
mod special;

use player::{Count, Player};
use pulley::{Config, Engine, Module, OptLevel};
use recording::Step;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::path::Path;
use wast::core::{AbstractHeapType, HeapType, WastArgCore};
use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::token::Id;
use wast::{QuoteWat, Wast, WastArg, WastDirective, WastExecute, WastInvoke};

/// How many steps all calls of a function with special values may take.
const LIMIT: u64 = 1_000_000;

/// What of a script is recorded, and what is not.
#[derive(Clone, Debug, Default)]
pub struct Script {
    pub suite: &'static str,
    pub name: String,
    /// How much of it was played.
    count: Count,
    /// How many functions are called with special values.
    sweeps: usize,
    /// Left out: modules that need features which are not in, or import from such modules.
    pub modules: usize,
    /// Left out: what is done with these, and calls with arguments of features that are not in.
    pub actions: usize,
    /// Left out: functions that don't end with special values.
    pub endless: usize,
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Script { count: Count { instances, calls, .. }, sweeps, modules, actions, endless, .. } = self;
        write!(f, "{instances} instances, {calls} calls, {sweeps} functions with special values; left out: ")?;
        write!(f, "{modules} modules, {actions} actions, {endless} functions that don't end")
    }
}

/// A suite's name, and the name and text of each of its scripts.
pub type Suite = (&'static str, Vec<(String, String)>);

/// Records suites to a file for each suite and way to compile. A script that stands in several suites is recorded once. For
/// each way, what was recorded and what was not.
///
/// # Panics
///
/// Where steps are not counted, and so can't be told what ends.
#[allow(clippy::assertions_on_constants, reason = "it depends on how the crate was built")]
pub fn record(folder: &Path, suites: &[Suite]) -> [(&'static str, Vec<Script>); 2] {
    assert!(pulley_vm::COUNTS_STEPS, "what ends can be told only where steps are counted: use `--features loop`");
    std::fs::create_dir_all(folder).expect("a folder for the recordings");
    let ways = [(OptLevel::Speed, "optimized"), (OptLevel::None, "unoptimized")];
    std::thread::scope(|scope| {
        let threads = ways.map(|(level, way)| (way, scope.spawn(move || record_compiled(folder, suites, level, way))));
        let join = |panic| std::panic::resume_unwind(panic);
        threads.map(|(way, thread)| (way, thread.join().unwrap_or_else(join)))
    })
}

fn record_compiled(folder: &Path, suites: &[Suite], level: OptLevel, way: &str) -> Vec<Script> {
    let mut config = Config::new();
    config.cranelift_opt_level(level).wasm_custom_page_sizes(true).wasm_wide_arithmetic(true);
    let engine = Engine::new(&config).expect("an engine with all features");
    let mut recorder = Recorder { engine, ..Recorder::default() };
    let (mut texts, mut recorded) = (HashSet::new(), Vec::new());
    for (suite, scripts) in suites {
        let mut all = Script::default();
        let first = recorded.len();
        for (name, text) in scripts.iter().filter(|(_, text)| texts.insert(text)) {
            recorder.done = Script { suite, name: name.clone(), ..Script::default() };
            recorder.script(text);
            let done = std::mem::take(&mut recorder.done);
            if done.modules + done.actions > 0 {
                println!("{suite}/{name}, {way}: {done}");
            }
            all.count.instances += done.count.instances;
            all.count.calls += done.count.calls;
            all.sweeps += done.sweeps;
            all.modules += done.modules;
            all.actions += done.actions;
            all.endless += done.endless;
            recorded.push(done);
        }
        let number = recorded.len() - first;
        println!("{suite}, {way}: {number} scripts, {} in suites before it; {all}", scripts.len() - number);
        let bytes = std::mem::take(&mut recorder.bytes);
        std::fs::write(folder.join(format!("{suite}-{way}.recording")), bytes).expect("a file for the recording");
    }
    recorded
}

#[derive(Default)]
struct Recorder {
    engine: Engine,
    /// The artifacts so far: suites repeat themselves.
    seen: HashSet<Vec<u8>>,
    bytes: Vec<u8>,
    /// The script that is recorded.
    done: Script,
}

impl Recorder {
    /// Records a script.
    fn script(&mut self, text: &str) {
        let name = format!("{}/{}", self.done.suite, self.done.name);
        let mut lexer = Lexer::new(text);
        lexer.allow_confusing_unicode(true);
        let buffer = ParseBuffer::new_with_lexer(lexer).unwrap_or_else(|error| panic!("{name}: {error}"));
        let script: Wast<'_> = parser::parse(&buffer).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut player = Player::new(Some(LIMIT));
        let mut definitions: HashMap<Option<String>, Option<Vec<u8>>> = HashMap::new();
        self.step(&mut player, Step::Script(name.clone()));
        let mut sweeps = Vec::new();
        for directive in script.directives {
            match directive {
                WastDirective::Module(mut module) => {
                    let name = name_of(module.name());
                    let artifact = self.compile(&mut module);
                    sweeps.extend(self.module(&mut player, name, artifact));
                }
                WastDirective::ModuleDefinition(mut module) => {
                    let name = name_of(module.name());
                    let artifact = self.compile(&mut module);
                    definitions.insert(None, artifact.clone());
                    definitions.insert(name, artifact);
                }
                WastDirective::ModuleInstance { instance, module, .. } => {
                    let artifact = definitions.get(&name_of(module)).cloned().flatten();
                    sweeps.extend(self.module(&mut player, name_of(instance), artifact));
                }
                WastDirective::Register { name, module, .. } => {
                    self.step(&mut player, Step::Register { instance: name_of(module), module: name.to_owned() });
                }
                WastDirective::Invoke(invoke) | WastDirective::AssertExhaustion { call: invoke, .. } => {
                    self.invoke(&mut player, &invoke);
                }
                WastDirective::AssertReturn { exec, .. }
                | WastDirective::AssertTrap { exec, .. }
                | WastDirective::AssertException { exec, .. } => self.execute(&mut player, exec),
                WastDirective::AssertUnlinkable { module, .. } => self.execute(&mut player, WastExecute::Wat(module)),
                // Do not get as far as the virtual machine.
                WastDirective::AssertMalformed { .. }
                | WastDirective::AssertMalformedCustom { .. }
                | WastDirective::AssertInvalid { .. }
                | WastDirective::AssertInvalidCustom { .. } => {}
                WastDirective::AssertSuspension { .. } | WastDirective::Thread(_) | WastDirective::Wait { .. } => {
                    self.done.actions += 1;
                }
            }
        }
        for sweep in sweeps {
            if player.play(&sweep, &mut std::io::sink()).expect("nothing is written") {
                sweep.write(&mut self.bytes);
                self.done.sweeps += 1;
            } else {
                println!("{name}: does not end: {sweep:?}");
                self.done.endless += 1;
            }
        }
        self.done.count = player.count;
    }

    /// Makes an instance; the functions of a module that is seen for the first time.
    fn module(&mut self, player: &mut Player, name: Option<String>, artifact: Option<Vec<u8>>) -> Vec<Step> {
        let Some(artifact) = artifact else {
            player.forget(&name);
            return Vec::new();
        };
        let new = self.seen.insert(artifact.clone());
        self.step(player, Step::Module { name, aside: false, artifact });
        if !player.made_last() {
            self.done.modules += 1;
        }
        if new { player.sweeps() } else { Vec::new() }
    }

    fn step(&mut self, player: &mut Player, step: Step) {
        player.play(&step, &mut std::io::sink()).expect("nothing is written");
        step.write(&mut self.bytes);
    }

    fn compile(&mut self, module: &mut QuoteWat<'_>) -> Option<Vec<u8>> {
        let bytes = module.encode().ok();
        let artifact = bytes.and_then(|bytes| Module::from_binary(&self.engine, &bytes).ok()?.serialize().ok());
        if artifact.is_none() {
            self.done.modules += 1;
        }
        artifact
    }

    fn execute(&mut self, player: &mut Player, exec: WastExecute<'_>) {
        match exec {
            WastExecute::Invoke(invoke) => self.invoke(player, &invoke),
            WastExecute::Wat(wat) => {
                if let Some(artifact) = self.compile(&mut QuoteWat::Wat(wat)) {
                    self.step(player, Step::Module { name: None, aside: true, artifact });
                }
            }
            WastExecute::Get { module, global, .. } => {
                let (instance, export) = (name_of(module), global.to_owned());
                self.action(
                    player,
                    Some(Step::Get { instance: instance.clone(), export: export.clone() }),
                    &instance,
                    &export,
                );
            }
        }
    }

    fn invoke(&mut self, player: &mut Player, invoke: &WastInvoke<'_>) {
        let (instance, export) = (name_of(invoke.module), invoke.name.to_owned());
        let arguments = invoke.args.iter().map(bits).collect::<Option<_>>();
        let call =
            arguments.map(|arguments| Step::Call { instance: instance.clone(), export: export.clone(), arguments });
        self.action(player, call, &instance, &export);
    }

    /// Does something with what an instance exports, if both are there.
    fn action(&mut self, player: &mut Player, step: Option<Step>, instance: &Option<String>, export: &str) {
        match step {
            Some(step) if player.export(instance, export).is_some() => self.step(player, step),
            _ => self.done.actions += 1,
        }
    }
}

fn name_of(id: Option<Id<'_>>) -> Option<String> {
    id.map(|id| id.name().to_owned())
}

/// The bits of an argument; `None` for one that needs a feature which is not in.
fn bits(argument: &WastArg<'_>) -> Option<u128> {
    let WastArg::Core(argument) = argument else { return None };
    Some(match argument {
        WastArgCore::I32(value) => u128::from(*value as u32),
        WastArgCore::I64(value) => u128::from(*value as u64),
        WastArgCore::F32(value) => u128::from(value.bits),
        WastArgCore::F64(value) => u128::from(value.bits),
        WastArgCore::V128(vector) => u128::from_le_bytes(vector.to_le_bytes()),
        WastArgCore::RefNull(HeapType::Abstract { ty: AbstractHeapType::Func | AbstractHeapType::Extern, .. }) => 0,
        WastArgCore::RefExtern(number) => u128::from(*number) + 1,
        _ => return None,
    })
}
