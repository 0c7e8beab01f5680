// @generated from vapi-customtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{FallbackTranscriberPlan, Server};

/// `CustomTranscriber`.
///
/// Schema: `vapi-customtranscriber-schema.json#`
///
/// Always written with `provider`: `"custom-transcriber"`.
#[derive(Clone, PartialEq)]
pub struct CustomTranscriber {
    /// `server`, required.
    pub server: Box<Server>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl CustomTranscriber {
    /// A value with its required members.
    pub fn new(server: impl Into<Box<Server>>) -> Self {
        CustomTranscriber {
            server: server.into(),
            ..CustomTranscriber::empty()
        }
    }

    fn empty() -> Self {
        CustomTranscriber {
            server: Field::empty(),
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CUSTOM_TRANSCRIBER: CustomTranscriber = "vapi-customtranscriber-schema.json#", unstated, [8] {
        0 "provider" => constant("custom-transcriber");
        1 "server" => required(server: OBJECT);
        2 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
