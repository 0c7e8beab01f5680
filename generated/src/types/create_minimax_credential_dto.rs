// @generated from vapi-createminimaxcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateMinimaxCredentialDTO`.
///
/// Schema: `vapi-createminimaxcredentialdto-schema.json#`
///
/// Always written with `provider`: `"minimax"`.
#[derive(Clone, PartialEq)]
pub struct CreateMinimaxCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `groupId`, required.
    pub group_id: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateMinimaxCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>, group_id: impl Into<String>) -> Self {
        CreateMinimaxCredentialDto {
            api_key: api_key.into(),
            group_id: group_id.into(),
            ..CreateMinimaxCredentialDto::empty()
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
        CreateMinimaxCredentialDto {
            api_key: Field::empty(),
            group_id: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_MINIMAX_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "apiKey", "groupId", "name"];
    ObjectShape {
        name: "CreateMinimaxCredentialDto",
        members: &[
            Member::constant("provider", "minimax"),
            Member::required("apiKey", kind::STRING),
            Member::required("groupId", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateMinimaxCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_MINIMAX_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("minimax"),
            1 => Slot::required(&mut self.api_key),
            2 => Slot::required(&mut self.group_id),
            3 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("minimax"),
            1 => View::required(&self.api_key),
            2 => View::required(&self.group_id),
            3 => View::optional(&self.name),
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
    CreateMinimaxCredentialDto = "vapi-createminimaxcredentialdto-schema.json#";
}
