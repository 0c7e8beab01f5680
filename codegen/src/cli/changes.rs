//! The command `changes`.

use std::path::Path;

use serde_json::json;

use super::args::{FormatArg, ProjectArgs};
use super::console::{Console, Verbosity};
use super::exit::{self, Exit};
use super::session::{self, Access};
use crate::changes::render::Told;
use crate::changes::{Bump, Comparison, Sends, Spec, Wire, compare, render, side};
use crate::config::{Config, printed};
use crate::diagnose::{Diagnostic, Report};
use crate::progress::Progress;

/// Show what changed between two states of the schemas, and what the changes mean
///
/// Each of the two is a directory of schemas, an OpenAPI document, which is imported in memory as
/// `[import]` says, or a git revision (`git:REV`, or a name that is no path) of the schema directory.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    /// The state before
    #[arg(required_unless_present_any = ["checks", "schema"])]
    old: Option<String>,
    /// The state after [default: the schema directory as it is, whether committed or not]
    new: Option<String>,
    /// The least verdict, of either kind, that ends with exit code 100
    #[arg(long, value_enum, value_name = "VERDICT")]
    fail_on: Option<FailOn>,
    /// List the kinds of change, with their severities and worst verdicts
    #[arg(long, conflicts_with_all = ["old", "new", "fail_on"])]
    checks: bool,
    /// Print the JSON Schema of the report that `--format json` prints
    #[arg(long, conflicts_with_all = ["old", "new", "fail_on", "checks"])]
    schema: bool,
    #[command(flatten)]
    project: ProjectArgs,
}

/// A verdict to fail on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum FailOn {
    #[value(name = "wire:degraded")]
    WireDegraded,
    #[value(name = "wire:no")]
    WireNo,
    #[value(name = "sends:refused")]
    SendsRefused,
    Minor,
    Major,
}

impl FailOn {
    fn is_met(self, found: &Comparison) -> bool {
        match self {
            FailOn::WireDegraded => found.wire >= Wire::Degraded,
            FailOn::WireNo => found.wire >= Wire::Unknown,
            FailOn::SendsRefused => found.sends >= Sends::Unknown,
            FailOn::Minor => found.bump >= Bump::Minor,
            FailOn::Major => found.bump >= Bump::Major,
        }
    }
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    if args.checks {
        return checks(console);
    }
    if args.schema {
        return schema(console);
    }
    let mut report = Report::default();
    let Some(config) =
        session::configuration(console, config, args.project.overrides(), Access::Reads, &mut report)
    else {
        session::conclude(console, &report, "compare");
        return console.end(Exit::Failed, "", json!({ "outcome": "failed" }));
    };
    let progress = console.progress();
    let found = compared(args, &config, &progress, &mut report);
    drop(progress);
    console.report(&report, &|_| None);
    let Some(found) = found else {
        session::conclude(console, &report, "compare");
        return console.end(Exit::Failed, "", json!({ "outcome": "failed" }));
    };
    let told = Told {
        version: Some(&config.version),
        revision: config.source.revision.as_deref(),
        ..Told::from(&found)
    };
    let met = args.fail_on.is_some_and(|least| least.is_met(&found));
    print(&told, if met { Exit::Findings } else { Exit::Done }, console)
}

fn compared(
    args: &Args,
    config: &Config,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Comparison> {
    progress.stage("reading both sides");
    let old = args.old.as_deref().unwrap_or_default();
    let (spec, new) = match &args.new {
        Some(new) => (Spec::parse(new), new.clone()),
        None => (Spec::Path(config.schemas.clone()), printed(&config.schemas)),
    };
    let (mut of_old, mut of_new) = (Report::default(), Report::default());
    let sides = side::both([&Spec::parse(old), &spec], config, [&mut of_old, &mut of_new]);
    for (side, label) in [(of_old, old), (of_new, new.as_str())] {
        placed(side, label).for_each(|one| report.push(one));
    }
    let [old, new] = sides?;
    progress.stage("comparing");
    Some(compare(&old, &new))
}

/// Returns the messages about a side, with its name before those of its files.
fn placed(side: Report, label: &str) -> impl Iterator<Item = Diagnostic> {
    side.diagnostics().to_vec().into_iter().map(move |mut one| {
        if let Some(address) = one.address.as_mut().filter(|address| &*address.file != label) {
            address.file = format!("{label}/{}", address.file).into();
        }
        one
    })
}

/// Prints the report in the format that is asked for.
pub(super) fn print(told: &Told<'_>, exit: Exit, console: &Console) -> Exit {
    if console.format == FormatArg::Github {
        return console.end_with_commands(exit, &render::github(*told), "");
    }
    let text = match console.format {
        FormatArg::Json => String::new(),
        FormatArg::Markdown => render::markdown(*told),
        FormatArg::Changelog => render::changelog(*told),
        FormatArg::Html => render::html(*told),
        FormatArg::Text | FormatArg::Github => render::text(*told, console.verbosity == Verbosity::Verbose),
    };
    console.end(exit, &text, render::json(*told))
}

/// Prints the kinds of change.
fn checks(console: &Console) -> Exit {
    let text = match console.format {
        FormatArg::Json => console.json(json!({ "checks": render::rules() })),
        FormatArg::Markdown => render::rules_as_markdown(),
        FormatArg::Text | FormatArg::Github | FormatArg::Changelog | FormatArg::Html => {
            render::rules_as_text()
        }
    };
    console.end_with(Exit::Done, &text)
}

/// Prints the schema of the report as JSON.
fn schema(console: &Console) -> Exit {
    console.end_with(Exit::Done, &format!("{:#}\n", json!(render::schema())))
}
