// @generated from vapi-createstructuredoutputdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, UnknownValue};
use crate::types::{ComplianceOverride, ConversationNodeModel, JsonSchema};

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
    CreateStructuredOutputDto = "vapi-createstructuredoutputdto-schema.json#", unstated, missed 0b110000, b"\x01\x00\x00\x00\x00\x00\x09\x02\x04\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\
        \x00\x00\x00\x05\x00\x00\x08\x06" {
        0 "type" => optional(r#type: STRING, with_type into CreateStructuredOutputDtoType);
        1 "regex" => optional(regex: STRING, with_regex into String);
        2 "model" => optional(model: OBJECT, with_model into ConversationNodeModel);
        3 "compliancePlan" => optional(compliance_plan: OBJECT, with_compliance_plan into ComplianceOverride);
        4 "name" => required(name: STRING, with_name into String);
        5 "schema" => required(schema: OBJECT, with_schema into JsonSchema);
        6 "description" => optional(description: STRING, with_description into String);
        7 "assistantIds" => optional(assistant_ids: ARRAY, with_assistant_ids texts String);
        8 "workflowIds" => optional(workflow_ids: ARRAY, with_workflow_ids texts String);
    }
    (name, schema) (r#type, regex, model, compliance_plan, description, assistant_ids, workflow_ids)
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
