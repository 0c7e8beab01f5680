//! Decides which files an import creates, updates and removes.

use std::collections::{HashMap, HashSet};

use super::carry;
use super::existing::{ComponentFile, Existing};
use super::{Outcome, WriteOptions, Written};
use crate::address::Address;
use crate::config::Prose;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::import::{ImportedFile, normalise, render};

/// The step for one file.
#[derive(Debug)]
pub(super) struct FileStep {
    pub written: Written,
    /// The text to write, for what is created or updated.
    pub text: Option<String>,
}

/// Decides what becomes of each file. New files whose name is taken are reported.
pub(super) fn steps(
    existing: &Existing,
    files: &[ImportedFile],
    options: WriteOptions,
    report: &mut Report,
) -> Option<Vec<FileStep>> {
    let orphans = orphans(existing, files, options);
    let taken = taken_names(existing, &orphans);
    let mut is_sound = true;
    let mut steps = Vec::with_capacity(files.len() + orphans.len());
    for file in files {
        let held = existing.components.get(&file.component);
        let new_name = held.is_none().then(|| file.file_name.to_lowercase());
        if let Some(taker) = new_name.and_then(|name| taken.get(&name)) {
            report.push(name_taken(file, taker));
            is_sound = false;
        }
        steps.push(step(file, held, options.annotations));
    }
    steps.extend(orphans);
    is_sound.then_some(steps)
}

fn step(file: &ImportedFile, held: Option<&ComponentFile>, annotations: Prose) -> FileStep {
    let plain = render(&file.schema);
    let outcome = match held {
        None => Outcome::Created,
        Some(held) if held.text == plain => Outcome::Unchanged,
        Some(held) if annotations == Prose::Drop && differs_by_annotations(file, held) => {
            Outcome::KeptAnnotated
        }
        Some(_) => Outcome::Updated,
    };
    let text = match held.filter(|_| annotations == Prose::Drop) {
        Some(held) => render(&carry::with_annotations_of(&held.schema, &file.schema)),
        None => plain,
    };
    let is_written = matches!(outcome, Outcome::Created | Outcome::Updated);
    FileStep {
        written: Written {
            file: held.map_or(&file.file_name, |held| &held.path).clone(),
            component: file.component.clone(),
            outcome,
        },
        text: is_written.then_some(text),
    }
}

/// Returns whether the two are the same but for annotations that the held file has.
fn differs_by_annotations(file: &ImportedFile, held: &ComponentFile) -> bool {
    held.schema != file.schema && normalise::without_annotations(&held.schema).as_ref() == Some(&file.schema)
}

fn orphans(existing: &Existing, files: &[ImportedFile], options: WriteOptions) -> Vec<FileStep> {
    let imported: HashSet<&str> = files.iter().map(|file| file.component.as_str()).collect();
    let outcome = match options.remove_orphans {
        true => Outcome::Removed,
        false => Outcome::Orphaned,
    };
    let mut orphans: Vec<FileStep> = existing
        .components
        .iter()
        .filter(|(component, _)| !imported.contains(component.as_str()))
        .map(|(component, file)| FileStep {
            written: Written { file: file.path.clone(), component: component.clone(), outcome },
            text: None,
        })
        .collect();
    orphans.sort_by(|a, b| a.written.file.cmp(&b.written.file));
    orphans
}

/// Returns the names in the directory that no new file can have, by their lower case.
fn taken_names<'e>(existing: &'e Existing, orphans: &[FileStep]) -> HashMap<String, &'e str> {
    let freed: HashSet<&str> = orphans
        .iter()
        .filter(|orphan| orphan.written.outcome == Outcome::Removed)
        .map(|orphan| orphan.written.file.as_str())
        .collect();
    existing
        .entries
        .iter()
        .filter(|entry| !freed.contains(entry.as_str()))
        .map(|entry| (entry.to_lowercase(), entry.as_str()))
        .collect()
}

fn name_taken(file: &ImportedFile, taker: &str) -> Diagnostic {
    let message = format!(
        "the component `{}` would be written to `{}`, but `{taker}` is there and does not hold it",
        file.component, file.file_name
    );
    Diagnostic::new(Code::NameClash, Address::root(taker), message)
        .help("move that file away, or choose another template for file names")
}
