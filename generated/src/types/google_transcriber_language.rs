// @generated from vapi-fallbackgoogletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 39 listed values, or another string.
///
/// Schema: `vapi-fallbackgoogletranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
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
    GoogleTranscriberLanguage = "vapi-fallbackgoogletranscriber-schema.json#/properties/language", unstated, [128], "one of 39 listed values" {
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
