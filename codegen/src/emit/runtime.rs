//! The support code: real files, copied as they are.

use crate::model::Model;
use crate::tree::FileTree;

macro_rules! support {
    ($($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../support/", $name)))),+]
    };
}

const FILES: &[(&str, &str)] = support![
    "context.rs" "deviation.rs" "dictionary.rs" "entries.rs" "entry.rs" "error.rs"
    "extra.rs" "fill.rs" "foreign.rs" "form.rs" "guess.rs" "inspect.rs" "items.rs" "json_schema.rs" "judge.rs" "kept_text.rs" "kind.rs" "list.rs" "listed.rs"
    "log.rs" "lookup.rs" "macros.rs" "members.rs" "mod.rs" "name.rs" "nearest.rs" "node.rs" "number.rs" "number_text.rs" "object.rs"
    "or_null.rs" "parsed.rs" "path.rs" "prototype.rs" "raw.rs" "reader.rs" "reading.rs" "record.rs" "request.rs" "same.rs" "scalar.rs" "seen.rs"
    "select.rs" "sequence.rs" "set.rs" "slot.rs" "tables.rs"
    "tag.rs" "tape.rs" "text.rs" "tuple.rs" "union.rs" "unknown.rs" "validate/mod.rs" "validate/schemas.rs"
    "validate/tagged.rs" "validate/violation.rs" "view.rs" "wide.rs" "wrapper.rs"
];

/// Adds `src/support/`.
pub fn insert_into(tree: &mut FileTree, model: &Model) {
    for (name, text) in FILES {
        let text = text.replace("crate::", &format!("{}::", model.root));
        tree.insert(
            format!("src/support/{name}"),
            format!("{}{text}", super::format::stamp("no schema", &model.command)),
        );
    }
}
