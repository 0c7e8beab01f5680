// @generated from vapi-createscorecarddto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
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
    pub metrics: ListOf<ScorecardMetric>,
    /// `assistantIds`.
    pub assistant_ids: Option<ListOf<String>>,
    _extra: Extra,
}

impl CreateScorecardDto {
    /// A value with its required members.
    pub fn new(metrics: impl IntoIterator<Item = ScorecardMetric>) -> Self {
        CreateScorecardDto {
            metrics: metrics.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CreateScorecardDto = "vapi-createscorecarddto-schema.json#", unstated, missed 0b100, b"" {
        0 "name" => optional(name: STRING, with_name into String);
        1 "description" => optional(description: STRING, with_description into String);
        2 "metrics" => required(metrics: ARRAY, with_metrics list ScorecardMetric);
        3 "assistantIds" => optional(assistant_ids: ARRAY, with_assistant_ids texts String);
    }
    (metrics) (name, description, assistant_ids)
}
