//! What the wire taught us: changes to the schemas that live in one file beside them.
//!
//! The idea is that of the OpenAPI Overlay Specification; the form is smaller. The file is an object
//! with `entries`, each of which has
//!
//! | member | meaning |
//! | --- | --- |
//! | `address` | the schema that is changed, as `file#/pointer` |
//! | `reason` | why, for people |
//! | `set` | keywords that get a new value |
//! | `remove` | keywords that go |
//! | `optional` | members that are no longer required |
//! | `values` | strings that `enum` lists besides |
//! | `bare` | the member whose value also comes alone, without this object around it |
//!
//! Entries are applied in order, before anything else looks at the schemas. One that matches nothing
//! or changes nothing is an error, so that stale entries disappear.

mod change;
mod stale;

pub use stale::{Stale, without_stale};

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::load::Sources;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::path::Path;

/// The keyword by which `bare` travels to the pass that reads it.
pub const BARE: &str = "x-schemalock-bare";

/// An overlay file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    pub entries: Vec<Entry>,
}

/// One change; see the table above.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub address: String,
    pub reason: String,
    #[serde(default)]
    pub set: Map<String, Value>,
    #[serde(default)]
    pub remove: Vec<String>,
    #[serde(default)]
    pub optional: Vec<String>,
    #[serde(default)]
    pub values: Vec<String>,
    pub bare: Option<String>,
}

/// Applies the overlay at `path` to `sources`; without a file there is nothing to do.
///
/// Each applied entry is noted at the schema that it changed, so that `explain` can show it.
pub fn apply(path: &Path, sources: &mut Sources, report: &mut Report) {
    let name =
        path.file_name().map_or_else(|| "overlay.json".into(), |name| name.to_string_lossy().into_owned());
    let text = match std::fs::read_to_string(path) {
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

/// Applies the overlay with the text `text`, which stands in a file called `name`.
pub fn apply_text(name: &str, text: &str, sources: &mut Sources, report: &mut Report) {
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
            Ok(address) => {
                let message = format!("the overlay changed this schema: {}", entry.reason);
                report.push(
                    Diagnostic::new(Code::OverlayApplied, address, message).related(stands_at, "the entry"),
                );
            }
            Err(why) => report.push(Diagnostic::new(Code::StaleOverlay, stands_at.child("address"), why)),
        }
    }
}

/// Changes the schema; says why, if there is nothing to change.
pub(crate) fn apply_entry(entry: &Entry, sources: &mut Sources) -> Result<Address, String> {
    let (file, pointer) = entry.address.split_once('#').unwrap_or((&entry.address, ""));
    let address = Address::new(file, pointer);
    let Some(Value::Object(schema)) = sources.get_mut(&address) else {
        return Err(format!("there is no schema at `{address}`"));
    };
    let before = schema.clone();
    entry.parts().try_for_each(|(_, part)| part.apply(schema))?;
    if *schema == before {
        return Err(format!("the entry changes nothing at `{address}`"));
    }
    Ok(address)
}
