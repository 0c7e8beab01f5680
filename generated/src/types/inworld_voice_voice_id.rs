// @generated from vapi-fallbackinworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 65 listed values, or another string.
///
/// Schema: `vapi-fallbackinworldvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InworldVoiceVoiceId {
    /// `Alex`
    Alex,
    /// `Ashley`
    Ashley,
    /// `Craig`
    Craig,
    /// `Deborah`
    Deborah,
    /// `Dennis`
    Dennis,
    /// `Edward`
    Edward,
    /// `Elizabeth`
    Elizabeth,
    /// `Hades`
    Hades,
    /// `Julia`
    Julia,
    /// `Pixie`
    Pixie,
    /// `Mark`
    Mark,
    /// `Olivia`
    Olivia,
    /// `Priya`
    Priya,
    /// `Ronald`
    Ronald,
    /// `Sarah`
    Sarah,
    /// `Shaun`
    Shaun,
    /// `Theodore`
    Theodore,
    /// `Timothy`
    Timothy,
    /// `Wendy`
    Wendy,
    /// `Dominus`
    Dominus,
    /// `Hana`
    Hana,
    /// `Clive`
    Clive,
    /// `Carter`
    Carter,
    /// `Blake`
    Blake,
    /// `Luna`
    Luna,
    /// `Yichen`
    Yichen,
    /// `Xiaoyin`
    Xiaoyin,
    /// `Xinyi`
    Xinyi,
    /// `Jing`
    Jing,
    /// `Erik`
    Erik,
    /// `Katrien`
    Katrien,
    /// `Lennart`
    Lennart,
    /// `Lore`
    Lore,
    /// `Alain`
    Alain,
    /// `Hélène`
    Hélène,
    /// `Mathieu`
    Mathieu,
    /// `Étienne`
    Étienne,
    /// `Johanna`
    Johanna,
    /// `Josef`
    Josef,
    /// `Gianni`
    Gianni,
    /// `Orietta`
    Orietta,
    /// `Asuka`
    Asuka,
    /// `Satoshi`
    Satoshi,
    /// `Hyunwoo`
    Hyunwoo,
    /// `Minji`
    Minji,
    /// `Seojun`
    Seojun,
    /// `Yoona`
    Yoona,
    /// `Szymon`
    Szymon,
    /// `Wojciech`
    Wojciech,
    /// `Heitor`
    Heitor,
    /// `Maitê`
    Maitê,
    /// `Diego`
    Diego,
    /// `Lupita`
    Lupita,
    /// `Miguel`
    Miguel,
    /// `Rafael`
    Rafael,
    /// `Svetlana`
    Svetlana,
    /// `Elena`
    Elena,
    /// `Dmitry`
    Dmitry,
    /// `Nikolai`
    Nikolai,
    /// `Riya`
    Riya,
    /// `Manoj`
    Manoj,
    /// `Yael`
    Yael,
    /// `Oren`
    Oren,
    /// `Nour`
    Nour,
    /// `Omar`
    Omar,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl InworldVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "Alex",
        "Ashley",
        "Craig",
        "Deborah",
        "Dennis",
        "Edward",
        "Elizabeth",
        "Hades",
        "Julia",
        "Pixie",
        "Mark",
        "Olivia",
        "Priya",
        "Ronald",
        "Sarah",
        "Shaun",
        "Theodore",
        "Timothy",
        "Wendy",
        "Dominus",
        "Hana",
        "Clive",
        "Carter",
        "Blake",
        "Luna",
        "Yichen",
        "Xiaoyin",
        "Xinyi",
        "Jing",
        "Erik",
        "Katrien",
        "Lennart",
        "Lore",
        "Alain",
        "Hélène",
        "Mathieu",
        "Étienne",
        "Johanna",
        "Josef",
        "Gianni",
        "Orietta",
        "Asuka",
        "Satoshi",
        "Hyunwoo",
        "Minji",
        "Seojun",
        "Yoona",
        "Szymon",
        "Wojciech",
        "Heitor",
        "Maitê",
        "Diego",
        "Lupita",
        "Miguel",
        "Rafael",
        "Svetlana",
        "Elena",
        "Dmitry",
        "Nikolai",
        "Riya",
        "Manoj",
        "Yael",
        "Oren",
        "Nour",
        "Omar",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            InworldVoiceVoiceId::Alex => "Alex",
            InworldVoiceVoiceId::Ashley => "Ashley",
            InworldVoiceVoiceId::Craig => "Craig",
            InworldVoiceVoiceId::Deborah => "Deborah",
            InworldVoiceVoiceId::Dennis => "Dennis",
            InworldVoiceVoiceId::Edward => "Edward",
            InworldVoiceVoiceId::Elizabeth => "Elizabeth",
            InworldVoiceVoiceId::Hades => "Hades",
            InworldVoiceVoiceId::Julia => "Julia",
            InworldVoiceVoiceId::Pixie => "Pixie",
            InworldVoiceVoiceId::Mark => "Mark",
            InworldVoiceVoiceId::Olivia => "Olivia",
            InworldVoiceVoiceId::Priya => "Priya",
            InworldVoiceVoiceId::Ronald => "Ronald",
            InworldVoiceVoiceId::Sarah => "Sarah",
            InworldVoiceVoiceId::Shaun => "Shaun",
            InworldVoiceVoiceId::Theodore => "Theodore",
            InworldVoiceVoiceId::Timothy => "Timothy",
            InworldVoiceVoiceId::Wendy => "Wendy",
            InworldVoiceVoiceId::Dominus => "Dominus",
            InworldVoiceVoiceId::Hana => "Hana",
            InworldVoiceVoiceId::Clive => "Clive",
            InworldVoiceVoiceId::Carter => "Carter",
            InworldVoiceVoiceId::Blake => "Blake",
            InworldVoiceVoiceId::Luna => "Luna",
            InworldVoiceVoiceId::Yichen => "Yichen",
            InworldVoiceVoiceId::Xiaoyin => "Xiaoyin",
            InworldVoiceVoiceId::Xinyi => "Xinyi",
            InworldVoiceVoiceId::Jing => "Jing",
            InworldVoiceVoiceId::Erik => "Erik",
            InworldVoiceVoiceId::Katrien => "Katrien",
            InworldVoiceVoiceId::Lennart => "Lennart",
            InworldVoiceVoiceId::Lore => "Lore",
            InworldVoiceVoiceId::Alain => "Alain",
            InworldVoiceVoiceId::Hélène => "Hélène",
            InworldVoiceVoiceId::Mathieu => "Mathieu",
            InworldVoiceVoiceId::Étienne => "Étienne",
            InworldVoiceVoiceId::Johanna => "Johanna",
            InworldVoiceVoiceId::Josef => "Josef",
            InworldVoiceVoiceId::Gianni => "Gianni",
            InworldVoiceVoiceId::Orietta => "Orietta",
            InworldVoiceVoiceId::Asuka => "Asuka",
            InworldVoiceVoiceId::Satoshi => "Satoshi",
            InworldVoiceVoiceId::Hyunwoo => "Hyunwoo",
            InworldVoiceVoiceId::Minji => "Minji",
            InworldVoiceVoiceId::Seojun => "Seojun",
            InworldVoiceVoiceId::Yoona => "Yoona",
            InworldVoiceVoiceId::Szymon => "Szymon",
            InworldVoiceVoiceId::Wojciech => "Wojciech",
            InworldVoiceVoiceId::Heitor => "Heitor",
            InworldVoiceVoiceId::Maitê => "Maitê",
            InworldVoiceVoiceId::Diego => "Diego",
            InworldVoiceVoiceId::Lupita => "Lupita",
            InworldVoiceVoiceId::Miguel => "Miguel",
            InworldVoiceVoiceId::Rafael => "Rafael",
            InworldVoiceVoiceId::Svetlana => "Svetlana",
            InworldVoiceVoiceId::Elena => "Elena",
            InworldVoiceVoiceId::Dmitry => "Dmitry",
            InworldVoiceVoiceId::Nikolai => "Nikolai",
            InworldVoiceVoiceId::Riya => "Riya",
            InworldVoiceVoiceId::Manoj => "Manoj",
            InworldVoiceVoiceId::Yael => "Yael",
            InworldVoiceVoiceId::Oren => "Oren",
            InworldVoiceVoiceId::Nour => "Nour",
            InworldVoiceVoiceId::Omar => "Omar",
            InworldVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            InworldVoiceVoiceId::VALUES,
            &index::<256>(InworldVoiceVoiceId::VALUES),
        );
        static LISTED: [InworldVoiceVoiceId; 65usize] = [
            InworldVoiceVoiceId::Alex,
            InworldVoiceVoiceId::Ashley,
            InworldVoiceVoiceId::Craig,
            InworldVoiceVoiceId::Deborah,
            InworldVoiceVoiceId::Dennis,
            InworldVoiceVoiceId::Edward,
            InworldVoiceVoiceId::Elizabeth,
            InworldVoiceVoiceId::Hades,
            InworldVoiceVoiceId::Julia,
            InworldVoiceVoiceId::Pixie,
            InworldVoiceVoiceId::Mark,
            InworldVoiceVoiceId::Olivia,
            InworldVoiceVoiceId::Priya,
            InworldVoiceVoiceId::Ronald,
            InworldVoiceVoiceId::Sarah,
            InworldVoiceVoiceId::Shaun,
            InworldVoiceVoiceId::Theodore,
            InworldVoiceVoiceId::Timothy,
            InworldVoiceVoiceId::Wendy,
            InworldVoiceVoiceId::Dominus,
            InworldVoiceVoiceId::Hana,
            InworldVoiceVoiceId::Clive,
            InworldVoiceVoiceId::Carter,
            InworldVoiceVoiceId::Blake,
            InworldVoiceVoiceId::Luna,
            InworldVoiceVoiceId::Yichen,
            InworldVoiceVoiceId::Xiaoyin,
            InworldVoiceVoiceId::Xinyi,
            InworldVoiceVoiceId::Jing,
            InworldVoiceVoiceId::Erik,
            InworldVoiceVoiceId::Katrien,
            InworldVoiceVoiceId::Lennart,
            InworldVoiceVoiceId::Lore,
            InworldVoiceVoiceId::Alain,
            InworldVoiceVoiceId::Hélène,
            InworldVoiceVoiceId::Mathieu,
            InworldVoiceVoiceId::Étienne,
            InworldVoiceVoiceId::Johanna,
            InworldVoiceVoiceId::Josef,
            InworldVoiceVoiceId::Gianni,
            InworldVoiceVoiceId::Orietta,
            InworldVoiceVoiceId::Asuka,
            InworldVoiceVoiceId::Satoshi,
            InworldVoiceVoiceId::Hyunwoo,
            InworldVoiceVoiceId::Minji,
            InworldVoiceVoiceId::Seojun,
            InworldVoiceVoiceId::Yoona,
            InworldVoiceVoiceId::Szymon,
            InworldVoiceVoiceId::Wojciech,
            InworldVoiceVoiceId::Heitor,
            InworldVoiceVoiceId::Maitê,
            InworldVoiceVoiceId::Diego,
            InworldVoiceVoiceId::Lupita,
            InworldVoiceVoiceId::Miguel,
            InworldVoiceVoiceId::Rafael,
            InworldVoiceVoiceId::Svetlana,
            InworldVoiceVoiceId::Elena,
            InworldVoiceVoiceId::Dmitry,
            InworldVoiceVoiceId::Nikolai,
            InworldVoiceVoiceId::Riya,
            InworldVoiceVoiceId::Manoj,
            InworldVoiceVoiceId::Yael,
            InworldVoiceVoiceId::Oren,
            InworldVoiceVoiceId::Nour,
            InworldVoiceVoiceId::Omar,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => InworldVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for InworldVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = InworldVoiceVoiceId::from_name(text);
        !matches!(self, InworldVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        InworldVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 65 listed values"
    }
}

texts! {
    InworldVoiceVoiceId = "vapi-fallbackinworldvoice-schema.json#/properties/voiceId";
}
