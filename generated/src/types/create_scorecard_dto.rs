// @generated from vapi-createscorecarddto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ScorecardMetric;

/// `CreateScorecardDTO`.
///
/// Schema: `vapi-createscorecarddto-schema.json#`
#[derive(Clone)]
pub struct CreateScorecardDto {
    /// `name`, at most 80 characters.
    pub name: Option<String>,
    /// `description`, at most 500 characters.
    pub description: Option<String>,
    /// `metrics`, required.
    pub metrics: Vec<ScorecardMetric>,
    /// `assistantIds`.
    pub assistant_ids: Option<Vec<String>>,
    _extra: Extra,
}

impl CreateScorecardDto {
    /// A value with its required members.
    pub fn new(metrics: impl Into<Vec<ScorecardMetric>>) -> Self {
        CreateScorecardDto {
            metrics: metrics.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateScorecardDto = "vapi-createscorecarddto-schema.json#", unstated, missed 0b100, b"" {
        0 "name" => optional(name: STRING);
        1 "description" => optional(description: STRING);
        2 "metrics" => required(metrics: ARRAY);
        3 "assistantIds" => optional(assistant_ids: ARRAY);
    }
    (metrics) (name, description, assistant_ids)
}
