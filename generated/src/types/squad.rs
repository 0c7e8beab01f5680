// @generated from vapi-squad-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, ListOf};
use crate::types::{AssistantOverrides, SquadMemberDto};

/// A stored squad: assistants that hand a call over to each other.
///
/// Schema: `vapi-squad-schema.json#`
#[derive(Clone)]
pub struct Squad {
    /// `name`.
    pub name: Option<String>,
    /// `members`, required.
    pub members: ListOf<SquadMemberDto>,
    /// `membersOverrides`.
    pub members_overrides: Option<Box<AssistantOverrides>>,
    /// `id`, required.
    pub id: String,
    /// `orgId`, required.
    pub org_id: String,
    /// `createdAt`, required, format `date-time`.
    pub created_at: formats::DateTime,
    /// `updatedAt`, required, format `date-time`.
    pub updated_at: formats::DateTime,
    _extra: Extra,
}

impl Squad {
    /// A value with its required members.
    pub fn new(
        members: impl IntoIterator<Item = SquadMemberDto>,
        id: impl Into<String>,
        org_id: impl Into<String>,
        created_at: impl Into<formats::DateTime>,
        updated_at: impl Into<formats::DateTime>,
    ) -> Self {
        Squad {
            members: members.into_iter().collect(),
            id: id.into(),
            org_id: org_id.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..Field::empty()
        }
    }
}

object! {
    Squad = "vapi-squad-schema.json#", unstated, missed 0b1111010, b"\x06\x04\x05\x00\x00\x00\x00\x02\x03\x07\x00\x01\x00\x00\x00\x00" {
        0 "name" => optional(name: STRING, with_name into String);
        1 "members" => required(members: ARRAY, with_members list SquadMemberDto);
        2 "membersOverrides" => optional(members_overrides: OBJECT, with_members_overrides into AssistantOverrides);
        3 "id" => required(id: STRING, with_id into String);
        4 "orgId" => required(org_id: STRING, with_org_id into String);
        5 "createdAt" => required(created_at: STRING, with_created_at into formats::DateTime);
        6 "updatedAt" => required(updated_at: STRING, with_updated_at into formats::DateTime);
    }
    (members, id, org_id, created_at, updated_at) (name, members_overrides)
}
