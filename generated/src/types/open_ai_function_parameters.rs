// @generated from vapi-openaifunctionparameters-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::JsonSchema;
use std::collections::BTreeMap;

/// `OpenAIFunctionParameters`.
///
/// Schema: `vapi-openaifunctionparameters-schema.json#`
///
/// Always written with `type`: `"object"`.
#[derive(Clone)]
pub struct OpenAiFunctionParameters {
    /// `properties`, required.
    pub properties: BTreeMap<String, JsonSchema>,
    /// `required`.
    pub required: Option<ListOf<String>>,
    _extra: Extra,
}

impl OpenAiFunctionParameters {
    /// A value with its required members.
    pub fn new(
        properties: impl IntoIterator<Item = (impl Into<String>, JsonSchema)>,
    ) -> Self {
        OpenAiFunctionParameters {
            properties: properties
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            ..Field::empty()
        }
    }
}

object! {
    OpenAiFunctionParameters = "vapi-openaifunctionparameters-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("object");
        1 "properties" => required(properties: OBJECT, with_properties map JsonSchema);
        2 "required" => optional(required: ARRAY, with_required texts String);
    }
    (properties) (required)
}
