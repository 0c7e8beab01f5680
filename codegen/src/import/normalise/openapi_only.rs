//! Keywords that only OpenAPI has.

use serde_json::{Map, Value, json};

use super::replace;
use crate::import::document::Version;

/// Leaves out `xml`, which does not affect JSON, and before 3.1 turns `example: E` into JSON Schema's `examples:
/// [E]`. The `discriminator: "kind"` of 2.0 becomes the `discriminator: {"propertyName": "kind"}` of 3.0.
pub(super) fn translate(members: &mut Map<String, Value>, version: Version) {
    members.shift_remove("xml");
    if version != Version::OpenApi31 {
        make_examples(members);
    }
    if let Some(Value::String(name)) = members.get("discriminator") {
        let discriminator = json!({ "propertyName": name });
        members.insert("discriminator".to_owned(), discriminator);
    }
}

fn make_examples(members: &mut Map<String, Value>) {
    let Some(example) = members.get("example").cloned() else {
        return;
    };
    match members.get_mut("examples") {
        None => replace::in_place(members, "example", "examples", json!([example])),
        Some(Value::Array(examples)) => {
            if !examples.contains(&example) {
                examples.push(example);
            }
            members.shift_remove("example");
        }
        Some(_) => {}
    }
}
