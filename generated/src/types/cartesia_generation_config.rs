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

    /// Returns `speed`, or the schema's default for it: `1`.
    pub fn speed_or_default(&self) -> f64 {
        self.speed.as_ref().map_or(1.0, |number| number.as_f64())
    }

    /// Returns `volume`, or the schema's default for it: `1`.
    pub fn volume_or_default(&self) -> f64 {
        self.volume.as_ref().map_or(1.0, |number| number.as_f64())
    }
}

impl Default for CartesiaGenerationConfig {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CartesiaGenerationConfig = "vapi-cartesiagenerationconfig-schema.json#", unstated, missed 0b0, b"" {
        0 "speed" => optional(speed: NUMBER, with_speed into Number);
        1 "volume" => optional(volume: NUMBER, with_volume into Number);
        2 "experimental" => optional(experimental: OBJECT, with_experimental into CartesiaGenerationConfigExperimental);
    }
    () (speed, volume, experimental)
}
