// @generated from vapi-fallbackmicrosoftvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 8 listed values, or another string.
///
/// Schema: `vapi-fallbackmicrosoftvoice-schema.json#/properties/role`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MicrosoftVoiceRole {
    /// `Girl`
    Girl,
    /// `Boy`
    Boy,
    /// `YoungAdultFemale`
    YoungAdultFemale,
    /// `YoungAdultMale`
    YoungAdultMale,
    /// `OlderAdultFemale`
    OlderAdultFemale,
    /// `OlderAdultMale`
    OlderAdultMale,
    /// `SeniorFemale`
    SeniorFemale,
    /// `SeniorMale`
    SeniorMale,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    MicrosoftVoiceRole = "vapi-fallbackmicrosoftvoice-schema.json#/properties/role", unstated, b"\x00\x05\x00\x00\x08\x00\x00\x00\x01\x07\x06\x00\x04\x00\x03\x02", "one of 8 listed values" {
        Girl = "Girl";
        Boy = "Boy";
        YoungAdultFemale = "YoungAdultFemale";
        YoungAdultMale = "YoungAdultMale";
        OlderAdultFemale = "OlderAdultFemale";
        OlderAdultMale = "OlderAdultMale";
        SeniorFemale = "SeniorFemale";
        SeniorMale = "SeniorMale";
    }
}
