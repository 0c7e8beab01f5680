// @generated from vapi-fallbacksmallestaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 25 listed values, or another string.
///
/// Schema: `vapi-fallbacksmallestaivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SmallestAiVoiceVoiceId {
    /// `emily`
    Emily,
    /// `jasmine`
    Jasmine,
    /// `arman`
    Arman,
    /// `james`
    James,
    /// `mithali`
    Mithali,
    /// `aravind`
    Aravind,
    /// `raj`
    Raj,
    /// `diya`
    Diya,
    /// `raman`
    Raman,
    /// `ananya`
    Ananya,
    /// `isha`
    Isha,
    /// `william`
    William,
    /// `aarav`
    Aarav,
    /// `monika`
    Monika,
    /// `niharika`
    Niharika,
    /// `deepika`
    Deepika,
    /// `raghav`
    Raghav,
    /// `kajal`
    Kajal,
    /// `radhika`
    Radhika,
    /// `mansi`
    Mansi,
    /// `nisha`
    Nisha,
    /// `saurabh`
    Saurabh,
    /// `pooja`
    Pooja,
    /// `saina`
    Saina,
    /// `sanya`
    Sanya,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SmallestAiVoiceVoiceId = "vapi-fallbacksmallestaivoice-schema.json#/properties/voiceId", open, b"\x12\x17\0\0\0\0\0\0\0\x04\x14\x13\0\x0b\x18\0\x10\0\0\n\0\r\0\0\x19\x01\0\0\x11\0\0\0\0\0\0\0\0\
        \t\x0e\0\0\0\0\0\0\0\x16\0\x06\x08\x02\x07\0\x05\0\0\0\x03\x15\0\0\0\x0c\x0f", "one of 25 listed values" {
        Emily = "emily";
        Jasmine = "jasmine";
        Arman = "arman";
        James = "james";
        Mithali = "mithali";
        Aravind = "aravind";
        Raj = "raj";
        Diya = "diya";
        Raman = "raman";
        Ananya = "ananya";
        Isha = "isha";
        William = "william";
        Aarav = "aarav";
        Monika = "monika";
        Niharika = "niharika";
        Deepika = "deepika";
        Raghav = "raghav";
        Kajal = "kajal";
        Radhika = "radhika";
        Mansi = "mansi";
        Nisha = "nisha";
        Saurabh = "saurabh";
        Pooja = "pooja";
        Saina = "saina";
        Sanya = "sanya";
    }
}
