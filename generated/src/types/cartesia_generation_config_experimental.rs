// @generated from vapi-cartesiagenerationconfigexperimental-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CartesiaGenerationConfigExperimental`.
///
/// Schema: `vapi-cartesiagenerationconfigexperimental-schema.json#`
#[derive(Clone)]
pub struct CartesiaGenerationConfigExperimental {
    /// `accentLocalization`, at most 1, at least 0, default `0`.
    pub accent_localization: Option<i64>,
    _extra: Extra,
}

impl CartesiaGenerationConfigExperimental {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `accentLocalization`, or the schema's default for it: `0`.
    pub fn accent_localization_or_default(&self) -> i64 {
        self.accent_localization.as_ref().copied().unwrap_or(0)
    }
}

impl Default for CartesiaGenerationConfigExperimental {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CartesiaGenerationConfigExperimental = "vapi-cartesiagenerationconfigexperimental-schema.json#", unstated, missed 0b0, b"" {
        0 "accentLocalization" => optional(accent_localization: INTEGER, with_accent_localization plain i64);
    }
    () (accent_localization)
}
