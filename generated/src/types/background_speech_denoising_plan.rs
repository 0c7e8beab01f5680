// @generated from vapi-backgroundspeechdenoisingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{FourierDenoisingPlan, SmartDenoisingPlan};

/// `BackgroundSpeechDenoisingPlan`.
///
/// Schema: `vapi-backgroundspeechdenoisingplan-schema.json#`
#[derive(Clone, PartialEq)]
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
        BackgroundSpeechDenoisingPlan::empty()
    }

    fn empty() -> Self {
        BackgroundSpeechDenoisingPlan {
            smart_denoising_plan: None,
            fourier_denoising_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for BackgroundSpeechDenoisingPlan {
    fn default() -> Self {
        BackgroundSpeechDenoisingPlan::empty()
    }
}

object! {
    BACKGROUND_SPEECH_DENOISING_PLAN: BackgroundSpeechDenoisingPlan = "vapi-backgroundspeechdenoisingplan-schema.json#", unstated, [4] {
        0 "smartDenoisingPlan" => optional(smart_denoising_plan: OBJECT);
        1 "fourierDenoisingPlan" => optional(fourier_denoising_plan: OBJECT);
    }
}
