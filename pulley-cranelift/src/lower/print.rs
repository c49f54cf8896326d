//! Instructions before register allocation, as text for people who debug lowering.
//!
//! ```text
//! block1(v3, v4): loop depth 1
//!     v5 = load32 v3, #8
//!     br_ne32 v5, #0, block1
//!     -> block1(v5, v4), block2
//! ```

use super::inst::{Address, Code, Inst, Operand, Reg};
use std::fmt;

/// Values separated by commas.
struct List<'a, T>(&'a [T]);

impl<T: fmt::Debug> fmt::Display for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, item) in self.0.iter().enumerate() {
            let separator = if nth == 0 { "" } else { ", " };
            write!(f, "{separator}{item:?}")?;
        }
        Ok(())
    }
}

impl Code {
    fn fmt_inst(&self, f: &mut fmt::Formatter<'_>, inst: &Inst) -> fmt::Result {
        let operands = self.operands_of(inst);
        let mut written: Vec<Reg> = Vec::new();
        for operand in operands {
            match operand {
                Operand::Def(reg) => written.push(*reg),
                Operand::Results(list) => written.extend(&self.lists[list.0.positions()]),
                _ => {}
            }
        }
        f.write_str("    ")?;
        if !written.is_empty() {
            write!(f, "{} = ", List(&written))?;
        }
        write!(f, "{:?}", inst.row)?;
        let mut separator = " ";
        for operand in operands {
            match operand {
                Operand::Def(_) | Operand::Results(_) => continue,
                Operand::Use(reg) => write!(f, "{separator}{reg:?}")?,
                Operand::UseWide(reg) => write!(f, "{separator}wide {reg:?}")?,
                Operand::UseOther(Address { reg, wide, memory }) => {
                    write!(f, "{separator}memory {memory} {}{reg:?}", if *wide { "wide " } else { "" })?;
                }
                Operand::Imm(value) => write!(f, "{separator}#{value}")?,
                Operand::Entity(index) => write!(f, "{separator}@{index}")?,
                Operand::Trap(code) => write!(f, "{separator}trap {code}")?,
                Operand::Target(label) => write!(f, "{separator}{label:?}")?,
                Operand::Targets(labels) => write!(f, "{separator}[{}]", List(&self.labels[labels.positions()]))?,
                Operand::Uses(list) => write!(f, "{separator}[{}]", List(&self.lists[list.positions()]))?,
            }
            separator = ", ";
        }
        writeln!(f)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "({})", List(&self.parameters))?;
        for (label, block) in self.blocks.iter().enumerate() {
            write!(f, "block{label}({}):", List(&self.lists[block.parameters.positions()]))?;
            if block.loop_depth > 0 {
                write!(f, " loop depth {}", block.loop_depth)?;
            }
            f.write_str(if block.cold { " cold" } else { "" })?;
            f.write_str(if block.is_edge { " edge\n" } else { "\n" })?;
            for inst in &self.insts[block.insts.positions()] {
                self.fmt_inst(f, inst)?;
            }
            let edges = self.edges_of(block);
            for (nth, edge) in edges.iter().enumerate() {
                let start = if nth == 0 { "    -> " } else { ", " };
                let arguments = &self.lists[edge.arguments.positions()];
                write!(f, "{start}{:?}", edge.to)?;
                if !arguments.is_empty() {
                    write!(f, "({})", List(arguments))?;
                }
            }
            f.write_str(if edges.is_empty() { "" } else { "\n" })?;
        }
        Ok(())
    }
}
