// @generated from vapi-handoffdestinationsquad-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    AssistantOverrides, ContextEngineeringPlan, CreateSquadDto, VariableExtractionPlan,
};

/// `HandoffDestinationSquad`.
///
/// Schema: `vapi-handoffdestinationsquad-schema.json#`
///
/// Always written with `type`: `"squad"`.
#[derive(Clone)]
pub struct HandoffDestinationSquad {
    /// `contextEngineeringPlan`.
    pub context_engineering_plan: Option<ContextEngineeringPlan>,
    /// `squadId`.
    pub squad_id: Option<String>,
    /// `squad`.
    pub squad: Option<Box<CreateSquadDto>>,
    /// `entryAssistantName`.
    pub entry_assistant_name: Option<String>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `squadOverrides`.
    pub squad_overrides: Option<Box<AssistantOverrides>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl HandoffDestinationSquad {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for HandoffDestinationSquad {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    HandoffDestinationSquad = "vapi-handoffdestinationsquad-schema.json#", unstated, missed 0b1, b"\x01\x02\x03\x05\x04\x07\x00\x06\x00\x08\x00\x00\x00\x00\x00\x00" {
        0 "type" => constant("squad");
        1 "contextEngineeringPlan" => optional(context_engineering_plan: OBJECT, with_context_engineering_plan into ContextEngineeringPlan);
        2 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        3 "squad" => optional(squad: OBJECT, with_squad into CreateSquadDto);
        4 "entryAssistantName" => optional(entry_assistant_name: STRING, with_entry_assistant_name into String);
        5 "variableExtractionPlan" => optional(variable_extraction_plan: OBJECT, with_variable_extraction_plan into VariableExtractionPlan);
        6 "squadOverrides" => optional(squad_overrides: OBJECT, with_squad_overrides into AssistantOverrides);
        7 "description" => optional(description: STRING, with_description into String);
    }
    () (context_engineering_plan, squad_id, squad, entry_assistant_name, variable_extraction_plan, squad_overrides, description)
}
