//! The way from a configuration to a tree of files: one call, nothing written.

use std::path::{Path, PathBuf};
use std::thread;

use crate::config::{Config, Contradictions, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::Graph;
use crate::incremental::{Printing, Record, Reuse};
use crate::load::{Sources, Texts, load, load_read};
use crate::lockfile::Memory;
use crate::lower::{chosen, lower_from, soften_unreached};
use crate::model::Model;
use crate::output::FileTree;
use crate::passes::{self, Pass};
use crate::progress::Progress;
use crate::summary::Summary;
use crate::validation_schema::{Bundle, bundle};
use crate::{allow, bridge, decide, dropped, emit, overlay};

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

/// All decisions, and what they were made from.
struct Decided {
    model: Model,
    /// The schemas as `validate` gets them.
    bundle: Bundle,
}

/// Makes every decision; `after` is shown the graph as it was lowered, and after each pass.
fn decide_all(
    config: &Config,
    sources: &mut Sources,
    progress: &dyn Progress,
    report: &mut Report,
    after: &mut dyn FnMut(&'static str, &Graph),
) -> Option<Decided> {
    let loaded = report.diagnostics().len();
    if let Some(path) = &config.overlay {
        overlay::apply(path, sources, report);
    }
    let memory = &Memory::read(config, report);
    dropped::offer(&memory.dropped, config, sources, report);
    progress.stage("understanding the schemas");
    let roots = chosen(sources, config, report);
    let mut graph = lower_from(sources, &roots, report);
    soften_unreached(config, &graph, loaded, report);
    graph.keeps_contradictions = config.contradictions == Contradictions::Raw;
    if report.has_errors() {
        // What is sound may have errors of later stages.
        let mut later = Report::default();
        decide_from((config, memory), sources, graph, &mut later, after);
        let later = later.diagnostics().iter().filter(|one| is_independent(one.code));
        later.for_each(|diagnostic| report.push(diagnostic.clone()));
        return None;
    }
    decide_from((config, memory), sources, graph, report, after)
}

/// Returns whether an error is one of the schemas themselves, also where others have been left out before.
fn is_independent(code: Code) -> bool {
    matches!(code, Code::Contradiction | Code::NameClash | Code::ReferenceLoop | Code::StaleConfiguration)
}

/// Runs the passes on a lowered graph, and makes every decision.
fn decide_from(
    (config, memory): (&Config, &Memory),
    sources: &Sources,
    mut graph: Graph,
    report: &mut Report,
    after: &mut dyn FnMut(&'static str, &Graph),
) -> Option<Decided> {
    after("lower", &graph);
    let mut run = |passes: &[Pass], graph: &mut Graph, report: &mut Report| {
        for pass in passes {
            (pass.apply)(graph, report);
            after(pass.name, graph);
        }
    };
    run(passes::MENDS, &mut graph, report);
    // What `validate` gets is of this moment, and nothing else waits for it.
    let mended = graph.clone();
    thread::scope(|scope| {
        let bundling = scope.spawn(|| {
            let mut report = Report::default();
            (bundle(sources, &mended, &mut report), report)
        });
        let mut later = Report::default();
        run(passes::PASSES, &mut graph, &mut later);
        let model = model_of(&graph, config, memory, &mut later);
        let (bundle, own) = bundling.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        for message in own.diagnostics().iter().chain(later.diagnostics()) {
            report.push(message.clone());
        }
        Some(Decided { model: model?, bundle }).filter(|_| !report.has_errors())
    })
}

/// Makes every decision about a graph after all passes.
fn model_of(graph: &Graph, config: &Config, memory: &Memory, report: &mut Report) -> Option<Model> {
    let mut model = decide::decide(graph, config, memory, report);
    model.dropped = dropped::remembered(&memory.dropped, config);
    if report.has_errors() {
        return None;
    }
    bridge::apply(&mut model, report);
    decide::box_large(&mut model);
    Some(model)
}

/// Returns the schemas; `None` if there is nothing to go on with.
pub fn read(config: &Config, report: &mut Report) -> Option<Sources> {
    read_from(None, config, report)
}

/// Reads as [`read`] does; `schemas` are the files, if they have been read already.
fn read_from(schemas: Option<Texts>, config: &Config, report: &mut Report) -> Option<Sources> {
    if let Some(diagnostic) = unusable(config) {
        report.push(diagnostic);
        return None;
    }
    let is_sure = config.schemas.is_dir() && !config.is_about_others;
    for name in config.ignore.iter().filter(|_| is_sure) {
        if !config.schemas.join(name).is_file() {
            let message = format!("there is no schema file `{name}` to ignore");
            report.push(config.complaint(&["ignore"], message).help("correct its path, or remove it"));
        }
    }
    let options = config.load_options();
    let sources = match schemas {
        Some(texts) => load_read(&options, texts, report),
        None => load(&options, report),
    };
    if sources.files().is_empty() && !report.has_errors() {
        let message = format!("there is no schema file in `{}`", printed(&config.schemas));
        let help = "put `.json`, `.yaml` or `.yml` files there, or name another directory with `--schemas` or `schemas`";
        report.push(Diagnostic::without_address(Code::Io, message).help(help));
        return None;
    }
    Some(sources)
}

/// Returns what is wrong with the two directories, if anything is.
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
            "the schema directory `{schemas}` is in the output directory `{out}`, from which all other files are removed"
        )
    } else if real_out.starts_with(&real_schemas) {
        format!("the output directory `{out}` is in the schema directory `{schemas}`, all of which is read")
    } else {
        return None;
    };
    let help = "keep the two apart";
    Some(Diagnostic::without_address(Code::Configuration, message).help(help))
}

/// Returns the path without symbolic links as far as it exists.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for ancestor in path.ancestors() {
        if let (Ok(real), Ok(rest)) = (ancestor.canonicalize(), path.strip_prefix(ancestor)) {
            return real.join(rest);
        }
    }
    path
}
