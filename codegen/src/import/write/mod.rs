//! Bringing a directory in line with an import.
//!
//! First the directory is looked through ([`existing`]), then it is decided what becomes of each
//! file ([`plan`]), and only if nothing is in the way anything is changed ([`apply`]).

mod apply;
mod carry;
mod existing;
mod plan;

use std::path::Path;

use super::ImportedFile;
use crate::config::Prose;
use crate::diagnose::Report;

/// The options of writing an import.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct WriteOptions {
    /// The options of the import for annotations. With [`Prose::Drop`], a file that has annotations keeps them.
    pub annotations: Prose,
    /// Whether the files of components that are no longer imported are removed.
    pub remove_orphans: bool,
}

/// The result for one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// The file's path in the directory, with `/` between its parts.
    pub file: String,
    /// The component it holds.
    pub component: String,
    pub outcome: Outcome,
}

/// The results for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Outcome {
    /// It was not there before.
    Created,
    /// It held the component and was overwritten.
    Updated,
    /// It held just this already.
    Unchanged,
    /// It differed only by annotations, which it keeps.
    KeptAnnotated,
    /// Its component is no longer imported. It was left as it is.
    Orphaned,
    /// Its component is no longer imported. It was removed.
    Removed,
}

/// Brings `directory`, which is made if need be, in line with `files`: only files that differ
/// are written, each as a whole or not at all.
///
/// A file holds a component if its `$id` is `#/components/schemas/` and the component's name,
/// whatever the file's own name and wherever in the directory it stands; other files are never
/// touched. The result lists `files` in their order, then the files of components that are not
/// among them, by path.
///
/// # Errors
/// Files that hold the same component, names that are taken by other files, and failures of the
/// file system are reported and give `None`. Except for the last, nothing is changed then.
pub(crate) fn write(
    directory: &Path,
    files: &[ImportedFile],
    options: WriteOptions,
    report: &mut Report,
) -> Option<Vec<Written>> {
    let existing = existing::Existing::of(directory, report)?;
    let steps = plan::steps(&existing, files, options, report)?;
    apply::apply(directory, &steps, report)?;
    Some(steps.into_iter().map(|step| step.written).collect())
}
