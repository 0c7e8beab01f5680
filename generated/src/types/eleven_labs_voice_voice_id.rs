// @generated from vapi-elevenlabsvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-elevenlabsvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElevenLabsVoiceVoiceId {
    /// `burt`
    Burt,
    /// `marissa`
    Marissa,
    /// `andrea`
    Andrea,
    /// `sarah`
    Sarah,
    /// `phillip`
    Phillip,
    /// `steve`
    Steve,
    /// `joseph`
    Joseph,
    /// `myra`
    Myra,
    /// `paula`
    Paula,
    /// `ryan`
    Ryan,
    /// `drew`
    Drew,
    /// `paul`
    Paul,
    /// `mrb`
    Mrb,
    /// `matilda`
    Matilda,
    /// `mark`
    Mark,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ElevenLabsVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "burt",
        "marissa",
        "andrea",
        "sarah",
        "phillip",
        "steve",
        "joseph",
        "myra",
        "paula",
        "ryan",
        "drew",
        "paul",
        "mrb",
        "matilda",
        "mark",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ElevenLabsVoiceVoiceId::Burt => "burt",
            ElevenLabsVoiceVoiceId::Marissa => "marissa",
            ElevenLabsVoiceVoiceId::Andrea => "andrea",
            ElevenLabsVoiceVoiceId::Sarah => "sarah",
            ElevenLabsVoiceVoiceId::Phillip => "phillip",
            ElevenLabsVoiceVoiceId::Steve => "steve",
            ElevenLabsVoiceVoiceId::Joseph => "joseph",
            ElevenLabsVoiceVoiceId::Myra => "myra",
            ElevenLabsVoiceVoiceId::Paula => "paula",
            ElevenLabsVoiceVoiceId::Ryan => "ryan",
            ElevenLabsVoiceVoiceId::Drew => "drew",
            ElevenLabsVoiceVoiceId::Paul => "paul",
            ElevenLabsVoiceVoiceId::Mrb => "mrb",
            ElevenLabsVoiceVoiceId::Matilda => "matilda",
            ElevenLabsVoiceVoiceId::Mark => "mark",
            ElevenLabsVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ElevenLabsVoiceVoiceId::VALUES,
            &index::<32>(ElevenLabsVoiceVoiceId::VALUES),
        );
        static LISTED: [ElevenLabsVoiceVoiceId; 15usize] = [
            ElevenLabsVoiceVoiceId::Burt,
            ElevenLabsVoiceVoiceId::Marissa,
            ElevenLabsVoiceVoiceId::Andrea,
            ElevenLabsVoiceVoiceId::Sarah,
            ElevenLabsVoiceVoiceId::Phillip,
            ElevenLabsVoiceVoiceId::Steve,
            ElevenLabsVoiceVoiceId::Joseph,
            ElevenLabsVoiceVoiceId::Myra,
            ElevenLabsVoiceVoiceId::Paula,
            ElevenLabsVoiceVoiceId::Ryan,
            ElevenLabsVoiceVoiceId::Drew,
            ElevenLabsVoiceVoiceId::Paul,
            ElevenLabsVoiceVoiceId::Mrb,
            ElevenLabsVoiceVoiceId::Matilda,
            ElevenLabsVoiceVoiceId::Mark,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ElevenLabsVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ElevenLabsVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = ElevenLabsVoiceVoiceId::from_name(text);
        !matches!(self, ElevenLabsVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ElevenLabsVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 15 listed values"
    }
}

texts! {
    ElevenLabsVoiceVoiceId = "vapi-elevenlabsvoice-schema.json#/properties/voiceId";
}
