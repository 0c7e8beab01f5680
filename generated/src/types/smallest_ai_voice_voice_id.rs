// @generated from vapi-fallbacksmallestaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 25 listed values, or another string.
///
/// Schema: `vapi-fallbacksmallestaivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
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
    SmallestAiVoiceVoiceId = "vapi-fallbacksmallestaivoice-schema.json#/properties/voiceId", open, [64], "one of 25 listed values" {
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
