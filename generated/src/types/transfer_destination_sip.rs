// @generated from vapi-transferdestinationsip-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{TransferPlan, TransferPlanMessage};
use serde_json::Value;
use std::collections::BTreeMap;

/// A SIP address as the destination of a transfer.
///
/// Schema: `vapi-transferdestinationsip-schema.json#`
///
/// Always written with `type`: `"sip"`.
#[derive(Clone)]
pub struct TransferDestinationSip {
    /// `message`.
    pub message: Option<TransferPlanMessage>,
    /// `sipUri`, required.
    pub sip_uri: String,
    /// `callerId`, at most 40 characters.
    pub caller_id: Option<String>,
    /// `transferPlan`.
    pub transfer_plan: Option<Box<TransferPlan>>,
    /// `sipHeaders`.
    pub sip_headers: Option<BTreeMap<String, Value>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl TransferDestinationSip {
    /// A value with its required members.
    pub fn new(sip_uri: impl Into<String>) -> Self {
        TransferDestinationSip {
            sip_uri: sip_uri.into(),
            ..Field::empty()
        }
    }
}

object! {
    TransferDestinationSip = "vapi-transferdestinationsip-schema.json#", unstated, missed 0b110, b"\x02\x04\x00\x00\x00\x03\x00\x00\x00\x01\x07\x00\x06\x00\x00\x05" {
        0 "message" => optional(message: STRING | OBJECT, with_message into TransferPlanMessage);
        1 "type" => constant("sip");
        2 "sipUri" => required(sip_uri: STRING, with_sip_uri into String);
        3 "callerId" => optional(caller_id: STRING, with_caller_id into String);
        4 "transferPlan" => optional(transfer_plan: OBJECT, with_transfer_plan into TransferPlan);
        5 "sipHeaders" => optional(sip_headers: OBJECT, with_sip_headers map Value);
        6 "description" => optional(description: STRING, with_description into String);
    }
    (sip_uri) (message, caller_id, transfer_plan, sip_headers, description)
}
