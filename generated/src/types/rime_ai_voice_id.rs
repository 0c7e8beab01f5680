// @generated from vapi-fallbackrimeaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 50 listed values, or another string.
///
/// Schema: `vapi-fallbackrimeaivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RimeAiVoiceId {
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

string_enum! {
    RimeAiVoiceId = "vapi-fallbackrimeaivoice-schema.json#/properties/voiceId", open, b"\x0e\x00\x00\x00\x00\x12\x0d\x00\x27\x00\x00\x18\x00\x00\x00\x1e\x1c\x05\x24\x28\x15\x2d\x00\x1d\
        \x23\x32\x00\x00\x00\x29\x00\x00\x00\x00\x00\x00\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x21\x00\x00\
        \x2f\x00\x00\x00\x00\x00\x00\x00\x2b\x00\x01\x00\x03\x00\x00\x00\x07\x1a\x2a\x00\x08\x16\x19\x25\x0c\
        \x1b\x26\x31\x00\x04\x00\x00\x00\x00\x00\x02\x22\x00\x20\x00\x11\x00\x00\x00\x09\x00\x00\x00\x00\x00\
        \x13\x00\x00\x2e\x30\x00\x00\x1f\x00\x14\x00\x00\x10\x0f\x2c\x00\x00\x0b\x00\x00\x00\x00\x00\x06\x0a\
        \x00\x00\x00\x00", "one of 50 listed values" {
        Cove = "cove";
        Moon = "moon";
        Wildflower = "wildflower";
        Eva = "eva";
        Amber = "amber";
        Maya = "maya";
        Lagoon = "lagoon";
        Breeze = "breeze";
        Helen = "helen";
        Joy = "joy";
        Marsh = "marsh";
        Creek = "creek";
        Cedar = "cedar";
        Alpine = "alpine";
        Summit = "summit";
        Nicholas = "nicholas";
        Tyler = "tyler";
        Colin = "colin";
        Hank = "hank";
        Thunder = "thunder";
        Astra = "astra";
        Eucalyptus = "eucalyptus";
        Moraine = "moraine";
        Peak = "peak";
        Tundra = "tundra";
        MesaExtra = "mesa_extra";
        Talon = "talon";
        Marlu = "marlu";
        Glacier = "glacier";
        Falcon = "falcon";
        Luna = "luna";
        Celeste = "celeste";
        Estelle = "estelle";
        Andromeda = "andromeda";
        Esther = "esther";
        Lyra = "lyra";
        Lintel = "lintel";
        Oculus = "oculus";
        Vespera = "vespera";
        Transom = "transom";
        Bond = "bond";
        Arcade = "arcade";
        Atrium = "atrium";
        Cupola = "cupola";
        Fern = "fern";
        Sirius = "sirius";
        Orion = "orion";
        Masonry = "masonry";
        Albion = "albion";
        Parapet = "parapet";
    }
}
