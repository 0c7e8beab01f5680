//! Schemas that references lead to, in places that no keyword leads to.

use super::{Bundle, Writer, name};
use crate::address::Address;
use serde_json::{Value, json};

impl Writer<'_> {
    /// Adds those that are due.
    pub(super) fn add_strays(&mut self, bundle: &mut Bundle) {
        while let Some(address) = self.due.pop() {
            let Some(value) = self.sources.get(&address).filter(|_| !self.written.contains(&address)) else {
                continue;
            };
            let schema = self.schema(&address, value);
            let files = bundle.documents.entry(name(self.dialect(&address))).or_default();
            let root = files.entry(address.file.clone()).or_insert_with(|| json!({}));
            add(place_in(root, &address), schema);
        }
    }
}

/// Writes `schema` over `place`, which may have schemas already that an earlier reference led to.
fn add(place: &mut Value, schema: Value) {
    match (place, schema) {
        (Value::Object(there), Value::Object(schema)) => {
            for (name, value) in schema {
                add(there.entry(name).or_insert(Value::Null), value);
            }
        }
        (place, Value::Array(mut items)) => {
            for (position, there) in place.as_object_mut().into_iter().flatten() {
                if let Some(item) = position.parse().ok().and_then(|at: usize| items.get_mut(at)) {
                    let written = std::mem::replace(item, there.take());
                    add(item, written);
                }
            }
            *place = Value::Array(items);
        }
        (place, schema) => *place = schema,
    }
}

/// Returns the place at `address`, made where it is not there. The names of an object serve for an array,
/// too: only pointers lead here.
fn place_in<'v>(mut place: &'v mut Value, address: &Address) -> &'v mut Value {
    for token in address.tokens() {
        let position =
            token.parse().ok().filter(|at: &usize| place.as_array().is_some_and(|items| *at < items.len()));
        place = match position {
            Some(position) => &mut place[position],
            None => {
                if !place.is_object() {
                    *place = json!({});
                }
                &mut place[token]
            }
        };
    }
    if place.is_null() {
        *place = json!({});
    }
    place
}
