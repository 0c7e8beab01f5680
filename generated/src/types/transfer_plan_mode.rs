// @generated from vapi-transferartifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 8 listed values, or another string.
///
/// Schema: `vapi-transferartifact-schema.json#/properties/mode`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransferPlanMode {
    /// `blind-transfer`
    BlindTransfer,
    /// `blind-transfer-add-summary-to-sip-header`
    BlindTransferAddSummaryToSipHeader,
    /// `warm-transfer-say-message`
    WarmTransferSayMessage,
    /// `warm-transfer-say-summary`
    WarmTransferSaySummary,
    /// `warm-transfer-twiml`
    WarmTransferTwiml,
    /// `warm-transfer-wait-for-operator-to-speak-first-and-then-say-message`
    WarmTransferWaitForOperatorToSpeakFirstAndThenSayMessage,
    /// `warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary`
    WarmTransferWaitForOperatorToSpeakFirstAndThenSaySummary,
    /// `warm-transfer-experimental`
    WarmTransferExperimental,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TransferPlanMode = "vapi-transferartifact-schema.json#/properties/mode", unstated, b"\x08\x01\x00\x03\x00\x00\x00\x00\x00\x04\x00\x02\x00\x06\x07\x05", "one of 8 listed values" {
        BlindTransfer = "blind-transfer";
        BlindTransferAddSummaryToSipHeader = "blind-transfer-add-summary-to-sip-header";
        WarmTransferSayMessage = "warm-transfer-say-message";
        WarmTransferSaySummary = "warm-transfer-say-summary";
        WarmTransferTwiml = "warm-transfer-twiml";
        WarmTransferWaitForOperatorToSpeakFirstAndThenSayMessage = "warm-transfer-wait-for-operator-to-speak-first-and-then-say-message";
        WarmTransferWaitForOperatorToSpeakFirstAndThenSaySummary = "warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary";
        WarmTransferExperimental = "warm-transfer-experimental";
    }
}
