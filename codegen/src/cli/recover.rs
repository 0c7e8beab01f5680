//! The command `recover`.

use std::path::Path;

use serde_json::json;

use super::args::ProjectArgs;
use super::console::Console;
use super::exit::{self, Exit};
use super::session::{self, Access};
use crate::diagnose::{Code, Report};

/// Undo or finish an update that was cut short
///
/// Commands that write do so by themselves if the update was one of yours. An update of another user, or
/// one that came with the checkout, is left to you: look at `journal.json` in the hidden directory beside the
/// schemas first. It can change the schema directory, the configuration file, the overlay and the changelog.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    #[command(flatten)]
    project: ProjectArgs,
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let mut report = Report::default();
    let overrides = args.project.overrides();
    if session::configuration(console, config, overrides, Access::Recovers, &mut report).is_none() {
        session::conclude(console, &report, "recover");
        return console.end(Exit::Failed, "", json!({ "outcome": "failed" }));
    }
    if report.count(Code::EndedUpdate) == 0 {
        return console.end(Exit::Done, "no update was cut short\n", json!({ "outcome": "nothing" }));
    }
    console.report(&report, &|_| None);
    console.end(Exit::Done, "", json!({ "outcome": "recovered" }))
}
