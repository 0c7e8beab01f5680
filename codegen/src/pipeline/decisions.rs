//! From schemas that have been read to the model: every stage between reading and printing.
//!
//! ```text
//! Sources ─ overlay ─► Sources ─ lower ─► Graph ─ mends ─► Graph ─┬─ passes ─ decide ─ bridge ─► Model
//!                                                                 └─ validation schema ─► Bundle
//! ```

use std::thread;

use crate::config::{Config, Contradictions};
use crate::diagnose::{Code, Report};
use crate::graph::Graph;
use crate::load::Sources;
use crate::lockfile::Memory;
use crate::lower::{chosen, lower_from, soften_unreached};
use crate::model::Model;
use crate::passes::{self, Pass};
use crate::progress::Progress;
use crate::validation_schema::{Bundle, bundle};
use crate::{bridge, decide, dropped, overlay};

/// All decisions, and what they were made from.
pub(super) struct Decided {
    pub(super) model: Model,
    /// The schemas as `validate` gets them.
    pub(super) bundle: Bundle,
}

/// Makes every decision. Calls `after` with the lowered graph, and with the graph after each pass.
pub(super) fn decide_all(
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
