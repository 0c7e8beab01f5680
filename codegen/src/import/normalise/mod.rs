//! From OpenAPI's dialects to JSON Schema 2020-12.
//!
//! One file is one rule, a function over one schema object. The schemas below it have been
//! through all rules before.

mod annotations;
mod bounds;
mod nullable;
mod openapi_only;
mod replace;

use crate::config::Prose;
use serde_json::{Map, Value};

pub(super) use annotations::is_annotation;

use super::document::Version;
use crate::address::Address;
use crate::diagnose::Report;

/// Brings one schema object into JSON Schema 2020-12.
///
/// # Errors
/// Reports keywords whose value is of the wrong type where a rule has to read it.
pub(super) fn schema(
    members: &mut Map<String, Value>,
    version: Version,
    annotations: Prose,
    address: &Address,
    report: &mut Report,
) {
    if annotations == Prose::Drop {
        annotations::drop(members);
    }
    openapi_only::translate(members, version);
    bounds::make_exclusive_bounds_numbers(members);
    nullable::admit_null(members, version, address, report);
}

/// Returns a copy of `schema` without annotations, or `None` if it cannot be walked.
pub(super) fn without_annotations(schema: &Value) -> Option<Value> {
    let mut bare = schema.clone();
    let mut report = Report::default();
    super::walk::schemas(&mut bare, &Address::root(""), &mut report, &mut |members, _, _| {
        annotations::drop(members);
    });
    (!report.has_errors()).then_some(bare)
}
