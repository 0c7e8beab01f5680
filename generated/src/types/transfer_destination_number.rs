// @generated from vapi-transferdestinationnumber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{Message, TransferPlan};

/// A phone number as the destination of a transfer.
///
/// Schema: `vapi-transferdestinationnumber-schema.json#`
///
/// Always written with `type`: `"number"`.
#[derive(Clone)]
pub struct TransferDestinationNumber {
    /// `message`.
    pub message: Option<Message>,
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
}

object! {
    TransferDestinationNumber = "vapi-transferdestinationnumber-schema.json#", unstated, missed 0b1010, b"\x02\x04\x06\x00\x00\x00\x00\x00\x03\x01\x08\x00\x00\x05\x00\x07" {
        0 "message" => optional(message: STRING | OBJECT);
        1 "type" => constant("number");
        2 "numberE164CheckEnabled" => optional(number_e164_check_enabled: BOOLEAN);
        3 "number" => required(number: STRING);
        4 "extension" => optional(extension: STRING);
        5 "callerId" => optional(caller_id: STRING);
        6 "transferPlan" => optional(transfer_plan: OBJECT);
        7 "description" => optional(description: STRING);
    }
    (number) (message, number_e164_check_enabled, extension, caller_id, transfer_plan, description)
}
