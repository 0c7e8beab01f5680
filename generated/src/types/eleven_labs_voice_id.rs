// @generated from vapi-elevenlabsvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-elevenlabsvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ElevenLabsVoiceId {
    /// `burt`
    Burt,
    /// `marissa`
    Marissa,
    /// `andrea`
    Andrea,
    /// `sarah`
    Sarah,
    /// `phillip`
    Phillip,
    /// `steve`
    Steve,
    /// `joseph`
    Joseph,
    /// `myra`
    Myra,
    /// `paula`
    Paula,
    /// `ryan`
    Ryan,
    /// `drew`
    Drew,
    /// `paul`
    Paul,
    /// `mrb`
    Mrb,
    /// `matilda`
    Matilda,
    /// `mark`
    Mark,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ElevenLabsVoiceId = "vapi-elevenlabsvoice-schema.json#/properties/voiceId", open, b"\x04\x00\x03\x0b\x01\x00\x00\x06\x0d\x0f\x00\x0e\x07\x00\x0a\x00\x00\x00\x05\x00\x00\x00\x02\x00\
        \x00\x00\x09\x00\x0c\x00\x00\x08", "one of 15 listed values" {
        Burt = "burt";
        Marissa = "marissa";
        Andrea = "andrea";
        Sarah = "sarah";
        Phillip = "phillip";
        Steve = "steve";
        Joseph = "joseph";
        Myra = "myra";
        Paula = "paula";
        Ryan = "ryan";
        Drew = "drew";
        Paul = "paul";
        Mrb = "mrb";
        Matilda = "matilda";
        Mark = "mark";
    }
}
