use serde_json::{Map, Value, json};

use super::replace;
use crate::import::document::Version;

/// Leaves out `xml`, which says nothing about JSON, and before 3.1 turns `example: E` into
/// `examples: [E]`, which is how JSON Schema says it.
pub fn translate(members: &mut Map<String, Value>, version: Version) {
    members.shift_remove("xml");
    if version != Version::OpenApi31 {
        make_examples(members);
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
