//! The way from a configuration to a tree of files: one call, nothing written.

use std::path::{Path, PathBuf};

use crate::config::{Config, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::Graph;
use crate::load::{LoadOptions, Sources, load};
use crate::lower::lower;
use crate::model::Model;
use crate::progress::Progress;
use crate::summary::Summary;
use crate::tree::FileTree;
use crate::{bridge, bundle, decide, emit, overlay, passes};

/// What came of a run.
pub struct Generated {
    pub tree: FileTree,
    pub summary: Summary,
}

/// Reads the schemas that `config` names and generates the crate, in memory.
///
/// The sources are given back in any case, since the messages of the report are about them.
///
/// # Errors
///
/// `None` exactly if there are errors in the report: all that one run can find.
pub fn generate(
    config: &Config,
    progress: &dyn Progress,
    report: &mut Report,
) -> (Sources, Option<Generated>) {
    progress.stage("reading the schemas");
    let Some(mut sources) = read(config, report) else {
        return (Sources::default(), None);
    };
    let generated = build(config, &mut sources, progress, report);
    if generated.is_none() && !report.has_errors() {
        report
            .push(Diagnostic::without_address(Code::Internal, "nothing was generated, and nothing says why"));
    }
    let generated = generated.filter(|_| !report.has_errors());
    (sources, generated)
}

/// Everything after reading.
fn build(
    config: &Config,
    sources: &mut Sources,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Generated> {
    if let Some(path) = &config.overlay {
        overlay::apply(path, sources, report);
    }
    progress.stage("understanding the schemas");
    let mut graph = lower(sources, report);
    if report.has_errors() {
        return None;
    }
    passes::mend(&mut graph, report);
    let bundle = bundle::bundle(sources, &graph, report);
    passes::shape(&mut graph, report);
    let mut model = decide::decide(&graph, config, report);
    if report.has_errors() {
        return None;
    }
    bridge::apply(&mut model, report);
    decide::box_large(&mut model);
    progress.stage("generating");
    let tree = emit::emit(&model, &bundle, config, sources, report);
    let mut summary = Summary { schema_files: sources.files().len(), ..Summary::default() };
    summary.count_model(&model);
    summary.count_report(report);
    summary.count_tree(&tree);
    Some(Generated { tree, summary })
}

/// The way of the schemas up to the model, with the graph as it was after each pass.
pub struct Traced {
    pub model: Model,
    /// First the graph as it was lowered, then after each pass.
    pub stages: Vec<Stage>,
}

/// The graph after one step.
pub struct Stage {
    pub name: &'static str,
    pub graph: Graph,
}

/// Everything up to the model, for `explain`; nothing is emitted.
pub fn trace(config: &Config, progress: &dyn Progress, report: &mut Report) -> (Sources, Option<Traced>) {
    progress.stage("reading the schemas");
    let Some(mut sources) = read(config, report) else {
        return (Sources::default(), None);
    };
    if let Some(path) = &config.overlay {
        overlay::apply(path, &mut sources, report);
    }
    progress.stage("understanding the schemas");
    let mut graph = lower(&sources, report);
    if report.has_errors() {
        return (sources, None);
    }
    let mut stages = vec![Stage { name: "lower", graph: graph.clone() }];
    for pass in passes::PASSES {
        (pass.apply)(&mut graph, report);
        stages.push(Stage { name: pass.name, graph: graph.clone() });
    }
    let mut model = decide::decide(&graph, config, report);
    if report.has_errors() {
        return (sources, None);
    }
    bridge::apply(&mut model, report);
    decide::box_large(&mut model);
    let traced = (!report.has_errors()).then_some(Traced { model, stages });
    (sources, traced)
}

/// The schemas; `None` if there is nothing to go on with.
pub fn read(config: &Config, report: &mut Report) -> Option<Sources> {
    if let Some(diagnostic) = unusable(config) {
        report.push(diagnostic);
        return None;
    }
    for name in config.ignore.iter().filter(|_| config.schemas.is_dir()) {
        if !config.schemas.join(name).is_file() {
            let message = format!("there is no schema file `{name}` to ignore");
            report.push(config.complaint(&["ignore"], message).help("correct its path, or remove it"));
        }
    }
    let mut options = LoadOptions::new(&config.schemas);
    options.ignore.clone_from(&config.ignore);
    let sources = load(&options, report);
    if sources.files().is_empty() && !report.has_errors() {
        let message = format!("there is no schema file in `{}`", printed(&config.schemas));
        let help = "put `.json`, `.yaml` or `.yml` files there, or name another directory with `--schemas` or `schemas`";
        report.push(Diagnostic::without_address(Code::Io, message).help(help));
        return None;
    }
    Some(sources)
}

/// What is wrong with the two directories, if anything is.
fn unusable(config: &Config) -> Option<Diagnostic> {
    let (schemas, out) = (printed(&config.schemas), printed(&config.out));
    if let Err(error) = config.schemas.metadata() {
        let message = format!("the schema directory `{schemas}` could not be read: {error}");
        let help = "create it, or name another with `--schemas` or `schemas` in `schemalock.toml`";
        return Some(Diagnostic::without_address(Code::Io, message).help(help));
    }
    if config.out.is_file() {
        let message = format!("the output directory `{out}` is a file");
        let help = "name a directory with `--out` or `out` in `schemalock.toml`";
        return Some(Diagnostic::without_address(Code::Io, message).help(help));
    }
    let (real_schemas, real_out) = (real(&config.schemas), real(&config.out));
    let message = if real_schemas.starts_with(&real_out) {
        format!(
            "the schema directory `{schemas}` stands in the output directory `{out}`, which is cleared of all else"
        )
    } else if real_out.starts_with(&real_schemas) {
        format!(
            "the output directory `{out}` stands in the schema directory `{schemas}`, all of which is read"
        )
    } else {
        return None;
    };
    let help = "keep the two apart";
    Some(Diagnostic::without_address(Code::Configuration, message).help(help))
}

/// The path without symbolic links as far as it exists.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for ancestor in path.ancestors() {
        if let (Ok(real), Ok(rest)) = (ancestor.canonicalize(), path.strip_prefix(ancestor)) {
            return real.join(rest);
        }
    }
    path
}
