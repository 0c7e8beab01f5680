// @generated from vapi-clientinboundmessageendcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// Ends the call.
///
/// Schema: `vapi-clientinboundmessageendcall-schema.json#`
///
/// Always written with `type`: `"end-call"`.
#[derive(Clone)]
pub struct ClientInboundMessageEndCall {
    _extra: Extra,
}

impl ClientInboundMessageEndCall {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ClientInboundMessageEndCall {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ClientInboundMessageEndCall = "vapi-clientinboundmessageendcall-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("end-call");
    }
    () ()
}
