// @generated from vapi-fallbackplayhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 12 listed values, or another string.
///
/// Schema: `vapi-fallbackplayhtvoice-schema.json#/properties/emotion`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Emotion {
    /// `female_happy`
    FemaleHappy,
    /// `female_sad`
    FemaleSad,
    /// `female_angry`
    FemaleAngry,
    /// `female_fearful`
    FemaleFearful,
    /// `female_disgust`
    FemaleDisgust,
    /// `female_surprised`
    FemaleSurprised,
    /// `male_happy`
    MaleHappy,
    /// `male_sad`
    MaleSad,
    /// `male_angry`
    MaleAngry,
    /// `male_fearful`
    MaleFearful,
    /// `male_disgust`
    MaleDisgust,
    /// `male_surprised`
    MaleSurprised,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    Emotion = "vapi-fallbackplayhtvoice-schema.json#/properties/emotion", unstated, b"\x00\x0a\x00\x00\x01\x03\x00\x00\x00\x00\x00\x00\x04\x02\x00\x00\x00\x0c\x07\x00\x00\x06\x08\x00\
        \x09\x00\x0b\x00\x00\x00\x00\x05", "one of 12 listed values" {
        FemaleHappy = "female_happy";
        FemaleSad = "female_sad";
        FemaleAngry = "female_angry";
        FemaleFearful = "female_fearful";
        FemaleDisgust = "female_disgust";
        FemaleSurprised = "female_surprised";
        MaleHappy = "male_happy";
        MaleSad = "male_sad";
        MaleAngry = "male_angry";
        MaleFearful = "male_fearful";
        MaleDisgust = "male_disgust";
        MaleSurprised = "male_surprised";
    }
}
