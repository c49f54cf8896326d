//! `pulley opstat`: runs a program and says which rows it executed, and which follow and feed each other.
//!
//! Instructions are counted one by one while the program runs; sequences are found afterwards in the code, where every
//! instruction of a straight line has run as often as the others.

use super::{load, run};
use clap::Args;
use pulley::{Engine, Result, Store};
use pulley_vm::Module;
use pulley_vm::isa::{self, Decoded, Kind, Mode, Operand, Role};
use std::collections::HashMap;
use std::fmt::Write;
use std::process::ExitCode;

/// Runs a module like `run` and prints the dynamic frequency of rows, and of pairs and triples that feed each other
#[derive(Args)]
pub(super) struct Opstat {
    /// How many lines each list has
    #[arg(long, default_value_t = 40)]
    top: usize,

    #[command(flatten)]
    run: run::Run,
}

impl Opstat {
    pub(super) fn execute(self) -> Result<ExitCode> {
        let module = load::module(&Engine::new(&self.run.features.config()?)?, &self.run.file)?;
        let mut store = Store::new(module.engine(), self.run.wasi()?);
        let code = self.run.execute_in(&module, &mut store)?;
        let mut statistics = Statistics::default();
        for (module, counts) in store.counts() {
            statistics.add(module, counts);
        }
        eprint!("{}", statistics.report(self.top));
        Ok(code)
    }
}

/// How often things ran.
#[derive(Default)]
struct Statistics {
    total: u64,
    rows: HashMap<&'static str, u64>,
    /// Rows of which the second reads what the first wrote.
    pairs: HashMap<String, u64>,
    triples: HashMap<String, u64>,
    /// Rows of which the second comes after the first, whatever they read.
    neighbors: HashMap<String, u64>,
}

impl Statistics {
    fn add(&mut self, module: &Module, counts: &[u64]) {
        let artifact = module.artifact();
        for function in &artifact.functions {
            let (mut at, end) = (function.code.start as usize, function.code.end as usize);
            let mut line: Vec<(Decoded<'_>, u64)> = Vec::new();
            while at < end {
                let Ok(instruction) = isa::decode(module.code(), at) else { break };
                let count = counts[at];
                // Another count means that something branches here.
                if line.last().is_some_and(|(before, times)| *times != count || before.row().info().flags.terminator) {
                    self.line(&line);
                    line.clear();
                }
                line.push((instruction, count));
                at += instruction.len;
            }
            self.line(&line);
        }
    }

    /// Adds instructions that ran one after the other.
    fn line(&mut self, line: &[(Decoded<'_>, u64)]) {
        for (place, (instruction, count)) in line.iter().enumerate() {
            if *count == 0 {
                continue;
            }
            self.total += count;
            *self.rows.entry(instruction.row().info().name).or_default() += count;
            let Some((next, _)) = line.get(place + 1) else { continue };
            let names = format!("{} + {}", name(instruction), name(next));
            *self.neighbors.entry(names.clone()).or_default() += count;
            let Some(operand) = fed(instruction, next) else { continue };
            let pair = format!("{} -> {}.{operand}", name(instruction), name(next));
            *self.pairs.entry(pair.clone()).or_default() += count;
            let Some((third, _)) = line.get(place + 2) else { continue };
            if let Some(operand) = fed(next, third) {
                *self.triples.entry(format!("{pair} -> {}.{operand}", name(third))).or_default() += count;
            }
        }
    }

    fn report(&self, top: usize) -> String {
        let mut text = format!("{} instructions dispatched\n", self.total);
        let rows = self.rows.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
        let lists: [(&str, HashMap<String, u64>); 4] = [
            ("rows", rows),
            ("pairs that feed each other: fused, each saves one dispatch", self.pairs.clone()),
            ("triples that feed each other: fused, each saves two", self.triples.clone()),
            ("neighbors", self.neighbors.clone()),
        ];
        for (title, list) in lists {
            let _ = writeln!(text, "\n{title}");
            let mut list: Vec<_> = list.into_iter().collect();
            list.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
            for (name, count) in list.into_iter().take(top) {
                let percent = count as f64 * 100.0 / self.total.max(1) as f64;
                let _ = writeln!(text, "{percent:7.2} %  {name}");
            }
        }
        text
    }
}

/// The mnemonic, with the operands that are numbers in the code.
fn name(instruction: &Decoded<'_>) -> String {
    let row = instruction.row().info();
    let modes = instruction.opcode.info().modes;
    let immediates: Vec<&str> = (row.operands.iter().zip(modes))
        .filter(|(_, mode)| matches!(mode, Mode::Imm8 | Mode::Imm32))
        .map(|(operand, _)| operand.name)
        .collect();
    if immediates.is_empty() { row.name.to_owned() } else { format!("{}({})", row.name, immediates.join(",")) }
}

/// The operand of the second instruction that is the result of the first, if there is one.
fn fed(first: &Decoded<'_>, second: &Decoded<'_>) -> Option<&'static str> {
    let place = first.row().info().operands.iter().position(|operand| operand.role == Role::Out)?;
    let result = first.row().info().operands[place];
    let float = |kind: Kind| matches!(kind, Kind::Value(ty) if ty.is_float());
    let written = first.operands()[place];
    let accumulates = result.modes.contains(&Mode::Acc);
    let reads = second.row().info().operands.iter().zip(second.operands());
    reads
        .filter(|(info, _)| info.role == Role::In)
        .find(|(info, operand)| match **operand {
            Operand::Acc => accumulates && float(info.kind) == float(result.kind),
            Operand::Slot(slot) => matches!(written, Operand::Slot(to) if to == slot),
            Operand::Cell(cell) => matches!(written, Operand::Cell(to) if to == cell),
            _ => false,
        })
        .map(|(info, _)| info.name)
}
