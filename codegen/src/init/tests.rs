//! Tests of the recognition of a project's schemas.

use std::fs;
use std::path::Path;

use super::find;
use super::start::name_for;

fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn found(folder: &Path) -> Vec<(String, usize)> {
    find(folder).into_iter().map(|one| (crate::config::printed(&one.path), one.files)).collect()
}

const SCHEMA: &str = r#"{"$schema": "http://json-schema.org/draft-07/schema#"}"#;

#[test]
fn directories_below_one_are_one() {
    let folder = project(&[
        ("spec/a/x.json", SCHEMA),
        ("spec/b/y.yaml", "$schema: https://json-schema.org/draft/2020-12/schema\n"),
        ("package.json", r#"{"name": "x"}"#),
        ("src/data.json", "[]"),
    ]);
    assert_eq!(found(folder.path()), [("spec".to_owned(), 2)]);
}

#[test]
fn documents_and_files_of_the_project_itself_stand_alone() {
    let folder = project(&[
        ("api/openapi.yaml", "openapi: 3.1.0\n"),
        ("api/old/swagger.json", r#"{"swagger": "2.0"}"#),
        ("config.schema.json", r#"{"type": "object"}"#),
        ("schemas/a.json", r#"{"$defs": {}}"#),
    ]);
    let expected =
        [("api/old/swagger.json", 1), ("api/openapi.yaml", 1), ("config.schema.json", 1), ("schemas", 1)];
    assert_eq!(found(folder.path()), expected.map(|(path, files)| (path.to_owned(), files)));
}

#[test]
fn what_others_wrote_and_what_was_generated_is_passed_over() {
    let folder = project(&[
        ("node_modules/x/a.json", SCHEMA),
        (".cache/a.json", SCHEMA),
        ("generated/schemalock.lock", "{}"),
        ("generated/src/schemas.json", SCHEMA),
        ("settings.json", r#"{"$schema": "https://example.com/settings.json"}"#),
    ]);
    assert_eq!(found(folder.path()), []);
}

#[test]
fn packages_are_named_after_the_project() {
    let folder = project(&[("Cargo.toml", "[package]\nname = \"shop\""), ("2nd Größe!/x.txt", "")]);
    assert_eq!(name_for(folder.path()), "shop-types");
    assert_eq!(name_for(&folder.path().join("2nd Größe!")), "nd-gr--e-types");
    assert_eq!(name_for(Path::new("/")), "schema-types");
}
