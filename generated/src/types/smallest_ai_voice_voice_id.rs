// @generated from vapi-fallbacksmallestaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 25 listed values, or another string.
///
/// Schema: `vapi-fallbacksmallestaivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmallestAiVoiceVoiceId {
    /// `emily`
    Emily,
    /// `jasmine`
    Jasmine,
    /// `arman`
    Arman,
    /// `james`
    James,
    /// `mithali`
    Mithali,
    /// `aravind`
    Aravind,
    /// `raj`
    Raj,
    /// `diya`
    Diya,
    /// `raman`
    Raman,
    /// `ananya`
    Ananya,
    /// `isha`
    Isha,
    /// `william`
    William,
    /// `aarav`
    Aarav,
    /// `monika`
    Monika,
    /// `niharika`
    Niharika,
    /// `deepika`
    Deepika,
    /// `raghav`
    Raghav,
    /// `kajal`
    Kajal,
    /// `radhika`
    Radhika,
    /// `mansi`
    Mansi,
    /// `nisha`
    Nisha,
    /// `saurabh`
    Saurabh,
    /// `pooja`
    Pooja,
    /// `saina`
    Saina,
    /// `sanya`
    Sanya,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SmallestAiVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "emily",
        "jasmine",
        "arman",
        "james",
        "mithali",
        "aravind",
        "raj",
        "diya",
        "raman",
        "ananya",
        "isha",
        "william",
        "aarav",
        "monika",
        "niharika",
        "deepika",
        "raghav",
        "kajal",
        "radhika",
        "mansi",
        "nisha",
        "saurabh",
        "pooja",
        "saina",
        "sanya",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SmallestAiVoiceVoiceId::Emily => "emily",
            SmallestAiVoiceVoiceId::Jasmine => "jasmine",
            SmallestAiVoiceVoiceId::Arman => "arman",
            SmallestAiVoiceVoiceId::James => "james",
            SmallestAiVoiceVoiceId::Mithali => "mithali",
            SmallestAiVoiceVoiceId::Aravind => "aravind",
            SmallestAiVoiceVoiceId::Raj => "raj",
            SmallestAiVoiceVoiceId::Diya => "diya",
            SmallestAiVoiceVoiceId::Raman => "raman",
            SmallestAiVoiceVoiceId::Ananya => "ananya",
            SmallestAiVoiceVoiceId::Isha => "isha",
            SmallestAiVoiceVoiceId::William => "william",
            SmallestAiVoiceVoiceId::Aarav => "aarav",
            SmallestAiVoiceVoiceId::Monika => "monika",
            SmallestAiVoiceVoiceId::Niharika => "niharika",
            SmallestAiVoiceVoiceId::Deepika => "deepika",
            SmallestAiVoiceVoiceId::Raghav => "raghav",
            SmallestAiVoiceVoiceId::Kajal => "kajal",
            SmallestAiVoiceVoiceId::Radhika => "radhika",
            SmallestAiVoiceVoiceId::Mansi => "mansi",
            SmallestAiVoiceVoiceId::Nisha => "nisha",
            SmallestAiVoiceVoiceId::Saurabh => "saurabh",
            SmallestAiVoiceVoiceId::Pooja => "pooja",
            SmallestAiVoiceVoiceId::Saina => "saina",
            SmallestAiVoiceVoiceId::Sanya => "sanya",
            SmallestAiVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SmallestAiVoiceVoiceId::VALUES,
            &index::<64>(SmallestAiVoiceVoiceId::VALUES),
        );
        static LISTED: [SmallestAiVoiceVoiceId; 25usize] = [
            SmallestAiVoiceVoiceId::Emily,
            SmallestAiVoiceVoiceId::Jasmine,
            SmallestAiVoiceVoiceId::Arman,
            SmallestAiVoiceVoiceId::James,
            SmallestAiVoiceVoiceId::Mithali,
            SmallestAiVoiceVoiceId::Aravind,
            SmallestAiVoiceVoiceId::Raj,
            SmallestAiVoiceVoiceId::Diya,
            SmallestAiVoiceVoiceId::Raman,
            SmallestAiVoiceVoiceId::Ananya,
            SmallestAiVoiceVoiceId::Isha,
            SmallestAiVoiceVoiceId::William,
            SmallestAiVoiceVoiceId::Aarav,
            SmallestAiVoiceVoiceId::Monika,
            SmallestAiVoiceVoiceId::Niharika,
            SmallestAiVoiceVoiceId::Deepika,
            SmallestAiVoiceVoiceId::Raghav,
            SmallestAiVoiceVoiceId::Kajal,
            SmallestAiVoiceVoiceId::Radhika,
            SmallestAiVoiceVoiceId::Mansi,
            SmallestAiVoiceVoiceId::Nisha,
            SmallestAiVoiceVoiceId::Saurabh,
            SmallestAiVoiceVoiceId::Pooja,
            SmallestAiVoiceVoiceId::Saina,
            SmallestAiVoiceVoiceId::Sanya,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SmallestAiVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SmallestAiVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = SmallestAiVoiceVoiceId::from_name(text);
        !matches!(self, SmallestAiVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SmallestAiVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 25 listed values"
    }
}

texts! {
    SmallestAiVoiceVoiceId =
    "vapi-fallbacksmallestaivoice-schema.json#/properties/voiceId";
}
