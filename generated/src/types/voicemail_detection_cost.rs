// @generated from vapi-voicemaildetectioncost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};
use serde_json::Value;
use std::collections::BTreeMap;

/// `VoicemailDetectionCost`.
///
/// Schema: `vapi-voicemaildetectioncost-schema.json#`
///
/// Always written with `type`: `"voicemail-detection"`.
#[derive(Clone)]
pub struct VoicemailDetectionCost {
    /// `model`, required.
    pub model: BTreeMap<String, Value>,
    /// `provider`, required.
    pub provider: VoicemailDetectionCostProvider,
    /// `promptTextTokens`, required.
    pub prompt_text_tokens: Number,
    /// `promptAudioTokens`, required.
    pub prompt_audio_tokens: Number,
    /// `completionTextTokens`, required.
    pub completion_text_tokens: Number,
    /// `completionAudioTokens`, required.
    pub completion_audio_tokens: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl VoicemailDetectionCost {
    /// A value with its required members.
    pub fn new(
        model: impl IntoIterator<Item = (impl Into<String>, Value)>,
        provider: impl Into<VoicemailDetectionCostProvider>,
        prompt_text_tokens: impl Into<Number>,
        prompt_audio_tokens: impl Into<Number>,
        completion_text_tokens: impl Into<Number>,
        completion_audio_tokens: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        VoicemailDetectionCost {
            model: model.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            provider: provider.into(),
            prompt_text_tokens: prompt_text_tokens.into(),
            prompt_audio_tokens: prompt_audio_tokens.into(),
            completion_text_tokens: completion_text_tokens.into(),
            completion_audio_tokens: completion_audio_tokens.into(),
            cost: cost.into(),
            ..Field::empty()
        }
    }
}

object! {
    VoicemailDetectionCost = "vapi-voicemaildetectioncost-schema.json#", unstated, missed 0b11111111, b"\x01\x08\x00\x00\x02\x00\x00\x00\x00\x04\x05\x00\x00\x03\x06\x07" {
        0 "type" => constant("voicemail-detection");
        1 "model" => required(model: OBJECT, with_model map Value);
        2 "provider" => required(provider: STRING, with_provider into VoicemailDetectionCostProvider);
        3 "promptTextTokens" => required(prompt_text_tokens: NUMBER, with_prompt_text_tokens into Number);
        4 "promptAudioTokens" => required(prompt_audio_tokens: NUMBER, with_prompt_audio_tokens into Number);
        5 "completionTextTokens" => required(completion_text_tokens: NUMBER, with_completion_text_tokens into Number);
        6 "completionAudioTokens" => required(completion_audio_tokens: NUMBER, with_completion_audio_tokens into Number);
        7 "cost" => required(cost: NUMBER, with_cost into Number);
    }
    (model, provider, prompt_text_tokens, prompt_audio_tokens, completion_text_tokens, completion_audio_tokens, cost) ()
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-voicemaildetectioncost-schema.json#/properties/provider`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VoicemailDetectionCostProvider {
    /// `twilio`
    Twilio,
    /// `google`
    Google,
    /// `openai`
    Openai,
    /// `vapi`
    Vapi,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    VoicemailDetectionCostProvider = "vapi-voicemaildetectioncost-schema.json#/properties/provider", unstated, b"", "one of 4 listed values" {
        Twilio = "twilio";
        Google = "google";
        Openai = "openai";
        Vapi = "vapi";
    }
}
