// @generated from vapi-scorecardmetric-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
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
    pub conditions: Vec<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ScorecardMetric {
    /// A value with its required members.
    pub fn new(
        structured_output_id: impl Into<String>,
        conditions: impl Into<Vec<BTreeMap<String, Value>>>,
    ) -> Self {
        ScorecardMetric {
            structured_output_id: structured_output_id.into(),
            conditions: conditions.into(),
            ..Field::empty()
        }
    }
}

object! {
    ScorecardMetric = "vapi-scorecardmetric-schema.json#", unstated, missed 0b11, b"" {
        0 "structuredOutputId" => required(structured_output_id: STRING);
        1 "conditions" => required(conditions: ARRAY);
    }
    (structured_output_id, conditions) ()
}
