//! The single files that an update may replace: the configuration file, the overlay, and a changelog.
//!
//! A changelog is a Markdown file at or below the directory of the configuration file. None of the three may be
//! reached through a link: `update` would write to the target of the link.

use std::ffi::OsString;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::config::{Config, printed};
use crate::held::Held;
use crate::limits;

/// A single file of an update. Only the changelog has a path: the configuration names the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Target {
    Configuration,
    Overlay,
    /// Relative to the directory of the configuration file.
    Changelog(PathBuf),
}

/// The changelog that `update --changelog` writes unless it is given another.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// A file in its directory, which is held open.
pub(crate) struct Placed {
    directory: Held,
    name: OsString,
}

impl Target {
    /// Returns the changelog at `path`, which is relative to the current directory.
    ///
    /// # Errors
    /// Says why `path` cannot be a changelog of this project.
    pub(crate) fn changelog(config: &Config, path: &Path) -> Result<Target, String> {
        let absolute = |path: &Path| normal(path).map_err(|error| format!("`{}`: {error}", printed(path)));
        let base = absolute(&config.directory())?;
        let path = absolute(path)?;
        let inside = path.strip_prefix(&base).map_err(|_| {
            format!("it is not below `{}`, the directory of the configuration file", printed(&base))
        })?;
        let own = [&config.schemas, &config.out];
        if own.into_iter().any(|own| normal(own).is_ok_and(|own| path.starts_with(own))) {
            return Err("it is among the schemas or the generated files".to_owned());
        }
        let target = Target::Changelog(inside.to_owned());
        target.check()?;
        Ok(target)
    }

    /// Opens the directory of the file, following no link below the directory of the configuration file.
    ///
    /// # Errors
    /// Says why the file may not be written.
    pub(crate) fn place(&self, config: &Config) -> Result<Placed, String> {
        self.check()?;
        let path = match self {
            Target::Configuration => config.file().map(|(path, _)| PathBuf::from(path)),
            Target::Overlay => config.overlay.clone(),
            Target::Changelog(path) => Some(config.directory().join(path)),
        };
        let path = path.ok_or("the configuration has no such file")?;
        let opened = || -> io::Result<Placed> {
            let (parent, name) = path.parent().zip(path.file_name()).ok_or(io::ErrorKind::InvalidFilename)?;
            let base = config.directory();
            let directory = match parent.strip_prefix(&base) {
                Ok(below) if is_plain(below) => Held::open(&base)?.below(below)?,
                _ => Held::open(parent)?,
            };
            let placed = Placed { directory, name: name.to_owned() };
            placed.directory.is_file(name)?;
            Ok(placed)
        };
        opened().map_err(|error| format!("`{}`: {error}", printed(&path)))
    }

    /// Checks the path of a changelog by its text alone.
    fn check(&self) -> Result<(), String> {
        let Target::Changelog(path) = self else { return Ok(()) };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_markdown = name.to_lowercase().ends_with(".md");
        let is_hidden = path.components().any(|part| part.as_os_str().as_encoded_bytes().starts_with(b"."));
        if !is_plain(path) || is_hidden || !is_markdown || name.contains(|c: char| c.is_control() || c == ':')
        {
            return Err(format!(
                "`{}` is no Markdown file below the directory of the configuration file",
                printed(path)
            ));
        }
        Ok(())
    }
}

impl Placed {
    /// Reads the file; `None` if there is none.
    pub(crate) fn read(&self) -> io::Result<Option<String>> {
        let Some(bytes) = self.directory.read(&self.name, limits::FILE_BYTES)? else { return Ok(None) };
        String::from_utf8(bytes).map(Some).map_err(|_| io::Error::other("it is not UTF-8"))
    }

    /// Writes the file as a whole or not at all.
    pub(crate) fn replace(&self, text: &str) -> io::Result<()> {
        self.directory.replace(&self.name, text)
    }

    /// Removes the file.
    pub(crate) fn remove(&self) -> io::Result<()> {
        self.directory.remove(&self.name)
    }

    /// Removes what a run that was killed has left of it.
    pub(crate) fn remove_unfinished(&self) -> io::Result<()> {
        self.directory.remove(crate::held::unfinished(&self.name))
    }

    /// Returns the path by which messages name the file.
    pub(crate) fn path(&self) -> PathBuf {
        self.directory.path(&self.name)
    }
}

/// Returns whether every part of a relative path is a plain name.
fn is_plain(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_)))
}

/// Returns the absolute path without `.` and `..`, by its text: a link on the way is refused later.
fn normal(path: &Path) -> io::Result<PathBuf> {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let mut normal = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::ParentDir => {
                normal.pop();
            }
            part => normal.push(part),
        }
    }
    Ok(normal)
}
