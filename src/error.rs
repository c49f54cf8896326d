//! The error type of the library: a cause, the contexts it passed through, and where the guest was.
//!
//! An [`Error`] owns any `std::error::Error` or any printable message, so `?` works on whatever a host function meets, and
//! gives it back by type ([`Error::downcast`]). Invariant: the cause is never lost; context is only ever added around it.

use crate::WasmBacktrace;
use std::any::Any;
use std::error::Error as StdError;
use std::fmt::{self, Debug, Display};

/// `Result` with [`Error`] as its default error.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, with the contexts added on the way up.
///
/// `{}` prints the outermost message, `{:#}` all of them on one line, `{:?}` all of them on lines of their own followed by
/// the guest's backtrace if there is one. The guest fault behind an error is found with `error.downcast_ref::<Trap>()`, the
/// backtrace with `error.downcast_ref::<WasmBacktrace>()`.
///
/// ```
/// use pulley::{Error, Result};
/// use pulley::error::Context;
///
/// fn number(text: &str) -> Result<i32> {
///     text.parse::<i32>().with_context(|| format!("`{text}` is not a number"))
/// }
/// let error = number("x").unwrap_err();
/// assert_eq!(format!("{error:#}"), "`x` is not a number: invalid digit found in string");
/// assert!(error.is::<std::num::ParseIntError>());
/// ```
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    cause: Box<dyn Object>,
    /// In the order of their addition: the last one is the outermost.
    contexts: Vec<Box<dyn Object>>,
    backtrace: Option<WasmBacktrace>,
}

/// A value inside an error: printable, and recoverable by its type.
trait Object: StdError + Send + Sync + 'static {
    fn value(&self) -> &dyn Any;
    fn value_mut(&mut self) -> &mut dyn Any;
    fn into_value(self: Box<Self>) -> Box<dyn Any>;
    fn as_std(&self) -> &(dyn StdError + 'static);
    fn into_std(self: Box<Self>) -> Box<dyn StdError + Send + Sync>;
}

/// A cause that is a standard error.
struct Standard<E>(E);

impl<E: StdError> Display for Standard<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl<E: StdError> Debug for Standard<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

impl<E: StdError> StdError for Standard<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

impl<E: StdError + Send + Sync + 'static> Object for Standard<E> {
    fn value(&self) -> &dyn Any {
        &self.0
    }
    fn value_mut(&mut self) -> &mut dyn Any {
        &mut self.0
    }
    fn into_value(self: Box<Self>) -> Box<dyn Any> {
        Box::new(self.0)
    }
    fn as_std(&self) -> &(dyn StdError + 'static) {
        &self.0
    }
    fn into_std(self: Box<Self>) -> Box<dyn StdError + Send + Sync> {
        Box::new(self.0)
    }
}

/// A cause or context that can only be printed.
struct Message<M>(M);

impl<M: Display> Display for Message<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl<M: Debug> Debug for Message<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

impl<M: Display + Debug> StdError for Message<M> {}

impl<M: Display + Debug + Send + Sync + 'static> Object for Message<M> {
    fn value(&self) -> &dyn Any {
        &self.0
    }
    fn value_mut(&mut self) -> &mut dyn Any {
        &mut self.0
    }
    fn into_value(self: Box<Self>) -> Box<dyn Any> {
        Box::new(self.0)
    }
    fn as_std(&self) -> &(dyn StdError + 'static) {
        self
    }
    fn into_std(self: Box<Self>) -> Box<dyn StdError + Send + Sync> {
        self
    }
}

/// A cause that came as a trait object; its type is only known to itself.
struct Boxed(Box<dyn StdError + Send + Sync>);

impl Display for Boxed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl Debug for Boxed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

impl StdError for Boxed {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

impl Object for Boxed {
    fn value(&self) -> &dyn Any {
        &self.0
    }
    fn value_mut(&mut self) -> &mut dyn Any {
        &mut self.0
    }
    fn into_value(self: Box<Self>) -> Box<dyn Any> {
        Box::new(self.0)
    }
    fn as_std(&self) -> &(dyn StdError + 'static) {
        &*self.0
    }
    fn into_std(self: Box<Self>) -> Box<dyn StdError + Send + Sync> {
        self.0
    }
}

impl Error {
    fn from_object(cause: Box<dyn Object>) -> Error {
        Error { inner: Box::new(Inner { cause, contexts: Vec::new(), backtrace: None }) }
    }

    /// Makes an error from a standard error. `?` and `From` do the same.
    pub fn new<E: StdError + Send + Sync + 'static>(error: E) -> Error {
        Error::from_object(Box::new(Standard(error)))
    }

    /// Makes an error from a message: anything that prints.
    pub fn msg<M: Display + Debug + Send + Sync + 'static>(message: M) -> Error {
        Error::from_object(Box::new(Message(message)))
    }

    /// Makes an error from a boxed one. Its type is not known any more: [`Error::downcast_ref`] does not see through the box.
    #[must_use]
    pub fn from_boxed(error: Box<dyn StdError + Send + Sync>) -> Error {
        Error::from_object(Box::new(Boxed(error)))
    }

    /// Puts `context` around the error: it becomes what `{}` prints.
    #[must_use]
    pub fn context<C: Display + Debug + Send + Sync + 'static>(mut self, context: C) -> Error {
        self.inner.contexts.push(Box::new(Message(context)));
        self
    }

    /// Records where the guest was; an error that passes through several calls keeps the innermost place.
    #[must_use]
    pub(crate) fn with_backtrace(mut self, backtrace: WasmBacktrace) -> Error {
        self.inner.backtrace.get_or_insert(backtrace);
        self
    }

    /// Whether the cause, a context, or the backtrace is of type `E`.
    #[must_use]
    pub fn is<E: 'static>(&self) -> bool {
        self.downcast_ref::<E>().is_some()
    }

    /// The value of type `E` in this error: a context (the outermost first), the cause, or the backtrace.
    #[must_use]
    pub fn downcast_ref<E: 'static>(&self) -> Option<&E> {
        let inner = &*self.inner;
        let objects = inner.contexts.iter().rev().chain(std::iter::once(&inner.cause));
        for object in objects {
            let value = object.value();
            if let Some(found) = value.downcast_ref::<E>() {
                return Some(found);
            }
        }
        (inner.backtrace.as_ref()).and_then(|backtrace| (backtrace as &dyn Any).downcast_ref::<E>())
    }

    /// The value of type `E` in this error, to change. See [`Error::downcast_ref`].
    pub fn downcast_mut<E: 'static>(&mut self) -> Option<&mut E> {
        let inner = &mut *self.inner;
        let objects = inner.contexts.iter_mut().rev().chain(std::iter::once(&mut inner.cause));
        for object in objects {
            if let Some(found) = object.value_mut().downcast_mut::<E>() {
                return Some(found);
            }
        }
        (inner.backtrace.as_mut()).and_then(|backtrace| (backtrace as &mut dyn Any).downcast_mut::<E>())
    }

    /// Takes the value of type `E` out of this error.
    ///
    /// # Errors
    ///
    /// The error itself if it holds no such value.
    pub fn downcast<E: 'static>(self) -> Result<E, Error> {
        if !self.is::<E>() {
            return Err(self);
        }
        let inner = *self.inner;
        let objects = inner.contexts.into_iter().rev().chain(std::iter::once(inner.cause));
        let mut values =
            objects.map(Object::into_value).chain(inner.backtrace.map(|value| Box::new(value) as Box<dyn Any>));
        let found = values.find_map(|value| value.downcast::<E>().ok());
        Ok(*found.expect("`is` found a value of this type"))
    }

    /// The messages from the outermost context to the cause, and on through the cause's own sources.
    pub fn chain(&self) -> impl Iterator<Item = &(dyn StdError + 'static)> {
        let contexts = self.inner.contexts.iter().rev().map(|object| object.as_std());
        let sources = std::iter::successors(Some(self.inner.cause.as_std()), |&error| error.source());
        contexts.chain(sources)
    }

    /// The last link of [`Error::chain`]: what happened first.
    #[must_use]
    pub fn root_cause(&self) -> &(dyn StdError + 'static) {
        self.chain().last().expect("a chain has at least the cause")
    }

    /// Turns the error into a boxed standard error whose sources are this error's chain.
    #[must_use]
    pub fn into_boxed_dyn_error(self) -> Box<dyn StdError + Send + Sync + 'static> {
        if self.inner.contexts.is_empty() && self.inner.backtrace.is_none() {
            return self.inner.cause.into_std();
        }
        Box::new(Wrapped(self))
    }
}

/// An [`Error`] as a standard error.
struct Wrapped(Error);

impl Display for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl Debug for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

impl StdError for Wrapped {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.chain().nth(1)
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for Error {
    fn from(error: E) -> Error {
        Error::new(error)
    }
}

impl From<Error> for Box<dyn StdError + Send + Sync + 'static> {
    fn from(error: Error) -> Self {
        error.into_boxed_dyn_error()
    }
}

impl From<Error> for Box<dyn StdError + 'static> {
    fn from(error: Error) -> Self {
        error.into_boxed_dyn_error()
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chain = self.chain();
        if let Some(outermost) = chain.next() {
            write!(f, "{outermost}")?;
        }
        if f.alternate() {
            for error in chain {
                write!(f, ": {error}")?;
            }
        }
        Ok(())
    }
}

impl Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chain = self.chain();
        if let Some(outermost) = chain.next() {
            write!(f, "{outermost}")?;
        }
        for (index, error) in chain.enumerate() {
            if index == 0 {
                write!(f, "\n\nCaused by:")?;
            }
            write!(f, "\n    {index}: {error}")?;
        }
        if let Some(backtrace) = &self.inner.backtrace {
            write!(f, "\n\n{backtrace}")?;
        }
        Ok(())
    }
}

/// Adds context to the error of a `Result`, or makes one from an empty `Option`.
pub trait Context<T> {
    /// Puts `context` around the error.
    ///
    /// # Errors
    ///
    /// The error there was, with the context; for `None`, the context alone.
    fn context<C: Display + Debug + Send + Sync + 'static>(self, context: C) -> Result<T>;

    /// Puts what `context` returns around the error; it is only called if there is one.
    ///
    /// # Errors
    ///
    /// As [`Context::context`].
    fn with_context<C: Display + Debug + Send + Sync + 'static>(self, context: impl FnOnce() -> C) -> Result<T>;
}

impl<T, E: Into<Error>> Context<T> for Result<T, E> {
    fn context<C: Display + Debug + Send + Sync + 'static>(self, context: C) -> Result<T> {
        self.map_err(|error| error.into().context(context))
    }

    fn with_context<C: Display + Debug + Send + Sync + 'static>(self, context: impl FnOnce() -> C) -> Result<T> {
        self.map_err(|error| error.into().context(context()))
    }
}

impl<T> Context<T> for Option<T> {
    fn context<C: Display + Debug + Send + Sync + 'static>(self, context: C) -> Result<T> {
        self.ok_or_else(|| Error::msg(context))
    }

    fn with_context<C: Display + Debug + Send + Sync + 'static>(self, context: impl FnOnce() -> C) -> Result<T> {
        self.ok_or_else(|| Error::msg(context()))
    }
}

/// Makes an [`Error`](crate::Error) from a format string and its arguments.
#[macro_export]
macro_rules! format_err {
    ($($message:tt)*) => { $crate::Error::msg(::std::format!($($message)*)) };
}

/// Returns from the function with an [`Error`](crate::Error) made from a format string and its arguments.
#[macro_export]
macro_rules! bail {
    ($($message:tt)*) => { return ::std::result::Result::Err($crate::format_err!($($message)*)) };
}

/// Returns from the function with an [`Error`](crate::Error) unless a condition holds.
#[macro_export]
macro_rules! ensure {
    ($condition:expr, $($message:tt)*) => {
        if !$condition {
            $crate::bail!($($message)*);
        }
    };
}
