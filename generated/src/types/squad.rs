// @generated from vapi-squad-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{AssistantOverrides, SquadMemberDto};

/// `Squad`.
///
/// Schema: `vapi-squad-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Squad {
    /// `name`.
    pub name: Option<String>,
    /// `members`, required.
    pub members: Vec<SquadMemberDto>,
    /// `membersOverrides`.
    pub members_overrides: Option<Box<AssistantOverrides>>,
    /// `id`, required.
    pub id: String,
    /// `orgId`, required.
    pub org_id: String,
    /// `createdAt`, required, format `date-time`.
    pub created_at: DateTime,
    /// `updatedAt`, required, format `date-time`.
    pub updated_at: DateTime,
    _extra: Extra,
}

impl Squad {
    /// A value with its required members.
    pub fn new(
        members: impl Into<Vec<SquadMemberDto>>,
        id: impl Into<String>,
        org_id: impl Into<String>,
        created_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Squad {
            members: members.into(),
            id: id.into(),
            org_id: org_id.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..Squad::empty()
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
        Squad {
            members: Field::empty(),
            id: Field::empty(),
            org_id: Field::empty(),
            created_at: Field::empty(),
            updated_at: Field::empty(),
            name: None,
            members_overrides: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SQUAD: ObjectShape = {
    const NAMES: &[&str] = &[
        "name",
        "members",
        "membersOverrides",
        "id",
        "orgId",
        "createdAt",
        "updatedAt",
    ];
    ObjectShape {
        name: "Squad",
        members: &[
            Member::optional("name", kind::STRING),
            Member::required("members", kind::ARRAY),
            Member::optional("membersOverrides", kind::OBJECT),
            Member::required("id", kind::STRING),
            Member::required("orgId", kind::STRING),
            Member::required("createdAt", kind::STRING),
            Member::required("updatedAt", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for Squad {
    fn shape(&self) -> &'static ObjectShape {
        &SQUAD
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.name),
            1 => Slot::required(&mut self.members),
            2 => Slot::optional(&mut self.members_overrides),
            3 => Slot::required(&mut self.id),
            4 => Slot::required(&mut self.org_id),
            5 => Slot::required(&mut self.created_at),
            6 => Slot::required(&mut self.updated_at),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.name),
            1 => View::required(&self.members),
            2 => View::optional(&self.members_overrides),
            3 => View::required(&self.id),
            4 => View::required(&self.org_id),
            5 => View::required(&self.created_at),
            6 => View::required(&self.updated_at),
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
    Squad = "vapi-squad-schema.json#";
}
