//! The command `audit`.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde_json::{Value, json};

use super::args::{FormatArg, ProjectArgs};
use super::console::Console;
use super::exit::{self, Exit};
use super::session::{self, Access};
use crate::audit::{Audit, DeviationKind, Input, Names, Proposal, Tables, audit, find_type, propose, render};
use crate::config::{Config, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::load::Sources;
use crate::pipeline;
use crate::progress::Progress;

/// Compare real bodies with the schemas: what deviates, where, and how often
///
/// Nothing is compiled and nothing is written. Texts of values are never shown unless asked for:
/// JSON types, lengths and paths are; names of members that look like data are not.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    /// JSON files, one body each; `.jsonl` and `.ndjson` files, one body on each line; directories of
    /// such; or `-` for standard input
    #[arg(value_name = "FILES|DIR|-", required = true)]
    bodies: Vec<PathBuf>,
    /// The type of all bodies [default: for each the one whose tag it has, else the best match; see `[audit] roots`]
    #[arg(long = "as", value_name = "TYPE|ADDRESS")]
    message_type: Option<String>,
    /// Every file has one body on each line
    #[arg(long)]
    lines: bool,
    /// Print overlay entries that would make the bodies fit, instead of the findings
    #[arg(long)]
    propose: bool,
    /// Exit with 100 if there is such a finding; may be repeated
    #[arg(long, value_enum, value_name = "KIND", value_delimiter = ',')]
    fail_on: Vec<FailOnFinding>,
    /// Show the strings that no schema lists, and all names of members
    #[arg(long)]
    show_values: bool,
    #[command(flatten)]
    project: ProjectArgs,
}

/// A kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FailOnFinding {
    Any,
    UnknownMember,
    UnlistedValue,
    UnlistedTag,
    WrongType,
    Null,
    MissingRequired,
    /// A body with too few members to choose a type by
    Unsure,
    /// A body that matches no type
    Unmatched,
    /// A body that cannot be read
    Malformed,
}

/// The result of a run.
struct Findings {
    audit: Audit,
    tables: Tables,
    proposal: Option<Proposal>,
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let done = session::run(
        console,
        config,
        args.project.overrides(),
        (Access::Reads, "audit"),
        |config, progress, report| {
            let Some(mut sources) = pipeline::read(config, report) else {
                return (Sources::default(), None);
            };
            let result = work(args, config, &mut sources, progress, report);
            (sources, result)
        },
    );
    let Some((_, result)) = done else {
        return console.end(Exit::Failed, "", json!({ "outcome": "failed" }));
    };
    let is_failure = args.fail_on.iter().any(|kind| kind.is_in(&result.audit));
    let exit = if is_failure { Exit::Findings } else { Exit::Done };
    show(exit, &result, console)
}

fn work(
    args: &Args,
    config: &Config,
    sources: &mut Sources,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Findings> {
    let tables = Tables::new(pipeline::decided(config, sources, progress, report)?);
    let mut complain = |code, message: String, help: &str| {
        report.push(Diagnostic::without_address(code, message).help(help));
    };
    let fixed = match &args.message_type {
        None => None,
        Some(name) => match find_type(&tables, name) {
            Some(id) => Some(id),
            None => {
                let help = "name a schema, a type of the generated crate, or an address `file#/pointer`";
                complain(Code::Configuration, format!("there is no type `{name}`"), help);
                return None;
            }
        },
    };
    progress.stage("reading the bodies");
    let input = Input { paths: args.bodies.clone(), lines: args.lines };
    let names = if args.show_values { Names::Shown } else { Names::Redacted };
    let audit = match audit(&tables, config, fixed, &input, names, progress) {
        Ok(audit) => audit,
        Err(unread) => {
            let message = format!("`{}` could not be read: {}", printed(&unread.path), unread.error);
            complain(Code::Io, message, Code::Io.default_help());
            return None;
        }
    };
    if audit.bodies == 0 {
        let message = match audit.malformed.first.first() {
            None => "there are no bodies".to_owned(),
            Some(first) => format!("none of the bodies can be read; {}: {}", first.source, first.why),
        };
        let help = "give JSON files, or `--lines` if each line is a body";
        complain(Code::Malformed, message, help);
        return None;
    }
    if !report.has_errors() {
        // Diagnostics about the schemas do not concern the bodies.
        *report = Report::default();
    }
    let proposal = args.propose.then(|| propose(&tables, &audit, sources));
    Some(Findings { audit, tables, proposal })
}

fn show(exit: Exit, result: &Findings, console: &Console) -> Exit {
    let Findings { audit, tables, proposal } = result;
    match (console.format, proposal) {
        (FormatArg::Json, _) => {
            let mut object = render::object(audit, tables);
            if let Some(proposal) = proposal {
                object.insert("proposal".to_owned(), proposed(proposal));
            }
            console.end_with(exit, &console.json(Value::Object(object)))
        }
        (FormatArg::Markdown, None) => console.end_with(exit, &render::markdown(audit, tables)),
        (FormatArg::Markdown, Some(proposal)) => {
            let overlay = proposal.overlay();
            let text = render::markdown(audit, tables);
            console.end_with(exit, &format!("{text}\n## Proposal\n\n```json\n{overlay:#}\n```\n"))
        }
        (_, Some(proposal)) => {
            for (position, why) in &proposal.left {
                let place = render::place(tables, &audit.groups[*position]);
                let kind = audit.groups[*position].kind.as_str();
                console.conclude(&format!("nothing is proposed for {kind} {place}: {why}"));
            }
            console.end_with(exit, &format!("{:#}\n", proposal.overlay()))
        }
        (_, None) => console.end(exit, &render::text(audit, tables), Value::Null),
    }
}

fn proposed(proposal: &Proposal) -> Value {
    let left = proposal.left.iter().map(|(position, why)| json!({ "deviation": position, "why": why }));
    let mut object = proposal.overlay();
    object["left"] = left.collect();
    object
}

impl FailOnFinding {
    fn is_in(self, audit: &Audit) -> bool {
        let has = |kind| audit.totals.contains_key(&kind);
        match self {
            FailOnFinding::Any => {
                let others = [audit.unsure(), audit.unmatched.count, audit.malformed.count];
                others.iter().any(|count| *count > 0) || !audit.totals.is_empty()
            }
            FailOnFinding::UnknownMember => has(DeviationKind::UnknownMember),
            FailOnFinding::UnlistedValue => has(DeviationKind::UnlistedValue),
            FailOnFinding::UnlistedTag => has(DeviationKind::UnlistedTag),
            FailOnFinding::WrongType => has(DeviationKind::WrongType),
            FailOnFinding::Null => has(DeviationKind::Null),
            FailOnFinding::MissingRequired => has(DeviationKind::MissingRequired),
            FailOnFinding::Unsure => audit.unsure() > 0,
            FailOnFinding::Unmatched => audit.unmatched.count > 0,
            FailOnFinding::Malformed => audit.malformed.count > 0,
        }
    }
}
