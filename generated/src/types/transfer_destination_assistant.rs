// @generated from vapi-transferdestinationassistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};
use crate::types::TransferPlanMessage;

/// An assistant of the squad as the destination of a transfer.
///
/// Schema: `vapi-transferdestinationassistant-schema.json#`
///
/// Always written with `type`: `"assistant"`.
#[derive(Clone)]
pub struct TransferDestinationAssistant {
    /// `message`.
    pub message: Option<TransferPlanMessage>,
    /// `transferMode`.
    pub transfer_mode: Option<TransferDestinationAssistantMode>,
    /// `assistantName`, required.
    pub assistant_name: String,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl TransferDestinationAssistant {
    /// A value with its required members.
    pub fn new(assistant_name: impl Into<String>) -> Self {
        TransferDestinationAssistant {
            assistant_name: assistant_name.into(),
            ..Field::empty()
        }
    }
}

object! {
    TransferDestinationAssistant = "vapi-transferdestinationassistant-schema.json#", unstated, missed 0b1010, b"\x02\x04\x00\x00\x00\x00\x03\x00\x00\x01\x05\x00\x00\x00\x00\x00" {
        0 "message" => optional(message: STRING | OBJECT, with_message into TransferPlanMessage);
        1 "type" => constant("assistant");
        2 "transferMode" => optional(transfer_mode: STRING, with_transfer_mode into TransferDestinationAssistantMode);
        3 "assistantName" => required(assistant_name: STRING, with_assistant_name into String);
        4 "description" => optional(description: STRING, with_description into String);
    }
    (assistant_name) (message, transfer_mode, description)
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-transferdestinationassistant-schema.json#/properties/transferMode`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransferDestinationAssistantMode {
    /// `rolling-history`
    RollingHistory,
    /// `swap-system-message-in-history`
    SwapSystemMessageInHistory,
    /// `swap-system-message-in-history-and-remove-transfer-tool-messages`
    SwapSystemMessageInHistoryAndRemoveTransferToolMessages,
    /// `delete-history`
    DeleteHistory,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TransferDestinationAssistantMode = "vapi-transferdestinationassistant-schema.json#/properties/transferMode", unstated, b"", "one of 4 listed values" {
        RollingHistory = "rolling-history";
        SwapSystemMessageInHistory = "swap-system-message-in-history";
        SwapSystemMessageInHistoryAndRemoveTransferToolMessages = "swap-system-message-in-history-and-remove-transfer-tool-messages";
        DeleteHistory = "delete-history";
    }
}
