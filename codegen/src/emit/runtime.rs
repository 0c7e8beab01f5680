//! The runtime that every generated crate has as `support`: real files, copied from `codegen/runtime/`, or the package
//! `schemalock-runtime`, which is made of the same files.
//!
//! ```text
//! schemalock-runtime                     src/support/ of a generated crate
//!
//! #[doc(hidden)]
//! pub use same::same;                    pub(crate) use same::same;
//!
//! #[doc(hidden)]
//! #[macro_export]
//! macro_rules! object { … $crate::… }    macro_rules! object { … crate::… }
//! ```

use crate::model::Model;
use crate::output::FileTree;

macro_rules! runtime {
    ($($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../runtime/", $name)))),+]
    };
}

const FILES: &[(&str, &str)] = runtime![
    "describe/embedded.rs" "describe/form.rs" "describe/inspect.rs" "describe/json_schema.rs" "describe/kind.rs"
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
        let text = copied(text).replace("crate::", &format!("{}::", model.root));
        tree.insert(
            format!("src/support/{name}"),
            format!("{}{text}", super::format::stamp("no schema", &model.command)),
        );
    }
}

/// Returns a file of the package as a generated crate has it: what only generated code may use is private to the crate.
fn copied(text: &str) -> String {
    let text = text.replace("#[doc(hidden)]\n#[macro_export]\n", "").replace("$crate::", "crate::");
    let mut parts = text.split(HIDDEN);
    let mut copied = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.trim_start().strip_prefix("pub ") {
            Some(item) => copied.push_str(&format!("pub(crate) {item}")),
            None => copied.push_str(&format!("{HIDDEN}{part}")),
        }
    }
    copied
}

/// The attribute of what the package shows to generated code and to nothing else.
const HIDDEN: &str = "#[doc(hidden)]";

/// The package that holds the runtime, and the version that fits this generator.
pub(super) fn dependency() -> String {
    format!("schemalock-runtime = {{ version = \"={}\" }}", env!("CARGO_PKG_VERSION"))
}
