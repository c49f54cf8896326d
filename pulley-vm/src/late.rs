//! Functions that get their code later than their module.
//!
//! A module made by [`Module::without_code`] has a cell for each of its functions, empty at first. Code is put there once,
//! by whichever thread is first, and not before it is verified. It stays where it is as long as the module: return
//! addresses on the stacks of many stores may point into it.
//!
//! Nothing here knows where code comes from: a store that needs it stops ([`Outcome::Uncompiled`](crate::Outcome)), and
//! goes on when it is there.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

use crate::artifact::{Artifact, ExternKind, Function, SourceMap};
use crate::module::Module;
use crate::verify::{self, Claim, Entities, Place, VerifyError};

/// The code of one function, by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionCode {
    /// Its bytecode. Direct calls can only lead to its own start; other functions are called by index.
    pub code: Vec<u8>,
    /// How many slots it uses, parameters included.
    pub frame_size: u32,
    /// Where its instructions came from, by offsets in `code`.
    pub source_map: SourceMap,
}

/// A function whose code is there and was verified.
pub(crate) struct LateFunction {
    pub(crate) code: Box<[u8]>,
    pub(crate) source_map: SourceMap,
}

/// The functions of a module that began without code.
pub(crate) struct LateCode {
    entities: Entities,
    /// For each function of the module's own, null or a box that `publish` put there.
    functions: Box<[AtomicPtr<LateFunction>]>,
}

impl LateCode {
    /// Cells for the functions of an artifact without code.
    ///
    /// # Errors
    ///
    /// When the artifact has code, or is not safe to run.
    pub(crate) fn new(artifact: &Artifact) -> Result<LateCode, VerifyError> {
        let entities = verify::verify_without_code(artifact)?;
        let functions = artifact.functions.iter().map(|_| AtomicPtr::new(ptr::null_mut())).collect();
        Ok(LateCode { entities, functions })
    }

    /// The function at a place among the module's own, if its code is there.
    pub(crate) fn get(&self, own: usize) -> Option<&LateFunction> {
        let function = self.functions.get(own)?.load(Ordering::Acquire);
        // SAFETY: null, or a box that is not freed and not changed before `self` is dropped.
        unsafe { function.as_ref() }
    }

    /// All functions whose code is there, with their place among the module's own.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, &LateFunction)> {
        (0..self.functions.len()).filter_map(|own| Some((own, self.get(own)?)))
    }

    fn publish(&self, own: usize, function: LateFunction) {
        let new = Box::into_raw(Box::new(function));
        let cell = &self.functions[own];
        if cell.compare_exchange(ptr::null_mut(), new, Ordering::AcqRel, Ordering::Acquire).is_err() {
            // SAFETY: another thread was first, and nobody has seen this box.
            drop(unsafe { Box::from_raw(new) });
        }
    }
}

impl Drop for LateCode {
    fn drop(&mut self) {
        for cell in &mut self.functions {
            let function = *cell.get_mut();
            if !function.is_null() {
                // SAFETY: the cell owns the box.
                drop(unsafe { Box::from_raw(function) });
            }
        }
    }
}

impl Module {
    /// The module of an artifact whose functions have no code yet: [`Artifact::code`] is empty, and so is the range of each
    /// function. [`Module::add_code`] gives it to them.
    ///
    /// # Errors
    ///
    /// When there is code, or what else is in the artifact is not safe to use.
    pub fn without_code(artifact: Artifact) -> Result<Module, VerifyError> {
        let late = LateCode::new(&artifact)?;
        Ok(Module::assemble(artifact, Some(late)))
    }

    /// Gives a function its code, once that is verified. Code that comes second is dropped: what a function does, it does
    /// as long as the module exists.
    ///
    /// `function` is its index in the module's function index space.
    ///
    /// # Errors
    ///
    /// When the code is not safe to run, the module began with code, or the function is imported or does not exist.
    pub fn add_code(&self, function: u32, code: FunctionCode) -> Result<(), VerifyError> {
        let FunctionCode { code, frame_size, source_map } = code;
        let own = function.checked_sub(self.imported(ExternKind::Func)).map(|own| own as usize);
        let declared = own.and_then(|own| Some((own, self.artifact().functions.get(own)?)));
        let (Some(late), Some((own, declared))) = (self.late(), declared) else {
            let what = alloc::format!("function {function} is not one that gets its code later");
            return Err(VerifyError { claim: Claim::Functions, place: Place::Module, what });
        };
        let code = code.into_boxed_slice();
        let end = u32::try_from(code.len()).unwrap_or(u32::MAX);
        let function = Function { ty: declared.ty, code: 0..end, frame_size };
        verify::verify_function(self.artifact(), &late.entities, own, &function, &code)?;
        late.publish(own, LateFunction { code, source_map });
        Ok(())
    }

    /// Whether the function of that index can run: it has code. Imported functions have none of this module.
    #[must_use]
    pub fn has_code(&self, function: u32) -> bool {
        let own = function.checked_sub(self.imported(ExternKind::Func)).map(|own| own as usize);
        own.is_some_and(|own| self.entry(own).is_some())
    }
}
