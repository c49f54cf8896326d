//! A small generator of random numbers (xorshift64*); the same seed gives the same numbers everywhere.

/// The generator.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Numbers that depend on the seed; seeds that differ in one bit give unrelated ones.
    pub fn new(seed: u64) -> Random {
        let mixed = (seed ^ 0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        Random((mixed ^ (mixed >> 29)).max(1))
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`, which is not zero.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() >> 11) as usize % end
    }

    /// True once in `times` times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// A number with few bits set, few bits clear, or any: where integers and floats have their edges.
    pub fn value(&mut self) -> u64 {
        const EDGES: [u64; 20] = [
            0,
            1,
            2,
            31,
            63,
            u64::MAX,
            i64::MIN as u64,
            i64::MAX as u64,
            0x8000_0000,
            0x7fff_ffff,
            0xffff_ffff,
            0x3f80_0000,
            0x7f80_0000,
            0x7fc0_0000,
            0xff80_0001,
            0x3ff0_0000_0000_0000,
            0xfff0_0000_0000_0000,
            0x7ff8_0000_0000_0000,
            0x7ff0_0000_0000_0001,
            0x41e0_0000_0000_0000,
        ];
        match self.below(4) {
            0 => self.pick(&EDGES),
            1 => self.number() >> self.below(64),
            2 => self.below(256) as u64,
            _ => self.number(),
        }
    }
}
