//! The overlay: corrections of the schemas, made from real bodies, in one file beside them.
//!
//! The idea is that of the OpenAPI Overlay Specification; the form is smaller. The file is an object
//! with `entries`, each of which has
//!
//! | member | meaning |
//! | --- | --- |
//! | `address` | the schema to change, as `file#/pointer` |
//! | `also` | more schemas that change alike |
//! | `reason` | why, for people |
//! | `set` | keywords that get a new value |
//! | `remove` | keywords to remove |
//! | `optional` | members to take out of `required` |
//! | `members` | members to add to `properties`, each with its schema |
//! | `variants` | schemas to add to the branches of `oneOf` or `anyOf` |
//! | `values` | strings to add to `enum`, or beside `const` |
//! | `types` | JSON types that the schema admits as well |
//! | `bare` | the member whose value may be sent without its wrapper object |
//!
//! ```json
//! {
//!   "address": "report.json#",
//!   "reason": "Reports carry the recording's URL.",
//!   "members": { "recordingUrl": { "type": "string" } }
//! }
//! ```
//!
//! Beside them, `docs` gives descriptions to schemas that have none, by address:
//!
//! ```json
//! { "report.json#": "Reports how a call ended.", "report.json#/properties/cost": "In US dollars." }
//! ```
//!
//! Every pass sees the schemas with all entries applied, in their order. An entry that matches
//! nothing or changes nothing is an error, so that stale entries disappear.

mod admit;
mod change;
mod docs;
mod stale;

pub use stale::Stale;
pub(crate) use stale::without_stale;

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::load::Sources;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::path::Path;

/// The keyword by which `bare` travels to the pass that reads it.
pub(crate) const BARE: &str = "x-schemalock-bare";

/// An overlay file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overlay {
    #[serde(default)]
    pub entries: Vec<Entry>,
    /// Descriptions by address, for schemas that have none.
    #[serde(default)]
    pub docs: IndexMap<String, String>,
}

/// One change; see the table above.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The schema to change: `file.json#/pointer`.
    pub address: String,
    /// Addresses of more schemas that change alike.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Why, in a sentence.
    pub reason: String,
    /// Keywords that get a new value.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub set: Map<String, Value>,
    /// Keywords to remove.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remove: Vec<String>,
    /// Members that are no longer required.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub optional: Vec<String>,
    /// Members to add, each with its schema.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub members: Map<String, Value>,
    /// Branches to add to `oneOf` or `anyOf`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Value>,
    /// Strings to add to `enum`, or beside `const`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// JSON types that the schema admits as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<String>,
    /// The member whose value may be sent without its wrapper object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bare: Option<String>,
}

/// Applies the overlay at `path` to `sources`; without a file there is nothing to do.
///
/// Each applied entry is noted at the schema that it changed, so that `explain` can show it.
pub(crate) fn apply(path: &Path, sources: &mut Sources, report: &mut Report) {
    let name =
        path.file_name().map_or_else(|| "overlay.json".into(), |name| name.to_string_lossy().into_owned());
    let text = match crate::input::text(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
        Err(error) => {
            let message = format!("the overlay could not be read: {error}");
            report.push(Diagnostic::new(Code::Io, Address::root(name), message));
            return;
        }
    };
    apply_text(&name, &text, sources, report);
}

/// Applies the overlay with the text `text`, which is in a file called `name`.
pub(crate) fn apply_text(name: &str, text: &str, sources: &mut Sources, report: &mut Report) {
    sources.add_text(name, text);
    let overlay: Overlay = match serde_json::from_str(text) {
        Ok(overlay) => overlay,
        Err(error) => {
            let message = format!("the overlay is not in its form: {error}");
            let mut diagnostic = Diagnostic::new(Code::Malformed, Address::root(name), message);
            diagnostic.position = Some((error.line(), error.column()));
            report.push(diagnostic);
            return;
        }
    };
    for (position, entry) in overlay.entries.iter().enumerate() {
        let stands_at = Address::root(name).child("entries").child(position);
        match apply_entry(entry, sources) {
            Ok(addresses) => {
                for address in addresses {
                    let message = format!("the overlay changed this schema: {}", entry.reason);
                    let applied = Diagnostic::new(Code::OverlayApplied, address, message);
                    report.push(applied.related(stands_at.clone(), "the entry"));
                }
            }
            Err(why) => report.push(Diagnostic::new(Code::StaleOverlay, stands_at.child("address"), why)),
        }
    }
    for (address, text) in &overlay.docs {
        if let Err(why) = docs::describe(address, text, sources) {
            let stands_at = Address::root(name).child("docs").child(address);
            report.push(Diagnostic::new(Code::StaleOverlay, stands_at, why));
        }
    }
}

/// Changes the schemas of the entry, all or none; returns where they are.
///
/// # Errors
/// Says why there is nothing to change.
pub(crate) fn apply_entry(entry: &Entry, sources: &mut Sources) -> Result<Vec<Address>, String> {
    let changed: Vec<(Address, Map<String, Value>)> = entry
        .addresses()
        .map(|address| changed(entry, &address, sources).map(|schema| (address, schema)))
        .collect::<Result<_, _>>()?;
    let mut addresses = Vec::new();
    for (address, schema) in changed {
        if let Some(place) = sources.get_mut(&address) {
            *place = schema.into();
        }
        addresses.push(address);
    }
    Ok(addresses)
}

/// Returns the schema at `address` with the entry's changes.
fn changed(entry: &Entry, address: &Address, sources: &Sources) -> Result<Map<String, Value>, String> {
    let Some(Value::Object(before)) = sources.get(address) else {
        return Err(format!("there is no schema at `{address}`"));
    };
    let mut schema = before.clone();
    entry.parts().try_for_each(|(_, part)| part.apply(&mut schema))?;
    if schema == *before {
        return Err(format!("the entry changes nothing at `{address}`"));
    }
    Ok(schema)
}

/// Returns whether every change of the entry could be made at one of its addresses.
pub(crate) fn fits(entry: &Entry, sources: &Sources) -> bool {
    entry.addresses().any(|address| changed(entry, &address, sources).is_ok())
}

impl Entry {
    /// Returns the schemas that the entry changes.
    fn addresses(&self) -> impl Iterator<Item = Address> {
        std::iter::once(&self.address).chain(&self.also).map(|address| split(address))
    }
}

/// Returns the address that `text` writes as `file#/pointer`.
fn split(text: &str) -> Address {
    let (file, pointer) = text.split_once('#').unwrap_or((text, ""));
    Address::new(file, pointer)
}
