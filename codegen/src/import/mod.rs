//! From an OpenAPI document to a directory of JSON Schema files, one per component.
//!
//! The stages, each in a file of its own: `parse` the text, find the components
//! (`document`), choose the roots (`roots`), follow their references and bring each component
//! into JSON Schema 2020-12 (`reach`, which applies `links` and `normalise` through
//! `walk`), put a header on each (`header`) and name its file (`file_name`). Nothing of
//! this touches the file system; [`write()`] then brings a directory in line with the result.

mod document;
mod extending;
mod file_name;
mod header;
mod links;
mod merge_keys;
mod nearest;
mod normalise;
mod parse;
mod reach;
mod reference;
mod roots;
mod walk;
mod write;

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::config::Prose;
use crate::diagnose::Report;
use crate::load::Dangling;
use document::Document;
use file_name::Template;

pub(crate) use write::{Outcome, WriteOptions, Written, write};

/// The options of an import.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    /// Names of components, or patterns in which `*` matches any run of characters. These components and
    /// all that they refer to are imported; without roots, all components are.
    pub roots: Vec<String>,
    /// Whether to import descriptions, examples and the like.
    pub annotations: Prose,
    /// The template for the names of files: `{Name}` is the name of the component, `{name}` the same in ASCII lower
    /// case.
    pub file_name: String,
    /// The treatment of references that lead to no component.
    pub dangling: Dangling,
}

impl Default for ImportOptions {
    fn default() -> Self {
        ImportOptions {
            roots: Vec::new(),
            annotations: Prose::default(),
            file_name: "{Name}.json".to_owned(),
            dangling: Dangling::Error,
        }
    }
}

/// One component as a JSON Schema file.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportedFile {
    /// The file's name, without a directory.
    pub file_name: String,
    /// The component's name in the document.
    pub component: String,
    /// The schema, in JSON Schema 2020-12.
    pub schema: Value,
}

/// Reads an OpenAPI document (JSON or YAML; 3.0, 3.1 or Swagger 2.0) and gives the files of the
/// chosen components, in the document's order.
///
/// # Errors
/// Everything that is in the way is reported, with addresses in the file `document_name`; if
/// any of it is an error, there are no files.
pub fn import(
    document_name: &str,
    text: &str,
    options: &ImportOptions,
    report: &mut Report,
) -> Option<Vec<ImportedFile>> {
    let mut own = Report::default();
    let files = document(document_name, text, options, &mut own).and_then(|document| {
        for at in roots::missing(&document, &options.roots) {
            roots::report_missing(&document, &options.roots[at], &mut own);
        }
        files(&document, options, &mut own)
    });
    let failed = own.has_errors();
    own.diagnostics().iter().cloned().for_each(|diagnostic| report.push(diagnostic));
    files.filter(|_| !failed)
}

/// The result of an import of which some roots are no longer in the document.
#[derive(Debug)]
pub(crate) struct Selected {
    pub files: Vec<ImportedFile>,
    /// The positions of the roots that select nothing.
    pub missing_roots: Vec<usize>,
    /// The names of all components.
    pub components: Vec<String>,
}

/// Imports as [`import`] does, but returns the roots that select nothing, unless all do.
///
/// # Errors
/// As [`import`].
pub(crate) fn import_selected(
    document_name: &str,
    text: &str,
    options: &ImportOptions,
    report: &mut Report,
) -> Option<Selected> {
    let mut own = Report::default();
    let document = document(document_name, text, options, &mut own);
    let selected = document.and_then(|document| {
        let missing_roots = roots::missing(&document, &options.roots);
        if !missing_roots.is_empty() && missing_roots.len() == options.roots.len() {
            options.roots.iter().for_each(|root| roots::report_missing(&document, root, &mut own));
        }
        let files = files(&document, options, &mut own)?;
        Some(Selected { files, missing_roots, components: document.components.keys().cloned().collect() })
    });
    let failed = own.has_errors();
    own.diagnostics().iter().cloned().for_each(|diagnostic| report.push(diagnostic));
    selected.filter(|_| !failed)
}

/// Returns the text of a schema's file: indented by two spaces, with a line feed at the end.
pub(crate) fn render(schema: &Value) -> String {
    format!("{schema:#}\n")
}

fn document(
    document_name: &str,
    text: &str,
    options: &ImportOptions,
    report: &mut Report,
) -> Option<Document> {
    // What is wrong with the template is reported even if the document is unusable.
    Template::of(&options.file_name, report)?;
    let value = parse::parse(document_name, text, report)?;
    Document::of(document_name, value, report)
}

fn files(document: &Document, options: &ImportOptions, report: &mut Report) -> Option<Vec<ImportedFile>> {
    let template = Template::of(&options.file_name, report)?;
    let roots = roots::select(document, &options.roots);
    let reached = reach::components(document, roots, options, report);
    let mut files = Vec::with_capacity(reached.len());
    for (component, schema) in reached {
        let address = document.address_of(&component);
        let schema = header::with_header(&component, schema, &address, report);
        let file_name = template.file_name(&component);
        files.push(ImportedFile { file_name, component, schema });
    }
    let names = files.iter().map(|file| (&*file.component, &*file.file_name));
    file_name::report_clashes(names, document, report);
    Some(files)
}
