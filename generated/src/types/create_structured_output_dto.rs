// @generated from vapi-createstructuredoutputdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, OrNull, UnknownValue};
use crate::types::{
    ComplianceOverride, ConversationNodeModel, JsonSchema,
    SkippedStructuredOutputUnmetCondition,
};

/// `CreateStructuredOutputDTO`.
///
/// Schema: `vapi-createstructuredoutputdto-schema.json#`
#[derive(Clone)]
pub struct CreateStructuredOutputDto {
    /// `type`, default `ai`.
    pub r#type: Option<CreateStructuredOutputDtoType>,
    /// `regex`, at most 1000 characters, at least 1 characters.
    pub regex: Option<String>,
    /// `model`.
    pub model: Option<ConversationNodeModel>,
    /// `compliancePlan`.
    pub compliance_plan: Option<Box<ComplianceOverride>>,
    /// `conditions`, or null.
    pub conditions: OrNull<Vec<SkippedStructuredOutputUnmetCondition>>,
    /// `name`, required, at most 40 characters, at least 1 characters.
    pub name: String,
    /// `schema`, required.
    pub schema: Box<JsonSchema>,
    /// `description`.
    pub description: Option<String>,
    /// `assistantIds`.
    pub assistant_ids: Option<ListOf<String>>,
    /// `workflowIds`.
    pub workflow_ids: Option<ListOf<String>>,
    _extra: Extra,
}

impl CreateStructuredOutputDto {
    /// A value with its required members.
    pub fn new(name: impl Into<String>, schema: impl Into<JsonSchema>) -> Self {
        CreateStructuredOutputDto {
            name: name.into(),
            schema: Box::new(schema.into()),
            ..Field::empty()
        }
    }

    /// Returns `type`, or the schema's default for it: `ai`.
    pub fn type_or_default(&self) -> CreateStructuredOutputDtoType {
        self.r#type.as_ref().cloned().unwrap_or(CreateStructuredOutputDtoType::Ai)
    }
}

object! {
    CreateStructuredOutputDto = "vapi-createstructuredoutputdto-schema.json#", unstated, missed 0b1100000, b"\x01\x00\x00\x05\x00\x00\x0a\x02\x04\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\
        \x00\x00\x00\x06\x00\x00\x09\x07" {
        0 "type" => optional(r#type: STRING, with_type into CreateStructuredOutputDtoType);
        1 "regex" => optional(regex: STRING, with_regex into String);
        2 "model" => optional(model: OBJECT, with_model into ConversationNodeModel);
        3 "compliancePlan" => optional(compliance_plan: OBJECT, with_compliance_plan into ComplianceOverride);
        4 "conditions" => or_null(conditions: NULL | ARRAY, with_conditions into Vec<SkippedStructuredOutputUnmetCondition>);
        5 "name" => required(name: STRING, with_name into String);
        6 "schema" => required(schema: OBJECT, with_schema into JsonSchema);
        7 "description" => optional(description: STRING, with_description into String);
        8 "assistantIds" => optional(assistant_ids: ARRAY, with_assistant_ids texts String);
        9 "workflowIds" => optional(workflow_ids: ARRAY, with_workflow_ids texts String);
    }
    (conditions, name, schema) (r#type, regex, model, compliance_plan, description, assistant_ids, workflow_ids)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-createstructuredoutputdto-schema.json#/properties/type`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateStructuredOutputDtoType {
    /// `ai`
    Ai,
    /// `regex`
    Regex,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CreateStructuredOutputDtoType = "vapi-createstructuredoutputdto-schema.json#/properties/type", unstated, b"", "one of 2 listed values" {
        Ai = "ai";
        Regex = "regex";
    }
}
