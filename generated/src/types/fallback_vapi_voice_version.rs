// @generated from vapi-fallbackvapivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, ObjectPlan, StringArm, UnionShape, Unknown};
use crate::types::VapiVoiceVersion;

/// One of several types.
///
/// Schema: `vapi-fallbackvapivoice-schema.json#/properties/version`
/// and 1 other place that says the same.
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum FallbackVapiVoiceVersion {
    VapiVoiceVersion(VapiVoiceVersion),
    /// The value is one of `1`, `2`.
    Integer(i64),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<VapiVoiceVersion> for FallbackVapiVoiceVersion {
    #[inline]
    fn from(value: VapiVoiceVersion) -> Self {
        FallbackVapiVoiceVersion::VapiVoiceVersion(value)
    }
}

impl From<i64> for FallbackVapiVoiceVersion {
    #[inline]
    fn from(value: i64) -> Self {
        FallbackVapiVoiceVersion::Integer(value)
    }
}

union! {
    FallbackVapiVoiceVersion = "vapi-fallbackvapivoice-schema.json#/properties/version", UnionShape {
        name: "FallbackVapiVoiceVersion",
        variants: &["VapiVoiceVersion", "Integer"],
        null: NONE,
        boolean: NONE,
        integer: 1,
        number: 1,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[],
        object: ObjectPlan::Never,
        judged: 0,
        listed: &[None, Some(&crate::support::Literals::OneOf(&[crate::support::Literal::Integer(1), crate::support::Literal::Integer(2)]))],
    }, {
        0 VapiVoiceVersion is_vapi_voice_version as_vapi_voice_version by_ref VapiVoiceVersion;
        1 Integer is_integer as_integer by_value i64;
    }
}
