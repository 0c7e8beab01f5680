// @generated from vapi-createcodetooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    CodeToolEnvironmentVariable, McpToolMessage, OpenAiFunction, Server,
    ToolRejectionPlan, VariableExtractionPlan,
};

/// `CreateCodeToolDTO`.
///
/// Schema: `vapi-createcodetooldto-schema.json#`
///
/// Always written with `type`: `"code"`.
#[derive(Clone)]
pub struct CreateCodeToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `async`.
    pub r#async: Option<bool>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `code`, required, at most 50000 characters.
    pub code: String,
    /// `environmentVariables`.
    pub environment_variables: Option<ListOf<CodeToolEnvironmentVariable>>,
    /// `timeoutSeconds`, at most 30, at least 1.
    pub timeout_seconds: Option<Number>,
    /// `credentialId`.
    pub credential_id: Option<String>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `function`.
    pub function: Option<Box<OpenAiFunction>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateCodeToolDto {
    /// A value with its required members.
    pub fn new(code: impl Into<String>) -> Self {
        CreateCodeToolDto {
            code: code.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateCodeToolDto = "vapi-createcodetooldto-schema.json#", unstated, missed 0b10010, b"\x02\x00\x00\x0a\x00\x00\x00\x09\x00\x00\x08\x0b\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x04\x00\
        \x03\x00\x06\x07\x00\x00\x00\x05" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("code");
        2 "async" => optional(r#async: BOOLEAN, with_async plain bool);
        3 "server" => optional(server: OBJECT, with_server into Server);
        4 "code" => required(code: STRING, with_code into String);
        5 "environmentVariables" => optional(environment_variables: ARRAY, with_environment_variables list CodeToolEnvironmentVariable);
        6 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
        7 "credentialId" => optional(credential_id: STRING, with_credential_id into String);
        8 "variableExtractionPlan" => optional(variable_extraction_plan: OBJECT, with_variable_extraction_plan into VariableExtractionPlan);
        9 "function" => optional(function: OBJECT, with_function into OpenAiFunction);
        10 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (code) (messages, r#async, server, environment_variables, timeout_seconds, credential_id, variable_extraction_plan, function, rejection_plan)
}
