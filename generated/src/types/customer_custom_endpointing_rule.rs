// @generated from vapi-customercustomendpointingrule-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::RegexOption;

/// `CustomerCustomEndpointingRule`.
///
/// Schema: `vapi-customercustomendpointingrule-schema.json#`
///
/// Always written with `type`: `"customer"`.
#[derive(Clone, PartialEq)]
pub struct CustomerCustomEndpointingRule {
    /// `regex`, required.
    pub regex: String,
    /// `regexOptions`.
    pub regex_options: Option<Vec<RegexOption>>,
    /// `timeoutSeconds`, required, at most 15, at least 0.
    pub timeout_seconds: Number,
    _extra: Extra,
}

impl CustomerCustomEndpointingRule {
    /// A value with its required members.
    pub fn new(regex: impl Into<String>, timeout_seconds: impl Into<Number>) -> Self {
        CustomerCustomEndpointingRule {
            regex: regex.into(),
            timeout_seconds: timeout_seconds.into(),
            ..CustomerCustomEndpointingRule::empty()
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
        CustomerCustomEndpointingRule {
            regex: Field::empty(),
            timeout_seconds: Field::empty(),
            regex_options: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CUSTOMER_CUSTOM_ENDPOINTING_RULE: ObjectShape = {
    const NAMES: &[&str] = &["type", "regex", "regexOptions", "timeoutSeconds"];
    ObjectShape {
        name: "CustomerCustomEndpointingRule",
        members: &[
            Member::constant("type", "customer"),
            Member::required("regex", kind::STRING),
            Member::optional("regexOptions", kind::ARRAY),
            Member::required("timeoutSeconds", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CustomerCustomEndpointingRule {
    fn shape(&self) -> &'static ObjectShape {
        &CUSTOMER_CUSTOM_ENDPOINTING_RULE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("customer"),
            1 => Slot::required(&mut self.regex),
            2 => Slot::optional(&mut self.regex_options),
            3 => Slot::required(&mut self.timeout_seconds),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("customer"),
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
    CustomerCustomEndpointingRule = "vapi-customercustomendpointingrule-schema.json#";
}
