//! Runs the script language of the official WebAssembly tests (`.wast`).
//!
//! Every script gets a store of its own, with the `spectest` module that the suites import. Invariant: each directive counts
//! exactly once, as passed or as failed; nothing is skipped, and a failure does not end the script.

mod spectest;
mod values;

use crate::error::Context;
use crate::{Engine, Error, Extern, Instance, Linker, Module, Result, Store, Trap, Val};
use std::collections::HashMap;
use std::fmt;
use values::Values;
use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::token::Id;
use wast::{QuoteWat, Wast, WastDirective, WastExecute, WastInvoke, Wat};

/// What a script did.
#[derive(Debug, Default)]
pub struct Report {
    /// How many directives did what the script says.
    pub passed: usize,
    /// The others, in the order of the script.
    pub failures: Vec<Failure>,
}

/// A directive that did not do what the script says.
#[derive(Debug)]
pub struct Failure {
    /// The line it begins at, from 1.
    pub line: usize,
    /// The column it begins at, from 1.
    pub column: usize,
    /// The directive's name, such as `assert_return`.
    pub directive: &'static str,
    /// What happened instead.
    pub error: Error,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {:#}", self.line, self.column, self.directive, self.error)
    }
}

/// Runs the script `text`.
///
/// ```
/// use pulley::Engine;
/// use pulley::wast;
///
/// let script = r#"
///     (module (func (export "one") (result i32) i32.const 1))
///     (assert_return (invoke "one") (i32.const 1))
///     (assert_return (invoke "one") (i32.const 2))
/// "#;
/// let report = wast::run(&Engine::default(), script).unwrap();
/// assert_eq!(report.passed, 2);
/// assert_eq!(report.failures[0].line, 4);
/// ```
///
/// # Errors
///
/// If the script itself can't be parsed.
pub fn run(engine: &Engine, text: &str) -> Result<Report> {
    // The suites contain names with characters that change the direction of text.
    let mut lexer = Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    let buffer = ParseBuffer::new_with_lexer(lexer).map_err(|error| with_text(error, text))?;
    let script: Wast<'_> = parser::parse(&buffer).map_err(|error| with_text(error, text))?;
    let mut runner = Runner::new(engine)?;
    let mut report = Report::default();
    for directive in script.directives {
        let (line, column) = directive.span().linecol_in(text);
        let name = directive_name(&directive);
        match runner.directive(directive) {
            Ok(()) => report.passed += 1,
            Err(error) => report.failures.push(Failure { line: line + 1, column: column + 1, directive: name, error }),
        }
    }
    Ok(report)
}

fn with_text(mut error: wast::Error, text: &str) -> Error {
    error.set_text(text);
    error.into()
}

fn directive_name(directive: &WastDirective<'_>) -> &'static str {
    match directive {
        WastDirective::Module(_) => "module",
        WastDirective::ModuleDefinition(_) => "module definition",
        WastDirective::ModuleInstance { .. } => "module instance",
        WastDirective::AssertMalformed { .. } => "assert_malformed",
        WastDirective::AssertMalformedCustom { .. } => "assert_malformed_custom",
        WastDirective::AssertInvalid { .. } => "assert_invalid",
        WastDirective::AssertInvalidCustom { .. } => "assert_invalid_custom",
        WastDirective::Register { .. } => "register",
        WastDirective::Invoke(_) => "invoke",
        WastDirective::AssertTrap { .. } => "assert_trap",
        WastDirective::AssertReturn { .. } => "assert_return",
        WastDirective::AssertExhaustion { .. } => "assert_exhaustion",
        WastDirective::AssertUnlinkable { .. } => "assert_unlinkable",
        WastDirective::AssertException { .. } => "assert_exception",
        WastDirective::AssertSuspension { .. } => "assert_suspension",
        WastDirective::Thread(_) => "thread",
        WastDirective::Wait { .. } => "wait",
    }
}

/// The state that the directives of one script share.
struct Runner {
    engine: Engine,
    store: Store<()>,
    linker: Linker<()>,
    values: Values,
    /// Modules that are defined and not yet instantiated; `None` is the last one without regard to its name.
    definitions: HashMap<Option<String>, Module>,
    /// Instances by name; `None` is the last one without regard to its name.
    instances: HashMap<Option<String>, Instance>,
}

impl Runner {
    fn new(engine: &Engine) -> Result<Runner> {
        let mut store = Store::new(engine, ());
        let mut linker = Linker::new(engine);
        linker.allow_shadowing(true);
        spectest::define(&mut store, &mut linker)?;
        Ok(Runner {
            engine: engine.clone(),
            store,
            linker,
            values: Values::default(),
            definitions: HashMap::new(),
            instances: HashMap::new(),
        })
    }

    fn directive(&mut self, directive: WastDirective<'_>) -> Result<()> {
        match directive {
            WastDirective::Module(mut module) => {
                let name = module.name();
                let module = self.compile(&mut module)?;
                let instance = self.instantiate(&module)?;
                self.remember(name, instance);
                Ok(())
            }
            WastDirective::ModuleDefinition(mut module) => {
                let name = module.name();
                let module = self.compile(&mut module)?;
                if let Some(id) = name {
                    self.definitions.insert(Some(id.name().to_owned()), module.clone());
                }
                self.definitions.insert(None, module);
                Ok(())
            }
            WastDirective::ModuleInstance { instance, module, .. } => {
                let definition = self.definitions.get(&key(module)).cloned();
                let definition = definition.with_context(|| format!("no module definition {}", show(module)))?;
                let made = self.instantiate(&definition)?;
                self.remember(instance, made);
                Ok(())
            }
            WastDirective::Register { name, module, .. } => {
                let instance = self.instance(module)?;
                self.linker.instance(&mut self.store, name, instance).map(drop)
            }
            WastDirective::Invoke(invoke) => self.invoke(&invoke).map(drop),
            WastDirective::AssertReturn { exec, results, .. } => {
                let found = self.execute(exec)?;
                self.values.check(&mut self.store, &found, &results)
            }
            WastDirective::AssertTrap { exec, message, .. } => {
                let outcome = self.execute(exec);
                expect_trap(outcome, message)
            }
            WastDirective::AssertExhaustion { call, message, .. } => {
                let outcome = self.invoke(&call);
                expect_trap(outcome, message)
            }
            WastDirective::AssertUnlinkable { module, message, .. } => {
                let module = self.compile(&mut QuoteWat::Wat(module))?;
                match self.instantiate(&module) {
                    Ok(_) => Err(Error::msg(format!("linked, expected `{message}`"))),
                    Err(error) if error.is::<Trap>() => Err(error.context(format!("expected `{message}`"))),
                    Err(error) if format!("{error:#}").contains(message) => Ok(()),
                    Err(error) => Err(error.context(format!("refused for another reason than `{message}`"))),
                }
            }
            WastDirective::AssertMalformed { mut module, message, .. } => match module.encode() {
                Err(_) => Ok(()),
                Ok(bytes) => self.expect_refused(&bytes, message),
            },
            WastDirective::AssertInvalid { mut module, message, .. } => {
                let bytes = module.encode().context("the text of an invalid module must still parse")?;
                self.expect_refused(&bytes, message)
            }
            WastDirective::AssertMalformedCustom { mut module, message, .. }
            | WastDirective::AssertInvalidCustom { mut module, message, .. } => match module.encode() {
                Err(_) => Ok(()),
                Ok(_) => Err(Error::msg(format!("the text was taken, expected `{message}`"))),
            },
            WastDirective::AssertException { .. } => Err(Error::msg("needs exceptions, which are not in yet")),
            WastDirective::AssertSuspension { .. } => Err(Error::msg("needs stack switching, which is not in yet")),
            WastDirective::Thread(_) | WastDirective::Wait { .. } => {
                Err(Error::msg("needs threads, which are not in yet"))
            }
        }
    }

    fn compile(&self, module: &mut QuoteWat<'_>) -> Result<Module> {
        let bytes = module.encode()?;
        Module::from_binary(&self.engine, &bytes)
    }

    fn instantiate(&mut self, module: &Module) -> Result<Instance> {
        self.linker.instantiate(&mut self.store, module)
    }

    fn remember(&mut self, name: Option<Id<'_>>, instance: Instance) {
        if let Some(id) = name {
            self.instances.insert(Some(id.name().to_owned()), instance);
        }
        self.instances.insert(None, instance);
    }

    fn instance(&self, name: Option<Id<'_>>) -> Result<Instance> {
        self.instances.get(&key(name)).copied().with_context(|| format!("no instance {}", show(name)))
    }

    fn export(&mut self, module: Option<Id<'_>>, name: &str) -> Result<Extern> {
        let instance = self.instance(module)?;
        instance.get_export(&mut self.store, name).with_context(|| format!("no export `{name}`"))
    }

    fn execute(&mut self, exec: WastExecute<'_>) -> Result<Vec<Val>> {
        match exec {
            WastExecute::Invoke(invoke) => self.invoke(&invoke),
            WastExecute::Wat(wat @ Wat::Module(_)) => {
                let module = self.compile(&mut QuoteWat::Wat(wat))?;
                self.instantiate(&module)?;
                Ok(Vec::new())
            }
            WastExecute::Wat(Wat::Component(_)) => Err(Error::msg("needs components, which are not in yet")),
            WastExecute::Get { module, global, .. } => {
                let global = self.export(module, global)?.into_global().context("the export is not a global")?;
                Ok(vec![global.get(&mut self.store)])
            }
        }
    }

    fn invoke(&mut self, invoke: &WastInvoke<'_>) -> Result<Vec<Val>> {
        let export = self.export(invoke.module, invoke.name)?;
        let function = export.into_func().with_context(|| format!("`{}` is not a function", invoke.name))?;
        let arguments = self.values.arguments(&mut self.store, &invoke.args)?;
        let ty = function.ty(&self.store);
        let mut results: Vec<Val> = ty.results().map(Val::default_for_ty).collect();
        function.call(&mut self.store, &arguments, &mut results)?;
        Ok(results)
    }

    fn expect_refused(&self, bytes: &[u8], message: &str) -> Result<()> {
        match Module::validate(&self.engine, bytes) {
            Err(_) => Ok(()),
            Ok(()) => Err(Error::msg(format!("the module is valid, expected `{message}`"))),
        }
    }
}

fn key(name: Option<Id<'_>>) -> Option<String> {
    name.map(|id| id.name().to_owned())
}

fn show(name: Option<Id<'_>>) -> String {
    name.map_or_else(|| "before this".to_owned(), |id| format!("named `${}`", id.name()))
}

fn expect_trap(outcome: Result<Vec<Val>>, message: &str) -> Result<()> {
    let error = match outcome {
        Ok(values) => return Err(Error::msg(format!("returned {values:?}, expected the trap `{message}`"))),
        Err(error) => error,
    };
    let Some(trap) = error.downcast_ref::<Trap>() else {
        return Err(error.context(format!("expected the trap `{message}`")));
    };
    // The suites append details to some messages ("uninitialized element 2"), and differ in how much they say.
    let text = trap.to_string();
    let cause = text.strip_prefix("wasm trap: ").unwrap_or(&text);
    if cause.starts_with(message) || message.starts_with(cause) {
        return Ok(());
    }
    Err(Error::msg(format!("trapped with `{cause}`, expected `{message}`")))
}
