//! The run loop: enters the interpreter, does what it left for, and enters it again.
//!
//! The interpreter runs code of one instance. A call that leads out of it comes here: one of a host
//! function goes on to the embedder as [`Outcome::Host`], one of another instance's function is a
//! *transition*. Frames of both instances lie on the one stack:
//!
//! ```text
//!   caller's frame   | return address | results of callee, n slots | stub | callee's frame
//!   (old instance)                    ^ base                              ^ base + n + 1  (new instance)
//! ```
//!
//! The callee returns through the stub, an instruction that leaves the interpreter; then the results are
//! taken from `base` to where the caller's call wants them. Calls from the embedder work the same way,
//! without a caller below. What an embedder's call has on the stack is an *activation*: it ends with its
//! first transition, and a host function that waits for its results suspends it.
//!
//! Invariants: frame pointers are at most the stack's length, and what lies above the last of them fits the stack's guard;
//! the cell below a frame holds a return address into the caller's code, or the stub of the top transition.
//! Code can't write that cell: its slots are at or above the frame pointer, and below its callees' cell
//! (verifier, claims "slots" and "calls").

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::stack::{Stack, Stubs};
use super::walk::Place;
use super::{FuncId, InstanceId, Leaving, Limiter, Store, Unlimited};
use crate::interp::{self, Context, Exit, ExitKind, Trailer};
use crate::space::Stable;
use crate::trap::{Fault, Trap, TrapCode};
use crate::types::FuncType;

/// How a call of a guest function went on.
#[derive(Debug)]
#[must_use]
pub enum Outcome {
    /// It returned: the results are in [`Store::results`].
    Returned,
    /// It trapped; everything it had on the stack is gone.
    Trapped(Trap),
    /// It waits for a host function: [`Store::host_arguments`] has the arguments, [`Store::resume`] takes the results.
    Host(HostCall),
    /// It waits for the code of a function: [`Module::add_code`](crate::Module::add_code) gives it,
    /// [`Store::resume_compiled`] goes on.
    Uncompiled(Uncompiled),
}

/// A call of a function that has no code yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uncompiled {
    /// The instance it belongs to, whose module lacks the code.
    pub instance: InstanceId,
    /// Its index in the function index space of the module.
    pub function: u32,
}

/// A call of a host function by a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HostCall {
    /// The function.
    pub func: FuncId,
    /// Its number among host functions, see [`Store::func_host_index`].
    pub index: u32,
    /// The instance whose code called it; `None` when the embedder did.
    pub caller: Option<InstanceId>,
    /// How many slots its results take.
    pub results: usize,
}

/// In a transition: its caller is the embedder.
pub(super) const HOST: u32 = u32::MAX;

/// A call that led from the embedder or one instance into another.
#[derive(Clone, Copy)]
pub(super) struct Transition {
    /// The caller's instance, or [`HOST`].
    pub(super) instance: u32,
    /// Where the results go first, a position on the stack.
    pub(super) base: usize,
    /// How many slots the results take.
    pub(super) results: usize,
}

impl Transition {
    /// The position of the callee's frame.
    pub(super) fn frame(&self) -> usize {
        self.base + self.results + 1
    }
}

/// A call by the embedder that has not ended.
pub(super) struct Activation {
    /// How many transitions there were before.
    transitions: usize,
    /// The function that it waits for.
    pub(super) waiting: Option<Waiting>,
}

/// A host function that has not returned, or a function of an instance that has not begun.
#[derive(Clone, Copy)]
pub(super) struct Waiting {
    /// Its frame, which holds the arguments: a position on the stack.
    pub(super) frame: usize,
    pub(super) params: usize,
    pub(super) results: usize,
    /// The instance to go on with.
    pub(super) instance: u32,
    /// The function that has not begun, as it lacks code.
    uncompiled: Option<u32>,
}

/// All that calls in progress consist of.
pub(super) struct Running {
    pub(super) stack: Stack,
    pub(super) stubs: Stubs,
    pub(super) transitions: Vec<Transition>,
    pub(super) activations: Vec<Activation>,
    /// What the interpreter works with, at an address of its own: it holds a pointer to it.
    pub(super) context: Stable<Context>,
    /// Where the arguments of a tail call wait while it replaces the frame; what the context points to.
    _staging: Stable<[u64]>,
    /// Where the results of the last call are.
    returned: Range<usize>,
}

/// What the run loop does next.
enum Next {
    /// Run the instruction, with the frame at that position.
    Run(*const u8, usize),
    /// Tell the embedder.
    Stop(Outcome),
}

impl Running {
    pub(super) fn new(stack_slots: usize) -> Running {
        let staging = Stable::from_box(vec![0; FuncType::MAX_SLOTS].into_boxed_slice());
        let context = Context {
            staging: staging.as_ptr().cast(),
            stack_limit: core::ptr::null_mut(),
            memory0_len: 0,
            memory0_base: core::ptr::NonNull::dangling().as_ptr(),
            globals: core::ptr::null(),
            functions: core::ptr::null(),
            signatures: core::ptr::null(),
            tables: core::ptr::null(),
            memories: core::ptr::null(),
            records: core::ptr::null(),
            record_count: 0,
            instance: HOST,
            steps: u64::MAX,
            exit: Exit { pc: core::ptr::null(), fp: core::ptr::null_mut(), value: 0 },
            #[cfg(feature = "opstat")]
            counts: interp::Counts::NONE,
        };
        Running {
            stack: Stack::new(stack_slots),
            stubs: Stubs::default(),
            transitions: Vec::new(),
            activations: Vec::new(),
            context: Stable::new(context),
            _staging: staging,
            returned: 0..0,
        }
    }

    /// The first position above everything in use.
    fn top(&self) -> usize {
        match self.activations.last() {
            Some(Activation { waiting: Some(waiting), .. }) => waiting.frame + waiting.params,
            _ => 0,
        }
    }
}

/// A store that does what an instruction left the interpreter for; dropped only when the limiter panics, to end the call.
struct Unwinding<'a>(&'a mut Store);

impl Drop for Unwinding<'_> {
    fn drop(&mut self) {
        self.0.end_activation();
    }
}

impl Store {
    /// Calls a function with arguments as slots, see [`Value::to_slots`](crate::Value::to_slots).
    ///
    /// While a host function waits, this runs above it and ends before it goes on.
    ///
    /// # Panics
    ///
    /// When there is no such function, or it takes another number of arguments.
    #[inline]
    pub fn start_call(&mut self, func: FuncId, args: &[u64]) -> Outcome {
        self.start_call_with(func, args, &mut Unlimited)
    }

    /// Like [`Store::start_call`], with a limiter to ask when memories and tables grow.
    ///
    /// # Panics
    ///
    /// Like [`Store::start_call`].
    #[inline]
    pub fn start_call_with(&mut self, func: FuncId, args: &[u64], limiter: &mut dyn Limiter) -> Outcome {
        // Only this much is compiled where it is called, and there the number of arguments may be known.
        match self.begin_call(func, args.len()) {
            Ok(frame) => {
                self.running.stack.slots_mut()[frame..frame + args.len()].copy_from_slice(args);
                self.enter_first(func, frame, limiter)
            }
            Err(trap) => Outcome::Trapped(trap),
        }
    }

    /// Begins a call by the embedder: the position of the callee's frame, where the arguments belong.
    fn begin_call(&mut self, func: FuncId, args: usize) -> Result<usize, Trap> {
        let ty = self.func_type(func);
        assert!(ty.param_slots() == args, "number of arguments");
        let results = ty.result_slots();
        let nesting = self.running.activations.len();
        let base = self.running.top();
        let transition = Transition { instance: HOST, base, results };
        let frame = transition.frame();
        self.running.activations.push(Activation { transitions: self.running.transitions.len(), waiting: None });
        self.running.transitions.push(transition);
        if frame > self.running.stack.len() || nesting >= self.limits.nesting {
            return Err(self.no_frame());
        }
        let stub = self.running.stubs.address(results);
        self.running.stack.slots_mut()[frame - 1] = stub;
        Ok(frame)
    }

    /// Ends a call whose frame was not made: the backtrace begins with the frame that waits below.
    #[cold]
    fn no_frame(&mut self) -> Trap {
        self.end_activation();
        Trap { code: TrapCode::StackOverflow, backtrace: self.backtrace_of_waiting() }
    }

    /// Goes on after [`Store::begin_call`], when the arguments are in the frame.
    fn enter_first(&mut self, func: FuncId, frame: usize, limiter: &mut dyn Limiter) -> Outcome {
        let record = self.functions[func.at()];
        if record.code.is_null() {
            if let Some(call) = self.call_host(func.index(), frame, None) {
                return Outcome::Host(call);
            }
            let next = self.enter_guest(func.index(), frame, None);
            return self.go_on(next, limiter);
        }
        self.set_instance(record.instance);
        self.run(record.code, frame, limiter)
    }

    /// Goes on after [`Outcome::Host`] with the results of the host function.
    ///
    /// # Panics
    ///
    /// When no host function waits, or it has another number of results.
    #[inline]
    pub fn resume(&mut self, results: &[u64]) -> Outcome {
        self.resume_with(results, &mut Unlimited)
    }

    /// Like [`Store::resume`], with a limiter to ask when memories and tables grow.
    ///
    /// # Panics
    ///
    /// Like [`Store::resume`].
    pub fn resume_with(&mut self, results: &[u64], limiter: &mut dyn Limiter) -> Outcome {
        let activation = self.running.activations.last_mut();
        let waiting =
            activation.and_then(|activation| activation.waiting.take_if(|waiting| waiting.uncompiled.is_none()));
        let waiting = waiting.expect("a host function waits");
        assert!(waiting.results == results.len(), "number of results");
        match self.return_from(waiting.frame, waiting.instance, results.len(), |_, nth| results[nth]) {
            Next::Run(pc, frame) => self.run(pc, frame, limiter),
            Next::Stop(outcome) => outcome,
        }
    }

    /// Goes on after [`Outcome::Uncompiled`], when the function has code. Without it, the outcome is the same again.
    ///
    /// # Panics
    ///
    /// When no function waits for its code.
    pub fn resume_compiled(&mut self) -> Outcome {
        self.resume_compiled_with(&mut Unlimited)
    }

    /// Like [`Store::resume_compiled`], with a limiter to ask when memories and tables grow.
    ///
    /// # Panics
    ///
    /// Like [`Store::resume_compiled`].
    pub fn resume_compiled_with(&mut self, limiter: &mut dyn Limiter) -> Outcome {
        let activation = self.running.activations.last_mut();
        let waiting =
            activation.and_then(|activation| activation.waiting.take_if(|waiting| waiting.uncompiled.is_some()));
        let Some(Waiting { frame, instance, uncompiled: Some(function), .. }) = waiting else {
            panic!("a function waits for its code");
        };
        let caller = (instance != HOST).then_some(instance);
        if caller.is_some() {
            // Others may have run meanwhile.
            self.set_instance(instance);
        }
        let next = self.enter_guest(function, frame, caller);
        self.go_on(next, limiter)
    }

    /// Goes on after [`Outcome::Host`] or [`Outcome::Uncompiled`] with a trap in the function that waits.
    ///
    /// # Panics
    ///
    /// When no function waits.
    pub fn resume_trap(&mut self, code: TrapCode) -> Trap {
        Trap { code, backtrace: self.abandon() }
    }

    /// Ends the call that waits, after [`Outcome::Host`] or [`Outcome::Uncompiled`]; says where it was.
    ///
    /// # Panics
    ///
    /// When no function waits.
    pub fn abandon(&mut self) -> crate::backtrace::Backtrace {
        assert!(self.running.activations.last().is_some_and(|last| last.waiting.is_some()), "a function waits");
        let backtrace = self.backtrace_of_waiting();
        self.end_activation();
        backtrace
    }

    /// The arguments of the host function that waits, as slots.
    ///
    /// # Panics
    ///
    /// When no host function waits.
    #[inline]
    #[must_use]
    pub fn host_arguments(&self) -> &[u64] {
        let waiting = self.waiting_host();
        &self.running.stack.slots()[waiting.frame..waiting.frame + waiting.params]
    }

    /// The host function that waits.
    #[inline]
    fn waiting_host(&self) -> &Waiting {
        let waiting = self.running.activations.last().and_then(|activation| activation.waiting.as_ref());
        waiting.filter(|waiting| waiting.uncompiled.is_none()).expect("a host function waits")
    }

    /// The results of the call that returned last, as slots; overwritten by the next call.
    #[inline]
    #[must_use]
    pub fn results(&self) -> &[u64] {
        &self.running.stack.slots()[self.running.returned.clone()]
    }

    /// How many calls by the embedder have not ended.
    #[must_use]
    pub fn nesting(&self) -> usize {
        self.running.activations.len()
    }

    /// How many more instructions may run before [`TrapCode::OutOfFuel`]; `u64::MAX` unless that was set.
    ///
    /// Goes down only in builds that count, see [`COUNTS_STEPS`](crate::COUNTS_STEPS).
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.running.context.steps
    }

    /// Says how many more instructions may run, in all calls together, before [`TrapCode::OutOfFuel`].
    ///
    /// # Panics
    ///
    /// When this build does not count, see [`COUNTS_STEPS`](crate::COUNTS_STEPS): the limit would never be reached.
    #[allow(clippy::assertions_on_constants, reason = "what is constant in this build differs between builds")]
    pub fn set_steps(&mut self, steps: u64) {
        assert!(
            interp::COUNTS_STEPS,
            "this build does not count steps: enable the feature `step-limit` of `pulley-vm`"
        );
        self.running.context.steps = steps;
    }

    fn go_on(&mut self, next: Next, limiter: &mut dyn Limiter) -> Outcome {
        match next {
            Next::Run(pc, frame) => self.run(pc, frame, limiter),
            Next::Stop(outcome) => outcome,
        }
    }

    fn run(&mut self, mut pc: *const u8, mut frame: usize, limiter: &mut dyn Limiter) -> Outcome {
        loop {
            let instance = self.running.context.instance;
            let (base, len) = match self.instances[instance as usize].memories.first() {
                // SAFETY: memories live as long as the store, and nothing has a reference to one here.
                Some(&memory) => unsafe { ((*memory).base(), (*memory).len()) },
                None => (core::ptr::NonNull::dangling().as_ptr(), 0),
            };
            self.running.context.memory0_len = len;
            self.running.context.memory0_base = base;
            let fp = self.running.stack.ptr(frame);
            // SAFETY: `pc` is an instruction of the instance that the context was filled for, or of a stub; the module was
            // verified, so that every way from there leads to instructions of its code. The frame fits the stack, by the
            // invariants of this module. Base and length are those of memory 0, as it is now.
            let kind = unsafe { interp::enter(pc, fp, base, self.running.context.as_ptr()) };
            let next = match kind {
                ExitKind::Return => self.end_transition(),
                ExitKind::Call => {
                    let Exit { fp, value, .. } = self.running.context.exit;
                    let frame = self.running.stack.position(fp);
                    if let Some(call) = self.call_host(value as u32, frame, Some(instance)) {
                        return Outcome::Host(call);
                    }
                    self.enter_guest(value as u32, frame, Some(instance))
                }
                ExitKind::Leave | ExitKind::Trap | ExitKind::StepLimit => self.stopped(kind, limiter),
            };
            (pc, frame) = match next {
                Next::Run(pc, frame) => (pc, frame),
                Next::Stop(outcome) => return outcome,
            };
        }
    }

    /// Goes on after the interpreter stopped in the middle of a function.
    #[inline(never)]
    fn stopped(&mut self, kind: ExitKind, limiter: &mut dyn Limiter) -> Next {
        let exit = self.running.context.exit;
        let frame = self.running.stack.position(exit.fp);
        let fault = match kind {
            ExitKind::Leave => return self.leave(exit.pc, exit.fp, limiter),
            ExitKind::StepLimit => TrapCode::OutOfFuel.into(),
            _ => Fault::from_number(exit.value),
        };
        self.trap(fault.code, Place::Instruction { pc: exit.pc, part: fault.part, frame })
    }

    /// Does the work of an instruction that leaves the interpreter.
    fn leave(&mut self, pc: *const u8, fp: *mut u64, limiter: &mut dyn Limiter) -> Next {
        let instance = InstanceId::from_index(self.running.context.instance);
        let cx = self.running.context.as_ptr();
        let unwinding = Unwinding(self);
        let mut leaving = Leaving { store: &mut *unwinding.0, instance, limiter };
        // SAFETY: the interpreter left at this instruction, in this frame, whose row says that it leaves.
        let done = unsafe { interp::execute(pc, fp, cx, &mut leaving) };
        core::mem::forget(unwinding);
        let frame = self.running.stack.position(fp);
        match done {
            Ok(next) => Next::Run(next, frame),
            Err(fault) => self.trap(fault.code, Place::Instruction { pc, part: fault.part, frame }),
        }
    }

    /// If the function is the host's, what the embedder has to do; its arguments are in its frame, below which the return
    /// address is.
    #[inline]
    fn call_host(&mut self, function: u32, frame: usize, caller: Option<u32>) -> Option<HostCall> {
        let index = self.functions[function as usize].host_number()?;
        let results = self.wait(function, frame, caller, None);
        let (func, caller) = (FuncId::from_index(function), caller.map(InstanceId::from_index));
        Some(HostCall { func, index, caller, results })
    }

    /// Notes what an activation waits for. The number of the function's results.
    #[inline]
    fn wait(&mut self, function: u32, frame: usize, caller: Option<u32>, uncompiled: Option<u32>) -> usize {
        let ty = self.signatures.get(self.functions[function as usize].signature);
        let (params, results) = (ty.param_slots(), ty.result_slots());
        if let Some(activation) = self.running.activations.last_mut() {
            let instance = caller.unwrap_or(HOST);
            activation.waiting = Some(Waiting { frame, params, results, instance, uncompiled });
        }
        results
    }

    /// Calls a function of an instance whose arguments are in its frame, below which the return address is.
    #[inline(never)]
    fn enter_guest(&mut self, function: u32, frame: usize, caller: Option<u32>) -> Next {
        let record = self.functions[function as usize];
        let func = FuncId::from_index(function);
        let code = if record.code.is_null() { self.find_code(func) } else { record.code };
        if code.is_null() {
            self.wait(function, frame, caller, Some(function));
            let instance = InstanceId::from_index(record.instance);
            let function = self.instances[record.instance as usize].function_index(func);
            return Next::Stop(Outcome::Uncompiled(Uncompiled { instance, function }));
        }

        // A call by the embedder, or in the place of a function that was entered by a transition, uses that transition:
        // chains of tail calls between instances take no stack.
        let ty = self.signatures.get(record.signature);
        let (params, results) = (ty.param_slots(), ty.result_slots());
        let stub = self.running.stubs.address(results);
        let needs_transition = self.running.stack.slots()[frame - 1] != stub;
        let callee_frame = if needs_transition { frame + results + 1 } else { frame };
        if callee_frame > self.running.stack.len() {
            return self.trap(TrapCode::StackOverflow, Place::Frame(frame));
        }
        if needs_transition {
            let slots = self.running.stack.slots_mut();
            slots.copy_within(frame..frame + params, callee_frame);
            slots[callee_frame - 1] = stub;
            let instance = self.running.context.instance;
            self.running.transitions.push(Transition { instance, base: frame, results });
        }
        self.set_instance(record.instance);
        Next::Run(code, callee_frame)
    }

    /// Looks whether a function of an instance has got its code since, in this store or in another; null when it has not.
    #[cold]
    fn find_code(&mut self, func: FuncId) -> *const u8 {
        let record = &mut self.functions[func.at()];
        let instance = &self.instances[record.instance as usize];
        let own = (func.index() - instance.first_function) as usize;
        record.code = instance.module.entry(own).unwrap_or(core::ptr::null());
        record.code
    }

    /// Goes on after a callee left its results at the base of the top transition.
    #[inline]
    fn end_transition(&mut self) -> Next {
        let Some(Transition { instance, base, results }) = self.running.transitions.pop() else {
            unreachable!("a stub is entered by way of a transition");
        };
        if instance == HOST {
            self.running.activations.pop();
            self.running.returned = base..base + results;
            return Next::Stop(Outcome::Returned);
        }
        self.return_to_instance(base, instance, results)
    }

    #[inline(never)]
    fn return_to_instance(&mut self, base: usize, instance: u32, results: usize) -> Next {
        self.return_from(base, instance, results, |slots, nth| slots[base + nth])
    }

    /// Returns from the function whose frame is at `frame` to the code of `instance`.
    fn return_from(
        &mut self,
        frame: usize,
        instance: u32,
        results: usize,
        result: impl Fn(&[u64], usize) -> u64,
    ) -> Next {
        let slots = self.running.stack.slots_mut();
        let address = slots[frame - 1];
        if address == self.running.stubs.address(results) {
            let base = frame - results - 1;
            for nth in 0..results {
                slots[base + nth] = result(slots, nth);
            }
            return self.end_transition();
        }
        let trailer = trailer_at(address, results);
        let caller = frame - trailer.distance();
        for nth in 0..results {
            slots[caller + usize::from(trailer.slot(nth))] = result(slots, nth);
        }
        self.set_instance(instance);
        Next::Run(trailer.end(), caller)
    }

    /// Makes the context that of an instance.
    #[inline]
    fn set_instance(&mut self, number: u32) {
        let context = &self.running.context;
        // What an instance has stays where it is; the list of functions may have moved, when one was added.
        if context.instance != number || context.record_count != self.functions.len() {
            self.fill_context(number);
        }
    }

    #[inline(never)]
    fn fill_context(&mut self, number: u32) {
        let instance = &self.instances[number as usize];
        let Running { stack, context, .. } = &mut self.running;
        context.stack_limit = stack.ptr(stack.len());
        context.globals = instance.globals.as_ptr();
        context.functions = instance.functions.as_ptr();
        context.signatures = instance.signatures.as_ptr();
        context.tables = instance.tables.as_ptr();
        context.memories = instance.memories.as_ptr();
        context.records = self.functions.as_ptr();
        context.record_count = self.functions.len();
        context.instance = number;
        #[cfg(feature = "opstat")]
        {
            let code = instance.module.code();
            context.counts =
                interp::Counts { code: code.as_ptr(), len: code.len(), counters: instance.counts.as_ptr().cast() };
        }
    }

    fn trap(&mut self, code: TrapCode, place: Place) -> Next {
        let backtrace = self.backtrace(place);
        self.end_activation();
        Next::Stop(Outcome::Trapped(Trap { code, backtrace }))
    }

    /// Forgets the topmost activation and all it has on the stack.
    fn end_activation(&mut self) {
        if let Some(activation) = self.running.activations.pop() {
            self.running.transitions.truncate(activation.transitions);
        }
    }
}

/// What a return address from below a frame leads to, if it is no stub's: the end of a call in verified code, with as many
/// results as the frame's function has. Reading it is unchecked, as in the interpreter.
pub(super) fn trailer_at(address: u64, results: usize) -> Trailer {
    Trailer::at_return_address(address as usize as *const u8, results)
}
