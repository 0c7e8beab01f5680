//! The bodies that are read: those of `tests/bodies`, grown to a size by repeating the items of their
//! arrays, with the tags where a column wants them.

use crate::seen::choose;
use schemalock::internals::model::{Additional, Model, Shape, Ty};
use serde_json::{Map, Value, json};
use std::path::Path;

/// A message of one type, in one size.
pub struct Body {
    /// The root type that it is read as.
    pub root: &'static str,
    /// Its name in the tables.
    pub name: String,
    pub value: Value,
}

/// Where `type`, `role` and the like are in their objects.
#[derive(Clone, Copy, PartialEq)]
pub enum Tags {
    First,
    Middle,
    Last,
}

/// The names that tags go by in the schemas.
const TAGS: [&str; 5] = ["type", "role", "provider", "transport", "method"];

/// Root type, file under `tests/bodies`, and sizes in bytes; 0 is the message alone, with nothing
/// around it.
const CHOSEN: &[(&str, &str, &[usize])] = &[
    ("ServerMessage", "server_messages/status-update.json", &[0, 2_000]),
    ("ServerMessage", "server_messages/end-of-call-report.json", &[5_000, 20_000, 200_000]),
    ("ServerMessage", "server_messages/conversation-update.json", &[2_000, 20_000, 200_000]),
    ("ServerMessage", "server_messages/tool-calls.json", &[2_000]),
    // The last of the variants, for those who try them in order.
    ("ServerMessage", "server_messages/call-delete-failed.json", &[600]),
    ("ClientMessage", "client_messages/transcript.json", &[0]),
    ("ClientMessage", "client_messages/conversation-update.json", &[2_000, 20_000, 200_000]),
    ("ClientInboundMessage", "inbound_messages/say.json", &[0]),
    ("ServerMessageResponse", "responses/tool-calls.json", &[0, 2_000]),
];

/// Returns all bodies, in the order of the tables.
///
/// # Errors
/// When a file of `tests/bodies` is not there or is no case.
pub fn bodies(project: &Path) -> Result<Vec<Body>, String> {
    let mut bodies = Vec::new();
    for (root, file, sizes) in CHOSEN {
        let path = project.join("tests/bodies").join(file);
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let cases: Value = serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
        let case = cases.as_array().and_then(|cases| largest(cases)).ok_or(format!("{file}: no case"))?;
        let name = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
        for &size in *sizes {
            let value = if size == 0 { alone(case) } else { grown(case, size) };
            let kilobytes = value.to_string().len() as f64 / 1000.0;
            bodies.push(Body { root, name: format!("{root}, {name}, {kilobytes:.1} KB"), value });
        }
    }
    Ok(bodies)
}

fn largest(cases: &[Value]) -> Option<&Value> {
    cases.iter().map(|case| &case["body"]).max_by_key(|body| body.to_string().len())
}

/// Returns the message with nothing but its scalars.
fn alone(body: &Value) -> Value {
    let Some((wrapper, message)) = body.as_object().and_then(|body| body.iter().next()) else {
        return body.clone();
    };
    let scalars = message.as_object().into_iter().flatten();
    let scalars =
        scalars.filter(|(name, value)| !value.is_object() && (!value.is_array() || *name == "results"));
    let message: Map<String, Value> = scalars.map(|(name, value)| (name.clone(), value.clone())).collect();
    json!({ wrapper: message })
}

/// Returns the body with the items of all its arrays of objects repeated until it is of about `size` bytes.
fn grown(body: &Value, size: usize) -> Value {
    let mut times = 1;
    let mut grown = repeated(body, times);
    while grown.to_string().len() < size {
        times += 1 + times / 8;
        grown = repeated(body, times);
    }
    grown
}

fn repeated(value: &Value, times: usize) -> Value {
    match value {
        Value::Object(members) => {
            // A derived `Option` does not distinguish `null` from an absent member.
            let present = members.iter().filter(|(_, value)| !value.is_null());
            present.map(|(name, value)| (name.clone(), repeated(value, times))).collect()
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            // The content of an item is unchanged, so that the size depends on the number of items.
            let items: Vec<Value> = items.iter().map(|item| repeated(item, 1)).collect();
            (0..times).flat_map(|_| items.iter().cloned()).collect()
        }
        other => other.clone(),
    }
}

/// Returns the body with two members in each object of named members that no schema names.
pub fn with_unknown_members(model: &Model, ty: &Ty, value: &Value) -> Value {
    match (ty, value) {
        (Ty::Nullable(inner), value) => with_unknown_members(model, inner, value),
        (Ty::Array(inner), Value::Array(items)) => {
            items.iter().map(|item| with_unknown_members(model, inner, item)).collect()
        }
        (Ty::Named(id), value) => match (&model[*id].shape, value) {
            (Shape::Alias(place), value) => with_unknown_members(model, &place.ty, value),
            (Shape::Union(union), value) => match choose(model, union, value) {
                Some(variant) => with_unknown_members(model, &union.variants[variant].place.ty, value),
                None => value.clone(),
            },
            (Shape::Object(object), Value::Object(members)) => {
                let known = members.iter().map(|(name, value)| {
                    let member = object.members.iter().find(|member| member.name == *name);
                    let value = member
                        .map_or(value.clone(), |member| with_unknown_members(model, &member.place.ty, value));
                    (name.clone(), value)
                });
                let mut members: Map<String, Value> = known.collect();
                if !matches!(object.additional, Additional::Typed(_)) {
                    members.insert("newText".to_owned(), "what a later version of the schema says".into());
                    members.insert("newNumber".to_owned(), 17.into());
                }
                Value::Object(members)
            }
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

/// Returns the body with an optional number of the message made an object.
pub fn bent(value: &Value) -> Option<Value> {
    let mut bent = value.clone();
    let message = bent.as_object_mut()?.values_mut().next()?.as_object_mut()?;
    *message.get_mut("timestamp")? = json!({"seconds": 17});
    Some(bent)
}

/// Returns the body as text.
pub fn text(body: &Value, tags: Tags) -> String {
    let mut out = String::new();
    write(body, tags, &mut out);
    out
}

fn write(value: &Value, tags: Tags, out: &mut String) {
    match value {
        Value::Object(members) => {
            let (ours, others): (Vec<_>, Vec<_>) =
                members.iter().partition(|(name, _)| TAGS.contains(&name.as_str()));
            let before = match tags {
                Tags::First => 0,
                Tags::Middle => others.len() / 2,
                Tags::Last => others.len(),
            };
            let ordered = others[..before].iter().chain(&ours).chain(&others[before..]);
            out.push('{');
            for (at, (name, value)) in ordered.enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                out.push_str(&format!("{}:", Value::from(name.as_str())));
                write(value, tags, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                write(item, tags, out);
            }
            out.push(']');
        }
        other => out.push_str(&other.to_string()),
    }
}
