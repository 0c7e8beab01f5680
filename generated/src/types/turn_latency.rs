// @generated from vapi-turnlatency-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `TurnLatency`.
///
/// Schema: `vapi-turnlatency-schema.json#`
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for TurnLatency {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TurnLatency = "vapi-turnlatency-schema.json#", unstated, missed 0b0, b"\x02\x05\x00\x00\x00\x01\x03\x00\x00\x00\x00\x00\x00\x04\x00\x00" {
        0 "modelLatency" => optional(model_latency: NUMBER, with_model_latency into Number);
        1 "voiceLatency" => optional(voice_latency: NUMBER, with_voice_latency into Number);
        2 "transcriberLatency" => optional(transcriber_latency: NUMBER, with_transcriber_latency into Number);
        3 "endpointingLatency" => optional(endpointing_latency: NUMBER, with_endpointing_latency into Number);
        4 "turnLatency" => optional(turn_latency: NUMBER, with_turn_latency into Number);
    }
    () (model_latency, voice_latency, transcriber_latency, endpointing_latency, turn_latency)
}
