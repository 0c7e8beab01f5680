// @generated from vapi-functiontoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{
    McpToolMessage, OpenAiFunction, Server, ToolCall, ToolParameter, ToolRejectionPlan,
    VariableExtractionPlan,
};

/// `FunctionToolWithToolCall`.
///
/// Schema: `vapi-functiontoolwithtoolcall-schema.json#`
///
/// Always written with `type`: `"function"`.
#[derive(Clone)]
pub struct FunctionToolWithToolCall {
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
    /// `toolCall`, required.
    pub tool_call: Box<ToolCall>,
    /// `function`.
    pub function: Option<Box<OpenAiFunction>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl FunctionToolWithToolCall {
    /// A value with its required members.
    pub fn new(tool_call: impl Into<ToolCall>) -> Self {
        FunctionToolWithToolCall {
            tool_call: Box::new(tool_call.into()),
            ..Field::empty()
        }
    }
}

object! {
    FunctionToolWithToolCall = "vapi-functiontoolwithtoolcall-schema.json#", unstated, missed 0b1000010, b"\x02\x06\x00\x08\x00\x00\x00\x05\x00\x00\x09\x00\x00\x00\x07\x01\x00\x00\x00\x00\x00\x00\x04\x00\
        \x03\x00\x00\x00\x00\x00\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("function");
        2 "async" => optional(r#async: BOOLEAN, with_async plain bool);
        3 "server" => optional(server: OBJECT, with_server into Server);
        4 "variableExtractionPlan" => optional(variable_extraction_plan: OBJECT, with_variable_extraction_plan into VariableExtractionPlan);
        5 "parameters" => optional(parameters: ARRAY, with_parameters list ToolParameter);
        6 "toolCall" => required(tool_call: OBJECT, with_tool_call into ToolCall);
        7 "function" => optional(function: OBJECT, with_function into OpenAiFunction);
        8 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (tool_call) (messages, r#async, server, variable_extraction_plan, parameters, function, rejection_plan)
}
