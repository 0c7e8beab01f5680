// @generated from vapi-customtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{FallbackTranscriberPlan, Server};

/// `CustomTranscriber`.
///
/// Schema: `vapi-customtranscriber-schema.json#`
///
/// Always written with `provider`: `"custom-transcriber"`.
#[derive(Clone)]
pub struct CustomTranscriber {
    /// `server`, required.
    pub server: Box<Server>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl CustomTranscriber {
    /// A value with its required members.
    pub fn new(server: impl Into<Server>) -> Self {
        CustomTranscriber {
            server: Box::new(server.into()),
            ..Field::empty()
        }
    }
}

object! {
    CustomTranscriber = "vapi-customtranscriber-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("custom-transcriber");
        1 "server" => required(server: OBJECT, with_server into Server);
        2 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    (server) (fallback_plan)
}
