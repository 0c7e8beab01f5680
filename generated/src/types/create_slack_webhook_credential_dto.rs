// @generated from vapi-createslackwebhookcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateSlackWebhookCredentialDTO`.
///
/// Schema: `vapi-createslackwebhookcredentialdto-schema.json#`
///
/// Always written with `provider`: `"slack-webhook"`.
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    CreateSlackWebhookCredentialDto = "vapi-createslackwebhookcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("slack-webhook");
        1 "webhookUrl" => required(webhook_url: STRING, with_webhook_url into String);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (webhook_url) (name)
}
