// @generated from vapi-createcustomerdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::AssistantOverrides;

/// The person at the other end of a call.
///
/// Schema: `vapi-createcustomerdto-schema.json#`
#[derive(Clone)]
pub struct CreateCustomerDto {
    /// `numberE164CheckEnabled`, default `true`.
    pub number_e164_check_enabled: Option<bool>,
    /// `extension`, at most 10 characters.
    pub extension: Option<String>,
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    /// `squadOverrides`.
    pub squad_overrides: Option<Box<AssistantOverrides>>,
    /// The phone number, in E.164 form.
    ///
    /// `number`, at most 40 characters, at least 3 characters.
    pub number: Option<String>,
    /// `sipUri`.
    pub sip_uri: Option<String>,
    /// The name of the customer.
    ///
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `email`, at most 40 characters.
    pub email: Option<String>,
    /// `externalId`, at most 40 characters.
    pub external_id: Option<String>,
    _extra: Extra,
}

impl CreateCustomerDto {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `numberE164CheckEnabled`, or the schema's default for it: `true`.
    pub fn number_e164_check_enabled_or_default(&self) -> bool {
        self.number_e164_check_enabled.as_ref().copied().unwrap_or(true)
    }
}

impl Default for CreateCustomerDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateCustomerDto = "vapi-createcustomerdto-schema.json#", unstated, missed 0b0, b"\x03\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x05\x08\x00\x00\x00\x06\x00\x00\
        \x01\x00\x00\x07\x00\x09\x00\x00" {
        0 "numberE164CheckEnabled" => optional(number_e164_check_enabled: BOOLEAN, with_number_e164_check_enabled plain bool);
        1 "extension" => optional(extension: STRING, with_extension into String);
        2 "assistantOverrides" => optional(assistant_overrides: OBJECT, with_assistant_overrides into AssistantOverrides);
        3 "squadOverrides" => optional(squad_overrides: OBJECT, with_squad_overrides into AssistantOverrides);
        4 "number" => optional(number: STRING, with_number into String);
        5 "sipUri" => optional(sip_uri: STRING, with_sip_uri into String);
        6 "name" => optional(name: STRING, with_name into String);
        7 "email" => optional(email: STRING, with_email into String);
        8 "externalId" => optional(external_id: STRING, with_external_id into String);
    }
    () (number_e164_check_enabled, extension, assistant_overrides, squad_overrides, number, sip_uri, name, email, external_id)
}
