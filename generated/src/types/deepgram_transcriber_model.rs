// @generated from vapi-deepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 33 listed values, or another string.
///
/// Schema: `vapi-deepgramtranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
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

string_enum! {
    DeepgramTranscriberModel = "vapi-deepgramtranscriber-schema.json#/properties/model", open, b"\x1d\r\x1f\0\0\0\0!\0\0\0\0\x03\0\0\0\0\x11\0\x1b\x01\x04\0\x18\x20\0\0\0\0\0\0\x05\0\0\0\t\0\0\
        \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x17\0\0\0\x19\0\0\0\0\0\0\x0b\0\0\0\0\x07\0\0\x02\0\0\0\0\0\0\0\0\0\
        \x06\0\0\x10\0\0\0\0\x12\0\x1c\0\x16\x0f\0\0\0\x14\0\0\0\0\0\n\0\0\x1e\0\0\0\0\0\0\0\x08\x0c\0\x15\
        \x1a\x13\0\x0e\0\0\0\0", "one of 33 listed values" {
        Nova3 = "nova-3";
        Nova3General = "nova-3-general";
        Nova3Medical = "nova-3-medical";
        Nova2 = "nova-2";
        Nova2General = "nova-2-general";
        Nova2Meeting = "nova-2-meeting";
        Nova2Phonecall = "nova-2-phonecall";
        Nova2Finance = "nova-2-finance";
        Nova2Conversationalai = "nova-2-conversationalai";
        Nova2Voicemail = "nova-2-voicemail";
        Nova2Video = "nova-2-video";
        Nova2Medical = "nova-2-medical";
        Nova2Drivethru = "nova-2-drivethru";
        Nova2Automotive = "nova-2-automotive";
        Nova = "nova";
        NovaGeneral = "nova-general";
        NovaPhonecall = "nova-phonecall";
        NovaMedical = "nova-medical";
        Enhanced = "enhanced";
        EnhancedGeneral = "enhanced-general";
        EnhancedMeeting = "enhanced-meeting";
        EnhancedPhonecall = "enhanced-phonecall";
        EnhancedFinance = "enhanced-finance";
        Base = "base";
        BaseGeneral = "base-general";
        BaseMeeting = "base-meeting";
        BasePhonecall = "base-phonecall";
        BaseFinance = "base-finance";
        BaseConversationalai = "base-conversationalai";
        BaseVoicemail = "base-voicemail";
        BaseVideo = "base-video";
        Whisper = "whisper";
        FluxGeneralEn = "flux-general-en";
    }
}
