// @generated from vapi-createcartesiacredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateCartesiaCredentialDTO`.
///
/// Schema: `vapi-createcartesiacredentialdto-schema.json#`
///
/// Always written with `provider`: `"cartesia"`.
#[derive(Clone, PartialEq)]
pub struct CreateCartesiaCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateCartesiaCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateCartesiaCredentialDto {
            api_key: api_key.into(),
            ..CreateCartesiaCredentialDto::empty()
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
        CreateCartesiaCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_CARTESIA_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "apiKey", "name"];
    ObjectShape {
        name: "CreateCartesiaCredentialDto",
        members: &[
            Member::constant("provider", "cartesia"),
            Member::required("apiKey", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateCartesiaCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_CARTESIA_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("cartesia"),
            1 => Slot::required(&mut self.api_key),
            2 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("cartesia"),
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
    CreateCartesiaCredentialDto = "vapi-createcartesiacredentialdto-schema.json#";
}
