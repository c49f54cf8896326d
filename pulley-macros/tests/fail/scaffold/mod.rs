//! A machine just large enough for the expansion of `handlers!`: the types that it names, with the shapes that
//! `pulley-vm/src/interp` gives them. Wrong rows are tried against it; `pass/handlers.rs` shows that right ones compile and run.

#![allow(dead_code, unused_macros, reason = "each test uses its part")]

pub struct Registers {
    pub slots: [u64; 4],
    pub acc: u64,
    pub facc: f64,
}

impl Registers {
    pub fn slot(&self, index: u8) -> u64 {
        self.slots[usize::from(index)]
    }

    pub fn set_slot(&mut self, index: u8, value: u64) {
        self.slots[usize::from(index)] = value;
    }

    pub fn accumulators(&self) -> Accumulators {
        Accumulators(self.acc)
    }

    pub fn memory0(&self) -> LinearMemory {
        LinearMemory
    }

    pub fn trap(&self, code: TrapCode) -> Flow {
        Flow::Trap(code.into())
    }
}

/// A memory without a byte.
pub struct LinearMemory;

impl LinearMemory {
    pub fn load<T>(self, _addr: u64, _offset: u32) -> Result<T, TrapCode> {
        Err(TrapCode::MemoryOutOfBounds)
    }
}

pub enum Flow {
    Next,
    Jump(*const u8),
    Trap(Fault),
    Exit(ExitKind),
}

pub struct Next(pub *const u8);

pub struct Branch(pub bool, pub Relative, pub *const u8);

/// Where control goes as a `Flow`, and the next instruction.
pub trait End {
    fn flow(self) -> (Flow, *const u8);
}

impl End for Next {
    fn flow(self) -> (Flow, *const u8) {
        (Flow::Next, self.0)
    }
}

impl End for Branch {
    fn flow(self) -> (Flow, *const u8) {
        (if self.0 { Flow::Jump(self.1.address()) } else { Flow::Next }, self.2)
    }
}

impl End for (Flow, *const u8) {
    fn flow(self) -> (Flow, *const u8) {
        self
    }
}

impl<T: End> End for Result<T, Fault> {
    fn flow(self) -> (Flow, *const u8) {
        self.map_or_else(|fault| (Flow::Trap(fault), std::ptr::null()), End::flow)
    }
}

pub enum ExitKind {
    Leave,
}

pub enum TrapCode {
    Unreachable,
    MemoryOutOfBounds,
}

pub struct Fault {
    pub code: TrapCode,
    pub part: u8,
}

impl Fault {
    pub fn earlier(self, parts: u8) -> Fault {
        Fault { part: self.part + parts, ..self }
    }
}

impl From<TrapCode> for Fault {
    fn from(code: TrapCode) -> Fault {
        Fault { code, part: 0 }
    }
}

#[derive(Clone, Copy)]
pub struct Accumulators(u64);

pub trait Value: Copy {
    fn from_slot(slot: u64) -> Self;
    fn to_slot(self) -> u64;

    fn accumulate(self, m: &mut Registers) {
        m.acc = self.to_slot();
    }
}

impl Value for u32 {
    fn from_slot(slot: u64) -> u32 {
        slot as u32
    }

    fn to_slot(self) -> u64 {
        u64::from(self)
    }
}

impl Value for u64 {
    fn from_slot(slot: u64) -> u64 {
        slot
    }

    fn to_slot(self) -> u64 {
        self
    }
}

#[derive(Clone, Copy)]
pub struct Address(pub u64);

impl Value for Address {
    fn from_slot(slot: u64) -> Address {
        Address(u64::from(slot as u32))
    }

    fn to_slot(self) -> u64 {
        self.0
    }
}

pub trait Mode {
    const BYTES: usize;
}

pub trait Read<T>: Mode {
    fn read(held: Accumulators, m: &Registers, code: Code<'_>, at: usize) -> T;
}

pub trait Write<T>: Mode {
    fn write(m: &mut Registers, code: Code<'_>, at: usize, value: T);
}

pub struct Slot;

impl Mode for Slot {
    const BYTES: usize = 1;
}

impl<T: Value> Read<T> for Slot {
    fn read(_: Accumulators, m: &Registers, code: Code<'_>, at: usize) -> T {
        T::from_slot(m.slot(code.u8(at)))
    }
}

impl<T: Value> Write<T> for Slot {
    fn write(m: &mut Registers, code: Code<'_>, at: usize, value: T) {
        m.set_slot(code.u8(at), value.to_slot());
    }
}

pub struct Acc;

impl Mode for Acc {
    const BYTES: usize = 0;
}

impl<T: Value> Read<T> for Acc {
    fn read(held: Accumulators, _: &Registers, _: Code<'_>, _: usize) -> T {
        T::from_slot(held.0)
    }
}

impl<T: Value> Write<T> for Acc {
    fn write(_: &mut Registers, _: Code<'_>, _: usize, _: T) {}
}

pub struct Imm8;

impl Mode for Imm8 {
    const BYTES: usize = 1;
}

impl<T: Value> Read<T> for Imm8 {
    fn read(_: Accumulators, _: &Registers, code: Code<'_>, at: usize) -> T {
        T::from_slot(code.i8(at) as u64)
    }
}

pub struct Wide;

impl Mode for Wide {
    const BYTES: usize = 1;
}

impl Read<Address> for Wide {
    fn read(_: Accumulators, m: &Registers, code: Code<'_>, at: usize) -> Address {
        Address(m.slot(code.u8(at)))
    }
}

#[derive(Clone, Copy)]
pub struct Code<'a>(pub &'a [u8]);

impl Code<'_> {
    pub fn at(self, offset: usize) -> *const u8 {
        self.0[offset..].as_ptr()
    }

    pub fn u8(self, offset: usize) -> u8 {
        self.0[offset]
    }

    pub fn i8(self, offset: usize) -> i8 {
        self.0[offset] as i8
    }

    pub fn u32(self, offset: usize) -> u32 {
        u32::from_le_bytes(self.0[offset..offset + 4].try_into().unwrap())
    }

    pub fn trap(self, offset: usize) -> TrapCode {
        if self.0[offset] == 0 { TrapCode::Unreachable } else { TrapCode::MemoryOutOfBounds }
    }

    pub fn relative(self, offset: usize) -> Relative {
        Relative(self.at(self.u32(offset) as usize))
    }
}

/// Where a distance leads.
pub struct Relative(*const u8);

impl Relative {
    pub fn address(&self) -> *const u8 {
        self.0
    }
}

/// What a row that leaves can use.
pub struct Leaving<'a>(pub &'a mut u64);

impl Leaving<'_> {
    pub fn memory_grow(&mut self, _memory: u32, delta: u64) -> u64 {
        std::mem::replace(self.0, *self.0 + delta)
    }
}

pub type Handler = fn(Code<'_>, &mut Registers) -> (Flow, *const u8);

macro_rules! handler {
    ($name:ident [$($parameters:tt)*], $steps:literal, $code:ident, $m:ident, $body:block) => {
        #[allow(unused_variables)]
        pub(super) fn $name<$($parameters)*>($code: Code<'_>, $m: &mut Registers) -> (Flow, *const u8) {
            $body.flow()
        }
    };
}
