// @generated from vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `GeminiMultimodalLivePrebuiltVoiceConfig`.
///
/// Schema: `vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GeminiMultimodalLivePrebuiltVoiceConfig {
    /// `voiceName`, required.
    pub voice_name: GeminiMultimodalLivePrebuiltVoiceConfigVoiceName,
    _extra: Extra,
}

impl GeminiMultimodalLivePrebuiltVoiceConfig {
    /// A value with its required members.
    pub fn new(
        voice_name: impl Into<GeminiMultimodalLivePrebuiltVoiceConfigVoiceName>,
    ) -> Self {
        GeminiMultimodalLivePrebuiltVoiceConfig {
            voice_name: voice_name.into(),
            ..GeminiMultimodalLivePrebuiltVoiceConfig::empty()
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
        GeminiMultimodalLivePrebuiltVoiceConfig {
            voice_name: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static GEMINI_MULTIMODAL_LIVE_PREBUILT_VOICE_CONFIG: ObjectShape = {
    const NAMES: &[&str] = &["voiceName"];
    ObjectShape {
        name: "GeminiMultimodalLivePrebuiltVoiceConfig",
        members: &[Member::required("voiceName", kind::STRING)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for GeminiMultimodalLivePrebuiltVoiceConfig {
    fn shape(&self) -> &'static ObjectShape {
        &GEMINI_MULTIMODAL_LIVE_PREBUILT_VOICE_CONFIG
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.voice_name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.voice_name),
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
    GeminiMultimodalLivePrebuiltVoiceConfig =
    "vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#";
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#/properties/voiceName`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeminiMultimodalLivePrebuiltVoiceConfigVoiceName {
    /// `Puck`
    Puck,
    /// `Charon`
    Charon,
    /// `Kore`
    Kore,
    /// `Fenrir`
    Fenrir,
    /// `Aoede`
    Aoede,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl GeminiMultimodalLivePrebuiltVoiceConfigVoiceName {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "Puck",
        "Charon",
        "Kore",
        "Fenrir",
        "Aoede",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Puck => "Puck",
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Charon => "Charon",
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Kore => "Kore",
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Fenrir => "Fenrir",
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Aoede => "Aoede",
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Unknown(value) => {
                value.as_str()
            }
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::VALUES,
            &index::<16>(GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::VALUES),
        );
        static LISTED: [GeminiMultimodalLivePrebuiltVoiceConfigVoiceName; 5usize] = [
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Puck,
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Charon,
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Kore,
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Fenrir,
            GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Aoede,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for GeminiMultimodalLivePrebuiltVoiceConfigVoiceName {
    fn set(&mut self, text: &str) -> bool {
        *self = GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::from_name(text);
        !matches!(self, GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::Unknown(_))
    }

    fn as_str(&self) -> &str {
        GeminiMultimodalLivePrebuiltVoiceConfigVoiceName::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 5 listed values"
    }
}

texts! {
    GeminiMultimodalLivePrebuiltVoiceConfigVoiceName =
    "vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#/properties/voiceName";
}
