//! Expected texts: compared, or written when `UPDATE=1` asks for it.

use std::path::Path;

/// Compares `found` with the file at `path`, line by line.
///
/// # Errors
/// When they differ, with the difference and how to accept it.
pub fn compare(path: &Path, found: &str) -> Result<(), String> {
    if super::is_updating() {
        return std::fs::write(path, found).map_err(|error| format!("{}: {error}", path.display()));
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == found {
        return Ok(());
    }
    let difference = similar::TextDiff::from_lines(&expected, found);
    let difference = difference.unified_diff().header("expected", "found").to_string();
    Err(format!("{} differs; accept it with UPDATE=1\n{difference}", path.display()))
}
