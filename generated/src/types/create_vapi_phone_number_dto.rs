// @generated from vapi-createvapiphonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    CallDestination, CreateByoPhoneNumberDtoHook, Server, SipAuthentication,
};

/// `CreateVapiPhoneNumberDTO`.
///
/// Schema: `vapi-createvapiphonenumberdto-schema.json#`
///
/// Always written with `provider`: `"vapi"`.
#[derive(Clone)]
pub struct CreateVapiPhoneNumberDto {
    /// `fallbackDestination`.
    pub fallback_destination: Option<CallDestination>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateByoPhoneNumberDtoHook>>,
    /// `numberDesiredAreaCode`, at most 3 characters, at least 3 characters.
    pub number_desired_area_code: Option<String>,
    /// `sipUri`.
    pub sip_uri: Option<String>,
    /// `authentication`.
    pub authentication: Option<Box<SipAuthentication>>,
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

impl CreateVapiPhoneNumberDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateVapiPhoneNumberDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateVapiPhoneNumberDto = "vapi-createvapiphonenumberdto-schema.json#", unstated, missed 0b100, b"\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x08\x00\x04\x00\x00\x00\x00\x02\x00\x01\x00\x00\x05\x0b\x00\
        \x00\x06\x00\x07\x00\x03\x00\x09" {
        0 "fallbackDestination" => optional(fallback_destination: OBJECT, with_fallback_destination into CallDestination);
        1 "hooks" => optional(hooks: ARRAY, with_hooks list CreateByoPhoneNumberDtoHook);
        2 "provider" => constant("vapi");
        3 "numberDesiredAreaCode" => optional(number_desired_area_code: STRING, with_number_desired_area_code into String);
        4 "sipUri" => optional(sip_uri: STRING, with_sip_uri into String);
        5 "authentication" => optional(authentication: OBJECT, with_authentication into SipAuthentication);
        6 "name" => optional(name: STRING, with_name into String);
        7 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        8 "workflowId" => optional(workflow_id: STRING, with_workflow_id into String);
        9 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        10 "server" => optional(server: OBJECT, with_server into Server);
    }
    () (fallback_destination, hooks, number_desired_area_code, sip_uri, authentication, name, assistant_id, workflow_id, squad_id, server)
}
