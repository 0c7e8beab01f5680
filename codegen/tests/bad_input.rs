//! Schemas that cannot be used: one folder of `bad/` per kind of diagnostic.
//!
//! A `schemalock.toml` in the folder is the configuration. `expected.txt` has every error: its code, file and
//! pointer, line and column, sentence, related places, and help text. `UPDATE=1` writes it anew.

mod common;

use common::{Run, expected};
use libtest_mimic::{Arguments, Failed, Trial};
use schemalock::internals::diagnose::{Code, Diagnostic, Severity, locate};
use std::collections::BTreeMap;
use std::path::Path;

fn main() {
    let arguments = Arguments::from_args();
    let mut trials: Vec<Trial> = Vec::new();
    for (name, folder) in common::folders("bad") {
        trials.push(Trial::test(name.clone(), move || check(&name, &folder).map_err(Failed::from)));
    }
    trials.push(Trial::test("every_error_has_a_folder", || every_error().map_err(Failed::from)));
    libtest_mimic::run(&arguments, trials).exit();
}

fn check(name: &str, folder: &Path) -> Result<(), String> {
    let settings = std::fs::read_to_string(folder.join("schemalock.toml")).unwrap_or_default();
    let run = common::run(&folder.join("schemas"), &common::config_with(&settings, &BTreeMap::new()));
    if run.tree.is_some() {
        return Err("something was emitted".to_owned());
    }
    let errors: Vec<&Diagnostic> =
        run.report.diagnostics().iter().filter(|found| found.severity() == Severity::Error).collect();
    if Code::ALL.iter().any(|code| code.as_str() == name)
        && !errors.iter().any(|found| found.code.as_str() == name)
    {
        return Err(format!("there is no error `{name}`"));
    }
    for found in &errors {
        if found.help.is_empty() || found.message.is_empty() || place(&run, found).is_none() {
            return Err(format!("a message needs a place and a help text: {found:?}"));
        }
    }
    let found: String = errors.iter().map(|found| describe(&run, found)).collect();
    expected::compare(&folder.join("expected.txt"), &found)
}

fn describe(run: &Run, found: &Diagnostic) -> String {
    let address = found.address.as_ref().map(ToString::to_string).unwrap_or_default();
    let (line, column) = place(run, found).unwrap_or_default();
    let related = found.related.iter().map(|(address, words)| format!("  also {address}: {words}\n"));
    let related: String = related.collect();
    format!(
        "{} at {address} {line}:{column}\n  {}\n{related}  help: {}\n\n",
        found.code.as_str(),
        found.message,
        found.help
    )
}

/// Returns line and column of the place of a diagnostic.
fn place(run: &Run, found: &Diagnostic) -> Option<(usize, usize)> {
    let address = found.address.as_ref()?;
    if &*address.file == "schemalock.toml" {
        // The runner puts the name of the crate before the folder's text, in a line of its own.
        return found.position.map(|(line, column)| (line - 1, column));
    }
    let text = run.sources.text(&address.file)?;
    found.position.or_else(|| locate(text, &address.pointer).map(|at| (at.line, at.column)))
}

/// Errors that no schema causes: they have their tests where they arise.
const ELSEWHERE: [Code; 9] = [
    Code::Io,
    Code::Configuration,
    Code::StaleOverlay,
    Code::UnreadableLock,
    Code::CutShort,
    Code::Fetch,
    Code::Internal,
    Code::NotImportable,
    Code::NoSuchRoot,
];

fn every_error() -> Result<(), String> {
    let folders = common::folders("bad");
    let has_folder = |code: &Code| folders.iter().any(|(name, _)| name == code.as_str());
    let errors =
        Code::ALL.iter().filter(|code| code.severity() == Severity::Error && !ELSEWHERE.contains(code));
    let missing: Vec<&str> = errors.filter(|code| !has_folder(code)).map(|code| code.as_str()).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no folder for {missing:?}")) }
}
