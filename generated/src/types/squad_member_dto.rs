// @generated from vapi-squadmemberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, ObjectPlan, OrNull, UnionShape, Unknown, among, kind,
};
use crate::types::{
    AssistantOverrides, CreateAssistantDto, HandoffDestinationAssistant,
    TransferDestinationAssistant,
};

/// One assistant of a squad, and to whom it can hand over.
///
/// Schema: `vapi-squadmemberdto-schema.json#`
#[derive(Clone)]
pub struct SquadMemberDto {
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `assistantDestinations`.
    pub assistant_destinations: Option<Vec<SquadMemberDtoAssistantDestination>>,
    /// `assistantId`, or null.
    pub assistant_id: OrNull<String>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    _extra: Extra,
}

impl SquadMemberDto {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for SquadMemberDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SquadMemberDto = "vapi-squadmemberdto-schema.json#", unstated, missed 0b0, b"\x02\x05\x00\x00\x04\x01\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00" {
        0 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        1 "assistantDestinations" => optional(assistant_destinations: ARRAY, with_assistant_destinations list SquadMemberDtoAssistantDestination);
        2 "assistantId" => or_null(assistant_id: NULL | STRING, with_assistant_id into String);
        3 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        4 "assistantOverrides" => optional(assistant_overrides: OBJECT, with_assistant_overrides into AssistantOverrides);
    }
    (assistant_version, assistant_id) (assistant_destinations, assistant, assistant_overrides)
}

/// One of several types.
///
/// Schema: `vapi-squadmemberdto-schema.json#/properties/assistantDestinations/items`
///
/// Told apart by the members that are there. The schema leaves 1 pair open.
#[derive(Clone)]
#[non_exhaustive]
pub enum SquadMemberDtoAssistantDestination {
    TransferDestination(Box<TransferDestinationAssistant>),
    HandoffDestination(Box<HandoffDestinationAssistant>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl SquadMemberDtoAssistantDestination {
    /// Returns `assistantName`; `None` for `Unknown`, and where it is absent.
    pub fn assistant_name(&self) -> Option<&str> {
        match self {
            SquadMemberDtoAssistantDestination::TransferDestination(value) => {
                Some(value.assistant_name.as_str())
            }
            SquadMemberDtoAssistantDestination::HandoffDestination(value) => {
                value.assistant_name.as_deref()
            }
            SquadMemberDtoAssistantDestination::Unknown(_) => None,
        }
    }

    /// Returns `description`; `None` for `Unknown`, and where it is absent.
    pub fn description(&self) -> Option<&str> {
        match self {
            SquadMemberDtoAssistantDestination::TransferDestination(value) => {
                value.description.as_deref()
            }
            SquadMemberDtoAssistantDestination::HandoffDestination(value) => {
                value.description.as_deref()
            }
            SquadMemberDtoAssistantDestination::Unknown(_) => None,
        }
    }
}

impl From<TransferDestinationAssistant> for SquadMemberDtoAssistantDestination {
    #[inline]
    fn from(value: TransferDestinationAssistant) -> Self {
        SquadMemberDtoAssistantDestination::TransferDestination(Box::new(value))
    }
}

impl From<HandoffDestinationAssistant> for SquadMemberDtoAssistantDestination {
    #[inline]
    fn from(value: HandoffDestinationAssistant) -> Self {
        SquadMemberDtoAssistantDestination::HandoffDestination(Box::new(value))
    }
}

union! {
    SquadMemberDtoAssistantDestination = "vapi-squadmemberdto-schema.json#/properties/assistantDestinations/items", UnionShape {
        name: "SquadMemberDtoAssistantDestination",
        variants: &["TransferDestination", "HandoffDestination"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Judged(&[among::<crate::types::TransferDestinationAssistant>(0), among::<crate::types::HandoffDestinationAssistant>(1)]),
        judged: kind::OBJECT,
        listed: &[],
    }, {
        0 TransferDestination is_transfer_destination as_transfer_destination by_ref TransferDestinationAssistant;
        1 HandoffDestination is_handoff_destination as_handoff_destination by_ref HandoffDestinationAssistant;
    }
}
