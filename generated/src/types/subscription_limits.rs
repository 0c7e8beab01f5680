// @generated from vapi-subscriptionlimits-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

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

pub(crate) static SUBSCRIPTION_LIMITS: ObjectShape = {
    const NAMES: &[&str] = &[
        "concurrencyBlocked",
        "concurrencyLimit",
        "remainingConcurrentCalls",
    ];
    ObjectShape {
        name: "SubscriptionLimits",
        members: &[
            Member::optional("concurrencyBlocked", kind::BOOLEAN),
            Member::optional("concurrencyLimit", kind::NUMBER),
            Member::optional("remainingConcurrentCalls", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SubscriptionLimits {
    fn shape(&self) -> &'static ObjectShape {
        &SUBSCRIPTION_LIMITS
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.concurrency_blocked),
            1 => Slot::optional(&mut self.concurrency_limit),
            2 => Slot::optional(&mut self.remaining_concurrent_calls),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.concurrency_blocked),
            1 => View::optional(&self.concurrency_limit),
            2 => View::optional(&self.remaining_concurrent_calls),
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
    SubscriptionLimits = "vapi-subscriptionlimits-schema.json#";
}
