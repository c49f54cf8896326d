//! The error type.

use pulley::error::Context;
use pulley::{Error, Result, Trap};
use std::error::Error as StdError;

fn parse(text: &str) -> Result<i32> {
    let value: i32 = text.parse()?;
    pulley::ensure!(value >= 0, "{value} is negative");
    if value > 100 {
        pulley::bail!("{value} is large");
    }
    Some(value).filter(|value| *value != 13).context("no thirteen")
}

#[test]
fn errors_are_made_from_anything() {
    assert_eq!(parse("5").unwrap(), 5);
    assert!(parse("x").unwrap_err().is::<std::num::ParseIntError>());
    assert_eq!(parse("-1").unwrap_err().to_string(), "-1 is negative");
    assert_eq!(parse("101").unwrap_err().to_string(), "101 is large");
    assert_eq!(parse("13").unwrap_err().to_string(), "no thirteen");
    assert_eq!(Error::msg(String::from("text")).downcast::<String>().unwrap(), "text");
    let boxed: Box<dyn StdError + Send + Sync> = "boxed".into();
    assert_eq!(Error::from_boxed(boxed).to_string(), "boxed");
}

#[test]
fn context_goes_around_the_cause() {
    let error = Err::<(), _>(Trap::IntegerOverflow).context("inner").with_context(|| 42).unwrap_err();
    assert_eq!(format!("{error}"), "42");
    assert_eq!(format!("{error:#}"), "42: inner: wasm trap: integer overflow");
    assert_eq!(format!("{error:?}"), "42\n\nCaused by:\n    0: inner\n    1: wasm trap: integer overflow");
    assert_eq!(error.chain().count(), 3);
    assert_eq!(error.root_cause().to_string(), "wasm trap: integer overflow");
    assert_eq!(error.downcast_ref::<i32>(), Some(&42));
    assert_eq!(error.downcast_ref::<&str>(), Some(&"inner"));
    assert!(!error.is::<String>());
    let mut error = error.downcast::<String>().unwrap_err();
    *error.downcast_mut::<i32>().unwrap() = 43;
    assert_eq!(error.to_string(), "43");
    assert_eq!(error.downcast::<Trap>().unwrap(), Trap::IntegerOverflow);
}

#[test]
fn errors_pass_as_standard_errors() {
    fn outer() -> Result<(), Box<dyn StdError>> {
        Err(Error::new(Trap::MemoryOutOfBounds).context("outer"))?;
        Ok(())
    }
    let error = outer().unwrap_err();
    assert_eq!(error.to_string(), "outer");
    assert_eq!(error.source().unwrap().to_string(), "wasm trap: out of bounds memory access");
    let plain = Error::new(Trap::MemoryOutOfBounds).into_boxed_dyn_error();
    assert!(plain.downcast_ref::<Trap>().is_some());
}
