//! The proof that a journal is this user's own: its digest, in the user's state directory.
//!
//! A journal is a file of the checkout, which other people may have written. Only one whose digest is on
//! record here is carried out without a question. The record names one journal in one place, and is
//! removed with it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::digest::sha256;

/// Records that `journal` is what this user's run writes for `schemas`.
///
/// Without a state directory nothing is recorded; a run that is killed can be undone by `recover` then.
pub(super) fn keep(schemas: &Path, journal: &str) {
    let _ = place(schemas).and_then(|place| {
        let folder = place.parent()?;
        fs::create_dir_all(folder).ok()?;
        let file = tempfile::NamedTempFile::new_in(folder).ok()?;
        fs::write(file.path(), sha256(journal.as_bytes())).ok()?;
        file.persist(&place).ok()
    });
}

/// Returns whether this user's run has written `journal` for `schemas`.
pub(super) fn is_own(schemas: &Path, journal: &[u8]) -> bool {
    let recorded = place(schemas).and_then(|place| crate::input::text(&place).ok());
    recorded.is_some_and(|digest| digest == sha256(journal))
}

/// Removes the record about `schemas`.
pub(super) fn remove(schemas: &Path) {
    if let Some(place) = place(schemas) {
        let _ = fs::remove_file(place);
    }
}

fn place(schemas: &Path) -> Option<PathBuf> {
    let state = dirs::state_dir().or_else(dirs::data_local_dir)?;
    let name = sha256(schemas.as_os_str().as_encoded_bytes());
    Some(state.join("schemalock").join(format!("{name}.journal")))
}
