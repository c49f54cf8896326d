//! A vector of 128 bits: the value that all SIMD instructions work on.
//!
//! Invariant: the bytes are in the order of linear memory, whatever the host: lane 0 first, each lane little-endian
//! (WebAssembly 2.0, section 4.3.2.3). So loads and stores copy bytes, and the same lanes come out everywhere.

use core::fmt;

/// A vector of 128 bits.
// Aligned like a register, the compiler moves it as one; where it lies in frames and memories, it is not aligned.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(C, align(16))]
pub struct V128([u8; 16]);

impl V128 {
    /// The vector of all zeros.
    pub const ZERO: V128 = V128([0; 16]);

    /// The vector with these bytes, in the order of linear memory.
    #[inline(always)]
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> V128 {
        V128(bytes)
    }

    /// The bytes, in the order of linear memory.
    #[inline(always)]
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 16] {
        self.0
    }

    /// The vector with these bits; lane 0 is in the lowest ones.
    #[inline(always)]
    #[must_use]
    pub const fn from_u128(bits: u128) -> V128 {
        V128(bits.to_le_bytes())
    }

    /// The bits; lane 0 is in the lowest ones.
    #[inline(always)]
    #[must_use]
    pub const fn as_u128(self) -> u128 {
        u128::from_le_bytes(self.0)
    }

    /// The vector whose lanes of 64 bits are these.
    #[inline(always)]
    #[must_use]
    pub(crate) const fn from_halves(low: u64, high: u64) -> V128 {
        V128::from_u128((high as u128) << 64 | low as u128)
    }

    /// The vector that lies in these slots, the first of which has the lower address.
    ///
    /// A vector among arguments, results and globals takes two slots, which hold its bytes in their order.
    #[inline]
    #[must_use]
    pub fn from_slots(slots: [u64; 2]) -> V128 {
        let [first, second] = slots.map(u64::to_ne_bytes);
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&first);
        bytes[8..].copy_from_slice(&second);
        V128(bytes)
    }

    /// The two slots that hold the vector, see [`V128::from_slots`].
    #[inline]
    #[must_use]
    pub fn to_slots(self) -> [u64; 2] {
        let bytes = self.0;
        let half = |from: usize| u64::from_ne_bytes(core::array::from_fn(|at| bytes[from + at]));
        [half(0), half(8)]
    }
}

impl From<u128> for V128 {
    fn from(bits: u128) -> V128 {
        V128::from_u128(bits)
    }
}

impl From<V128> for u128 {
    fn from(vector: V128) -> u128 {
        vector.as_u128()
    }
}

impl fmt::Debug for V128 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#034x}", self.as_u128())
    }
}

/// The array of what a function makes of each index.
///
/// Handlers use this and loops over indices, not `core::array::from_fn` and iterators: those are made of functions that the
/// compiler may leave in another unit, and a handler that calls one has a stack frame.
#[inline(always)]
pub(crate) fn array_of<T: Copy + Default, const N: usize>(f: impl Fn(usize) -> T) -> [T; N] {
    let mut array = [T::default(); N];
    let mut at = 0;
    while at < N {
        array[at] = f(at);
        at += 1;
    }
    array
}

/// Lanes of one type: 16 bytes as an array of numbers, lane 0 first.
pub(crate) trait Lane: Copy + Default {
    /// As many as fit a vector.
    type Lanes: Copy + AsRef<[Self]> + AsMut<[Self]>;
    /// The lanes of a vector.
    fn lanes(vector: V128) -> Self::Lanes;
    /// The vector of lanes.
    fn vector(lanes: Self::Lanes) -> V128;
}

macro_rules! lanes {
    ($($ty:ident: $count:literal, |$raw:ident| $order:expr;)*) => {
        $(#[allow(clippy::useless_transmute, reason = "one of the types is the vector's own")]
        impl Lane for $ty {
            type Lanes = [$ty; $count];
            #[inline(always)]
            fn lanes(vector: V128) -> [$ty; $count] {
                // SAFETY: both are 16 bytes, and any bytes are numbers.
                let lanes = unsafe { core::mem::transmute::<[u8; 16], [$ty; $count]>(vector.0) };
                if cfg!(target_endian = "little") { lanes } else { array_of(|at| { let $raw = lanes[at]; $order }) }
            }
            #[inline(always)]
            fn vector(lanes: [$ty; $count]) -> V128 {
                let lanes = if cfg!(target_endian = "little") { lanes } else { array_of(|at| { let $raw = lanes[at]; $order }) };
                // SAFETY: as above.
                V128(unsafe { core::mem::transmute::<[$ty; $count], [u8; 16]>(lanes) })
            }
        })*
    };
}

lanes! {
    u8: 16, |raw| raw;
    i8: 16, |raw| raw;
    u16: 8, |raw| raw.to_le();
    i16: 8, |raw| raw.to_le();
    u32: 4, |raw| raw.to_le();
    i32: 4, |raw| raw.to_le();
    u64: 2, |raw| raw.to_le();
    i64: 2, |raw| raw.to_le();
    f32: 4, |raw| f32::from_bits(raw.to_bits().to_le());
    f64: 2, |raw| f64::from_bits(raw.to_bits().to_le());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_lie_in_the_order_of_memory() {
        let vector = V128::from_bytes(core::array::from_fn(|at| at as u8));
        assert_eq!(vector.as_u128(), 0x0f0e_0d0c_0b0a_0908_0706_0504_0302_0100);
        assert_eq!(u16::lanes(vector)[1], 0x0302);
        assert_eq!(u32::lanes(vector)[3], 0x0f0e_0d0c);
        assert_eq!(u64::lanes(vector)[0], 0x0706_0504_0302_0100);
        assert_eq!(f64::lanes(vector)[1].to_bits(), 0x0f0e_0d0c_0b0a_0908);
        assert_eq!(V128::from_halves(u64::lanes(vector)[0], u64::lanes(vector)[1]), vector);
        assert_eq!(i16::vector(i16::lanes(vector)), vector);
        assert_eq!(f32::vector(f32::lanes(vector)), vector);
    }

    #[test]
    fn slots_hold_the_bytes_in_their_order() {
        let vector = V128::from_bytes(core::array::from_fn(|at| 0xf0 | at as u8));
        let slots = vector.to_slots();
        assert_eq!(slots[0].to_ne_bytes()[..], vector.to_bytes()[..8]);
        assert_eq!(slots[1].to_ne_bytes()[..], vector.to_bytes()[8..]);
        assert_eq!(V128::from_slots(slots), vector);
    }

    #[test]
    fn vectors_are_shown_as_numbers() {
        assert_eq!(std::format!("{:?}", V128::from(1)), "0x00000000000000000000000000000001");
        assert_eq!(u128::from(V128::from(7)), 7);
    }
}
