// @generated from vapi-regexoption-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `RegexOption`.
///
/// Schema: `vapi-regexoption-schema.json#`
#[derive(Clone, PartialEq)]
pub struct RegexOption {
    /// `type`, required.
    pub r#type: RegexOptionType,
    /// `enabled`, required.
    pub enabled: bool,
    _extra: Extra,
}

impl RegexOption {
    /// A value with its required members.
    pub fn new(r#type: impl Into<RegexOptionType>, enabled: impl Into<bool>) -> Self {
        RegexOption {
            r#type: r#type.into(),
            enabled: enabled.into(),
            ..RegexOption::empty()
        }
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
        RegexOption {
            r#type: Field::empty(),
            enabled: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static REGEX_OPTION: ObjectShape = {
    const NAMES: &[&str] = &["type", "enabled"];
    ObjectShape {
        name: "RegexOption",
        members: &[
            Member::required("type", kind::STRING),
            Member::required("enabled", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for RegexOption {
    fn shape(&self) -> &'static ObjectShape {
        &REGEX_OPTION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.r#type),
            1 => Slot::required(&mut self.enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.r#type),
            1 => View::required(&self.enabled),
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
    RegexOption = "vapi-regexoption-schema.json#";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-regexoption-schema.json#/properties/type`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegexOptionType {
    /// `ignore-case`
    IgnoreCase,
    /// `whole-word`
    WholeWord,
    /// `multi-line`
    MultiLine,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl RegexOptionType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "ignore-case",
        "whole-word",
        "multi-line",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            RegexOptionType::IgnoreCase => "ignore-case",
            RegexOptionType::WholeWord => "whole-word",
            RegexOptionType::MultiLine => "multi-line",
            RegexOptionType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            RegexOptionType::VALUES,
            &index::<8>(RegexOptionType::VALUES),
        );
        static LISTED: [RegexOptionType; 3usize] = [
            RegexOptionType::IgnoreCase,
            RegexOptionType::WholeWord,
            RegexOptionType::MultiLine,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => RegexOptionType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for RegexOptionType {
    fn set(&mut self, text: &str) -> bool {
        *self = RegexOptionType::from_name(text);
        !matches!(self, RegexOptionType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        RegexOptionType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    RegexOptionType = "vapi-regexoption-schema.json#/properties/type";
}
