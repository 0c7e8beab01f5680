// @generated from vapi-callartifactuploaditem-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `CallArtifactUploadItem`.
///
/// Schema: `vapi-callartifactuploaditem-schema.json#`
#[derive(Clone)]
pub struct CallArtifactUploadItem {
    /// `type`, required.
    pub r#type: CallArtifactUploadItemType,
    /// `success`, required.
    pub success: bool,
    _extra: Extra,
}

impl CallArtifactUploadItem {
    /// A value with its required members.
    pub fn new(r#type: impl Into<CallArtifactUploadItemType>, success: bool) -> Self {
        CallArtifactUploadItem {
            r#type: r#type.into(),
            success,
            ..Field::empty()
        }
    }
}

object! {
    CallArtifactUploadItem = "vapi-callartifactuploaditem-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => required(r#type: STRING, with_type into CallArtifactUploadItemType);
        1 "success" => required(success: BOOLEAN, with_success plain bool);
    }
    (r#type, success) ()
}

/// One of 7 listed values, or another string.
///
/// Schema: `vapi-callartifactuploaditem-schema.json#/properties/type`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CallArtifactUploadItemType {
    /// `end-of-call-report`
    EndOfCallReport,
    /// `recording-mono`
    RecordingMono,
    /// `recording-stereo`
    RecordingStereo,
    /// `recording-assistant`
    RecordingAssistant,
    /// `recording-customer`
    RecordingCustomer,
    /// `log`
    Log,
    /// `pcap`
    Pcap,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CallArtifactUploadItemType = "vapi-callartifactuploaditem-schema.json#/properties/type", unstated, b"\x05\x03\x02\x00\x04\x00\x00\x01\x06\x07\x00\x00\x00\x00\x00\x00", "one of 7 listed values" {
        EndOfCallReport = "end-of-call-report";
        RecordingMono = "recording-mono";
        RecordingStereo = "recording-stereo";
        RecordingAssistant = "recording-assistant";
        RecordingCustomer = "recording-customer";
        Log = "log";
        Pcap = "pcap";
    }
}
