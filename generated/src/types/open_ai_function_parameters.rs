// @generated from vapi-openaifunctionparameters-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::JsonSchema;
use std::collections::BTreeMap;

/// `OpenAIFunctionParameters`.
///
/// Schema: `vapi-openaifunctionparameters-schema.json#`
///
/// Always written with `type`: `"object"`.
#[derive(Clone, PartialEq)]
pub struct OpenAiFunctionParameters {
    /// `properties`, required.
    pub properties: BTreeMap<String, JsonSchema>,
    /// `required`.
    pub required: Option<Vec<String>>,
    _extra: Extra,
}

impl OpenAiFunctionParameters {
    /// A value with its required members.
    pub fn new(properties: impl Into<BTreeMap<String, JsonSchema>>) -> Self {
        OpenAiFunctionParameters {
            properties: properties.into(),
            ..OpenAiFunctionParameters::empty()
        }
    }

    fn empty() -> Self {
        OpenAiFunctionParameters {
            properties: Field::empty(),
            required: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    OPEN_AI_FUNCTION_PARAMETERS: OpenAiFunctionParameters = "vapi-openaifunctionparameters-schema.json#", unstated, [8] {
        0 "type" => constant("object");
        1 "properties" => required(properties: OBJECT);
        2 "required" => optional(required: ARRAY);
    }
}
