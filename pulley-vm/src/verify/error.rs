//! Why an artifact is not safe to run.

use alloc::string::String;
use core::fmt;

/// The claims that loading checks; the module's documentation says what each one means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the list in the module's documentation explains them")]
pub enum Claim {
    Types,
    Imports,
    Tables,
    Memories,
    Globals,
    Exports,
    Start,
    Elements,
    Data,
    Functions,
    Frames,
    Decoding,
    End,
    Slots,
    Branches,
    Entities,
    Callees,
    Calls,
    Returns,
    TableTypes,
}

impl Claim {
    /// The name that comments use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Claim::Types => "types",
            Claim::Imports => "imports",
            Claim::Tables | Claim::TableTypes => "tables",
            Claim::Memories => "memories",
            Claim::Globals => "globals",
            Claim::Exports => "exports",
            Claim::Start => "start",
            Claim::Elements => "elements",
            Claim::Data => "data",
            Claim::Functions => "functions",
            Claim::Frames => "frames",
            Claim::Decoding => "decoding",
            Claim::End => "end",
            Claim::Slots => "slots",
            Claim::Branches => "branches",
            Claim::Entities => "entities",
            Claim::Callees => "callees",
            Claim::Calls => "calls",
            Claim::Returns => "returns",
        }
    }
}

/// Where a claim does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a list of the module.
    Item {
        /// What the list holds, such as `import`.
        kind: &'static str,
        /// The place in the list, counted from 0.
        index: usize,
    },
    /// In the module as a whole.
    Module,
    /// In a function.
    Function {
        /// Its index in the module's function index space.
        index: u32,
        /// Its name, if the module has one for it.
        name: Option<String>,
    },
    /// At an instruction.
    Instruction {
        /// The index of its function in the module's function index space.
        index: u32,
        /// The name of its function, if the module has one for it.
        name: Option<String>,
        /// Its offset in the code of the module.
        offset: u32,
        /// Its mnemonic, if it could be decoded.
        mnemonic: Option<&'static str>,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let function = |f: &mut fmt::Formatter<'_>, index: u32, name: &Option<String>| match name {
            Some(name) => write!(f, "function {index} `{name}`"),
            None => write!(f, "function {index}"),
        };
        match self {
            Place::Item { kind, index } => write!(f, "{kind} {index}"),
            Place::Module => f.write_str("module"),
            Place::Function { index, name } => function(f, *index, name),
            Place::Instruction { index, name, offset, mnemonic } => {
                function(f, *index, name)?;
                write!(f, ", code offset {offset:#x}")?;
                match mnemonic {
                    Some(mnemonic) => write!(f, ", `{mnemonic}`"),
                    None => Ok(()),
                }
            }
        }
    }
}

/// A claim that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyError {
    /// The claim.
    pub claim: Claim,
    /// Where it does not hold.
    pub place: Place,
    /// What is there, and what should be.
    pub what: String,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} (claim `{}`)", self.place, self.what, self.claim.name())
    }
}

impl core::error::Error for VerifyError {}
