// @generated from vapi-deepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 34 listed values, or another string.
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
    /// `flux-general-multi`
    FluxGeneralMulti,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    DeepgramTranscriberModel = "vapi-deepgramtranscriber-schema.json#/properties/model", open, b"\x1d\x0d\x1f\x00\x00\x00\x00\x21\x00\x00\x00\x00\x03\x00\x00\x00\x00\x11\x00\x1b\x01\x04\x00\x18\
        \x20\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x09\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x17\x00\x00\x00\x19\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x07\x00\x00\x02\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x10\x00\x00\x00\x00\x12\x00\x1c\x00\x16\x0f\x00\x00\x00\
        \x14\x00\x00\x00\x00\x00\x0a\x00\x00\x1e\x00\x00\x22\x00\x00\x00\x00\x08\x0c\x00\x15\x1a\x13\x00\x0e\
        \x00\x00\x00\x00", "one of 34 listed values" {
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
        FluxGeneralMulti = "flux-general-multi";
    }
}
