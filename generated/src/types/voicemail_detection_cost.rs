// @generated from vapi-voicemaildetectioncost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `VoicemailDetectionCost`.
///
/// Schema: `vapi-voicemaildetectioncost-schema.json#`
///
/// Always written with `type`: `"voicemail-detection"`.
#[derive(Clone, PartialEq)]
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
        model: impl Into<BTreeMap<String, Value>>,
        provider: impl Into<VoicemailDetectionCostProvider>,
        prompt_text_tokens: impl Into<Number>,
        prompt_audio_tokens: impl Into<Number>,
        completion_text_tokens: impl Into<Number>,
        completion_audio_tokens: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        VoicemailDetectionCost {
            model: model.into(),
            provider: provider.into(),
            prompt_text_tokens: prompt_text_tokens.into(),
            prompt_audio_tokens: prompt_audio_tokens.into(),
            completion_text_tokens: completion_text_tokens.into(),
            completion_audio_tokens: completion_audio_tokens.into(),
            cost: cost.into(),
            ..VoicemailDetectionCost::empty()
        }
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        VoicemailDetectionCost {
            model: Field::empty(),
            provider: Field::empty(),
            prompt_text_tokens: Field::empty(),
            prompt_audio_tokens: Field::empty(),
            completion_text_tokens: Field::empty(),
            completion_audio_tokens: Field::empty(),
            cost: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static VOICEMAIL_DETECTION_COST: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "model",
        "provider",
        "promptTextTokens",
        "promptAudioTokens",
        "completionTextTokens",
        "completionAudioTokens",
        "cost",
    ];
    ObjectShape {
        name: "VoicemailDetectionCost",
        members: &[
            Member::constant("type", "voicemail-detection"),
            Member::required("model", kind::OBJECT),
            Member::required("provider", kind::STRING),
            Member::required("promptTextTokens", kind::NUMBER),
            Member::required("promptAudioTokens", kind::NUMBER),
            Member::required("completionTextTokens", kind::NUMBER),
            Member::required("completionAudioTokens", kind::NUMBER),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for VoicemailDetectionCost {
    fn shape(&self) -> &'static ObjectShape {
        &VOICEMAIL_DETECTION_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("voicemail-detection"),
            1 => Slot::required(&mut self.model),
            2 => Slot::required(&mut self.provider),
            3 => Slot::required(&mut self.prompt_text_tokens),
            4 => Slot::required(&mut self.prompt_audio_tokens),
            5 => Slot::required(&mut self.completion_text_tokens),
            6 => Slot::required(&mut self.completion_audio_tokens),
            7 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("voicemail-detection"),
            1 => View::required(&self.model),
            2 => View::required(&self.provider),
            3 => View::required(&self.prompt_text_tokens),
            4 => View::required(&self.prompt_audio_tokens),
            5 => View::required(&self.completion_text_tokens),
            6 => View::required(&self.completion_audio_tokens),
            7 => View::required(&self.cost),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    VoicemailDetectionCost = "vapi-voicemaildetectioncost-schema.json#";
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-voicemaildetectioncost-schema.json#/properties/provider`
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl VoicemailDetectionCostProvider {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["twilio", "google", "openai", "vapi"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            VoicemailDetectionCostProvider::Twilio => "twilio",
            VoicemailDetectionCostProvider::Google => "google",
            VoicemailDetectionCostProvider::Openai => "openai",
            VoicemailDetectionCostProvider::Vapi => "vapi",
            VoicemailDetectionCostProvider::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            VoicemailDetectionCostProvider::VALUES,
            &index::<8>(VoicemailDetectionCostProvider::VALUES),
        );
        static LISTED: [VoicemailDetectionCostProvider; 4usize] = [
            VoicemailDetectionCostProvider::Twilio,
            VoicemailDetectionCostProvider::Google,
            VoicemailDetectionCostProvider::Openai,
            VoicemailDetectionCostProvider::Vapi,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => VoicemailDetectionCostProvider::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for VoicemailDetectionCostProvider {
    fn set(&mut self, text: &str) -> bool {
        *self = VoicemailDetectionCostProvider::from_name(text);
        !matches!(self, VoicemailDetectionCostProvider::Unknown(_))
    }

    fn as_str(&self) -> &str {
        VoicemailDetectionCostProvider::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 4 listed values"
    }
}

texts! {
    VoicemailDetectionCostProvider =
    "vapi-voicemaildetectioncost-schema.json#/properties/provider";
}
