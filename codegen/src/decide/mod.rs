//! From the graph to the model: what becomes a type, which unions go by which plan, what everything
//! is called. Each decision is one file; after this nothing is left to choose.

mod boxes;
mod classify;
mod classify_plain;
mod classify_union;
mod constants;
mod endless;
mod fields;
mod holder;
mod inline_loops;
mod modules;
mod names;
mod plan_unions;
mod shape_key;
mod tags;
mod variants;

use crate::config::Config;
use crate::diagnose::Report;
use crate::graph::Graph;
use crate::model::Model;

/// The model of everything in `graph`, named and planned.
pub fn decide(graph: &Graph, config: &Config, report: &mut Report) -> Model {
    let mut model = classify::classify(graph, report);
    endless::apply(&mut model, report);
    plan_unions::apply(&mut model, report);
    constants::apply(&mut model);
    names::apply(&mut model, config, report);
    variants::apply(&mut model);
    fields::apply(&mut model);
    modules::apply(&mut model, config);
    model
}

pub use boxes::apply as box_large;
pub use holder::Holders;
pub use modules::SHARED;
