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
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    VapiSipTransportMessage = "vapi-vapisiptransportmessage-schema.json#", unstated, missed 0b11, b"" {
        0 "transport" => constant("vapi.sip");
        1 "sipVerb" => required(sip_verb: STRING, with_sip_verb into CreateSipRequestToolDtoVerb);
        2 "headers" => optional(headers: OBJECT, with_headers map Value);
        3 "body" => optional(body: STRING, with_body into String);
    }
    (sip_verb) (headers, body)
}
