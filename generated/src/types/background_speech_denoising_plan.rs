// @generated from vapi-backgroundspeechdenoisingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{FourierDenoisingPlan, SmartDenoisingPlan};

/// `BackgroundSpeechDenoisingPlan`.
///
/// Schema: `vapi-backgroundspeechdenoisingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct BackgroundSpeechDenoisingPlan {
    /// `smartDenoisingPlan`.
    pub smart_denoising_plan: Option<SmartDenoisingPlan>,
    /// `fourierDenoisingPlan`.
    pub fourier_denoising_plan: Option<Box<FourierDenoisingPlan>>,
    _extra: Extra,
}

impl BackgroundSpeechDenoisingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        BackgroundSpeechDenoisingPlan::empty()
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

pub(crate) static BACKGROUND_SPEECH_DENOISING_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["smartDenoisingPlan", "fourierDenoisingPlan"];
    ObjectShape {
        name: "BackgroundSpeechDenoisingPlan",
        members: &[
            Member::optional("smartDenoisingPlan", kind::OBJECT),
            Member::optional("fourierDenoisingPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for BackgroundSpeechDenoisingPlan {
    fn shape(&self) -> &'static ObjectShape {
        &BACKGROUND_SPEECH_DENOISING_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.smart_denoising_plan),
            1 => Slot::optional(&mut self.fourier_denoising_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.smart_denoising_plan),
            1 => View::optional(&self.fourier_denoising_plan),
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
    BackgroundSpeechDenoisingPlan = "vapi-backgroundspeechdenoisingplan-schema.json#";
}
