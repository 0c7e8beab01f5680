// @generated from vapi-chat-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{
    Extra, Field, NONE, Names, Number, ObjectPlan, UnionShape, Unknown, only,
};
use crate::types::{
    AssistantOverrides, ChatCost, ChatInput, ChatMessage, CreateAssistantDto,
    CreateSquadDto, ModelCost,
};

/// A conversation by text.
///
/// Schema: `vapi-chat-schema.json#`
#[derive(Clone)]
pub struct Chat {
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    /// `squadId`.
    pub squad_id: Option<String>,
    /// `squad`.
    pub squad: Option<Box<CreateSquadDto>>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `input`.
    pub input: Option<ChatInput>,
    /// `stream`, default `false`.
    pub stream: Option<bool>,
    /// `previousChatId`.
    pub previous_chat_id: Option<String>,
    /// `id`, required.
    pub id: String,
    /// `orgId`, required.
    pub org_id: String,
    /// `messages`.
    pub messages: Option<Vec<ChatMessage>>,
    /// `output`.
    pub output: Option<Vec<ChatMessage>>,
    /// `createdAt`, required, format `date-time`.
    pub created_at: formats::DateTime,
    /// `updatedAt`, required, format `date-time`.
    pub updated_at: formats::DateTime,
    /// `costs`.
    pub costs: Option<Vec<ChatCostsItem>>,
    /// `cost`.
    pub cost: Option<Number>,
    _extra: Extra,
}

impl Chat {
    /// A value with its required members.
    pub fn new(
        id: impl Into<String>,
        org_id: impl Into<String>,
        created_at: impl Into<formats::DateTime>,
        updated_at: impl Into<formats::DateTime>,
    ) -> Self {
        Chat {
            id: id.into(),
            org_id: org_id.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..Field::empty()
        }
    }

    /// Returns `stream`, or the schema's default for it: `false`.
    pub fn stream_or_default(&self) -> bool {
        self.stream.as_ref().copied().unwrap_or(false)
    }
}

object! {
    Chat = "vapi-chat-schema.json#", unstated, missed 0b1100110000000000, b"\x00\x04\x0b\x00\x02\x05\x08\x00\x00\x01\x00\x00\x00\x00\x00\x0d\x0e\x0f\x00\x0a\x07\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x03\x12\x00\x00\x11\x00\x00\x00\x00\x10\x00\x00\x00\x00\x09\x00\x00\
        \x0c\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00" {
        0 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        1 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        2 "assistantOverrides" => optional(assistant_overrides: OBJECT, with_assistant_overrides into AssistantOverrides);
        3 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        4 "squad" => optional(squad: OBJECT, with_squad into CreateSquadDto);
        5 "name" => optional(name: STRING, with_name into String);
        6 "sessionId" => optional(session_id: STRING, with_session_id into String);
        7 "input" => optional(input: STRING | ARRAY, with_input into ChatInput);
        8 "stream" => optional(stream: BOOLEAN, with_stream plain bool);
        9 "previousChatId" => optional(previous_chat_id: STRING, with_previous_chat_id into String);
        10 "id" => required(id: STRING, with_id into String);
        11 "orgId" => required(org_id: STRING, with_org_id into String);
        12 "messages" => optional(messages: ARRAY, with_messages list ChatMessage);
        13 "output" => optional(output: ARRAY, with_output list ChatMessage);
        14 "createdAt" => required(created_at: STRING, with_created_at into formats::DateTime);
        15 "updatedAt" => required(updated_at: STRING, with_updated_at into formats::DateTime);
        16 "costs" => optional(costs: ARRAY, with_costs list ChatCostsItem);
        17 "cost" => optional(cost: NUMBER, with_cost into Number);
    }
    (id, org_id, created_at, updated_at) (assistant_id, assistant, assistant_overrides, squad_id, squad, name, session_id, input, stream, previous_chat_id, messages, output, costs, cost)
}

/// One of several types.
///
/// Schema: `vapi-chat-schema.json#/properties/costs/items`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatCostsItem {
    /// `type` is `"model"`.
    ModelCost(Box<ModelCost>),
    /// `type` is `"chat"`.
    ChatCost(Box<ChatCost>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ChatCostsItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ChatCostsItem::ModelCost(_) => Some("model"),
            ChatCostsItem::ChatCost(_) => Some("chat"),
            ChatCostsItem::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `cost`; `None` for `Unknown`, and where it is absent.
    pub fn cost(&self) -> Option<f64> {
        match self {
            ChatCostsItem::ModelCost(value) => Some(value.cost.as_f64()),
            ChatCostsItem::ChatCost(value) => Some(value.cost.as_f64()),
            ChatCostsItem::Unknown(_) => None,
        }
    }
}

impl From<ModelCost> for ChatCostsItem {
    #[inline]
    fn from(value: ModelCost) -> Self {
        ChatCostsItem::ModelCost(Box::new(value))
    }
}

impl From<ChatCost> for ChatCostsItem {
    #[inline]
    fn from(value: ChatCost) -> Self {
        ChatCostsItem::ChatCost(Box::new(value))
    }
}

union! {
    ChatCostsItem = "vapi-chat-schema.json#/properties/costs/items", UnionShape {
        name: "ChatCostsItem",
        variants: &["ModelCost", "ChatCost"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "model",
                "chat",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 ModelCost is_model_cost as_model_cost by_ref ModelCost;
        1 ChatCost is_chat_cost as_chat_cost by_ref ChatCost;
    }
}
