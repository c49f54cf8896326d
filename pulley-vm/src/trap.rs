//! Why a guest program stopped: trap codes, and the trap with its backtrace.
//!
//! A trap is the guest's fault, never the host's; the store stays usable after one.

use core::fmt;

use crate::backtrace::Backtrace;

/// The cause of a trap.
///
/// The discriminant is the byte that bytecode holds for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
#[non_exhaustive]
pub enum TrapCode {
    /// An `unreachable` instruction was executed.
    Unreachable = 0,
    /// An access past the end of a linear memory, or a memory segment used past its end.
    MemoryOutOfBounds = 1,
    /// An access past the end of a table, or an element segment used past its end.
    TableOutOfBounds = 2,
    /// An indirect call through a null table element.
    IndirectCallToNull = 3,
    /// An indirect call to a function of another type.
    BadSignature = 4,
    /// An integer operation whose result does not fit (the smallest number divided by -1, a float too large to convert).
    IntegerOverflow = 5,
    /// An integer division by zero.
    IntegerDivisionByZero = 6,
    /// A NaN converted to an integer.
    BadConversionToInteger = 7,
    /// The guest's stack is full, or calls between host and guest nest too deeply.
    StackOverflow = 8,
    /// A reference that names nothing in this store. Only bytecode that no compiler wrote can do this.
    BadReference = 9,
    /// The embedder asked the program to stop.
    Interrupt = 10,
    /// An indirect call with an index past the end of the table.
    UndefinedElement = 11,
    /// The program used up the steps it was given.
    OutOfFuel = 12,
}

impl TrapCode {
    /// All codes, each at the index of its number.
    pub const ALL: &'static [TrapCode] = &[
        TrapCode::Unreachable,
        TrapCode::MemoryOutOfBounds,
        TrapCode::TableOutOfBounds,
        TrapCode::IndirectCallToNull,
        TrapCode::BadSignature,
        TrapCode::IntegerOverflow,
        TrapCode::IntegerDivisionByZero,
        TrapCode::BadConversionToInteger,
        TrapCode::StackOverflow,
        TrapCode::BadReference,
        TrapCode::Interrupt,
        TrapCode::UndefinedElement,
        TrapCode::OutOfFuel,
    ];

    /// The code itself. Since the function is cold, the compiler puts the way to it behind what is executed otherwise.
    #[cold]
    #[inline]
    pub(crate) fn rare(self) -> TrapCode {
        self
    }

    /// The code with that number, if there is one.
    #[must_use]
    pub fn from_u8(number: u8) -> Option<TrapCode> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// The message, in the words that the test suite of the WebAssembly specification expects.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            TrapCode::Unreachable => "unreachable",
            TrapCode::MemoryOutOfBounds => "out of bounds memory access",
            TrapCode::TableOutOfBounds => "out of bounds table access",
            TrapCode::IndirectCallToNull => "uninitialized element",
            TrapCode::BadSignature => "indirect call type mismatch",
            TrapCode::IntegerOverflow => "integer overflow",
            TrapCode::IntegerDivisionByZero => "integer divide by zero",
            TrapCode::BadConversionToInteger => "invalid conversion to integer",
            TrapCode::StackOverflow => "call stack exhausted",
            TrapCode::BadReference => "reference to nothing in this store",
            TrapCode::Interrupt => "interrupted",
            TrapCode::UndefinedElement => "undefined element",
            TrapCode::OutOfFuel => "all fuel consumed",
        }
    }

    /// The name of the code in the text form of bytecode, such as `memory_out_of_bounds`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            TrapCode::Unreachable => "unreachable",
            TrapCode::MemoryOutOfBounds => "memory_out_of_bounds",
            TrapCode::TableOutOfBounds => "table_out_of_bounds",
            TrapCode::IndirectCallToNull => "indirect_call_to_null",
            TrapCode::BadSignature => "bad_signature",
            TrapCode::IntegerOverflow => "integer_overflow",
            TrapCode::IntegerDivisionByZero => "integer_division_by_zero",
            TrapCode::BadConversionToInteger => "bad_conversion_to_integer",
            TrapCode::StackOverflow => "stack_overflow",
            TrapCode::BadReference => "bad_reference",
            TrapCode::Interrupt => "interrupt",
            TrapCode::UndefinedElement => "undefined_element",
            TrapCode::OutOfFuel => "out_of_fuel",
        }
    }

    /// The code with that [name](TrapCode::name), if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<TrapCode> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}

impl fmt::Display for TrapCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

/// A trap of one part of an instruction: instructions that are made of several say which of them it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The cause.
    pub(crate) code: TrapCode,
    /// How many parts that can trap are behind the one that did; see
    /// [`FuseInfo::trapping`](pulley_spec::model::FuseInfo::trapping).
    pub(crate) part: u8,
}

impl Fault {
    /// The same of a part that has that many behind it which can trap, besides those that are counted.
    #[inline(always)]
    pub(crate) fn earlier(self, parts: u8) -> Fault {
        Fault { part: self.part.wrapping_add(parts), ..self }
    }

    /// Both in one number: the code in the lowest byte, the part in the next.
    #[inline(always)]
    pub(crate) fn to_number(self) -> u64 {
        self.code as u64 | u64::from(self.part) << 8
    }

    /// What [`to_number`](Fault::to_number) wrote.
    pub(crate) fn from_number(number: u64) -> Fault {
        let [code, part, ..] = number.to_le_bytes();
        Fault { code: TrapCode::from_u8(code).unwrap_or(TrapCode::Unreachable), part }
    }
}

impl From<TrapCode> for Fault {
    /// A trap of the last part, or of the only one.
    #[inline(always)]
    fn from(code: TrapCode) -> Fault {
        Fault { code, part: 0 }
    }
}

/// A guest program's fault, with the place where it happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trap {
    /// The cause.
    pub code: TrapCode,
    /// The guest functions that were active, innermost first.
    pub backtrace: Backtrace,
}

impl fmt::Display for Trap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code.fmt(f)?;
        if !self.backtrace.frames.is_empty() {
            write!(f, "\n{}", self.backtrace)?;
        }
        Ok(())
    }
}

impl core::error::Error for Trap {}

impl From<TrapCode> for Trap {
    /// A trap outside all guest functions, for instance while a module is instantiated.
    fn from(code: TrapCode) -> Trap {
        Trap { code, backtrace: Backtrace::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_lead_back_to_the_code() {
        for (number, &code) in TrapCode::ALL.iter().enumerate() {
            assert_eq!(code as usize, number);
            assert_eq!(TrapCode::from_u8(number as u8), Some(code));
            assert_eq!(TrapCode::from_name(code.name()), Some(code));
        }
        assert_eq!(TrapCode::from_u8(TrapCode::ALL.len() as u8), None);
        assert_eq!(TrapCode::from_u8(255), None);
        assert_eq!(TrapCode::from_name("nothing"), None);
    }

    #[test]
    fn faults_go_through_a_number() {
        for &code in TrapCode::ALL {
            for parts in [0, 1, 2, 253] {
                let fault = Fault::from(code).earlier(parts).earlier(2);
                assert_eq!((fault.code, fault.part), (code, parts + 2));
                assert_eq!(Fault::from_number(fault.to_number()), fault);
            }
        }
    }
}
