// @generated from vapi-fallbacklmntvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 42 listed values, or another string.
///
/// Schema: `vapi-fallbacklmntvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LmntVoiceId {
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
    LmntVoiceId = "vapi-fallbacklmntvoice-schema.json#/properties/voiceId", open, b"\x16\x00\x00\x00\x0c\x00\x00\x00\x00\x19\x00\x00\x00\x00\x17\x1f\x25\x13\x00\x00\x00\x00\x00\x02\
        \x00\x00\x00\x00\x26\x29\x00\x00\x00\x00\x00\x00\x1d\x00\x00\x1b\x21\x0a\x27\x10\x18\x15\x20\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x09\x0d\x2a\x00\x1a\x00\x00\x00\x23\x00\x03\
        \x0f\x00\x00\x00\x0b\x00\x00\x00\x11\x07\x1c\x00\x00\x00\x00\x24\x00\x00\x00\x00\x00\x00\x08\x00\x00\
        \x00\x00\x00\x00\x28\x04\x00\x01\x00\x00\x00\x05\x12\x1e\x00\x00\x00\x00\x00\x00\x00\x00\x06\x22\x00\
        \x0e\x00\x00\x14", "one of 42 listed values" {
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
