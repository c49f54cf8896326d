//! The store: everything that instances are made of, with the host's data.
//!
//! The virtual machine's store holds no closure and knows nothing of the host's types; this one adds host functions, host
//! values and the data of type `T`, and drives the machine. Invariants: host function number `n` of the machine is
//! `hosts[n]`; the machine is never left in the middle of a call, whatever a host function does (return, fail, panic).

use crate::func::{Code, HostFunc};
use crate::{Engine, Error, Func, Module, ResourceLimiter, Result, Trap, WasmBacktrace};
use pulley_vm::{FuncId, HostCall, InstanceId, Limiter, Outcome, Uncompiled, Unlimited};
use std::any::Any;
use std::fmt;
use std::num::NonZeroU64;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Which store something belongs to. Ids are never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct StoreId(NonZeroU64);

impl StoreId {
    fn next() -> StoreId {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        StoreId(NonZeroU64::new(number).expect("nobody makes 2^64 stores"))
    }
}

/// The part of a store that does not depend on the type of the host's data.
#[doc(hidden)]
pub struct StoreOpaque {
    id: StoreId,
    engine: Engine,
    pub(crate) vm: pulley_vm::Store,
    externs: Vec<Box<dyn Any + Send + Sync>>,
    /// The module of each instance, by number. Functions of an instance that failed halfway may be in tables of others.
    modules: Vec<Module>,
    /// How many of these were made, for limiters that bound them.
    tables: usize,
    memories: usize,
}

impl StoreOpaque {
    #[inline]
    pub(crate) fn id(&self) -> StoreId {
        self.id
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Remembers the module of the instance that was made last, if an attempt at it got that far.
    pub(crate) fn note_instance(&mut self, module: &Module) {
        if self.modules.len() < self.vm.instances() {
            self.modules.push(module.clone());
        }
    }

    pub(crate) fn module_of(&self, id: InstanceId) -> &Module {
        &self.modules[id.index() as usize]
    }

    pub(crate) fn add_extern(&mut self, value: Box<dyn Any + Send + Sync>) -> Result<u32> {
        match u32::try_from(self.externs.len()) {
            Ok(index) if index < u32::MAX => {
                self.externs.push(value);
                Ok(index)
            }
            _ => crate::bail!("the store holds {} host values, and has no room for more", self.externs.len()),
        }
    }

    pub(crate) fn extern_value(&self, index: u32) -> Option<&(dyn Any + Send + Sync)> {
        self.externs.get(index as usize).map(|value| &**value)
    }

    pub(crate) fn extern_value_mut(&mut self, index: u32) -> Option<&mut (dyn Any + Send + Sync)> {
        self.externs.get_mut(index as usize).map(|value| &mut **value)
    }
}

/// Returns the limiter inside the host's data.
type LimiterOf<T> = dyn (FnMut(&mut T) -> &mut dyn ResourceLimiter) + Send + Sync;

/// A host function of a store.
struct HostEntry<T: 'static> {
    code: Arc<Code<T>>,
    /// The same once more, to be borrowed by a call: counting references at each would take as long as all the rest.
    spare: Option<Arc<Code<T>>>,
}

/// Where results of host functions wait for the guest.
struct Room {
    few: [u64; 16],
    many: Vec<u64>,
}

impl Room {
    /// Room for that many results.
    #[inline]
    fn slots(&mut self, count: usize) -> &mut [u64] {
        if count <= self.few.len() { &mut self.few[..count] } else { self.many(count) }
    }

    #[cold]
    fn many(&mut self, count: usize) -> &mut [u64] {
        self.many.resize(count, 0);
        &mut self.many
    }
}

/// What a guest goes on with.
enum Wanted {
    /// It has returned.
    Nothing,
    /// As many results of a host function.
    Results(usize),
    /// The code of a function.
    Code,
}

/// A host function that runs; dropped only when it panics, to tell the machine that its call has ended.
struct HostRun<'a, T: 'static>(&'a mut StoreInner<T>);

impl<T: 'static> Drop for HostRun<'_, T> {
    fn drop(&mut self) {
        self.0.opaque.vm.abandon();
    }
}

/// What a [`Store`] and all contexts of it refer to.
#[doc(hidden)]
pub struct StoreInner<T: 'static> {
    pub(crate) opaque: StoreOpaque,
    hosts: Vec<HostEntry<T>>,
    limiter: Option<Box<LimiterOf<T>>>,
    pub(crate) data: T,
}

impl<T: 'static> StoreInner<T> {
    pub(crate) fn add_host_func(&mut self, function: HostFunc<T>) -> Result<Func> {
        let id = self.opaque.vm.add_host_func(function.ty.as_vm())?;
        self.hosts.push(HostEntry { spare: Some(function.code.clone()), code: function.code });
        Ok(Func { store: self.opaque.id, id })
    }

    /// Refuses what would be more instances, tables or memories than the limiter allows, and counts it otherwise.
    pub(crate) fn reserve(&mut self, instances: usize, tables: usize, memories: usize) -> Result<()> {
        let StoreInner { opaque, limiter, data, .. } = self;
        if let Some(limiter) = limiter {
            let limiter = limiter(data);
            let counts = [
                ("instances", opaque.modules.len() + instances, limiter.instances()),
                ("tables", opaque.tables + tables, limiter.tables()),
                ("memories", opaque.memories + memories, limiter.memories()),
            ];
            for (what, wanted, most) in counts {
                crate::ensure!(
                    wanted <= most,
                    "resource limit exceeded: {wanted} {what}, the store is limited to {most}"
                );
            }
        }
        opaque.tables += tables;
        opaque.memories += memories;
        Ok(())
    }

    /// Does something that may grow memories and tables, with the store's limiter.
    ///
    /// # Errors
    ///
    /// What `act` returns, or the limiter's own error.
    pub(crate) fn limited<R, E: Into<Error>>(
        &mut self,
        act: impl FnOnce(&mut pulley_vm::Store, &mut dyn Limiter) -> Result<R, E>,
    ) -> Result<R> {
        let StoreInner { opaque, limiter, data, .. } = self;
        let Some(limiter) = limiter else {
            return act(&mut opaque.vm, &mut Unlimited).map_err(Into::into);
        };
        let mut limiter = HostLimiter { limiter: limiter(data), error: None };
        let done = act(&mut opaque.vm, &mut limiter);
        match limiter.error {
            Some(error) => Err(error),
            None => done.map_err(Into::into),
        }
    }

    /// Like [`StoreInner::limited`], for something that runs the guest: an error of the limiter ends its call.
    fn run(&mut self, act: impl FnOnce(&mut pulley_vm::Store, &mut dyn Limiter) -> Outcome) -> Result<Outcome> {
        let mut outcome = None;
        let limited = self.limited(|vm, limiter| {
            outcome = Some(act(vm, limiter));
            Ok::<_, Error>(())
        });
        match (limited, outcome) {
            (Ok(()), Some(outcome)) => Ok(outcome),
            (Err(error), Some(Outcome::Host(_) | Outcome::Uncompiled(_))) => Err(self.abandon(error)),
            (Err(error), _) => Err(error),
            (Ok(()), None) => unreachable!("the action was run"),
        }
    }

    /// Calls a function; its type is for the caller to check. Does not allocate.
    #[inline(always)]
    pub(crate) fn call(&mut self, func: FuncId, args: &[u64], results: &mut [u64]) -> Result<()> {
        if self.limiter.is_some() {
            self.call_limited(func, args)?;
        } else {
            match self.opaque.vm.start_call(func, args) {
                Outcome::Returned => {}
                outcome => self.finish(outcome)?,
            }
        }
        let found = self.opaque.vm.results();
        assert!(found.len() == results.len(), "the machine has a result for each of the type");
        #[allow(clippy::manual_memcpy, reason = "few words, which `copy_from_slice` would call two functions for")]
        for nth in 0..found.len() {
            results[nth] = found[nth];
        }
        Ok(())
    }

    /// Like [`StoreInner::call`], in a store with a limiter; the machine has the results.
    #[inline(never)]
    fn call_limited(&mut self, func: FuncId, args: &[u64]) -> Result<()> {
        let outcome = self.run(|vm, limiter| vm.start_call_with(func, args, limiter))?;
        self.finish(outcome)
    }

    /// Does what the guest waits for until its call returns.
    #[inline(never)]
    fn finish(&mut self, outcome: Outcome) -> Result<()> {
        let mut room = Room { few: [0; 16], many: Vec::new() };
        let mut wanted = self.attend(outcome, &mut room)?;
        loop {
            wanted = match wanted {
                Wanted::Nothing => return Ok(()),
                Wanted::Results(count) if self.limiter.is_none() => {
                    // The outcome is looked at where it is made: moving one would take longer than making it.
                    let outcome = self.opaque.vm.resume(room.slots(count));
                    self.attend(outcome, &mut room)?
                }
                _ => self.go_on(wanted, &mut room)?,
            };
        }
    }

    /// Gives the guest what it wants and does what it waits for then. What it goes on with.
    #[inline(never)]
    fn go_on(&mut self, wanted: Wanted, room: &mut Room) -> Result<Wanted> {
        let outcome = self.run(|vm, limiter| match wanted {
            Wanted::Nothing => Outcome::Returned,
            Wanted::Results(count) => vm.resume_with(room.slots(count), limiter),
            Wanted::Code => vm.resume_compiled_with(limiter),
        })?;
        self.attend(outcome, room)
    }

    /// Does what the guest waits for, and puts results where there is room for them. What it goes on with.
    #[inline(always)]
    fn attend(&mut self, outcome: Outcome, room: &mut Room) -> Result<Wanted> {
        match outcome {
            Outcome::Returned => Ok(Wanted::Nothing),
            Outcome::Trapped(trap) => Err(trap_error(*trap)),
            Outcome::Host(call) => match self.run_host(call, room.slots(call.results)) {
                Ok(()) => Ok(Wanted::Results(call.results)),
                Err(error) => Err(self.abandon(error)),
            },
            Outcome::Uncompiled(uncompiled) => self.compile(uncompiled).map(|()| Wanted::Code),
        }
    }

    /// Compiles the function that the guest waits for.
    #[cold]
    fn compile(&mut self, Uncompiled { instance, function }: Uncompiled) -> Result<()> {
        let module = self.opaque.module_of(instance);
        match catch_unwind(AssertUnwindSafe(|| module.compile_function(function))) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(self.abandon(error)),
            Err(panic) => {
                self.opaque.vm.abandon();
                resume_unwind(panic)
            }
        }
    }

    /// Runs a host function. If it panics, the machine's call has ended.
    #[inline(always)]
    fn run_host(&mut self, call: HostCall, results: &mut [u64]) -> Result<()> {
        let number = call.index as usize;
        let entry = &mut self.hosts[number];
        // There is no spare inside of a call of the same function, or after a panic.
        let spare = entry.spare.take().unwrap_or_else(|| entry.code.clone());
        let run = HostRun(&mut *self);
        let done = (spare.0)(run.0, call.caller, results);
        std::mem::forget(run);
        self.hosts[number].spare = Some(spare);
        done
    }

    /// Ends the call that waits, because of `error`.
    #[cold]
    fn abandon(&mut self, error: Error) -> Error {
        let backtrace = self.opaque.vm.abandon();
        if backtrace.frames.is_empty() {
            return error;
        }
        error.with_backtrace(WasmBacktrace::from_vm(backtrace))
    }
}

#[cold]
fn trap_error(trap: pulley_vm::Trap) -> Error {
    let error = Error::new(Trap::from_code(trap.code));
    if trap.backtrace.frames.is_empty() {
        return error;
    }
    error.with_backtrace(WasmBacktrace::from_vm(trap.backtrace))
}

/// A [`ResourceLimiter`] as the machine wants it: an error becomes a refusal, and is kept.
struct HostLimiter<'a> {
    limiter: &'a mut dyn ResourceLimiter,
    error: Option<Error>,
}

impl HostLimiter<'_> {
    fn decide(&mut self, decision: Result<bool>) -> bool {
        decision.unwrap_or_else(|error| {
            self.error.get_or_insert(error);
            false
        })
    }
}

impl Limiter for HostLimiter<'_> {
    fn memory_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> bool {
        let decision = self.limiter.memory_growing(current, desired, maximum);
        self.decide(decision)
    }

    fn table_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> bool {
        let decision = self.limiter.table_growing(current, desired, maximum);
        self.decide(decision)
    }

    fn memory_grow_failed(&mut self) {
        let told = self.limiter.memory_grow_failed(Error::msg("the memory can't grow"));
        self.decide(told.map(|()| false));
    }

    fn table_grow_failed(&mut self) {
        let told = self.limiter.table_grow_failed(Error::msg("the table can't grow"));
        self.decide(told.map(|()| false));
    }
}

/// Everything that instances are made of, with the host's data of type `T`.
///
/// Nothing is taken out of a store before it is dropped; a program that makes many instances makes many stores.
pub struct Store<T: 'static> {
    inner: Box<StoreInner<T>>,
}

impl<T: 'static> Store<T> {
    /// Makes an empty store.
    pub fn new(engine: &Engine, data: T) -> Store<T> {
        let config = engine.config();
        let limits = pulley_vm::StoreLimits {
            stack_slots: config.stack_bytes / size_of::<u64>(),
            nesting: config.host_depth as usize,
            memory_reservation: config.memory_reservation,
            ..pulley_vm::StoreLimits::default()
        };
        let opaque = StoreOpaque {
            id: StoreId::next(),
            engine: engine.clone(),
            vm: pulley_vm::Store::new(limits),
            externs: Vec::new(),
            modules: Vec::new(),
            tables: 0,
            memories: 0,
        };
        Store { inner: Box::new(StoreInner { opaque, hosts: Vec::new(), limiter: None, data }) }
    }

    /// The host's data.
    #[must_use]
    pub fn data(&self) -> &T {
        &self.inner.data
    }

    /// The host's data, to change.
    pub fn data_mut(&mut self) -> &mut T {
        &mut self.inner.data
    }

    /// Ends the store, and gives back the host's data.
    #[must_use]
    pub fn into_data(self) -> T {
        self.inner.data
    }

    /// The engine it was made with.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.inner.opaque.engine
    }

    /// The compiled modules that ran in this store, each with how often its instructions did: a number for each byte of
    /// the code, meaningful where an instruction begins.
    #[cfg(feature = "opstat")]
    #[doc(hidden)]
    pub fn counts(&self) -> impl Iterator<Item = (&std::sync::Arc<pulley_vm::Module>, &[u64])> + '_ {
        self.inner.opaque.vm.counts()
    }

    /// Sets who decides about growth from now on; `limiter` finds it in the host's data.
    ///
    /// ```
    /// use pulley::{Engine, Memory, MemoryType, Store, StoreLimits, StoreLimitsBuilder};
    ///
    /// let limits = StoreLimitsBuilder::new().memory_size(2 << 16).build();
    /// let mut store = Store::new(&Engine::default(), limits);
    /// store.limiter(|limits| limits);
    /// let memory = Memory::new(&mut store, MemoryType::new(1, None)).unwrap();
    /// assert_eq!(memory.grow(&mut store, 1).unwrap(), 1);
    /// assert!(memory.grow(&mut store, 1).is_err());
    /// ```
    pub fn limiter(&mut self, limiter: impl (FnMut(&mut T) -> &mut dyn ResourceLimiter) + Send + Sync + 'static) {
        self.inner.limiter = Some(Box::new(limiter));
    }
}

impl<T: Default + 'static> Default for Store<T> {
    fn default() -> Store<T> {
        Store::new(&Engine::default(), T::default())
    }
}

impl<T: fmt::Debug + 'static> fmt::Debug for Store<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("id", &self.inner.opaque.id)
            .field("data", &self.inner.data)
            .finish_non_exhaustive()
    }
}

/// A shared borrow of a store.
pub struct StoreContext<'a, T: 'static>(pub(crate) &'a StoreInner<T>);

impl<T: 'static> Clone for StoreContext<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: 'static> Copy for StoreContext<'_, T> {}

impl<'a, T: 'static> StoreContext<'a, T> {
    /// The host's data.
    #[must_use]
    pub fn data(&self) -> &'a T {
        &self.0.data
    }

    /// The store's engine.
    #[must_use]
    pub fn engine(&self) -> &'a Engine {
        &self.0.opaque.engine
    }

    pub(crate) fn opaque(&self) -> &'a StoreOpaque {
        &self.0.opaque
    }
}

/// An exclusive borrow of a store.
pub struct StoreContextMut<'a, T: 'static>(pub(crate) &'a mut StoreInner<T>);

impl<'a, T: 'static> StoreContextMut<'a, T> {
    /// The host's data.
    #[must_use]
    pub fn data(&self) -> &T {
        &self.0.data
    }

    /// The host's data, to change.
    pub fn data_mut(&mut self) -> &mut T {
        &mut self.0.data
    }

    /// The store's engine.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.0.opaque.engine
    }

    pub(crate) fn opaque(&self) -> &StoreOpaque {
        &self.0.opaque
    }

    pub(crate) fn inner_mut(&mut self) -> &mut StoreInner<T> {
        self.0
    }

    pub(crate) fn into_inner_mut(self) -> &'a mut StoreInner<T> {
        self.0
    }
}

/// Something that a store can be borrowed from: `&Store<T>`, `&Caller<'_, T>`, and their kin.
pub trait AsContext {
    /// The type of the host's data.
    type Data: 'static;

    /// Borrows the store.
    fn as_context(&self) -> StoreContext<'_, Self::Data>;
}

/// Something that a store can be borrowed from exclusively: `&mut Store<T>`, `&mut Caller<'_, T>`, and their kin.
pub trait AsContextMut: AsContext {
    /// Borrows the store exclusively.
    fn as_context_mut(&mut self) -> StoreContextMut<'_, Self::Data>;
}

impl<T: 'static> AsContext for Store<T> {
    type Data = T;
    #[inline]
    fn as_context(&self) -> StoreContext<'_, T> {
        StoreContext(&self.inner)
    }
}

impl<T: 'static> AsContextMut for Store<T> {
    #[inline]
    fn as_context_mut(&mut self) -> StoreContextMut<'_, T> {
        StoreContextMut(&mut self.inner)
    }
}

impl<T: 'static> AsContext for StoreContext<'_, T> {
    type Data = T;
    #[inline]
    fn as_context(&self) -> StoreContext<'_, T> {
        *self
    }
}

impl<T: 'static> AsContext for StoreContextMut<'_, T> {
    type Data = T;
    #[inline]
    fn as_context(&self) -> StoreContext<'_, T> {
        StoreContext(self.0)
    }
}

impl<T: 'static> AsContextMut for StoreContextMut<'_, T> {
    #[inline]
    fn as_context_mut(&mut self) -> StoreContextMut<'_, T> {
        StoreContextMut(self.0)
    }
}

impl<C: AsContext> AsContext for &C {
    type Data = C::Data;
    #[inline]
    fn as_context(&self) -> StoreContext<'_, C::Data> {
        C::as_context(self)
    }
}

impl<C: AsContext> AsContext for &mut C {
    type Data = C::Data;
    #[inline]
    fn as_context(&self) -> StoreContext<'_, C::Data> {
        C::as_context(self)
    }
}

impl<C: AsContextMut> AsContextMut for &mut C {
    #[inline]
    fn as_context_mut(&mut self) -> StoreContextMut<'_, C::Data> {
        C::as_context_mut(self)
    }
}

impl<'a, C: AsContext> From<&'a C> for StoreContext<'a, C::Data> {
    fn from(context: &'a C) -> Self {
        context.as_context()
    }
}

impl<'a, C: AsContext> From<&'a mut C> for StoreContext<'a, C::Data> {
    fn from(context: &'a mut C) -> Self {
        C::as_context(context)
    }
}

impl<'a, C: AsContextMut> From<&'a mut C> for StoreContextMut<'a, C::Data> {
    fn from(context: &'a mut C) -> Self {
        context.as_context_mut()
    }
}
