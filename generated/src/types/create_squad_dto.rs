// @generated from vapi-createsquaddto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{AssistantOverrides, SquadMemberDto};

/// A squad: assistants that hand a call over to each other.
///
/// Schema: `vapi-createsquaddto-schema.json#`
#[derive(Clone)]
pub struct CreateSquadDto {
    /// `name`.
    pub name: Option<String>,
    /// `members`, required.
    pub members: ListOf<SquadMemberDto>,
    /// `membersOverrides`.
    pub members_overrides: Option<Box<AssistantOverrides>>,
    _extra: Extra,
}

impl CreateSquadDto {
    /// A value with its required members.
    pub fn new(members: impl IntoIterator<Item = SquadMemberDto>) -> Self {
        CreateSquadDto {
            members: members.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CreateSquadDto = "vapi-createsquaddto-schema.json#", unstated, missed 0b10, b"" {
        0 "name" => optional(name: STRING, with_name into String);
        1 "members" => required(members: ARRAY, with_members list SquadMemberDto);
        2 "membersOverrides" => optional(members_overrides: OBJECT, with_members_overrides into AssistantOverrides);
    }
    (members) (name, members_overrides)
}
