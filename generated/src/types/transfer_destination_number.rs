// @generated from vapi-transferdestinationnumber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{Message, TransferPlan};

/// `TransferDestinationNumber`.
///
/// Schema: `vapi-transferdestinationnumber-schema.json#`
///
/// Always written with `type`: `"number"`.
#[derive(Clone, PartialEq)]
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
            ..TransferDestinationNumber::empty()
        }
    }

    fn empty() -> Self {
        TransferDestinationNumber {
            number: Field::empty(),
            message: None,
            number_e164_check_enabled: None,
            extension: None,
            caller_id: None,
            transfer_plan: None,
            description: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    TRANSFER_DESTINATION_NUMBER: TransferDestinationNumber = "vapi-transferdestinationnumber-schema.json#", unstated, [16] {
        0 "message" => optional(message: STRING | OBJECT);
        1 "type" => constant("number");
        2 "numberE164CheckEnabled" => optional(number_e164_check_enabled: BOOLEAN);
        3 "number" => required(number: STRING);
        4 "extension" => optional(extension: STRING);
        5 "callerId" => optional(caller_id: STRING);
        6 "transferPlan" => optional(transfer_plan: OBJECT);
        7 "description" => optional(description: STRING);
    }
}
