//! What a script of tests does, for hosts that have no compiler: artifacts, and what to do with their instances.
//!
//! A file of lines, a step each; an artifact follows its line as bytes. Names are in hexadecimal after a `=`, so that
//! they are one word whatever is in them; `-` is no name.

use std::fmt::Write as _;

/// One thing to do. Instances are named as in the scripts: `None` is the one made last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A new script begins, with a new store.
    Script(String),
    /// Make an instance. One that is made aside is not the last one made to the steps that follow.
    Module { name: Option<String>, aside: bool, artifact: Vec<u8> },
    /// Offer what an instance exports to the modules that follow.
    Register { instance: Option<String>, module: String },
    /// Call an exported function; arguments are the bits of each, as slots depend on the host where they hold a vector.
    Call { instance: Option<String>, export: String, arguments: Vec<u128> },
    /// Read an exported global.
    Get { instance: Option<String>, export: String },
    /// Call a function that the script's module of that number, from 0, exports with the special values of its parameters.
    Sweep { module: usize, export: String },
}

fn quote(name: &str) -> String {
    name.bytes().fold("=".to_owned(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes what is written");
        text
    })
}

fn quote_optional(name: &Option<String>) -> String {
    name.as_deref().map_or("-".to_owned(), quote)
}

impl Step {
    /// Appends the step to a recording.
    #[allow(dead_code, reason = "only who records needs it")]
    pub fn write(&self, to: &mut Vec<u8>) {
        let mut line = match self {
            Step::Script(name) => format!("script {}", quote(name)),
            Step::Module { name, aside, artifact } => {
                let kind = if *aside { "aside" } else { "module" };
                format!("{kind} {} {}", quote_optional(name), artifact.len())
            }
            Step::Register { instance, module } => {
                format!("register {} {}", quote_optional(instance), quote(module))
            }
            Step::Call { instance, export, arguments } => {
                let arguments: String = arguments.iter().map(|bits| format!(" {bits:x}")).collect();
                format!("call {} {}{arguments}", quote_optional(instance), quote(export))
            }
            Step::Get { instance, export } => format!("get {} {}", quote_optional(instance), quote(export)),
            Step::Sweep { module, export } => format!("sweep {module} {}", quote(export)),
        };
        line.push('\n');
        to.extend_from_slice(line.as_bytes());
        if let Step::Module { artifact, .. } = self {
            to.extend_from_slice(artifact);
        }
    }
}

/// The steps of a recording, up to the first error.
pub fn parse(mut bytes: &[u8]) -> impl Iterator<Item = Result<Step, String>> + '_ {
    let mut number = 0;
    std::iter::from_fn(move || {
        if bytes.is_empty() {
            return None;
        }
        number += 1;
        let step = step(&mut bytes);
        if step.is_err() {
            bytes = &[];
        }
        Some(step.map_err(|error| format!("step {number}: {error}")))
    })
}

fn step(bytes: &mut &[u8]) -> Result<Step, String> {
    let end = bytes.iter().position(|byte| *byte == b'\n').ok_or("the line does not end")?;
    let line = std::str::from_utf8(&bytes[..end]).map_err(|error| error.to_string())?;
    *bytes = &bytes[end + 1..];
    let mut words = line.split(' ');
    let mut word = || words.next().ok_or_else(|| format!("`{line}` is too short"));
    let kind = word()?;
    Ok(match kind {
        "script" => Step::Script(name(word()?)?),
        "module" | "aside" => {
            let name = optional_name(word()?)?;
            let len = number(word()?)?;
            let artifact = bytes.get(..len).ok_or("the artifact is cut off")?.to_vec();
            *bytes = &bytes[len..];
            Step::Module { name, aside: kind == "aside", artifact }
        }
        "register" => Step::Register { instance: optional_name(word()?)?, module: name(word()?)? },
        "call" => {
            let (instance, export) = (optional_name(word()?)?, name(word()?)?);
            let arguments =
                words.map(|word| u128::from_str_radix(word, 16).map_err(|_| format!("`{word}` is no value")));
            Step::Call { instance, export, arguments: arguments.collect::<Result<_, _>>()? }
        }
        "get" => Step::Get { instance: optional_name(word()?)?, export: name(word()?)? },
        "sweep" => Step::Sweep { module: number(word()?)?, export: name(word()?)? },
        other => return Err(format!("there is no step `{other}`")),
    })
}

fn number(word: &str) -> Result<usize, String> {
    word.parse().map_err(|_| format!("`{word}` is no number"))
}

fn optional_name(word: &str) -> Result<Option<String>, String> {
    if word == "-" { Ok(None) } else { name(word).map(Some) }
}

fn name(word: &str) -> Result<String, String> {
    let digits = word.strip_prefix('=').filter(|digits| digits.is_ascii() && digits.len() % 2 == 0);
    let digits = digits.ok_or_else(|| format!("`{word}` is no name"))?;
    let bytes = (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16));
    let bytes = bytes.collect::<Result<Vec<u8>, _>>().map_err(|_| format!("`{word}` is no name"))?;
    String::from_utf8(bytes).map_err(|_| format!("`{word}` is no name"))
}
