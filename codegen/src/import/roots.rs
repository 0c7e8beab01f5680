//! The components that `--roots` and `[import] roots` select.

use super::document::Document;
use super::nearest;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::glob::matches;

/// Returns the names of the components that `roots` select, in the document's order; all of them if
/// `roots` is empty. In a root, `*` matches any run of characters.
pub(super) fn select(document: &Document, roots: &[String]) -> Vec<String> {
    let names = document.components.keys();
    let is_chosen = |name: &&String| roots.is_empty() || roots.iter().any(|root| matches(root, name));
    names.filter(is_chosen).cloned().collect()
}

/// Returns the positions of the roots that select nothing.
pub(super) fn missing(document: &Document, roots: &[String]) -> Vec<usize> {
    let selects = |root: &String| document.components.keys().any(|name| matches(root, name));
    (0..roots.len()).filter(|at| !selects(&roots[*at])).collect()
}

/// Reports a root that selects nothing.
pub(super) fn report_missing(document: &Document, root: &str, report: &mut Report) {
    report.push(no_such_root(document, root, document.components.keys().map(String::as_str)));
}

fn no_such_root<'n>(document: &Document, root: &str, names: impl Iterator<Item = &'n str>) -> Diagnostic {
    let message = format!("no component is named `{root}`");
    let diagnostic = Diagnostic::new(Code::NoSuchRoot, document.address.clone(), message);
    match nearest::did_you_mean(&root.replace('*', ""), names) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}
