// @generated from vapi-recording-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::Mono;

/// `Recording`.
///
/// Schema: `vapi-recording-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Recording {
    /// `stereoUrl`.
    pub stereo_url: Option<String>,
    /// `videoUrl`.
    pub video_url: Option<String>,
    /// `videoRecordingStartDelaySeconds`.
    pub video_recording_start_delay_seconds: Option<Number>,
    /// `mono`.
    pub mono: Option<Box<Mono>>,
    _extra: Extra,
}

impl Recording {
    /// A value with no member set.
    pub fn new() -> Self {
        Recording::empty()
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
        Recording {
            stereo_url: None,
            video_url: None,
            video_recording_start_delay_seconds: None,
            mono: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Recording {
    fn default() -> Self {
        Recording::empty()
    }
}

pub(crate) static RECORDING: ObjectShape = {
    const NAMES: &[&str] = &[
        "stereoUrl",
        "videoUrl",
        "videoRecordingStartDelaySeconds",
        "mono",
    ];
    ObjectShape {
        name: "Recording",
        members: &[
            Member::optional("stereoUrl", kind::STRING),
            Member::optional("videoUrl", kind::STRING),
            Member::optional("videoRecordingStartDelaySeconds", kind::NUMBER),
            Member::optional("mono", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for Recording {
    fn shape(&self) -> &'static ObjectShape {
        &RECORDING
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.stereo_url),
            1 => Slot::optional(&mut self.video_url),
            2 => Slot::optional(&mut self.video_recording_start_delay_seconds),
            3 => Slot::optional(&mut self.mono),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.stereo_url),
            1 => View::optional(&self.video_url),
            2 => View::optional(&self.video_recording_start_delay_seconds),
            3 => View::optional(&self.mono),
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
    Recording = "vapi-recording-schema.json#";
}
