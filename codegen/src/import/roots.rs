use super::document::Document;
use super::nearest;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::glob::matches;

/// Returns the names of the components that `roots` select, in the document's order; all of them if
/// `roots` is empty. In a root, `*` stands for any run of characters. A root that selects
/// nothing is reported.
pub fn select(document: &Document, roots: &[String], report: &mut Report) -> Vec<String> {
    let names = || document.components.keys().map(String::as_str);
    for root in roots {
        if !names().any(|name| matches(root, name)) {
            report.push(no_such_root(document, root, names()));
        }
    }
    names()
        .filter(|name| roots.is_empty() || roots.iter().any(|root| matches(root, name)))
        .map(str::to_owned)
        .collect()
}

fn no_such_root<'n>(document: &Document, root: &str, names: impl Iterator<Item = &'n str>) -> Diagnostic {
    let message = format!("no component is named `{root}`");
    let diagnostic = Diagnostic::new(Code::NoSuchRoot, document.address.clone(), message);
    match nearest::did_you_mean(&root.replace('*', ""), names) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}
