// @generated from vapi-createwebhookcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::AuthenticationPlan;

/// `CreateWebhookCredentialDTO`.
///
/// Schema: `vapi-createwebhookcredentialdto-schema.json#`
///
/// Always written with `provider`: `"webhook"`.
#[derive(Clone, PartialEq)]
pub struct CreateWebhookCredentialDto {
    /// `authenticationPlan`, required.
    pub authentication_plan: AuthenticationPlan,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateWebhookCredentialDto {
    /// A value with its required members.
    pub fn new(authentication_plan: impl Into<AuthenticationPlan>) -> Self {
        CreateWebhookCredentialDto {
            authentication_plan: authentication_plan.into(),
            ..CreateWebhookCredentialDto::empty()
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
        CreateWebhookCredentialDto {
            authentication_plan: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_WEBHOOK_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "authenticationPlan", "name"];
    ObjectShape {
        name: "CreateWebhookCredentialDto",
        members: &[
            Member::constant("provider", "webhook"),
            Member::required("authenticationPlan", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateWebhookCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_WEBHOOK_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("webhook"),
            1 => Slot::required(&mut self.authentication_plan),
            2 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("webhook"),
            1 => View::required(&self.authentication_plan),
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
    CreateWebhookCredentialDto = "vapi-createwebhookcredentialdto-schema.json#";
}
