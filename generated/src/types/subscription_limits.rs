// @generated from vapi-subscriptionlimits-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};

/// `SubscriptionLimits`.
///
/// Schema: `vapi-subscriptionlimits-schema.json#`
#[derive(Clone, PartialEq)]
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
        SubscriptionLimits::empty()
    }

    fn empty() -> Self {
        SubscriptionLimits {
            concurrency_blocked: None,
            concurrency_limit: None,
            remaining_concurrent_calls: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SubscriptionLimits {
    fn default() -> Self {
        SubscriptionLimits::empty()
    }
}

object! {
    SUBSCRIPTION_LIMITS: SubscriptionLimits = "vapi-subscriptionlimits-schema.json#", unstated, [8] {
        0 "concurrencyBlocked" => optional(concurrency_blocked: BOOLEAN);
        1 "concurrencyLimit" => optional(concurrency_limit: NUMBER);
        2 "remainingConcurrentCalls" => optional(remaining_concurrent_calls: NUMBER);
    }
}
