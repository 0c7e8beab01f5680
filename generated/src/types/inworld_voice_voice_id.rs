// @generated from vapi-fallbackinworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 65 listed values, or another string.
///
/// Schema: `vapi-fallbackinworldvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
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

string_enum! {
    InworldVoiceVoiceId = "vapi-fallbackinworldvoice-schema.json#/properties/voiceId", unstated, b"\0\0\0\0\0\0\x16\0\x08\0\0\0\0\0\0\0\0\0\0\0\08\0\x18\0\0\x0e\0\0\0\0\02\0\0\0%;\0\07\0=\0\x1b\0\
        \0\0\x04\0\0\0\0\0?&\n0\x154\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\t\0\0\0\0\0\0\0\0\
        \0\0-\x1a\0\x05\0\x13\0\0:\0\0\0\0\0\0\0\0\0\0\0\0\05\01\x0b<\0\0\x10\0\0A\0@\0\0\0\0\0\0\0$\0\0\0\
        \0\0\0\0/\0\x01\0\0.\0\0\x19\0\0\0\0\0\0\0\09\0)\0>\x1f\0\0\0\x06\06\0\x0f\0\0\0\0\0\0\0!\0\x1d\0\
        \0\0\0\0\0+\0\0\x02\x11\0\0\0\0*,\0(\0\0\0\0\0\r\0\0\0\0\0#\0\x1e\0\x1c\0\x03\0\0\0\0\0\0\0\0\0\x20\
        \0\0\0\0\0\0\0\0\"\0\x0c\'\x143\x12\x17\0\0\0\0\0\0", "one of 65 listed values" {
        Alex = "Alex";
        Ashley = "Ashley";
        Craig = "Craig";
        Deborah = "Deborah";
        Dennis = "Dennis";
        Edward = "Edward";
        Elizabeth = "Elizabeth";
        Hades = "Hades";
        Julia = "Julia";
        Pixie = "Pixie";
        Mark = "Mark";
        Olivia = "Olivia";
        Priya = "Priya";
        Ronald = "Ronald";
        Sarah = "Sarah";
        Shaun = "Shaun";
        Theodore = "Theodore";
        Timothy = "Timothy";
        Wendy = "Wendy";
        Dominus = "Dominus";
        Hana = "Hana";
        Clive = "Clive";
        Carter = "Carter";
        Blake = "Blake";
        Luna = "Luna";
        Yichen = "Yichen";
        Xiaoyin = "Xiaoyin";
        Xinyi = "Xinyi";
        Jing = "Jing";
        Erik = "Erik";
        Katrien = "Katrien";
        Lennart = "Lennart";
        Lore = "Lore";
        Alain = "Alain";
        Hélène = "Hélène";
        Mathieu = "Mathieu";
        Étienne = "Étienne";
        Johanna = "Johanna";
        Josef = "Josef";
        Gianni = "Gianni";
        Orietta = "Orietta";
        Asuka = "Asuka";
        Satoshi = "Satoshi";
        Hyunwoo = "Hyunwoo";
        Minji = "Minji";
        Seojun = "Seojun";
        Yoona = "Yoona";
        Szymon = "Szymon";
        Wojciech = "Wojciech";
        Heitor = "Heitor";
        Maitê = "Maitê";
        Diego = "Diego";
        Lupita = "Lupita";
        Miguel = "Miguel";
        Rafael = "Rafael";
        Svetlana = "Svetlana";
        Elena = "Elena";
        Dmitry = "Dmitry";
        Nikolai = "Nikolai";
        Riya = "Riya";
        Manoj = "Manoj";
        Yael = "Yael";
        Oren = "Oren";
        Nour = "Nour";
        Omar = "Omar";
    }
}
