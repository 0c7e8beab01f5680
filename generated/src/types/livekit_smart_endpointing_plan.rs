// @generated from vapi-livekitsmartendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::Provider;

/// `LivekitSmartEndpointingPlan`.
///
/// Schema: `vapi-livekitsmartendpointingplan-schema.json#`
#[derive(Clone)]
pub struct LivekitSmartEndpointingPlan {
    /// `provider`, required.
    pub provider: Provider,
    /// `waitFunction`.
    pub wait_function: Option<String>,
    _extra: Extra,
}

impl LivekitSmartEndpointingPlan {
    /// A value with its required members.
    pub fn new(provider: impl Into<Provider>) -> Self {
        LivekitSmartEndpointingPlan {
            provider: provider.into(),
            ..Field::empty()
        }
    }
}

object! {
    LivekitSmartEndpointingPlan = "vapi-livekitsmartendpointingplan-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => required(provider: STRING, with_provider into Provider);
        1 "waitFunction" => optional(wait_function: STRING, with_wait_function into String);
    }
    (provider) (wait_function)
}
