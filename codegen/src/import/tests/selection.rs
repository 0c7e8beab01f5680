//! Which components are imported, and under which names.

use serde_json::json;

use crate::diagnose::Report;
use crate::import::{ImportOptions, ImportedFile, import};

fn components(roots: &[&str]) -> Vec<String> {
    let document = json!({"openapi": "3.0.0", "components": {"schemas": {
        "Tail": {"type": "string"},
        "Cat": {"properties": {"tail": {"$ref": "#/components/schemas/Tail"}, "friend": {"$ref": "#/components/schemas/Cat"}}},
        "Pet": {"discriminator": {"propertyName": "kind", "mapping": {"c": "Cat", "d": "#/components/schemas/Dog"}}},
        "Dog": {"properties": {"$ref": {"$ref": "#/components/schemas/Bone/properties/size"}}, "example": {"$ref": "#/nowhere"}},
        "Bone": {"properties": {"size": {"type": "integer"}}},
        "List<Pet>": {"items": {"$ref": "#/components/schemas/Pet"}},
    }}});
    let options = ImportOptions {
        roots: roots.iter().map(|root| (*root).to_owned()).collect(),
        ..ImportOptions::default()
    };
    let mut report = Report::default();
    let files = import("api.json", &document.to_string(), &options, &mut report);
    let files = files.unwrap_or_else(|| panic!("{:#?}", report.diagnostics()));
    files.into_iter().map(|file| file.component).collect()
}

#[test]
fn without_roots_all_components_are_imported() {
    let all = ["Tail", "Cat", "Pet", "Dog", "Bone", "List<Pet>"];
    assert_eq!(components(&[]), all);
}

#[test]
fn references_are_followed_through_others_in_circles_and_into_components() {
    assert_eq!(components(&["Cat"]), ["Tail", "Cat"]);
    assert_eq!(components(&["Dog"]), ["Dog", "Bone"]);
}

#[test]
fn mappings_are_followed_whether_they_name_or_refer() {
    assert_eq!(components(&["P*"]), ["Tail", "Cat", "Pet", "Dog", "Bone"]);
}

#[test]
fn unusual_names_are_encoded_in_file_names_and_references() {
    let document = r##"
openapi: 3.0.0
components:
  schemas:
    List<Pet>: {type: array}
    Pet: {$ref: "#/components/schemas/List<Pet>"}
"##;
    let options = ImportOptions { file_name: "pets-{name}.json".to_owned(), ..ImportOptions::default() };
    let files = import("api.yaml", document, &options, &mut Report::default()).unwrap();
    let [list, pet]: &[ImportedFile; 2] = files.as_slice().try_into().unwrap();
    assert_eq!(list.file_name, "pets-list%3Cpet%3E.json");
    assert_eq!(list.schema["$id"], "#/components/schemas/List%3CPet%3E");
    assert_eq!(list.schema["title"], "List<Pet>");
    assert_eq!(pet.schema["$ref"], list.schema["$id"]);
}
