//! Calls in one go, host functions included.

use alloc::vec;
use alloc::vec::Vec;

use super::{FuncId, HostCall, Outcome, Store, Uncompiled};
use crate::module::Module;
use crate::trap::{Trap, TrapCode};

/// The embedder's side of host functions, for [`Store::call`].
///
/// Closures of the same shape implement it.
pub trait Host {
    /// Executes a host function: takes the arguments from [`Store::host_arguments`] and puts results, all zero at first,
    /// into `results`. May call guest functions.
    ///
    /// # Errors
    ///
    /// A trap code ends the whole call with that trap.
    fn call(&mut self, store: &mut Store, call: HostCall, results: &mut [u64]) -> Result<(), TrapCode>;

    /// Gives a function its code with [`Module::add_code`](crate::Module::add_code): it is called for the first time. Never
    /// happens with modules that begin with code; by default there is no compiler, and the call traps.
    ///
    /// # Errors
    ///
    /// A trap code ends the whole call with that trap.
    fn compile(&mut self, module: &Module, function: u32) -> Result<(), TrapCode> {
        let _ = (module, function);
        Err(TrapCode::Unreachable)
    }
}

impl<F: FnMut(&mut Store, HostCall, &mut [u64]) -> Result<(), TrapCode>> Host for F {
    fn call(&mut self, store: &mut Store, call: HostCall, results: &mut [u64]) -> Result<(), TrapCode> {
        self(store, call, results)
    }
}

impl Store {
    /// Calls a function to its end; arguments and results are slots, see [`Value`](crate::Value).
    ///
    /// # Errors
    ///
    /// When the guest, or a host function that it calls, traps.
    ///
    /// # Panics
    ///
    /// When there is no such function, it takes another number of arguments, or [`Host::compile`] gives a function no code.
    pub fn call(&mut self, func: FuncId, args: &[u64], host: &mut dyn Host) -> Result<Vec<u64>, Trap> {
        let mut outcome = self.start_call(func, args);
        loop {
            outcome = match outcome {
                Outcome::Returned => return Ok(self.results().to_vec()),
                Outcome::Trapped(trap) => return Err(*trap),
                Outcome::Host(call) => {
                    let mut results = vec![0; call.results];
                    match host.call(self, call, &mut results) {
                        Ok(()) => self.resume(&results),
                        Err(code) => return Err(self.resume_trap(code)),
                    }
                }
                Outcome::Uncompiled(Uncompiled { instance, function }) => {
                    let module = self.instance_module(instance).clone();
                    match host.compile(&module, function) {
                        Ok(()) => assert!(module.has_code(function), "function {function} has got its code"),
                        Err(code) => return Err(self.resume_trap(code)),
                    }
                    self.resume_compiled()
                }
            };
        }
    }
}
