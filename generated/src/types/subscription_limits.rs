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

    /// Returns `concurrencyBlocked`, or the schema's default for it: `false`.
    pub fn concurrency_blocked_or_default(&self) -> bool {
        self.concurrency_blocked.as_ref().copied().unwrap_or(false)
    }
}

impl Default for SubscriptionLimits {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SubscriptionLimits = "vapi-subscriptionlimits-schema.json#", unstated, missed 0b0, b"" {
        0 "concurrencyBlocked" => optional(concurrency_blocked: BOOLEAN, with_concurrency_blocked plain bool);
        1 "concurrencyLimit" => optional(concurrency_limit: NUMBER, with_concurrency_limit into Number);
        2 "remainingConcurrentCalls" => optional(remaining_concurrent_calls: NUMBER, with_remaining_concurrent_calls into Number);
    }
    () (concurrency_blocked, concurrency_limit, remaining_concurrent_calls)
}
