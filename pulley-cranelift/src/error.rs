//! Why a module was not compiled.

use std::fmt;

/// Why a module was not compiled: what is wrong, and where.
///
/// Prints as one line: the place (module offset, function), then the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompileError {
    kind: ErrorKind,
    message: String,
    function: Option<u32>,
    offset: Option<usize>,
    features: Vec<String>,
}

/// The kinds of [`CompileError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are no valid WebAssembly module.
    Invalid,
    /// The module needs a feature of WebAssembly that is off or not in, or the settings do; the message names it.
    Unsupported,
    /// The module is valid but larger or stranger than this compiler takes.
    Limit,
    /// The function that was asked for has no code in the module.
    NoCode,
    /// A bug of this compiler: the module is fine.
    Internal,
}

impl CompileError {
    /// The bytes are no valid module; `offset` counts from the module's first byte.
    #[must_use]
    pub fn invalid(offset: usize, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, message.into()).at(offset)
    }

    /// The module uses something whose feature is not on; `offset` counts from the module's first byte.
    #[must_use]
    pub fn unsupported(offset: usize, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Unsupported, message.into()).at(offset)
    }

    /// The settings ask for something that is not in. The message names it.
    #[must_use]
    pub(crate) fn missing(message: String) -> Self {
        Self::new(ErrorKind::Unsupported, message)
    }

    /// The module is valid, but too much for this compiler. The message names the thing and the limit.
    #[must_use]
    pub fn limit(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Limit, message.into())
    }

    /// There is no code for the function that was asked for. The message says what there is.
    #[must_use]
    pub fn no_code(function: u32, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::NoCode, message.into()).in_function(function)
    }

    /// This compiler has a bug. The message names the instruction or pass.
    #[must_use]
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Internal, message.into())
    }

    fn new(kind: ErrorKind, message: String) -> Self {
        CompileError { kind, message, function: None, offset: None, features: Vec::new() }
    }

    /// Adds the offset in the module, unless there is one.
    #[must_use]
    pub fn at(mut self, offset: usize) -> Self {
        self.offset.get_or_insert(offset);
        self
    }

    /// Adds the index of the function, unless there is one.
    #[must_use]
    pub fn in_function(mut self, index: u32) -> Self {
        self.function.get_or_insert(index);
        self
    }

    /// Adds the names of the features that would have to be on.
    #[must_use]
    pub(crate) fn with_features(mut self, names: Vec<String>) -> Self {
        self.features = names;
        self
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The reason without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The features that are off and would have to be on, by the names that [`Features::set`](crate::Features::set) takes.
    /// None when others are needed besides that are not in.
    #[must_use]
    pub fn features(&self) -> &[String] {
        &self.features
    }

    /// The function that did not compile, by its index in the module's function index space.
    #[must_use]
    pub fn function(&self) -> Option<u32> {
        self.function
    }

    /// The place in bytes from the start of the module.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.offset
    }
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            ErrorKind::Invalid => "invalid WebAssembly module",
            ErrorKind::Unsupported => "unsupported WebAssembly module",
            ErrorKind::Limit => "module beyond the limits of this compiler",
            ErrorKind::NoCode => "no code",
            ErrorKind::Internal => "bug in the compiler (please report it)",
        })?;
        if let Some(offset) = self.offset {
            write!(f, ", at offset {offset:#x}")?;
        }
        if let Some(function) = self.function {
            write!(f, ", in function {function}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for CompileError {}

impl From<wasmparser::Error> for CompileError {
    fn from(error: wasmparser::Error) -> Self {
        let offset = usize::try_from(error.offset()).unwrap_or(usize::MAX);
        match error.missing_wasm_feature() {
            Some(missing) => crate::module::needs(offset, error.message(), missing),
            None => CompileError::invalid(offset, error.message()),
        }
    }
}
