//! The feature `validate`: what is sent is checked against the schemas, and everything that is wrong
//! is listed, without a word of what stands in the value.

mod support;

use serde_json::{Value, json};
use support::{cases, schemas};
use vapi_messages::inspect::TYPES;

#[test]
fn exact_bodies_are_valid() {
    let mut faults = Vec::new();
    for case in cases() {
        let entry = support::entry(&case.schema);
        if let Err(violations) = entry.validate(&case.body) {
            faults.push(format!("{case}: {violations}"));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_schemas_of_all_types_can_be_used() {
    for entry in TYPES {
        let unusable = entry.validate(&Value::Null).err().into_iter().flatten();
        let unusable: Vec<_> = unusable.filter(|violation| violation.keyword == "$schema").collect();
        assert!(unusable.is_empty(), "{}: {unusable:?}", entry.name);
    }
    assert!(schemas().document.is_object());
    let _ = json!(null);
}
