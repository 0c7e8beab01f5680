// @generated from vapi-createlangfusecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateLangfuseCredentialDTO`.
///
/// Schema: `vapi-createlangfusecredentialdto-schema.json#`
///
/// Always written with `provider`: `"langfuse"`.
#[derive(Clone, PartialEq)]
pub struct CreateLangfuseCredentialDto {
    /// `publicKey`, required.
    pub public_key: String,
    /// `apiKey`, required.
    pub api_key: String,
    /// `apiUrl`, required.
    pub api_url: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateLangfuseCredentialDto {
    /// A value with its required members.
    pub fn new(
        public_key: impl Into<String>,
        api_key: impl Into<String>,
        api_url: impl Into<String>,
    ) -> Self {
        CreateLangfuseCredentialDto {
            public_key: public_key.into(),
            api_key: api_key.into(),
            api_url: api_url.into(),
            ..CreateLangfuseCredentialDto::empty()
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
        CreateLangfuseCredentialDto {
            public_key: Field::empty(),
            api_key: Field::empty(),
            api_url: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_LANGFUSE_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "publicKey", "apiKey", "apiUrl", "name"];
    ObjectShape {
        name: "CreateLangfuseCredentialDto",
        members: &[
            Member::constant("provider", "langfuse"),
            Member::required("publicKey", kind::STRING),
            Member::required("apiKey", kind::STRING),
            Member::required("apiUrl", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateLangfuseCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_LANGFUSE_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("langfuse"),
            1 => Slot::required(&mut self.public_key),
            2 => Slot::required(&mut self.api_key),
            3 => Slot::required(&mut self.api_url),
            4 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("langfuse"),
            1 => View::required(&self.public_key),
            2 => View::required(&self.api_key),
            3 => View::required(&self.api_url),
            4 => View::optional(&self.name),
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
    CreateLangfuseCredentialDto = "vapi-createlangfusecredentialdto-schema.json#";
}
