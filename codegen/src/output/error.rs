//! The errors of comparing and writing a tree of files.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::diagnose::{Code, Diagnostic};

/// The errors of comparing or writing a tree. Nothing in the output directory has changed then, unless a file system
/// operation failed half-way where directories cannot be exchanged.
#[derive(Debug, Error)]
pub enum TreeError {
    /// The file system refused.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or directory it is about.
        path: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
    /// The output directory holds files that some other program or a person wrote.
    #[error("{} has files, but no `schemalock.lock`: it is not ours to change", .0.display())]
    NotOurs(PathBuf),
    /// Another run is writing there.
    #[error("another run is writing {}", .0.display())]
    Busy(PathBuf),
    /// A generated file would be written through a symbolic link.
    #[error("{} is a symbolic link where a directory has to be", .0.display())]
    SymbolicLink(PathBuf),
    /// A generated file would be outside of the output directory.
    #[error("`{0}` is no path inside of the output directory")]
    PathOutside(String),
}

impl TreeError {
    pub(super) fn io(path: impl AsRef<Path>) -> impl FnOnce(io::Error) -> TreeError {
        move |source| TreeError::Io { path: path.as_ref().to_owned(), source }
    }

    /// Returns the message for the report.
    pub fn diagnostic(&self) -> Diagnostic {
        let code = if matches!(self, TreeError::PathOutside(_)) { Code::Internal } else { Code::Io };
        let diagnostic = Diagnostic::without_address(code, self.to_string());
        match self {
            TreeError::NotOurs(_) => diagnostic
                .help("choose an empty directory, or add an empty file `schemalock.lock` if all in it may be replaced"),
            TreeError::Busy(_) => diagnostic.help("wait for the other run to end"),
            TreeError::SymbolicLink(_) => diagnostic.help("remove the link"),
            TreeError::Io { .. } | TreeError::PathOutside(_) => diagnostic,
        }
    }
}
