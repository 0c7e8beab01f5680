// @generated from vapi-createsupabasecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::SupabaseBucketPlan;

/// `CreateSupabaseCredentialDTO`.
///
/// Schema: `vapi-createsupabasecredentialdto-schema.json#`
///
/// Always written with `provider`: `"supabase"`.
#[derive(Clone)]
pub struct CreateSupabaseCredentialDto {
    /// `fallbackIndex`, at least 1.
    pub fallback_index: Option<Number>,
    /// `bucketPlan`.
    pub bucket_plan: Option<Box<SupabaseBucketPlan>>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateSupabaseCredentialDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateSupabaseCredentialDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateSupabaseCredentialDto = "vapi-createsupabasecredentialdto-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("supabase");
        1 "fallbackIndex" => optional(fallback_index: NUMBER, with_fallback_index into Number);
        2 "bucketPlan" => optional(bucket_plan: OBJECT, with_bucket_plan into SupabaseBucketPlan);
        3 "name" => optional(name: STRING, with_name into String);
    }
    () (fallback_index, bucket_plan, name)
}
