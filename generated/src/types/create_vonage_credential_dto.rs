// @generated from vapi-createvonagecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateVonageCredentialDTO`.
///
/// Schema: `vapi-createvonagecredentialdto-schema.json#`
///
/// Always written with `provider`: `"vonage"`.
#[derive(Clone, PartialEq)]
pub struct CreateVonageCredentialDto {
    /// `apiSecret`, required.
    pub api_secret: String,
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateVonageCredentialDto {
    /// A value with its required members.
    pub fn new(api_secret: impl Into<String>, api_key: impl Into<String>) -> Self {
        CreateVonageCredentialDto {
            api_secret: api_secret.into(),
            api_key: api_key.into(),
            ..CreateVonageCredentialDto::empty()
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
        CreateVonageCredentialDto {
            api_secret: Field::empty(),
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_VONAGE_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "apiSecret", "apiKey", "name"];
    ObjectShape {
        name: "CreateVonageCredentialDto",
        members: &[
            Member::constant("provider", "vonage"),
            Member::required("apiSecret", kind::STRING),
            Member::required("apiKey", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateVonageCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_VONAGE_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("vonage"),
            1 => Slot::required(&mut self.api_secret),
            2 => Slot::required(&mut self.api_key),
            3 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("vonage"),
            1 => View::required(&self.api_secret),
            2 => View::required(&self.api_key),
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
    CreateVonageCredentialDto = "vapi-createvonagecredentialdto-schema.json#";
}
