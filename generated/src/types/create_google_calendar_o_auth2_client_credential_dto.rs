// @generated from vapi-creategooglecalendaroauth2clientcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `CreateGoogleCalendarOAuth2ClientCredentialDTO`.
///
/// Schema: `vapi-creategooglecalendaroauth2clientcredentialdto-schema.json#`
///
/// Always written with `provider`: `"google.calendar.oauth2-client"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoogleCalendarOAuth2ClientCredentialDto {
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateGoogleCalendarOAuth2ClientCredentialDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoogleCalendarOAuth2ClientCredentialDto::empty()
    }

    fn empty() -> Self {
        CreateGoogleCalendarOAuth2ClientCredentialDto {
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateGoogleCalendarOAuth2ClientCredentialDto {
    fn default() -> Self {
        CreateGoogleCalendarOAuth2ClientCredentialDto::empty()
    }
}

object! {
    CREATE_GOOGLE_CALENDAR_O_AUTH2_CLIENT_CREDENTIAL_DTO: CreateGoogleCalendarOAuth2ClientCredentialDto = "vapi-creategooglecalendaroauth2clientcredentialdto-schema.json#", unstated, [4] {
        0 "provider" => constant("google.calendar.oauth2-client");
        1 "name" => optional(name: STRING);
    }
}
