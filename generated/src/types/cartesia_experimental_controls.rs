// @generated from vapi-cartesiaexperimentalcontrols-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, NONE, Number, ObjectPlan, StringArm, UnionShape, Unknown, UnknownValue,
};

/// `CartesiaExperimentalControls`.
///
/// Schema: `vapi-cartesiaexperimentalcontrols-schema.json#`
#[derive(Clone, PartialEq)]
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
        CartesiaExperimentalControls::empty()
    }

    fn empty() -> Self {
        CartesiaExperimentalControls {
            speed: None,
            emotion: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CartesiaExperimentalControls {
    fn default() -> Self {
        CartesiaExperimentalControls::empty()
    }
}

object! {
    CARTESIA_EXPERIMENTAL_CONTROLS: CartesiaExperimentalControls = "vapi-cartesiaexperimentalcontrols-schema.json#", unstated, [4] {
        0 "speed" => optional(speed: NUMBER | STRING);
        1 "emotion" => optional(emotion: STRING);
    }
}

/// One of 20 listed values, or another string.
///
/// Schema: `vapi-cartesiaexperimentalcontrols-schema.json#/properties/emotion`
#[derive(Clone, PartialEq, Eq, Hash)]
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
    CartesiaExperimentalControlsEmotion = "vapi-cartesiaexperimentalcontrols-schema.json#/properties/emotion", unstated, [64], "one of 20 listed values" {
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CartesiaExperimentalControlsSpeed {
    Value(CartesiaExperimentalControlsSpeedValue),
    Number(Number),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<CartesiaExperimentalControlsSpeedValue> for CartesiaExperimentalControlsSpeed {
    fn from(value: CartesiaExperimentalControlsSpeedValue) -> Self {
        CartesiaExperimentalControlsSpeed::Value(value)
    }
}

union! {
    CARTESIA_EXPERIMENTAL_CONTROLS_SPEED: CartesiaExperimentalControlsSpeed = "vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed", UnionShape {
        name: "CartesiaExperimentalControlsSpeed",
        variants: &["Value", "Number"],
        null: NONE,
        boolean: NONE,
        integer: 1,
        number: 1,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[],
        object: ObjectPlan::Never,
    }, {
        0 Value;
        1 Number;
    }
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed/oneOf/0`
#[derive(Clone, PartialEq, Eq, Hash)]
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
    CartesiaExperimentalControlsSpeedValue = "vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed/oneOf/0", unstated, [16], "one of 5 listed values" {
        Slowest = "slowest";
        Slow = "slow";
        Normal = "normal";
        Fast = "fast";
        Fastest = "fastest";
    }
}
