//! The directory beside the output directory in which a run works, and its lock.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use same_file::Handle;

use super::TreeError;
use crate::held::Held;

/// Held while a run writes.
pub(crate) struct Guard {
    /// The directory of the run.
    pub work: PathBuf,
    /// The same, held open.
    pub held: Held,
    _lock: File,
}

impl Guard {
    /// Takes the lock for writing `out`, whose parent directory has to exist.
    pub(crate) fn acquire(out: &Path) -> Result<Guard, TreeError> {
        let work = work(out);
        // A run that ends removes its lock file; one that opened the file before has to look again.
        for _ in 0..100 {
            if let Some((held, lock)) = try_lock(out, &work)? {
                return Ok(Guard { work, held, _lock: lock });
            }
        }
        Err(TreeError::Busy(out.to_owned()))
    }
}

/// Returns the directory in which runs that write `out` work.
pub(crate) fn work(out: &Path) -> PathBuf {
    let name = out.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    out.with_file_name(format!(".{name}.schemalock"))
}

/// Returns whether a run is at work on `out`, or was until it was killed.
pub(super) fn is_work_left(out: &Path) -> bool {
    out.canonicalize().is_ok_and(|out| work(&out).symlink_metadata().is_ok())
}

impl Drop for Guard {
    /// Removes the directory of the run. Another run may use it already, so nothing is forced.
    fn drop(&mut self) {
        let _ = fs::remove_file(self.work.join(LOCK));
        let _ = fs::remove_dir(&self.work);
    }
}

fn try_lock(out: &Path, work: &Path) -> Result<Option<(Held, File)>, TreeError> {
    let Some(held) = opened(work).map_err(TreeError::io(work))? else { return Ok(None) };
    let path = work.join(LOCK);
    let lock = match held.open_or_create(OsStr::new(LOCK)) {
        Ok(lock) => lock,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(TreeError::io(path)(error)),
    };
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(TreeError::Busy(out.to_owned())),
        Err(TryLockError::Error(error)) => return Err(TreeError::io(path)(error)),
    }
    let handle = lock.try_clone().and_then(Handle::from_file).map_err(TreeError::io(&path))?;
    let still_there = Handle::from_path(&path).is_ok_and(|named| named == handle);
    Ok(still_there.then_some((held, lock)))
}

/// Opens the directory of the run, which is made if need be; `None` if another run has just removed it.
///
/// A link of that name would lead the run to write, and to remove, what it leads to.
fn opened(work: &Path) -> io::Result<Option<Held>> {
    match fs::create_dir(work) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    let (Some(parent), Some(name)) = (work.parent(), work.file_name()) else { return Ok(None) };
    match Held::open(parent)?.below(Path::new(name)) {
        Ok(held) => Ok(Some(held)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(_) if work.is_symlink() => Err(io::Error::other(
            "it is a symbolic link, and a run would work in what it leads to; remove it",
        )),
        Err(error) => Err(error),
    }
}

const LOCK: &str = "lock";
