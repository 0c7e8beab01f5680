// @generated from vapi-assistantcustomendpointingrule-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::RegexOption;

/// `AssistantCustomEndpointingRule`.
///
/// Schema: `vapi-assistantcustomendpointingrule-schema.json#`
///
/// Always written with `type`: `"assistant"`.
#[derive(Clone, PartialEq)]
pub struct AssistantCustomEndpointingRule {
    /// `regex`, required.
    pub regex: String,
    /// `regexOptions`.
    pub regex_options: Option<Vec<RegexOption>>,
    /// `timeoutSeconds`, required, at most 15, at least 0.
    pub timeout_seconds: Number,
    _extra: Extra,
}

impl AssistantCustomEndpointingRule {
    /// A value with its required members.
    pub fn new(regex: impl Into<String>, timeout_seconds: impl Into<Number>) -> Self {
        AssistantCustomEndpointingRule {
            regex: regex.into(),
            timeout_seconds: timeout_seconds.into(),
            ..AssistantCustomEndpointingRule::empty()
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
        AssistantCustomEndpointingRule {
            regex: Field::empty(),
            timeout_seconds: Field::empty(),
            regex_options: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static ASSISTANT_CUSTOM_ENDPOINTING_RULE: ObjectShape = {
    const NAMES: &[&str] = &["type", "regex", "regexOptions", "timeoutSeconds"];
    ObjectShape {
        name: "AssistantCustomEndpointingRule",
        members: &[
            Member::constant("type", "assistant"),
            Member::required("regex", kind::STRING),
            Member::optional("regexOptions", kind::ARRAY),
            Member::required("timeoutSeconds", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for AssistantCustomEndpointingRule {
    fn shape(&self) -> &'static ObjectShape {
        &ASSISTANT_CUSTOM_ENDPOINTING_RULE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("assistant"),
            1 => Slot::required(&mut self.regex),
            2 => Slot::optional(&mut self.regex_options),
            3 => Slot::required(&mut self.timeout_seconds),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("assistant"),
            1 => View::required(&self.regex),
            2 => View::optional(&self.regex_options),
            3 => View::required(&self.timeout_seconds),
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
    AssistantCustomEndpointingRule = "vapi-assistantcustomendpointingrule-schema.json#";
}
