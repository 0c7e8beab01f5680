// @generated from vapi-createbyophonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{CallDestination, CreateByoPhoneNumberDtoHook, Server};

/// `CreateByoPhoneNumberDTO`.
///
/// Schema: `vapi-createbyophonenumberdto-schema.json#`
///
/// Always written with `provider`: `"byo-phone-number"`.
#[derive(Clone)]
pub struct CreateByoPhoneNumberDto {
    /// `fallbackDestination`.
    pub fallback_destination: Option<CallDestination>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateByoPhoneNumberDtoHook>>,
    /// `numberE164CheckEnabled`, default `true`.
    pub number_e164_check_enabled: Option<bool>,
    /// `number`, at most 40 characters, at least 3 characters.
    pub number: Option<String>,
    /// `credentialId`, required.
    pub credential_id: String,
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

impl CreateByoPhoneNumberDto {
    /// A value with its required members.
    pub fn new(credential_id: impl Into<String>) -> Self {
        CreateByoPhoneNumberDto {
            credential_id: credential_id.into(),
            ..Field::empty()
        }
    }

    /// Returns `numberE164CheckEnabled`, or the schema's default for it: `true`.
    pub fn number_e164_check_enabled_or_default(&self) -> bool {
        self.number_e164_check_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    CreateByoPhoneNumberDto = "vapi-createbyophonenumberdto-schema.json#", unstated, missed 0b100100, b"\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x08\x06\x00\x00\x00\x00\x00\x02\x05\x01\x00\x00\x00\x0b\x00\
        \x04\x00\x00\x07\x00\x03\x00\x09" {
        0 "fallbackDestination" => optional(fallback_destination: OBJECT, with_fallback_destination into CallDestination);
        1 "hooks" => optional(hooks: ARRAY, with_hooks list CreateByoPhoneNumberDtoHook);
        2 "provider" => constant("byo-phone-number");
        3 "numberE164CheckEnabled" => optional(number_e164_check_enabled: BOOLEAN, with_number_e164_check_enabled plain bool);
        4 "number" => optional(number: STRING, with_number into String);
        5 "credentialId" => required(credential_id: STRING, with_credential_id into String);
        6 "name" => optional(name: STRING, with_name into String);
        7 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        8 "workflowId" => optional(workflow_id: STRING, with_workflow_id into String);
        9 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        10 "server" => optional(server: OBJECT, with_server into Server);
    }
    (credential_id) (fallback_destination, hooks, number_e164_check_enabled, number, name, assistant_id, workflow_id, squad_id, server)
}
