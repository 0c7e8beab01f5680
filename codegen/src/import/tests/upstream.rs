//! Against the documents beside the project, where they are at hand: they are not part of it.

use std::path::{Path, PathBuf};

use crate::diagnose::Report;
use crate::import::{ImportOptions, ImportedFile, Outcome, Prose, WriteOptions, import, render, write};

const MESSAGES: [&str; 5] =
    ["ServerMessage*", "ClientMessage*", "ClientInboundMessage*", "Assistant", "Squad"];

fn shared() -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    shared.join("vapi").is_dir().then_some(shared)
}

fn import_all(path: &Path, roots: &[&str]) -> Vec<ImportedFile> {
    import_with(path, roots, Prose::Keep)
}

fn import_with(path: &Path, roots: &[&str], annotations: Prose) -> Vec<ImportedFile> {
    let text = std::fs::read_to_string(path).unwrap();
    let roots = roots.iter().map(|root| (*root).to_owned()).collect();
    let mut report = Report::default();
    let options = ImportOptions { roots, annotations, ..ImportOptions::default() };
    let files = import(&path.display().to_string(), &text, &options, &mut report);
    files.unwrap_or_else(|| panic!("{:#?}", report.diagnostics()))
}

#[test]
fn the_seeds_are_imported_to_the_byte() {
    let Some(shared) = shared() else { return };
    let files = import_all(&shared.join("vapi/openapi-2026-04-22.json"), &[]);
    let mut found = 0;
    for seed in std::fs::read_dir(shared.join("seeds")).unwrap() {
        let seed = std::fs::read_to_string(seed.unwrap().path()).unwrap();
        found += usize::from(files.iter().any(|file| render(&file.schema) == seed));
    }
    assert_eq!(found, 5);
}

#[test]
fn the_message_set_has_its_known_size() {
    let Some(shared) = shared() else { return };
    let files = import_all(&shared.join("vapi/openapi-2026-04-22.json"), &MESSAGES);
    assert_eq!(files.len(), 431);
}

#[test]
fn every_revision_is_imported_whole() {
    let Some(shared) = shared() else { return };
    for (revision, components) in [
        ("2024-10-10", 292),
        ("2025-08-27", 685),
        ("2026-01-06", 787),
        ("2026-04-22", 887),
        ("2026-08-18", 981),
    ] {
        let files = import_all(&shared.join(format!("vapi/openapi-{revision}.json")), &[]);
        assert_eq!(files.len(), components, "{revision}");
    }
}

#[test]
fn the_annotated_seeds_survive_an_import_without_annotations() {
    let Some(shared) = shared() else { return };
    let directory = tempfile::TempDir::new().unwrap();
    for seed in std::fs::read_dir(shared.join("seeds")).unwrap() {
        let seed = seed.unwrap();
        std::fs::copy(seed.path(), directory.path().join(seed.file_name())).unwrap();
    }
    let document = shared.join("vapi/openapi-2026-04-22.json");
    let files = import_with(&document, &MESSAGES, Prose::Drop);
    let options = WriteOptions { annotations: Prose::Drop, remove_orphans: true };
    let written = write(directory.path(), &files, options, &mut Report::default()).unwrap();
    let count = |outcome| written.iter().filter(|written| written.outcome == outcome).count();
    assert_eq!(count(Outcome::KeptAnnotated), 5);
    assert_eq!(count(Outcome::Created), 426);
    assert_eq!(written.len(), 431);
}
