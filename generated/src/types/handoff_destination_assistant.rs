// @generated from vapi-handoffdestinationassistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    AssistantOverrides, ContextEngineeringPlan, CreateAssistantDto,
    VariableExtractionPlan,
};

/// `HandoffDestinationAssistant`.
///
/// Schema: `vapi-handoffdestinationassistant-schema.json#`
///
/// Always written with `type`: `"assistant"`.
#[derive(Clone)]
pub struct HandoffDestinationAssistant {
    /// `contextEngineeringPlan`.
    pub context_engineering_plan: Option<ContextEngineeringPlan>,
    /// `assistantName`.
    pub assistant_name: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl HandoffDestinationAssistant {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for HandoffDestinationAssistant {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    HandoffDestinationAssistant = "vapi-handoffdestinationassistant-schema.json#", unstated, missed 0b1, b"\x01\x02\x03\x07\x05\x00\x00\x06\x00\x04\x08\x00\x00\x00\x00\x00" {
        0 "type" => constant("assistant");
        1 "contextEngineeringPlan" => optional(context_engineering_plan: OBJECT, with_context_engineering_plan into ContextEngineeringPlan);
        2 "assistantName" => optional(assistant_name: STRING, with_assistant_name into String);
        3 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        4 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        5 "variableExtractionPlan" => optional(variable_extraction_plan: OBJECT, with_variable_extraction_plan into VariableExtractionPlan);
        6 "assistantOverrides" => optional(assistant_overrides: OBJECT, with_assistant_overrides into AssistantOverrides);
        7 "description" => optional(description: STRING, with_description into String);
    }
    () (context_engineering_plan, assistant_name, assistant_id, assistant, variable_extraction_plan, assistant_overrides, description)
}
