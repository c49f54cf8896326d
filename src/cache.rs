//! Compiled modules kept on disk, so that a module is compiled once for many runs of many processes.
//!
//! An entry is a file named after the hash of all that its artifact depends on; it begins with that hash, and the artifact
//! follows. Nothing in the directory is trusted: an entry that is damaged, was made for something else, or does not
//! verify is as good as none, and is replaced. Entries are written under another name and then renamed, so that other
//! processes see a whole file or none. A cache that can't be read or written makes things slow, never wrong: nothing here
//! fails but the search for a directory.

use crate::error::Context;
use crate::{Config, Engine, Module, Result};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};
use std::{fs, io};

/// How an entry's name ends.
const EXTENSION: &str = "pulley";

/// How the name of a file that is being written ends.
const UNFINISHED: &str = "tmp";

/// Files that were being written that long ago never will be whole.
const ABANDONED: Duration = Duration::from_secs(60 * 60);

/// What an entry is found by.
type Key = [u8; 32];

/// Settings of a [`Cache`].
#[derive(Clone, Debug)]
pub struct CacheConfig {
    directory: Option<PathBuf>,
    size_limit: u64,
}

impl Default for CacheConfig {
    fn default() -> CacheConfig {
        CacheConfig { directory: None, size_limit: 512 << 20 }
    }
}

impl CacheConfig {
    /// The default settings: the directory for caches of the user, 512 MiB.
    #[must_use]
    pub fn new() -> CacheConfig {
        CacheConfig::default()
    }

    /// The directory that holds the cache. It is made when something is written. By default the directory `pulley` where the
    /// platform has the caches of its user, such as `~/.cache/pulley`.
    ///
    /// Whoever can write there can make a module do something else than it says, though nothing that a module could
    /// not do; what is made here is for the user alone.
    pub fn with_directory(&mut self, directory: impl Into<PathBuf>) -> &mut Self {
        self.directory = Some(directory.into());
        self
    }

    /// How many bytes all entries may have together. 512 MiB by default.
    ///
    /// When a new entry makes them more, those that were not used for the longest time are deleted.
    pub fn with_files_total_size_soft_limit(&mut self, bytes: u64) -> &mut Self {
        self.size_limit = bytes;
        self
    }
}

/// A directory of compiled modules, for [`Config::cache`].
///
/// Any number of engines, threads and processes may use the same directory. Cheap to clone; clones are the same cache.
///
/// ```
/// use pulley::{Cache, CacheConfig, Config, Engine, Module};
///
/// # let directory = std::env::temp_dir().join(format!("pulley-doc-{}", std::process::id()));
/// let cache = Cache::new(CacheConfig::new().with_directory(&directory)).unwrap();
/// let engine = Engine::new(Config::new().cache(Some(cache.clone()))).unwrap();
/// Module::new(&engine, "(module)").unwrap(); // compiles
/// Module::new(&engine, "(module)").unwrap(); // loads what was compiled
/// assert_eq!((cache.cache_hits(), cache.cache_misses()), (1, 1));
/// # std::fs::remove_dir_all(&directory).unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct Cache {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    directory: PathBuf,
    size_limit: u64,
    hits: AtomicUsize,
    misses: AtomicUsize,
    /// How many files were begun, for their names.
    begun: AtomicUsize,
}

impl Cache {
    /// A cache in the directory of the settings, which need not exist.
    ///
    /// # Errors
    ///
    /// If no directory is given, and the platform has none for the caches of this user.
    pub fn new(config: &CacheConfig) -> Result<Cache> {
        let directory = match &config.directory {
            Some(directory) => std::path::absolute(directory)
                .with_context(|| format!("`{}` can't be a directory for a cache", directory.display()))?,
            None => directories::ProjectDirs::from("", "", "pulley")
                .context("there is no directory for caches, as this user has no home; name a directory")?
                .cache_dir()
                .to_owned(),
        };
        let (hits, misses, begun) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
        let inner = Inner { directory, size_limit: config.size_limit, hits, misses, begun };
        Ok(Cache { inner: Arc::new(inner) })
    }

    /// The directory that holds the cache.
    #[must_use]
    pub fn directory(&self) -> &Path {
        &self.inner.directory
    }

    /// How many modules were found in it, by all who share this cache in this process.
    #[must_use]
    pub fn cache_hits(&self) -> usize {
        self.inner.hits.load(Ordering::Relaxed)
    }

    /// How many modules were not found in it, by all who share this cache in this process.
    #[must_use]
    pub fn cache_misses(&self) -> usize {
        self.inner.misses.load(Ordering::Relaxed)
    }

    /// The module in the cache, or what `compile` makes, which is then put there.
    pub(crate) fn module(
        &self,
        engine: &Engine,
        wasm: &[u8],
        compile: impl FnOnce() -> Result<Module>,
    ) -> Result<Module> {
        let key = key(engine.config(), wasm);
        let path = self.path(&key);
        if let Some(module) = load(engine, &path, &key) {
            self.inner.hits.fetch_add(1, Ordering::Relaxed);
            return Ok(module);
        }
        self.inner.misses.fetch_add(1, Ordering::Relaxed);
        let module = compile()?;
        // Whether this succeeds makes no difference to the module.
        let written = module.serialize().and_then(|artifact| Ok(self.store(&path, &key, &artifact)?));
        if written.is_ok() {
            self.clean_up();
        }
        Ok(module)
    }

    fn path(&self, key: &Key) -> PathBuf {
        let mut name = String::with_capacity(2 * key.len());
        for byte in key {
            let _ = write!(name, "{byte:02x}");
        }
        self.inner.directory.join(name).with_extension(EXTENSION)
    }

    /// Writes an entry, all of it or nothing.
    fn store(&self, path: &Path, key: &Key, artifact: &[u8]) -> io::Result<()> {
        make_directory(&self.inner.directory)?;
        let nth = self.inner.begun.fetch_add(1, Ordering::Relaxed);
        let unfinished = path.with_extension(format!("{}-{nth}.{UNFINISHED}", std::process::id()));
        let write = || {
            let mut file = fs::File::create(&unfinished)?;
            file.write_all(key)?;
            file.write_all(artifact)?;
            drop(file);
            fs::rename(&unfinished, path)
        };
        write().inspect_err(|_| {
            let _ = fs::remove_file(&unfinished);
        })
    }

    /// Deletes the entries that were not used for the longest time, until the others are within the limit, and files that
    /// some process left unfinished. Files with other names stay.
    fn clean_up(&self) {
        let Ok(files) = fs::read_dir(&self.inner.directory) else { return };
        let mut entries = Vec::new();
        for file in files.flatten() {
            let path = file.path();
            let Ok(metadata) = file.metadata() else { continue };
            let used = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            match kind(&path) {
                Some(Kind::Entry) => entries.push((used, metadata.len(), path)),
                Some(Kind::Unfinished) if used.elapsed().is_ok_and(|age| age > ABANDONED) => {
                    let _ = fs::remove_file(path);
                }
                _ => {}
            }
        }
        let mut total: u64 = entries.iter().map(|(_, size, _)| size).sum();
        entries.sort();
        for (_, size, path) in entries {
            if total <= self.inner.size_limit {
                break;
            }
            // Another process may have been faster.
            let _ = fs::remove_file(path);
            total -= size;
        }
    }
}

/// What a file of the directory is, by its name.
enum Kind {
    Entry,
    Unfinished,
}

fn kind(path: &Path) -> Option<Kind> {
    let name = path.file_name()?.to_str()?;
    let (stem, rest) = name.split_once('.')?;
    if stem.len() != 2 * size_of::<Key>() || !stem.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    match rest.rsplit('.').next()? {
        EXTENSION if rest == EXTENSION => Some(Kind::Entry),
        UNFINISHED => Some(Kind::Unfinished),
        _ => None,
    }
}

/// The hash of all that the artifact of a module depends on: format and instruction set, compiler, settings, module.
fn key(config: &Config, wasm: &[u8]) -> Key {
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    part(&pulley_vm::artifact::FORMAT_VERSION.to_le_bytes());
    part(&pulley_vm::isa::FINGERPRINT.to_le_bytes());
    pulley_cranelift::VERSION.iter().for_each(|version| part(version.as_bytes()));
    part(config.compiler.key().as_bytes());
    part(wasm);
    hash.finalize().into()
}

/// The module of an entry, if that is there and good. The time of its last use is now.
fn load(engine: &Engine, path: &Path, key: &Key) -> Option<Module> {
    let bytes = fs::read(path).ok()?;
    let artifact = bytes.strip_prefix(key)?;
    let module = Module::deserialize(engine, artifact).ok()?;
    let _ = fs::File::options().append(true).open(path).and_then(|file| file.set_modified(SystemTime::now()));
    Some(module)
}

/// Makes a directory and those above it, for its user alone where the platform knows that.
fn make_directory(directory: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}
