// @generated from vapi-fallbackgoogletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 39 listed values, or another string.
///
/// Schema: `vapi-fallbackgoogletranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GoogleTranscriberLanguage {
    /// `Multilingual`
    Multilingual,
    /// `Arabic`
    Arabic,
    /// `Bengali`
    Bengali,
    /// `Bulgarian`
    Bulgarian,
    /// `Chinese`
    Chinese,
    /// `Croatian`
    Croatian,
    /// `Czech`
    Czech,
    /// `Danish`
    Danish,
    /// `Dutch`
    Dutch,
    /// `English`
    English,
    /// `Estonian`
    Estonian,
    /// `Finnish`
    Finnish,
    /// `French`
    French,
    /// `German`
    German,
    /// `Greek`
    Greek,
    /// `Hebrew`
    Hebrew,
    /// `Hindi`
    Hindi,
    /// `Hungarian`
    Hungarian,
    /// `Indonesian`
    Indonesian,
    /// `Italian`
    Italian,
    /// `Japanese`
    Japanese,
    /// `Korean`
    Korean,
    /// `Latvian`
    Latvian,
    /// `Lithuanian`
    Lithuanian,
    /// `Norwegian`
    Norwegian,
    /// `Polish`
    Polish,
    /// `Portuguese`
    Portuguese,
    /// `Romanian`
    Romanian,
    /// `Russian`
    Russian,
    /// `Serbian`
    Serbian,
    /// `Slovak`
    Slovak,
    /// `Slovenian`
    Slovenian,
    /// `Spanish`
    Spanish,
    /// `Swahili`
    Swahili,
    /// `Swedish`
    Swedish,
    /// `Thai`
    Thai,
    /// `Turkish`
    Turkish,
    /// `Ukrainian`
    Ukrainian,
    /// `Vietnamese`
    Vietnamese,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    GoogleTranscriberLanguage = "vapi-fallbackgoogletranscriber-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0d\x10\x0b\x00\x00\x00\x00\x00\x00\x12\x19\x00\x11\
        \x03\x23\x00\x09\x00\x00\x21\x00\x14\x25\x26\x00\x00\x00\x00\x0c\x1c\x00\x04\x0e\x00\x00\x15\x1a\x24\
        \x0a\x22\x0f\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x07\x00\x00\x00\x00\x20\x00\
        \x00\x1e\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1b\x06\x00\x00\x00\x05\x00\x27\x00\
        \x1f\x00\x00\x1d\x00\x13\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16\x00\x00\x08\x00\x00\
        \x00\x00\x18\x00", "one of 39 listed values" {
        Multilingual = "Multilingual";
        Arabic = "Arabic";
        Bengali = "Bengali";
        Bulgarian = "Bulgarian";
        Chinese = "Chinese";
        Croatian = "Croatian";
        Czech = "Czech";
        Danish = "Danish";
        Dutch = "Dutch";
        English = "English";
        Estonian = "Estonian";
        Finnish = "Finnish";
        French = "French";
        German = "German";
        Greek = "Greek";
        Hebrew = "Hebrew";
        Hindi = "Hindi";
        Hungarian = "Hungarian";
        Indonesian = "Indonesian";
        Italian = "Italian";
        Japanese = "Japanese";
        Korean = "Korean";
        Latvian = "Latvian";
        Lithuanian = "Lithuanian";
        Norwegian = "Norwegian";
        Polish = "Polish";
        Portuguese = "Portuguese";
        Romanian = "Romanian";
        Russian = "Russian";
        Serbian = "Serbian";
        Slovak = "Slovak";
        Slovenian = "Slovenian";
        Spanish = "Spanish";
        Swahili = "Swahili";
        Swedish = "Swedish";
        Thai = "Thai";
        Turkish = "Turkish";
        Ukrainian = "Ukrainian";
        Vietnamese = "Vietnamese";
    }
}
