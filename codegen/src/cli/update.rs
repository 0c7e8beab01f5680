//! The command `update`.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::args::ProjectArgs;
use super::changes;
use super::console::Console;
use super::exit::{self, Exit};
use super::session::{self, Access};
use crate::config::Config;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::fetch::{self, Fetched, Limits, is_url};
use crate::input;
use crate::load::Sources;
use crate::progress::Progress;
use crate::update::{CHANGELOG, Update, Updated, update};

/// Take a new document over the schemas, regenerate the crate, and show what changed
///
/// The document is imported as `[import]` says; the overlay stays, and files of removed components are
/// removed. Schemas, configuration, changelog and crate change together or, if anything fails,
/// not at all; the next command that writes undoes an update that was killed.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    /// The new document: a file, an http or https URL, or `-` for standard input [default: `url` of
    /// `[source]` in the configuration file]
    source: Option<String>,
    /// The revision of upstream; goes into `[source]` of the configuration file and the lock
    #[arg(long, value_name = "REVISION", value_parser = one_line)]
    revision: Option<String>,
    /// Set the version of `[crate]` to what the verdict asks for, by Cargo's rules
    #[arg(long)]
    bump: bool,
    /// Put an entry of the changes on top of this changelog, or of the `CHANGELOG.md` beside the
    /// configuration file
    #[arg(long, value_name = "FILE")]
    changelog: Option<Option<PathBuf>>,
    /// Take out of the overlay and the configuration what the new document no longer has a place for; the report
    /// lists it, and the lock remembers it
    #[arg(long, alias = "drop-stale-overlay")]
    drop_stale: bool,
    /// Ask a URL for the document even if it says that it is the one taken before
    #[arg(long)]
    refetch: bool,
    /// Show what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    project: ProjectArgs,
}

/// Returns the revision, which becomes part of a changelog's heading, if it is one line of text.
fn one_line(text: &str) -> Result<String, &'static str> {
    let is_line = !text.trim().is_empty() && !text.contains(char::is_control);
    if is_line { Ok(text.to_owned()) } else { Err("it has to be one line of text") }
}

/// Returns the changelog that is asked for.
fn changelog(args: &Args, config: &Config) -> Option<PathBuf> {
    let beside = || {
        let (path, _) = config.file().unwrap_or_default();
        Path::new(&path).with_file_name(CHANGELOG)
    };
    args.changelog.clone().map(|named| named.unwrap_or_else(beside))
}

/// The outcomes of an update that succeeded.
enum UpdateOutcome {
    Updated(Box<Updated>),
    /// The server answers that the document is the one of the last update.
    Unchanged(String),
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let access = if args.dry_run { Access::Reads } else { Access::Writes };
    let done = session::run(
        console,
        config,
        args.project.overrides(),
        (access, "update"),
        |config, progress, report| work(args, config, progress, report),
    );
    match done {
        Some((_, UpdateOutcome::Updated(updated))) => changes::print(&updated.told(), Exit::Done, console),
        Some((_, UpdateOutcome::Unchanged(url))) => {
            let text = format!("nothing has changed: {url} still gives the document that was taken last\n");
            console.end(Exit::Done, &text, json!({ "outcome": "unchanged", "source": url }))
        }
        None => console.end(Exit::Failed, "", json!({ "outcome": "failed" })),
    }
}

fn work(
    args: &Args,
    config: &Config,
    progress: &dyn Progress,
    report: &mut Report,
) -> (Sources, Option<UpdateOutcome>) {
    let Some(FetchedDocument { name, is_configured, document }) = document(args, config, progress, report)
    else {
        return (Sources::default(), None);
    };
    let (text, etag) = match document {
        Fetched::Unchanged => return (Sources::default(), Some(UpdateOutcome::Unchanged(name))),
        Fetched::Document { text, etag } => (text, etag),
    };
    let changelog = changelog(args, config);
    let asked = Update {
        name: &name,
        text: &text,
        revision: args.revision.as_deref(),
        etag: etag.as_deref().filter(|_| is_configured),
        bump: args.bump,
        changelog: changelog.as_deref(),
        drop_stale: args.drop_stale,
        dry_run: args.dry_run,
    };
    let (sources, updated) = update(config, &asked, progress, report);
    if updated.is_some() {
        only_of_updates(&name, report);
    }
    (sources, updated.map(|updated| UpdateOutcome::Updated(Box::new(updated))))
}

/// Leaves out most messages about schemas: `generate` shows them, and what of it is new is in the changes.
/// Errors that the configuration makes warnings, such as references that lead to no schema, stay: as those
/// of the schema files, not again as those of the document.
fn only_of_updates(document: &str, report: &mut Report) {
    let mut kept = Report::default();
    let is_of_document =
        |one: &Diagnostic| one.address.as_ref().is_some_and(|place| *place.file == *document);
    let is_softened = |one: &Diagnostic| one.severity() < one.code.severity() && !is_of_document(one);
    let is_kept =
        |one: &&Diagnostic| [Code::EndedUpdate, Code::FitsAgain].contains(&one.code) || is_softened(one);
    let of_updates = report.diagnostics().iter().filter(is_kept);
    of_updates.cloned().for_each(|one| kept.push(one));
    *report = kept;
}

/// The document, and the facts about its source.
struct FetchedDocument {
    /// For messages.
    name: String,
    /// Whether it was fetched from the URL of the configuration file.
    is_configured: bool,
    document: Fetched,
}

fn document(
    args: &Args,
    config: &Config,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<FetchedDocument> {
    let Some(source) = args.source.as_ref().or(config.source.url.as_ref()) else {
        let message = "there is no document to take";
        let help = "name it, or say where it is: `url` under `[source]` in the configuration file";
        report.push(Diagnostic::without_address(Code::Configuration, message).help(help));
        return None;
    };
    if !is_url(source) {
        let name = if source == "-" { "stdin" } else { source };
        let text = text_of(source, report)?;
        let document = Fetched::Document { text, etag: None };
        return Some(FetchedDocument { name: name.to_owned(), is_configured: false, document });
    }
    progress.stage("fetching the document");
    let is_configured = config.source.url.as_ref() == Some(source);
    let etag = config.source.etag.as_deref().filter(|_| is_configured && !args.refetch);
    match fetch::fetch(source, etag, &Limits::default()) {
        Ok(document) => Some(FetchedDocument { name: fetch::shown(source), is_configured, document }),
        Err(diagnostic) => {
            report.push(*diagnostic);
            None
        }
    }
}

fn text_of(source: &str, report: &mut Report) -> Option<String> {
    let text = input::document(Path::new(source)).map_err(|error| error.to_string()).and_then(fetch::text_of);
    match text {
        Ok(text) => Some(text),
        Err(why) => {
            let message = format!("the document `{source}` could not be read: {why}");
            report.push(Diagnostic::without_address(Code::Io, message));
            None
        }
    }
}
