//! The tables at the end of a type's file, in the form that the macros of `support/tables.rs` take.

use super::wrap;
use crate::graph::{JsonType, TypeSet};

/// Returns the call of the macro `name`: `head {`, the rows, `}` and `tail`.
pub(super) fn table(name: &str, head: &str, rows: impl Iterator<Item = String>, tail: &str) -> String {
    let mut text = format!("{name}! {{\n");
    text.push_str(&wrap::row(&format!("{head} {{"), 4));
    text.extend(rows.map(|row| wrap::row(&row, 8)));
    text.push_str("    }\n");
    text.push_str(tail);
    text.push_str("}\n");
    text
}

/// Returns a set of JSON types by the names of the support code.
pub(super) fn kinds(types: TypeSet) -> String {
    if types == TypeSet::ANY || types.is_empty() {
        return "ANY".to_owned();
    }
    let names = types.iter().map(|kind| match kind {
        JsonType::Null => "NULL",
        JsonType::Boolean => "BOOLEAN",
        JsonType::Integer => "INTEGER",
        JsonType::Number => "NUMBER",
        JsonType::String => "STRING",
        JsonType::Array => "ARRAY",
        JsonType::Object => "OBJECT",
    });
    names.collect::<Vec<_>>().join(" | ")
}
