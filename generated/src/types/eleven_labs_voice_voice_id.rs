// @generated from vapi-elevenlabsvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-elevenlabsvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ElevenLabsVoiceVoiceId {
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
    ElevenLabsVoiceVoiceId = "vapi-elevenlabsvoice-schema.json#/properties/voiceId", open, b"\x04\0\x03\x0b\x01\0\0\x06\r\x0f\0\x0e\x07\0\n\0\0\0\x05\0\0\0\x02\0\0\0\t\0\x0c\0\0\x08", "one of 15 listed values" {
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
