//! The treatment of references that lead to no schema.
//!
//! With `dangling = "raw"` the place takes any JSON, and the type keeps its other members:
//!
//! ```text
//! {"type": "object", "properties": {"plan": {"$ref": "missing.json"}, "id": {"type": "string"}}}
//!
//! pub struct A { pub plan: Option<serde_json::Value>, pub id: Option<String>, .. }
//! ```

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnose::{Code, Diagnostic, Report, Severity};

/// The treatment of a reference that leads to no schema: an error, or a place that takes any JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[serde(rename_all = "lowercase")]
pub enum Dangling {
    /// An error, and nothing is written.
    #[default]
    Error,
    /// A warning, and a place that keeps any JSON.
    Raw,
}

impl Dangling {
    /// Returns the word of the configuration file and of the flag.
    pub fn as_str(self) -> &'static str {
        match self {
            Dangling::Error => "error",
            Dangling::Raw => "raw",
        }
    }

    /// Reports `broken`, which holds one message for each reference: as they are, or as one warning for
    /// each message that names all places.
    pub fn settle(self, broken: Report, report: &mut Report) {
        match self {
            Dangling::Error => broken.diagnostics().iter().for_each(|one| report.push(one.clone())),
            Dangling::Raw => warnings(broken).for_each(|warning| report.push(warning)),
        }
    }
}

fn warnings(broken: Report) -> impl Iterator<Item = Diagnostic> {
    let mut found: Vec<&Diagnostic> = broken.diagnostics().iter().collect();
    found.sort_by(|one, other| one.address.cmp(&other.address));
    let mut groups: IndexMap<(Code, String), (Diagnostic, usize)> = IndexMap::new();
    for one in found {
        let key = (one.code, one.message.clone());
        let (first, places) = groups.entry(key).or_insert_with(|| (one.clone(), 0));
        *places += 1;
        if *places > 1 {
            first.related.extend(one.address.clone().map(|address| (address, "refers to it too".to_owned())));
        }
    }
    groups.into_values().map(|(mut warning, places)| {
        warning.message.push_str(&match places {
            1 => "; the place takes any JSON".to_owned(),
            several => format!("; {several} places take any JSON"),
        });
        if warning.help == Code::DanglingReference.default_help() {
            warning.help = "add the schema it points to, or correct the reference".to_owned();
        }
        warning.at_most(Severity::Warning)
    })
}
