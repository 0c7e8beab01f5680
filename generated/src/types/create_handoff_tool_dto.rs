// @generated from vapi-createhandofftooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
use crate::types::{
    HandoffDestinationAssistant, HandoffDestinationDynamic, HandoffDestinationSquad,
    OpenAiFunction, ServerMessageResponseTransferDestinationRequestMessage,
    ToolRejectionPlan,
};

/// `CreateHandoffToolDTO`.
///
/// Schema: `vapi-createhandofftooldto-schema.json#`
///
/// Always written with `type`: `"handoff"`.
#[derive(Clone, PartialEq)]
pub struct CreateHandoffToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `defaultResult`.
    pub default_result: Option<String>,
    /// `destinations`.
    pub destinations: Option<Vec<CreateHandoffToolDtoDestinationsItem>>,
    /// `function`.
    pub function: Option<Box<OpenAiFunction>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateHandoffToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateHandoffToolDto::empty()
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
        CreateHandoffToolDto {
            messages: None,
            default_result: None,
            destinations: None,
            function: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateHandoffToolDto {
    fn default() -> Self {
        CreateHandoffToolDto::empty()
    }
}

pub(crate) static CREATE_HANDOFF_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "defaultResult",
        "destinations",
        "function",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateHandoffToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "handoff"),
            Member::optional("defaultResult", kind::STRING),
            Member::optional("destinations", kind::ARRAY),
            Member::optional("function", kind::OBJECT),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateHandoffToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_HANDOFF_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("handoff"),
            2 => Slot::optional(&mut self.default_result),
            3 => Slot::optional(&mut self.destinations),
            4 => Slot::optional(&mut self.function),
            5 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("handoff"),
            2 => View::optional(&self.default_result),
            3 => View::optional(&self.destinations),
            4 => View::optional(&self.function),
            5 => View::optional(&self.rejection_plan),
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
    CreateHandoffToolDto = "vapi-createhandofftooldto-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-createhandofftooldto-schema.json#/properties/destinations/items`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateHandoffToolDtoDestinationsItem {
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

impl CreateHandoffToolDtoDestinationsItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateHandoffToolDtoDestinationsItem::Assistant(_) => Some("assistant"),
            CreateHandoffToolDtoDestinationsItem::Dynamic(_) => Some("dynamic"),
            CreateHandoffToolDtoDestinationsItem::Squad(_) => Some("squad"),
            CreateHandoffToolDtoDestinationsItem::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// `description` of whichever variant it is.
    pub fn description(&self) -> Option<&String> {
        match self {
            CreateHandoffToolDtoDestinationsItem::Assistant(value) => {
                value.description.as_ref()
            }
            CreateHandoffToolDtoDestinationsItem::Dynamic(value) => {
                value.description.as_ref()
            }
            CreateHandoffToolDtoDestinationsItem::Squad(value) => {
                value.description.as_ref()
            }
            CreateHandoffToolDtoDestinationsItem::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        CreateHandoffToolDtoDestinationsItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<HandoffDestinationAssistant> for CreateHandoffToolDtoDestinationsItem {
    fn from(value: HandoffDestinationAssistant) -> Self {
        CreateHandoffToolDtoDestinationsItem::Assistant(Box::new(value))
    }
}

impl From<HandoffDestinationDynamic> for CreateHandoffToolDtoDestinationsItem {
    fn from(value: HandoffDestinationDynamic) -> Self {
        CreateHandoffToolDtoDestinationsItem::Dynamic(Box::new(value))
    }
}

impl From<HandoffDestinationSquad> for CreateHandoffToolDtoDestinationsItem {
    fn from(value: HandoffDestinationSquad) -> Self {
        CreateHandoffToolDtoDestinationsItem::Squad(Box::new(value))
    }
}

static CREATE_HANDOFF_TOOL_DTO_DESTINATIONS_ITEM: UnionShape = UnionShape {
    name: "CreateHandoffToolDtoDestinationsItem",
    variants: &["Assistant", "Dynamic", "Squad"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["assistant", "dynamic", "squad"];
            Names::new(VALUES, &index::<8>(VALUES))
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
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for CreateHandoffToolDtoDestinationsItem {
    fn shape(&self) -> &'static UnionShape {
        &CREATE_HANDOFF_TOOL_DTO_DESTINATIONS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => CreateHandoffToolDtoDestinationsItem::Assistant(Field::empty()),
            1 => CreateHandoffToolDtoDestinationsItem::Dynamic(Field::empty()),
            2 => CreateHandoffToolDtoDestinationsItem::Squad(Field::empty()),
            _ => CreateHandoffToolDtoDestinationsItem::empty(),
        };
        match self {
            CreateHandoffToolDtoDestinationsItem::Assistant(value) => {
                Slot::required(value)
            }
            CreateHandoffToolDtoDestinationsItem::Dynamic(value) => Slot::required(value),
            CreateHandoffToolDtoDestinationsItem::Squad(value) => Slot::required(value),
            CreateHandoffToolDtoDestinationsItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CreateHandoffToolDtoDestinationsItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CreateHandoffToolDtoDestinationsItem::Assistant(_) => 0,
            CreateHandoffToolDtoDestinationsItem::Dynamic(_) => 1,
            CreateHandoffToolDtoDestinationsItem::Squad(_) => 2,
            CreateHandoffToolDtoDestinationsItem::Unknown(_) => return None,
        };
        CREATE_HANDOFF_TOOL_DTO_DESTINATIONS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CreateHandoffToolDtoDestinationsItem::Assistant(value) => {
                View::required(value)
            }
            CreateHandoffToolDtoDestinationsItem::Dynamic(value) => View::required(value),
            CreateHandoffToolDtoDestinationsItem::Squad(value) => View::required(value),
            CreateHandoffToolDtoDestinationsItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CreateHandoffToolDtoDestinationsItem =
    "vapi-createhandofftooldto-schema.json#/properties/destinations/items";
}
