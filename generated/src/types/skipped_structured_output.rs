// @generated from vapi-skippedstructuredoutput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::SkippedStructuredOutputUnmetCondition;

/// `SkippedStructuredOutput`.
///
/// Schema: `vapi-skippedstructuredoutput-schema.json#`
#[derive(Clone)]
pub struct SkippedStructuredOutput {
    /// `name`, required.
    pub name: String,
    /// `unmetCondition`, required.
    pub unmet_condition: SkippedStructuredOutputUnmetCondition,
    _extra: Extra,
}

impl SkippedStructuredOutput {
    /// A value with its required members.
    pub fn new(
        name: impl Into<String>,
        unmet_condition: impl Into<SkippedStructuredOutputUnmetCondition>,
    ) -> Self {
        SkippedStructuredOutput {
            name: name.into(),
            unmet_condition: unmet_condition.into(),
            ..Field::empty()
        }
    }
}

object! {
    SkippedStructuredOutput = "vapi-skippedstructuredoutput-schema.json#", unstated, missed 0b11, b"" {
        0 "name" => required(name: STRING, with_name into String);
        1 "unmetCondition" => required(unmet_condition: OBJECT, with_unmet_condition into SkippedStructuredOutputUnmetCondition);
    }
    (name, unmet_condition) ()
}
