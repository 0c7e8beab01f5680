// @generated from vapi-transferdestinationnumber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{TransferPlan, TransferPlanMessage};

/// A phone number as the destination of a transfer.
///
/// Schema: `vapi-transferdestinationnumber-schema.json#`
///
/// Always written with `type`: `"number"`.
#[derive(Clone)]
pub struct TransferDestinationNumber {
    /// `message`.
    pub message: Option<TransferPlanMessage>,
    /// `numberE164CheckEnabled`, default `true`.
    pub number_e164_check_enabled: Option<bool>,
    /// `number`, required, at most 40 characters, at least 3 characters.
    pub number: String,
    /// `extension`, at most 10 characters, at least 1 characters.
    pub extension: Option<String>,
    /// `callerId`, at most 40 characters.
    pub caller_id: Option<String>,
    /// `transferPlan`.
    pub transfer_plan: Option<Box<TransferPlan>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl TransferDestinationNumber {
    /// A value with its required members.
    pub fn new(number: impl Into<String>) -> Self {
        TransferDestinationNumber {
            number: number.into(),
            ..Field::empty()
        }
    }

    /// Returns `numberE164CheckEnabled`, or the schema's default for it: `true`.
    pub fn number_e164_check_enabled_or_default(&self) -> bool {
        self.number_e164_check_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    TransferDestinationNumber = "vapi-transferdestinationnumber-schema.json#", unstated, missed 0b1010, b"\x02\x04\x06\x00\x00\x00\x00\x00\x03\x01\x08\x00\x00\x05\x00\x07" {
        0 "message" => optional(message: STRING | OBJECT, with_message into TransferPlanMessage);
        1 "type" => constant("number");
        2 "numberE164CheckEnabled" => optional(number_e164_check_enabled: BOOLEAN, with_number_e164_check_enabled plain bool);
        3 "number" => required(number: STRING, with_number into String);
        4 "extension" => optional(extension: STRING, with_extension into String);
        5 "callerId" => optional(caller_id: STRING, with_caller_id into String);
        6 "transferPlan" => optional(transfer_plan: OBJECT, with_transfer_plan into TransferPlan);
        7 "description" => optional(description: STRING, with_description into String);
    }
    (number) (message, number_e164_check_enabled, extension, caller_id, transfer_plan, description)
}
