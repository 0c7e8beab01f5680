// @generated from vapi-fourierdenoisingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `FourierDenoisingPlan`.
///
/// Schema: `vapi-fourierdenoisingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct FourierDenoisingPlan {
    /// `enabled`, default `false`.
    pub enabled: Option<bool>,
    /// `mediaDetectionEnabled`, default `true`.
    pub media_detection_enabled: Option<bool>,
    /// `staticThreshold`, at most 0, at least -80, default `-35`.
    pub static_threshold: Option<Number>,
    /// `baselineOffsetDb`, at most -5, at least -30, default `-15`.
    pub baseline_offset_db: Option<Number>,
    /// `windowSizeMs`, at most 30000, at least 1000, default `3000`.
    pub window_size_ms: Option<Number>,
    /// `baselinePercentile`, at most 99, at least 1, default `85`.
    pub baseline_percentile: Option<Number>,
    _extra: Extra,
}

impl FourierDenoisingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        FourierDenoisingPlan::empty()
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
        FourierDenoisingPlan {
            enabled: None,
            media_detection_enabled: None,
            static_threshold: None,
            baseline_offset_db: None,
            window_size_ms: None,
            baseline_percentile: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FourierDenoisingPlan {
    fn default() -> Self {
        FourierDenoisingPlan::empty()
    }
}

pub(crate) static FOURIER_DENOISING_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "enabled",
        "mediaDetectionEnabled",
        "staticThreshold",
        "baselineOffsetDb",
        "windowSizeMs",
        "baselinePercentile",
    ];
    ObjectShape {
        name: "FourierDenoisingPlan",
        members: &[
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("mediaDetectionEnabled", kind::BOOLEAN),
            Member::optional("staticThreshold", kind::NUMBER),
            Member::optional("baselineOffsetDb", kind::NUMBER),
            Member::optional("windowSizeMs", kind::NUMBER),
            Member::optional("baselinePercentile", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FourierDenoisingPlan {
    fn shape(&self) -> &'static ObjectShape {
        &FOURIER_DENOISING_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.enabled),
            1 => Slot::optional(&mut self.media_detection_enabled),
            2 => Slot::optional(&mut self.static_threshold),
            3 => Slot::optional(&mut self.baseline_offset_db),
            4 => Slot::optional(&mut self.window_size_ms),
            5 => Slot::optional(&mut self.baseline_percentile),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.enabled),
            1 => View::optional(&self.media_detection_enabled),
            2 => View::optional(&self.static_threshold),
            3 => View::optional(&self.baseline_offset_db),
            4 => View::optional(&self.window_size_ms),
            5 => View::optional(&self.baseline_percentile),
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
    FourierDenoisingPlan = "vapi-fourierdenoisingplan-schema.json#";
}
