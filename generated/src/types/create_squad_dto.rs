// @generated from vapi-createsquaddto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{AssistantOverrides, SquadMemberDto};

/// A squad: assistants that hand a call over to each other.
///
/// Schema: `vapi-createsquaddto-schema.json#`
#[derive(Clone)]
pub struct CreateSquadDto {
    /// `name`.
    pub name: Option<String>,
    /// `members`, required.
    pub members: Vec<SquadMemberDto>,
    /// `membersOverrides`.
    pub members_overrides: Option<Box<AssistantOverrides>>,
    _extra: Extra,
}

impl CreateSquadDto {
    /// A value with its required members.
    pub fn new(members: impl Into<Vec<SquadMemberDto>>) -> Self {
        CreateSquadDto {
            members: members.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateSquadDto = "vapi-createsquaddto-schema.json#", unstated, missed 0b10, b"" {
        0 "name" => optional(name: STRING);
        1 "members" => required(members: ARRAY);
        2 "membersOverrides" => optional(members_overrides: OBJECT);
    }
    (members) (name, members_overrides)
}
