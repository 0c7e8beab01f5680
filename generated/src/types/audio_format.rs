// @generated from vapi-audioformat-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `AudioFormat`.
///
/// Schema: `vapi-audioformat-schema.json#`
#[derive(Clone)]
pub struct AudioFormat {
    /// `sampleRate`, required, at most 192000, at least 0.
    pub sample_rate: Number,
    /// `format`, required.
    pub format: AudioFormatName,
    /// `container`.
    pub container: Option<AudioFormatContainer>,
    _extra: Extra,
}

impl AudioFormat {
    /// A value with its required members.
    pub fn new(
        sample_rate: impl Into<Number>,
        format: impl Into<AudioFormatName>,
    ) -> Self {
        AudioFormat {
            sample_rate: sample_rate.into(),
            format: format.into(),
            ..Field::empty()
        }
    }
}

object! {
    AudioFormat = "vapi-audioformat-schema.json#", unstated, missed 0b11, b"" {
        0 "sampleRate" => required(sample_rate: NUMBER, with_sample_rate into Number);
        1 "format" => required(format: STRING, with_format into AudioFormatName);
        2 "container" => optional(container: STRING, with_container into AudioFormatContainer);
    }
    (sample_rate, format) (container)
}

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-audioformat-schema.json#/properties/container`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AudioFormatContainer {
    /// `raw`
    Raw,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    AudioFormatContainer = "vapi-audioformat-schema.json#/properties/container", unstated, b"", "one of 1 listed values" {
        Raw = "raw";
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-audioformat-schema.json#/properties/format`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AudioFormatName {
    /// `pcm_s16le`
    PcmS16le,
    /// `mulaw`
    Mulaw,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    AudioFormatName = "vapi-audioformat-schema.json#/properties/format", unstated, b"", "one of 2 listed values" {
        PcmS16le = "pcm_s16le";
        Mulaw = "mulaw";
    }
}
