// @generated from vapi-transferfallbackplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::TransferPlanMessage;

/// `TransferFallbackPlan`.
///
/// Schema: `vapi-transferfallbackplan-schema.json#`
#[derive(Clone)]
pub struct TransferFallbackPlan {
    /// `message`, required.
    pub message: TransferPlanMessage,
    /// `endCallEnabled`, default `true`.
    pub end_call_enabled: Option<bool>,
    _extra: Extra,
}

impl TransferFallbackPlan {
    /// A value with its required members.
    pub fn new(message: impl Into<TransferPlanMessage>) -> Self {
        TransferFallbackPlan {
            message: message.into(),
            ..Field::empty()
        }
    }

    /// Returns `endCallEnabled`, or the schema's default for it: `true`.
    pub fn end_call_enabled_or_default(&self) -> bool {
        self.end_call_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    TransferFallbackPlan = "vapi-transferfallbackplan-schema.json#", unstated, missed 0b1, b"" {
        0 "message" => required(message: STRING | OBJECT, with_message into TransferPlanMessage);
        1 "endCallEnabled" => optional(end_call_enabled: BOOLEAN, with_end_call_enabled plain bool);
    }
    (message) (end_call_enabled)
}
