//! `pulley objdump`: prints bytecode, and the optimized CLIF it was made of.

use super::features::Features;
use super::load;
use clap::Args;
use pulley::{Engine, Error, Result};
use pulley_vm::isa::{self, Decoded, Operand};
use pulley_vm::{ExternKind, Module};
use std::borrow::Cow;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Prints the bytecode of a module: offsets, instructions, and where in the WebAssembly module they came from
#[derive(Args)]
pub(super) struct Objdump {
    /// The module: .wasm, .wat, or an artifact
    file: PathBuf,

    /// Only this function: its name, the name of its export, or its index
    #[arg(long, value_name = "NAME")]
    function: Option<String>,

    /// Shows the optimized CLIF of each function too
    #[arg(long)]
    clif: bool,

    #[command(flatten)]
    features: Features,
}

impl Objdump {
    pub(super) fn execute(self) -> Result<ExitCode> {
        let bytes = load::read(&self.file)?;
        let is_artifact = Engine::detect_precompiled(&bytes);
        if is_artifact && self.clif {
            let file = self.file.display();
            return Err(Error::msg(format!(
                "--clif needs the WebAssembly module; `{file}` is an artifact, which holds no CLIF"
            )));
        }
        let wasm = if is_artifact { Cow::Borrowed(&[][..]) } else { load::wasm(&self.file, &bytes)? };
        let compiled = load::module(&Engine::new(&self.features.config()?)?, &self.file)?;
        // The public library says nothing about bytecode: the artifact does.
        let module = Module::deserialize(&compiled.serialize()?)?;

        let functions = match &self.function {
            Some(name) => vec![find(&module, name)?],
            None => (module.imported(ExternKind::Func)..module.count(ExternKind::Func)).collect(),
        };
        let mut text = String::new();
        for (position, &function) in functions.iter().enumerate() {
            if position > 0 {
                text.push('\n');
            }
            self.function(&mut text, &module, &wasm, function)?;
            super::print(&text)?;
            text.clear();
        }
        Ok(ExitCode::SUCCESS)
    }

    fn function(&self, text: &mut String, module: &Module, wasm: &[u8], index: u32) -> Result<()> {
        let Some(function) = module.function(index) else {
            return Err(Error::msg(format!("function {index} is imported: it has no code")));
        };
        let code = function.code.start as usize..function.code.end as usize;
        let _ = writeln!(
            text,
            "function {index}{}: {}, {} slots, code {:#x}..{:#x}",
            name_of(module, index),
            module.func_type(index),
            function.frame_size,
            code.start,
            code.end
        );
        if self.clif {
            let clif = pulley_cranelift::clif_of(wasm, &self.features.compiler_config()?, index)?;
            for line in clif.lines() {
                let _ = writeln!(text, "  ;; {line}");
            }
        }
        let mut at = code.start;
        while at < code.end {
            let instruction = isa::decode(module.code(), at)?;
            let mut line = format!("{at:8x}: {}", isa::format_instruction(&instruction));
            let notes = notes(module, at, &instruction);
            if !notes.is_empty() {
                let _ = write!(line, "{:1$} ; {2}", "", 56_usize.saturating_sub(line.len()), notes.join(", "));
            }
            text.push_str(&line);
            text.push('\n');
            at += instruction.len;
        }
        Ok(())
    }
}

/// What an instruction's numbers mean: where it came from, where it leads.
fn notes(module: &Module, at: usize, instruction: &Decoded<'_>) -> Vec<String> {
    let parts = (0..instruction.row().info().trapping_parts().max(1)).rev();
    let mut from: Vec<_> = parts
        .filter_map(|part| module.artifact().source_map.get_part(at as u32, part))
        .map(|at| format!("{at:#x}"))
        .collect();
    from.dedup();
    let mut notes = Vec::new();
    if !from.is_empty() {
        notes.push(format!("wasm {}", from.join(" ")));
    }
    for operand in instruction.operands() {
        match *operand {
            Operand::Relative(distance) => {
                let target = at as i64 + i64::from(distance);
                let callee = starting_at(module, target);
                notes.push(callee.unwrap_or_else(|| format!("to {target:x}")));
            }
            Operand::Targets(bytes) => {
                let distances = bytes.chunks_exact(4).map(|b| i32::from_le_bytes([b[0], b[1], b[2], b[3]]));
                let targets: Vec<_> =
                    distances.map(|distance| format!("{:x}", at as i64 + i64::from(distance))).collect();
                notes.push(format!("to {}", targets.join(" ")));
            }
            _ => {}
        }
    }
    notes
}

/// The function whose code begins at an offset, in words.
fn starting_at(module: &Module, offset: i64) -> Option<String> {
    let offset = u32::try_from(offset).ok()?;
    let index = module.function_at(offset)?;
    let begins = module.function(index)?.code.start == offset;
    begins.then(|| format!("function {index}{}", name_of(module, index)))
}

fn name_of(module: &Module, index: u32) -> String {
    let name = module.func_name(index).or_else(|| {
        let exports = &module.artifact().exports;
        let export = exports.iter().find(|export| export.kind == ExternKind::Func && export.index == index);
        export.map(|export| export.name.as_str())
    });
    name.map_or_else(String::new, |name| format!(" `{name}`"))
}

/// The function with that name, exported under that name, or with that index.
fn find(module: &Module, name: &str) -> Result<u32> {
    let named = module.artifact().names.iter().find(|(_, found)| *found == name).map(|(index, _)| index);
    let exported = || module.export(name).filter(|(kind, _)| *kind == ExternKind::Func).map(|(_, index)| index);
    let numbered = || name.parse().ok().filter(|&index: &u32| index < module.count(ExternKind::Func));
    named.or_else(exported).or_else(numbered).ok_or_else(|| {
        let count = module.count(ExternKind::Func);
        Error::msg(format!("no function `{name}`: give the name, the name of the export, or an index below {count}"))
    })
}
