// @generated from vapi-fallbackvapivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

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

impl VapiVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "Clara",
        "Godfrey",
        "Layla",
        "Sid",
        "Gustavo",
        "Elliot",
        "Kylie",
        "Rohan",
        "Lily",
        "Savannah",
        "Hana",
        "Neha",
        "Cole",
        "Harry",
        "Paige",
        "Spencer",
        "Nico",
        "Kai",
        "Emma",
        "Sagar",
        "Neil",
        "Naina",
        "Leah",
        "Tara",
        "Jess",
        "Leo",
        "Dan",
        "Mia",
        "Zac",
        "Zoe",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            VapiVoiceVoiceId::Clara => "Clara",
            VapiVoiceVoiceId::Godfrey => "Godfrey",
            VapiVoiceVoiceId::Layla => "Layla",
            VapiVoiceVoiceId::Sid => "Sid",
            VapiVoiceVoiceId::Gustavo => "Gustavo",
            VapiVoiceVoiceId::Elliot => "Elliot",
            VapiVoiceVoiceId::Kylie => "Kylie",
            VapiVoiceVoiceId::Rohan => "Rohan",
            VapiVoiceVoiceId::Lily => "Lily",
            VapiVoiceVoiceId::Savannah => "Savannah",
            VapiVoiceVoiceId::Hana => "Hana",
            VapiVoiceVoiceId::Neha => "Neha",
            VapiVoiceVoiceId::Cole => "Cole",
            VapiVoiceVoiceId::Harry => "Harry",
            VapiVoiceVoiceId::Paige => "Paige",
            VapiVoiceVoiceId::Spencer => "Spencer",
            VapiVoiceVoiceId::Nico => "Nico",
            VapiVoiceVoiceId::Kai => "Kai",
            VapiVoiceVoiceId::Emma => "Emma",
            VapiVoiceVoiceId::Sagar => "Sagar",
            VapiVoiceVoiceId::Neil => "Neil",
            VapiVoiceVoiceId::Naina => "Naina",
            VapiVoiceVoiceId::Leah => "Leah",
            VapiVoiceVoiceId::Tara => "Tara",
            VapiVoiceVoiceId::Jess => "Jess",
            VapiVoiceVoiceId::Leo => "Leo",
            VapiVoiceVoiceId::Dan => "Dan",
            VapiVoiceVoiceId::Mia => "Mia",
            VapiVoiceVoiceId::Zac => "Zac",
            VapiVoiceVoiceId::Zoe => "Zoe",
            VapiVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            VapiVoiceVoiceId::VALUES,
            &index::<64>(VapiVoiceVoiceId::VALUES),
        );
        static LISTED: [VapiVoiceVoiceId; 30usize] = [
            VapiVoiceVoiceId::Clara,
            VapiVoiceVoiceId::Godfrey,
            VapiVoiceVoiceId::Layla,
            VapiVoiceVoiceId::Sid,
            VapiVoiceVoiceId::Gustavo,
            VapiVoiceVoiceId::Elliot,
            VapiVoiceVoiceId::Kylie,
            VapiVoiceVoiceId::Rohan,
            VapiVoiceVoiceId::Lily,
            VapiVoiceVoiceId::Savannah,
            VapiVoiceVoiceId::Hana,
            VapiVoiceVoiceId::Neha,
            VapiVoiceVoiceId::Cole,
            VapiVoiceVoiceId::Harry,
            VapiVoiceVoiceId::Paige,
            VapiVoiceVoiceId::Spencer,
            VapiVoiceVoiceId::Nico,
            VapiVoiceVoiceId::Kai,
            VapiVoiceVoiceId::Emma,
            VapiVoiceVoiceId::Sagar,
            VapiVoiceVoiceId::Neil,
            VapiVoiceVoiceId::Naina,
            VapiVoiceVoiceId::Leah,
            VapiVoiceVoiceId::Tara,
            VapiVoiceVoiceId::Jess,
            VapiVoiceVoiceId::Leo,
            VapiVoiceVoiceId::Dan,
            VapiVoiceVoiceId::Mia,
            VapiVoiceVoiceId::Zac,
            VapiVoiceVoiceId::Zoe,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => VapiVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for VapiVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = VapiVoiceVoiceId::from_name(text);
        !matches!(self, VapiVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        VapiVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 30 listed values"
    }
}

texts! {
    VapiVoiceVoiceId = "vapi-fallbackvapivoice-schema.json#/properties/voiceId";
}
