// @generated from vapi-cartesiaexperimentalcontrols-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Number, ObjectPlan, StringArm, UnionShape, Unknown, UnknownValue,
};

/// `CartesiaExperimentalControls`.
///
/// Schema: `vapi-cartesiaexperimentalcontrols-schema.json#`
#[derive(Clone)]
pub struct CartesiaExperimentalControls {
    /// `speed`.
    pub speed: Option<CartesiaExperimentalControlsSpeed>,
    /// `emotion`.
    pub emotion: Option<CartesiaExperimentalControlsEmotion>,
    _extra: Extra,
}

impl CartesiaExperimentalControls {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CartesiaExperimentalControls {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CartesiaExperimentalControls = "vapi-cartesiaexperimentalcontrols-schema.json#", unstated, missed 0b0, b"" {
        0 "speed" => optional(speed: NUMBER | STRING, with_speed into CartesiaExperimentalControlsSpeed);
        1 "emotion" => optional(emotion: STRING, with_emotion into CartesiaExperimentalControlsEmotion);
    }
    () (speed, emotion)
}

/// One of 20 listed values, or another string.
///
/// Schema: `vapi-cartesiaexperimentalcontrols-schema.json#/properties/emotion`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CartesiaExperimentalControlsEmotion {
    /// `anger:lowest`
    AngerLowest,
    /// `anger:low`
    AngerLow,
    /// `anger:high`
    AngerHigh,
    /// `anger:highest`
    AngerHighest,
    /// `positivity:lowest`
    PositivityLowest,
    /// `positivity:low`
    PositivityLow,
    /// `positivity:high`
    PositivityHigh,
    /// `positivity:highest`
    PositivityHighest,
    /// `surprise:lowest`
    SurpriseLowest,
    /// `surprise:low`
    SurpriseLow,
    /// `surprise:high`
    SurpriseHigh,
    /// `surprise:highest`
    SurpriseHighest,
    /// `sadness:lowest`
    SadnessLowest,
    /// `sadness:low`
    SadnessLow,
    /// `sadness:high`
    SadnessHigh,
    /// `sadness:highest`
    SadnessHighest,
    /// `curiosity:lowest`
    CuriosityLowest,
    /// `curiosity:low`
    CuriosityLow,
    /// `curiosity:high`
    CuriosityHigh,
    /// `curiosity:highest`
    CuriosityHighest,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CartesiaExperimentalControlsEmotion = "vapi-cartesiaexperimentalcontrols-schema.json#/properties/emotion", unstated, b"\x00\x00\x00\x05\x00\x00\x00\x06\x03\x0d\x12\x11\x00\x0a\x00\x0e\x00\x00\x00\x10\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x02\x08\x14\x00\x00\x00\x0c\x00\x00\x04\x00\x00\x00\x0f\x00\x00\x00\x07\x01\x00\
        \x00\x00\x09\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x13", "one of 20 listed values" {
        AngerLowest = "anger:lowest";
        AngerLow = "anger:low";
        AngerHigh = "anger:high";
        AngerHighest = "anger:highest";
        PositivityLowest = "positivity:lowest";
        PositivityLow = "positivity:low";
        PositivityHigh = "positivity:high";
        PositivityHighest = "positivity:highest";
        SurpriseLowest = "surprise:lowest";
        SurpriseLow = "surprise:low";
        SurpriseHigh = "surprise:high";
        SurpriseHighest = "surprise:highest";
        SadnessLowest = "sadness:lowest";
        SadnessLow = "sadness:low";
        SadnessHigh = "sadness:high";
        SadnessHighest = "sadness:highest";
        CuriosityLowest = "curiosity:lowest";
        CuriosityLow = "curiosity:low";
        CuriosityHigh = "curiosity:high";
        CuriosityHighest = "curiosity:highest";
    }
}

/// One of several types.
///
/// Schema: `vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed`
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum CartesiaExperimentalControlsSpeed {
    Value(CartesiaExperimentalControlsSpeedValue),
    Number(Number),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<CartesiaExperimentalControlsSpeedValue> for CartesiaExperimentalControlsSpeed {
    #[inline]
    fn from(value: CartesiaExperimentalControlsSpeedValue) -> Self {
        CartesiaExperimentalControlsSpeed::Value(value)
    }
}

impl From<Number> for CartesiaExperimentalControlsSpeed {
    #[inline]
    fn from(value: Number) -> Self {
        CartesiaExperimentalControlsSpeed::Number(value)
    }
}

union! {
    CartesiaExperimentalControlsSpeed = "vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed", UnionShape {
        name: "CartesiaExperimentalControlsSpeed",
        variants: &["Value", "Number"],
        null: NONE,
        boolean: NONE,
        integer: 1,
        number: 1,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[],
        object: ObjectPlan::Never,
        judged: 0,
        listed: &[],
    }, {
        0 Value is_value as_value by_ref CartesiaExperimentalControlsSpeedValue;
        1 Number is_number as_number by_ref Number;
    }
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed/oneOf/0`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CartesiaExperimentalControlsSpeedValue {
    /// `slowest`
    Slowest,
    /// `slow`
    Slow,
    /// `normal`
    Normal,
    /// `fast`
    Fast,
    /// `fastest`
    Fastest,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CartesiaExperimentalControlsSpeedValue = "vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed/oneOf/0", unstated, b"\x00\x00\x00\x00\x00\x00\x02\x03\x05\x00\x00\x04\x00\x01\x00\x00", "one of 5 listed values" {
        Slowest = "slowest";
        Slow = "slow";
        Normal = "normal";
        Fast = "fast";
        Fastest = "fastest";
    }
}
