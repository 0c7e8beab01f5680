// @generated from vapi-deepgramvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 55 listed values, or another string.
///
/// Schema: `vapi-deepgramvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeepgramVoiceVoiceId {
    /// `asteria`
    Asteria,
    /// `luna`
    Luna,
    /// `stella`
    Stella,
    /// `athena`
    Athena,
    /// `hera`
    Hera,
    /// `orion`
    Orion,
    /// `arcas`
    Arcas,
    /// `perseus`
    Perseus,
    /// `angus`
    Angus,
    /// `orpheus`
    Orpheus,
    /// `helios`
    Helios,
    /// `zeus`
    Zeus,
    /// `thalia`
    Thalia,
    /// `andromeda`
    Andromeda,
    /// `helena`
    Helena,
    /// `apollo`
    Apollo,
    /// `aries`
    Aries,
    /// `amalthea`
    Amalthea,
    /// `atlas`
    Atlas,
    /// `aurora`
    Aurora,
    /// `callista`
    Callista,
    /// `cora`
    Cora,
    /// `cordelia`
    Cordelia,
    /// `delia`
    Delia,
    /// `draco`
    Draco,
    /// `electra`
    Electra,
    /// `harmonia`
    Harmonia,
    /// `hermes`
    Hermes,
    /// `hyperion`
    Hyperion,
    /// `iris`
    Iris,
    /// `janus`
    Janus,
    /// `juno`
    Juno,
    /// `jupiter`
    Jupiter,
    /// `mars`
    Mars,
    /// `minerva`
    Minerva,
    /// `neptune`
    Neptune,
    /// `odysseus`
    Odysseus,
    /// `ophelia`
    Ophelia,
    /// `pandora`
    Pandora,
    /// `phoebe`
    Phoebe,
    /// `pluto`
    Pluto,
    /// `saturn`
    Saturn,
    /// `selene`
    Selene,
    /// `theia`
    Theia,
    /// `vesta`
    Vesta,
    /// `celeste`
    Celeste,
    /// `estrella`
    Estrella,
    /// `nestor`
    Nestor,
    /// `sirio`
    Sirio,
    /// `carina`
    Carina,
    /// `alvaro`
    Alvaro,
    /// `diana`
    Diana,
    /// `aquila`
    Aquila,
    /// `selena`
    Selena,
    /// `javier`
    Javier,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl DeepgramVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "asteria",
        "luna",
        "stella",
        "athena",
        "hera",
        "orion",
        "arcas",
        "perseus",
        "angus",
        "orpheus",
        "helios",
        "zeus",
        "thalia",
        "andromeda",
        "helena",
        "apollo",
        "aries",
        "amalthea",
        "atlas",
        "aurora",
        "callista",
        "cora",
        "cordelia",
        "delia",
        "draco",
        "electra",
        "harmonia",
        "hermes",
        "hyperion",
        "iris",
        "janus",
        "juno",
        "jupiter",
        "mars",
        "minerva",
        "neptune",
        "odysseus",
        "ophelia",
        "pandora",
        "phoebe",
        "pluto",
        "saturn",
        "selene",
        "theia",
        "vesta",
        "celeste",
        "estrella",
        "nestor",
        "sirio",
        "carina",
        "alvaro",
        "diana",
        "aquila",
        "selena",
        "javier",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            DeepgramVoiceVoiceId::Asteria => "asteria",
            DeepgramVoiceVoiceId::Luna => "luna",
            DeepgramVoiceVoiceId::Stella => "stella",
            DeepgramVoiceVoiceId::Athena => "athena",
            DeepgramVoiceVoiceId::Hera => "hera",
            DeepgramVoiceVoiceId::Orion => "orion",
            DeepgramVoiceVoiceId::Arcas => "arcas",
            DeepgramVoiceVoiceId::Perseus => "perseus",
            DeepgramVoiceVoiceId::Angus => "angus",
            DeepgramVoiceVoiceId::Orpheus => "orpheus",
            DeepgramVoiceVoiceId::Helios => "helios",
            DeepgramVoiceVoiceId::Zeus => "zeus",
            DeepgramVoiceVoiceId::Thalia => "thalia",
            DeepgramVoiceVoiceId::Andromeda => "andromeda",
            DeepgramVoiceVoiceId::Helena => "helena",
            DeepgramVoiceVoiceId::Apollo => "apollo",
            DeepgramVoiceVoiceId::Aries => "aries",
            DeepgramVoiceVoiceId::Amalthea => "amalthea",
            DeepgramVoiceVoiceId::Atlas => "atlas",
            DeepgramVoiceVoiceId::Aurora => "aurora",
            DeepgramVoiceVoiceId::Callista => "callista",
            DeepgramVoiceVoiceId::Cora => "cora",
            DeepgramVoiceVoiceId::Cordelia => "cordelia",
            DeepgramVoiceVoiceId::Delia => "delia",
            DeepgramVoiceVoiceId::Draco => "draco",
            DeepgramVoiceVoiceId::Electra => "electra",
            DeepgramVoiceVoiceId::Harmonia => "harmonia",
            DeepgramVoiceVoiceId::Hermes => "hermes",
            DeepgramVoiceVoiceId::Hyperion => "hyperion",
            DeepgramVoiceVoiceId::Iris => "iris",
            DeepgramVoiceVoiceId::Janus => "janus",
            DeepgramVoiceVoiceId::Juno => "juno",
            DeepgramVoiceVoiceId::Jupiter => "jupiter",
            DeepgramVoiceVoiceId::Mars => "mars",
            DeepgramVoiceVoiceId::Minerva => "minerva",
            DeepgramVoiceVoiceId::Neptune => "neptune",
            DeepgramVoiceVoiceId::Odysseus => "odysseus",
            DeepgramVoiceVoiceId::Ophelia => "ophelia",
            DeepgramVoiceVoiceId::Pandora => "pandora",
            DeepgramVoiceVoiceId::Phoebe => "phoebe",
            DeepgramVoiceVoiceId::Pluto => "pluto",
            DeepgramVoiceVoiceId::Saturn => "saturn",
            DeepgramVoiceVoiceId::Selene => "selene",
            DeepgramVoiceVoiceId::Theia => "theia",
            DeepgramVoiceVoiceId::Vesta => "vesta",
            DeepgramVoiceVoiceId::Celeste => "celeste",
            DeepgramVoiceVoiceId::Estrella => "estrella",
            DeepgramVoiceVoiceId::Nestor => "nestor",
            DeepgramVoiceVoiceId::Sirio => "sirio",
            DeepgramVoiceVoiceId::Carina => "carina",
            DeepgramVoiceVoiceId::Alvaro => "alvaro",
            DeepgramVoiceVoiceId::Diana => "diana",
            DeepgramVoiceVoiceId::Aquila => "aquila",
            DeepgramVoiceVoiceId::Selena => "selena",
            DeepgramVoiceVoiceId::Javier => "javier",
            DeepgramVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            DeepgramVoiceVoiceId::VALUES,
            &index::<128>(DeepgramVoiceVoiceId::VALUES),
        );
        static LISTED: [DeepgramVoiceVoiceId; 55usize] = [
            DeepgramVoiceVoiceId::Asteria,
            DeepgramVoiceVoiceId::Luna,
            DeepgramVoiceVoiceId::Stella,
            DeepgramVoiceVoiceId::Athena,
            DeepgramVoiceVoiceId::Hera,
            DeepgramVoiceVoiceId::Orion,
            DeepgramVoiceVoiceId::Arcas,
            DeepgramVoiceVoiceId::Perseus,
            DeepgramVoiceVoiceId::Angus,
            DeepgramVoiceVoiceId::Orpheus,
            DeepgramVoiceVoiceId::Helios,
            DeepgramVoiceVoiceId::Zeus,
            DeepgramVoiceVoiceId::Thalia,
            DeepgramVoiceVoiceId::Andromeda,
            DeepgramVoiceVoiceId::Helena,
            DeepgramVoiceVoiceId::Apollo,
            DeepgramVoiceVoiceId::Aries,
            DeepgramVoiceVoiceId::Amalthea,
            DeepgramVoiceVoiceId::Atlas,
            DeepgramVoiceVoiceId::Aurora,
            DeepgramVoiceVoiceId::Callista,
            DeepgramVoiceVoiceId::Cora,
            DeepgramVoiceVoiceId::Cordelia,
            DeepgramVoiceVoiceId::Delia,
            DeepgramVoiceVoiceId::Draco,
            DeepgramVoiceVoiceId::Electra,
            DeepgramVoiceVoiceId::Harmonia,
            DeepgramVoiceVoiceId::Hermes,
            DeepgramVoiceVoiceId::Hyperion,
            DeepgramVoiceVoiceId::Iris,
            DeepgramVoiceVoiceId::Janus,
            DeepgramVoiceVoiceId::Juno,
            DeepgramVoiceVoiceId::Jupiter,
            DeepgramVoiceVoiceId::Mars,
            DeepgramVoiceVoiceId::Minerva,
            DeepgramVoiceVoiceId::Neptune,
            DeepgramVoiceVoiceId::Odysseus,
            DeepgramVoiceVoiceId::Ophelia,
            DeepgramVoiceVoiceId::Pandora,
            DeepgramVoiceVoiceId::Phoebe,
            DeepgramVoiceVoiceId::Pluto,
            DeepgramVoiceVoiceId::Saturn,
            DeepgramVoiceVoiceId::Selene,
            DeepgramVoiceVoiceId::Theia,
            DeepgramVoiceVoiceId::Vesta,
            DeepgramVoiceVoiceId::Celeste,
            DeepgramVoiceVoiceId::Estrella,
            DeepgramVoiceVoiceId::Nestor,
            DeepgramVoiceVoiceId::Sirio,
            DeepgramVoiceVoiceId::Carina,
            DeepgramVoiceVoiceId::Alvaro,
            DeepgramVoiceVoiceId::Diana,
            DeepgramVoiceVoiceId::Aquila,
            DeepgramVoiceVoiceId::Selena,
            DeepgramVoiceVoiceId::Javier,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => DeepgramVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for DeepgramVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = DeepgramVoiceVoiceId::from_name(text);
        !matches!(self, DeepgramVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        DeepgramVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 55 listed values"
    }
}

texts! {
    DeepgramVoiceVoiceId = "vapi-deepgramvoice-schema.json#/properties/voiceId";
}
