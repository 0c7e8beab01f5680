//! `src/formats/`: the types of strings of a format, for the formats that the schemas use.
//!
//! ```text
//! {"properties": {"id": {"type": "string", "format": "uuid"}}}   src/formats/{mod,uuid}.rs
//! ```

use super::format::stamp;
use crate::model::{Model, RustType, TextFormat};
use crate::output::FileTree;
use std::collections::BTreeSet;

/// Returns the file of a format, which is copied.
fn text(format: TextFormat) -> &'static str {
    match format {
        TextFormat::Base64 => include_str!("../../runtime/formats/base64.rs"),
        TextFormat::Date => include_str!("../../runtime/formats/date.rs"),
        TextFormat::DateTime => include_str!("../../runtime/formats/date_time.rs"),
        TextFormat::Decimal => include_str!("../../runtime/formats/decimal.rs"),
        TextFormat::Duration => include_str!("../../runtime/formats/duration.rs"),
        TextFormat::Email => include_str!("../../runtime/formats/email.rs"),
        TextFormat::Ipv4 => include_str!("../../runtime/formats/ipv4.rs"),
        TextFormat::Ipv6 => include_str!("../../runtime/formats/ipv6.rs"),
        TextFormat::Time => include_str!("../../runtime/formats/time.rs"),
        TextFormat::Uri => include_str!("../../runtime/formats/uri.rs"),
        TextFormat::Uuid => include_str!("../../runtime/formats/uuid.rs"),
    }
}

/// Returns the formats that a field or variant of `model` has.
pub(super) fn used(model: &Model) -> BTreeSet<TextFormat> {
    let mut used = BTreeSet::new();
    for (_, def) in model.iter() {
        super::paths::written_places(def).into_iter().for_each(|place| note(&place.rust, &mut used));
    }
    used
}

fn note(rust: &RustType, used: &mut BTreeSet<TextFormat>) {
    match rust {
        RustType::Formatted(format) => {
            used.insert(*format);
        }
        RustType::Vec(inner) | RustType::Map(inner) | RustType::Nullable(inner) | RustType::Box(inner) => {
            note(inner, used);
        }
        RustType::Tuple(items) => items.iter().for_each(|item| note(item, used)),
        _ => {}
    }
}

/// Adds `src/formats/`, if any format is used.
pub(super) fn insert_into(tree: &mut FileTree, model: &Model) {
    let used = used(model);
    if used.is_empty() {
        return;
    }
    let mut index = stamp("all schemas", &model.command);
    index.push_str("//! Strings of a format, each of which keeps its text.\n\n");
    for format in used {
        let (file, name) = (format.file(), format.type_name());
        index.push_str(&format!("mod {file};\npub use self::{file}::{name};\n"));
        tree.insert(
            format!("src/formats/{file}.rs"),
            format!("{}{}", stamp("no schema", &model.command), text(format)),
        );
    }
    tree.insert("src/formats/mod.rs", index);
}
