// @generated from vapi-createsiprequesttooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, ObjectPlan, StringArm, UnionShape, Unknown};
use crate::types::{
    CreateSipRequestToolDtoVerb, JsonSchema, McpToolMessage, ToolRejectionPlan,
};

/// `CreateSipRequestToolDTO`.
///
/// Schema: `vapi-createsiprequesttooldto-schema.json#`
///
/// Always written with `type`: `"sipRequest"`.
#[derive(Clone)]
pub struct CreateSipRequestToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `verb`, required.
    pub verb: CreateSipRequestToolDtoVerb,
    /// `headers`.
    pub headers: Option<Box<JsonSchema>>,
    /// `body`.
    pub body: Option<CreateSipRequestToolDtoBody>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateSipRequestToolDto {
    /// A value with its required members.
    pub fn new(verb: impl Into<CreateSipRequestToolDtoVerb>) -> Self {
        CreateSipRequestToolDto {
            verb: verb.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateSipRequestToolDto = "vapi-createsiprequesttooldto-schema.json#", unstated, missed 0b110, b"\x02\x00\x05\x00\x00\x00\x00\x00\x00\x00\x06\x04\x03\x00\x00\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("sipRequest");
        2 "verb" => required(verb: STRING, with_verb into CreateSipRequestToolDtoVerb);
        3 "headers" => optional(headers: OBJECT, with_headers into JsonSchema);
        4 "body" => optional(body: STRING | OBJECT, with_body into CreateSipRequestToolDtoBody);
        5 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (verb) (messages, headers, body, rejection_plan)
}

/// One of several types.
///
/// Schema: `vapi-createsiprequesttooldto-schema.json#/properties/body`
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateSipRequestToolDtoBody {
    String(String),
    JsonSchema(Box<JsonSchema>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<String> for CreateSipRequestToolDtoBody {
    #[inline]
    fn from(value: String) -> Self {
        CreateSipRequestToolDtoBody::String(value)
    }
}

impl From<&str> for CreateSipRequestToolDtoBody {
    #[inline]
    fn from(value: &str) -> Self {
        CreateSipRequestToolDtoBody::String(value.into())
    }
}

impl From<JsonSchema> for CreateSipRequestToolDtoBody {
    #[inline]
    fn from(value: JsonSchema) -> Self {
        CreateSipRequestToolDtoBody::JsonSchema(Box::new(value))
    }
}

union! {
    CreateSipRequestToolDtoBody = "vapi-createsiprequesttooldto-schema.json#/properties/body", UnionShape {
        name: "CreateSipRequestToolDtoBody",
        variants: &["String", "JsonSchema"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[],
        object: ObjectPlan::Only(1),
        judged: 0,
        listed: &[],
    }, {
        0 String is_string as_string by_ref str;
        1 JsonSchema is_json_schema as_json_schema by_ref JsonSchema;
    }
}
