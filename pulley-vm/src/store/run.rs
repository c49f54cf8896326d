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
//! without a caller below. What an embedder's call has on the stack is an *activation*: it ends when the
//! function that it began with returns, and a host function that waits for its results suspends it.
//!
//! Invariants: frame pointers are at most the stack's length, and what lies above the last of them fits the stack's guard;
//! the cell below a frame holds a return address into the caller's code, or the stub of the topmost entry (of a transition,
//! or of the activation when it has none).
//! Code can't write that cell: its slots are at or above the frame pointer, and below its callees' cell
//! (verifier, claims "slots" and "calls").

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::stack::{Stack, Stubs};
use super::walk::Place;
use super::{FuncId, InstanceId, Leaving, Limiter, Store, Unlimited};
use crate::interp::{self, Context, Exit, ExitKind, Trailer};
use crate::space::{MemorySpace, Stable};
use crate::trap::{Fault, Trap, TrapCode};
use crate::types::FuncType;

/// How a call of a guest function went on.
#[derive(Debug)]
#[must_use]
pub enum Outcome {
    /// It returned: the results are in [`Store::results`].
    Returned,
    /// It trapped; everything it had on the stack is gone.
    Trapped(Box<Trap>),
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

/// In the place of an instance: the embedder.
pub(super) const HOST: u32 = u32::MAX;

/// Where a function was entered that returns through a stub.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Where the results go first, a position on the stack.
    pub(super) base: usize,
    /// How many slots the results take.
    pub(super) results: usize,
}

impl Entry {
    /// The position of the callee's frame.
    #[inline]
    pub(super) fn frame(&self) -> usize {
        self.base + self.results + 1
    }
}

/// A call that led from one instance into another.
#[derive(Clone, Copy)]
pub(super) struct Transition {
    /// The caller's instance.
    pub(super) instance: u32,
    /// Where the callee was entered.
    pub(super) entry: Entry,
}

/// A call by the embedder that has not ended.
pub(super) struct Activation {
    /// How many transitions there were before.
    pub(super) transitions: usize,
    /// Where the function was entered that the embedder called.
    pub(super) entry: Entry,
    /// The function that it waits for.
    pub(super) waiting: Option<Waiting>,
}

/// A host function that has not returned, or a function of an instance that has not begun, as it lacks code.
#[derive(Clone, Copy)]
pub(super) struct Waiting {
    /// Its frame, which holds the arguments: a position on the stack.
    pub(super) frame: usize,
    params: usize,
    results: usize,
    /// The instance to go on with, or [`HOST`].
    pub(super) instance: u32,
    /// Its number in the store.
    function: u32,
    /// Its number among host functions, if it is one.
    host: Option<u32>,
}

/// All that calls in progress consist of.
pub(super) struct Running {
    pub(super) stack: Stack,
    pub(super) stubs: Stubs,
    pub(super) transitions: Vec<Transition>,
    /// The call by the embedder that began last.
    pub(super) current: Option<Activation>,
    /// Those that began before it and have not ended; each waits for a function.
    pub(super) suspended: Vec<Activation>,
    /// What the interpreter works with, at an address of its own: it holds a pointer to it.
    pub(super) context: Stable<Context>,
    /// Where the arguments of a tail call wait while it replaces the frame; what the context points to.
    _staging: Stable<[u64]>,
    /// Memory 0 of the instance that the context is of; null when it has none.
    memory0: *const MemorySpace,
    /// Where the results of the last call are.
    returned: Range<usize>,
    /// The trap of the last call, until the embedder is told.
    trap: Option<Box<Trap>>,
}

/// What the run loop does next.
enum Next {
    /// Run the instruction, with the frame at that position.
    Run(*const u8, usize),
    /// Tell the embedder.
    Stop(Stop),
}

/// Why the run loop ends. It fits a register, and the rest of an [`Outcome`] is made where the embedder looks at it: moving
/// one would take longer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    /// The call returned.
    Returned,
    /// It trapped: the trap is in [`Running::trap`].
    Trapped,
    /// It waits for what is in [`Activation::waiting`].
    Waiting,
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
            current: None,
            suspended: Vec::new(),
            context: Stable::new(context),
            _staging: staging,
            memory0: core::ptr::null(),
            returned: 0..0,
            trap: None,
        }
    }

    /// How many activations there are.
    #[inline]
    fn nesting(&self) -> usize {
        self.suspended.len() + usize::from(self.current.is_some())
    }

    /// What the current activation waits for.
    #[inline]
    pub(super) fn waiting(&self) -> Option<&Waiting> {
        self.current.as_ref()?.waiting.as_ref()
    }

    /// How many activations there are, and the first position above all that they have on the stack.
    #[inline(never)]
    fn in_use(&self) -> (usize, usize) {
        (self.nesting(), self.waiting().map_or(0, |waiting| waiting.frame + waiting.params))
    }

    /// Makes room for an activation above the current one.
    #[cold]
    fn suspend(&mut self) {
        self.suspended.extend(self.current.take());
    }

    /// Ends the current activation, which has no transitions: the one below it is current again.
    #[inline]
    fn end_current(&mut self) {
        if self.suspended.is_empty() {
            self.current = None;
        } else {
            self.go_back();
        }
    }

    #[cold]
    fn go_back(&mut self) {
        self.current = self.suspended.pop();
    }

    /// Ends the current activation after its function left the results at the base of its entry.
    #[inline]
    fn end_call(&mut self) -> Stop {
        if let Some(Activation { entry: Entry { base, results }, .. }) = self.current {
            self.returned = base..base + results;
            self.end_current();
        }
        Stop::Returned
    }

    /// Whether the topmost entry is that of a transition.
    #[inline]
    pub(super) fn in_transition(&self) -> bool {
        self.current.as_ref().is_some_and(|current| self.transitions.len() > current.transitions)
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
        let stop = self.start(func, args, limiter);
        self.outcome(stop)
    }

    /// Begins a call by the embedder.
    fn start(&mut self, func: FuncId, args: &[u64], limiter: &mut dyn Limiter) -> Stop {
        let record = self.functions[func.at()];
        let ty = self.signatures.get(record.signature);
        assert!(ty.param_slots() == args.len(), "number of arguments");
        let running = &mut self.running;
        let (nesting, base) = if running.current.is_some() { running.in_use() } else { (0, 0) };
        let entry = Entry { base, results: ty.result_slots() };
        let frame = entry.frame();
        if frame > running.stack.len() || nesting >= self.limits.nesting {
            return self.no_frame();
        }
        let slots = &mut running.stack.slots_mut()[frame - 1..][..1 + args.len()];
        slots[0] = running.stubs.address(entry.results);
        // The first ones one by one, as the embedder has just written them: reading words in pairs that were written apart
        // takes the processor longer than all of this.
        if let [first, rest @ ..] = args {
            slots[1] = *first;
            if let [second, rest @ ..] = rest {
                slots[2] = *second;
                if !rest.is_empty() {
                    slots[3..].copy_from_slice(rest);
                }
            }
        }
        if nesting > 0 {
            running.suspend();
        }
        running.current = Some(Activation { transitions: running.transitions.len(), entry, waiting: None });
        if record.code.is_null() {
            return self.start_without_code(func, frame, limiter);
        }
        self.set_instance(record.instance);
        self.run(record.code, frame, limiter)
    }

    /// Begins a call of a host function, or of one that has no code or has just got it.
    #[inline(never)]
    fn start_without_code(&mut self, func: FuncId, frame: usize, limiter: &mut dyn Limiter) -> Stop {
        let record = self.functions[func.at()];
        if let Some(index) = record.host_number() {
            return self.wait(func.index(), record.signature, frame, HOST, Some(index));
        }
        let next = self.enter_guest(func.index(), frame, HOST);
        self.go_on(next, limiter)
    }

    /// Ends a call that has no room: the backtrace begins with the frame that waits below.
    #[cold]
    fn no_frame(&mut self) -> Stop {
        let backtrace = self.backtrace_of_waiting();
        self.running.trap = Some(Box::new(Trap { code: TrapCode::StackOverflow, backtrace }));
        Stop::Trapped
    }

    /// What the embedder is told.
    #[inline]
    fn outcome(&mut self, stop: Stop) -> Outcome {
        match stop {
            Stop::Returned => Outcome::Returned,
            Stop::Trapped => Outcome::Trapped(self.take_trap()),
            Stop::Waiting => match *self.running.waiting().expect("a call that waits says for what") {
                Waiting { function, host: Some(index), instance, results, .. } => {
                    let caller = (instance != HOST).then_some(InstanceId::from_index(instance));
                    Outcome::Host(HostCall { func: FuncId::from_index(function), index, caller, results })
                }
                Waiting { function, host: None, .. } => Outcome::Uncompiled(self.uncompiled(function)),
            },
        }
    }

    /// Takes the trap of the call that trapped.
    #[cold]
    fn take_trap(&mut self) -> Box<Trap> {
        self.running.trap.take().expect("the call has trapped")
    }

    /// A function of an instance as its module knows it.
    #[cold]
    fn uncompiled(&self, function: u32) -> Uncompiled {
        let instance = self.functions[function as usize].instance;
        let function = self.instances[instance as usize].function_index(FuncId::from_index(function));
        Uncompiled { instance: InstanceId::from_index(instance), function }
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
    #[inline]
    pub fn resume_with(&mut self, results: &[u64], limiter: &mut dyn Limiter) -> Outcome {
        let stop = self.give(results, limiter);
        self.outcome(stop)
    }

    /// Returns from the host function that waits.
    fn give(&mut self, results: &[u64], limiter: &mut dyn Limiter) -> Stop {
        let current = self.running.current.as_mut();
        let waiting = current.and_then(|current| current.waiting.take_if(|waiting| waiting.host.is_some()));
        let waiting = waiting.expect("a host function waits");
        assert!(waiting.results == results.len(), "number of results");
        let Waiting { frame, instance, .. } = waiting;
        let result = |_: &[u64], nth: usize| results[nth];
        match self.trailer_below(frame, results.len()) {
            Some(trailer) => {
                let caller = self.return_to(trailer, frame, instance, results.len(), result);
                self.run(trailer.end(), caller, limiter)
            }
            None => {
                let next = self.return_through_stub(frame, results.len(), result);
                self.go_on(next, limiter)
            }
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
        let current = self.running.current.as_mut();
        let waiting = current.and_then(|current| current.waiting.take_if(|waiting| waiting.host.is_none()));
        let Waiting { frame, instance, function, .. } = waiting.expect("a function waits for its code");
        if instance != HOST {
            // Others may have run meanwhile.
            self.set_instance(instance);
        }
        let next = self.enter_guest(function, frame, instance);
        let stop = self.go_on(next, limiter);
        self.outcome(stop)
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
        assert!(self.running.waiting().is_some(), "a function waits");
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
        self.running.waiting().filter(|waiting| waiting.host.is_some()).expect("a host function waits")
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
        self.running.nesting()
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

    /// Goes on with what was found to be next.
    fn go_on(&mut self, next: Next, limiter: &mut dyn Limiter) -> Stop {
        match next {
            Next::Run(pc, frame) => self.run(pc, frame, limiter),
            Next::Stop(stop) => stop,
        }
    }

    /// Runs until the embedder has to be told something.
    ///
    /// In line, since it is most of what a call of either direction consists of.
    #[inline(always)]
    fn run(&mut self, mut pc: *const u8, mut frame: usize, limiter: &mut dyn Limiter) -> Stop {
        loop {
            let running = &mut self.running;
            let (base, len) = if running.memory0.is_null() {
                (core::ptr::NonNull::dangling().as_ptr(), 0)
            } else {
                // SAFETY: memories live as long as the store, and nothing has a reference to one here.
                unsafe { ((*running.memory0).base(), (*running.memory0).len()) }
            };
            let context = &mut *running.context;
            context.memory0_len = len;
            context.memory0_base = base;
            let instance = context.instance;
            let fp = running.stack.ptr(frame);
            // SAFETY: `pc` is an instruction of the instance that the context was filled for, or of a stub; the module was
            // verified, so that every way from there leads to instructions of its code. The frame fits the stack, by the
            // invariants of this module. Base and length are those of memory 0, as it is now.
            let kind = unsafe { interp::enter(pc, fp, base, running.context.as_ptr()) };
            // The two ways that calls of either direction take come first, and end here.
            if kind == ExitKind::Return && !running.in_transition() {
                return running.end_call();
            }
            let next = if kind == ExitKind::Call {
                let Exit { fp, value, .. } = running.context.exit;
                let (function, frame) = (value as u32, running.stack.position(fp));
                let record = self.functions[function as usize];
                if let Some(index) = record.host_number() {
                    return self.wait(function, record.signature, frame, instance, Some(index));
                }
                self.enter_guest(function, frame, instance)
            } else {
                self.stopped(kind, limiter)
            };
            match next {
                Next::Run(to, callee) => (pc, frame) = (to, callee),
                Next::Stop(stop) => return stop,
            }
        }
    }

    /// Goes on after the interpreter stopped at the end of a transition or in the middle of a function.
    #[inline(never)]
    fn stopped(&mut self, kind: ExitKind, limiter: &mut dyn Limiter) -> Next {
        let exit = self.running.context.exit;
        let frame = self.running.stack.position(exit.fp);
        let fault = match kind {
            ExitKind::Return => return self.end_entry(),
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

    /// Waits for a function.
    #[inline]
    fn wait(&mut self, function: u32, signature: u32, frame: usize, instance: u32, host: Option<u32>) -> Stop {
        let ty = self.signatures.get(signature);
        let (params, results) = (ty.param_slots(), ty.result_slots());
        if let Some(current) = &mut self.running.current {
            current.waiting = Some(Waiting { frame, params, results, instance, function, host });
        }
        Stop::Waiting
    }

    /// Calls a function of an instance whose arguments are in its frame, below which the return address is.
    #[inline(never)]
    fn enter_guest(&mut self, function: u32, frame: usize, caller: u32) -> Next {
        let record = self.functions[function as usize];
        let func = FuncId::from_index(function);
        let code = if record.code.is_null() { self.find_code(func) } else { record.code };
        if code.is_null() {
            return Next::Stop(self.wait(function, record.signature, frame, caller, None));
        }

        // A call by the embedder, or in the place of a function that returns through a stub, uses what there is: chains of
        // tail calls between instances take no stack.
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
            self.running.transitions.push(Transition { instance, entry: Entry { base: frame, results } });
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

    /// Goes on after a callee left its results at the base of the topmost entry.
    fn end_entry(&mut self) -> Next {
        if !self.running.in_transition() {
            return Next::Stop(self.running.end_call());
        }
        let Some(Transition { instance, entry: Entry { base, results } }) = self.running.transitions.pop() else {
            unreachable!("there is a transition");
        };
        self.return_from(base, instance, results, |slots, nth| slots[base + nth])
    }

    /// Returns from the function whose frame is at `frame`, to the code of `instance` or through a stub.
    fn return_from(
        &mut self,
        frame: usize,
        instance: u32,
        results: usize,
        result: impl Fn(&[u64], usize) -> u64,
    ) -> Next {
        match self.trailer_below(frame, results) {
            Some(trailer) => {
                let caller = self.return_to(trailer, frame, instance, results, result);
                Next::Run(trailer.end(), caller)
            }
            None => self.return_through_stub(frame, results, result),
        }
    }

    /// What the return address below a frame leads to, unless it is a stub.
    #[inline]
    fn trailer_below(&self, frame: usize, results: usize) -> Option<Trailer> {
        let address = self.running.stack.slots()[frame - 1];
        (address != self.running.stubs.address(results)).then(|| trailer_at(address, results))
    }

    /// Returns from the function whose frame is at `frame` to the code of `instance`. The frame of that code.
    #[inline]
    fn return_to(
        &mut self,
        trailer: Trailer,
        frame: usize,
        instance: u32,
        results: usize,
        result: impl Fn(&[u64], usize) -> u64,
    ) -> usize {
        let slots = self.running.stack.slots_mut();
        let caller = frame - trailer.distance();
        for nth in 0..results {
            slots[caller + usize::from(trailer.slot(nth))] = result(slots, nth);
        }
        self.set_instance(instance);
        caller
    }

    /// Returns from the function whose frame is at `frame`, that of the topmost entry.
    fn return_through_stub(&mut self, frame: usize, results: usize, result: impl Fn(&[u64], usize) -> u64) -> Next {
        let slots = self.running.stack.slots_mut();
        let base = frame - results - 1;
        for nth in 0..results {
            slots[base + nth] = result(slots, nth);
        }
        self.end_entry()
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
        let Running { stack, context, memory0, .. } = &mut self.running;
        *memory0 = instance.memories.first().map_or(core::ptr::null(), |memory| memory.cast_const());
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
        self.running.trap = Some(Box::new(Trap { code, backtrace: self.backtrace(place) }));
        self.end_activation();
        Next::Stop(Stop::Trapped)
    }

    /// Forgets the topmost activation and all it has on the stack.
    fn end_activation(&mut self) {
        let running = &mut self.running;
        if let Some(current) = &running.current {
            running.transitions.truncate(current.transitions);
            running.end_current();
        }
    }
}

/// What a return address from below a frame leads to, if it is no stub's: the end of a call in verified code, with as many
/// results as the frame's function has. Reading it is unchecked, as in the interpreter.
pub(super) fn trailer_at(address: u64, results: usize) -> Trailer {
    Trailer::at_return_address(address as usize as *const u8, results)
}
