// @generated from vapi-securityfilterplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View, index,
    kind,
};
use crate::types::SecurityFilterBase;

/// `SecurityFilterPlan`.
///
/// Schema: `vapi-securityfilterplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SecurityFilterPlan {
    /// `enabled`, default `false`.
    pub enabled: Option<bool>,
    /// `filters`.
    pub filters: Option<Vec<SecurityFilterBase>>,
    /// `mode`, default `sanitize`.
    pub mode: Option<SecurityFilterPlanMode>,
    /// `replacementText`, default `[FILTERED]`.
    pub replacement_text: Option<String>,
    _extra: Extra,
}

impl SecurityFilterPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        SecurityFilterPlan::empty()
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
        SecurityFilterPlan {
            enabled: None,
            filters: None,
            mode: None,
            replacement_text: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SecurityFilterPlan {
    fn default() -> Self {
        SecurityFilterPlan::empty()
    }
}

pub(crate) static SECURITY_FILTER_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["enabled", "filters", "mode", "replacementText"];
    ObjectShape {
        name: "SecurityFilterPlan",
        members: &[
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("filters", kind::ARRAY),
            Member::optional("mode", kind::STRING),
            Member::optional("replacementText", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SecurityFilterPlan {
    fn shape(&self) -> &'static ObjectShape {
        &SECURITY_FILTER_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.enabled),
            1 => Slot::optional(&mut self.filters),
            2 => Slot::optional(&mut self.mode),
            3 => Slot::optional(&mut self.replacement_text),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.enabled),
            1 => View::optional(&self.filters),
            2 => View::optional(&self.mode),
            3 => View::optional(&self.replacement_text),
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
    SecurityFilterPlan = "vapi-securityfilterplan-schema.json#";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-securityfilterplan-schema.json#/properties/mode`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityFilterPlanMode {
    /// `sanitize`
    Sanitize,
    /// `reject`
    Reject,
    /// `replace`
    Replace,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SecurityFilterPlanMode {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["sanitize", "reject", "replace"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SecurityFilterPlanMode::Sanitize => "sanitize",
            SecurityFilterPlanMode::Reject => "reject",
            SecurityFilterPlanMode::Replace => "replace",
            SecurityFilterPlanMode::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SecurityFilterPlanMode::VALUES,
            &index::<8>(SecurityFilterPlanMode::VALUES),
        );
        static LISTED: [SecurityFilterPlanMode; 3usize] = [
            SecurityFilterPlanMode::Sanitize,
            SecurityFilterPlanMode::Reject,
            SecurityFilterPlanMode::Replace,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SecurityFilterPlanMode::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SecurityFilterPlanMode {
    fn set(&mut self, text: &str) -> bool {
        *self = SecurityFilterPlanMode::from_name(text);
        !matches!(self, SecurityFilterPlanMode::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SecurityFilterPlanMode::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    SecurityFilterPlanMode = "vapi-securityfilterplan-schema.json#/properties/mode";
}
