//! The command `import`.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::console::{Console, Verbosity};
use super::exit::{self, Exit};
use super::session::{self, Access};
use crate::config::{Config, Overrides, Prose, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::import::{ImportOptions, Outcome, WriteOptions, Written, import, write};
use crate::input;
use crate::load::Dangling;

/// Write one schema file for each component of an OpenAPI document
///
/// The document may be JSON or YAML, OpenAPI 3.0, 3.1 or Swagger 2.0. Only files that differ are
/// written.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    /// The document, or `-` for standard input
    #[arg(value_name = "DOC")]
    document: PathBuf,
    /// The directory to bring in line [default: the schema directory]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Components to import with all that they refer to; `*` stands for any characters [default: all]
    #[arg(long, value_name = "NAME|GLOB", num_args = 1..)]
    roots: Vec<String>,
    /// Whether to keep or drop descriptions, examples and the like [default: keep]
    #[arg(long, value_enum, value_name = "WHAT")]
    annotations: Option<Prose>,
    /// How files are named: `{Name}` is the component's name, `{name}` the same in lower case
    /// [default: {Name}.json]
    #[arg(long, value_name = "TEMPLATE")]
    file_name: Option<String>,
    /// What becomes of a reference that leads to no component: an error, or a place that takes any JSON
    /// [default: error]
    #[arg(long, value_enum, value_name = "WHAT")]
    dangling: Option<Dangling>,
    /// Remove the files of components that are no longer imported
    #[arg(long)]
    remove_orphans: bool,
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let mut report = Report::default();
    let overrides = Overrides { schemas: args.out.clone(), dangling: args.dangling, ..Overrides::default() };
    let Some(config) = session::configuration(console, config, overrides, Access::Writes, &mut report) else {
        session::conclude(console, &report, "import");
        return console.end(Exit::Failed, "", json!({ "outcome": "failed" }));
    };
    let document = document_name(&args.document);
    let text = text_of(&args.document, &document, &mut report).unwrap_or_default();
    let written = bring_in_line(args, &config, &document, &text, &mut report);

    let report = placed(&report, &document, &config.schemas);
    let texts = texts(&report, &document, text);
    console.report(&report, &|name| texts.get(name).map(String::as_str));
    match written {
        Some(written) if !report.has_errors() => {
            let text = summary(&document, &config.schemas, &written, console.verbosity);
            console.end(Exit::Done, &text, object(&config.schemas, &written))
        }
        _ => {
            session::conclude(console, &report, "import");
            console.end(Exit::Failed, "", json!({ "outcome": "failed" }))
        }
    }
}

fn document_name(path: &Path) -> String {
    if path == Path::new("-") { "stdin".to_owned() } else { printed(path) }
}

fn text_of(path: &Path, name: &str, report: &mut Report) -> Option<String> {
    let text = input::document(path).map_err(|error| (Code::Io, error.to_string())).and_then(|bytes| {
        String::from_utf8(bytes).map_err(|_| (Code::Malformed, "it is not UTF-8".to_owned()))
    });
    match text {
        Ok(text) => Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err((code, why)) => {
            let message = format!("the document `{name}` could not be read: {why}");
            report.push(
                Diagnostic::without_address(code, message)
                    .help("give the path of a readable document, or `-`"),
            );
            None
        }
    }
}

fn bring_in_line(
    args: &Args,
    config: &Config,
    document: &str,
    text: &str,
    report: &mut Report,
) -> Option<Vec<Written>> {
    config.leads_out(&config.schemas).into_iter().for_each(|diagnostic| report.push(diagnostic));
    if report.has_errors() {
        return None;
    }
    let defaults = &config.import;
    let annotations = args.annotations.or(defaults.annotations).unwrap_or_default();
    let file_name = args.file_name.clone().or_else(|| defaults.file_name.clone());
    let options = ImportOptions {
        roots: if args.roots.is_empty() { defaults.roots.clone() } else { args.roots.clone() },
        annotations,
        file_name: file_name.unwrap_or_else(|| ImportOptions::default().file_name),
        dangling: config.dangling,
    };
    let files = import(document, text, &options, report)?;
    write(&config.schemas, &files, WriteOptions { annotations, remove_orphans: args.remove_orphans }, report)
}

/// Puts the directory before the names of schema files: of all but the document.
fn placed(report: &Report, document: &str, directory: &Path) -> Report {
    let directory = format!("{}/", printed(directory));
    session::placed(report, &|file| (file != document).then_some(directory.as_str()))
}

/// Returns the texts that the messages are about.
fn texts(report: &Report, document: &str, text: String) -> HashMap<String, String> {
    let mut texts = HashMap::from([(document.to_owned(), text)]);
    for diagnostic in report.diagnostics() {
        let related = diagnostic.related.iter().map(|(address, _)| address);
        for address in diagnostic.address.iter().chain(related) {
            if !texts.contains_key(&*address.file)
                && let Ok(text) = input::text(Path::new(&*address.file))
            {
                texts.insert(address.file.to_string(), text);
            }
        }
    }
    texts
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Created => "created",
        Outcome::Updated => "updated",
        Outcome::Unchanged => "unchanged",
        Outcome::KeptAnnotated => "kept-annotated",
        Outcome::Orphaned => "orphaned",
        Outcome::Removed => "removed",
    }
}

fn counted(written: &[Written]) -> BTreeMap<Outcome, usize> {
    let mut counts = BTreeMap::new();
    for file in written {
        *counts.entry(file.outcome).or_default() += 1;
    }
    counts
}

fn summary(document: &str, directory: &Path, written: &[Written], verbosity: Verbosity) -> String {
    let mut text = String::new();
    for file in written {
        // Orphans are for people to decide about.
        if verbosity == Verbosity::Verbose || file.outcome == Outcome::Orphaned {
            text.push_str(&format!("{:<14}  {}/{}\n", word(file.outcome), printed(directory), file.file));
        }
    }
    let counts = counted(written);
    let words: Vec<String> =
        counts.iter().map(|(outcome, count)| format!("{count} {}", word(*outcome))).collect();
    text.push_str(&format!("imported {document} into {}: {}\n", printed(directory), words.join(", ")));
    if counts.contains_key(&Outcome::Orphaned) {
        text.push_str(
            "orphaned files hold components that are not imported; `--remove-orphans` removes them\n",
        );
    }
    text
}

fn object(directory: &Path, written: &[Written]) -> Value {
    let files = written.iter().map(|written| {
        json!({ "file": written.file, "component": written.component, "outcome": word(written.outcome) })
    });
    json!({ "outcome": "imported", "out": printed(directory), "files": files.collect::<Vec<_>>() })
}
