// @generated from vapi-createsupabasecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::SupabaseBucketPlan;

/// `CreateSupabaseCredentialDTO`.
///
/// Schema: `vapi-createsupabasecredentialdto-schema.json#`
///
/// Always written with `provider`: `"supabase"`.
#[derive(Clone, PartialEq)]
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
        CreateSupabaseCredentialDto::empty()
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
        CreateSupabaseCredentialDto {
            fallback_index: None,
            bucket_plan: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateSupabaseCredentialDto {
    fn default() -> Self {
        CreateSupabaseCredentialDto::empty()
    }
}

pub(crate) static CREATE_SUPABASE_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "fallbackIndex", "bucketPlan", "name"];
    ObjectShape {
        name: "CreateSupabaseCredentialDto",
        members: &[
            Member::constant("provider", "supabase"),
            Member::optional("fallbackIndex", kind::NUMBER),
            Member::optional("bucketPlan", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateSupabaseCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_SUPABASE_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("supabase"),
            1 => Slot::optional(&mut self.fallback_index),
            2 => Slot::optional(&mut self.bucket_plan),
            3 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("supabase"),
            1 => View::optional(&self.fallback_index),
            2 => View::optional(&self.bucket_plan),
            3 => View::optional(&self.name),
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
    CreateSupabaseCredentialDto = "vapi-createsupabasecredentialdto-schema.json#";
}
