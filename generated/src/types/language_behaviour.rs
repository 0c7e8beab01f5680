// @generated from vapi-fallbackgladiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#/properties/languageBehaviour`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LanguageBehaviour {
    /// `manual`
    Manual,
    /// `automatic single language`
    AutomaticSingleLanguage,
    /// `automatic multiple languages`
    AutomaticMultipleLanguages,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    LanguageBehaviour = "vapi-fallbackgladiatranscriber-schema.json#/properties/languageBehaviour", unstated, b"", "one of 3 listed values" {
        Manual = "manual";
        AutomaticSingleLanguage = "automatic single language";
        AutomaticMultipleLanguages = "automatic multiple languages";
    }
}
