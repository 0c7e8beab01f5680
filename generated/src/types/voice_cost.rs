// @generated from vapi-voicecost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// `VoiceCost`.
///
/// Schema: `vapi-voicecost-schema.json#`
///
/// Always written with `type`: `"voice"`.
#[derive(Clone, PartialEq)]
pub struct VoiceCost {
    /// `voice`, required.
    pub voice: BTreeMap<String, Value>,
    /// `characters`, required.
    pub characters: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl VoiceCost {
    /// A value with its required members.
    pub fn new(
        voice: impl Into<BTreeMap<String, Value>>,
        characters: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        VoiceCost {
            voice: voice.into(),
            characters: characters.into(),
            cost: cost.into(),
            ..VoiceCost::empty()
        }
    }

    fn empty() -> Self {
        VoiceCost {
            voice: Field::empty(),
            characters: Field::empty(),
            cost: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    VOICE_COST: VoiceCost = "vapi-voicecost-schema.json#", unstated, [8] {
        0 "type" => constant("voice");
        1 "voice" => required(voice: OBJECT);
        2 "characters" => required(characters: NUMBER);
        3 "cost" => required(cost: NUMBER);
    }
}
