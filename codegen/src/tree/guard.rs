//! The directory beside the output directory in which a run works, and its lock.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use same_file::Handle;

use super::TreeError;

/// Held while a run writes.
pub(crate) struct Guard {
    /// The directory of the run.
    pub work: PathBuf,
    _lock: File,
}

impl Guard {
    /// Takes the lock for writing `out`, whose parent directory has to exist.
    pub fn acquire(out: &Path) -> Result<Guard, TreeError> {
        let work = work(out);
        // A run that ends removes its lock file; one that opened the file before has to look again.
        for _ in 0..100 {
            if let Some(lock) = try_lock(out, &work)? {
                return Ok(Guard { work, _lock: lock });
            }
        }
        Err(TreeError::Busy(out.to_owned()))
    }
}

/// The directory in which runs that write `out` work.
fn work(out: &Path) -> PathBuf {
    let name = out.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    out.with_file_name(format!(".{name}.schemalock"))
}

/// Whether a run is at work on `out`, or was until it was killed.
pub(super) fn is_work_left(out: &Path) -> bool {
    out.canonicalize().is_ok_and(|out| work(&out).symlink_metadata().is_ok())
}

impl Drop for Guard {
    /// Removes the directory of the run. Another run may use it already, so nothing is forced.
    fn drop(&mut self) {
        let _ = fs::remove_file(self.work.join("lock"));
        let _ = fs::remove_dir(&self.work);
    }
}

fn try_lock(out: &Path, work: &Path) -> Result<Option<File>, TreeError> {
    fs::create_dir_all(work).map_err(TreeError::io(work))?;
    let path = work.join("lock");
    let lock = match OpenOptions::new().create(true).truncate(false).write(true).open(&path) {
        Ok(lock) => lock,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(TreeError::io(path)(error)),
    };
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(TreeError::Busy(out.to_owned())),
        Err(TryLockError::Error(error)) => return Err(TreeError::io(path)(error)),
    }
    let held = lock.try_clone().and_then(Handle::from_file).map_err(TreeError::io(&path))?;
    let still_there = Handle::from_path(&path).is_ok_and(|named| named == held);
    Ok(still_there.then_some(lock))
}
