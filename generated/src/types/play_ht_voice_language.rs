// @generated from vapi-fallbackplayhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 37 listed values, or another string.
///
/// Schema: `vapi-fallbackplayhtvoice-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PlayHtVoiceLanguage {
    /// `afrikaans`
    Afrikaans,
    /// `albanian`
    Albanian,
    /// `amharic`
    Amharic,
    /// `arabic`
    Arabic,
    /// `bengali`
    Bengali,
    /// `bulgarian`
    Bulgarian,
    /// `catalan`
    Catalan,
    /// `croatian`
    Croatian,
    /// `czech`
    Czech,
    /// `danish`
    Danish,
    /// `dutch`
    Dutch,
    /// `english`
    English,
    /// `french`
    French,
    /// `galician`
    Galician,
    /// `german`
    German,
    /// `greek`
    Greek,
    /// `hebrew`
    Hebrew,
    /// `hindi`
    Hindi,
    /// `hungarian`
    Hungarian,
    /// `indonesian`
    Indonesian,
    /// `italian`
    Italian,
    /// `japanese`
    Japanese,
    /// `korean`
    Korean,
    /// `malay`
    Malay,
    /// `mandarin`
    Mandarin,
    /// `polish`
    Polish,
    /// `portuguese`
    Portuguese,
    /// `russian`
    Russian,
    /// `serbian`
    Serbian,
    /// `spanish`
    Spanish,
    /// `swedish`
    Swedish,
    /// `tagalog`
    Tagalog,
    /// `thai`
    Thai,
    /// `turkish`
    Turkish,
    /// `ukrainian`
    Ukrainian,
    /// `urdu`
    Urdu,
    /// `xhosa`
    Xhosa,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    PlayHtVoiceLanguage = "vapi-fallbackplayhtvoice-schema.json#/properties/language", unstated, b"\x20\x21\x00\x00\x00\x00\x00\x00\x23\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1c\x00\
        \x00\x0e\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x17\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0d\x11\x13\x00\x00\x00\x01\x1b\x00\x00\x00\x00\x12\x05\x1f\
        \x00\x0b\x00\x00\x1e\x00\x15\x22\x00\x00\x00\x00\x02\x03\x19\x00\x25\x0f\x00\x00\x16\x1a\x00\x0c\x14\
        \x10\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00\x00\x00\x09\x00\x00\x00\x24\x00\x00\x00\x1d\
        \x18\x06\x00\x04", "one of 37 listed values" {
        Afrikaans = "afrikaans";
        Albanian = "albanian";
        Amharic = "amharic";
        Arabic = "arabic";
        Bengali = "bengali";
        Bulgarian = "bulgarian";
        Catalan = "catalan";
        Croatian = "croatian";
        Czech = "czech";
        Danish = "danish";
        Dutch = "dutch";
        English = "english";
        French = "french";
        Galician = "galician";
        German = "german";
        Greek = "greek";
        Hebrew = "hebrew";
        Hindi = "hindi";
        Hungarian = "hungarian";
        Indonesian = "indonesian";
        Italian = "italian";
        Japanese = "japanese";
        Korean = "korean";
        Malay = "malay";
        Mandarin = "mandarin";
        Polish = "polish";
        Portuguese = "portuguese";
        Russian = "russian";
        Serbian = "serbian";
        Spanish = "spanish";
        Swedish = "swedish";
        Tagalog = "tagalog";
        Thai = "thai";
        Turkish = "turkish";
        Ukrainian = "ukrainian";
        Urdu = "urdu";
        Xhosa = "xhosa";
    }
}
