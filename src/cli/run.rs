//! `pulley run`: runs a WASI command, or one function of a module.

use super::features::Features;
use super::load;
use clap::{Args, ValueEnum};
use pulley::error::Context;
use pulley::wasi::{self, Dir, I32Exit, WasiCtx, WasiCtxBuilder, ambient_authority};
use pulley::{Cache, CacheConfig, Engine, Error, Func, Instance, Linker, Module, Result, Store, Val, ValType};
use std::path::PathBuf;
use std::process::ExitCode;

/// Runs a module: its `_start`, or the function named with `--invoke`
#[derive(Args)]
pub(super) struct Run {
    /// Gives the guest a directory of the host, under its own name or another
    #[arg(long = "dir", value_name = "HOST[::GUEST]")]
    dirs: Vec<String>,

    /// Gives the guest an environment variable
    #[arg(long = "env", value_name = "K=V")]
    envs: Vec<String>,

    /// Calls this export with the arguments, and prints its results, one a line
    #[arg(long, value_name = "NAME")]
    invoke: Option<String>,

    /// What to do about imports that nothing provides, instead of refusing to run
    #[arg(long, value_name = "HOW")]
    unknown_imports: Option<UnknownImports>,

    /// Keeps compiled modules on disk for the next run: in this directory, or where the platform has caches
    #[arg(long, value_name = "DIR", num_args = 0..=1, require_equals = true)]
    cache: Option<Option<PathBuf>>,

    /// Compiles each function at its first call
    #[arg(long, conflicts_with = "cache")]
    lazy: bool,

    #[command(flatten)]
    pub(super) features: Features,

    /// The module: .wasm, .wat, or an artifact
    pub(super) file: PathBuf,

    /// Arguments for the guest
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum UnknownImports {
    /// Calling an unknown function traps
    Trap,
    /// Unknown functions return zeros and nulls
    Default,
}

impl Run {
    pub(super) fn execute(self) -> Result<ExitCode> {
        let module = load::module(&self.engine()?, &self.file)?;
        let mut store = Store::new(module.engine(), self.wasi()?);
        self.execute_in(&module, &mut store)
    }

    fn engine(&self) -> Result<Engine> {
        let mut config = self.features.config()?;
        config.lazy_compilation(self.lazy);
        if let Some(directory) = &self.cache {
            let mut settings = CacheConfig::new();
            if let Some(directory) = directory {
                settings.with_directory(directory);
            }
            config.cache(Some(Cache::new(&settings).context("--cache")?));
        }
        Engine::new(&config)
    }

    /// Runs the module in a store that can be looked at afterwards.
    pub(super) fn execute_in(&self, module: &Module, store: &mut Store<WasiCtx>) -> Result<ExitCode> {
        match self.run(module, store) {
            Ok(()) => Ok(ExitCode::SUCCESS),
            Err(error) => match error.downcast::<I32Exit>() {
                // Hosts keep the low 8 bits of an exit code.
                Ok(exit) => Ok(ExitCode::from(exit.0 as u8)),
                Err(error) => Err(error),
            },
        }
    }

    pub(super) fn wasi(&self) -> Result<WasiCtx> {
        let mut builder = WasiCtxBuilder::new();
        builder.inherit_stdio();
        builder.arg(&self.file.to_string_lossy())?.args(&self.args)?;
        for env in &self.envs {
            let (key, value) = env.split_once('=').with_context(|| format!("--env `{env}`: expected K=V"))?;
            builder.env(key, value)?;
        }
        for dir in &self.dirs {
            let (host, guest) = dir.split_once("::").unwrap_or((dir, dir));
            let opened = Dir::open_ambient_dir(host, ambient_authority());
            let opened = opened.with_context(|| format!("--dir `{dir}`: can't open the directory `{host}`"))?;
            builder.preopened_dir(opened, guest)?;
        }
        Ok(builder.build())
    }

    fn run(&self, module: &Module, store: &mut Store<WasiCtx>) -> Result<()> {
        let mut linker = Linker::new(module.engine());
        wasi::add_to_linker(&mut linker, |ctx| ctx)?;
        match self.unknown_imports {
            None => {}
            Some(UnknownImports::Trap) => linker.define_unknown_imports_as_traps(module)?,
            Some(UnknownImports::Default) => linker.define_unknown_imports_as_default_values(&mut *store, module)?,
        }
        let instance = linker.instantiate(&mut *store, module)?;
        let Some(name) = &self.invoke else {
            return match instance.get_func(&mut *store, "_start") {
                Some(start) => {
                    start.typed::<(), ()>(&*store).context("`_start` is not a WASI command")?.call(&mut *store, ())
                }
                None => Err(Error::msg(format!(
                    "the module has no function `_start`; name one with --invoke ({})",
                    functions(module)
                ))),
            };
        };
        // A WASI reactor wants this before anything else.
        if let Some(initialize) = instance.get_func(&mut *store, "_initialize").filter(|_| name != "_initialize") {
            initialize.typed::<(), ()>(&*store)?.call(&mut *store, ())?;
        }
        self.call(name, module, instance, store)
    }

    fn call(&self, name: &str, module: &Module, instance: Instance, store: &mut Store<WasiCtx>) -> Result<()> {
        let function: Func = instance
            .get_func(&mut *store, name)
            .with_context(|| format!("the module has no function `{name}` ({})", functions(module)))?;
        let ty = function.ty(&*store);
        if ty.params().len() != self.args.len() {
            let (wanted, given) = (ty.params().len(), self.args.len());
            pulley::bail!("`{name}` has type {ty}: it takes {wanted} arguments, {given} were given");
        }
        let mut arguments = Vec::new();
        for (index, (text, ty)) in self.args.iter().zip(ty.params()).enumerate() {
            let value =
                parse(text, ty).with_context(|| format!("argument {index} of `{name}`: `{text}` is no {ty}"))?;
            arguments.push(value);
        }
        let mut results: Vec<Val> = ty.results().map(Val::default_for_ty).collect();
        function.call(&mut *store, &arguments, &mut results)?;
        super::print(&results.iter().map(|value| show(value) + "\n").collect::<String>())
    }
}

/// The functions a module exports, in words.
fn functions(module: &Module) -> String {
    let exports = module.exports().filter(|export| export.ty().func().is_some());
    let names: Vec<String> = exports.map(|export| format!("`{}`", export.name())).collect();
    match names.len() {
        0 => "it exports no functions".to_owned(),
        1..=20 => format!("it exports {}", names.join(", ")),
        count => format!("it exports {count} functions, among them {}", names[..20].join(", ")),
    }
}

/// Reads an argument of type `ty`: integers signed or not, decimal or hexadecimal; vectors as integers of 128 bits, with lane 0 in
/// the lowest; `null` for references.
fn parse(text: &str, ty: ValType) -> Option<Val> {
    match ty {
        ValType::I32 => integer(text, 32).map(|value| Val::I32(value as i32)),
        ValType::I64 => integer(text, 64).map(|value| Val::I64(value as i64)),
        ValType::F32 => text.parse::<f32>().ok().map(Val::from),
        ValType::F64 => text.parse::<f64>().ok().map(Val::from),
        ValType::V128 => vector(text).map(|bits| Val::V128(bits.into())),
        _ if text == "null" => Some(Val::default_for_ty(ty)),
        _ => None,
    }
}

/// An integer that fits `bits` bits, as a signed or as an unsigned number.
fn integer(text: &str, bits: u32) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let magnitude = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok()?,
        None if digits.starts_with(['+', '-']) => return None,
        None => digits.parse::<u64>().ok()?,
    };
    let value = if negative { -i128::from(magnitude) } else { i128::from(magnitude) };
    (-(1 << (bits - 1))..1 << bits).contains(&value).then_some(value)
}

/// An unsigned integer of 128 bits.
fn vector(text: &str) -> Option<u128> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) if digits.starts_with(['+', '-']) => None,
        Some(digits) => u128::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

fn show(value: &Val) -> String {
    match *value {
        Val::I32(value) => value.to_string(),
        Val::I64(value) => value.to_string(),
        Val::F32(bits) => f32::from_bits(bits).to_string(),
        Val::F64(bits) => f64::from_bits(bits).to_string(),
        Val::V128(vector) => format!("{:#034x}", vector.as_u128()),
        Val::FuncRef(None) | Val::ExternRef(None) => "null".to_owned(),
        Val::FuncRef(Some(_)) => "funcref".to_owned(),
        _ => "externref".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_are_integers_of_128_bits() {
        let cases = [
            ("0", Some(0)),
            ("340282366920938463463374607431768211455", Some(u128::MAX)),
            ("340282366920938463463374607431768211456", None),
            ("0x000102030405060708090a0b0c0d0e0f", Some(0x0001_0203_0405_0607_0809_0a0b_0c0d_0e0f)),
            ("-1", None),
            ("0x-1", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(vector(text), expected, "{text}");
        }
        let vector = parse("0x0f", ValType::V128).map(|value| show(&value));
        assert_eq!(vector.as_deref(), Some("0x0000000000000000000000000000000f"));
    }

    #[test]
    fn integers_are_signed_or_unsigned_and_fit() {
        let cases = [
            ("0", 32, Some(0)),
            ("-1", 32, Some(-1)),
            ("4294967295", 32, Some(4294967295)),
            ("4294967296", 32, None),
            ("-2147483648", 32, Some(-2147483648)),
            ("-2147483649", 32, None),
            ("0xffffffff", 32, Some(0xffff_ffff)),
            ("-0x8000000000000000", 64, Some(-(1 << 63))),
            ("18446744073709551615", 64, Some(u64::MAX.into())),
            ("18446744073709551616", 64, None),
            ("", 32, None),
            ("--1", 32, None),
            ("+-1", 32, None),
            ("0x-1", 32, None),
            ("1.5", 32, None),
        ];
        for (text, bits, expected) in cases {
            assert_eq!(integer(text, bits), expected, "{text}");
        }
    }
}
