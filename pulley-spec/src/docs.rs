//! The rows as a manual: `docs/opcodes.md`.

use crate::model::{Kind, Mode, Role};
use crate::parse::{Operand, Row, Table};
use std::fmt::Write;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

const HEAD: &str = "\
# Opcodes

Written from the table in `pulley-spec/src/ops/`; `PULLEY_BLESS=1 cargo test -p pulley-spec` writes it anew.

An instruction is its opcode (`u16`) and its operands in the order shown, all little-endian and without
padding. An operand after whose type several modes stand is encoded by one of them, and each combination
is an opcode of its own, numbered from the row's first in the order of the modes, the last operand's
mode varying fastest. Those that repeat themselves come after all others of the row.

| mode | in text | encoding |
| --- | --- | --- |
| slot | `s3` | `u8` slot index; a result that may also be `acc` goes to both |
| cell | `v3` | `u8` cell index, of every `v128`: 16 bytes, which are slots 6 and 7 |
| acc | `acc` | nothing: the accumulator (the float one for `f32` and `f64`) |
| imm8 | `#5` | `i8`, sign-extended |
| imm32 | `#5` | `i32`, sign-extended |
| wide | `w3` | `u8` slot index, of which all 64 bits are an address |
| other | `m1[s3]` | `u8` slot index, `u8` index of the memory that the address is in; only with all else in slots |
| other_wide | `m1[w3]` | the same, all 64 bits of the slot being the address |
| again | `again` | nothing: a branch goes to the instruction itself, which goes on with the operands that it began with, but for those in mode result |
| result | `result` | nothing: the slot of the row's first result, only where the target is `again` |
| list | `[s1 s2]` | `u8` slot indices, after a `u8` count if there are more than the fixed counts allow; or a `u16` count and `u16` indices |

";

/// The whole page.
#[must_use]
pub fn manual(table: &Table) -> String {
    let mut text = String::from(HEAD);
    let _ = writeln!(text, "{} rows, {} opcodes.\n", table.rows.len(), table.opcode_count());
    for row in &table.rows {
        let operands: Vec<String> = row.operands.iter().map(describe).collect();
        let _ = writeln!(text, "## {}\n", row.name);
        let _ = writeln!(text, "`{}({})`\n", row.name, operands.join(", "));
        let _ = writeln!(text, "{}\n", row.docs.join("\n"));
        let _ = writeln!(text, "`= {}`\n", meaning(table, row));
        let last = usize::from(row.first) + row.opcodes.len() - 1;
        let numbers = if row.opcodes.len() == 1 { row.first.to_string() } else { format!("{}–{last}", row.first) };
        let mut facts = format!("Opcode {numbers}.");
        for (set, name) in [
            (row.flags.terminator, "Terminator."),
            (row.flags.traps, "Can trap."),
            (row.flags.leaves, "May leave the interpreter; the accumulators are lost."),
            (row.flags.commutes, "Commutes."),
            (row.flags.pure_, "Pure."),
            (row.flags.internal, "Not for compiled code."),
        ] {
            if set {
                facts.push(' ');
                facts.push_str(name);
            }
        }
        if let Some(inverse) = &row.inverse {
            let _ = write!(facts, " Inverse: `{inverse}`.");
        }
        let _ = writeln!(text, "{facts}\n");
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// The semantics, or the parts of a fused row.
fn meaning(table: &Table, row: &Row) -> String {
    match &row.fuse {
        Some(fuse) => {
            let (first, second) = (&table.rows[fuse.first], &table.rows[fuse.second]);
            match fuse.at {
                Some(at) => {
                    let arrow = if fuse.keeps { "=>" } else { "->" };
                    format!("fuse: {} {arrow} {}.{}", first.name, second.name, second.operands[at].name)
                }
                None => format!("fuse: {} + {}", first.name, second.name),
            }
        }
        None => semantics(row),
    }
}

fn describe(operand: &Operand) -> String {
    let mut text = format!("{}: {}", operand.name, kind_name(operand.role, operand.kind));
    if operand.modes.contains(&Mode::Again) {
        text.push_str(" | again");
    } else if matches!(operand.kind, Kind::Value(_) | Kind::Address) && operand.modes != [Mode::Slot] {
        for (nth, mode) in operand.modes.iter().enumerate() {
            // The slot goes without saying, but for an operand that is never in one.
            let word = match mode {
                Mode::Acc => "acc",
                Mode::Imm8 => "imm8",
                Mode::Imm32 => "imm32",
                Mode::Wide => "wide",
                Mode::Other => "other",
                Mode::OtherWide => "other_wide",
                Mode::Result => "result",
                _ => continue,
            };
            text.push_str(if nth == 0 { ": " } else { " | " });
            text.push_str(word);
        }
    }
    text
}

fn kind_name(role: Role, kind: Kind) -> String {
    match (role, kind) {
        (Role::Out, Kind::Value(ty)) => format!("out {}", ty.name()),
        (Role::In, Kind::Value(ty)) => format!("in {}", ty.name()),
        (_, Kind::Imm(ty)) => format!("imm {}", ty.name()),
        (_, other) => format!("{other:?}").to_lowercase(),
    }
}

/// The expression in one line, with the spaces that token printing puts in taken out where Rust has none. Only
/// identifiers and punctuation are touched, so that the page does not depend on the compiler's printer.
fn semantics(row: &Row) -> String {
    let mut text = String::new();
    print(row.semantics.clone(), &mut text);
    text
}

fn print(tokens: proc_macro2::TokenStream, text: &mut String) {
    use proc_macro2::{Delimiter, Spacing, TokenTree};
    let mut tight = true;
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, tree) in tokens.iter().enumerate() {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => (" { ", " }"),
                    Delimiter::None => ("", ""),
                };
                let call = index > 0
                    && matches!(&tokens[index - 1], TokenTree::Ident(word) if word != "if" && word != "else")
                    || matches!(index.checked_sub(1).map(|at| &tokens[at]), Some(TokenTree::Punct(p)) if p.as_char() == '>' && index > 1);
                if !tight && !call && group.delimiter() == Delimiter::Parenthesis {
                    text.push(' ');
                }
                text.push_str(open);
                print(group.stream(), text);
                text.push_str(close);
                tight = false;
            }
            TokenTree::Punct(punct) => {
                let sign = punct.as_char();
                let joined = index > 0
                    && matches!(&tokens[index - 1], TokenTree::Punct(before) if before.spacing() == Spacing::Joint);
                let generic = matches!(sign, '<' | '>')
                    && (text.ends_with("::") || sign == '>' && text.contains("::<") && !text.ends_with(' '));
                let close = matches!(sign, '.' | ',' | '?' | ';' | ':') || joined || generic;
                if !close && !tight {
                    text.push(' ');
                }
                text.push(sign);
                tight = matches!(sign, '.' | '!' | ':' | '?')
                    || generic && sign == '<'
                    || punct.spacing() == Spacing::Joint;
                if matches!(sign, '?') {
                    tight = false;
                }
            }
            word => {
                if !tight {
                    text.push(' ');
                }
                text.push_str(&word.to_string());
                tight = false;
            }
        }
    }
}
