//! WASI preview 1, as much of it as the benchmarks import. Deterministic where the interface
//! allows: no arguments but the name, no environment, the same random bytes in every run.
//!
//! A module that imports anything else fails to link, with the import's name in the message.

use super::files::{Node, PREOPENED};
use super::memory::{put_u32, put_u64, slice, vector};
use super::{Stop, World};
use std::time::{SystemTime, UNIX_EPOCH};

/// WASI's error numbers, those that occur here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Errno {
    /// Permission denied.
    Access = 2,
    /// Not an open descriptor.
    BadDescriptor = 8,
    /// An address outside the memory.
    Fault = 21,
    /// An argument that makes no sense.
    Invalid = 28,
    /// The host could not read.
    InputOutput = 29,
    /// A folder where a file was wanted.
    IsFolder = 31,
    /// No such file.
    NoEntry = 44,
    /// A file where a folder was wanted.
    NotFolder = 54,
    /// Everything here is read-only.
    ReadOnly = 69,
    /// A stream has no position.
    Stream = 70,
    /// A path that leads out of ".".
    NotCapable = 76,
}

const NAME: &[u8] = b"program\0";

/// The name under which `fd_prestat_dir_name` shows the folder.
const FOLDER: &[u8] = b".";

fn errno(result: Result<(), Errno>) -> Result<i32, Stop> {
    Ok(match result {
        Ok(()) => 0,
        Err(errno) => errno as i32,
    })
}

/// `args_get`: the name and nothing else.
pub fn args_get(_: &mut World, memory: &mut [u8], pointers: i32, bytes: i32) -> Result<i32, Stop> {
    let mut get = || {
        put_u32(memory, pointers, bytes as u32)?;
        slice(memory, bytes, NAME.len())?.copy_from_slice(NAME);
        Ok(())
    };
    errno(get())
}

/// `args_sizes_get`.
pub fn args_sizes_get(_: &mut World, memory: &mut [u8], count: i32, bytes: i32) -> Result<i32, Stop> {
    errno(put_u32(memory, count, 1).and_then(|()| put_u32(memory, bytes, NAME.len() as u32)))
}

/// `environ_get`: there is none.
pub fn environ_get(_: &mut World, _: &mut [u8], _pointers: i32, _bytes: i32) -> Result<i32, Stop> {
    Ok(0)
}

/// `environ_sizes_get`.
pub fn environ_sizes_get(_: &mut World, memory: &mut [u8], count: i32, bytes: i32) -> Result<i32, Stop> {
    errno(put_u32(memory, count, 0).and_then(|()| put_u32(memory, bytes, 0)))
}

/// `clock_time_get`: nanoseconds, since 1970 for clock 0 and since the run's begin for clock 1.
pub fn clock_time_get(
    world: &mut World,
    memory: &mut [u8],
    clock: i32,
    _precision: i64,
    out: i32,
) -> Result<i32, Stop> {
    let since = match clock {
        0 => SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default(),
        1 => world.begun.elapsed(),
        _ => return Ok(Errno::Invalid as i32),
    };
    errno(put_u64(memory, out, since.as_nanos() as u64))
}

/// `fd_close`.
pub fn fd_close(world: &mut World, _: &mut [u8], fd: i32) -> Result<i32, Stop> {
    errno(world.files.close(fd))
}

/// `fd_fdstat_get`: file type, flags, all rights.
pub fn fd_fdstat_get(world: &mut World, memory: &mut [u8], fd: i32, out: i32) -> Result<i32, Stop> {
    let mut get = || {
        let file_type = world.files.node(fd)?.file_type();
        let stat = slice(memory, out, 24)?;
        stat.fill(0);
        stat[0] = file_type;
        stat[8..].fill(0xFF);
        Ok(())
    };
    errno(get())
}

/// `fd_fdstat_set_flags`: accepted, without effect on what is in memory anyway.
pub fn fd_fdstat_set_flags(world: &mut World, _: &mut [u8], fd: i32, _flags: i32) -> Result<i32, Stop> {
    errno(world.files.node(fd).map(|_| ()))
}

fn put_filestat(memory: &mut [u8], out: i32, node: &Node) -> Result<(), Errno> {
    let stat = slice(memory, out, 64)?;
    stat.fill(0);
    stat[16] = node.file_type();
    stat[24] = 1; // links
    stat[32..40].copy_from_slice(&node.size().to_le_bytes());
    Ok(())
}

/// `fd_filestat_get`: type and size; no times.
pub fn fd_filestat_get(world: &mut World, memory: &mut [u8], fd: i32, out: i32) -> Result<i32, Stop> {
    errno(world.files.node(fd).and_then(|node| put_filestat(memory, out, node)))
}

/// `path_filestat_get`.
pub fn path_filestat_get(
    world: &mut World,
    memory: &mut [u8],
    fd: i32,
    _lookup: i32,
    path: i32,
    len: i32,
    out: i32,
) -> Result<i32, Stop> {
    let mut get = || {
        let node = world.files.look_up(fd, slice(memory, path, len as u32 as usize)?)?;
        put_filestat(memory, out, &node)
    };
    errno(get())
}

/// `fd_prestat_get`: descriptor 3 is a folder.
pub fn fd_prestat_get(_: &mut World, memory: &mut [u8], fd: i32, out: i32) -> Result<i32, Stop> {
    if fd != PREOPENED {
        return Ok(Errno::BadDescriptor as i32);
    }
    errno(put_u64(memory, out, (FOLDER.len() as u64) << 32))
}

/// `fd_prestat_dir_name`.
pub fn fd_prestat_dir_name(_: &mut World, memory: &mut [u8], fd: i32, path: i32, len: i32) -> Result<i32, Stop> {
    if fd != PREOPENED {
        return Ok(Errno::BadDescriptor as i32);
    }
    if (len as u32 as usize) < FOLDER.len() {
        return Ok(Errno::Invalid as i32);
    }
    errno(slice(memory, path, FOLDER.len()).map(|name| name.copy_from_slice(FOLDER)))
}

/// `fd_read`.
pub fn fd_read(world: &mut World, memory: &mut [u8], fd: i32, vectors: i32, count: i32, out: i32) -> Result<i32, Stop> {
    let mut read = || {
        let mut total = 0;
        match world.files.node(fd)? {
            Node::Input => {}
            Node::Output(_) => return Err(Errno::BadDescriptor),
            Node::Folder(_) => return Err(Errno::IsFolder),
            Node::File { content, at } => {
                for index in 0..count {
                    let (start, len) = vector(memory, vectors, index)?;
                    let rest = usize::try_from(*at).ok().and_then(|at| content.get(at..)).unwrap_or(&[]);
                    let len = len.min(rest.len());
                    slice(memory, start, len)?.copy_from_slice(&rest[..len]);
                    *at += len as u64;
                    total += len;
                }
            }
        }
        put_u32(memory, out, total as u32)
    };
    errno(read())
}

/// `fd_write`: the standard streams take bytes, nothing else does.
pub fn fd_write(
    world: &mut World,
    memory: &mut [u8],
    fd: i32,
    vectors: i32,
    count: i32,
    out: i32,
) -> Result<i32, Stop> {
    let mut write = || {
        let Node::Output(written) = world.files.node(fd)? else {
            return Err(Errno::BadDescriptor);
        };
        let before = written.len();
        for index in 0..count {
            let (start, len) = vector(memory, vectors, index)?;
            written.extend_from_slice(slice(memory, start, len)?);
        }
        put_u32(memory, out, (written.len() - before) as u32)
    };
    errno(write())
}

/// `fd_seek`.
pub fn fd_seek(world: &mut World, memory: &mut [u8], fd: i32, offset: i64, whence: i32, out: i32) -> Result<i32, Stop> {
    let mut seek = || {
        let Node::File { content, at } = world.files.node(fd)? else {
            return Err(Errno::Stream);
        };
        let from = match whence {
            0 => 0,
            1 => *at,
            2 => content.len() as u64,
            _ => return Err(Errno::Invalid),
        };
        *at = from.checked_add_signed(offset).ok_or(Errno::Invalid)?;
        put_u64(memory, out, *at)
    };
    errno(seek())
}

/// `fd_tell`.
pub fn fd_tell(world: &mut World, memory: &mut [u8], fd: i32, out: i32) -> Result<i32, Stop> {
    fd_seek(world, memory, fd, 0, 1, out)
}

/// `path_open`, for reading.
#[expect(clippy::too_many_arguments, reason = "WASI's signature")]
pub fn path_open(
    world: &mut World,
    memory: &mut [u8],
    fd: i32,
    _lookup: i32,
    path: i32,
    len: i32,
    open: i32,
    _rights: i64,
    _inheriting: i64,
    _flags: i32,
    out: i32,
) -> Result<i32, Stop> {
    const CREATE: i32 = 1;
    const FOLDER: i32 = 2;
    const TRUNCATE: i32 = 8;
    let mut open_path = || {
        if open & (CREATE | TRUNCATE) != 0 {
            return Err(Errno::ReadOnly);
        }
        let node = world.files.look_up(fd, slice(memory, path, len as u32 as usize)?)?;
        if open & FOLDER != 0 && !matches!(node, Node::Folder(_)) {
            return Err(Errno::NotFolder);
        }
        put_u32(memory, out, world.files.open(node))
    };
    errno(open_path())
}

/// `proc_exit`: notes the status and unwinds.
pub fn proc_exit(world: &mut World, _: &mut [u8], status: i32) -> Result<(), Stop> {
    world.exit = Some(status);
    Err("proc_exit")
}

/// `random_get`: xorshift64*, the same bytes in every run.
pub fn random_get(world: &mut World, memory: &mut [u8], at: i32, len: i32) -> Result<i32, Stop> {
    let mut fill = || {
        for chunk in slice(memory, at, len as u32 as usize)?.chunks_mut(8) {
            let mut x = world.random;
            x ^= x >> 12;
            x ^= x << 25;
            x ^= x >> 27;
            world.random = x;
            let bytes = x.wrapping_mul(0x2545_F491_4F6C_DD1D).to_le_bytes();
            chunk.copy_from_slice(&bytes[..chunk.len()]);
        }
        Ok(())
    };
    errno(fill())
}

/// `sched_yield`: there is nobody to yield to.
pub fn sched_yield(_: &mut World, _: &mut [u8]) -> Result<i32, Stop> {
    Ok(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world() -> World {
        World::new(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../programs"))
    }

    #[test]
    fn reads_a_file_of_the_folder() {
        let (mut world, mut memory) = (world(), vec![0; 256]);
        memory[..7].copy_from_slice(b"fib.arg");
        assert_eq!(path_open(&mut world, &mut memory, 3, 0, 0, 7, 0, 0, 0, 0, 32), Ok(0));
        assert_eq!(memory[32], 4);
        // One vector: 16 bytes at 64.
        memory[40..48].copy_from_slice(&[64, 0, 0, 0, 16, 0, 0, 0]);
        assert_eq!(fd_read(&mut world, &mut memory, 4, 40, 1, 36), Ok(0));
        let expected = include_bytes!("../../../programs/fib.arg");
        assert_eq!(memory[36] as usize, expected.len());
        assert_eq!(&memory[64..64 + expected.len()], expected);
        assert_eq!(fd_close(&mut world, &mut memory, 4), Ok(0));
        assert_eq!(fd_close(&mut world, &mut memory, 4), Ok(Errno::BadDescriptor as i32));
    }

    #[test]
    fn refuses_paths_out_of_the_folder_and_writing() {
        let (mut world, mut memory) = (world(), b"../peers/Cargo.toml/etc/passwd".to_vec());
        memory.resize(64, 0);
        let mut open = |at, len, flags| path_open(&mut world, &mut memory, 3, 0, at, len, flags, 0, 0, 0, 60).unwrap();
        assert_eq!(open(0, 19, 0), Errno::NotCapable as i32);
        assert_eq!(open(19, 11, 0), Errno::NotCapable as i32);
        assert_eq!(open(9, 5, 0), Errno::NoEntry as i32);
        assert_eq!(open(9, 5, 1), Errno::ReadOnly as i32);
        assert_eq!(open(60, 5, 0), Errno::Fault as i32);
    }

    #[test]
    fn addresses_outside_the_memory_are_faults() {
        let (mut world, mut memory) = (world(), vec![0; 16]);
        let fault = Ok(Errno::Fault as i32);
        assert_eq!(fd_write(&mut world, &mut memory, 1, -8, 2, 0), fault);
        assert_eq!(fd_write(&mut world, &mut memory, 1, 0, 0, 13), fault);
        memory[0..8].copy_from_slice(&[255; 8]);
        assert_eq!(fd_write(&mut world, &mut memory, 1, 0, 1, 8), fault);
        assert_eq!(random_get(&mut world, &mut memory, 8, 9), fault);
        assert_eq!(clock_time_get(&mut world, &mut memory, 1, 0, 9), fault);
        assert_eq!(fd_write(&mut world, &mut [], 1, 0, 0, 0), fault);
    }
}
