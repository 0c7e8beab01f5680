// @generated from vapi-cartesiagenerationconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::CartesiaGenerationConfigExperimental;

/// `CartesiaGenerationConfig`.
///
/// Schema: `vapi-cartesiagenerationconfig-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CartesiaGenerationConfig {
    /// `speed`, at most 1.5, at least 0.6, default `1`.
    pub speed: Option<Number>,
    /// `volume`, at most 2, at least 0.5, default `1`.
    pub volume: Option<Number>,
    /// `experimental`.
    pub experimental: Option<Box<CartesiaGenerationConfigExperimental>>,
    _extra: Extra,
}

impl CartesiaGenerationConfig {
    /// A value with no member set.
    pub fn new() -> Self {
        CartesiaGenerationConfig::empty()
    }

    fn empty() -> Self {
        CartesiaGenerationConfig {
            speed: None,
            volume: None,
            experimental: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CartesiaGenerationConfig {
    fn default() -> Self {
        CartesiaGenerationConfig::empty()
    }
}

object! {
    CARTESIA_GENERATION_CONFIG: CartesiaGenerationConfig = "vapi-cartesiagenerationconfig-schema.json#", unstated, [8] {
        0 "speed" => optional(speed: NUMBER);
        1 "volume" => optional(volume: NUMBER);
        2 "experimental" => optional(experimental: OBJECT);
    }
}
