//! Schemas and formats whose Rust type the configuration names, and derives that it adds.
//!
//! ```text
//! [types]
//! "format:uuid" = "uuid::Uuid"          {"type": "string", "format": "uuid"}   Parsed<uuid::Uuid>
//! "money.json#" = "my_types::Money"     {"$ref": "money.json"}                 type Money = Parsed<my_types::Money>
//! "*Amount" = "rust_decimal::Decimal"   every schema whose name ends so
//!
//! [derive]
//! "Server*" = ["my_macros::Log"]        #[derive(Clone, my_macros::Log)] pub struct ServerMessage
//! ```

use crate::config::Config;
use crate::diagnose::Report;
use crate::glob::matches;
use crate::graph::{Graph, NodeId};
use crate::model::{Model, Shape, Ty};
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use serde_json::Value;
use std::sync::Arc;

/// The prefix of a key of `[types]` that names a format.
const FORMAT: &str = "format:";

/// The entries of `[types]`, and which of them were of use.
pub(super) struct OwnTypes<'a> {
    config: &'a Config,
    names: HashMap<NodeId, &'a str>,
    used: HashSet<&'a str>,
}

impl<'a> OwnTypes<'a> {
    /// Takes the entries for the schemas of `graph`.
    pub(super) fn of(graph: &'a Graph, config: &'a Config) -> Self {
        let names = graph.roots.iter().map(|(id, name)| (*id, name.as_str()));
        let names = if config.types.is_empty() { HashMap::new() } else { names.collect() };
        OwnTypes { config, names, used: HashSet::new() }
    }

    /// Returns the type that the configuration names for the schema `id`: by its address, by its name, by a
    /// pattern of names, or by its format.
    pub(super) fn find(&mut self, graph: &Graph, id: NodeId) -> Option<Ty> {
        if self.config.types.is_empty() {
            return None;
        }
        let node = &graph[id];
        let address = node.address.to_string();
        let name = self.names.get(&id).copied();
        let format = node.keywords.checks.get("format").and_then(Value::as_str);
        let ranks = [
            &|key: &str| key == address,
            &|key: &str| Some(key) == name,
            &|key: &str| name.is_some_and(|name| matches(key, name)),
            &|key: &str| key.strip_prefix(FORMAT).is_some_and(|key| Some(key) == format),
        ] as [&dyn Fn(&str) -> bool; 4];
        let entry = |is_meant: &dyn Fn(&str) -> bool| self.config.types.iter().find(|(key, _)| is_meant(key));
        let (key, path) = ranks.into_iter().find_map(entry)?;
        self.used.insert(key);
        Some(Ty::Custom(Arc::from(path.as_str()), node.keywords.admitted()))
    }

    /// Reports the entries that no schema has to do with.
    pub(super) fn report_unused(&self, report: &mut Report) {
        let keys = self.config.types.keys().filter(|_| !self.config.is_about_others);
        for key in keys.filter(|key| !self.used.contains(key.as_str())) {
            let message = format!("no schema and no format is called `{key}`");
            report.push(self.config.stale(&["types", key], message));
        }
    }
}

/// Gives each type the derives of the patterns that match its Rust name.
pub(super) fn derive(model: &mut Model, config: &Config, report: &mut Report) {
    for (pattern, derives) in &config.derive {
        let is_meant = |model: &Model, id| {
            matches(pattern, &model[id].name) && !matches!(model[id].shape, Shape::Alias(_))
        };
        let meant: Vec<_> = model.ids().into_iter().filter(|id| is_meant(model, *id)).collect();
        if meant.is_empty() && !config.is_about_others {
            let message = format!("no struct and no enum is called `{pattern}`");
            report.push(config.stale(&["derive", pattern], message));
        }
        for id in meant {
            let is_new =
                |derive: &&String| !has(&model[id].shape, derive) && !model[id].derives.contains(derive);
            let new: Vec<String> = derives.iter().filter(is_new).cloned().collect();
            model[id].derives.extend(new);
        }
    }
}

/// Returns whether every type of this shape has the trait of the standard library at `path` anyway.
fn has(shape: &Shape, path: &str) -> bool {
    let name = match path.rsplit_once("::") {
        None => path,
        Some((parent, name)) if parent.starts_with("std") || parent.starts_with("core") => name,
        Some(_) => return false,
    };
    match shape {
        Shape::Enum(_) => ["Clone", "Debug", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"].contains(&name),
        _ => ["Clone", "Debug", "PartialEq"].contains(&name),
    }
}
