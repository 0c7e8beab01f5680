// @generated from vapi-createhandofftooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    HandoffDestinationAssistant, HandoffDestinationDynamic, HandoffDestinationSquad,
    McpToolMessage, OpenAiFunction, ToolRejectionPlan,
};

/// A tool with which the model hands the conversation over to another assistant.
///
/// Schema: `vapi-createhandofftooldto-schema.json#`
///
/// Always written with `type`: `"handoff"`.
#[derive(Clone)]
pub struct CreateHandoffToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `defaultResult`.
    pub default_result: Option<String>,
    /// `destinations`.
    pub destinations: Option<Vec<CreateHandoffToolDtoDestination>>,
    /// `function`.
    pub function: Option<Box<OpenAiFunction>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateHandoffToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateHandoffToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateHandoffToolDto = "vapi-createhandofftooldto-schema.json#", unstated, missed 0b10, b"\x02\x00\x00\x04\x05\x00\x00\x00\x00\x00\x03\x06\x00\x00\x00\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("handoff");
        2 "defaultResult" => optional(default_result: STRING, with_default_result into String);
        3 "destinations" => optional(destinations: ARRAY, with_destinations list CreateHandoffToolDtoDestination);
        4 "function" => optional(function: OBJECT, with_function into OpenAiFunction);
        5 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, default_result, destinations, function, rejection_plan)
}

/// One of several types.
///
/// Schema: `vapi-createhandofftooldto-schema.json#/properties/destinations/items`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateHandoffToolDtoDestination {
    /// `type` is `"assistant"`.
    Assistant(Box<HandoffDestinationAssistant>),
    /// `type` is `"dynamic"`.
    Dynamic(Box<HandoffDestinationDynamic>),
    /// `type` is `"squad"`.
    Squad(Box<HandoffDestinationSquad>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateHandoffToolDtoDestination {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateHandoffToolDtoDestination::Assistant(_) => Some("assistant"),
            CreateHandoffToolDtoDestination::Dynamic(_) => Some("dynamic"),
            CreateHandoffToolDtoDestination::Squad(_) => Some("squad"),
            CreateHandoffToolDtoDestination::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// Returns `description`; `None` for `Unknown`, and where it is absent.
    pub fn description(&self) -> Option<&str> {
        match self {
            CreateHandoffToolDtoDestination::Assistant(value) => {
                value.description.as_deref()
            }
            CreateHandoffToolDtoDestination::Dynamic(value) => {
                value.description.as_deref()
            }
            CreateHandoffToolDtoDestination::Squad(value) => value.description.as_deref(),
            CreateHandoffToolDtoDestination::Unknown(_) => None,
        }
    }
}

impl From<HandoffDestinationAssistant> for CreateHandoffToolDtoDestination {
    #[inline]
    fn from(value: HandoffDestinationAssistant) -> Self {
        CreateHandoffToolDtoDestination::Assistant(Box::new(value))
    }
}

impl From<HandoffDestinationDynamic> for CreateHandoffToolDtoDestination {
    #[inline]
    fn from(value: HandoffDestinationDynamic) -> Self {
        CreateHandoffToolDtoDestination::Dynamic(Box::new(value))
    }
}

impl From<HandoffDestinationSquad> for CreateHandoffToolDtoDestination {
    #[inline]
    fn from(value: HandoffDestinationSquad) -> Self {
        CreateHandoffToolDtoDestination::Squad(Box::new(value))
    }
}

union! {
    CreateHandoffToolDtoDestination = "vapi-createhandofftooldto-schema.json#/properties/destinations/items", UnionShape {
        name: "CreateHandoffToolDtoDestination",
        variants: &["Assistant", "Dynamic", "Squad"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "assistant",
                "dynamic",
                "squad",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 Assistant is_assistant as_assistant by_ref HandoffDestinationAssistant;
        1 Dynamic is_dynamic as_dynamic by_ref HandoffDestinationDynamic;
        2 Squad is_squad as_squad by_ref HandoffDestinationSquad;
    }
}
