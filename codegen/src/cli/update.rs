use std::fs;
use std::io::Read;
use std::path::Path;

use serde_json::json;

use super::args::ProjectArgs;
use super::changes;
use super::console::Console;
use super::exit::{self, Exit};
use super::session;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::update::{Update, update};

/// Take a new document over the schemas, regenerate the crate, and show what changed
///
/// The document is imported as `[import]` says; the overlay stays, and files of components that are
/// gone are removed. Nothing is changed if anything fails.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub struct Args {
    /// The new document, or `-` for standard input
    source: String,
    /// Which state of upstream it is; goes into `[source]` of the configuration file and the lock
    #[arg(long, value_name = "REVISION")]
    revision: Option<String>,
    /// Show what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    project: ProjectArgs,
}

pub fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let mut report = Report::default();
    let progress = console.progress();
    let found =
        session::configuration(console, config, args.project.overrides(), &mut report).and_then(|config| {
            let text = text_of(&args.source, &mut report)?;
            let name = if args.source == "-" { "stdin" } else { args.source.as_str() };
            let asked =
                Update { name, text: &text, revision: args.revision.as_deref(), dry_run: args.dry_run };
            update(&config, &asked, &progress, &mut report)
        });
    drop(progress);
    console.report(&report, &|_| None);
    match found.filter(|_| !report.has_errors()) {
        Some(found) => changes::print(&found, Exit::Done, console),
        None => {
            session::conclude(console, &report, "update");
            console.end(Exit::Failed, "", json!({ "outcome": "failed" }))
        }
    }
}

fn text_of(source: &str, report: &mut Report) -> Option<String> {
    if source.starts_with("http://") || source.starts_with("https://") {
        let message = "schemalock fetches nothing itself";
        let help = format!("download it first: curl --fail --location '{source}' | schemalock update -");
        report.push(Diagnostic::without_address(Code::Io, message).help(help));
        return None;
    }
    let mut bytes = Vec::new();
    let read = match source {
        "-" => std::io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes),
        path => fs::read(path),
    };
    let text = read.map_err(|error| error.to_string());
    let text = text.and_then(|bytes| String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned()));
    match text {
        Ok(text) => Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(why) => {
            let message = format!("the document `{source}` could not be read: {why}");
            report.push(Diagnostic::without_address(Code::Io, message));
            None
        }
    }
}
