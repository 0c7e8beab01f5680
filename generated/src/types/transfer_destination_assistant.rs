// @generated from vapi-transferdestinationassistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
use crate::types::Message;

/// `TransferDestinationAssistant`.
///
/// Schema: `vapi-transferdestinationassistant-schema.json#`
///
/// Always written with `type`: `"assistant"`.
#[derive(Clone, PartialEq)]
pub struct TransferDestinationAssistant {
    /// `message`.
    pub message: Option<Message>,
    /// `transferMode`.
    pub transfer_mode: Option<TransferDestinationAssistantTransferMode>,
    /// `assistantName`, required.
    pub assistant_name: String,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl TransferDestinationAssistant {
    /// A value with its required members.
    pub fn new(assistant_name: impl Into<String>) -> Self {
        TransferDestinationAssistant {
            assistant_name: assistant_name.into(),
            ..TransferDestinationAssistant::empty()
        }
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
        TransferDestinationAssistant {
            assistant_name: Field::empty(),
            message: None,
            transfer_mode: None,
            description: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TRANSFER_DESTINATION_ASSISTANT: ObjectShape = {
    const NAMES: &[&str] = &[
        "message",
        "type",
        "transferMode",
        "assistantName",
        "description",
    ];
    ObjectShape {
        name: "TransferDestinationAssistant",
        members: &[
            Member::optional("message", kind::STRING | kind::OBJECT),
            Member::constant("type", "assistant"),
            Member::optional("transferMode", kind::STRING),
            Member::required("assistantName", kind::STRING),
            Member::optional("description", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for TransferDestinationAssistant {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSFER_DESTINATION_ASSISTANT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.message),
            1 => Slot::Constant("assistant"),
            2 => Slot::optional(&mut self.transfer_mode),
            3 => Slot::required(&mut self.assistant_name),
            4 => Slot::optional(&mut self.description),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.message),
            1 => View::String("assistant"),
            2 => View::optional(&self.transfer_mode),
            3 => View::required(&self.assistant_name),
            4 => View::optional(&self.description),
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
    TransferDestinationAssistant = "vapi-transferdestinationassistant-schema.json#";
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-transferdestinationassistant-schema.json#/properties/transferMode`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferDestinationAssistantTransferMode {
    /// `rolling-history`
    RollingHistory,
    /// `swap-system-message-in-history`
    SwapSystemMessageInHistory,
    /// `swap-system-message-in-history-and-remove-transfer-tool-messages`
    SwapSystemMessageInHistoryAndRemoveTransferToolMessages,
    /// `delete-history`
    DeleteHistory,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl TransferDestinationAssistantTransferMode {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "rolling-history",
        "swap-system-message-in-history",
        "swap-system-message-in-history-and-remove-transfer-tool-messages",
        "delete-history",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TransferDestinationAssistantTransferMode::RollingHistory => "rolling-history",
            TransferDestinationAssistantTransferMode::SwapSystemMessageInHistory => {
                "swap-system-message-in-history"
            }
            TransferDestinationAssistantTransferMode::SwapSystemMessageInHistoryAndRemoveTransferToolMessages => {
                "swap-system-message-in-history-and-remove-transfer-tool-messages"
            }
            TransferDestinationAssistantTransferMode::DeleteHistory => "delete-history",
            TransferDestinationAssistantTransferMode::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TransferDestinationAssistantTransferMode::VALUES,
            &index::<8>(TransferDestinationAssistantTransferMode::VALUES),
        );
        static LISTED: [TransferDestinationAssistantTransferMode; 4usize] = [
            TransferDestinationAssistantTransferMode::RollingHistory,
            TransferDestinationAssistantTransferMode::SwapSystemMessageInHistory,
            TransferDestinationAssistantTransferMode::SwapSystemMessageInHistoryAndRemoveTransferToolMessages,
            TransferDestinationAssistantTransferMode::DeleteHistory,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                TransferDestinationAssistantTransferMode::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for TransferDestinationAssistantTransferMode {
    fn set(&mut self, text: &str) -> bool {
        *self = TransferDestinationAssistantTransferMode::from_name(text);
        !matches!(self, TransferDestinationAssistantTransferMode::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TransferDestinationAssistantTransferMode::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 4 listed values"
    }
}

texts! {
    TransferDestinationAssistantTransferMode =
    "vapi-transferdestinationassistant-schema.json#/properties/transferMode";
}
