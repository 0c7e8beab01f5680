// @generated from vapi-createtwiliophonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field};
use crate::types::{CallDestination, CreateByoPhoneNumberDtoHook, Server};

/// A phone number that is kept at Twilio.
///
/// Schema: `vapi-createtwiliophonenumberdto-schema.json#`
///
/// Always written with `provider`: `"twilio"`.
#[derive(Clone)]
pub struct CreateTwilioPhoneNumberDto {
    /// `fallbackDestination`.
    pub fallback_destination: Option<CallDestination>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateByoPhoneNumberDtoHook>>,
    /// `smsEnabled`, default `true`.
    pub sms_enabled: Option<bool>,
    /// `number`, required.
    pub number: String,
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
    /// `id`.
    pub id: Option<String>,
    /// `orgId`.
    pub org_id: Option<String>,
    /// `createdAt`, format `date-time`.
    pub created_at: Option<formats::DateTime>,
    /// `updatedAt`, format `date-time`.
    pub updated_at: Option<formats::DateTime>,
    _extra: Extra,
}

impl CreateTwilioPhoneNumberDto {
    /// A value with its required members.
    pub fn new(number: impl Into<String>) -> Self {
        CreateTwilioPhoneNumberDto {
            number: number.into(),
            ..Field::empty()
        }
    }

    /// Returns `smsEnabled`, or the schema's default for it: `true`.
    pub fn sms_enabled_or_default(&self) -> bool {
        self.sms_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    CreateTwilioPhoneNumberDto = "vapi-createtwiliophonenumberdto-schema.json#", unstated, missed 0b10100, b"\x00\x0d\x0f\x00\x00\x00\x00\x00\x00\x0b\x07\x00\x00\x00\x00\x00\x11\x00\x00\x00\x00\x00\x08\x00\
        \x00\x00\x09\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x04\x12\x00\x00\x00\x00\x00\x00\x02\
        \x05\x01\x10\x00\x00\x0e\x00\x00\x00\x00\x0a\x00\x03\x00\x0c" {
        0 "fallbackDestination" => optional(fallback_destination: OBJECT, with_fallback_destination into CallDestination);
        1 "hooks" => optional(hooks: ARRAY, with_hooks list CreateByoPhoneNumberDtoHook);
        2 "provider" => constant("twilio");
        3 "smsEnabled" => optional(sms_enabled: BOOLEAN, with_sms_enabled plain bool);
        4 "number" => required(number: STRING, with_number into String);
        5 "twilioAccountSid" => optional(twilio_account_sid: STRING, with_twilio_account_sid into String);
        6 "twilioAuthToken" => optional(twilio_auth_token: STRING, with_twilio_auth_token into String);
        7 "twilioApiKey" => optional(twilio_api_key: STRING, with_twilio_api_key into String);
        8 "twilioApiSecret" => optional(twilio_api_secret: STRING, with_twilio_api_secret into String);
        9 "name" => optional(name: STRING, with_name into String);
        10 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        11 "workflowId" => optional(workflow_id: STRING, with_workflow_id into String);
        12 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        13 "server" => optional(server: OBJECT, with_server into Server);
        14 "id" => optional(id: STRING, with_id into String);
        15 "orgId" => optional(org_id: STRING, with_org_id into String);
        16 "createdAt" => optional(created_at: STRING, with_created_at into formats::DateTime);
        17 "updatedAt" => optional(updated_at: STRING, with_updated_at into formats::DateTime);
    }
    (number) (fallback_destination, hooks, sms_enabled, twilio_account_sid, twilio_auth_token, twilio_api_key, twilio_api_secret, name, assistant_id, workflow_id, squad_id, server, id, org_id, created_at, updated_at)
}
