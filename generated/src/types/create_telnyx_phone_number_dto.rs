// @generated from vapi-createtelnyxphonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{CallDestination, CreateByoPhoneNumberDtoHook, Server};

/// `CreateTelnyxPhoneNumberDTO`.
///
/// Schema: `vapi-createtelnyxphonenumberdto-schema.json#`
///
/// Always written with `provider`: `"telnyx"`.
#[derive(Clone)]
pub struct CreateTelnyxPhoneNumberDto {
    /// `fallbackDestination`.
    pub fallback_destination: Option<CallDestination>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateByoPhoneNumberDtoHook>>,
    /// `number`, required.
    pub number: String,
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

impl CreateTelnyxPhoneNumberDto {
    /// A value with its required members.
    pub fn new(number: impl Into<String>, credential_id: impl Into<String>) -> Self {
        CreateTelnyxPhoneNumberDto {
            number: number.into(),
            credential_id: credential_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateTelnyxPhoneNumberDto = "vapi-createtelnyxphonenumberdto-schema.json#", unstated, missed 0b11100, b"\x00\x09\x00\x00\x00\x00\x00\x00\x00\x07\x05\x00\x00\x00\x00\x00\x02\x04\x01\x00\x00\x00\x0a\x00\
        \x00\x00\x00\x06\x00\x03\x00\x08" {
        0 "fallbackDestination" => optional(fallback_destination: OBJECT, with_fallback_destination into CallDestination);
        1 "hooks" => optional(hooks: ARRAY, with_hooks list CreateByoPhoneNumberDtoHook);
        2 "provider" => constant("telnyx");
        3 "number" => required(number: STRING, with_number into String);
        4 "credentialId" => required(credential_id: STRING, with_credential_id into String);
        5 "name" => optional(name: STRING, with_name into String);
        6 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        7 "workflowId" => optional(workflow_id: STRING, with_workflow_id into String);
        8 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        9 "server" => optional(server: OBJECT, with_server into Server);
    }
    (number, credential_id) (fallback_destination, hooks, name, assistant_id, workflow_id, squad_id, server)
}
