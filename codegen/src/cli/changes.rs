use std::path::Path;

use serde_json::json;

use super::args::{FormatArg, ProjectArgs};
use super::console::{Console, Verbosity};
use super::exit::{self, Exit};
use super::session;
use crate::changes::{Bump, Comparison, Rule, Sends, Spec, Wire, compare, read, render};
use crate::diagnose::{Diagnostic, Report, Severity};

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
    let found =
        session::configuration(console, config, args.project.overrides(), &mut report).and_then(|config| {
            let progress = console.progress();
            crate::progress::Progress::stage(&progress, "reading both sides");
            let [old, new] = [&args.old, &args.new].map(|text| text.as_deref().unwrap_or_default());
            let (mut of_old, mut of_new) = (Report::default(), Report::default());
            let specs = [&Spec::parse(old), &Spec::parse(new)];
            let sides = read::both(specs, &config, [&mut of_old, &mut of_new]);
            for (side, label) in [(of_old, old), (of_new, new)] {
                placed(side, label).for_each(|one| report.push(one));
            }
            let [old, new] = sides?;
            crate::progress::Progress::stage(&progress, "comparing");
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

/// The messages about a side, with its name before those of its files.
fn placed(side: Report, label: &str) -> impl Iterator<Item = Diagnostic> {
    side.diagnostics().to_vec().into_iter().map(move |mut one| {
        if let Some(address) = one.address.as_mut().filter(|address| &*address.file != label) {
            address.file = format!("{label}/{}", address.file).into();
        }
        one
    })
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
