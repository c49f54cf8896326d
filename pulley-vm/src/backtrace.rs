//! Which guest functions were active, and where, when a program stopped.
//!
//! A backtrace is plain text and numbers: it holds nothing of the store and outlives it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::store::InstanceId;

/// One active guest function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameInfo {
    /// The instance it belongs to.
    pub instance: InstanceId,
    /// The module's name, if it has one.
    pub module: Option<String>,
    /// The function's index in the index space of its module (imports first).
    pub function: u32,
    /// The function's name, if the module holds names.
    pub name: Option<String>,
    /// Where the instruction came from: bytes from the start of the WebAssembly module.
    pub module_offset: Option<u32>,
    /// Where the instruction is: bytes from the start of the module's bytecode, or of the function's where that came later
    /// than its module. For all frames but the innermost this lies inside the call instruction.
    pub code_offset: u32,
}

impl fmt::Display for FrameInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.module_offset {
            Some(offset) => write!(f, "{offset:#8x} - ")?,
            None => write!(f, "code {:#x} - ", self.code_offset)?,
        }
        match &self.module {
            Some(module) => write!(f, "{module}!")?,
            None => f.write_str("<unknown>!")?,
        }
        match &self.name {
            Some(name) => f.write_str(name),
            None => write!(f, "<wasm function {}>", self.function),
        }
    }
}

/// Active guest functions, innermost first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backtrace {
    /// The innermost functions, at most [`Backtrace::LIMIT`].
    pub frames: Vec<FrameInfo>,
    /// Whether there were more than that.
    pub truncated: bool,
}

impl Backtrace {
    /// How many frames a backtrace holds at most: a full stack has a million of them.
    pub const LIMIT: usize = 64;
}

impl fmt::Display for Backtrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("wasm backtrace:")?;
        for (n, frame) in self.frames.iter().enumerate() {
            write!(f, "\n  {n:>3}: {frame}")?;
        }
        if self.truncated {
            f.write_str("\n  ... more frames")?;
        }
        Ok(())
    }
}
