//! Checked little-endian access to a module's memory. Every address comes from the module; one
//! that does not fit is [`Errno::Fault`].

use super::wasi::Errno;

/// Bytes `at..at + len`.
pub fn slice(memory: &mut [u8], at: i32, len: usize) -> Result<&mut [u8], Errno> {
    let at = at as u32 as usize;
    at.checked_add(len).and_then(|end| memory.get_mut(at..end)).ok_or(Errno::Fault)
}

/// A pair of pointer and length, the vectors of `fd_read` and `fd_write`.
pub fn vector(memory: &mut [u8], vectors: i32, index: i32) -> Result<(i32, usize), Errno> {
    let at = i64::from(vectors as u32) + 8 * i64::from(index as u32);
    let at = u32::try_from(at).map_err(|_| Errno::Fault)? as i32;
    let bytes = slice(memory, at, 8)?;
    let word = |i: usize| u32::from_le_bytes([bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]]);
    Ok((word(0) as i32, word(4) as usize))
}

/// Stores 32 bits.
pub fn put_u32(memory: &mut [u8], at: i32, value: u32) -> Result<(), Errno> {
    slice(memory, at, 4)?.copy_from_slice(&value.to_le_bytes());
    Ok(())
}

/// Stores 64 bits.
pub fn put_u64(memory: &mut [u8], at: i32, value: u64) -> Result<(), Errno> {
    slice(memory, at, 8)?.copy_from_slice(&value.to_le_bytes());
    Ok(())
}
