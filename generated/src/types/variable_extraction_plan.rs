// @generated from vapi-variableextractionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{JsonSchema, VariableExtractionAlias};

/// `VariableExtractionPlan`.
///
/// Schema: `vapi-variableextractionplan-schema.json#`
#[derive(Clone)]
pub struct VariableExtractionPlan {
    /// `schema`.
    pub schema: Option<Box<JsonSchema>>,
    /// `aliases`.
    pub aliases: Option<ListOf<VariableExtractionAlias>>,
    _extra: Extra,
}

impl VariableExtractionPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for VariableExtractionPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    VariableExtractionPlan = "vapi-variableextractionplan-schema.json#", unstated, missed 0b0, b"" {
        0 "schema" => optional(schema: OBJECT, with_schema into JsonSchema);
        1 "aliases" => optional(aliases: ARRAY, with_aliases list VariableExtractionAlias);
    }
    () (schema, aliases)
}
