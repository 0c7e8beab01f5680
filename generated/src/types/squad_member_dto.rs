// @generated from vapi-squadmemberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
use crate::types::{
    AssistantOverrides, CreateAssistantDto, HandoffDestinationAssistant,
    TransferDestinationAssistant,
};

/// `SquadMemberDTO`.
///
/// Schema: `vapi-squadmemberdto-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SquadMemberDto {
    /// `assistantDestinations`.
    pub assistant_destinations: Option<Vec<SquadMemberDtoAssistantDestinationsItem>>,
    /// `assistantId`.
    pub assistant_id: Option<Option<String>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    _extra: Extra,
}

impl SquadMemberDto {
    /// A value with no member set.
    pub fn new() -> Self {
        SquadMemberDto::empty()
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
        SquadMemberDto {
            assistant_destinations: None,
            assistant_id: None,
            assistant: None,
            assistant_overrides: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SquadMemberDto {
    fn default() -> Self {
        SquadMemberDto::empty()
    }
}

pub(crate) static SQUAD_MEMBER_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "assistantDestinations",
        "assistantId",
        "assistant",
        "assistantOverrides",
    ];
    ObjectShape {
        name: "SquadMemberDto",
        members: &[
            Member::optional("assistantDestinations", kind::ARRAY),
            Member::optional("assistantId", kind::NULL | kind::STRING),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("assistantOverrides", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SquadMemberDto {
    fn shape(&self) -> &'static ObjectShape {
        &SQUAD_MEMBER_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.assistant_destinations),
            1 => Slot::optional(&mut self.assistant_id),
            2 => Slot::optional(&mut self.assistant),
            3 => Slot::optional(&mut self.assistant_overrides),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.assistant_destinations),
            1 => View::optional(&self.assistant_id),
            2 => View::optional(&self.assistant),
            3 => View::optional(&self.assistant_overrides),
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
    SquadMemberDto = "vapi-squadmemberdto-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-squadmemberdto-schema.json#/properties/assistantDestinations/items`
///
/// Told apart by the members that are there. The schema leaves 1 pair open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SquadMemberDtoAssistantDestinationsItem {
    TransferDestination(Box<TransferDestinationAssistant>),
    HandoffDestination(Box<HandoffDestinationAssistant>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl SquadMemberDtoAssistantDestinationsItem {
    /// `assistantName` of whichever variant it is.
    pub fn assistant_name(&self) -> Option<&String> {
        match self {
            SquadMemberDtoAssistantDestinationsItem::TransferDestination(value) => {
                Some(&value.assistant_name)
            }
            SquadMemberDtoAssistantDestinationsItem::HandoffDestination(value) => {
                value.assistant_name.as_ref()
            }
            SquadMemberDtoAssistantDestinationsItem::Unknown(_) => None,
        }
    }

    /// `description` of whichever variant it is.
    pub fn description(&self) -> Option<&String> {
        match self {
            SquadMemberDtoAssistantDestinationsItem::TransferDestination(value) => {
                value.description.as_ref()
            }
            SquadMemberDtoAssistantDestinationsItem::HandoffDestination(value) => {
                value.description.as_ref()
            }
            SquadMemberDtoAssistantDestinationsItem::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        SquadMemberDtoAssistantDestinationsItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<TransferDestinationAssistant> for SquadMemberDtoAssistantDestinationsItem {
    fn from(value: TransferDestinationAssistant) -> Self {
        SquadMemberDtoAssistantDestinationsItem::TransferDestination(Box::new(value))
    }
}

impl From<HandoffDestinationAssistant> for SquadMemberDtoAssistantDestinationsItem {
    fn from(value: HandoffDestinationAssistant) -> Self {
        SquadMemberDtoAssistantDestinationsItem::HandoffDestination(Box::new(value))
    }
}

static SQUAD_MEMBER_DTO_ASSISTANT_DESTINATIONS_ITEM: UnionShape = UnionShape {
    name: "SquadMemberDtoAssistantDestinationsItem",
    variants: &["TransferDestination", "HandoffDestination"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Matched(
        &[
            ObjectArm {
                variant: 0,
                shape: Some(&crate::types::TRANSFER_DESTINATION_ASSISTANT),
            },
            ObjectArm {
                variant: 1,
                shape: Some(&crate::types::HANDOFF_DESTINATION_ASSISTANT),
            },
        ],
    ),
};

impl Union for SquadMemberDtoAssistantDestinationsItem {
    fn shape(&self) -> &'static UnionShape {
        &SQUAD_MEMBER_DTO_ASSISTANT_DESTINATIONS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => {
                SquadMemberDtoAssistantDestinationsItem::TransferDestination(
                    Field::empty(),
                )
            }
            1 => {
                SquadMemberDtoAssistantDestinationsItem::HandoffDestination(
                    Field::empty(),
                )
            }
            _ => SquadMemberDtoAssistantDestinationsItem::empty(),
        };
        match self {
            SquadMemberDtoAssistantDestinationsItem::TransferDestination(value) => {
                Slot::required(value)
            }
            SquadMemberDtoAssistantDestinationsItem::HandoffDestination(value) => {
                Slot::required(value)
            }
            SquadMemberDtoAssistantDestinationsItem::Unknown(body) => {
                Slot::Raw(&mut body.0)
            }
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = SquadMemberDtoAssistantDestinationsItem::Unknown(
            Unknown(Box::new(value)),
        );
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            SquadMemberDtoAssistantDestinationsItem::TransferDestination(_) => 0,
            SquadMemberDtoAssistantDestinationsItem::HandoffDestination(_) => 1,
            SquadMemberDtoAssistantDestinationsItem::Unknown(_) => return None,
        };
        SQUAD_MEMBER_DTO_ASSISTANT_DESTINATIONS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            SquadMemberDtoAssistantDestinationsItem::TransferDestination(value) => {
                View::required(value)
            }
            SquadMemberDtoAssistantDestinationsItem::HandoffDestination(value) => {
                View::required(value)
            }
            SquadMemberDtoAssistantDestinationsItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    SquadMemberDtoAssistantDestinationsItem =
    "vapi-squadmemberdto-schema.json#/properties/assistantDestinations/items";
}
