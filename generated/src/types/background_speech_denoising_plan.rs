// @generated from vapi-backgroundspeechdenoisingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{FourierDenoisingPlan, SmartDenoisingPlan};

/// `BackgroundSpeechDenoisingPlan`.
///
/// Schema: `vapi-backgroundspeechdenoisingplan-schema.json#`
#[derive(Clone)]
pub struct BackgroundSpeechDenoisingPlan {
    /// `smartDenoisingPlan`.
    pub smart_denoising_plan: Option<Box<SmartDenoisingPlan>>,
    /// `fourierDenoisingPlan`.
    pub fourier_denoising_plan: Option<Box<FourierDenoisingPlan>>,
    _extra: Extra,
}

impl BackgroundSpeechDenoisingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for BackgroundSpeechDenoisingPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    BackgroundSpeechDenoisingPlan = "vapi-backgroundspeechdenoisingplan-schema.json#", unstated, missed 0b0, b"" {
        0 "smartDenoisingPlan" => optional(smart_denoising_plan: OBJECT, with_smart_denoising_plan into SmartDenoisingPlan);
        1 "fourierDenoisingPlan" => optional(fourier_denoising_plan: OBJECT, with_fourier_denoising_plan into FourierDenoisingPlan);
    }
    () (smart_denoising_plan, fourier_denoising_plan)
}
