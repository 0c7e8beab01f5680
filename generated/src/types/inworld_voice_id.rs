// @generated from vapi-fallbackinworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 65 listed values, or another string.
///
/// Schema: `vapi-fallbackinworldvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InworldVoiceId {
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
    InworldVoiceId = "vapi-fallbackinworldvoice-schema.json#/properties/voiceId", unstated, b"\x00\x00\x00\x00\x00\x00\x16\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x38\x00\x18\
        \x00\x00\x0e\x00\x00\x00\x00\x00\x32\x00\x00\x00\x25\x3b\x00\x00\x37\x00\x3d\x00\x1b\x00\x00\x00\x04\
        \x00\x00\x00\x00\x00\x3f\x26\x0a\x30\x15\x34\x00\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x09\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x2d\x1a\x00\
        \x05\x00\x13\x00\x00\x3a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x35\x00\x31\x0b\x3c\x00\
        \x00\x10\x00\x00\x41\x00\x40\x00\x00\x00\x00\x00\x00\x00\x24\x00\x00\x00\x00\x00\x00\x00\x2f\x00\x01\
        \x00\x00\x2e\x00\x00\x19\x00\x00\x00\x00\x00\x00\x00\x00\x39\x00\x29\x00\x3e\x1f\x00\x00\x00\x06\x00\
        \x36\x00\x0f\x00\x00\x00\x00\x00\x00\x00\x21\x00\x1d\x00\x00\x00\x00\x00\x00\x2b\x00\x00\x02\x11\x00\
        \x00\x00\x00\x2a\x2c\x00\x28\x00\x00\x00\x00\x00\x0d\x00\x00\x00\x00\x00\x23\x00\x1e\x00\x1c\x00\x03\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x20\x00\x00\x00\x00\x00\x00\x00\x00\x22\x00\x0c\x27\x14\x33\x12\
        \x17\x00\x00\x00\x00\x00\x00", "one of 65 listed values" {
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
