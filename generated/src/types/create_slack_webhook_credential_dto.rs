// @generated from vapi-createslackwebhookcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateSlackWebhookCredentialDTO`.
///
/// Schema: `vapi-createslackwebhookcredentialdto-schema.json#`
///
/// Always written with `provider`: `"slack-webhook"`.
#[derive(Clone, PartialEq)]
pub struct CreateSlackWebhookCredentialDto {
    /// `webhookUrl`, required.
    pub webhook_url: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateSlackWebhookCredentialDto {
    /// A value with its required members.
    pub fn new(webhook_url: impl Into<String>) -> Self {
        CreateSlackWebhookCredentialDto {
            webhook_url: webhook_url.into(),
            ..CreateSlackWebhookCredentialDto::empty()
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
        CreateSlackWebhookCredentialDto {
            webhook_url: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_SLACK_WEBHOOK_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "webhookUrl", "name"];
    ObjectShape {
        name: "CreateSlackWebhookCredentialDto",
        members: &[
            Member::constant("provider", "slack-webhook"),
            Member::required("webhookUrl", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateSlackWebhookCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_SLACK_WEBHOOK_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("slack-webhook"),
            1 => Slot::required(&mut self.webhook_url),
            2 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("slack-webhook"),
            1 => View::required(&self.webhook_url),
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
    CreateSlackWebhookCredentialDto =
    "vapi-createslackwebhookcredentialdto-schema.json#";
}
