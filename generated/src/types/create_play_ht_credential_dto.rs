// @generated from vapi-createplayhtcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreatePlayHTCredentialDTO`.
///
/// Schema: `vapi-createplayhtcredentialdto-schema.json#`
///
/// Always written with `provider`: `"playht"`.
#[derive(Clone, PartialEq)]
pub struct CreatePlayHtCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `userId`, required.
    pub user_id: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreatePlayHtCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>, user_id: impl Into<String>) -> Self {
        CreatePlayHtCredentialDto {
            api_key: api_key.into(),
            user_id: user_id.into(),
            ..CreatePlayHtCredentialDto::empty()
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
        CreatePlayHtCredentialDto {
            api_key: Field::empty(),
            user_id: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_PLAY_HT_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "apiKey", "userId", "name"];
    ObjectShape {
        name: "CreatePlayHtCredentialDto",
        members: &[
            Member::constant("provider", "playht"),
            Member::required("apiKey", kind::STRING),
            Member::required("userId", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreatePlayHtCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_PLAY_HT_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("playht"),
            1 => Slot::required(&mut self.api_key),
            2 => Slot::required(&mut self.user_id),
            3 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("playht"),
            1 => View::required(&self.api_key),
            2 => View::required(&self.user_id),
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
    CreatePlayHtCredentialDto = "vapi-createplayhtcredentialdto-schema.json#";
}
