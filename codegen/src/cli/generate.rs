//! The command `generate`.
//!
//! It reuses generated files whose inputs have not changed, unless `--whole` is given.

use std::path::Path;

use serde_json::{Value, json};

use super::args::ProjectArgs;
use super::console::{Console, Verbosity};
use super::exit::{self, Exit};
use super::session::{self, Access};
use super::watch;
use crate::config::{Config, Overrides, printed};
use crate::diagnose::Report;
use crate::incremental::{self, Inputs, Printing};
use crate::load::Sources;
use crate::output::WriteSummary;
use crate::pipeline;
use crate::progress::Progress;
use crate::summary::Summary;

/// Write the crate: files that changed are written, files that are no longer generated are removed
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    /// Choose all names anew, also those in the lock file
    #[arg(long)]
    fresh_names: bool,
    /// Ignore the cache: generate and print every file
    #[arg(long)]
    whole: bool,
    /// Run again after each change of the schemas, the overlay or the configuration
    #[arg(long)]
    watch: bool,
    #[command(flatten)]
    project: ProjectArgs,
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    if args.watch {
        return watch::run(console, config, &args.project.overrides(), || once(args, config, console));
    }
    once(args, config, console)
}

fn once(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let overrides = Overrides { fresh_names: args.fresh_names, ..args.project.overrides() };
    let done =
        session::run(console, config, overrides, (Access::Writes, "generate"), |config, progress, report| {
            write(if args.whole { Printing::Whole } else { Printing::Changed }, config, progress, report)
        });
    let Some((config, (summary, written))) = done else {
        return console.end(Exit::Failed, "", json!({ "outcome": "failed" }));
    };
    let object = object(&config, &summary, &written);
    console.end(Exit::Done, &text(&config, &summary, &written, console.verbosity), object)
}

/// Generates the crate and writes it; nothing of it if it was found to be as it should be, and all is as it
/// was then.
pub(super) fn write(
    printing: Printing,
    config: &Config,
    progress: &dyn Progress,
    report: &mut Report,
) -> (Sources, Option<(Summary, WriteSummary)>) {
    if let Some(diagnostic) = config.leads_out(&config.out) {
        report.push(diagnostic);
        return (Sources::default(), None);
    }
    let mut inputs = if printing == Printing::Whole { None } else { incremental::inputs(config, report) };
    let found = inputs.as_ref().and_then(|inputs| incremental::recall(config, inputs, printing, report));
    if let Some(found) = found {
        let written = WriteSummary { unchanged: found.fresh, ..WriteSummary::default() };
        return (found.sources, Some((found.summary, written)));
    }
    let schemas = inputs.as_mut().map(Inputs::take_schemas);
    let (sources, generated) = pipeline::generate_by(printing, schemas, config, progress, report);
    let Some(generated) = generated else { return (sources, None) };
    progress.stage("writing");
    match generated.tree.write(&config.out, &|_| true) {
        Ok(written) => {
            let is_unchanged = written.written.is_empty() && written.removed.is_empty();
            if let Some(inputs) = inputs.filter(|_| is_unchanged) {
                incremental::keep(config, &inputs, printing, (&generated.tree, &generated.summary), report);
            }
            if let Some(record) = generated.record {
                record.keep(config);
            }
            (sources, Some((generated.summary, written)))
        }
        Err(error) => {
            report.push(error.diagnostic());
            (sources, None)
        }
    }
}

pub(super) fn object(config: &Config, summary: &Summary, written: &WriteSummary) -> Value {
    json!({
        "outcome": "generated",
        "out": printed(&config.out),
        "written": written.written,
        "removed": written.removed,
        "unchanged": written.unchanged,
        "summary": summary,
    })
}

pub(super) fn text(
    config: &Config,
    summary: &Summary,
    written: &WriteSummary,
    verbosity: Verbosity,
) -> String {
    let out = printed(&config.out);
    let mut text = String::new();
    if verbosity == Verbosity::Verbose {
        let files = [("written", &written.written), ("removed", &written.removed)];
        for (word, file) in files.iter().flat_map(|(word, files)| files.iter().map(move |file| (word, file)))
        {
            text.push_str(&format!("{word}  {out}/{file}\n"));
        }
    }
    let WriteSummary { written, removed, unchanged } = written;
    let counts = format!("{} written, {} removed, {unchanged} unchanged", written.len(), removed.len());
    text.push_str(&format!("{} in {out}: {counts}\n", config.name));
    text.push_str(&summary.render());
    text
}
