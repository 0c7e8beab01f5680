// @generated from vapi-cartesiagenerationconfigexperimental-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `CartesiaGenerationConfigExperimental`.
///
/// Schema: `vapi-cartesiagenerationconfigexperimental-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CartesiaGenerationConfigExperimental {
    /// `accentLocalization`, at most 1, at least 0, default `0`.
    pub accent_localization: Option<i64>,
    _extra: Extra,
}

impl CartesiaGenerationConfigExperimental {
    /// A value with no member set.
    pub fn new() -> Self {
        CartesiaGenerationConfigExperimental::empty()
    }

    fn empty() -> Self {
        CartesiaGenerationConfigExperimental {
            accent_localization: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CartesiaGenerationConfigExperimental {
    fn default() -> Self {
        CartesiaGenerationConfigExperimental::empty()
    }
}

object! {
    CARTESIA_GENERATION_CONFIG_EXPERIMENTAL: CartesiaGenerationConfigExperimental = "vapi-cartesiagenerationconfigexperimental-schema.json#", unstated, [2] {
        0 "accentLocalization" => optional(accent_localization: INTEGER);
    }
}
