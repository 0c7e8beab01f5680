// @generated from vapi-twiliotransportmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `TwilioTransportMessage`.
///
/// Schema: `vapi-twiliotransportmessage-schema.json#`
///
/// Always written with `transport`: `"twilio"`.
#[derive(Clone)]
pub struct TwilioTransportMessage {
    /// `twiml`, required.
    pub twiml: String,
    _extra: Extra,
}

impl TwilioTransportMessage {
    /// A value with its required members.
    pub fn new(twiml: impl Into<String>) -> Self {
        TwilioTransportMessage {
            twiml: twiml.into(),
            ..Field::empty()
        }
    }
}

object! {
    TwilioTransportMessage = "vapi-twiliotransportmessage-schema.json#", unstated, missed 0b11, b"" {
        0 "transport" => constant("twilio");
        1 "twiml" => required(twiml: STRING, with_twiml into String);
    }
    (twiml) ()
}
