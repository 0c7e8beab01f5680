//! OpenAPI's `discriminator`: the tag's name, and the schemas that its values lead to.
//!
//! ```text
//! "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog", "owl": "owl.json"}}
//! "discriminator": "kind"                                  OpenAPI 2.0
//! ```

use super::keyword::Reader;
use crate::address::Address;
use crate::diagnose::{Code, Diagnostic};
use crate::graph::{Keywords, NodeId};
use serde_json::Value;

/// Where the schemas that a bare name may mean are kept, the likeliest first.
const CONTAINERS: [&str; 3] = ["#/components/schemas/", "#/definitions/", "#/$defs/"];

impl<'a> Reader<'_, 'a> {
    pub(super) fn discriminator(&mut self, value: &'a Value, keywords: &mut Keywords) {
        let name = value.get("propertyName").unwrap_or(value).as_str();
        keywords.discriminator = name.map(str::to_owned);
        let place = self.address.child("discriminator").child("mapping");
        let mapping = value.get("mapping").and_then(Value::as_object).into_iter().flatten();
        let mapping = mapping.filter_map(|(tag, target)| {
            let target = self.mapped(&place.child(tag), target.as_str()?)?;
            Some((tag.clone(), target))
        });
        let mapping = mapping.collect();
        keywords.mapping = name.map(|_| mapping);
    }

    /// Returns the schema that a value of the mapping means: a schema's name, or else a reference.
    fn mapped(&mut self, from: &Address, target: &str) -> Option<NodeId> {
        let is_name = target.chars().all(|char| char.is_ascii_alphanumeric() || "._-".contains(char));
        let named = CONTAINERS.iter().filter(|_| is_name).map(|container| format!("{container}{target}"));
        let spellings = named.chain([target.to_owned(), format!("{target}.json")]);
        let sources = self.lowering.sources;
        match spellings.into_iter().find_map(|spelling| sources.resolve(from, &spelling).ok()) {
            Some(address) => Some(self.lowering.node_at(&address, 0)),
            None => {
                let message = format!("the mapping leads to `{target}`, which is no schema; it is left out");
                let help = "write the name of a component, or a reference to a schema of the directory";
                let diagnostic = Diagnostic::new(Code::NotModelled, from.clone(), message).help(help);
                self.lowering.report.push(diagnostic);
                None
            }
        }
    }
}
