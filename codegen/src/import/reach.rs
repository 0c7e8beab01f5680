//! The components that the roots reach.

use std::collections::HashMap;

use serde_json::Value;

use super::ImportOptions;
use super::document::Document;
use super::extending::Extending;
use super::links::{self, Link, Links};
use super::normalise;
use super::walk;
use crate::config::Prose;
use crate::diagnose::{Code, Diagnostic, Report};

/// Returns the components `roots` and all that they refer to, directly or through others, and what extends a
/// base with a discriminator among them, as JSON Schema 2020-12 and in the document's order. What cannot be followed or read is reported.
pub(super) fn components(
    document: &Document,
    roots: Vec<String>,
    options: &ImportOptions,
    report: &mut Report,
) -> Vec<(String, Value)> {
    let extending = Extending::of(document);
    let mut waiting = roots;
    let mut links = Links::default();
    let mut reached = HashMap::new();
    while let Some(name) = waiting.pop() {
        if reached.contains_key(&name) {
            continue;
        }
        let known = links.found.len();
        let schema = normalised(document, &name, options.annotations, &mut links, report);
        waiting.extend(links.found[known..].iter().map(|link| link.component.clone()));
        waiting.extend(extending.children(&name));
        reached.insert(name, schema);
    }
    report_broken_links(&mut links, &reached);
    options.dangling.settle(links.broken, report);
    let names = document.components.keys();
    names.filter_map(|name| reached.remove_entry(name)).collect()
}

fn normalised(
    document: &Document,
    name: &str,
    annotations: Prose,
    links: &mut Links,
    report: &mut Report,
) -> Value {
    let mut schema = document.components.get(name).cloned().unwrap_or_default();
    let address = document.address_of(name);
    walk::schemas(&mut schema, &address, report, &mut |members, address, report| {
        // Links first: normalising may move a `$ref` one level down.
        links::collect(members, address, document, links, report);
        normalise::schema(members, document.version, annotations, address, report);
    });
    schema
}

/// Reports the references to a place within a component that the imported component lacks.
fn report_broken_links(links: &mut Links, reached: &HashMap<String, Value>) {
    for Link { from, component, within } in &links.found {
        let Some(schema) = reached.get(component) else {
            continue;
        };
        if schema.pointer(within).is_none() {
            let message = format!("the component `{component}` has nothing at `{within}`");
            links.broken.push(Diagnostic::new(Code::DanglingReference, from.clone(), message));
        }
    }
}
