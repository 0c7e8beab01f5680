// @generated from vapi-fallbackplayhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 12 listed values, or another string.
///
/// Schema: `vapi-fallbackplayhtvoice-schema.json#/properties/emotion`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl Emotion {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "female_happy",
        "female_sad",
        "female_angry",
        "female_fearful",
        "female_disgust",
        "female_surprised",
        "male_happy",
        "male_sad",
        "male_angry",
        "male_fearful",
        "male_disgust",
        "male_surprised",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Emotion::FemaleHappy => "female_happy",
            Emotion::FemaleSad => "female_sad",
            Emotion::FemaleAngry => "female_angry",
            Emotion::FemaleFearful => "female_fearful",
            Emotion::FemaleDisgust => "female_disgust",
            Emotion::FemaleSurprised => "female_surprised",
            Emotion::MaleHappy => "male_happy",
            Emotion::MaleSad => "male_sad",
            Emotion::MaleAngry => "male_angry",
            Emotion::MaleFearful => "male_fearful",
            Emotion::MaleDisgust => "male_disgust",
            Emotion::MaleSurprised => "male_surprised",
            Emotion::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(Emotion::VALUES, &index::<32>(Emotion::VALUES));
        static LISTED: [Emotion; 12usize] = [
            Emotion::FemaleHappy,
            Emotion::FemaleSad,
            Emotion::FemaleAngry,
            Emotion::FemaleFearful,
            Emotion::FemaleDisgust,
            Emotion::FemaleSurprised,
            Emotion::MaleHappy,
            Emotion::MaleSad,
            Emotion::MaleAngry,
            Emotion::MaleFearful,
            Emotion::MaleDisgust,
            Emotion::MaleSurprised,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => Emotion::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for Emotion {
    fn set(&mut self, text: &str) -> bool {
        *self = Emotion::from_name(text);
        !matches!(self, Emotion::Unknown(_))
    }

    fn as_str(&self) -> &str {
        Emotion::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 12 listed values"
    }
}

texts! {
    Emotion = "vapi-fallbackplayhtvoice-schema.json#/properties/emotion";
}
