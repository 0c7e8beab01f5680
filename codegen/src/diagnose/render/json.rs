//! Diagnostics as one JSON object.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Located, Message, severity_word};
use crate::diagnose::Code;

/// The version of the layout below; members may be added to it.
const VERSION: u32 = 1;

/// Prints one object with all diagnostics and the number of those left out, by code.
pub(super) fn render(messages: &[Message], left_out: &BTreeMap<Code, usize>) -> String {
    let diagnostics: Vec<Value> = messages.iter().map(diagnostic).collect();
    let left_out: BTreeMap<&str, usize> =
        left_out.iter().map(|(code, count)| (code.as_str(), *count)).collect();
    let report = json!({ "version": VERSION, "diagnostics": diagnostics, "left_out": left_out });
    format!("{report:#}\n")
}

fn diagnostic(message: &Message) -> Value {
    let diagnostic = message.diagnostic;
    let related = message.related.iter().map(|(place, words)| {
        let mut related = place_members(Some(place));
        related["words"] = json!(words);
        related
    });
    let mut object = json!({
        "code": diagnostic.code.as_str(),
        "severity": severity_word(diagnostic.severity()),
        "message": diagnostic.message,
    });
    if let (Value::Object(object), Value::Object(place)) =
        (&mut object, place_members(message.place.as_ref()))
    {
        object.extend(place);
    }
    object["related"] = related.collect();
    object["help"] = json!(diagnostic.help);
    object
}

fn place_members(place: Option<&Located>) -> Value {
    let position = place.and_then(|place| place.found).map(|(_, position)| position);
    json!({
        "file": place.map(|place| &place.file),
        "pointer": place.map(|place| &*place.address.pointer),
        "line": position.map(|position| position.line),
        "column": position.map(|position| position.column),
    })
}
