// @generated from vapi-regexcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::MessageTarget;

/// `RegexCondition`.
///
/// Schema: `vapi-regexcondition-schema.json#`
///
/// Always written with `type`: `"regex"`.
#[derive(Clone, PartialEq)]
pub struct RegexCondition {
    /// `regex`, required.
    pub regex: String,
    /// `target`.
    pub target: Option<MessageTarget>,
    /// `negate`.
    pub negate: Option<bool>,
    _extra: Extra,
}

impl RegexCondition {
    /// A value with its required members.
    pub fn new(regex: impl Into<String>) -> Self {
        RegexCondition {
            regex: regex.into(),
            ..RegexCondition::empty()
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
        RegexCondition {
            regex: Field::empty(),
            target: None,
            negate: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static REGEX_CONDITION: ObjectShape = {
    const NAMES: &[&str] = &["type", "regex", "target", "negate"];
    ObjectShape {
        name: "RegexCondition",
        members: &[
            Member::constant("type", "regex"),
            Member::required("regex", kind::STRING),
            Member::optional("target", kind::OBJECT),
            Member::optional("negate", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for RegexCondition {
    fn shape(&self) -> &'static ObjectShape {
        &REGEX_CONDITION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("regex"),
            1 => Slot::required(&mut self.regex),
            2 => Slot::optional(&mut self.target),
            3 => Slot::optional(&mut self.negate),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("regex"),
            1 => View::required(&self.regex),
            2 => View::optional(&self.target),
            3 => View::optional(&self.negate),
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
    RegexCondition = "vapi-regexcondition-schema.json#";
}
