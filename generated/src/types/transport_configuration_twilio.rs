// @generated from vapi-transportconfigurationtwilio-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `TransportConfigurationTwilio`.
///
/// Schema: `vapi-transportconfigurationtwilio-schema.json#`
///
/// Always written with `provider`: `"twilio"`.
#[derive(Clone, PartialEq)]
pub struct TransportConfigurationTwilio {
    /// `timeout`, at most 600, at least 1.
    pub timeout: Option<Number>,
    /// `record`.
    pub record: Option<bool>,
    /// `recordingChannels`.
    pub recording_channels: Option<TransportConfigurationTwilioRecordingChannels>,
    _extra: Extra,
}

impl TransportConfigurationTwilio {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        TransportConfigurationTwilio::empty()
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
        TransportConfigurationTwilio {
            timeout: None,
            record: None,
            recording_channels: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TransportConfigurationTwilio {
    fn default() -> Self {
        TransportConfigurationTwilio::empty()
    }
}

pub(crate) static TRANSPORT_CONFIGURATION_TWILIO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "timeout", "record", "recordingChannels"];
    ObjectShape {
        name: "TransportConfigurationTwilio",
        members: &[
            Member::constant("provider", "twilio"),
            Member::optional("timeout", kind::NUMBER),
            Member::optional("record", kind::BOOLEAN),
            Member::optional("recordingChannels", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for TransportConfigurationTwilio {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSPORT_CONFIGURATION_TWILIO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("twilio"),
            1 => Slot::optional(&mut self.timeout),
            2 => Slot::optional(&mut self.record),
            3 => Slot::optional(&mut self.recording_channels),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("twilio"),
            1 => View::optional(&self.timeout),
            2 => View::optional(&self.record),
            3 => View::optional(&self.recording_channels),
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
    TransportConfigurationTwilio = "vapi-transportconfigurationtwilio-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-transportconfigurationtwilio-schema.json#/properties/recordingChannels`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportConfigurationTwilioRecordingChannels {
    /// `mono`
    Mono,
    /// `dual`
    Dual,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl TransportConfigurationTwilioRecordingChannels {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["mono", "dual"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TransportConfigurationTwilioRecordingChannels::Mono => "mono",
            TransportConfigurationTwilioRecordingChannels::Dual => "dual",
            TransportConfigurationTwilioRecordingChannels::Unknown(value) => {
                value.as_str()
            }
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TransportConfigurationTwilioRecordingChannels::VALUES,
            &index::<4>(TransportConfigurationTwilioRecordingChannels::VALUES),
        );
        static LISTED: [TransportConfigurationTwilioRecordingChannels; 2usize] = [
            TransportConfigurationTwilioRecordingChannels::Mono,
            TransportConfigurationTwilioRecordingChannels::Dual,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                TransportConfigurationTwilioRecordingChannels::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for TransportConfigurationTwilioRecordingChannels {
    fn set(&mut self, text: &str) -> bool {
        *self = TransportConfigurationTwilioRecordingChannels::from_name(text);
        !matches!(self, TransportConfigurationTwilioRecordingChannels::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TransportConfigurationTwilioRecordingChannels::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    TransportConfigurationTwilioRecordingChannels =
    "vapi-transportconfigurationtwilio-schema.json#/properties/recordingChannels";
}
