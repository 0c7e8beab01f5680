// @generated from vapi-keypadinputplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `KeypadInputPlan`.
///
/// Schema: `vapi-keypadinputplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct KeypadInputPlan {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `timeoutSeconds`, at most 10, at least 0.
    pub timeout_seconds: Option<Number>,
    /// `delimiters`.
    pub delimiters: Option<KeypadInputPlanDelimiters>,
    _extra: Extra,
}

impl KeypadInputPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        KeypadInputPlan::empty()
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
        KeypadInputPlan {
            enabled: None,
            timeout_seconds: None,
            delimiters: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for KeypadInputPlan {
    fn default() -> Self {
        KeypadInputPlan::empty()
    }
}

pub(crate) static KEYPAD_INPUT_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["enabled", "timeoutSeconds", "delimiters"];
    ObjectShape {
        name: "KeypadInputPlan",
        members: &[
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("timeoutSeconds", kind::NUMBER),
            Member::optional("delimiters", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for KeypadInputPlan {
    fn shape(&self) -> &'static ObjectShape {
        &KEYPAD_INPUT_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.enabled),
            1 => Slot::optional(&mut self.timeout_seconds),
            2 => Slot::optional(&mut self.delimiters),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.enabled),
            1 => View::optional(&self.timeout_seconds),
            2 => View::optional(&self.delimiters),
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
    KeypadInputPlan = "vapi-keypadinputplan-schema.json#";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-keypadinputplan-schema.json#/properties/delimiters`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeypadInputPlanDelimiters {
    /// `#`
    HashType,
    /// `*`
    Star,
    /// ``
    Empty,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl KeypadInputPlanDelimiters {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["#", "*", ""];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            KeypadInputPlanDelimiters::HashType => "#",
            KeypadInputPlanDelimiters::Star => "*",
            KeypadInputPlanDelimiters::Empty => "",
            KeypadInputPlanDelimiters::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            KeypadInputPlanDelimiters::VALUES,
            &index::<8>(KeypadInputPlanDelimiters::VALUES),
        );
        static LISTED: [KeypadInputPlanDelimiters; 3usize] = [
            KeypadInputPlanDelimiters::HashType,
            KeypadInputPlanDelimiters::Star,
            KeypadInputPlanDelimiters::Empty,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => KeypadInputPlanDelimiters::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for KeypadInputPlanDelimiters {
    fn set(&mut self, text: &str) -> bool {
        *self = KeypadInputPlanDelimiters::from_name(text);
        !matches!(self, KeypadInputPlanDelimiters::Unknown(_))
    }

    fn as_str(&self) -> &str {
        KeypadInputPlanDelimiters::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    KeypadInputPlanDelimiters =
    "vapi-keypadinputplan-schema.json#/properties/delimiters";
}
