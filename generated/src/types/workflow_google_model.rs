// @generated from vapi-workflowgooglemodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::GoogleModelName;

/// `WorkflowGoogleModel`.
///
/// Schema: `vapi-workflowgooglemodel-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone)]
pub struct WorkflowGoogleModel {
    /// `model`, required, at most 100 characters.
    pub model: GoogleModelName,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    _extra: Extra,
}

impl WorkflowGoogleModel {
    /// A value with its required members.
    pub fn new(model: impl Into<GoogleModelName>) -> Self {
        WorkflowGoogleModel {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    WorkflowGoogleModel = "vapi-workflowgooglemodel-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("google");
        1 "model" => required(model: STRING, with_model into GoogleModelName);
        2 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        3 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
    }
    (model) (temperature, max_tokens)
}
