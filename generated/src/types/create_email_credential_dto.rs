// @generated from vapi-createemailcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateEmailCredentialDTO`.
///
/// Schema: `vapi-createemailcredentialdto-schema.json#`
///
/// Always written with `provider`: `"email"`.
#[derive(Clone, PartialEq)]
pub struct CreateEmailCredentialDto {
    /// `email`, required.
    pub email: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateEmailCredentialDto {
    /// A value with its required members.
    pub fn new(email: impl Into<String>) -> Self {
        CreateEmailCredentialDto {
            email: email.into(),
            ..CreateEmailCredentialDto::empty()
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
        CreateEmailCredentialDto {
            email: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_EMAIL_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "email", "name"];
    ObjectShape {
        name: "CreateEmailCredentialDto",
        members: &[
            Member::constant("provider", "email"),
            Member::required("email", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateEmailCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_EMAIL_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("email"),
            1 => Slot::required(&mut self.email),
            2 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("email"),
            1 => View::required(&self.email),
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
    CreateEmailCredentialDto = "vapi-createemailcredentialdto-schema.json#";
}
