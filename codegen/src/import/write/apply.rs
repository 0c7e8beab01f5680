//! Carries out the steps of an import on the file system.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::plan::FileStep;
use super::{Outcome, Written};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::interrupt;

/// Carries out the steps, removals first, since a new file may take a removed one's name. Stops
/// at the first failure of the file system and reports it.
pub(super) fn apply(directory: &Path, steps: &[FileStep], report: &mut Report) -> Option<()> {
    let removals = steps.iter().filter(|step| step.written.outcome == Outcome::Removed);
    for FileStep { written: Written { file, .. }, .. } in removals {
        let path = directory.join(file);
        fs::remove_file(&path).map_err(|error| failure("remove", &path, &error, report)).ok()?;
    }
    for FileStep { written: Written { file, .. }, text } in steps {
        let Some(text) = text else { continue };
        let path = directory.join(file);
        interrupt::step("write")
            .and_then(|()| replace(&path, text))
            .map_err(|error| failure("write", &path, &error, report))
            .ok()?;
    }
    Some(())
}

/// Writes a file as a whole: to a temporary file beside it, which then takes its name.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let directory = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(directory)?;
    let mut builder = tempfile::Builder::new();
    // Without this, files would be readable by their owner only.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut temporary = builder.prefix(".schemalock-").tempfile_in(directory)?;
    temporary.write_all(text.as_bytes())?;
    if let Ok(held) = fs::metadata(path) {
        temporary.as_file().set_permissions(held.permissions())?;
    }
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn failure(act: &str, path: &Path, error: &io::Error, report: &mut Report) {
    let message = format!("cannot {act} `{}`: {error}", path.display());
    report.push(Diagnostic::without_address(Code::Io, message));
}
