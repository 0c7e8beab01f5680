// @generated from vapi-fallbackplayhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 10 listed values, or another string.
///
/// Schema: `vapi-fallbackplayhtvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PlayHtVoiceId {
    /// `jennifer`
    Jennifer,
    /// `melissa`
    Melissa,
    /// `will`
    Will,
    /// `chris`
    Chris,
    /// `matt`
    Matt,
    /// `jack`
    Jack,
    /// `ruby`
    Ruby,
    /// `davis`
    Davis,
    /// `donna`
    Donna,
    /// `michael`
    Michael,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    PlayHtVoiceId = "vapi-fallbackplayhtvoice-schema.json#/properties/voiceId", open, b"\x00\x00\x0a\x00\x00\x00\x00\x09\x00\x00\x01\x00\x06\x00\x00\x00\x00\x03\x07\x08\x00\x02\x04\x00\
        \x00\x00\x00\x05\x00\x00\x00\x00", "one of 10 listed values" {
        Jennifer = "jennifer";
        Melissa = "melissa";
        Will = "will";
        Chris = "chris";
        Matt = "matt";
        Jack = "jack";
        Ruby = "ruby";
        Davis = "davis";
        Donna = "donna";
        Michael = "michael";
    }
}
