//! Tests of the files that an import writes, keeps and removes.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::diagnose::{Code, Report};
use crate::import::Outcome::{Created, KeptAnnotated, Orphaned, Removed, Unchanged, Updated};
use crate::import::{ImportedFile, Outcome, Prose, WriteOptions, render, write};

fn file(component: &str, kind: &str) -> ImportedFile {
    let id = format!("#/components/schemas/{component}");
    ImportedFile {
        file_name: format!("{component}.json"),
        component: component.to_owned(),
        schema: json!({"$id": id, "type": kind}),
    }
}

fn put(directory: &Path, path: &str, text: &str) {
    fs::create_dir_all(directory.join(path).parent().unwrap()).unwrap();
    fs::write(directory.join(path), text).unwrap();
}

fn read(directory: &TempDir, path: &str) -> String {
    fs::read_to_string(directory.path().join(path)).unwrap()
}

fn names(directory: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(directory.path()).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn written(directory: &Path, files: &[ImportedFile], options: WriteOptions) -> Vec<(String, Outcome)> {
    let mut report = Report::default();
    let written = write(directory, files, options, &mut report);
    let written = written.unwrap_or_else(|| panic!("{:#?}", report.diagnostics()));
    written.into_iter().map(|written| (written.file, written.outcome)).collect()
}

fn outcome(file: &str, outcome: Outcome) -> (String, Outcome) {
    (file.to_owned(), outcome)
}

#[test]
fn files_are_created_then_left_alone_then_updated() {
    let directory = TempDir::new().unwrap();
    let below = directory.path().join("schemas");
    let options = WriteOptions::default();
    let files = [file("A", "string"), file("B", "string")];
    let both = |a, b| [outcome("A.json", a), outcome("B.json", b)];
    assert_eq!(written(&below, &files, options), both(Created, Created));
    assert_eq!(written(&below, &files, options), both(Unchanged, Unchanged));
    let files = [file("A", "integer"), file("B", "string")];
    assert_eq!(written(&below, &files, options), both(Updated, Unchanged));
    assert_eq!(read(&directory, "schemas/A.json"), render(&files[0].schema));
}

#[test]
fn a_component_stays_in_the_file_that_holds_it() {
    let directory = TempDir::new().unwrap();
    put(directory.path(), "below/mine.json", r##"{"$id": "#/components/schemas/A"}"##);
    let done = written(directory.path(), &[file("A", "string")], WriteOptions::default());
    assert_eq!(done, [outcome("below/mine.json", Updated)]);
    assert_eq!(names(&directory), ["below"]);
    assert!(read(&directory, "below/mine.json").contains("string"));
}

#[test]
fn an_annotated_file_is_kept_when_annotations_are_dropped() {
    let annotated = r##"{"$id": "#/components/schemas/A", "description": "Mine.", "type": "string"}"##;
    let directory = TempDir::new().unwrap();
    put(directory.path(), "A.json", annotated);
    let mut options = WriteOptions { annotations: Prose::Drop, remove_orphans: false };
    let files = [file("A", "string")];
    assert_eq!(written(directory.path(), &files, options), [outcome("A.json", KeptAnnotated)]);
    assert_eq!(read(&directory, "A.json"), annotated);
    options.annotations = Prose::Keep;
    assert_eq!(written(directory.path(), &files, options), [outcome("A.json", Updated)]);
}

#[test]
fn an_annotated_file_keeps_its_annotations_when_a_fact_differs() {
    let directory = TempDir::new().unwrap();
    let annotated = r##"{"$id": "#/components/schemas/A", "description": "Mine.", "type": "null"}"##;
    put(directory.path(), "A.json", annotated);
    let options = WriteOptions { annotations: Prose::Drop, remove_orphans: false };
    let done = written(directory.path(), &[file("A", "string")], options);
    assert_eq!(done, [outcome("A.json", Updated)]);
    let written: Value = serde_json::from_str(&read(&directory, "A.json")).unwrap();
    assert_eq!(written, json!({"$id": "#/components/schemas/A", "description": "Mine.", "type": "string"}));
}

#[test]
fn annotations_stay_at_their_places_when_facts_around_them_change() {
    let held = json!({
        "$id": "#/components/schemas/A",
        "description": "Mine.",
        "properties": {
            "same": { "type": "string", "description": "S." },
            "other": { "description": "O.", "type": "string" },
            "gone": { "description": "G." }
        },
        "oneOf": [{ "type": "object", "description": "1." }, { "type": "array", "description": "2." }]
    });
    let schema = json!({
        "$id": "#/components/schemas/A",
        "properties": { "new": {}, "other": { "type": "number" }, "same": { "type": "string" } },
        "oneOf": [{ "type": "object" }, { "type": "null" }, { "type": "array" }]
    });
    let directory = TempDir::new().unwrap();
    put(directory.path(), "A.json", &held.to_string());
    let options = WriteOptions { annotations: Prose::Drop, remove_orphans: false };
    let files = [ImportedFile { schema, ..file("A", "string") }];
    assert_eq!(written(directory.path(), &files, options), [outcome("A.json", Updated)]);
    let expected = json!({
        "$id": "#/components/schemas/A",
        "description": "Mine.",
        "properties": {
            "new": {},
            "other": { "description": "O.", "type": "number" },
            "same": { "type": "string", "description": "S." }
        },
        "oneOf": [{ "type": "object", "description": "1." }, { "type": "null" }, { "type": "array" }]
    });
    let first = read(&directory, "A.json");
    assert_eq!(first, render(&expected));
    assert_eq!(written(directory.path(), &files, options), [outcome("A.json", KeptAnnotated)]);
    assert_eq!(read(&directory, "A.json"), first);
}

#[test]
fn orphans_are_listed_and_removed_only_if_asked() {
    let directory = TempDir::new().unwrap();
    put(directory.path(), "old.json", r##"{"$id": "#/components/schemas/Old"}"##);
    put(directory.path(), "overlay.json", r#"{"$id": "https://example.com/overlay"}"#);
    put(directory.path(), "README.md", "{}");
    put(directory.path(), "broken.json", "{");
    let mut options = WriteOptions::default();
    assert_eq!(written(directory.path(), &[], options), [outcome("old.json", Orphaned)]);
    options.remove_orphans = true;
    assert_eq!(written(directory.path(), &[], options), [outcome("old.json", Removed)]);
    assert_eq!(names(&directory), ["README.md", "broken.json", "overlay.json"]);
}

#[test]
fn a_removed_orphan_frees_its_name() {
    let directory = TempDir::new().unwrap();
    put(directory.path(), "a.json", r##"{"$id": "#/components/schemas/Old"}"##);
    let options = WriteOptions { remove_orphans: true, ..WriteOptions::default() };
    let done = written(directory.path(), &[file("A", "string")], options);
    assert_eq!(done, [outcome("A.json", Created), outcome("a.json", Removed)]);
    assert_eq!(names(&directory), ["A.json"]);
}

#[test]
fn a_file_that_is_not_ours_is_never_overwritten() {
    let directory = TempDir::new().unwrap();
    put(directory.path(), "a.json", "{}");
    let files = [file("B", "string"), file("A", "string")];
    let mut report = Report::default();
    assert_eq!(write(directory.path(), &files, WriteOptions::default(), &mut report), None);
    assert_eq!(report.count(Code::NameClash), 1);
    assert_eq!(names(&directory), ["a.json"], "nothing is written if anything stands in the way");
}

#[test]
fn a_component_in_two_files_is_reported() {
    let directory = TempDir::new().unwrap();
    put(directory.path(), "a.json", r##"{"$id": "#/components/schemas/A"}"##);
    put(directory.path(), "b.json", r##"{"$id": "#/components/schemas/A"}"##);
    let mut report = Report::default();
    assert_eq!(write(directory.path(), &[], WriteOptions::default(), &mut report), None);
    assert_eq!(report.count(Code::DuplicateIdentity), 1);
}

#[test]
fn a_directory_that_cannot_be_made_is_reported() {
    let directory = TempDir::new().unwrap();
    put(directory.path(), "file", "");
    let mut report = Report::default();
    let below = directory.path().join("file");
    let files = [file("A", "string")];
    assert_eq!(write(&below, &files, WriteOptions::default(), &mut report), None);
    assert_eq!(report.count(Code::Io), 1);
}

#[cfg(unix)]
#[test]
fn files_are_readable_by_all_unless_the_user_says_otherwise() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let directory = TempDir::new().unwrap();
    put(directory.path(), "plain", "");
    let path = directory.path().join("A.json");
    written(directory.path(), &[file("A", "string")], WriteOptions::default());
    assert_eq!(mode(&path), mode(&directory.path().join("plain")));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    written(directory.path(), &[file("A", "integer")], WriteOptions::default());
    assert_eq!(mode(&path), 0o640);
}
