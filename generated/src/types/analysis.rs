// @generated from vapi-analysis-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use serde_json::Value;
use std::collections::BTreeMap;

/// `Analysis`.
///
/// Schema: `vapi-analysis-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Analysis {
    /// `summary`.
    pub summary: Option<String>,
    /// `structuredData`.
    pub structured_data: Option<BTreeMap<String, Value>>,
    /// `structuredDataMulti`.
    pub structured_data_multi: Option<Vec<BTreeMap<String, Value>>>,
    /// `successEvaluation`.
    pub success_evaluation: Option<String>,
    _extra: Extra,
}

impl Analysis {
    /// A value with no member set.
    pub fn new() -> Self {
        Analysis::empty()
    }

    fn empty() -> Self {
        Analysis {
            summary: None,
            structured_data: None,
            structured_data_multi: None,
            success_evaluation: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Analysis {
    fn default() -> Self {
        Analysis::empty()
    }
}

object! {
    ANALYSIS: Analysis = "vapi-analysis-schema.json#", unstated, [8] {
        0 "summary" => optional(summary: STRING);
        1 "structuredData" => optional(structured_data: OBJECT);
        2 "structuredDataMulti" => optional(structured_data_multi: ARRAY);
        3 "successEvaluation" => optional(success_evaluation: STRING);
    }
}
