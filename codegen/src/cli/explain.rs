//! The command `explain`.

use std::path::Path;

use serde_json::json;

use super::args::{FormatArg, ProjectArgs};
use super::console::Console;
use super::exit::{self, Exit};
use super::session::{self, Access};
use crate::explain::{Picture, Query, Subject, explain};

/// Show how a schema became a type
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    /// A type, a member as in `Call.status`, or an address as in `call.json#/properties/status`
    #[arg(value_name = "TYPE[.MEMBER]|ADDRESS")]
    subject: String,
    /// Show the schema as it is after this pass
    #[arg(long, value_name = "PASS")]
    after: Option<String>,
    /// Draw the types that this one reaches, for Markdown or Graphviz
    #[arg(long, value_enum, value_name = "LANGUAGE", conflicts_with = "after")]
    graph: Option<Picture>,
    /// Draw only types that so many steps reach
    #[arg(long, value_name = "STEPS", default_value_t = usize::MAX, hide_default_value = true, requires = "graph")]
    depth: usize,
    #[command(flatten)]
    project: ProjectArgs,
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let query = Query {
        subject: Subject::parse(&args.subject),
        after: args.after.clone(),
        picture: args.graph.map(|language| (language, args.depth)),
    };
    let done = session::run(
        console,
        config,
        args.project.overrides(),
        (Access::Reads, "explain"),
        |config, progress, report| explain(config, &query, progress, report),
    );
    match done {
        Some((_, text)) if console.format == FormatArg::Json => {
            console.end_with(Exit::Done, &console.json(json!({ "subject": args.subject, "text": text })))
        }
        Some((_, text)) => console.end_with(Exit::Done, &text),
        None => console.end(Exit::Failed, "", json!({ "outcome": "failed" })),
    }
}
