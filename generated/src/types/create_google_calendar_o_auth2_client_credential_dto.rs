// @generated from vapi-creategooglecalendaroauth2clientcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateGoogleCalendarOAuth2ClientCredentialDTO`.
///
/// Schema: `vapi-creategooglecalendaroauth2clientcredentialdto-schema.json#`
///
/// Always written with `provider`: `"google.calendar.oauth2-client"`.
#[derive(Clone)]
pub struct CreateGoogleCalendarOAuth2ClientCredentialDto {
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateGoogleCalendarOAuth2ClientCredentialDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateGoogleCalendarOAuth2ClientCredentialDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateGoogleCalendarOAuth2ClientCredentialDto = "vapi-creategooglecalendaroauth2clientcredentialdto-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("google.calendar.oauth2-client");
        1 "name" => optional(name: STRING, with_name into String);
    }
    () (name)
}
