// @generated from vapi-vapisiptransportmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::CreateSipRequestToolDtoVerb;
use serde_json::Value;
use std::collections::BTreeMap;

/// `VapiSipTransportMessage`.
///
/// Schema: `vapi-vapisiptransportmessage-schema.json#`
///
/// Always written with `transport`: `"vapi.sip"`.
#[derive(Clone, PartialEq)]
pub struct VapiSipTransportMessage {
    /// `sipVerb`, required.
    pub sip_verb: CreateSipRequestToolDtoVerb,
    /// `headers`.
    pub headers: Option<BTreeMap<String, Value>>,
    /// `body`.
    pub body: Option<String>,
    _extra: Extra,
}

impl VapiSipTransportMessage {
    /// A value with its required members.
    pub fn new(sip_verb: impl Into<CreateSipRequestToolDtoVerb>) -> Self {
        VapiSipTransportMessage {
            sip_verb: sip_verb.into(),
            ..VapiSipTransportMessage::empty()
        }
    }

    fn empty() -> Self {
        VapiSipTransportMessage {
            sip_verb: Field::empty(),
            headers: None,
            body: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    VAPI_SIP_TRANSPORT_MESSAGE: VapiSipTransportMessage = "vapi-vapisiptransportmessage-schema.json#", unstated, [8] {
        0 "transport" => constant("vapi.sip");
        1 "sipVerb" => required(sip_verb: STRING);
        2 "headers" => optional(headers: OBJECT);
        3 "body" => optional(body: STRING);
    }
}
