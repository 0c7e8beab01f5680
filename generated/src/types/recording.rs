// @generated from vapi-recording-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, Number};
use crate::types::Mono;

/// Where the recordings of a call can be fetched.
///
/// Schema: `vapi-recording-schema.json#`
#[derive(Clone)]
pub struct Recording {
    /// `stereoUrl`, format `uri`.
    pub stereo_url: Option<formats::Uri>,
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
        Field::empty()
    }
}

impl Default for Recording {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    Recording = "vapi-recording-schema.json#", unstated, missed 0b0, b"" {
        0 "stereoUrl" => optional(stereo_url: STRING, with_stereo_url into formats::Uri);
        1 "videoUrl" => optional(video_url: STRING, with_video_url into String);
        2 "videoRecordingStartDelaySeconds" => optional(video_recording_start_delay_seconds: NUMBER, with_video_recording_start_delay_seconds into Number);
        3 "mono" => optional(mono: OBJECT, with_mono into Mono);
    }
    () (stereo_url, video_url, video_recording_start_delay_seconds, mono)
}
