// @generated from vapi-cartesiaexperimentalcontrols-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Number, Object, ObjectPlan, ObjectShape, Slot,
    StringArm, Text, Union, UnionShape, Unknown, UnknownValue, View, index, kind,
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

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
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

pub(crate) static CARTESIA_EXPERIMENTAL_CONTROLS: ObjectShape = {
    const NAMES: &[&str] = &["speed", "emotion"];
    ObjectShape {
        name: "CartesiaExperimentalControls",
        members: &[
            Member::optional("speed", kind::NUMBER | kind::STRING),
            Member::optional("emotion", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for CartesiaExperimentalControls {
    fn shape(&self) -> &'static ObjectShape {
        &CARTESIA_EXPERIMENTAL_CONTROLS
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.speed),
            1 => Slot::optional(&mut self.emotion),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.speed),
            1 => View::optional(&self.emotion),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    CartesiaExperimentalControls = "vapi-cartesiaexperimentalcontrols-schema.json#";
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

impl CartesiaExperimentalControlsEmotion {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "anger:lowest",
        "anger:low",
        "anger:high",
        "anger:highest",
        "positivity:lowest",
        "positivity:low",
        "positivity:high",
        "positivity:highest",
        "surprise:lowest",
        "surprise:low",
        "surprise:high",
        "surprise:highest",
        "sadness:lowest",
        "sadness:low",
        "sadness:high",
        "sadness:highest",
        "curiosity:lowest",
        "curiosity:low",
        "curiosity:high",
        "curiosity:highest",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CartesiaExperimentalControlsEmotion::AngerLowest => "anger:lowest",
            CartesiaExperimentalControlsEmotion::AngerLow => "anger:low",
            CartesiaExperimentalControlsEmotion::AngerHigh => "anger:high",
            CartesiaExperimentalControlsEmotion::AngerHighest => "anger:highest",
            CartesiaExperimentalControlsEmotion::PositivityLowest => "positivity:lowest",
            CartesiaExperimentalControlsEmotion::PositivityLow => "positivity:low",
            CartesiaExperimentalControlsEmotion::PositivityHigh => "positivity:high",
            CartesiaExperimentalControlsEmotion::PositivityHighest => {
                "positivity:highest"
            }
            CartesiaExperimentalControlsEmotion::SurpriseLowest => "surprise:lowest",
            CartesiaExperimentalControlsEmotion::SurpriseLow => "surprise:low",
            CartesiaExperimentalControlsEmotion::SurpriseHigh => "surprise:high",
            CartesiaExperimentalControlsEmotion::SurpriseHighest => "surprise:highest",
            CartesiaExperimentalControlsEmotion::SadnessLowest => "sadness:lowest",
            CartesiaExperimentalControlsEmotion::SadnessLow => "sadness:low",
            CartesiaExperimentalControlsEmotion::SadnessHigh => "sadness:high",
            CartesiaExperimentalControlsEmotion::SadnessHighest => "sadness:highest",
            CartesiaExperimentalControlsEmotion::CuriosityLowest => "curiosity:lowest",
            CartesiaExperimentalControlsEmotion::CuriosityLow => "curiosity:low",
            CartesiaExperimentalControlsEmotion::CuriosityHigh => "curiosity:high",
            CartesiaExperimentalControlsEmotion::CuriosityHighest => "curiosity:highest",
            CartesiaExperimentalControlsEmotion::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CartesiaExperimentalControlsEmotion::VALUES,
            &index::<64>(CartesiaExperimentalControlsEmotion::VALUES),
        );
        static LISTED: [CartesiaExperimentalControlsEmotion; 20usize] = [
            CartesiaExperimentalControlsEmotion::AngerLowest,
            CartesiaExperimentalControlsEmotion::AngerLow,
            CartesiaExperimentalControlsEmotion::AngerHigh,
            CartesiaExperimentalControlsEmotion::AngerHighest,
            CartesiaExperimentalControlsEmotion::PositivityLowest,
            CartesiaExperimentalControlsEmotion::PositivityLow,
            CartesiaExperimentalControlsEmotion::PositivityHigh,
            CartesiaExperimentalControlsEmotion::PositivityHighest,
            CartesiaExperimentalControlsEmotion::SurpriseLowest,
            CartesiaExperimentalControlsEmotion::SurpriseLow,
            CartesiaExperimentalControlsEmotion::SurpriseHigh,
            CartesiaExperimentalControlsEmotion::SurpriseHighest,
            CartesiaExperimentalControlsEmotion::SadnessLowest,
            CartesiaExperimentalControlsEmotion::SadnessLow,
            CartesiaExperimentalControlsEmotion::SadnessHigh,
            CartesiaExperimentalControlsEmotion::SadnessHighest,
            CartesiaExperimentalControlsEmotion::CuriosityLowest,
            CartesiaExperimentalControlsEmotion::CuriosityLow,
            CartesiaExperimentalControlsEmotion::CuriosityHigh,
            CartesiaExperimentalControlsEmotion::CuriosityHighest,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                CartesiaExperimentalControlsEmotion::Unknown(UnknownValue(name.into()))
            }
        }
    }
}

impl Text for CartesiaExperimentalControlsEmotion {
    fn set(&mut self, text: &str) -> bool {
        *self = CartesiaExperimentalControlsEmotion::from_name(text);
        !matches!(self, CartesiaExperimentalControlsEmotion::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CartesiaExperimentalControlsEmotion::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 20 listed values"
    }
}

texts! {
    CartesiaExperimentalControlsEmotion =
    "vapi-cartesiaexperimentalcontrols-schema.json#/properties/emotion";
}

/// One of several types.
///
/// Schema: `vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed`
///
/// Told apart by the JSON type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CartesiaExperimentalControlsSpeed {
    CartesiaExperimentalControlsSpeedValue(CartesiaExperimentalControlsSpeedValue),
    NumberType(Number),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CartesiaExperimentalControlsSpeed {
    fn empty() -> Self {
        CartesiaExperimentalControlsSpeed::Unknown(Unknown(Field::empty()))
    }
}

impl From<CartesiaExperimentalControlsSpeedValue> for CartesiaExperimentalControlsSpeed {
    fn from(value: CartesiaExperimentalControlsSpeedValue) -> Self {
        CartesiaExperimentalControlsSpeed::CartesiaExperimentalControlsSpeedValue(value)
    }
}

static CARTESIA_EXPERIMENTAL_CONTROLS_SPEED: UnionShape = UnionShape {
    name: "CartesiaExperimentalControlsSpeed",
    variants: &["CartesiaExperimentalControlsSpeedValue", "NumberType"],
    null: NONE,
    boolean: NONE,
    integer: 1,
    number: 1,
    string: &[
        StringArm {
            variant: 0,
            values: &[],
        },
    ],
    array: &[],
    object: ObjectPlan::Never,
};

impl Union for CartesiaExperimentalControlsSpeed {
    fn shape(&self) -> &'static UnionShape {
        &CARTESIA_EXPERIMENTAL_CONTROLS_SPEED
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => {
                CartesiaExperimentalControlsSpeed::CartesiaExperimentalControlsSpeedValue(
                    Field::empty(),
                )
            }
            1 => CartesiaExperimentalControlsSpeed::NumberType(Field::empty()),
            _ => CartesiaExperimentalControlsSpeed::empty(),
        };
        match self {
            CartesiaExperimentalControlsSpeed::CartesiaExperimentalControlsSpeedValue(
                value,
            ) => Slot::required(value),
            CartesiaExperimentalControlsSpeed::NumberType(value) => Slot::required(value),
            CartesiaExperimentalControlsSpeed::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CartesiaExperimentalControlsSpeed::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CartesiaExperimentalControlsSpeed::CartesiaExperimentalControlsSpeedValue(
                _,
            ) => 0,
            CartesiaExperimentalControlsSpeed::NumberType(_) => 1,
            CartesiaExperimentalControlsSpeed::Unknown(_) => return None,
        };
        CARTESIA_EXPERIMENTAL_CONTROLS_SPEED.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CartesiaExperimentalControlsSpeed::CartesiaExperimentalControlsSpeedValue(
                value,
            ) => View::required(value),
            CartesiaExperimentalControlsSpeed::NumberType(value) => View::required(value),
            CartesiaExperimentalControlsSpeed::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CartesiaExperimentalControlsSpeed =
    "vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed";
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

impl CartesiaExperimentalControlsSpeedValue {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "slowest",
        "slow",
        "normal",
        "fast",
        "fastest",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CartesiaExperimentalControlsSpeedValue::Slowest => "slowest",
            CartesiaExperimentalControlsSpeedValue::Slow => "slow",
            CartesiaExperimentalControlsSpeedValue::Normal => "normal",
            CartesiaExperimentalControlsSpeedValue::Fast => "fast",
            CartesiaExperimentalControlsSpeedValue::Fastest => "fastest",
            CartesiaExperimentalControlsSpeedValue::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CartesiaExperimentalControlsSpeedValue::VALUES,
            &index::<16>(CartesiaExperimentalControlsSpeedValue::VALUES),
        );
        static LISTED: [CartesiaExperimentalControlsSpeedValue; 5usize] = [
            CartesiaExperimentalControlsSpeedValue::Slowest,
            CartesiaExperimentalControlsSpeedValue::Slow,
            CartesiaExperimentalControlsSpeedValue::Normal,
            CartesiaExperimentalControlsSpeedValue::Fast,
            CartesiaExperimentalControlsSpeedValue::Fastest,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                CartesiaExperimentalControlsSpeedValue::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for CartesiaExperimentalControlsSpeedValue {
    fn set(&mut self, text: &str) -> bool {
        *self = CartesiaExperimentalControlsSpeedValue::from_name(text);
        !matches!(self, CartesiaExperimentalControlsSpeedValue::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CartesiaExperimentalControlsSpeedValue::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 5 listed values"
    }
}

texts! {
    CartesiaExperimentalControlsSpeedValue =
    "vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed/oneOf/0";
}
