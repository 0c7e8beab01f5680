// @generated from vapi-variableextractionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{JsonSchema, VariableExtractionAlias};

/// `VariableExtractionPlan`.
///
/// Schema: `vapi-variableextractionplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct VariableExtractionPlan {
    /// `schema`.
    pub schema: Option<Box<JsonSchema>>,
    /// `aliases`.
    pub aliases: Option<Vec<VariableExtractionAlias>>,
    _extra: Extra,
}

impl VariableExtractionPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        VariableExtractionPlan::empty()
    }

    fn empty() -> Self {
        VariableExtractionPlan {
            schema: None,
            aliases: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for VariableExtractionPlan {
    fn default() -> Self {
        VariableExtractionPlan::empty()
    }
}

object! {
    VARIABLE_EXTRACTION_PLAN: VariableExtractionPlan = "vapi-variableextractionplan-schema.json#", unstated, [4] {
        0 "schema" => optional(schema: OBJECT);
        1 "aliases" => optional(aliases: ARRAY);
    }
}
