//! Components that extend a base with a discriminator: a reference to the base may lead to one of them.
//!
//! ```text
//! Event: {"discriminator": {"propertyName": "kind"}, …}
//! Opened: {"allOf": [{"$ref": "#/components/schemas/Event"}, …]}     imported together with Event
//! ```

use super::document::Document;
use super::reference::RefTarget;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// The components that extend a base, by the name of what they extend.
pub(super) struct Extending(HashMap<String, Vec<String>>);

impl Extending {
    pub(super) fn of(document: &Document) -> Self {
        let mut direct: HashMap<String, Vec<String>> = HashMap::new();
        for (name, schema) in &document.components {
            let branches = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
            for reference in branches.filter_map(|branch| branch.get("$ref")?.as_str()) {
                let target = RefTarget::of(reference, document.version, &document.address.file);
                if let RefTarget::Component { name: extended, within } = target
                    && within.is_empty()
                {
                    direct.entry(extended).or_default().push(name.clone());
                }
            }
        }
        let is_base = |name: &String| {
            document.components.get(name).is_some_and(|schema| schema.get("discriminator").is_some())
        };
        // What extends a child extends the base as well.
        let mut bases: HashSet<String> = direct.keys().filter(|name| is_base(name)).cloned().collect();
        let mut due: Vec<String> = bases.iter().cloned().collect();
        while let Some(base) = due.pop() {
            let children = direct.get(&base).into_iter().flatten();
            due.extend(children.filter(|child| bases.insert((*child).clone())).cloned());
        }
        direct.retain(|name, _| bases.contains(name));
        Extending(direct)
    }

    /// Returns the components that extend `name`, if it is a base or extends one.
    pub(super) fn children(&self, name: &str) -> impl Iterator<Item = String> {
        self.0.get(name).into_iter().flatten().cloned()
    }
}
