// @generated from vapi-importtwiliophonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{CallDestination, CreateByoPhoneNumberDtoHook, Server};

/// `ImportTwilioPhoneNumberDTO`.
///
/// Schema: `vapi-importtwiliophonenumberdto-schema.json#`
#[derive(Clone)]
pub struct ImportTwilioPhoneNumberDto {
    /// `fallbackDestination`.
    pub fallback_destination: Option<CallDestination>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateByoPhoneNumberDtoHook>>,
    /// `smsEnabled`, default `true`.
    pub sms_enabled: Option<bool>,
    /// `twilioPhoneNumber`, required.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub twilio_phone_number: String,
    /// `twilioAccountSid`.
    pub twilio_account_sid: Option<String>,
    /// `twilioAuthToken`.
    pub twilio_auth_token: Option<String>,
    /// `twilioApiKey`.
    pub twilio_api_key: Option<String>,
    /// `twilioApiSecret`.
    pub twilio_api_secret: Option<String>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// `squadId`.
    pub squad_id: Option<String>,
    /// `server`.
    pub server: Option<Box<Server>>,
    _extra: Extra,
}

impl ImportTwilioPhoneNumberDto {
    /// A value with its required members.
    pub fn new(twilio_phone_number: impl Into<String>) -> Self {
        ImportTwilioPhoneNumberDto {
            twilio_phone_number: twilio_phone_number.into(),
            ..Field::empty()
        }
    }

    /// Returns `smsEnabled`, or the schema's default for it: `true`.
    pub fn sms_enabled_or_default(&self) -> bool {
        self.sms_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    ImportTwilioPhoneNumberDto = "vapi-importtwiliophonenumberdto-schema.json#", unstated, missed 0b1000, b"\x00\x0c\x00\x00\x00\x05\x00\x00\x03\x0a\x06\x00\x00\x00\x00\x00\x02\x00\x01\x00\x00\x00\x07\x04\
        \x0d\x00\x08\x09\x00\x00\x00\x0b" {
        0 "fallbackDestination" => optional(fallback_destination: OBJECT, with_fallback_destination into CallDestination);
        1 "hooks" => optional(hooks: ARRAY, with_hooks list CreateByoPhoneNumberDtoHook);
        2 "smsEnabled" => optional(sms_enabled: BOOLEAN, with_sms_enabled plain bool);
        3 "twilioPhoneNumber" => required(twilio_phone_number: STRING, with_twilio_phone_number into String, deprecated);
        4 "twilioAccountSid" => optional(twilio_account_sid: STRING, with_twilio_account_sid into String);
        5 "twilioAuthToken" => optional(twilio_auth_token: STRING, with_twilio_auth_token into String);
        6 "twilioApiKey" => optional(twilio_api_key: STRING, with_twilio_api_key into String);
        7 "twilioApiSecret" => optional(twilio_api_secret: STRING, with_twilio_api_secret into String);
        8 "name" => optional(name: STRING, with_name into String);
        9 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        10 "workflowId" => optional(workflow_id: STRING, with_workflow_id into String);
        11 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        12 "server" => optional(server: OBJECT, with_server into Server);
    }
    (twilio_phone_number) (fallback_destination, hooks, sms_enabled, twilio_account_sid, twilio_auth_token, twilio_api_key, twilio_api_secret, name, assistant_id, workflow_id, squad_id, server)
}
