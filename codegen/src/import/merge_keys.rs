//! YAML's merge keys, `<<`.

use serde_json::{Map, Value};

/// Applies YAML's merge keys: the members of the object (or objects) under `<<` are taken over
/// where the object does not name them itself. A `<<` that holds no object is left as it is.
pub(super) fn apply(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(apply),
        Value::Object(members) => {
            members.values_mut().for_each(apply);
            merge(members);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn merge(members: &mut Map<String, Value>) {
    let bases = match members.get("<<") {
        Some(base @ Value::Object(_)) => vec![base.clone()],
        Some(Value::Array(bases)) if bases.iter().all(Value::is_object) => bases.clone(),
        _ => return,
    };
    members.shift_remove("<<");
    for base in bases {
        let Value::Object(base) = base else { continue };
        for (name, value) in base {
            members.entry(name).or_insert(value);
        }
    }
}
