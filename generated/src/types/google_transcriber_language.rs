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
    GoogleTranscriberLanguage = "vapi-fallbackgoogletranscriber-schema.json#/properties/language", unstated, b"\0\0\0\0\0\0\0\0\0\0\0\r\x10\x0b\0\0\0\0\0\0\x12\x19\0\x11\x03#\0\t\0\0!\0\x14%&\0\0\0\0\x0c\x1c\
        \0\x04\x0e\0\0\x15\x1a$\n\"\x0f\x17\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x07\0\0\0\0\x20\0\0\x1e\0\0\0\x02\
        \0\0\0\0\0\0\0\0\0\0\x1b\x06\0\0\0\x05\0\'\0\x1f\0\0\x1d\0\x13\0\0\0\0\0\0\0\0\0\0\0\0\0\x16\0\0\x08\
        \0\0\0\0\x18\0", "one of 39 listed values" {
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
