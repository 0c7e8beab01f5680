// @generated from vapi-createbyophonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{CallDestination, CreateByoPhoneNumberDtoHooksItem, Server};

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
    pub hooks: Option<Vec<CreateByoPhoneNumberDtoHooksItem>>,
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
}

object! {
    CreateByoPhoneNumberDto = "vapi-createbyophonenumberdto-schema.json#", unstated, missed 0b100100, b"\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x08\x06\x00\x00\x00\x00\x00\x02\x05\x01\x00\x00\x00\x0b\x00\
        \x04\x00\x00\x07\x00\x03\x00\x09" {
        0 "fallbackDestination" => optional(fallback_destination: OBJECT);
        1 "hooks" => optional(hooks: ARRAY);
        2 "provider" => constant("byo-phone-number");
        3 "numberE164CheckEnabled" => optional(number_e164_check_enabled: BOOLEAN);
        4 "number" => optional(number: STRING);
        5 "credentialId" => required(credential_id: STRING);
        6 "name" => optional(name: STRING);
        7 "assistantId" => optional(assistant_id: STRING);
        8 "workflowId" => optional(workflow_id: STRING);
        9 "squadId" => optional(squad_id: STRING);
        10 "server" => optional(server: OBJECT);
    }
    (credential_id) (fallback_destination, hooks, number_e164_check_enabled, number, name, assistant_id, workflow_id, squad_id, server)
}
