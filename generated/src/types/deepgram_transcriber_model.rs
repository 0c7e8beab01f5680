// @generated from vapi-deepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 33 listed values, or another string.
///
/// Schema: `vapi-deepgramtranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeepgramTranscriberModel {
    /// `nova-3`
    Nova3,
    /// `nova-3-general`
    Nova3General,
    /// `nova-3-medical`
    Nova3Medical,
    /// `nova-2`
    Nova2,
    /// `nova-2-general`
    Nova2General,
    /// `nova-2-meeting`
    Nova2Meeting,
    /// `nova-2-phonecall`
    Nova2Phonecall,
    /// `nova-2-finance`
    Nova2Finance,
    /// `nova-2-conversationalai`
    Nova2Conversationalai,
    /// `nova-2-voicemail`
    Nova2Voicemail,
    /// `nova-2-video`
    Nova2Video,
    /// `nova-2-medical`
    Nova2Medical,
    /// `nova-2-drivethru`
    Nova2Drivethru,
    /// `nova-2-automotive`
    Nova2Automotive,
    /// `nova`
    Nova,
    /// `nova-general`
    NovaGeneral,
    /// `nova-phonecall`
    NovaPhonecall,
    /// `nova-medical`
    NovaMedical,
    /// `enhanced`
    Enhanced,
    /// `enhanced-general`
    EnhancedGeneral,
    /// `enhanced-meeting`
    EnhancedMeeting,
    /// `enhanced-phonecall`
    EnhancedPhonecall,
    /// `enhanced-finance`
    EnhancedFinance,
    /// `base`
    Base,
    /// `base-general`
    BaseGeneral,
    /// `base-meeting`
    BaseMeeting,
    /// `base-phonecall`
    BasePhonecall,
    /// `base-finance`
    BaseFinance,
    /// `base-conversationalai`
    BaseConversationalai,
    /// `base-voicemail`
    BaseVoicemail,
    /// `base-video`
    BaseVideo,
    /// `whisper`
    Whisper,
    /// `flux-general-en`
    FluxGeneralEn,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl DeepgramTranscriberModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "nova-3",
        "nova-3-general",
        "nova-3-medical",
        "nova-2",
        "nova-2-general",
        "nova-2-meeting",
        "nova-2-phonecall",
        "nova-2-finance",
        "nova-2-conversationalai",
        "nova-2-voicemail",
        "nova-2-video",
        "nova-2-medical",
        "nova-2-drivethru",
        "nova-2-automotive",
        "nova",
        "nova-general",
        "nova-phonecall",
        "nova-medical",
        "enhanced",
        "enhanced-general",
        "enhanced-meeting",
        "enhanced-phonecall",
        "enhanced-finance",
        "base",
        "base-general",
        "base-meeting",
        "base-phonecall",
        "base-finance",
        "base-conversationalai",
        "base-voicemail",
        "base-video",
        "whisper",
        "flux-general-en",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            DeepgramTranscriberModel::Nova3 => "nova-3",
            DeepgramTranscriberModel::Nova3General => "nova-3-general",
            DeepgramTranscriberModel::Nova3Medical => "nova-3-medical",
            DeepgramTranscriberModel::Nova2 => "nova-2",
            DeepgramTranscriberModel::Nova2General => "nova-2-general",
            DeepgramTranscriberModel::Nova2Meeting => "nova-2-meeting",
            DeepgramTranscriberModel::Nova2Phonecall => "nova-2-phonecall",
            DeepgramTranscriberModel::Nova2Finance => "nova-2-finance",
            DeepgramTranscriberModel::Nova2Conversationalai => "nova-2-conversationalai",
            DeepgramTranscriberModel::Nova2Voicemail => "nova-2-voicemail",
            DeepgramTranscriberModel::Nova2Video => "nova-2-video",
            DeepgramTranscriberModel::Nova2Medical => "nova-2-medical",
            DeepgramTranscriberModel::Nova2Drivethru => "nova-2-drivethru",
            DeepgramTranscriberModel::Nova2Automotive => "nova-2-automotive",
            DeepgramTranscriberModel::Nova => "nova",
            DeepgramTranscriberModel::NovaGeneral => "nova-general",
            DeepgramTranscriberModel::NovaPhonecall => "nova-phonecall",
            DeepgramTranscriberModel::NovaMedical => "nova-medical",
            DeepgramTranscriberModel::Enhanced => "enhanced",
            DeepgramTranscriberModel::EnhancedGeneral => "enhanced-general",
            DeepgramTranscriberModel::EnhancedMeeting => "enhanced-meeting",
            DeepgramTranscriberModel::EnhancedPhonecall => "enhanced-phonecall",
            DeepgramTranscriberModel::EnhancedFinance => "enhanced-finance",
            DeepgramTranscriberModel::Base => "base",
            DeepgramTranscriberModel::BaseGeneral => "base-general",
            DeepgramTranscriberModel::BaseMeeting => "base-meeting",
            DeepgramTranscriberModel::BasePhonecall => "base-phonecall",
            DeepgramTranscriberModel::BaseFinance => "base-finance",
            DeepgramTranscriberModel::BaseConversationalai => "base-conversationalai",
            DeepgramTranscriberModel::BaseVoicemail => "base-voicemail",
            DeepgramTranscriberModel::BaseVideo => "base-video",
            DeepgramTranscriberModel::Whisper => "whisper",
            DeepgramTranscriberModel::FluxGeneralEn => "flux-general-en",
            DeepgramTranscriberModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            DeepgramTranscriberModel::VALUES,
            &index::<128>(DeepgramTranscriberModel::VALUES),
        );
        static LISTED: [DeepgramTranscriberModel; 33usize] = [
            DeepgramTranscriberModel::Nova3,
            DeepgramTranscriberModel::Nova3General,
            DeepgramTranscriberModel::Nova3Medical,
            DeepgramTranscriberModel::Nova2,
            DeepgramTranscriberModel::Nova2General,
            DeepgramTranscriberModel::Nova2Meeting,
            DeepgramTranscriberModel::Nova2Phonecall,
            DeepgramTranscriberModel::Nova2Finance,
            DeepgramTranscriberModel::Nova2Conversationalai,
            DeepgramTranscriberModel::Nova2Voicemail,
            DeepgramTranscriberModel::Nova2Video,
            DeepgramTranscriberModel::Nova2Medical,
            DeepgramTranscriberModel::Nova2Drivethru,
            DeepgramTranscriberModel::Nova2Automotive,
            DeepgramTranscriberModel::Nova,
            DeepgramTranscriberModel::NovaGeneral,
            DeepgramTranscriberModel::NovaPhonecall,
            DeepgramTranscriberModel::NovaMedical,
            DeepgramTranscriberModel::Enhanced,
            DeepgramTranscriberModel::EnhancedGeneral,
            DeepgramTranscriberModel::EnhancedMeeting,
            DeepgramTranscriberModel::EnhancedPhonecall,
            DeepgramTranscriberModel::EnhancedFinance,
            DeepgramTranscriberModel::Base,
            DeepgramTranscriberModel::BaseGeneral,
            DeepgramTranscriberModel::BaseMeeting,
            DeepgramTranscriberModel::BasePhonecall,
            DeepgramTranscriberModel::BaseFinance,
            DeepgramTranscriberModel::BaseConversationalai,
            DeepgramTranscriberModel::BaseVoicemail,
            DeepgramTranscriberModel::BaseVideo,
            DeepgramTranscriberModel::Whisper,
            DeepgramTranscriberModel::FluxGeneralEn,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => DeepgramTranscriberModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for DeepgramTranscriberModel {
    fn set(&mut self, text: &str) -> bool {
        *self = DeepgramTranscriberModel::from_name(text);
        !matches!(self, DeepgramTranscriberModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        DeepgramTranscriberModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 33 listed values"
    }
}

texts! {
    DeepgramTranscriberModel = "vapi-deepgramtranscriber-schema.json#/properties/model";
}
