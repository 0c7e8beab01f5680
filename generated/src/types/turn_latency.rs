// @generated from vapi-turnlatency-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};

/// `TurnLatency`.
///
/// Schema: `vapi-turnlatency-schema.json#`
#[derive(Clone, PartialEq)]
pub struct TurnLatency {
    /// `modelLatency`.
    pub model_latency: Option<Number>,
    /// `voiceLatency`.
    pub voice_latency: Option<Number>,
    /// `transcriberLatency`.
    pub transcriber_latency: Option<Number>,
    /// `endpointingLatency`.
    pub endpointing_latency: Option<Number>,
    /// `turnLatency`.
    pub turn_latency: Option<Number>,
    _extra: Extra,
}

impl TurnLatency {
    /// A value with no member set.
    pub fn new() -> Self {
        TurnLatency::empty()
    }

    fn empty() -> Self {
        TurnLatency {
            model_latency: None,
            voice_latency: None,
            transcriber_latency: None,
            endpointing_latency: None,
            turn_latency: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TurnLatency {
    fn default() -> Self {
        TurnLatency::empty()
    }
}

object! {
    TURN_LATENCY: TurnLatency = "vapi-turnlatency-schema.json#", unstated, [16] {
        0 "modelLatency" => optional(model_latency: NUMBER);
        1 "voiceLatency" => optional(voice_latency: NUMBER);
        2 "transcriberLatency" => optional(transcriber_latency: NUMBER);
        3 "endpointingLatency" => optional(endpointing_latency: NUMBER);
        4 "turnLatency" => optional(turn_latency: NUMBER);
    }
}
