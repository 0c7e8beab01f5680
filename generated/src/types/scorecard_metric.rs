// @generated from vapi-scorecardmetric-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ScorecardMetric`.
///
/// Schema: `vapi-scorecardmetric-schema.json#`
#[derive(Clone)]
pub struct ScorecardMetric {
    /// `structuredOutputId`, required.
    pub structured_output_id: String,
    /// `conditions`, required.
    pub conditions: ListOf<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ScorecardMetric {
    /// A value with its required members.
    pub fn new(
        structured_output_id: impl Into<String>,
        conditions: impl IntoIterator<Item = BTreeMap<String, Value>>,
    ) -> Self {
        ScorecardMetric {
            structured_output_id: structured_output_id.into(),
            conditions: conditions.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    ScorecardMetric = "vapi-scorecardmetric-schema.json#", unstated, missed 0b11, b"" {
        0 "structuredOutputId" => required(structured_output_id: STRING, with_structured_output_id into String);
        1 "conditions" => required(conditions: ARRAY, with_conditions list BTreeMap<String, Value>);
    }
    (structured_output_id, conditions) ()
}
