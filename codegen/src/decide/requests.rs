//! Connects requests with the types that answer them, by the configuration's `[requests]`.
//!
//! ```toml
//! [requests]
//! ServerMessageToolCalls = "ServerMessageResponseToolCalls"
//! ```
//!
//! becomes `impl Request for ServerMessageToolCalls { type Response = ServerMessageResponseToolCalls; }`,
//! and each of the two types links to the other in its docs.

use crate::config::Config;
use crate::diagnose::Report;
use crate::model::{Exchange, Model, TypeId};

/// Notes at both types of each pair that one answers the other. Types must have their names and modules.
pub(super) fn apply(model: &mut Model, config: &Config, report: &mut Report) {
    for (request, response) in &config.requests {
        match (find(model, request), find(model, response)) {
            (Some(asks), Some(answers)) => pair(model, asks, answers),
            (Some(_), None) => report_unknown(config, request, response, report),
            (None, _) => report_unknown(config, request, request, report),
        }
    }
}

/// Returns the type with the Rust name or the schema name `name`.
fn find(model: &Model, name: &str) -> Option<TypeId> {
    let by_name = model.iter().find(|(_, def)| def.name == name);
    let by_schema = || model.iter().find(|(_, def)| def.schema_name.as_deref() == Some(name));
    by_name.or_else(by_schema).map(|(id, _)| id)
}

fn pair(model: &mut Model, request: TypeId, response: TypeId) {
    model[request].exchange.push(Exchange::AnsweredBy(response));
    model[response].exchange.push(Exchange::Answers(request));
}

fn report_unknown(config: &Config, request: &str, name: &str, report: &mut Report) {
    let message = format!("`[requests]` names a type `{name}`, and the schemas give none of that name");
    report.push(config.stale(&["requests", request], message));
}
