//! The methods of a union that ask for one variant.
//!
//! ```text
//! ServerMessage::StatusUpdate(Box<…>)   is_status_update() -> bool, as_status_update() -> Option<&…>
//! TextOrObject::Text(String)            is_text() -> bool,          as_text() -> Option<&str>
//! ```

use super::paths;
use crate::ident::{field_name, unique};
use crate::model::{Model, RustType, UnionDef, shared_names};
use quote::quote;
use std::collections::BTreeSet;

/// Returns the end of each variant's row in the table: the names of its methods, and its payload. It is empty
/// where a member that all variants share has the name.
pub(super) fn rows(model: &Model, union: &UnionDef) -> Vec<String> {
    let taken = taken(model, union);
    let variants: Vec<&str> = union.variants.iter().map(|variant| variant.name.as_str()).collect();
    let words = unique(&variants, &[], |name| field_name(name).trim_start_matches("r#").to_owned());
    let row = |(rust, word): (&RustType, String)| {
        let [is, r#as] = ["is", "as"].map(|prefix| format!("{prefix}_{word}"));
        if taken.contains(&is) || taken.contains(&r#as) {
            return String::new();
        }
        format!(" {is} {as} {}", payload(model, rust))
    };
    union.variants.iter().map(|variant| &variant.place.rust).zip(words).map(row).collect()
}

/// Returns the names of the union's other methods.
fn taken(model: &Model, union: &UnionDef) -> BTreeSet<String> {
    let mut taken = shared_names(model, union);
    taken.insert("as_str".to_owned());
    taken
}

/// Returns how the payload is given out, and its type without its box.
fn payload(model: &Model, rust: &RustType) -> String {
    let text = |rust| paths::text(&paths::rust_type(model, rust));
    match rust {
        RustType::Box(inner) => payload(model, inner),
        RustType::String => "by_ref str".to_owned(),
        RustType::Boolean | RustType::Signed | RustType::Unsigned | RustType::Unit => {
            format!("by_value {}", text(rust))
        }
        RustType::Vec(item) => {
            let item = paths::rust_type(model, item);
            format!("by_ref {}", paths::text(&quote!([#item])))
        }
        rust => format!("by_ref {}", text(rust)),
    }
}
