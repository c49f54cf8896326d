//! Why an artifact could not be loaded.

use core::fmt;

use crate::verify::VerifyError;

/// The parts of an artifact file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[allow(missing_docs, reason = "each is the field of `Artifact` of the same name")]
pub enum Section {
    Name = 1,
    Types = 2,
    Imports = 3,
    Functions = 4,
    Tables = 5,
    Memories = 6,
    Globals = 7,
    Exports = 8,
    Start = 9,
    Elements = 10,
    Data = 11,
    DataBytes = 12,
    Names = 13,
    SourceMap = 14,
    Code = 15,
}

impl Section {
    /// All sections, in the order of the file.
    pub const ALL: &'static [Section] = &[
        Section::Name,
        Section::Types,
        Section::Imports,
        Section::Functions,
        Section::Tables,
        Section::Memories,
        Section::Globals,
        Section::Exports,
        Section::Start,
        Section::Elements,
        Section::Data,
        Section::DataBytes,
        Section::Names,
        Section::SourceMap,
        Section::Code,
    ];

    /// The section in words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Section::Name => "name",
            Section::Types => "types",
            Section::Imports => "imports",
            Section::Functions => "functions",
            Section::Tables => "tables",
            Section::Memories => "memories",
            Section::Globals => "globals",
            Section::Exports => "exports",
            Section::Start => "start",
            Section::Elements => "element segments",
            Section::Data => "data segments",
            Section::DataBytes => "data bytes",
            Section::Names => "function names",
            Section::SourceMap => "source map",
            Section::Code => "code",
        }
    }
}

/// Why bytes are not an artifact that this version of Pulley can run.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoadError {
    /// The bytes do not begin like an artifact.
    NotAnArtifact,
    /// The file is shorter or longer than its header says.
    WrongLength {
        /// Bytes that the header announces, itself included.
        expected: u64,
        /// Bytes that there are.
        found: u64,
    },
    /// The file format has another version.
    FormatVersion {
        /// The version in the file.
        found: u32,
    },
    /// The bytecode was made for another set of instructions.
    InstructionSet {
        /// The fingerprint in the file.
        found: u64,
    },
    /// The bytes were damaged after the file was written.
    Checksum {
        /// The checksum in the file.
        stored: u32,
        /// The checksum of what is in the file.
        computed: u32,
    },
    /// A part of the file does not have the shape it should have.
    Malformed {
        /// The part.
        section: Section,
        /// Where, in bytes from the start of the file.
        offset: u64,
        /// What is wrong.
        what: &'static str,
    },
    /// The contents are not safe to run.
    Verify(VerifyError),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::NotAnArtifact => f.write_str("not a Pulley artifact: the first bytes are not `\\0pulley\\n`"),
            LoadError::WrongLength { expected, found } if found < expected => {
                write!(f, "artifact is cut off: its header announces {expected} bytes, there are {found}")
            }
            LoadError::WrongLength { expected, found } => {
                write!(f, "artifact is too long: its header announces {expected} bytes, there are {found}")
            }
            LoadError::FormatVersion { found } => write!(
                f,
                "artifact has format version {found}, this Pulley reads version {}; compile the module again",
                super::FORMAT_VERSION
            ),
            LoadError::InstructionSet { found } => write!(
                f,
                "artifact was compiled for another version of Pulley (instruction set {found:016x}, expected {:016x}); \
                 compile the module again",
                crate::isa::FINGERPRINT
            ),
            LoadError::Checksum { stored, computed } => write!(
                f,
                "artifact is damaged: its checksum is {computed:08x}, {stored:08x} was stored; compile the module again"
            ),
            LoadError::Malformed { section, offset, what } => {
                write!(f, "artifact is malformed in section `{}` at offset {offset:#x}: {what}", section.name())
            }
            LoadError::Verify(error) => write!(f, "artifact is not safe to run: {error}"),
        }
    }
}

impl core::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            LoadError::Verify(error) => Some(error),
            _ => None,
        }
    }
}

impl From<VerifyError> for LoadError {
    fn from(error: VerifyError) -> LoadError {
        LoadError::Verify(error)
    }
}
