// @generated from vapi-chat-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, Member, NONE, Names, Number, Object, ObjectArm, ObjectPlan,
    ObjectShape, Slot, Union, UnionShape, Unknown, View, index, kind,
};
use crate::types::{
    AssistantOverrides, ChatCost, ChatInput, ChatMessagesItem, CreateAssistantDto,
    CreateSquadDto, ModelCost,
};

/// `Chat`.
///
/// Schema: `vapi-chat-schema.json#`
#[derive(Clone, PartialEq)]
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
    pub messages: Option<Vec<ChatMessagesItem>>,
    /// `output`.
    pub output: Option<Vec<ChatMessagesItem>>,
    /// `createdAt`, required, format `date-time`.
    pub created_at: DateTime,
    /// `updatedAt`, required, format `date-time`.
    pub updated_at: DateTime,
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
        created_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Chat {
            id: id.into(),
            org_id: org_id.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..Chat::empty()
        }
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        Chat {
            id: Field::empty(),
            org_id: Field::empty(),
            created_at: Field::empty(),
            updated_at: Field::empty(),
            assistant_id: None,
            assistant: None,
            assistant_overrides: None,
            squad_id: None,
            squad: None,
            name: None,
            session_id: None,
            input: None,
            stream: None,
            previous_chat_id: None,
            messages: None,
            output: None,
            costs: None,
            cost: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CHAT: ObjectShape = {
    const NAMES: &[&str] = &[
        "assistantId",
        "assistant",
        "assistantOverrides",
        "squadId",
        "squad",
        "name",
        "sessionId",
        "input",
        "stream",
        "previousChatId",
        "id",
        "orgId",
        "messages",
        "output",
        "createdAt",
        "updatedAt",
        "costs",
        "cost",
    ];
    ObjectShape {
        name: "Chat",
        members: &[
            Member::optional("assistantId", kind::STRING),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("assistantOverrides", kind::OBJECT),
            Member::optional("squadId", kind::STRING),
            Member::optional("squad", kind::OBJECT),
            Member::optional("name", kind::STRING),
            Member::optional("sessionId", kind::STRING),
            Member::optional("input", kind::STRING | kind::ARRAY),
            Member::optional("stream", kind::BOOLEAN),
            Member::optional("previousChatId", kind::STRING),
            Member::required("id", kind::STRING),
            Member::required("orgId", kind::STRING),
            Member::optional("messages", kind::ARRAY),
            Member::optional("output", kind::ARRAY),
            Member::required("createdAt", kind::STRING),
            Member::required("updatedAt", kind::STRING),
            Member::optional("costs", kind::ARRAY),
            Member::optional("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<64>(NAMES)),
        open: false,
    }
};

impl Object for Chat {
    fn shape(&self) -> &'static ObjectShape {
        &CHAT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.assistant_id),
            1 => Slot::optional(&mut self.assistant),
            2 => Slot::optional(&mut self.assistant_overrides),
            3 => Slot::optional(&mut self.squad_id),
            4 => Slot::optional(&mut self.squad),
            5 => Slot::optional(&mut self.name),
            6 => Slot::optional(&mut self.session_id),
            7 => Slot::optional(&mut self.input),
            8 => Slot::optional(&mut self.stream),
            9 => Slot::optional(&mut self.previous_chat_id),
            10 => Slot::required(&mut self.id),
            11 => Slot::required(&mut self.org_id),
            12 => Slot::optional(&mut self.messages),
            13 => Slot::optional(&mut self.output),
            14 => Slot::required(&mut self.created_at),
            15 => Slot::required(&mut self.updated_at),
            16 => Slot::optional(&mut self.costs),
            17 => Slot::optional(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.assistant_id),
            1 => View::optional(&self.assistant),
            2 => View::optional(&self.assistant_overrides),
            3 => View::optional(&self.squad_id),
            4 => View::optional(&self.squad),
            5 => View::optional(&self.name),
            6 => View::optional(&self.session_id),
            7 => View::optional(&self.input),
            8 => View::optional(&self.stream),
            9 => View::optional(&self.previous_chat_id),
            10 => View::required(&self.id),
            11 => View::required(&self.org_id),
            12 => View::optional(&self.messages),
            13 => View::optional(&self.output),
            14 => View::required(&self.created_at),
            15 => View::required(&self.updated_at),
            16 => View::optional(&self.costs),
            17 => View::optional(&self.cost),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    Chat = "vapi-chat-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-chat-schema.json#/properties/costs/items`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
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

    /// `cost` of whichever variant it is.
    pub fn cost(&self) -> Option<&Number> {
        match self {
            ChatCostsItem::ModelCost(value) => Some(&value.cost),
            ChatCostsItem::ChatCost(value) => Some(&value.cost),
            ChatCostsItem::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        ChatCostsItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<ModelCost> for ChatCostsItem {
    fn from(value: ModelCost) -> Self {
        ChatCostsItem::ModelCost(Box::new(value))
    }
}

impl From<ChatCost> for ChatCostsItem {
    fn from(value: ChatCost) -> Self {
        ChatCostsItem::ChatCost(Box::new(value))
    }
}

static CHAT_COSTS_ITEM: UnionShape = UnionShape {
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
        values: {
            const VALUES: &[&str] = &["model", "chat"];
            Names::new(VALUES, &index::<4>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for ChatCostsItem {
    fn shape(&self) -> &'static UnionShape {
        &CHAT_COSTS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ChatCostsItem::ModelCost(Field::empty()),
            1 => ChatCostsItem::ChatCost(Field::empty()),
            _ => ChatCostsItem::empty(),
        };
        match self {
            ChatCostsItem::ModelCost(value) => Slot::required(value),
            ChatCostsItem::ChatCost(value) => Slot::required(value),
            ChatCostsItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ChatCostsItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ChatCostsItem::ModelCost(_) => 0,
            ChatCostsItem::ChatCost(_) => 1,
            ChatCostsItem::Unknown(_) => return None,
        };
        CHAT_COSTS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ChatCostsItem::ModelCost(value) => View::required(value),
            ChatCostsItem::ChatCost(value) => View::required(value),
            ChatCostsItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ChatCostsItem = "vapi-chat-schema.json#/properties/costs/items";
}
