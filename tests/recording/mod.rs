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

use player::Player;
use pulley::{Config, Engine, Module, OptLevel};
use recording::Step;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use wast::core::{AbstractHeapType, HeapType, WastArgCore};
use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::token::Id;
use wast::{QuoteWat, Wast, WastArg, WastDirective, WastExecute, WastInvoke, Wat};

/// How many steps all calls of a function with special values may take.
const LIMIT: u64 = 1_000_000;

/// Records scripts, given by name and text, to a file for each way to compile.
#[allow(clippy::assertions_on_constants, reason = "it depends on how the crate was built")]
pub fn record(folder: &Path, suite: &str, scripts: impl Iterator<Item = (String, String)>) {
    assert!(pulley_vm::COUNTS_STEPS, "what ends can be told only where steps are counted: use `--features loop`");
    let scripts: Vec<_> = scripts.collect();
    for (level, what) in [(OptLevel::Speed, "optimized"), (OptLevel::None, "unoptimized")] {
        let engine = Engine::new(Config::new().cranelift_opt_level(level)).unwrap();
        let mut recorder = Recorder { engine, seen: HashSet::new(), bytes: Vec::new(), sweeps: 0, endless: 0 };
        for (name, text) in &scripts {
            recorder.script(name, text);
        }
        let Recorder { bytes, sweeps, endless, .. } = recorder;
        println!("{suite}, {what}: {sweeps} functions with special values, {endless} that don't end with them");
        assert!(sweeps > endless, "few functions of official scripts don't end");
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(folder.join(format!("{suite}-{what}.recording")), bytes).unwrap();
    }
}

struct Recorder {
    engine: Engine,
    /// The artifacts so far: suites repeat themselves.
    seen: HashSet<Vec<u8>>,
    bytes: Vec<u8>,
    /// How many functions are called with special values, and how many are not since they don't end.
    sweeps: usize,
    endless: usize,
}

impl Recorder {
    /// Records a script.
    fn script(&mut self, name: &str, text: &str) {
        let mut lexer = Lexer::new(text);
        lexer.allow_confusing_unicode(true);
        let buffer = ParseBuffer::new_with_lexer(lexer).unwrap_or_else(|error| panic!("{name}: {error}"));
        let script: Wast<'_> = parser::parse(&buffer).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut player = Player::new(Some(LIMIT));
        let mut definitions: HashMap<Option<String>, Vec<u8>> = HashMap::new();
        self.step(&mut player, Step::Script(name.to_owned()));
        let mut sweeps = Vec::new();
        for directive in script.directives {
            match directive {
                WastDirective::Module(mut module) => {
                    let name = name_of(module.name());
                    if let Some(artifact) = self.compile(&mut module) {
                        sweeps.extend(self.module(&mut player, name, false, artifact));
                    }
                }
                WastDirective::ModuleDefinition(mut module) => {
                    let name = name_of(module.name());
                    if let Some(artifact) = self.compile(&mut module) {
                        definitions.insert(None, artifact.clone());
                        definitions.insert(name, artifact);
                    }
                }
                WastDirective::ModuleInstance { instance, module, .. } => {
                    if let Some(artifact) = definitions.get(&name_of(module)) {
                        sweeps.extend(self.module(&mut player, name_of(instance), false, artifact.clone()));
                    }
                }
                WastDirective::Register { name, module, .. } => {
                    self.step(&mut player, Step::Register { instance: name_of(module), module: name.to_owned() });
                }
                WastDirective::Invoke(invoke) | WastDirective::AssertExhaustion { call: invoke, .. } => {
                    self.invoke(&mut player, &invoke);
                }
                WastDirective::AssertReturn { exec, .. } | WastDirective::AssertTrap { exec, .. } => {
                    self.execute(&mut player, exec);
                }
                WastDirective::AssertUnlinkable { module, .. } => self.execute(&mut player, WastExecute::Wat(module)),
                // Does not get as far as the virtual machine.
                _ => {}
            }
        }
        for sweep in sweeps {
            if player.play(&sweep, &mut std::io::sink()).expect("nothing is written") {
                sweep.write(&mut self.bytes);
                self.sweeps += 1;
            } else {
                println!("{name}: does not end: {sweep:?}");
                self.endless += 1;
            }
        }
    }

    /// Makes an instance; the functions of a module that is seen for the first time.
    fn module(&mut self, player: &mut Player, name: Option<String>, aside: bool, artifact: Vec<u8>) -> Vec<Step> {
        let new = self.seen.insert(artifact.clone());
        self.step(player, Step::Module { name, aside, artifact });
        if new { player.sweeps() } else { Vec::new() }
    }

    fn step(&mut self, player: &mut Player, step: Step) {
        player.play(&step, &mut std::io::sink()).expect("nothing is written");
        step.write(&mut self.bytes);
    }

    fn compile(&self, module: &mut QuoteWat<'_>) -> Option<Vec<u8>> {
        let bytes = module.encode().ok()?;
        Module::from_binary(&self.engine, &bytes).ok()?.serialize().ok()
    }

    fn execute(&mut self, player: &mut Player, exec: WastExecute<'_>) {
        match exec {
            WastExecute::Invoke(invoke) => self.invoke(player, &invoke),
            WastExecute::Wat(wat @ Wat::Module(_)) => {
                if let Some(artifact) = self.compile(&mut QuoteWat::Wat(wat)) {
                    self.module(player, None, true, artifact);
                }
            }
            WastExecute::Wat(Wat::Component(_)) => {}
            WastExecute::Get { module, global, .. } => {
                self.step(player, Step::Get { instance: name_of(module), export: global.to_owned() });
            }
        }
    }

    fn invoke(&mut self, player: &mut Player, invoke: &WastInvoke<'_>) {
        if let Some(arguments) = invoke.args.iter().map(slot).collect() {
            let (instance, export) = (name_of(invoke.module), invoke.name.to_owned());
            self.step(player, Step::Call { instance, export, arguments });
        }
    }
}

fn name_of(id: Option<Id<'_>>) -> Option<String> {
    id.map(|id| id.name().to_owned())
}

/// The slot of an argument; `None` for one that needs a feature which is not in.
fn slot(argument: &WastArg<'_>) -> Option<u64> {
    let WastArg::Core(argument) = argument else { return None };
    Some(match argument {
        WastArgCore::I32(value) => u64::from(*value as u32),
        WastArgCore::I64(value) => *value as u64,
        WastArgCore::F32(value) => u64::from(value.bits),
        WastArgCore::F64(value) => value.bits,
        WastArgCore::RefNull(HeapType::Abstract { ty: AbstractHeapType::Func | AbstractHeapType::Extern, .. }) => 0,
        WastArgCore::RefExtern(number) => u64::from(*number) + 1,
        _ => return None,
    })
}
