//! Descriptors: the three standard streams, the folder "." as descriptor 3, and files in it, read
//! into memory when they are opened. Nothing is ever written to the host.

use super::wasi::Errno;
use std::path::{Component, Path, PathBuf};

/// What a descriptor stands for.
pub enum Node {
    /// Standard input, always at its end.
    Input,
    /// Standard output or standard error.
    Output(Vec<u8>),
    /// A folder, by its place on the host.
    Folder(PathBuf),
    /// A file's content and the position in it.
    File { content: Vec<u8>, at: u64 },
}

impl Node {
    /// WASI's number of the file type. Streams are "unknown", so that the C library buffers them.
    pub fn file_type(&self) -> u8 {
        match self {
            Node::Input | Node::Output(_) => 0,
            Node::Folder(_) => 3,
            Node::File { .. } => 4,
        }
    }

    /// Size in bytes; 0 for what has none.
    pub fn size(&self) -> u64 {
        match self {
            Node::File { content, .. } => content.len() as u64,
            _ => 0,
        }
    }
}

/// The descriptors that are open, by number.
pub struct Files(Vec<Option<Node>>);

/// The descriptor of ".".
pub const PREOPENED: i32 = 3;

impl Files {
    /// The standard streams, and `folder` as ".".
    pub fn new(folder: &Path) -> Files {
        Files(vec![
            Some(Node::Input),
            Some(Node::Output(Vec::new())),
            Some(Node::Output(Vec::new())),
            Some(Node::Folder(folder.to_owned())),
        ])
    }

    /// What is open as `fd`.
    pub fn node(&mut self, fd: i32) -> Result<&mut Node, Errno> {
        self.slot(fd)?.as_mut().ok_or(Errno::BadDescriptor)
    }

    /// Closes `fd`. The standard streams stay, because their content is the run's result.
    pub fn close(&mut self, fd: i32) -> Result<(), Errno> {
        let slot = self.slot(fd)?;
        match slot {
            None => Err(Errno::BadDescriptor),
            Some(Node::Output(_)) => Ok(()),
            Some(_) => {
                *slot = None;
                Ok(())
            }
        }
    }

    /// What is at `path` under the folder `fd`.
    pub fn look_up(&mut self, fd: i32, path: &[u8]) -> Result<Node, Errno> {
        let Node::Folder(folder) = self.node(fd)? else {
            return Err(Errno::NotFolder);
        };
        let path = Path::new(std::str::from_utf8(path).map_err(|_| Errno::Invalid)?);
        if !path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir)) {
            return Err(Errno::NotCapable);
        }
        let path = folder.join(path);
        if path.is_dir() {
            return Ok(Node::Folder(path));
        }
        let content = std::fs::read(&path).map_err(|e| match e.kind() {
            std::io::ErrorKind::NotFound => Errno::NoEntry,
            std::io::ErrorKind::PermissionDenied => Errno::Access,
            _ => Errno::InputOutput,
        })?;
        Ok(Node::File { content, at: 0 })
    }

    /// Opens `node` under the lowest free number.
    pub fn open(&mut self, node: Node) -> u32 {
        let free = self.0.iter().position(Option::is_none);
        let fd = free.unwrap_or_else(|| {
            self.0.push(None);
            self.0.len() - 1
        });
        self.0[fd] = Some(node);
        fd as u32
    }

    /// What was written to standard output.
    pub fn stdout(&self) -> &[u8] {
        self.written(1)
    }

    /// What was written to standard error.
    pub fn stderr(&self) -> &[u8] {
        self.written(2)
    }

    fn written(&self, fd: usize) -> &[u8] {
        match &self.0[fd] {
            Some(Node::Output(bytes)) => bytes,
            _ => &[],
        }
    }

    fn slot(&mut self, fd: i32) -> Result<&mut Option<Node>, Errno> {
        usize::try_from(fd).ok().and_then(|fd| self.0.get_mut(fd)).ok_or(Errno::BadDescriptor)
    }
}
