//! From the graph to the model: what becomes a type, which unions go by which plan, what everything
//! is called. Each decision is one file; after this nothing is left to choose.

mod audited;
mod before;
mod boxes;
mod claims;
mod classify;
mod classify_plain;
mod classify_union;
mod common_words;
mod constants;
mod distinctions;
mod distinguish;
mod endless;
mod examples;
mod fields;
mod folders;
mod holder;
mod inline_loops;
mod inline_names;
mod integers;
mod literals;
mod mapped_tags;
mod modules;
mod names;
mod own_types;
mod plan_unions;
mod pointer_words;
mod renames;
mod requests;
mod required_members;
mod schema_words;
mod shape_key;
mod tags;
mod users;
mod variants;

use crate::config::Config;
use crate::diagnose::Report;
use crate::graph::Graph;
use crate::lockfile::Memory;
use crate::model::Model;

/// Returns the model of everything in `graph`, named and planned. Types in `memory` keep their names.
pub fn decide(graph: &Graph, config: &Config, memory: &Memory, report: &mut Report) -> Model {
    let mut model = classify::classify(graph, config, memory, report);
    endless::apply(&mut model, report);
    plan_unions::apply(&mut model, report);
    constants::apply(&mut model);
    let before = Before::of(&model, memory);
    names::apply(&mut model, graph, config, &before, report);
    variants::apply(&mut model, &before);
    fields::apply(&mut model, &before);
    modules::apply(&mut model, config, &before);
    modules::report_unused(&model, config, report);
    audited::report_unused(&model, config, report);
    required_members::apply(&mut model);
    before.keep_accessors(&mut model);
    requests::apply(&mut model, config, report);
    own_types::derive(&mut model, config, report);
    examples::apply(&mut model);
    match &memory.forgotten {
        None => renames::report(&model, config, &before, report),
        Some(forgotten) => {
            let before = Before::of(&model, forgotten);
            renames::report(&model, config, &before, report);
            renames::report_parts(&model, &before, report);
        }
    }
    model
}

use before::Before;

pub use boxes::apply as box_large;
pub(crate) use holder::Holders;
