// @generated from vapi-subscriptionlimits-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `SubscriptionLimits`.
///
/// Schema: `vapi-subscriptionlimits-schema.json#`
#[derive(Clone)]
pub struct SubscriptionLimits {
    /// `concurrencyBlocked`, default `false`.
    pub concurrency_blocked: Option<bool>,
    /// `concurrencyLimit`.
    pub concurrency_limit: Option<Number>,
    /// `remainingConcurrentCalls`.
    pub remaining_concurrent_calls: Option<Number>,
    _extra: Extra,
}

impl SubscriptionLimits {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for SubscriptionLimits {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SubscriptionLimits = "vapi-subscriptionlimits-schema.json#", unstated, missed 0b0, b"" {
        0 "concurrencyBlocked" => optional(concurrency_blocked: BOOLEAN);
        1 "concurrencyLimit" => optional(concurrency_limit: NUMBER);
        2 "remainingConcurrentCalls" => optional(remaining_concurrent_calls: NUMBER);
    }
    () (concurrency_blocked, concurrency_limit, remaining_concurrent_calls)
}
