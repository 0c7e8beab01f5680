// @generated from vapi-fallbackrimeaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 50 listed values, or another string.
///
/// Schema: `vapi-fallbackrimeaivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RimeAiVoiceVoiceId {
    /// `cove`
    Cove,
    /// `moon`
    Moon,
    /// `wildflower`
    Wildflower,
    /// `eva`
    Eva,
    /// `amber`
    Amber,
    /// `maya`
    Maya,
    /// `lagoon`
    Lagoon,
    /// `breeze`
    Breeze,
    /// `helen`
    Helen,
    /// `joy`
    Joy,
    /// `marsh`
    Marsh,
    /// `creek`
    Creek,
    /// `cedar`
    Cedar,
    /// `alpine`
    Alpine,
    /// `summit`
    Summit,
    /// `nicholas`
    Nicholas,
    /// `tyler`
    Tyler,
    /// `colin`
    Colin,
    /// `hank`
    Hank,
    /// `thunder`
    Thunder,
    /// `astra`
    Astra,
    /// `eucalyptus`
    Eucalyptus,
    /// `moraine`
    Moraine,
    /// `peak`
    Peak,
    /// `tundra`
    Tundra,
    /// `mesa_extra`
    MesaExtra,
    /// `talon`
    Talon,
    /// `marlu`
    Marlu,
    /// `glacier`
    Glacier,
    /// `falcon`
    Falcon,
    /// `luna`
    Luna,
    /// `celeste`
    Celeste,
    /// `estelle`
    Estelle,
    /// `andromeda`
    Andromeda,
    /// `esther`
    Esther,
    /// `lyra`
    Lyra,
    /// `lintel`
    Lintel,
    /// `oculus`
    Oculus,
    /// `vespera`
    Vespera,
    /// `transom`
    Transom,
    /// `bond`
    Bond,
    /// `arcade`
    Arcade,
    /// `atrium`
    Atrium,
    /// `cupola`
    Cupola,
    /// `fern`
    Fern,
    /// `sirius`
    Sirius,
    /// `orion`
    Orion,
    /// `masonry`
    Masonry,
    /// `albion`
    Albion,
    /// `parapet`
    Parapet,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl RimeAiVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "cove",
        "moon",
        "wildflower",
        "eva",
        "amber",
        "maya",
        "lagoon",
        "breeze",
        "helen",
        "joy",
        "marsh",
        "creek",
        "cedar",
        "alpine",
        "summit",
        "nicholas",
        "tyler",
        "colin",
        "hank",
        "thunder",
        "astra",
        "eucalyptus",
        "moraine",
        "peak",
        "tundra",
        "mesa_extra",
        "talon",
        "marlu",
        "glacier",
        "falcon",
        "luna",
        "celeste",
        "estelle",
        "andromeda",
        "esther",
        "lyra",
        "lintel",
        "oculus",
        "vespera",
        "transom",
        "bond",
        "arcade",
        "atrium",
        "cupola",
        "fern",
        "sirius",
        "orion",
        "masonry",
        "albion",
        "parapet",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            RimeAiVoiceVoiceId::Cove => "cove",
            RimeAiVoiceVoiceId::Moon => "moon",
            RimeAiVoiceVoiceId::Wildflower => "wildflower",
            RimeAiVoiceVoiceId::Eva => "eva",
            RimeAiVoiceVoiceId::Amber => "amber",
            RimeAiVoiceVoiceId::Maya => "maya",
            RimeAiVoiceVoiceId::Lagoon => "lagoon",
            RimeAiVoiceVoiceId::Breeze => "breeze",
            RimeAiVoiceVoiceId::Helen => "helen",
            RimeAiVoiceVoiceId::Joy => "joy",
            RimeAiVoiceVoiceId::Marsh => "marsh",
            RimeAiVoiceVoiceId::Creek => "creek",
            RimeAiVoiceVoiceId::Cedar => "cedar",
            RimeAiVoiceVoiceId::Alpine => "alpine",
            RimeAiVoiceVoiceId::Summit => "summit",
            RimeAiVoiceVoiceId::Nicholas => "nicholas",
            RimeAiVoiceVoiceId::Tyler => "tyler",
            RimeAiVoiceVoiceId::Colin => "colin",
            RimeAiVoiceVoiceId::Hank => "hank",
            RimeAiVoiceVoiceId::Thunder => "thunder",
            RimeAiVoiceVoiceId::Astra => "astra",
            RimeAiVoiceVoiceId::Eucalyptus => "eucalyptus",
            RimeAiVoiceVoiceId::Moraine => "moraine",
            RimeAiVoiceVoiceId::Peak => "peak",
            RimeAiVoiceVoiceId::Tundra => "tundra",
            RimeAiVoiceVoiceId::MesaExtra => "mesa_extra",
            RimeAiVoiceVoiceId::Talon => "talon",
            RimeAiVoiceVoiceId::Marlu => "marlu",
            RimeAiVoiceVoiceId::Glacier => "glacier",
            RimeAiVoiceVoiceId::Falcon => "falcon",
            RimeAiVoiceVoiceId::Luna => "luna",
            RimeAiVoiceVoiceId::Celeste => "celeste",
            RimeAiVoiceVoiceId::Estelle => "estelle",
            RimeAiVoiceVoiceId::Andromeda => "andromeda",
            RimeAiVoiceVoiceId::Esther => "esther",
            RimeAiVoiceVoiceId::Lyra => "lyra",
            RimeAiVoiceVoiceId::Lintel => "lintel",
            RimeAiVoiceVoiceId::Oculus => "oculus",
            RimeAiVoiceVoiceId::Vespera => "vespera",
            RimeAiVoiceVoiceId::Transom => "transom",
            RimeAiVoiceVoiceId::Bond => "bond",
            RimeAiVoiceVoiceId::Arcade => "arcade",
            RimeAiVoiceVoiceId::Atrium => "atrium",
            RimeAiVoiceVoiceId::Cupola => "cupola",
            RimeAiVoiceVoiceId::Fern => "fern",
            RimeAiVoiceVoiceId::Sirius => "sirius",
            RimeAiVoiceVoiceId::Orion => "orion",
            RimeAiVoiceVoiceId::Masonry => "masonry",
            RimeAiVoiceVoiceId::Albion => "albion",
            RimeAiVoiceVoiceId::Parapet => "parapet",
            RimeAiVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            RimeAiVoiceVoiceId::VALUES,
            &index::<128>(RimeAiVoiceVoiceId::VALUES),
        );
        static LISTED: [RimeAiVoiceVoiceId; 50usize] = [
            RimeAiVoiceVoiceId::Cove,
            RimeAiVoiceVoiceId::Moon,
            RimeAiVoiceVoiceId::Wildflower,
            RimeAiVoiceVoiceId::Eva,
            RimeAiVoiceVoiceId::Amber,
            RimeAiVoiceVoiceId::Maya,
            RimeAiVoiceVoiceId::Lagoon,
            RimeAiVoiceVoiceId::Breeze,
            RimeAiVoiceVoiceId::Helen,
            RimeAiVoiceVoiceId::Joy,
            RimeAiVoiceVoiceId::Marsh,
            RimeAiVoiceVoiceId::Creek,
            RimeAiVoiceVoiceId::Cedar,
            RimeAiVoiceVoiceId::Alpine,
            RimeAiVoiceVoiceId::Summit,
            RimeAiVoiceVoiceId::Nicholas,
            RimeAiVoiceVoiceId::Tyler,
            RimeAiVoiceVoiceId::Colin,
            RimeAiVoiceVoiceId::Hank,
            RimeAiVoiceVoiceId::Thunder,
            RimeAiVoiceVoiceId::Astra,
            RimeAiVoiceVoiceId::Eucalyptus,
            RimeAiVoiceVoiceId::Moraine,
            RimeAiVoiceVoiceId::Peak,
            RimeAiVoiceVoiceId::Tundra,
            RimeAiVoiceVoiceId::MesaExtra,
            RimeAiVoiceVoiceId::Talon,
            RimeAiVoiceVoiceId::Marlu,
            RimeAiVoiceVoiceId::Glacier,
            RimeAiVoiceVoiceId::Falcon,
            RimeAiVoiceVoiceId::Luna,
            RimeAiVoiceVoiceId::Celeste,
            RimeAiVoiceVoiceId::Estelle,
            RimeAiVoiceVoiceId::Andromeda,
            RimeAiVoiceVoiceId::Esther,
            RimeAiVoiceVoiceId::Lyra,
            RimeAiVoiceVoiceId::Lintel,
            RimeAiVoiceVoiceId::Oculus,
            RimeAiVoiceVoiceId::Vespera,
            RimeAiVoiceVoiceId::Transom,
            RimeAiVoiceVoiceId::Bond,
            RimeAiVoiceVoiceId::Arcade,
            RimeAiVoiceVoiceId::Atrium,
            RimeAiVoiceVoiceId::Cupola,
            RimeAiVoiceVoiceId::Fern,
            RimeAiVoiceVoiceId::Sirius,
            RimeAiVoiceVoiceId::Orion,
            RimeAiVoiceVoiceId::Masonry,
            RimeAiVoiceVoiceId::Albion,
            RimeAiVoiceVoiceId::Parapet,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => RimeAiVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for RimeAiVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = RimeAiVoiceVoiceId::from_name(text);
        !matches!(self, RimeAiVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        RimeAiVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 50 listed values"
    }
}

texts! {
    RimeAiVoiceVoiceId = "vapi-fallbackrimeaivoice-schema.json#/properties/voiceId";
}
