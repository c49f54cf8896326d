//! The text form: one instruction a line, and back to the same bytes.
//!
//! `mnemonic operand, operand, …` with `s3` for a slot, `w3` for a slot read as a wide address, `m1[s3]` and `m1[w3]` for an
//! address in memory 1, `v3` for a cell, `acc`, `result` for the slot of the result and `again` for the instruction itself as a target,
//! `#-5` for a number (`#8:-5` in eight bits where both widths exist), `@+12` for a distance in bytes, `@[+12 -4]` for a target table, `[s1 s2]` for
//! a list (`[n: …]` with a counted list, `[w: …]` with a wide one, when a shorter form would do too), and
//! `+9[s1]` for results. A line may begin with an offset and a colon, and end with a comment after `;`.

use super::{DecodeError, Decoded, Kind, MAX_OPERANDS, Mode, Opcode, Operand, Row, Slots, decode, encode};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write};

/// A line that is not an instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl core::error::Error for TextError {}

/// The text of all instructions of some code, a line each with its offset.
///
/// # Errors
///
/// When the bytes are not a sequence of instructions.
pub fn disassemble(code: &[u8]) -> Result<String, DecodeError> {
    let mut text = String::new();
    let mut at = 0;
    while at < code.len() {
        let decoded = decode(code, at)?;
        let _ = writeln!(text, "{at:6x}: {}", format_instruction(&decoded));
        at += decoded.len;
    }
    Ok(text)
}

/// The text of one instruction.
#[must_use]
pub fn format_instruction(instruction: &Decoded<'_>) -> String {
    let row = instruction.row().info();
    let mut text = String::from(row.name);
    let modes = instruction.opcode.info().modes;
    for (index, ((operand, info), mode)) in instruction.operands().iter().zip(row.operands).zip(modes).enumerate() {
        text.push_str(if index == 0 { " " } else { ", " });
        let both_widths = info.modes.contains(&Mode::Imm8) && info.modes.contains(&Mode::Imm32);
        let _ = match operand {
            Operand::Slot(slot) => write!(text, "s{slot}"),
            Operand::Wide(slot) => write!(text, "w{slot}"),
            Operand::Cell(cell) => write!(text, "v{cell}"),
            Operand::Other(slot, memory) => write!(text, "m{memory}[s{slot}]"),
            Operand::OtherWide(slot, memory) => write!(text, "m{memory}[w{slot}]"),
            Operand::Acc => write!(text, "acc"),
            Operand::Result => write!(text, "result"),
            Operand::Relative(_) if *mode == Mode::Again => write!(text, "again"),
            Operand::Imm(value) if *mode == Mode::Imm8 && both_widths => write!(text, "#8:{value}"),
            Operand::Imm(value) => write!(text, "#{value}"),
            Operand::Entity(index) => write!(text, "#{index}"),
            Operand::Trap(code) => write!(text, "#{code}"),
            Operand::Relative(distance) => write!(text, "@{distance:+}"),
            Operand::Targets(bytes) => {
                text.push_str("@[");
                for (nth, target) in bytes.chunks_exact(4).enumerate() {
                    let separator = if nth == 0 { "" } else { " " };
                    let distance = i32::from_le_bytes([target[0], target[1], target[2], target[3]]);
                    let _ = write!(text, "{separator}{distance:+}");
                }
                write!(text, "]")
            }
            Operand::List(slots) => {
                let form = match mode {
                    Mode::ListN => "n:",
                    Mode::ListWide => "w:",
                    _ => "",
                };
                write_slots(&mut text, form, *slots)
            }
            Operand::Results(distance, slots) => {
                let _ = write!(text, "+{distance}");
                write_slots(&mut text, "", *slots)
            }
        };
    }
    text
}

fn write_slots(text: &mut String, form: &str, slots: Slots<'_>) -> fmt::Result {
    write!(text, "[{form}")?;
    for (nth, slot) in slots.iter().enumerate() {
        write!(text, "{}s{slot}", if nth == 0 && form.is_empty() { "" } else { " " })?;
    }
    write!(text, "]")
}

/// The code that a text of instructions stands for.
///
/// # Errors
///
/// The first line that is not an instruction, and why.
pub fn parse(text: &str) -> Result<Vec<u8>, TextError> {
    let mut code = Vec::new();
    for (nth, line) in text.lines().enumerate() {
        let line = line.split(';').next().unwrap_or("").trim();
        let line = match line.split_once(':') {
            Some((offset, rest)) if !offset.is_empty() && offset.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                rest.trim()
            }
            _ => line,
        };
        if !line.is_empty() {
            parse_line(line, &mut code).map_err(|message| TextError { line: nth + 1, message })?;
        }
    }
    Ok(code)
}

/// An operand as read from text: what was written, the modes that it may stand for, and the content of lists.
struct Read {
    form: Form,
    numbers: Vec<i64>,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Slot,
    Wide,
    Cell,
    Other,
    OtherWide,
    Acc,
    Result,
    Again,
    Number,
    Number8,
    Relative,
    Targets,
    List(char),
    Results,
}

fn parse_line(line: &str, code: &mut Vec<u8>) -> Result<(), String> {
    let (mnemonic, rest) = line.split_once(' ').unwrap_or((line, ""));
    let row = Row::from_name(mnemonic).ok_or_else(|| alloc::format!("`{mnemonic}` is not a mnemonic"))?;
    let rest = rest.trim();
    let mut operands = Vec::new();
    if !rest.is_empty() {
        for text in rest.split(',') {
            operands.push(parse_operand(text.trim())?);
        }
    }
    let infos = row.info().operands;
    if operands.len() != infos.len() {
        return Err(alloc::format!("`{mnemonic}` takes {} operands, {} are given", infos.len(), operands.len()));
    }
    let opcode = row
        .opcodes()
        .filter(|opcode| {
            let modes = opcode.info().modes.iter();
            operands
                .iter()
                .zip(infos)
                .zip(modes)
                .all(|((operand, info), mode)| fits(operand, info.kind, info.modes, *mode))
        })
        .min_by_key(|opcode| opcode.info().base_bytes)
        .ok_or_else(|| alloc::format!("`{mnemonic}` has no opcode for operands of these forms"))?;
    write_instruction(opcode, &operands, code)
}

fn fits(operand: &Read, kind: Kind, modes: &[Mode], mode: Mode) -> bool {
    match (operand.form, mode) {
        (Form::Slot, Mode::Slot) | (Form::Wide, Mode::Wide) | (Form::Cell, Mode::Cell) | (Form::Acc, Mode::Acc) => true,
        (Form::Other, Mode::Other) | (Form::OtherWide, Mode::OtherWide) => true,
        (Form::Result, Mode::Result) | (Form::Again, Mode::Again) => true,
        (Form::Number8, Mode::Imm8) => true,
        // Without a width a number is the only one there is, or the longer of two.
        (Form::Number, Mode::Imm32) => true,
        (Form::Number, Mode::Imm8) => !modes.contains(&Mode::Imm32),
        (Form::List(form), mode) => match mode {
            Mode::List(count) => form == ' ' && operand.numbers.len() == usize::from(count),
            Mode::ListN => form == 'n',
            Mode::ListWide => form == 'w',
            _ => false,
        },
        (form, Mode::Fixed) => match kind {
            Kind::Far | Kind::FarPair => form == Form::Slot,
            Kind::Target | Kind::Func => form == Form::Relative,
            Kind::Targets => form == Form::Targets,
            Kind::Results => form == Form::Results,
            _ => form == Form::Number,
        },
        _ => false,
    }
}

fn write_instruction(opcode: Opcode, operands: &[Read], code: &mut Vec<u8>) -> Result<(), String> {
    let range = |_| String::from("a number is out of range");
    let mut bytes: Vec<Vec<u8>> = Vec::new();
    let mut slots: Vec<Vec<u16>> = Vec::new();
    for operand in operands {
        let skip = usize::from(operand.form == Form::Results);
        bytes.push(match operand.form {
            Form::Targets => {
                let mut bytes = Vec::new();
                for number in &operand.numbers {
                    bytes.extend_from_slice(&i32::try_from(*number).map_err(range)?.to_le_bytes());
                }
                bytes
            }
            _ => Vec::new(),
        });
        slots.push(match operand.form {
            Form::List(_) | Form::Results => operand.numbers[skip..]
                .iter()
                .map(|number| u16::try_from(*number).map_err(range))
                .collect::<Result<_, _>>()?,
            _ => Vec::new(),
        });
    }
    let mut encoded = [Operand::Acc; MAX_OPERANDS];
    for (index, operand) in operands.iter().enumerate() {
        let number = operand.numbers.first().copied().unwrap_or(0);
        encoded[index] = match operand.form {
            Form::Slot => Operand::Slot(u16::try_from(number).map_err(range)?),
            Form::Wide => Operand::Wide(u16::try_from(number).map_err(range)?),
            Form::Cell => Operand::Cell(u16::try_from(number).map_err(range)?),
            Form::Other | Form::OtherWide => {
                let slot = u16::try_from(number).map_err(range)?;
                let memory = operand.numbers.get(1).copied().unwrap_or(0);
                let memory = u8::try_from(memory).map_err(|_| String::from("a memory is out of range"))?;
                if operand.form == Form::Other {
                    Operand::Other(slot, memory)
                } else {
                    Operand::OtherWide(slot, memory)
                }
            }
            Form::Acc => Operand::Acc,
            Form::Result => Operand::Result,
            Form::Again => Operand::Relative(0),
            Form::Relative => Operand::Relative(i32::try_from(number).map_err(range)?),
            Form::Targets => Operand::Targets(&bytes[index]),
            Form::List(_) => Operand::List(Slots::Plain(&slots[index])),
            Form::Results => Operand::Results(u16::try_from(number).map_err(range)?, Slots::Plain(&slots[index])),
            Form::Number | Form::Number8 => match opcode.row().info().operands[index].kind {
                Kind::Value(_) | Kind::Imm(_) | Kind::Address => Operand::Imm(number),
                Kind::Trap => Operand::Trap(u8::try_from(number).map_err(range)?),
                _ => Operand::Entity(u32::try_from(number).map_err(range)?),
            },
        };
    }
    encode(opcode, &encoded[..operands.len()], code).map_err(|error| error.to_string())
}

fn parse_operand(text: &str) -> Result<Read, String> {
    let wrong = || alloc::format!("`{text}` is not an operand");
    let number = |text: &str| text.parse::<i64>().map_err(|_| wrong());
    let one = |form, text: &str| Ok(Read { form, numbers: alloc::vec![number(text)?] });
    for (word, form) in [("acc", Form::Acc), ("result", Form::Result), ("again", Form::Again)] {
        if text == word {
            return Ok(Read { form, numbers: Vec::new() });
        }
    }
    if let Some(rest) = text.strip_prefix("#8:") {
        return one(Form::Number8, rest);
    }
    if let Some(inner) = text.strip_prefix("@[").and_then(|rest| rest.strip_suffix(']')) {
        let numbers = inner.split_whitespace().map(number).collect::<Result<_, _>>()?;
        return Ok(Read { form: Form::Targets, numbers });
    }
    let slots = |inner: &str| -> Result<Vec<i64>, String> {
        inner.split_whitespace().map(|slot| number(slot.strip_prefix('s').ok_or_else(wrong)?)).collect()
    };
    if let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let (form, inner) = match inner.split_once(':') {
            Some(("n", rest)) => ('n', rest),
            Some(("w", rest)) => ('w', rest),
            Some(_) => return Err(wrong()),
            None => (' ', inner),
        };
        return Ok(Read { form: Form::List(form), numbers: slots(inner)? });
    }
    if let Some((distance, inner)) = text.strip_prefix('+').and_then(|rest| rest.strip_suffix(']')?.split_once('[')) {
        let mut numbers = alloc::vec![number(distance)?];
        numbers.extend(slots(inner)?);
        return Ok(Read { form: Form::Results, numbers });
    }
    if let Some((memory, place)) = text.strip_prefix('m').and_then(|rest| rest.strip_suffix(']')?.split_once('[')) {
        let (form, slot) = match (place.strip_prefix('s'), place.strip_prefix('w')) {
            (Some(slot), _) => (Form::Other, slot),
            (_, Some(slot)) => (Form::OtherWide, slot),
            _ => return Err(wrong()),
        };
        return Ok(Read { form, numbers: alloc::vec![number(slot)?, number(memory)?] });
    }
    let mut rest = text.chars();
    match rest.next() {
        Some('s') => one(Form::Slot, rest.as_str()),
        Some('w') => one(Form::Wide, rest.as_str()),
        Some('v') => one(Form::Cell, rest.as_str()),
        Some('#') => one(Form::Number, rest.as_str()),
        Some('@') => one(Form::Relative, rest.as_str()),
        _ => Err(wrong()),
    }
}
