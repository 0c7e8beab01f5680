// @generated from vapi-fallbacklmntvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 42 listed values, or another string.
///
/// Schema: `vapi-fallbacklmntvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LmntVoiceVoiceId {
    /// `amy`
    Amy,
    /// `ansel`
    Ansel,
    /// `autumn`
    Autumn,
    /// `ava`
    Ava,
    /// `brandon`
    Brandon,
    /// `caleb`
    Caleb,
    /// `cassian`
    Cassian,
    /// `chloe`
    Chloe,
    /// `dalton`
    Dalton,
    /// `daniel`
    Daniel,
    /// `dustin`
    Dustin,
    /// `elowen`
    Elowen,
    /// `evander`
    Evander,
    /// `huxley`
    Huxley,
    /// `james`
    James,
    /// `juniper`
    Juniper,
    /// `kennedy`
    Kennedy,
    /// `lauren`
    Lauren,
    /// `leah`
    Leah,
    /// `lily`
    Lily,
    /// `lucas`
    Lucas,
    /// `magnus`
    Magnus,
    /// `miles`
    Miles,
    /// `morgan`
    Morgan,
    /// `natalie`
    Natalie,
    /// `nathan`
    Nathan,
    /// `noah`
    Noah,
    /// `nyssa`
    Nyssa,
    /// `oliver`
    Oliver,
    /// `paige`
    Paige,
    /// `ryan`
    Ryan,
    /// `sadie`
    Sadie,
    /// `sophie`
    Sophie,
    /// `stella`
    Stella,
    /// `terrence`
    Terrence,
    /// `tyler`
    Tyler,
    /// `vesper`
    Vesper,
    /// `violet`
    Violet,
    /// `warrick`
    Warrick,
    /// `zain`
    Zain,
    /// `zeke`
    Zeke,
    /// `zoe`
    Zoe,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    LmntVoiceVoiceId = "vapi-fallbacklmntvoice-schema.json#/properties/voiceId", open, b"\x16\0\0\0\x0c\0\0\0\0\x19\0\0\0\0\x17\x1f%\x13\0\0\0\0\0\x02\0\0\0\0&)\0\0\0\0\0\0\x1d\0\0\x1b\
        !\n\'\x10\x18\x15\x20\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\t\r*\0\x1a\0\0\0#\0\x03\x0f\0\0\0\x0b\0\0\0\
        \x11\x07\x1c\0\0\0\0$\0\0\0\0\0\0\x08\0\0\0\0\0\0(\x04\0\x01\0\0\0\x05\x12\x1e\0\0\0\0\0\0\0\0\x06\
        \"\0\x0e\0\0\x14", "one of 42 listed values" {
        Amy = "amy";
        Ansel = "ansel";
        Autumn = "autumn";
        Ava = "ava";
        Brandon = "brandon";
        Caleb = "caleb";
        Cassian = "cassian";
        Chloe = "chloe";
        Dalton = "dalton";
        Daniel = "daniel";
        Dustin = "dustin";
        Elowen = "elowen";
        Evander = "evander";
        Huxley = "huxley";
        James = "james";
        Juniper = "juniper";
        Kennedy = "kennedy";
        Lauren = "lauren";
        Leah = "leah";
        Lily = "lily";
        Lucas = "lucas";
        Magnus = "magnus";
        Miles = "miles";
        Morgan = "morgan";
        Natalie = "natalie";
        Nathan = "nathan";
        Noah = "noah";
        Nyssa = "nyssa";
        Oliver = "oliver";
        Paige = "paige";
        Ryan = "ryan";
        Sadie = "sadie";
        Sophie = "sophie";
        Stella = "stella";
        Terrence = "terrence";
        Tyler = "tyler";
        Vesper = "vesper";
        Violet = "violet";
        Warrick = "warrick";
        Zain = "zain";
        Zeke = "zeke";
        Zoe = "zoe";
    }
}
