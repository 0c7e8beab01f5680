use std::path::Path;

use serde_json::json;

use super::args::{FormatArg, ProjectArgs};
use super::console::{Console, Verbosity};
use super::exit::{self, Exit};
use super::session;
use crate::changes::{Bump, Comparison, Rule, Sends, Spec, Wire, compare, read, render};
use crate::diagnose::{Report, Severity};

/// Show what changed between two states of the schemas, and what that means
///
/// Each of the two is a directory of schemas, an OpenAPI document, which is imported in memory as
/// `[import]` says, or a git revision (`git:REV`, or a name that is no path) of the schema directory.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub struct Args {
    /// The state before
    #[arg(required_unless_present = "checks")]
    old: Option<String>,
    /// The state after
    #[arg(required_unless_present = "checks")]
    new: Option<String>,
    /// The least verdict, of either kind, that ends with exit code 100
    #[arg(long, value_enum, value_name = "VERDICT")]
    fail_on: Option<FailOn>,
    /// List the kinds of change, with their severities and worst verdicts
    #[arg(long, conflicts_with_all = ["old", "new", "fail_on"])]
    checks: bool,
    #[command(flatten)]
    project: ProjectArgs,
}

/// A verdict to fail on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
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
            FailOn::WireNo => found.wire >= Wire::No,
            FailOn::SendsRefused => found.sends >= Sends::Refused,
            FailOn::Minor => found.bump >= Bump::Minor,
            FailOn::Major => found.bump >= Bump::Major,
        }
    }
}

pub fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    if args.checks {
        return checks(console);
    }
    let mut report = Report::default();
    let found = session::configuration(console, config, &args.project, &mut report).and_then(|config| {
        let progress = console.progress();
        let side = |text: &Option<String>, report: &mut Report| {
            let spec = Spec::parse(text.as_deref().unwrap_or_default());
            let mut own = Report::default();
            let side = read::read(&spec, &config, &mut own);
            let label = text.as_deref().unwrap_or_default();
            let file = |name: &str| (name != label).then_some(label);
            let place = |directory: Option<&str>| directory.map(|directory| format!("{directory}/"));
            let placed = own.diagnostics().iter().cloned().map(|mut one| {
                if let Some(address) = &mut one.address
                    && let Some(directory) = place(file(&address.file))
                {
                    address.file = format!("{directory}{}", address.file).into();
                }
                one
            });
            placed.for_each(|one| report.push(one));
            side
        };
        crate::progress::Progress::stage(&progress, "reading both sides");
        let (old, new) = (side(&args.old, &mut report), side(&args.new, &mut report));
        crate::progress::Progress::stage(&progress, "comparing");
        let (old, new) = (old?, new?);
        Some(compare(&old, &new))
    });
    match found {
        Some(found) => {
            console.report(&report, &|_| None);
            let met = args.fail_on.is_some_and(|least| least.is_met(&found));
            print(&found, if met { Exit::Findings } else { Exit::Done }, console)
        }
        None => {
            console.report(&report, &|_| None);
            session::conclude(console, &report, "compare");
            console.end(Exit::Failed, "", json!({ "outcome": "failed" }))
        }
    }
}

/// The report, as it is asked for.
pub fn print(found: &Comparison, exit: Exit, console: &Console) -> Exit {
    let text = match console.format {
        FormatArg::Json => String::new(),
        FormatArg::Markdown => render::markdown(found),
        FormatArg::Github => render::github(found),
        FormatArg::Text => render::text(found, console.verbosity == Verbosity::Verbose),
    };
    console.end(exit, &text, render::json(found))
}

/// The kinds of change.
fn checks(console: &Console) -> Exit {
    let line = |rule: &Rule| {
        let severity = match rule.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let (wire, bump) = rule.worst();
        let sends = rule.worst_sends();
        let verdicts = format!("wire {wire}, sends {sends}, crate {bump} at worst");
        format!("{severity}[{}] {verdicts}\n    {}\n", rule.as_str(), rule.meaning())
    };
    let text = match console.format {
        FormatArg::Json => console.json(json!({ "checks": render::rules() })),
        _ => Rule::ALL.iter().map(line).collect(),
    };
    console.end_with(Exit::Done, &text)
}
