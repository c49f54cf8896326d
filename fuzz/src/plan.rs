//! What is done with a module, decided by a seed alone, and how what came of it is told, so that engines can be compared.

use super::random::Random;

/// A value without anything that belongs to an engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// A 32-bit integer.
    I32(u32),
    /// A 64-bit integer.
    I64(u64),
    /// The bits of a 32-bit float.
    F32(u32),
    /// The bits of a 64-bit float.
    F64(u64),
    /// The bits of a vector.
    V128(u128),
    /// Whether the reference to a function is one.
    Func(bool),
    /// The number that an external reference stands for.
    Extern(Option<u32>),
}

/// The types of [`Plain`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "as WebAssembly calls them")]
pub enum Kind {
    I32,
    I64,
    F32,
    F64,
    V128,
    Func,
    Extern,
}

impl Plain {
    /// A random value of that type; references to functions are null, as none can be made from nothing.
    pub fn random(kind: Kind, random: &mut Random) -> Plain {
        match kind {
            Kind::I32 => Plain::I32(random.value() as u32),
            Kind::I64 => Plain::I64(random.value()),
            Kind::F32 => Plain::F32(random.value() as u32),
            Kind::F64 => Plain::F64(random.value()),
            Kind::V128 => Plain::V128(u128::from(random.value()) << 64 | u128::from(random.value())),
            Kind::Func => Plain::Func(false),
            Kind::Extern => Plain::Extern(random.once_in(2).then(|| random.below(100) as u32)),
        }
    }
}

/// Something that happened, as every engine must tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// An instance was made, or a call returned these.
    Returned(String, Vec<Plain>),
    /// It trapped, for that reason.
    Trapped(String, &'static str),
    /// The guest called an import of that name.
    Host(String, Vec<Plain>),
    /// What an exported memory holds: its size, and a digest of its bytes.
    Memory(String, usize, u64),
    /// What an exported table holds: of each element whether it is null.
    Table(String, Vec<bool>),
    /// What an exported global holds.
    Global(String, Plain),
    /// The engine had no room for so deep a recursion: nothing after this can be compared.
    NoRoom,
}

/// How many instances are made, each of which begins with another function: what one call leaves behind changes what the
/// next one does.
pub const INSTANCES: usize = 3;

/// How often each function is called in a row.
pub const ROUNDS: usize = 2;

/// How many functions are called at most in one instance.
pub const CALLS: usize = 12;

/// A digest of bytes.
pub fn digest(bytes: &[u8]) -> u64 {
    let mut state = 0_u64;
    let mut add = |value: u64| state = (state.rotate_left(23) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let words = bytes.chunks_exact(8);
    let rest = words.remainder();
    words.for_each(|word| add(u64::from_le_bytes(word.try_into().expect("eight bytes"))));
    rest.iter().for_each(|byte| add(u64::from(*byte)));
    state
}
