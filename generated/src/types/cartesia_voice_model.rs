// @generated from vapi-cartesiavoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 11 listed values, or another string.
///
/// Schema: `vapi-cartesiavoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CartesiaVoiceModel {
    /// `sonic-3.5`
    Sonic3_5,
    /// `sonic-3.5-2026-05-04`
    Sonic3_5_2026_05_04,
    /// `sonic-3`
    Sonic3,
    /// `sonic-3-2026-01-12`
    Sonic3_2026_01_12,
    /// `sonic-3-2025-10-27`
    Sonic3_2025_10_27,
    /// `sonic-2`
    Sonic2,
    /// `sonic-2-2025-06-11`
    Sonic2_2025_06_11,
    /// `sonic-english`
    SonicEnglish,
    /// `sonic-multilingual`
    SonicMultilingual,
    /// `sonic-preview`
    SonicPreview,
    /// `sonic`
    Sonic,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CartesiaVoiceModel = "vapi-cartesiavoice-schema.json#/properties/model", unstated, b"\x00\x03\x06\x05\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x09\x00\x04\
        \x00\x00\x00\x07\x08\x02\x00\x01", "one of 11 listed values" {
        Sonic3_5 = "sonic-3.5";
        Sonic3_5_2026_05_04 = "sonic-3.5-2026-05-04";
        Sonic3 = "sonic-3";
        Sonic3_2026_01_12 = "sonic-3-2026-01-12";
        Sonic3_2025_10_27 = "sonic-3-2025-10-27";
        Sonic2 = "sonic-2";
        Sonic2_2025_06_11 = "sonic-2-2025-06-11";
        SonicEnglish = "sonic-english";
        SonicMultilingual = "sonic-multilingual";
        SonicPreview = "sonic-preview";
        Sonic = "sonic";
    }
}
