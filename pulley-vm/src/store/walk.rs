//! Walking the frames on the stack, for backtraces.

use alloc::string::ToString;

use super::run::{Entry, trailer_at};
use super::{InstanceId, Store};
use crate::backtrace::{Backtrace, FrameInfo};

/// Where a walk begins.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// At a part of an instruction of the current instance, in its frame.
    Instruction {
        pc: *const u8,
        /// As in a [`Fault`](crate::trap::Fault).
        part: u8,
        frame: usize,
    },
    /// At the caller of the function with that frame.
    Frame(usize),
}

impl Store {
    /// The guest functions that are active below a host function that waits.
    pub(super) fn backtrace_of_waiting(&self) -> Backtrace {
        match self.running.waiting() {
            Some(waiting) => self.walk(Place::Frame(waiting.frame), waiting.instance),
            None => Backtrace::default(),
        }
    }

    /// The guest functions that are active, from a place in the current instance on.
    pub(super) fn backtrace(&self, mut place: Place) -> Backtrace {
        let instance = self.running.context.instance;
        if let (Place::Instruction { pc, .. }, Some(current)) = (place, &self.running.current) {
            // The steps ran out at a stub, which is code of no instance: its frame is the one below the callee's.
            if self.instances[instance as usize].module.locate(pc as usize, 0).is_none() {
                let top = self.running.transitions.last().filter(|_| self.running.in_transition());
                place = Place::Frame(top.map_or(current.entry, |top| top.entry).frame());
            }
        }
        self.walk(place, instance)
    }

    fn walk(&self, mut place: Place, mut instance: u32) -> Backtrace {
        let mut backtrace = Backtrace::default();
        let running = &self.running;
        let slots = running.stack.slots();
        let mut activations = running.current.iter().chain(running.suspended.iter().rev());
        let mut transitions = running.transitions.as_slice();
        let Some(mut activation) = activations.next() else { return backtrace };
        loop {
            let frame = match place {
                Place::Frame(frame) => frame,
                Place::Instruction { .. } if backtrace.frames.len() == Backtrace::LIMIT => {
                    backtrace.truncated = true;
                    return backtrace;
                }
                Place::Instruction { pc, part, frame } => {
                    backtrace.frames.extend(self.frame_info(instance, pc, part));
                    frame
                }
            };
            let address = slots[frame - 1];
            let entered = |entry: &Entry| entry.frame() == frame && address == running.stubs.address(entry.results);
            match transitions {
                [below @ .., top] if below.len() >= activation.transitions && entered(&top.entry) => {
                    transitions = below;
                    instance = top.instance;
                    place = Place::Frame(top.entry.base);
                }
                _ if entered(&activation.entry) => {
                    let Some(suspended) = activations.next() else { return backtrace };
                    let Some(waiting) = suspended.waiting else { return backtrace };
                    activation = suspended;
                    instance = waiting.instance;
                    place = Place::Frame(waiting.frame);
                }
                _ => {
                    let trailer = trailer_at(address, 0);
                    place =
                        Place::Instruction { pc: trailer.return_address(), part: 0, frame: frame - trailer.distance() };
                }
            }
        }
    }

    fn frame_info(&self, instance: u32, pc: *const u8, part: u8) -> Option<FrameInfo> {
        let module = &self.instances[instance as usize].module;
        let (function, code_offset, module_offset) = module.locate(pc as usize, part)?;
        Some(FrameInfo {
            instance: InstanceId::from_index(instance),
            module: module.name().map(ToString::to_string),
            function,
            name: module.func_name(function).map(ToString::to_string),
            module_offset,
            code_offset,
        })
    }
}
