//! The command `sample`.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde_json::{Value, json};

use super::args::{FormatArg, ProjectArgs};
use super::console::Console;
use super::exit::{self, Exit};
use super::session::{self, Access};
use crate::config::Config;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::load::Sources;
use crate::pipeline;
use crate::progress::Progress;
use crate::sample::{NoSample, Sample, SampleKind, Sampler};

/// Make example bodies of a type, from its schema alone
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    /// A type, by its name or its address as in `call.json#/properties/status`
    #[arg(value_name = "TYPE|ADDRESS")]
    subject: String,
    /// Required members alone, all members, or members that violate the schema
    #[arg(long, value_enum, value_name = "KIND", default_value_t = KindArg::Small)]
    kind: KindArg,
    /// How many bodies to make, each on a line of its own
    #[arg(long, value_name = "COUNT", default_value_t = 1)]
    count: u32,
    /// The same seed makes the same bodies
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Write the bodies to this file rather than to standard output
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    #[command(flatten)]
    project: ProjectArgs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindArg {
    Small,
    Full,
    Bent,
}

impl From<KindArg> for SampleKind {
    fn from(kind: KindArg) -> Self {
        match kind {
            KindArg::Small => SampleKind::Small,
            KindArg::Full => SampleKind::Full,
            KindArg::Bent => SampleKind::Bent,
        }
    }
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let (access, what) = (Access::Reads, "make a sample");
    let done = session::run(
        console,
        config,
        args.project.overrides(),
        (access, what),
        |config, progress, report| sample(args, config, progress, report),
    );
    let Some((_, samples)) = done else {
        return console.end(Exit::Failed, "", json!({ "outcome": "failed" }));
    };
    let lines: String = samples.iter().map(|sample| format!("{}\n", sample.body)).collect();
    match &args.to {
        Some(file) => {
            if let Err(error) = std::fs::write(file, lines) {
                console.conclude(&format!("could not write `{}`: {error}", file.display()));
                return console.end(Exit::Failed, "", json!({ "outcome": "failed" }));
            }
            console.end_with(Exit::Done, "")
        }
        None if console.format == FormatArg::Json => {
            let samples: Vec<Value> = samples.iter().map(object).collect();
            console
                .end_with(Exit::Done, &console.json(json!({ "subject": args.subject, "samples": samples })))
        }
        None => console.end_with(Exit::Done, &lines),
    }
}

fn object(sample: &Sample) -> Value {
    let bends: Vec<Value> =
        sample.bends.iter().map(|bend| json!({ "path": bend.path, "kind": bend.kind })).collect();
    json!({ "body": sample.body, "deviations": bends })
}

/// Makes the samples. Without any, the report has the reason.
fn sample(
    args: &Args,
    config: &Config,
    progress: &dyn Progress,
    report: &mut Report,
) -> (Sources, Option<Vec<Sample>>) {
    let Some(mut sources) = pipeline::read(config, report) else { return (Sources::default(), None) };
    let Some((model, bundle)) = pipeline::decided_with_bundle(config, &mut sources, progress, report) else {
        return (sources, None);
    };
    let sampler = Sampler::new(&model, &bundle);
    let made = sampler.find(&args.subject).and_then(|id| {
        let seeds = (0..u64::from(args.count)).map(|further| args.seed.wrapping_add(further));
        seeds
            .map(|seed| sampler.sample(id, args.kind.into(), seed))
            .collect::<Result<Vec<Sample>, NoSample>>()
    });
    match made {
        Ok(samples) => (sources, Some(samples)),
        Err(error) => {
            let help = "`schemalock explain TYPE` shows what a type is; the lock file lists all of them";
            report.push(Diagnostic::without_address(Code::Configuration, error.to_string()).help(help));
            (sources, None)
        }
    }
}
