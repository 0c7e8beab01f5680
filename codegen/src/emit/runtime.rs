//! The runtime that every generated crate has as `support`: real files, copied from `codegen/runtime/`.

use crate::model::Model;
use crate::output::FileTree;

macro_rules! runtime {
    ($($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../runtime/", $name)))),+]
    };
}

const FILES: &[(&str, &str)] = runtime![
    "describe/form.rs" "describe/inspect.rs" "describe/json_schema.rs" "describe/kind.rs"
    "describe/lookup.rs" "describe/macros.rs" "describe/object.rs" "describe/slot.rs"
    "describe/tables.rs" "describe/wrapper.rs" "entry.rs" "mod.rs" "read/buffer/node.rs"
    "read/buffer/record.rs" "read/buffer/tape.rs" "read/context.rs" "read/deviation.rs"
    "read/entries.rs" "read/error.rs" "read/fill.rs" "read/items.rs" "read/log.rs" "read/path.rs"
    "read/raw.rs" "read/reader.rs" "read/reading.rs" "read/scalar.rs" "read/seen.rs"
    "read/taken.rs"
    "read/union/guess.rs" "read/union/judge.rs" "read/union/nearest.rs" "read/union/prototype.rs"
    "read/union/select.rs" "read/union/tag.rs" "read/union/union.rs" "validate/mod.rs"
    "validate/schemas.rs" "validate/tagged.rs" "validate/violation.rs" "value/dictionary.rs"
    "value/extra.rs" "value/foreign.rs" "value/kept_text.rs" "value/list.rs" "value/listed.rs"
    "value/members.rs" "value/name.rs" "value/number.rs" "value/number_text.rs" "value/or_null.rs"
    "value/parsed.rs" "value/request.rs" "value/same.rs" "value/sequence.rs" "value/set.rs"
    "value/tuple.rs" "value/unknown.rs" "value/wide.rs" "write/text.rs" "write/view.rs"
];

/// Adds `src/support/`.
pub(super) fn insert_into(tree: &mut FileTree, model: &Model) {
    for (name, text) in FILES {
        let text = text.replace("crate::", &format!("{}::", model.root));
        tree.insert(
            format!("src/support/{name}"),
            format!("{}{text}", super::format::stamp("no schema", &model.command)),
        );
    }
}
