// @generated from vapi-creategooglecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateGoogleCredentialDTO`.
///
/// Schema: `vapi-creategooglecredentialdto-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoogleCredentialDto {
    /// `apiKey`, required, at most 10000 characters.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateGoogleCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateGoogleCredentialDto {
            api_key: api_key.into(),
            ..CreateGoogleCredentialDto::empty()
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
        CreateGoogleCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_GOOGLE_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "apiKey", "name"];
    ObjectShape {
        name: "CreateGoogleCredentialDto",
        members: &[
            Member::constant("provider", "google"),
            Member::required("apiKey", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateGoogleCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_GOOGLE_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("google"),
            1 => Slot::required(&mut self.api_key),
            2 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("google"),
            1 => View::required(&self.api_key),
            2 => View::optional(&self.name),
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
    CreateGoogleCredentialDto = "vapi-creategooglecredentialdto-schema.json#";
}
