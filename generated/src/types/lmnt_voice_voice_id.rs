// @generated from vapi-fallbacklmntvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 42 listed values, or another string.
///
/// Schema: `vapi-fallbacklmntvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl LmntVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "amy",
        "ansel",
        "autumn",
        "ava",
        "brandon",
        "caleb",
        "cassian",
        "chloe",
        "dalton",
        "daniel",
        "dustin",
        "elowen",
        "evander",
        "huxley",
        "james",
        "juniper",
        "kennedy",
        "lauren",
        "leah",
        "lily",
        "lucas",
        "magnus",
        "miles",
        "morgan",
        "natalie",
        "nathan",
        "noah",
        "nyssa",
        "oliver",
        "paige",
        "ryan",
        "sadie",
        "sophie",
        "stella",
        "terrence",
        "tyler",
        "vesper",
        "violet",
        "warrick",
        "zain",
        "zeke",
        "zoe",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            LmntVoiceVoiceId::Amy => "amy",
            LmntVoiceVoiceId::Ansel => "ansel",
            LmntVoiceVoiceId::Autumn => "autumn",
            LmntVoiceVoiceId::Ava => "ava",
            LmntVoiceVoiceId::Brandon => "brandon",
            LmntVoiceVoiceId::Caleb => "caleb",
            LmntVoiceVoiceId::Cassian => "cassian",
            LmntVoiceVoiceId::Chloe => "chloe",
            LmntVoiceVoiceId::Dalton => "dalton",
            LmntVoiceVoiceId::Daniel => "daniel",
            LmntVoiceVoiceId::Dustin => "dustin",
            LmntVoiceVoiceId::Elowen => "elowen",
            LmntVoiceVoiceId::Evander => "evander",
            LmntVoiceVoiceId::Huxley => "huxley",
            LmntVoiceVoiceId::James => "james",
            LmntVoiceVoiceId::Juniper => "juniper",
            LmntVoiceVoiceId::Kennedy => "kennedy",
            LmntVoiceVoiceId::Lauren => "lauren",
            LmntVoiceVoiceId::Leah => "leah",
            LmntVoiceVoiceId::Lily => "lily",
            LmntVoiceVoiceId::Lucas => "lucas",
            LmntVoiceVoiceId::Magnus => "magnus",
            LmntVoiceVoiceId::Miles => "miles",
            LmntVoiceVoiceId::Morgan => "morgan",
            LmntVoiceVoiceId::Natalie => "natalie",
            LmntVoiceVoiceId::Nathan => "nathan",
            LmntVoiceVoiceId::Noah => "noah",
            LmntVoiceVoiceId::Nyssa => "nyssa",
            LmntVoiceVoiceId::Oliver => "oliver",
            LmntVoiceVoiceId::Paige => "paige",
            LmntVoiceVoiceId::Ryan => "ryan",
            LmntVoiceVoiceId::Sadie => "sadie",
            LmntVoiceVoiceId::Sophie => "sophie",
            LmntVoiceVoiceId::Stella => "stella",
            LmntVoiceVoiceId::Terrence => "terrence",
            LmntVoiceVoiceId::Tyler => "tyler",
            LmntVoiceVoiceId::Vesper => "vesper",
            LmntVoiceVoiceId::Violet => "violet",
            LmntVoiceVoiceId::Warrick => "warrick",
            LmntVoiceVoiceId::Zain => "zain",
            LmntVoiceVoiceId::Zeke => "zeke",
            LmntVoiceVoiceId::Zoe => "zoe",
            LmntVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            LmntVoiceVoiceId::VALUES,
            &index::<128>(LmntVoiceVoiceId::VALUES),
        );
        static LISTED: [LmntVoiceVoiceId; 42usize] = [
            LmntVoiceVoiceId::Amy,
            LmntVoiceVoiceId::Ansel,
            LmntVoiceVoiceId::Autumn,
            LmntVoiceVoiceId::Ava,
            LmntVoiceVoiceId::Brandon,
            LmntVoiceVoiceId::Caleb,
            LmntVoiceVoiceId::Cassian,
            LmntVoiceVoiceId::Chloe,
            LmntVoiceVoiceId::Dalton,
            LmntVoiceVoiceId::Daniel,
            LmntVoiceVoiceId::Dustin,
            LmntVoiceVoiceId::Elowen,
            LmntVoiceVoiceId::Evander,
            LmntVoiceVoiceId::Huxley,
            LmntVoiceVoiceId::James,
            LmntVoiceVoiceId::Juniper,
            LmntVoiceVoiceId::Kennedy,
            LmntVoiceVoiceId::Lauren,
            LmntVoiceVoiceId::Leah,
            LmntVoiceVoiceId::Lily,
            LmntVoiceVoiceId::Lucas,
            LmntVoiceVoiceId::Magnus,
            LmntVoiceVoiceId::Miles,
            LmntVoiceVoiceId::Morgan,
            LmntVoiceVoiceId::Natalie,
            LmntVoiceVoiceId::Nathan,
            LmntVoiceVoiceId::Noah,
            LmntVoiceVoiceId::Nyssa,
            LmntVoiceVoiceId::Oliver,
            LmntVoiceVoiceId::Paige,
            LmntVoiceVoiceId::Ryan,
            LmntVoiceVoiceId::Sadie,
            LmntVoiceVoiceId::Sophie,
            LmntVoiceVoiceId::Stella,
            LmntVoiceVoiceId::Terrence,
            LmntVoiceVoiceId::Tyler,
            LmntVoiceVoiceId::Vesper,
            LmntVoiceVoiceId::Violet,
            LmntVoiceVoiceId::Warrick,
            LmntVoiceVoiceId::Zain,
            LmntVoiceVoiceId::Zeke,
            LmntVoiceVoiceId::Zoe,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => LmntVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for LmntVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = LmntVoiceVoiceId::from_name(text);
        !matches!(self, LmntVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        LmntVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 42 listed values"
    }
}

texts! {
    LmntVoiceVoiceId = "vapi-fallbacklmntvoice-schema.json#/properties/voiceId";
}
