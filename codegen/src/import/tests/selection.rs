//! Tests of the selection of components, and of their names.

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
fn what_extends_a_base_with_a_discriminator_comes_with_it() {
    let document = json!({"openapi": "3.0.0", "components": {"schemas": {
        "Event": {"discriminator": {"propertyName": "kind", "mapping": {"o": "Opened"}}},
        "Opened": {"allOf": [{"$ref": "#/components/schemas/Event"}]},
        "Late": {"allOf": [{"properties": {"by": {}}}, {"$ref": "#/components/schemas/Opened"}]},
        "Other": {"allOf": [{"$ref": "#/components/schemas/Plain"}]},
        "Plain": {},
    }}});
    let options = ImportOptions { roots: vec!["Event".to_owned()], ..ImportOptions::default() };
    let files = import("api.json", &document.to_string(), &options, &mut Report::default()).unwrap();
    let names: Vec<&str> = files.iter().map(|file| &*file.component).collect();
    assert_eq!(names, ["Event", "Opened", "Late"]);
    let mapping = &files[0].schema["discriminator"]["mapping"];
    assert_eq!(*mapping, json!({"o": "#/components/schemas/Opened"}));
}

#[test]
fn the_discriminator_of_open_api_2_0_becomes_an_object() {
    let document = json!({"swagger": "2.0", "definitions": {
        "Event": {"discriminator": "kind", "properties": {"kind": {"type": "string"}}},
        "Opened": {"allOf": [{"$ref": "#/definitions/Event"}]},
    }});
    let options = ImportOptions { roots: vec!["Event".to_owned()], ..ImportOptions::default() };
    let files = import("api.json", &document.to_string(), &options, &mut Report::default()).unwrap();
    assert_eq!(files.len(), 2);
    assert_eq!(files[0].schema["discriminator"], json!({"propertyName": "kind"}));
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
