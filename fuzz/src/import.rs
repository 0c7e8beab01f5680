//! OpenAPI documents: the import ends with files or with messages, and no file leads elsewhere.

use schemalock::internals::diagnose::Report;
use schemalock::internals::import::{ImportOptions, import};

/// Imports the input as a document.
pub fn run(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    let mut report = Report::default();
    let files = import("document.yaml", text, &ImportOptions::default(), &mut report);
    assert!(files.is_some() || report.has_errors(), "no files, and no word why");
    for file in files.into_iter().flatten() {
        let is_plain = |one: char| one.is_ascii_alphanumeric() || "-_.%~".contains(one);
        assert!(file.file_name.chars().all(is_plain), "{:?}", file.file_name);
        assert!(!file.file_name.starts_with('.') && file.file_name != "overlay.json", "{:?}", file.file_name);
    }
}
