// @generated from vapi-bothcustomendpointingrule-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::RegexOption;

/// `BothCustomEndpointingRule`.
///
/// Schema: `vapi-bothcustomendpointingrule-schema.json#`
///
/// Always written with `type`: `"both"`.
#[derive(Clone, PartialEq)]
pub struct BothCustomEndpointingRule {
    /// `assistantRegex`, required.
    pub assistant_regex: String,
    /// `assistantRegexOptions`.
    pub assistant_regex_options: Option<Vec<RegexOption>>,
    /// `customerRegex`, required.
    pub customer_regex: String,
    /// `customerRegexOptions`.
    pub customer_regex_options: Option<Vec<RegexOption>>,
    /// `timeoutSeconds`, required, at most 15, at least 0.
    pub timeout_seconds: Number,
    _extra: Extra,
}

impl BothCustomEndpointingRule {
    /// A value with its required members.
    pub fn new(
        assistant_regex: impl Into<String>,
        customer_regex: impl Into<String>,
        timeout_seconds: impl Into<Number>,
    ) -> Self {
        BothCustomEndpointingRule {
            assistant_regex: assistant_regex.into(),
            customer_regex: customer_regex.into(),
            timeout_seconds: timeout_seconds.into(),
            ..BothCustomEndpointingRule::empty()
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
        BothCustomEndpointingRule {
            assistant_regex: Field::empty(),
            customer_regex: Field::empty(),
            timeout_seconds: Field::empty(),
            assistant_regex_options: None,
            customer_regex_options: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static BOTH_CUSTOM_ENDPOINTING_RULE: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "assistantRegex",
        "assistantRegexOptions",
        "customerRegex",
        "customerRegexOptions",
        "timeoutSeconds",
    ];
    ObjectShape {
        name: "BothCustomEndpointingRule",
        members: &[
            Member::constant("type", "both"),
            Member::required("assistantRegex", kind::STRING),
            Member::optional("assistantRegexOptions", kind::ARRAY),
            Member::required("customerRegex", kind::STRING),
            Member::optional("customerRegexOptions", kind::ARRAY),
            Member::required("timeoutSeconds", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for BothCustomEndpointingRule {
    fn shape(&self) -> &'static ObjectShape {
        &BOTH_CUSTOM_ENDPOINTING_RULE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("both"),
            1 => Slot::required(&mut self.assistant_regex),
            2 => Slot::optional(&mut self.assistant_regex_options),
            3 => Slot::required(&mut self.customer_regex),
            4 => Slot::optional(&mut self.customer_regex_options),
            5 => Slot::required(&mut self.timeout_seconds),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("both"),
            1 => View::required(&self.assistant_regex),
            2 => View::optional(&self.assistant_regex_options),
            3 => View::required(&self.customer_regex),
            4 => View::optional(&self.customer_regex_options),
            5 => View::required(&self.timeout_seconds),
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
    BothCustomEndpointingRule = "vapi-bothcustomendpointingrule-schema.json#";
}
