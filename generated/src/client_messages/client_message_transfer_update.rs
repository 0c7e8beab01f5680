// @generated from vapi-clientmessagetransferupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Call, CreateAssistantDto, CreateCustomerDto, Destination, PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Reports that the call has been transferred.
///
/// Schema: `vapi-clientmessagetransferupdate-schema.json#`
///
/// Always written with `type`: `"transfer-update"`.
#[derive(Clone)]
pub struct ClientMessageTransferUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `destination`.
    pub destination: Option<Destination>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `toAssistant`.
    pub to_assistant: Option<Box<CreateAssistantDto>>,
    /// `fromAssistant`.
    pub from_assistant: Option<Box<CreateAssistantDto>>,
    /// `toStepRecord`.
    pub to_step_record: Option<BTreeMap<String, Value>>,
    /// `fromStepRecord`.
    pub from_step_record: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ClientMessageTransferUpdate {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ClientMessageTransferUpdate {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ClientMessageTransferUpdate = "vapi-clientmessagetransferupdate-schema.json#", unstated, missed 0b100, b"\x03\x06\x00\x00\x08\x00\x00\x00\x00\x00\x00\x04\x00\x00\x0b\x00\x00\x05\x0c\x00\x00\x02\x00\x00\
        \x01\x00\x0a\x00\x00\x00\x09\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("transfer-update");
        3 "destination" => optional(destination: OBJECT, with_destination into Destination);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "call" => optional(call: OBJECT, with_call into Call);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        8 "toAssistant" => optional(to_assistant: OBJECT, with_to_assistant into CreateAssistantDto);
        9 "fromAssistant" => optional(from_assistant: OBJECT, with_from_assistant into CreateAssistantDto);
        10 "toStepRecord" => optional(to_step_record: OBJECT, with_to_step_record map Value);
        11 "fromStepRecord" => optional(from_step_record: OBJECT, with_from_step_record map Value);
    }
    (assistant_version) (phone_number, destination, timestamp, call, customer, assistant, to_assistant, from_assistant, to_step_record, from_step_record)
}
