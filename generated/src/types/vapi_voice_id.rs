// @generated from vapi-fallbackvapivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 30 listed values, or another string.
///
/// Schema: `vapi-fallbackvapivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VapiVoiceId {
    /// `Clara`
    Clara,
    /// `Godfrey`
    Godfrey,
    /// `Layla`
    Layla,
    /// `Sid`
    Sid,
    /// `Gustavo`
    Gustavo,
    /// `Elliot`
    Elliot,
    /// `Kylie`
    Kylie,
    /// `Rohan`
    Rohan,
    /// `Lily`
    Lily,
    /// `Savannah`
    Savannah,
    /// `Hana`
    Hana,
    /// `Neha`
    Neha,
    /// `Cole`
    Cole,
    /// `Harry`
    Harry,
    /// `Paige`
    Paige,
    /// `Spencer`
    Spencer,
    /// `Nico`
    Nico,
    /// `Kai`
    Kai,
    /// `Emma`
    Emma,
    /// `Sagar`
    Sagar,
    /// `Neil`
    Neil,
    /// `Naina`
    Naina,
    /// `Leah`
    Leah,
    /// `Tara`
    Tara,
    /// `Jess`
    Jess,
    /// `Leo`
    Leo,
    /// `Dan`
    Dan,
    /// `Mia`
    Mia,
    /// `Zac`
    Zac,
    /// `Zoe`
    Zoe,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    VapiVoiceId = "vapi-fallbackvapivoice-schema.json#/properties/voiceId", unstated, b"\x05\x0f\x01\x0c\x0d\x04\x17\x18\x10\x19\x0a\x1a\x1d\x00\x00\x00\x00\x1e\x00\x00\x00\x11\x00\x00\
        \x00\x00\x00\x00\x08\x00\x00\x00\x00\x00\x15\x03\x00\x00\x16\x00\x0e\x00\x00\x00\x06\x07\x1b\x09\x13\
        \x00\x00\x12\x1c\x00\x00\x02\x00\x00\x0b\x00\x14\x00\x00\x00", "one of 30 listed values" {
        Clara = "Clara";
        Godfrey = "Godfrey";
        Layla = "Layla";
        Sid = "Sid";
        Gustavo = "Gustavo";
        Elliot = "Elliot";
        Kylie = "Kylie";
        Rohan = "Rohan";
        Lily = "Lily";
        Savannah = "Savannah";
        Hana = "Hana";
        Neha = "Neha";
        Cole = "Cole";
        Harry = "Harry";
        Paige = "Paige";
        Spencer = "Spencer";
        Nico = "Nico";
        Kai = "Kai";
        Emma = "Emma";
        Sagar = "Sagar";
        Neil = "Neil";
        Naina = "Naina";
        Leah = "Leah";
        Tara = "Tara";
        Jess = "Jess";
        Leo = "Leo";
        Dan = "Dan";
        Mia = "Mia";
        Zac = "Zac";
        Zoe = "Zoe";
    }
}
