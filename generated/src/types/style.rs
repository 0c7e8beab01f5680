// @generated from vapi-fallbackmicrosoftvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 29 listed values, or another string.
///
/// Schema: `vapi-fallbackmicrosoftvoice-schema.json#/properties/style`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `adventurous`
    Adventurous,
    /// `angry`
    Angry,
    /// `caring`
    Caring,
    /// `cheerful`
    Cheerful,
    /// `confused`
    Confused,
    /// `curious`
    Curious,
    /// `determined`
    Determined,
    /// `disappointed`
    Disappointed,
    /// `disgusted`
    Disgusted,
    /// `embarrassed`
    Embarrassed,
    /// `empathy`
    Empathy,
    /// `encouraging`
    Encouraging,
    /// `excited`
    Excited,
    /// `fearful`
    Fearful,
    /// `friendly`
    Friendly,
    /// `happy`
    Happy,
    /// `hopeful`
    Hopeful,
    /// `jealous`
    Jealous,
    /// `joyful`
    Joyful,
    /// `nostalgic`
    Nostalgic,
    /// `reflective`
    Reflective,
    /// `regretful`
    Regretful,
    /// `relieved`
    Relieved,
    /// `sad`
    Sad,
    /// `serious`
    Serious,
    /// `shouting`
    Shouting,
    /// `softvoice`
    Softvoice,
    /// `surprised`
    Surprised,
    /// `whispering`
    Whispering,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    Style = "vapi-fallbackmicrosoftvoice-schema.json#/properties/style", unstated, b"\x1d\x00\x00\x00\x05\x0b\x01\x13\x00\x00\x10\x07\x0c\x00\x00\x06\x16\x00\x00\x00\x03\x09\x0e\x15\
        \x00\x00\x00\x1a\x00\x00\x00\x00\x00\x12\x00\x00\x00\x00\x00\x02\x08\x14\x1c\x0a\x0f\x00\x00\x04\x1b\
        \x00\x19\x11\x00\x00\x00\x00\x00\x17\x00\x18\x00\x0d\x00\x00", "one of 29 listed values" {
        Adventurous = "adventurous";
        Angry = "angry";
        Caring = "caring";
        Cheerful = "cheerful";
        Confused = "confused";
        Curious = "curious";
        Determined = "determined";
        Disappointed = "disappointed";
        Disgusted = "disgusted";
        Embarrassed = "embarrassed";
        Empathy = "empathy";
        Encouraging = "encouraging";
        Excited = "excited";
        Fearful = "fearful";
        Friendly = "friendly";
        Happy = "happy";
        Hopeful = "hopeful";
        Jealous = "jealous";
        Joyful = "joyful";
        Nostalgic = "nostalgic";
        Reflective = "reflective";
        Regretful = "regretful";
        Relieved = "relieved";
        Sad = "sad";
        Serious = "serious";
        Shouting = "shouting";
        Softvoice = "softvoice";
        Surprised = "surprised";
        Whispering = "whispering";
    }
}
