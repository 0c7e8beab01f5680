// @generated from vapi-voicecost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// `VoiceCost`.
///
/// Schema: `vapi-voicecost-schema.json#`
///
/// Always written with `type`: `"voice"`.
#[derive(Clone)]
pub struct VoiceCost {
    /// `voice`, required.
    pub voice: BTreeMap<String, Value>,
    /// `characters`.
    pub characters: Option<Number>,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl VoiceCost {
    /// A value with its required members.
    pub fn new(
        voice: impl IntoIterator<Item = (impl Into<String>, Value)>,
        cost: impl Into<Number>,
    ) -> Self {
        VoiceCost {
            voice: voice.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            cost: cost.into(),
            ..Field::empty()
        }
    }
}

object! {
    VoiceCost = "vapi-voicecost-schema.json#", unstated, missed 0b1011, b"" {
        0 "type" => constant("voice");
        1 "voice" => required(voice: OBJECT, with_voice map Value);
        2 "characters" => optional(characters: NUMBER, with_characters into Number);
        3 "cost" => required(cost: NUMBER, with_cost into Number);
    }
    (voice, cost) (characters)
}
