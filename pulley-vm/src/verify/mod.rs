//! What loading checks.
//!
//! The interpreter reads code, slots and tables of indices without checks of its own. What makes that
//! sound is listed here, claim by claim; comments on `unsafe` blocks name the claim they rest on. The
//! check is linear in the size of the artifact and knows rows by their descriptions alone.
//!
//! Claims about the module, in `entities`:
//!
//! - **types**: no function type has more than [`FuncType::MAX_ARITY`](crate::FuncType::MAX_ARITY) parameters or results.
//! - **imports**, **tables**, **memories**, **globals**, **exports**, **start**, **elements**, **data**: every index is in
//!   range, every type can exist, every constant expression has the type that its place wants, every range of bytes
//!   exists, export names are different, the start function takes and returns nothing.
//!
//! Claims about code, in `code`:
//!
//! - **functions**: the functions' ranges are in order, do not overlap, are not empty and lie inside the code; each type
//!   exists.
//! - **frames**: a frame has at most [`MAX_FRAME_SIZE`] slots and room for the function's parameters. The stack has that
//!   much room above any frame pointer that passed the stack check.
//! - **decoding**: from a function's first byte to its last there is one instruction after the other; each opcode exists
//!   and is none of the machine's own (`internal`).
//! - **end**: the last instruction of a function is a terminator.
//! - **slots**: every slot that an instruction names, in whatever way, lies inside the frame, and so do both slots of every
//!   cell; an instruction that repeats itself has each result in a slot that it does not name otherwise.
//! - **branches**: every target is the start of an instruction of the same function; target tables are not empty.
//! - **entities**: every index of an entity is one of the module's; the globals that instructions write are mutable;
//!   instructions for vectors name globals that hold vectors, and no others do; a module whose code uses memory 0 has one;
//!   trap codes exist.
//! - **callees**: a function operand leads to exactly the first instruction of a function.
//! - **calls**: a call hands over as many arguments as the callee has parameters and takes as many results as it has, where
//!   a vector counts as two, for its two slots; the callee's frame begins at least one slot above the caller's, so that the
//!   return address is in neither.
//! - **returns**: a return hands back as many values as the function's type says; a function called in the place of another
//!   has the same result types as that.
//! - **tables**: indirect calls go through tables of functions; references are copied only between tables and
//!   segments of the same type. Together with the checks of references that enter a table of functions at run time
//!   this means: each element of such a table is 0 or the handle of a function of the store.
//!
//! A function that gets its code later ([`Module::add_code`](crate::Module::add_code)) is checked by itself: the claims about
//! the module hold already, and those about code are about that function alone. It can't reach another's code by a
//! distance, so **callees** leaves it only its own first instruction.

mod code;
mod constant;
mod entities;
mod error;
mod plan;

#[cfg(test)]
mod tests;

pub use error::{Claim, Place, VerifyError};

pub(crate) use entities::Entities;

use crate::artifact::{Artifact, Function};

/// The largest number of slots that a frame may have.
///
/// Distances between frames are 16-bit numbers; what is above this limit leaves them room.
pub const MAX_FRAME_SIZE: u32 = 65000;

/// Checks an artifact.
pub(crate) fn verify(artifact: &Artifact) -> Result<(), VerifyError> {
    let entities = Entities::check(artifact)?;
    code::check(artifact, &entities)
}

/// Checks an artifact whose functions have no code yet.
pub(crate) fn verify_without_code(artifact: &Artifact) -> Result<Entities, VerifyError> {
    let entities = Entities::check(artifact)?;
    if artifact.code.is_empty() && artifact.functions.iter().all(|function| function.code.is_empty()) {
        return Ok(entities);
    }
    let what = "the functions of the module are to get their code later, and have some already".into();
    Err(VerifyError { claim: Claim::Functions, place: Place::Module, what })
}

/// Checks the code of one function, by its place among those with code, whose module was checked without it.
pub(crate) fn verify_function(
    artifact: &Artifact,
    entities: &Entities,
    own: usize,
    function: &Function,
    code: &[u8],
) -> Result<(), VerifyError> {
    code::check_one(artifact, entities, own, function, code)
}
