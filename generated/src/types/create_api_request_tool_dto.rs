// @generated from vapi-createapirequesttooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, UnknownValue};
use crate::types::{
    BackoffPlan, JsonSchema, McpToolMessage, ToolParameter, ToolRejectionPlan,
    VariableExtractionPlan,
};

/// `CreateApiRequestToolDTO`.
///
/// Schema: `vapi-createapirequesttooldto-schema.json#`
///
/// Always written with `type`: `"apiRequest"`.
#[derive(Clone)]
pub struct CreateApiRequestToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `name`, at most 40 characters, pattern `^[a-zA-Z0-9_-]{1,40}$`.
    pub name: Option<String>,
    /// `method`, required.
    pub method: CreateApiRequestToolDtoMethod,
    /// `timeoutSeconds`, at most 300, at least 1.
    pub timeout_seconds: Option<Number>,
    /// `credentialId`.
    pub credential_id: Option<String>,
    /// `encryptedPaths`.
    pub encrypted_paths: Option<ListOf<String>>,
    /// `parameters`.
    pub parameters: Option<ListOf<ToolParameter>>,
    /// `description`.
    pub description: Option<String>,
    /// `url`, required.
    pub url: String,
    /// `body`.
    pub body: Option<Box<JsonSchema>>,
    /// `headers`.
    pub headers: Option<Box<JsonSchema>>,
    /// `backoffPlan`.
    pub backoff_plan: Option<Box<BackoffPlan>>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateApiRequestToolDto {
    /// A value with its required members.
    pub fn new(
        method: impl Into<CreateApiRequestToolDtoMethod>,
        url: impl Into<String>,
    ) -> Self {
        CreateApiRequestToolDto {
            method: method.into(),
            url: url.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateApiRequestToolDto = "vapi-createapirequesttooldto-schema.json#", unstated, missed 0b1000001010, b"\x02\x08\x0b\x00\x00\x00\x00\x0e\x0d\x09\x06\x0c\x0f\x04\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x05\x03\x0a\x00\x07\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("apiRequest");
        2 "name" => optional(name: STRING, with_name into String);
        3 "method" => required(method: STRING, with_method into CreateApiRequestToolDtoMethod);
        4 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
        5 "credentialId" => optional(credential_id: STRING, with_credential_id into String);
        6 "encryptedPaths" => optional(encrypted_paths: ARRAY, with_encrypted_paths texts String);
        7 "parameters" => optional(parameters: ARRAY, with_parameters list ToolParameter);
        8 "description" => optional(description: STRING, with_description into String);
        9 "url" => required(url: STRING, with_url into String);
        10 "body" => optional(body: OBJECT, with_body into JsonSchema);
        11 "headers" => optional(headers: OBJECT, with_headers into JsonSchema);
        12 "backoffPlan" => optional(backoff_plan: OBJECT, with_backoff_plan into BackoffPlan);
        13 "variableExtractionPlan" => optional(variable_extraction_plan: OBJECT, with_variable_extraction_plan into VariableExtractionPlan);
        14 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (method, url) (messages, name, timeout_seconds, credential_id, encrypted_paths, parameters, description, body, headers, backoff_plan, variable_extraction_plan, rejection_plan)
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-createapirequesttooldto-schema.json#/properties/method`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateApiRequestToolDtoMethod {
    /// `POST`
    Post,
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CreateApiRequestToolDtoMethod = "vapi-createapirequesttooldto-schema.json#/properties/method", unstated, b"\x00\x00\x01\x00\x00\x02\x00\x00\x03\x04\x00\x00\x05\x00\x00\x00", "one of 5 listed values" {
        Post = "POST";
        Get = "GET";
        Put = "PUT";
        Patch = "PATCH";
        Delete = "DELETE";
    }
}
