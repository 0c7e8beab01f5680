//! The references of a component, rewritten for files of their own.

use serde_json::{Map, Value};

use super::document::Document;
use super::nearest;
use super::reference::{self, RefTarget};
use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};

/// A reference from one schema to a component, or to the place `within` it.
pub(super) struct Link {
    /// The place of the reference.
    pub from: Address,
    pub component: String,
    pub within: String,
}

/// The references of the imported components.
#[derive(Default)]
pub(super) struct Links {
    pub found: Vec<Link>,
    /// A message for each reference that leads to no component.
    pub broken: Report,
}

/// Collects where one schema object refers to, through `$ref` and the discriminator's mapping,
/// and spells each reference to a component the one way.
///
/// # Errors
/// Reports an `$id` of the schema's own, which would give the references below it another meaning.
/// References that lead to no component are collected too.
pub(super) fn collect(
    members: &mut Map<String, Value>,
    address: &Address,
    document: &Document,
    links: &mut Links,
    report: &mut Report,
) {
    report_own_identity(members, address, document, report);
    match members.get_mut("$ref") {
        None => {}
        Some(Value::String(text)) => {
            if let Some(link) = follow(text, address.child("$ref"), document, &mut links.broken) {
                *text = reference::identity(&link.component, &link.within);
                links.found.push(link);
            }
        }
        Some(_) => {
            let message = "`$ref` is not a string";
            report.push(Diagnostic::new(Code::NotASchema, address.child("$ref"), message));
        }
    }
    let mapping = members.get_mut("discriminator").and_then(|it| it.get_mut("mapping"));
    let at = address.child("discriminator").child("mapping");
    for (tag, target) in mapping.and_then(Value::as_object_mut).into_iter().flatten() {
        let link =
            target.as_str().and_then(|text| follow_mapping(text, at.child(tag), document, &mut links.broken));
        if let Some(link) = link {
            *target = reference::identity(&link.component, &link.within).into();
            links.found.push(link);
        }
    }
}

/// Reads a value of a discriminator's mapping: the name of a component, or a reference.
fn follow_mapping(target: &str, from: Address, document: &Document, broken: &mut Report) -> Option<Link> {
    let is_name = document.components.contains_key(target)
        || !(target.contains(['#', '/', ':']) || target.ends_with(".json"));
    match is_name {
        true => existing(target.to_owned(), String::new(), from, document, broken),
        false => follow(target, from, document, broken),
    }
}

fn follow(text: &str, from: Address, document: &Document, broken: &mut Report) -> Option<Link> {
    let (code, words) = match RefTarget::of(text, document.version, &document.address.file) {
        RefTarget::Component { name, within } => {
            return existing(name, within, from, document, broken);
        }
        RefTarget::Elsewhere => (Code::NotImportable, "leads to no component schema"),
        RefTarget::File => (Code::OutsideReference, "leads to another file"),
        RefTarget::Url => (Code::RemoteReference, "leads to a URL"),
    };
    let message = format!("the reference `{text}` {words}");
    let help = "only component schemas of the document itself are imported: make it one of them";
    broken.push(Diagnostic::new(code, from, message).help(help));
    None
}

fn existing(
    component: String,
    within: String,
    from: Address,
    document: &Document,
    broken: &mut Report,
) -> Option<Link> {
    if document.components.contains_key(&component) {
        return Some(Link { from, component, within });
    }
    let message = format!("there is no component `{component}`");
    let diagnostic = Diagnostic::new(Code::DanglingReference, from, message);
    let names = document.components.keys().map(String::as_str);
    broken.push(match nearest::did_you_mean(&component, names) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    });
    None
}

fn report_own_identity(
    members: &Map<String, Value>,
    address: &Address,
    document: &Document,
    report: &mut Report,
) {
    let Some(Value::String(identity)) = members.get("$id") else {
        return;
    };
    let is_ours = reference::component_of_identity(identity)
        .is_some_and(|component| document.address_of(&component) == *address);
    if !is_ours {
        let message = format!("the schema has an `$id` of its own, `{identity}`");
        let help = "remove it: an imported schema is known by the name of its component";
        let at = address.child("$id");
        report.push(Diagnostic::new(Code::NotImportable, at, message).help(help));
    }
}
