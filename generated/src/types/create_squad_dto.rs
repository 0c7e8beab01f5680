// @generated from vapi-createsquaddto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
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
        CreateSquadDto {
            members: Field::empty(),
            name: None,
            members_overrides: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_SQUAD_DTO: ObjectShape = {
    const NAMES: &[&str] = &["name", "members", "membersOverrides"];
    ObjectShape {
        name: "CreateSquadDto",
        members: &[
            Member::optional("name", kind::STRING),
            Member::required("members", kind::ARRAY),
            Member::optional("membersOverrides", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateSquadDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_SQUAD_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.name),
            1 => Slot::required(&mut self.members),
            2 => Slot::optional(&mut self.members_overrides),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.name),
            1 => View::required(&self.members),
            2 => View::optional(&self.members_overrides),
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
    CreateSquadDto = "vapi-createsquaddto-schema.json#";
}
