// @generated from vapi-deepgramvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 62 listed values, or another string.
///
/// Schema: `vapi-deepgramvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeepgramVoiceId {
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
    /// `viktoria`
    Viktoria,
    /// `kara`
    Kara,
    /// `fabian`
    Fabian,
    /// `julius`
    Julius,
    /// `lara`
    Lara,
    /// `elara`
    Elara,
    /// `aurelia`
    Aurelia,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    DeepgramVoiceId = "vapi-deepgramvoice-schema.json#/properties/voiceId", unstated, b"\x11\x00\x00\x00\x2d\x00\x00\x19\x00\x00\x00\x26\x00\x00\x04\x00\x00\x0a\x10\x1e\x01\x28\x00\x13\
        \x00\x3d\x0b\x18\x29\x3b\x1d\x39\x00\x14\x16\x24\x27\x15\x17\x34\x3c\x0f\x22\x00\x00\x00\x00\x00\x00\
        \x05\x06\x30\x1a\x00\x00\x00\x00\x00\x00\x00\x25\x2b\x36\x3a\x21\x00\x23\x00\x00\x00\x00\x1c\x00\x00\
        \x08\x00\x00\x00\x00\x0c\x07\x00\x00\x00\x0e\x1f\x32\x0d\x2e\x00\x35\x09\x33\x12\x00\x00\x00\x00\x20\
        \x31\x37\x00\x1b\x2c\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x2f\x00\x00\x00\x38\x03\x00\x00\
        \x2a\x00\x3e\x00", "one of 62 listed values" {
        Asteria = "asteria";
        Luna = "luna";
        Stella = "stella";
        Athena = "athena";
        Hera = "hera";
        Orion = "orion";
        Arcas = "arcas";
        Perseus = "perseus";
        Angus = "angus";
        Orpheus = "orpheus";
        Helios = "helios";
        Zeus = "zeus";
        Thalia = "thalia";
        Andromeda = "andromeda";
        Helena = "helena";
        Apollo = "apollo";
        Aries = "aries";
        Amalthea = "amalthea";
        Atlas = "atlas";
        Aurora = "aurora";
        Callista = "callista";
        Cora = "cora";
        Cordelia = "cordelia";
        Delia = "delia";
        Draco = "draco";
        Electra = "electra";
        Harmonia = "harmonia";
        Hermes = "hermes";
        Hyperion = "hyperion";
        Iris = "iris";
        Janus = "janus";
        Juno = "juno";
        Jupiter = "jupiter";
        Mars = "mars";
        Minerva = "minerva";
        Neptune = "neptune";
        Odysseus = "odysseus";
        Ophelia = "ophelia";
        Pandora = "pandora";
        Phoebe = "phoebe";
        Pluto = "pluto";
        Saturn = "saturn";
        Selene = "selene";
        Theia = "theia";
        Vesta = "vesta";
        Celeste = "celeste";
        Estrella = "estrella";
        Nestor = "nestor";
        Sirio = "sirio";
        Carina = "carina";
        Alvaro = "alvaro";
        Diana = "diana";
        Aquila = "aquila";
        Selena = "selena";
        Javier = "javier";
        Viktoria = "viktoria";
        Kara = "kara";
        Fabian = "fabian";
        Julius = "julius";
        Lara = "lara";
        Elara = "elara";
        Aurelia = "aurelia";
    }
}
