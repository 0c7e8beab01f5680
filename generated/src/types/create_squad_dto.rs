// @generated from vapi-createsquaddto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{AssistantOverrides, SquadMemberDto};

/// `CreateSquadDTO`.
///
/// Schema: `vapi-createsquaddto-schema.json#`
#[derive(Clone, PartialEq)]
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
            ..CreateSquadDto::empty()
        }
    }

    fn empty() -> Self {
        CreateSquadDto {
            members: Field::empty(),
            name: None,
            members_overrides: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_SQUAD_DTO: CreateSquadDto = "vapi-createsquaddto-schema.json#", unstated, [8] {
        0 "name" => optional(name: STRING);
        1 "members" => required(members: ARRAY);
        2 "membersOverrides" => optional(members_overrides: OBJECT);
    }
}
