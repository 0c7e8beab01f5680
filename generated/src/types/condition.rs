// @generated from vapi-condition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `Condition`.
///
/// Schema: `vapi-condition-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Condition {
    /// `operator`, required.
    pub operator: ConditionOperator,
    /// `param`, required, at most 1000 characters.
    pub param: String,
    /// `value`, required, at most 1000 characters.
    pub value: String,
    _extra: Extra,
}

impl Condition {
    /// A value with its required members.
    pub fn new(
        operator: impl Into<ConditionOperator>,
        param: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Condition {
            operator: operator.into(),
            param: param.into(),
            value: value.into(),
            ..Condition::empty()
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
        Condition {
            operator: Field::empty(),
            param: Field::empty(),
            value: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CONDITION: ObjectShape = {
    const NAMES: &[&str] = &["operator", "param", "value"];
    ObjectShape {
        name: "Condition",
        members: &[
            Member::required("operator", kind::STRING),
            Member::required("param", kind::STRING),
            Member::required("value", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for Condition {
    fn shape(&self) -> &'static ObjectShape {
        &CONDITION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.operator),
            1 => Slot::required(&mut self.param),
            2 => Slot::required(&mut self.value),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.operator),
            1 => View::required(&self.param),
            2 => View::required(&self.value),
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
    Condition = "vapi-condition-schema.json#";
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-condition-schema.json#/properties/operator`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionOperator {
    /// `eq`
    EqType,
    /// `neq`
    Neq,
    /// `gt`
    Gt,
    /// `gte`
    Gte,
    /// `lt`
    Lt,
    /// `lte`
    Lte,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ConditionOperator {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["eq", "neq", "gt", "gte", "lt", "lte"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ConditionOperator::EqType => "eq",
            ConditionOperator::Neq => "neq",
            ConditionOperator::Gt => "gt",
            ConditionOperator::Gte => "gte",
            ConditionOperator::Lt => "lt",
            ConditionOperator::Lte => "lte",
            ConditionOperator::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ConditionOperator::VALUES,
            &index::<16>(ConditionOperator::VALUES),
        );
        static LISTED: [ConditionOperator; 6usize] = [
            ConditionOperator::EqType,
            ConditionOperator::Neq,
            ConditionOperator::Gt,
            ConditionOperator::Gte,
            ConditionOperator::Lt,
            ConditionOperator::Lte,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ConditionOperator::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ConditionOperator {
    fn set(&mut self, text: &str) -> bool {
        *self = ConditionOperator::from_name(text);
        !matches!(self, ConditionOperator::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ConditionOperator::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 6 listed values"
    }
}

texts! {
    ConditionOperator = "vapi-condition-schema.json#/properties/operator";
}
