// @generated from vapi-createtwiliocredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateTwilioCredentialDTO`.
///
/// Schema: `vapi-createtwiliocredentialdto-schema.json#`
///
/// Always written with `provider`: `"twilio"`.
#[derive(Clone)]
pub struct CreateTwilioCredentialDto {
    /// `authToken`.
    pub auth_token: Option<String>,
    /// `apiKey`.
    pub api_key: Option<String>,
    /// `apiSecret`.
    pub api_secret: Option<String>,
    /// `accountSid`, required.
    pub account_sid: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateTwilioCredentialDto {
    /// A value with its required members.
    pub fn new(account_sid: impl Into<String>) -> Self {
        CreateTwilioCredentialDto {
            account_sid: account_sid.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateTwilioCredentialDto = "vapi-createtwiliocredentialdto-schema.json#", unstated, missed 0b10001, b"\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x04\x05\x06\x01\x02\x00" {
        0 "provider" => constant("twilio");
        1 "authToken" => optional(auth_token: STRING, with_auth_token into String);
        2 "apiKey" => optional(api_key: STRING, with_api_key into String);
        3 "apiSecret" => optional(api_secret: STRING, with_api_secret into String);
        4 "accountSid" => required(account_sid: STRING, with_account_sid into String);
        5 "name" => optional(name: STRING, with_name into String);
    }
    (account_sid) (auth_token, api_key, api_secret, name)
}
