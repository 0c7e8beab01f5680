// @generated from vapi-clientmessagetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber, ToolCall,
    ToolWithToolCallListItem,
};

/// `ClientMessageToolCalls`.
///
/// Schema: `vapi-clientmessagetoolcalls-schema.json#`
///
/// Always written with `type`: `"tool-calls"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageToolCalls {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `toolWithToolCallList`, required.
    pub tool_with_tool_call_list: Vec<ToolWithToolCallListItem>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `toolCallList`, required.
    pub tool_call_list: Vec<ToolCall>,
    _extra: Extra,
}

impl ClientMessageToolCalls {
    /// A value with its required members.
    pub fn new(
        tool_with_tool_call_list: impl Into<Vec<ToolWithToolCallListItem>>,
        tool_call_list: impl Into<Vec<ToolCall>>,
    ) -> Self {
        ClientMessageToolCalls {
            tool_with_tool_call_list: tool_with_tool_call_list.into(),
            tool_call_list: tool_call_list.into(),
            ..ClientMessageToolCalls::empty()
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
        ClientMessageToolCalls {
            tool_with_tool_call_list: Field::empty(),
            tool_call_list: Field::empty(),
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_MESSAGE_TOOL_CALLS: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "toolWithToolCallList",
        "timestamp",
        "call",
        "customer",
        "assistant",
        "toolCallList",
    ];
    ObjectShape {
        name: "ClientMessageToolCalls",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::optional_constant("type", "tool-calls"),
            Member::required("toolWithToolCallList", kind::ARRAY),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::required("toolCallList", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageToolCalls {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_TOOL_CALLS
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("tool-calls"),
            2 => Slot::required(&mut self.tool_with_tool_call_list),
            3 => Slot::optional(&mut self.timestamp),
            4 => Slot::optional(&mut self.call),
            5 => Slot::optional(&mut self.customer),
            6 => Slot::optional(&mut self.assistant),
            7 => Slot::required(&mut self.tool_call_list),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("tool-calls"),
            2 => View::required(&self.tool_with_tool_call_list),
            3 => View::optional(&self.timestamp),
            4 => View::optional(&self.call),
            5 => View::optional(&self.customer),
            6 => View::optional(&self.assistant),
            7 => View::required(&self.tool_call_list),
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
    ClientMessageToolCalls = "vapi-clientmessagetoolcalls-schema.json#";
}
