// @generated from vapi-transportcost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `TransportCost`.
///
/// Schema: `vapi-transportcost-schema.json#`
///
/// Always written with `type`: `"transport"`.
#[derive(Clone, PartialEq)]
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
            ..TransportCost::empty()
        }
    }

    fn empty() -> Self {
        TransportCost {
            minutes: Field::empty(),
            cost: Field::empty(),
            provider: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    TRANSPORT_COST: TransportCost = "vapi-transportcost-schema.json#", unstated, [8] {
        0 "type" => constant("transport");
        1 "provider" => optional(provider: STRING);
        2 "minutes" => required(minutes: NUMBER);
        3 "cost" => required(cost: NUMBER);
    }
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-transportcost-schema.json#/properties/provider`
#[derive(Clone, PartialEq, Eq, Hash)]
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
    TransportCostProvider = "vapi-transportcost-schema.json#/properties/provider", unstated, [16], "one of 6 listed values" {
        Daily = "daily";
        VapiWebsocket = "vapi.websocket";
        Twilio = "twilio";
        Vonage = "vonage";
        Telnyx = "telnyx";
        VapiSip = "vapi.sip";
    }
}
