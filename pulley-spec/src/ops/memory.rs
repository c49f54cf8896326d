//! Linear memories and globals. An access traps when any byte of it lies past the end of the memory.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_memory {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_table! { $callback [$($done)*

for (name, what, T, D) in [
    (load8_u32, "8 bits, zero-extended to 32", u8, u32),
    (load8_s32, "8 bits, sign-extended to 32", i8, i32),
    (load8_s64, "8 bits, sign-extended to 64", i8, i64),
    (load16_u32, "16 bits, zero-extended to 32", u16, u32),
    (load16_s32, "16 bits, sign-extended to 32", i16, i32),
    (load16_s64, "16 bits, sign-extended to 64", i16, i64),
    (load32, "32 bits, zero-extended to 64", u32, u32),
    (load32_s64, "32 bits, sign-extended to 64", i32, i64),
    (load64, "64 bits", u64, u64),
    (load_f32, "a 32-bit float", f32, f32),
    (load_f64, "a 64-bit float", f64, f64),
] {
    /// Load {what}, from memory 0 or the one that the address names.
    {name}(dst: out D | acc, addr: address | acc | wide | other | other_wide, offset: imm u32) [memory] = mem.load::<T>(addr, offset)? as D;
    /// Load {what}, from memory 0 at `base + (index << shift)`, 32 bits and wrapping, plus `offset`.
    {name}_at(dst: out D | acc, base: in u32 | acc | imm32, index: in u32 | acc | imm8 | imm32, shift: imm u8, offset: imm u32) [memory]
        = mem.load::<T>(u64::from(base.wrapping_add(index.wrapping_shl(u32::from(shift)))), offset)? as D;
}
for (name, what, T, V) in [
    (store8, "the low 8 bits", u8, u8),
    (store16, "the low 16 bits", u16, u16),
    (store32, "the low 32 bits", u32, u32),
    (store64, "64 bits", u64, u64),
] {
    /// Store {what} of a value, to memory 0 or the one that the address names.
    {name}(addr: address | acc | wide | other | other_wide, offset: imm u32, value: in V | acc | imm32) [memory] = mem.store::<T>(addr, offset, value)?;
    /// Store {what} of a value, to memory 0 at `base + (index << shift)`, 32 bits and wrapping, plus `offset`.
    {name}_at(base: in u32 | acc | imm32, index: in u32 | acc | imm8 | imm32, shift: imm u8, offset: imm u32, value: in V | acc | imm32) [memory]
        = mem.store::<T>(u64::from(base.wrapping_add(index.wrapping_shl(u32::from(shift)))), offset, value)?;
}
for (N, F) in [(32, f32), (64, f64)] {
    /// Store a {N}-bit float, to memory 0 or the one that the address names.
    store_f{N}(addr: address | acc | wide | other | other_wide, offset: imm u32, value: in F | acc) [memory] = mem.store::<F>(addr, offset, value)?;
    /// Store a {N}-bit float, to memory 0 at `base + (index << shift)`, 32 bits and wrapping, plus `offset`.
    store_f{N}_at(base: in u32 | acc | imm32, index: in u32 | acc | imm8 | imm32, shift: imm u8, offset: imm u32, value: in F | acc) [memory]
        = mem.store::<F>(u64::from(base.wrapping_add(index.wrapping_shl(u32::from(shift)))), offset, value)?;
}

/// The size of a memory in pages.
memory_size(dst: out u64 | acc, memory: memory) [pure] = m.memory_pages(memory);
/// Grow a memory by a number of pages. The old size in pages, or -1 when it can't grow.
memory_grow(dst: out u64, memory: memory, delta: in u64) [leaves] = leaving.memory_grow(memory, delta);
/// Copy bytes between memories, or inside one where the ranges may overlap.
memory_copy(dst_memory: memory, src_memory: memory, dst: address | wide, src: address | wide, len: address | wide)
    = m.memory_copy(dst_memory, src_memory, dst, src, len)?;
/// Set bytes of a memory to one value.
memory_fill(memory: memory, dst: address | wide, value: in u8 | imm8, len: address | wide) = m.memory_fill(memory, dst, value, len)?;
/// Copy bytes of a data segment to a memory.
memory_init(segment: data, memory: memory, dst: in u64, src: in u32, len: in u32) [leaves] = leaving.memory_init(segment, memory, dst, src, len)?;
/// Empty a data segment.
data_drop(segment: data) [leaves] = leaving.data_drop(segment);

/// The value of a global.
global_get(dst: out u64 | acc, global: global) [pure] = m.global(global);
/// The value of a global, a 64-bit float or the bits of a 32-bit one.
global_get_f64(dst: out f64 | acc, global: global) [pure] = f64::from_bits(m.global(global));
/// Set a global.
global_set(global: global_mut, value: in u64 | acc | imm32) = m.set_global(global, value);

        ] }
    };
}
