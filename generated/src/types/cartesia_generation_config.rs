// @generated from vapi-cartesiagenerationconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::CartesiaGenerationConfigExperimental;

/// `CartesiaGenerationConfig`.
///
/// Schema: `vapi-cartesiagenerationconfig-schema.json#`
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for CartesiaGenerationConfig {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CartesiaGenerationConfig = "vapi-cartesiagenerationconfig-schema.json#", unstated, missed 0b0, b"" {
        0 "speed" => optional(speed: NUMBER);
        1 "volume" => optional(volume: NUMBER);
        2 "experimental" => optional(experimental: OBJECT);
    }
    () (speed, volume, experimental)
}
