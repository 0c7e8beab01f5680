// @generated from vapi-createfunctiontooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, ListOf};
use crate::types::{
    McpToolMessage, OpenAiFunction, Server, ToolParameter, ToolRejectionPlan,
    VariableExtractionPlan,
};

/// A tool that your server runs: the function, its parameters, and what is said meanwhile.
///
/// Schema: `vapi-createfunctiontooldto-schema.json#`
///
/// Always written with `type`: `"function"`.
#[derive(Clone)]
pub struct CreateFunctionToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `async`.
    pub r#async: Option<bool>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `parameters`.
    pub parameters: Option<ListOf<ToolParameter>>,
    /// `function`.
    pub function: Option<Box<OpenAiFunction>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    /// `id`.
    pub id: Option<String>,
    /// `orgId`.
    pub org_id: Option<String>,
    /// `createdAt`, format `date-time`.
    pub created_at: Option<formats::DateTime>,
    /// `updatedAt`, format `date-time`.
    pub updated_at: Option<formats::DateTime>,
    _extra: Extra,
}

impl CreateFunctionToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateFunctionToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateFunctionToolDto = "vapi-createfunctiontooldto-schema.json#", unstated, missed 0b10, b"\x02\x06\x09\x07\x00\x00\x00\x05\x00\x0c\x08\x00\x00\x00\x00\x01\x0b\x0a\x00\x00\x00\x00\x04\x00\
        \x03\x00\x00\x00\x00\x00\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("function");
        2 "async" => optional(r#async: BOOLEAN, with_async plain bool);
        3 "server" => optional(server: OBJECT, with_server into Server);
        4 "variableExtractionPlan" => optional(variable_extraction_plan: OBJECT, with_variable_extraction_plan into VariableExtractionPlan);
        5 "parameters" => optional(parameters: ARRAY, with_parameters list ToolParameter);
        6 "function" => optional(function: OBJECT, with_function into OpenAiFunction);
        7 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
        8 "id" => optional(id: STRING, with_id into String);
        9 "orgId" => optional(org_id: STRING, with_org_id into String);
        10 "createdAt" => optional(created_at: STRING, with_created_at into formats::DateTime);
        11 "updatedAt" => optional(updated_at: STRING, with_updated_at into formats::DateTime);
    }
    () (messages, r#async, server, variable_extraction_plan, parameters, function, rejection_plan, id, org_id, created_at, updated_at)
}
