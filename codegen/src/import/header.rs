//! The members that precede the keywords in each imported file: `$schema`, `$id` and `title`.

use serde_json::{Map, Value, json};

use super::reference;
use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};

/// The dialect of every imported schema.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Puts `$schema`, `$id` and `title` in front of a component's members. The title is the
/// component's own or else its name. A schema that is `true` or `false` becomes an object. A
/// component that states another dialect is reported as [`Code::NotImportable`].
pub(super) fn with_header(component: &str, schema: Value, address: &Address, report: &mut Report) -> Value {
    let mut own = match schema {
        Value::Object(members) => members,
        Value::Bool(false) => Map::from_iter([("not".to_owned(), json!({}))]),
        _ => Map::new(),
    };
    report_dialect(&own, address, report);
    let mut members = Map::new();
    members.insert("$schema".to_owned(), json!(DIALECT));
    members.insert("$id".to_owned(), json!(reference::identity(component, "")));
    members.insert("title".to_owned(), own.shift_remove("title").unwrap_or_else(|| json!(component)));
    for (keyword, value) in own {
        members.entry(keyword).or_insert(value);
    }
    Value::Object(members)
}

fn report_dialect(members: &Map<String, Value>, address: &Address, report: &mut Report) {
    let Some(stated) = members.get("$schema") else {
        return;
    };
    let is_known = stated.as_str().is_some_and(|stated| {
        stated.trim_end_matches('#') == DIALECT
            || stated.starts_with("https://spec.openapis.org/oas/3.1/dialect/")
    });
    if !is_known {
        let message = format!("the component states another dialect, {stated}");
        let help = format!("only {DIALECT} is read");
        let at = address.child("$schema");
        report.push(Diagnostic::new(Code::NotImportable, at, message).help(help));
    }
}
