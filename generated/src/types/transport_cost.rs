// @generated from vapi-transportcost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `TransportCost`.
///
/// Schema: `vapi-transportcost-schema.json#`
///
/// Always written with `type`: `"transport"`.
#[derive(Clone)]
pub struct TransportCost {
    /// `provider`.
    pub provider: Option<TransportCostProvider>,
    /// `minutes`, required.
    pub minutes: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl TransportCost {
    /// A value with its required members.
    pub fn new(minutes: impl Into<Number>, cost: impl Into<Number>) -> Self {
        TransportCost {
            minutes: minutes.into(),
            cost: cost.into(),
            ..Field::empty()
        }
    }
}

object! {
    TransportCost = "vapi-transportcost-schema.json#", unstated, missed 0b1101, b"" {
        0 "type" => constant("transport");
        1 "provider" => optional(provider: STRING, with_provider into TransportCostProvider);
        2 "minutes" => required(minutes: NUMBER, with_minutes into Number);
        3 "cost" => required(cost: NUMBER, with_cost into Number);
    }
    (minutes, cost) (provider)
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-transportcost-schema.json#/properties/provider`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransportCostProvider {
    /// `daily`
    Daily,
    /// `vapi.websocket`
    VapiWebsocket,
    /// `twilio`
    Twilio,
    /// `vonage`
    Vonage,
    /// `telnyx`
    Telnyx,
    /// `vapi.sip`
    VapiSip,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TransportCostProvider = "vapi-transportcost-schema.json#/properties/provider", unstated, b"\x00\x00\x00\x00\x04\x00\x00\x02\x06\x03\x00\x00\x05\x00\x00\x01", "one of 6 listed values" {
        Daily = "daily";
        VapiWebsocket = "vapi.websocket";
        Twilio = "twilio";
        Vonage = "vonage";
        Telnyx = "telnyx";
        VapiSip = "vapi.sip";
    }
}
