//! The way from a configuration to a tree of files: one call, nothing written.

mod decisions;
mod reading;

use crate::config::Config;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::Graph;
use crate::incremental::{Printing, Record, Reuse};
use crate::load::{Sources, Texts};
use crate::model::Model;
use crate::output::FileTree;
use crate::progress::Progress;
use crate::summary::Summary;
use crate::validation_schema::Bundle;
use crate::{allow, emit};
use decisions::{Decided, decide_all};
use reading::read_from;

pub use reading::read;

/// The result of a run.
pub struct Generated {
    /// All files of the crate.
    pub tree: FileTree,
    /// Counts of types, plans and files.
    pub summary: Summary,
    /// The facts that the next run may reuse, once the tree is written.
    pub record: Option<Record>,
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
    generate_by(Printing::Whole, None, config, progress, report)
}

/// Generates as [`generate`] does, prints as `printing` requires, and takes `schemas` if they have been read already.
pub(crate) fn generate_by(
    printing: Printing,
    schemas: Option<Texts>,
    config: &Config,
    progress: &dyn Progress,
    report: &mut Report,
) -> (Sources, Option<Generated>) {
    progress.stage("reading the schemas");
    let Some(mut sources) = read_from(schemas, config, report) else {
        return (Sources::default(), None);
    };
    let generated = build(printing, config, &mut sources, progress, report);
    allow::apply(config, report);
    if generated.is_none() && !report.has_errors() {
        report
            .push(Diagnostic::without_address(Code::Internal, "nothing was generated, and nothing says why"));
    }
    let generated = generated.filter(|_| !report.has_errors());
    (sources, generated)
}

/// Generates the crate from files that have been read.
fn build(
    printing: Printing,
    config: &Config,
    sources: &mut Sources,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Generated> {
    let Decided { model, bundle } = decide_all(config, sources, progress, report, &mut |_, _| {})?;
    progress.stage("generating");
    let reuse = match printing {
        Printing::Whole => None,
        Printing::Changed => Reuse::of(&model, config),
    };
    let tree = emit::emit_reusing(&model, &bundle, config, sources, reuse.as_ref(), report);
    let mut summary = Summary { schema_files: sources.files().len(), ..Summary::default() };
    summary.count_model(&model);
    summary.count_report(report);
    summary.count_tree(&tree);
    let record = reuse.filter(|_| tree.is_large()).map(Reuse::record);
    Some(Generated { tree, summary, record })
}

/// Applies the overlay to `sources` and makes every decision before printing, including the Rust type of each place.
/// For commands that read bodies as the generated crate does.
pub fn decided(
    config: &Config,
    sources: &mut Sources,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Model> {
    decide_all(config, sources, progress, report, &mut |_, _| {}).map(|decided| decided.model)
}

/// Decides as [`decided`] does, and returns the schemas for a validator as well.
pub fn decided_with_bundle(
    config: &Config,
    sources: &mut Sources,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<(Model, Bundle)> {
    let decided = decide_all(config, sources, progress, report, &mut |_, _| {})?;
    Some((decided.model, decided.bundle))
}

/// The way of the schemas up to the model, with the graph as it was after each pass.
pub struct Traced {
    /// The finished model.
    pub model: Model,
    /// First the graph as it was lowered, then after each pass.
    pub stages: Vec<Stage>,
}

/// The graph after one step.
pub struct Stage {
    /// The name of the pass, or of the step before the first.
    pub name: &'static str,
    /// The graph after it.
    pub graph: Graph,
}

/// Decides as [`decided`] does, and records the graph after each pass, for `explain`.
pub fn trace(config: &Config, progress: &dyn Progress, report: &mut Report) -> (Sources, Option<Traced>) {
    progress.stage("reading the schemas");
    let Some(mut sources) = read(config, report) else {
        return (Sources::default(), None);
    };
    let mut stages = Vec::new();
    let decided = decide_all(config, &mut sources, progress, report, &mut |name, graph| {
        stages.push(Stage { name, graph: graph.clone() });
    });
    (sources, decided.map(|decided| Traced { model: decided.model, stages }))
}
