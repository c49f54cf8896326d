//! Why a guest stopped, and where: trap codes and backtraces as a host sees them.
//!
//! The codes and their messages are the virtual machine's; here they get the names that wasmtime gives them, and become
//! errors.

use pulley_vm::TrapCode;
use std::fmt;

macro_rules! traps {
    ($($(#[$doc:meta])* $name:ident = $code:ident,)*) => {
        /// A guest's fault: it ends the call, and leaves the store usable.
        ///
        /// Found in the error of a call by `error.downcast_ref::<Trap>()`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Trap {
            $($(#[$doc])* $name,)*
            /// A cause that the virtual machine knows and this list does not.
            Other(u8),
        }

        impl Trap {
            pub(crate) fn from_code(code: TrapCode) -> Trap {
                match code {
                    $(TrapCode::$code => Trap::$name,)*
                    other => Trap::Other(other as u8),
                }
            }

            /// The virtual machine's code for it.
            fn code(self) -> Option<TrapCode> {
                match self {
                    $(Trap::$name => Some(TrapCode::$code),)*
                    Trap::Other(number) => TrapCode::from_u8(number),
                }
            }
        }
    };
}

traps! {
    /// The guest's stack is full, or calls between host and guest nest too deeply.
    StackOverflow = StackOverflow,
    /// An access past the end of a linear memory, or of a data segment.
    MemoryOutOfBounds = MemoryOutOfBounds,
    /// An access past the end of a table, or of an element segment.
    TableOutOfBounds = TableOutOfBounds,
    /// An indirect call with an index past the end of the table.
    UndefinedElement = UndefinedElement,
    /// An indirect call of a null element.
    IndirectCallToNull = IndirectCallToNull,
    /// An indirect call of a function that has another type.
    BadSignature = BadSignature,
    /// An integer result that does not fit.
    IntegerOverflow = IntegerOverflow,
    /// An integer division or remainder by zero.
    IntegerDivisionByZero = IntegerDivisionByZero,
    /// A conversion of a NaN to an integer.
    BadConversionToInteger = BadConversionToInteger,
    /// An `unreachable` instruction was reached.
    UnreachableCodeReached = Unreachable,
    /// A reference that names nothing in the store. Only bytecode that no compiler wrote can do this.
    BadReference = BadReference,
    /// The host asked the guest to stop.
    Interrupt = Interrupt,
    /// The guest used up its fuel.
    OutOfFuel = OutOfFuel,
}

impl fmt::Display for Trap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code() {
            Some(code) => write!(f, "wasm trap: {}", code.message()),
            None => f.write_str("wasm trap"),
        }
    }
}

impl std::error::Error for Trap {}

/// The guest functions that were active when an error happened, the innermost first.
///
/// Found in the error of a call by `error.downcast_ref::<WasmBacktrace>()`. It is a copy: it outlives the store.
#[derive(Clone, Debug)]
pub struct WasmBacktrace {
    frames: Vec<FrameInfo>,
    truncated: bool,
}

impl WasmBacktrace {
    pub(crate) fn from_vm(backtrace: pulley_vm::Backtrace) -> WasmBacktrace {
        let frames = backtrace.frames.into_iter().map(|frame| FrameInfo { frame }).collect();
        WasmBacktrace { frames, truncated: backtrace.truncated }
    }

    /// The active functions, the innermost first. A deep stack is cut off after its innermost 64 functions.
    #[must_use]
    pub fn frames(&self) -> &[FrameInfo] {
        &self.frames
    }

    /// Whether there were more functions than [`WasmBacktrace::frames`] holds.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }
}

impl fmt::Display for WasmBacktrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("wasm backtrace:")?;
        for (index, frame) in self.frames.iter().enumerate() {
            write!(f, "\n  {index:>3}: {}", frame.frame)?;
        }
        if self.truncated {
            f.write_str("\n  ... and more functions outside of these")?;
        }
        Ok(())
    }
}

/// One active guest function.
#[derive(Clone, Debug)]
pub struct FrameInfo {
    frame: pulley_vm::FrameInfo,
}

impl FrameInfo {
    /// The function's index in its module; imported functions count first.
    #[must_use]
    pub fn func_index(&self) -> u32 {
        self.frame.function
    }

    /// The function's name, if the module's name section gives one.
    #[must_use]
    pub fn func_name(&self) -> Option<&str> {
        self.frame.name.as_deref()
    }

    /// The module's name, if its name section gives one.
    #[must_use]
    pub fn module_name(&self) -> Option<&str> {
        self.frame.module.as_deref()
    }

    /// Where the function was: bytes from the start of the WebAssembly module.
    #[must_use]
    pub fn module_offset(&self) -> Option<usize> {
        self.frame.module_offset.map(|offset| offset as usize)
    }

    /// Where the function was: bytes from the start of the module's bytecode.
    #[must_use]
    pub fn code_offset(&self) -> usize {
        self.frame.code_offset as usize
    }
}
