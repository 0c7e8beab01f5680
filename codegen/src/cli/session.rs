//! The common frame of the commands that read the schema directory.

use std::mem::ManuallyDrop;
use std::path::Path;

use super::console::Console;
use crate::address::Address;
use crate::config::{Config, FILE_NAME, Overrides, printed};
use crate::diagnose::{Code, Diagnostic, Report, Severity};
use crate::load::Sources;
use crate::progress::Progress;
use crate::update::recover::{Consent, cut_short, recover};
use crate::update::transaction::Ended;

/// The access of a command to the project, which decides whether it may recover an update that was cut short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// It only reads: an update that was cut short is reported, and nothing is written.
    Reads,
    /// It writes: this user's own update is undone or finished first.
    Writes,
    /// It carries out whatever journal there is, since the user asks for it.
    Recovers,
}

/// Reads the configuration, does the work and prints the diagnostics of both. `None` if there are errors; the last
/// line printed is then `could not` and `what`.
pub(super) fn run<T>(
    console: &Console,
    config: Option<&Path>,
    overrides: Overrides,
    (access, what): (Access, &str),
    work: impl FnOnce(&Config, &dyn Progress, &mut Report) -> (Sources, Option<T>),
) -> Option<(Config, T)> {
    let mut report = Report::default();
    let Some(config) = configuration(console, config, overrides, access, &mut report) else {
        conclude(console, &report, what);
        return None;
    };
    let progress = console.progress();
    let (sources, result) = work(&config, &progress, &mut report);
    // The program ends with this run, so the sources need not be freed.
    let sources = ManuallyDrop::new(sources);
    drop(progress);

    let directory = schema_directory(&config);
    let beside = overlay_directory(&config);
    let directory_of = |file: &str| match &beside {
        Some((overlay, beside)) if overlay == file => Some(beside.as_str()),
        _ => sources.text(file).map(|_| directory.as_str()),
    };
    let placed = placed(&report, &directory_of);
    let file = config.file();
    let text_of = |path: &str| {
        let directories = [Some(&directory), beside.as_ref().map(|(_, beside)| beside)].into_iter().flatten();
        let mut paths = directories.filter_map(|directory| path.strip_prefix(directory.as_str()));
        let schema = paths.find_map(|path| sources.text(path));
        schema.or_else(|| file.as_ref().filter(|(name, _)| name == path).map(|(_, text)| *text))
    };
    console.report(&placed, &text_of);
    if report.has_errors() {
        conclude(console, &report, what);
        return None;
    }
    result.map(|result| (config, result))
}

/// Reads the configuration. If it cannot be used, the report has the reason.
pub(super) fn configuration(
    console: &Console,
    file: Option<&Path>,
    overrides: Overrides,
    access: Access,
    report: &mut Report,
) -> Option<Config> {
    let mut config = Config::read(file, overrides.clone(), report);
    if let Some(read) = &config
        && let Some(done) = ended(read, access, report)
    {
        // The file may be another one now.
        config = if done { Config::read(file, overrides, report) } else { None };
    }
    if config.is_none() {
        let path = file.unwrap_or(Path::new(FILE_NAME));
        let text = crate::input::text(path).ok();
        console.report(report, &|name| text.as_deref().filter(|_| name == printed(path)));
    }
    config
}

/// Deals with an update that was cut short, as `access` allows; `None` if none was, otherwise whether the run
/// may go on.
fn ended(config: &Config, access: Access, report: &mut Report) -> Option<bool> {
    let recovered = match access {
        Access::Reads => match cut_short(config) {
            None => Ok(None),
            Some(diagnostic) => Err(Box::new(diagnostic)),
        },
        Access::Writes => recover(config, Consent::Own),
        Access::Recovers => recover(config, Consent::Asked),
    };
    match recovered {
        Ok(None) => None,
        Ok(Some(ended)) => {
            let what = match ended {
                Ended::Undone => "the project is in the state before it",
                Ended::Done => "the project is in the state after it",
            };
            let message = format!("an update was cut short; {what}");
            report.push(Diagnostic::without_address(Code::EndedUpdate, message));
            Some(true)
        }
        Err(diagnostic) => {
            report.push(*diagnostic);
            Some(false)
        }
    }
}

/// Says how a failed run ended: `could not check: 2 errors`.
pub(super) fn conclude(console: &Console, report: &Report, what: &str) {
    let errors = report.diagnostics().iter().filter(|one| one.severity() == Severity::Error).count();
    let plural = if errors == 1 { "" } else { "s" };
    console.conclude(&format!("could not {what}: {errors} error{plural}"));
}

/// Returns the name of an overlay that is not in the schema directory, and what is before it.
fn overlay_directory(config: &Config) -> Option<(String, String)> {
    let overlay = config.overlay.as_ref().filter(|path| !path.starts_with(&config.schemas))?;
    let name = overlay.file_name()?.to_string_lossy().into_owned();
    Some((name, with_slash(overlay.parent().unwrap_or(Path::new("")))))
}

/// Returns what is before the names of schema files.
fn schema_directory(config: &Config) -> String {
    let parent = || config.schemas.parent().unwrap_or(Path::new(""));
    with_slash(if config.schemas.is_dir() { &config.schemas } else { parent() })
}

fn with_slash(directory: &Path) -> String {
    match printed(directory) {
        directory if directory.is_empty() || directory == "." => String::new(),
        directory => format!("{}/", directory.trim_end_matches('/')),
    }
}

/// Returns the report with directories before the names of its files.
pub(super) fn placed<'d>(report: &Report, directory_of: &dyn Fn(&str) -> Option<&'d str>) -> Report {
    let place = |address: &mut Address| {
        if let Some(directory) = directory_of(&address.file) {
            address.file = format!("{directory}{}", address.file).into();
        }
    };
    let mut placed = Report::default();
    for diagnostic in report.diagnostics() {
        let mut diagnostic = diagnostic.clone();
        diagnostic.address.iter_mut().for_each(place);
        diagnostic.related.iter_mut().for_each(|(address, _)| place(address));
        placed.push(diagnostic);
    }
    placed
}
