//! Directories held open, so that a link planted in a checkout leads no write elsewhere.
//!
//! A path is looked up anew at each use, and every part of it may be a link by then. A directory that is held
//! open stays the same directory. Its files are named by one name, and a link at that name is never
//! followed.
//!
//! ```text
//! CHANGELOG.md                          read and replaced in the directory that was opened
//! .schemalock-unfinished-CHANGELOG.md   a link to ~/.profile: removed, and made anew as a file
//! ```

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

use cap_fs_ext::{DirExt, FollowSymlinks, OpenOptionsFollowExt};
use cap_std::ambient_authority;
use cap_std::fs::{Dir, OpenOptions};

/// A directory held open.
pub(crate) struct Held {
    directory: Dir,
    path: PathBuf,
}

impl Held {
    /// Opens the directory `path`, following the links on the way to it.
    pub(crate) fn open(path: &Path) -> io::Result<Held> {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        Ok(Held { directory: Dir::open_ambient_dir(path, ambient_authority())?, path: path.to_owned() })
    }

    /// Opens the directory `relative` below this one. Refuses `..`, absolute paths and links on the way.
    pub(crate) fn below(self, relative: &Path) -> io::Result<Held> {
        relative.components().try_fold(self, |held, part| match part {
            Component::Normal(name) => {
                let directory = held.directory.open_dir_nofollow(name)?;
                Ok(Held { directory, path: held.path.join(name) })
            }
            Component::CurDir => Ok(held),
            _ => Err(io::Error::other("the path leads out of its directory")),
        })
    }

    /// Returns the path by which messages name the entry `name`.
    pub(crate) fn path(&self, name: &OsStr) -> PathBuf {
        self.path.join(name)
    }

    /// Reads the file `name`; `None` if there is no such entry. Refuses links, and what is no file.
    pub(crate) fn read(&self, name: &OsStr, most: u64) -> io::Result<Option<Vec<u8>>> {
        if !self.is_file(name)? {
            return Ok(None);
        }
        let file =
            self.directory.open_with(name, OpenOptions::new().read(true).follow(FollowSymlinks::No))?;
        let mut bytes = Vec::new();
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(io::Error::other(format!("it has more than {most} bytes")));
        }
        Ok(Some(bytes))
    }

    /// Opens the file `name` for writing, and makes it if there is none. Refuses links, and what is no file.
    pub(crate) fn open_or_create(&self, name: &OsStr) -> io::Result<fs::File> {
        self.is_file(name)?;
        let mut options = OpenOptions::new();
        options.create(true).write(true).follow(FollowSymlinks::No);
        Ok(self.directory.open_with(name, &options)?.into_std())
    }

    /// Writes the file `name` as a whole or not at all; one that is there keeps its permissions. A run that is
    /// killed may leave [`unfinished`].
    pub(crate) fn replace(&self, name: &OsStr, text: &str) -> io::Result<()> {
        let permissions = self.permissions(name)?;
        let beside = unfinished(name);
        self.remove(&beside)?;
        let mut file =
            self.directory.open_with(&beside, OpenOptions::new().create_new(true).write(true))?.into_std();
        file.write_all(text.as_bytes())?;
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        drop(file);
        self.directory.rename(&beside, &self.directory, name)
    }

    /// Removes the file or link `name`, if there is one; what a link leads to stays.
    pub(crate) fn remove(&self, name: impl AsRef<Path>) -> io::Result<()> {
        match self.directory.remove_file(name) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Returns whether there is a file `name`. Anything else of that name is an error.
    pub(crate) fn is_file(&self, name: &OsStr) -> io::Result<bool> {
        match self.directory.symlink_metadata(name) {
            Ok(found) if found.is_file() => Ok(true),
            Ok(found) if found.is_symlink() => Err(io::Error::other("it is a symbolic link")),
            Ok(_) => Err(io::Error::other("it is no regular file")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn permissions(&self, name: &OsStr) -> io::Result<Option<Permissions>> {
        if !self.is_file(name)? {
            return Ok(None);
        }
        let file =
            self.directory.open_with(name, OpenOptions::new().read(true).follow(FollowSymlinks::No))?;
        Ok(Some(file.into_std().metadata()?.permissions()))
    }
}

/// Returns the name beside `name` under which a file is written before it takes that name.
pub(crate) fn unfinished(name: &OsStr) -> PathBuf {
    let mut unfinished = std::ffi::OsString::from(UNFINISHED);
    unfinished.push(name);
    unfinished.into()
}

/// The start of the names of files that are not yet complete.
pub(crate) const UNFINISHED: &str = ".schemalock-unfinished-";
