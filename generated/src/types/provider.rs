// @generated from vapi-customendpointingmodelsmartendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-customendpointingmodelsmartendpointingplan-schema.json#/properties/provider`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// `vapi`
    Vapi,
    /// `livekit`
    Livekit,
    /// `custom-endpointing-model`
    CustomEndpointingModel,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    Provider = "vapi-customendpointingmodelsmartendpointingplan-schema.json#/properties/provider", unstated, b"", "one of 3 listed values" {
        Vapi = "vapi";
        Livekit = "livekit";
        CustomEndpointingModel = "custom-endpointing-model";
    }
}
