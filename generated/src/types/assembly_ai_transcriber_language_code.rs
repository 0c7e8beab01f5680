// @generated from vapi-assemblyaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 18 listed values, or another string.
///
/// Schema: `vapi-assemblyaitranscriber-schema.json#/properties/languageCodes/items`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AssemblyAiTranscriberLanguageCode {
    /// `en`
    En,
    /// `es`
    Es,
    /// `fr`
    Fr,
    /// `de`
    De,
    /// `it`
    It,
    /// `pt`
    Pt,
    /// `tr`
    Tr,
    /// `nl`
    Nl,
    /// `sv`
    Sv,
    /// `no`
    No,
    /// `da`
    Da,
    /// `fi`
    Fi,
    /// `hi`
    Hi,
    /// `vi`
    Vi,
    /// `ar`
    Ar,
    /// `he`
    He,
    /// `ja`
    Ja,
    /// `zh`
    Zh,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    AssemblyAiTranscriberLanguageCode = "vapi-assemblyaitranscriber-schema.json#/properties/languageCodes/items", unstated, b"\x00\x00\x00\x0e\x0d\x00\x00\x10\x06\x00\x00\x00\x00\x09\x00\x00\x02\x00\x00\x00\x01\x00\x11\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x00\x0b\x03\x00\x00\x00\x00\x12\x00\x0c\x0f\x00\x00\x07\x00\
        \x00\x0a\x00\x00\x05\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00", "one of 18 listed values" {
        En = "en";
        Es = "es";
        Fr = "fr";
        De = "de";
        It = "it";
        Pt = "pt";
        Tr = "tr";
        Nl = "nl";
        Sv = "sv";
        No = "no";
        Da = "da";
        Fi = "fi";
        Hi = "hi";
        Vi = "vi";
        Ar = "ar";
        He = "he";
        Ja = "ja";
        Zh = "zh";
    }
}
