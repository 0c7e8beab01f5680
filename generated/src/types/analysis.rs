// @generated from vapi-analysis-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use serde_json::Value;
use std::collections::BTreeMap;

/// What Vapi made of a call after its end: a summary, structured data, and an evaluation.
///
/// Schema: `vapi-analysis-schema.json#`
#[derive(Clone)]
pub struct Analysis {
    /// What the call was about.
    ///
    /// `summary`.
    pub summary: Option<String>,
    /// Data taken from the call, by the schema in the analysis plan.
    ///
    /// `structuredData`.
    pub structured_data: Option<BTreeMap<String, Value>>,
    /// `structuredDataMulti`.
    pub structured_data_multi: Option<ListOf<BTreeMap<String, Value>>>,
    /// Whether the call met its aim, by the rubric in the analysis plan.
    ///
    /// `successEvaluation`.
    pub success_evaluation: Option<String>,
    _extra: Extra,
}

impl Analysis {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for Analysis {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    Analysis = "vapi-analysis-schema.json#", unstated, missed 0b0, b"" {
        0 "summary" => optional(summary: STRING, with_summary into String);
        1 "structuredData" => optional(structured_data: OBJECT, with_structured_data map Value);
        2 "structuredDataMulti" => optional(structured_data_multi: ARRAY, with_structured_data_multi list BTreeMap<String, Value>);
        3 "successEvaluation" => optional(success_evaluation: STRING, with_success_evaluation into String);
    }
    () (summary, structured_data, structured_data_multi, success_evaluation)
}
