// @generated from vapi-fallbacksmallestaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 25 listed values, or another string.
///
/// Schema: `vapi-fallbacksmallestaivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SmallestAiVoiceId {
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
    SmallestAiVoiceId = "vapi-fallbacksmallestaivoice-schema.json#/properties/voiceId", open, b"\x12\x17\x00\x00\x00\x00\x00\x00\x00\x04\x14\x13\x00\x0b\x18\x00\x10\x00\x00\x0a\x00\x0d\x00\x00\
        \x19\x01\x00\x00\x11\x00\x00\x00\x00\x00\x00\x00\x00\x09\x0e\x00\x00\x00\x00\x00\x00\x00\x16\x00\x06\
        \x08\x02\x07\x00\x05\x00\x00\x00\x03\x15\x00\x00\x00\x0c\x0f", "one of 25 listed values" {
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
