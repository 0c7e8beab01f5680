// @generated from vapi-backoffplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, UnknownValue};
use serde_json::Value;
use std::collections::BTreeMap;

/// `BackoffPlan`.
///
/// Schema: `vapi-backoffplan-schema.json#`
#[derive(Clone)]
pub struct BackoffPlan {
    /// `type`, required.
    pub r#type: BackoffPlanType,
    /// `maxRetries`, required, at most 10, at least 0.
    pub max_retries: Number,
    /// `baseDelaySeconds`, required, at most 10, at least 0.
    pub base_delay_seconds: Number,
    /// `excludedStatusCodes`.
    pub excluded_status_codes: Option<ListOf<BTreeMap<String, Value>>>,
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
            ..Field::empty()
        }
    }
}

object! {
    BackoffPlan = "vapi-backoffplan-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => required(r#type: STRING, with_type into BackoffPlanType);
        1 "maxRetries" => required(max_retries: NUMBER, with_max_retries into Number);
        2 "baseDelaySeconds" => required(base_delay_seconds: NUMBER, with_base_delay_seconds into Number);
        3 "excludedStatusCodes" => optional(excluded_status_codes: ARRAY, with_excluded_status_codes list BTreeMap<String, Value>);
    }
    (r#type, max_retries, base_delay_seconds) (excluded_status_codes)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-backoffplan-schema.json#/properties/type`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BackoffPlanType {
    /// `fixed`
    Fixed,
    /// `exponential`
    Exponential,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    BackoffPlanType = "vapi-backoffplan-schema.json#/properties/type", unstated, b"", "one of 2 listed values" {
        Fixed = "fixed";
        Exponential = "exponential";
    }
}
