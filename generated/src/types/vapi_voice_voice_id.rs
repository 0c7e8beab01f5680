// @generated from vapi-fallbackvapivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 30 listed values, or another string.
///
/// Schema: `vapi-fallbackvapivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VapiVoiceVoiceId {
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
    VapiVoiceVoiceId = "vapi-fallbackvapivoice-schema.json#/properties/voiceId", unstated, [64], "one of 30 listed values" {
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
