// @generated from vapi-createcustomcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{AuthenticationPlan, PublicKeyEncryptionPlan};

/// `CreateCustomCredentialDTO`.
///
/// Schema: `vapi-createcustomcredentialdto-schema.json#`
///
/// Always written with `provider`: `"custom-credential"`.
#[derive(Clone, PartialEq)]
pub struct CreateCustomCredentialDto {
    /// `authenticationPlan`, required.
    pub authentication_plan: AuthenticationPlan,
    /// `encryptionPlan`.
    pub encryption_plan: Option<PublicKeyEncryptionPlan>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateCustomCredentialDto {
    /// A value with its required members.
    pub fn new(authentication_plan: impl Into<AuthenticationPlan>) -> Self {
        CreateCustomCredentialDto {
            authentication_plan: authentication_plan.into(),
            ..CreateCustomCredentialDto::empty()
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
        CreateCustomCredentialDto {
            authentication_plan: Field::empty(),
            encryption_plan: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_CUSTOM_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "authenticationPlan", "encryptionPlan", "name"];
    ObjectShape {
        name: "CreateCustomCredentialDto",
        members: &[
            Member::constant("provider", "custom-credential"),
            Member::required("authenticationPlan", kind::OBJECT),
            Member::optional("encryptionPlan", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateCustomCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_CUSTOM_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("custom-credential"),
            1 => Slot::required(&mut self.authentication_plan),
            2 => Slot::optional(&mut self.encryption_plan),
            3 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("custom-credential"),
            1 => View::required(&self.authentication_plan),
            2 => View::optional(&self.encryption_plan),
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
    CreateCustomCredentialDto = "vapi-createcustomcredentialdto-schema.json#";
}
