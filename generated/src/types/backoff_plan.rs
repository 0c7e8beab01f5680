// @generated from vapi-backoffplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `BackoffPlan`.
///
/// Schema: `vapi-backoffplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct BackoffPlan {
    /// `type`, required.
    pub r#type: BackoffPlanType,
    /// `maxRetries`, required, at most 10, at least 0.
    pub max_retries: Number,
    /// `baseDelaySeconds`, required, at most 10, at least 0.
    pub base_delay_seconds: Number,
    /// `excludedStatusCodes`.
    pub excluded_status_codes: Option<Vec<BTreeMap<String, Value>>>,
    _extra: Extra,
}

impl BackoffPlan {
    /// A value with its required members.
    pub fn new(
        r#type: impl Into<BackoffPlanType>,
        max_retries: impl Into<Number>,
        base_delay_seconds: impl Into<Number>,
    ) -> Self {
        BackoffPlan {
            r#type: r#type.into(),
            max_retries: max_retries.into(),
            base_delay_seconds: base_delay_seconds.into(),
            ..BackoffPlan::empty()
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
        BackoffPlan {
            r#type: Field::empty(),
            max_retries: Field::empty(),
            base_delay_seconds: Field::empty(),
            excluded_status_codes: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static BACKOFF_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "maxRetries",
        "baseDelaySeconds",
        "excludedStatusCodes",
    ];
    ObjectShape {
        name: "BackoffPlan",
        members: &[
            Member::required("type", kind::STRING),
            Member::required("maxRetries", kind::NUMBER),
            Member::required("baseDelaySeconds", kind::NUMBER),
            Member::optional("excludedStatusCodes", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for BackoffPlan {
    fn shape(&self) -> &'static ObjectShape {
        &BACKOFF_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.r#type),
            1 => Slot::required(&mut self.max_retries),
            2 => Slot::required(&mut self.base_delay_seconds),
            3 => Slot::optional(&mut self.excluded_status_codes),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.r#type),
            1 => View::required(&self.max_retries),
            2 => View::required(&self.base_delay_seconds),
            3 => View::optional(&self.excluded_status_codes),
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
    BackoffPlan = "vapi-backoffplan-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-backoffplan-schema.json#/properties/type`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackoffPlanType {
    /// `fixed`
    Fixed,
    /// `exponential`
    Exponential,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl BackoffPlanType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["fixed", "exponential"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            BackoffPlanType::Fixed => "fixed",
            BackoffPlanType::Exponential => "exponential",
            BackoffPlanType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            BackoffPlanType::VALUES,
            &index::<4>(BackoffPlanType::VALUES),
        );
        static LISTED: [BackoffPlanType; 2usize] = [
            BackoffPlanType::Fixed,
            BackoffPlanType::Exponential,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => BackoffPlanType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for BackoffPlanType {
    fn set(&mut self, text: &str) -> bool {
        *self = BackoffPlanType::from_name(text);
        !matches!(self, BackoffPlanType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        BackoffPlanType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    BackoffPlanType = "vapi-backoffplan-schema.json#/properties/type";
}
