// @generated from vapi-createslackwebhookcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

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

    fn empty() -> Self {
        CreateSlackWebhookCredentialDto {
            webhook_url: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_SLACK_WEBHOOK_CREDENTIAL_DTO: CreateSlackWebhookCredentialDto = "vapi-createslackwebhookcredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("slack-webhook");
        1 "webhookUrl" => required(webhook_url: STRING);
        2 "name" => optional(name: STRING);
    }
}
