// @generated from vapi-toolparameter-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    ArrayArm, Extra, Field, Member, NONE, Names, Number, Object, ObjectPlan, ObjectShape,
    Slot, StringArm, Union, UnionShape, Unknown, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ToolParameter`.
///
/// Schema: `vapi-toolparameter-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ToolParameter {
    /// `key`, required.
    pub key: String,
    /// `value`, required.
    pub value: ToolParameterValue,
    _extra: Extra,
}

impl ToolParameter {
    /// A value with its required members.
    pub fn new(key: impl Into<String>, value: impl Into<ToolParameterValue>) -> Self {
        ToolParameter {
            key: key.into(),
            value: value.into(),
            ..ToolParameter::empty()
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
        ToolParameter {
            key: Field::empty(),
            value: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TOOL_PARAMETER: ObjectShape = {
    const NAMES: &[&str] = &["key", "value"];
    ObjectShape {
        name: "ToolParameter",
        members: &[
            Member::required("key", kind::STRING),
            Member::required(
                "value",
                kind::BOOLEAN | kind::NUMBER | kind::STRING | kind::ARRAY | kind::OBJECT,
            ),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ToolParameter {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_PARAMETER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.key),
            1 => Slot::required(&mut self.value),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.key),
            1 => View::required(&self.value),
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
    ToolParameter = "vapi-toolparameter-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-toolparameter-schema.json#/properties/value`
///
/// Told apart by the JSON type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ToolParameterValue {
    StringType(String),
    NumberType(Number),
    Boolean(bool),
    ObjectType(BTreeMap<String, Value>),
    Array(Vec<Value>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ToolParameterValue {
    fn empty() -> Self {
        ToolParameterValue::Unknown(Unknown(Field::empty()))
    }
}

impl From<String> for ToolParameterValue {
    fn from(value: String) -> Self {
        ToolParameterValue::StringType(value)
    }
}

impl From<BTreeMap<String, Value>> for ToolParameterValue {
    fn from(value: BTreeMap<String, Value>) -> Self {
        ToolParameterValue::ObjectType(value)
    }
}

impl From<Vec<Value>> for ToolParameterValue {
    fn from(value: Vec<Value>) -> Self {
        ToolParameterValue::Array(value)
    }
}

static TOOL_PARAMETER_VALUE: UnionShape = UnionShape {
    name: "ToolParameterValue",
    variants: &["StringType", "NumberType", "Boolean", "ObjectType", "Array"],
    null: NONE,
    boolean: 2,
    integer: 1,
    number: 1,
    string: &[
        StringArm {
            variant: 0,
            values: &[],
        },
    ],
    array: &[
        ArrayArm {
            variant: 4,
            items: kind::ANY,
        },
    ],
    object: ObjectPlan::Only(3),
};

impl Union for ToolParameterValue {
    fn shape(&self) -> &'static UnionShape {
        &TOOL_PARAMETER_VALUE
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ToolParameterValue::StringType(Field::empty()),
            1 => ToolParameterValue::NumberType(Field::empty()),
            2 => ToolParameterValue::Boolean(Field::empty()),
            3 => ToolParameterValue::ObjectType(Field::empty()),
            4 => ToolParameterValue::Array(Field::empty()),
            _ => ToolParameterValue::empty(),
        };
        match self {
            ToolParameterValue::StringType(value) => Slot::required(value),
            ToolParameterValue::NumberType(value) => Slot::required(value),
            ToolParameterValue::Boolean(value) => Slot::required(value),
            ToolParameterValue::ObjectType(value) => Slot::required(value),
            ToolParameterValue::Array(value) => Slot::required(value),
            ToolParameterValue::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ToolParameterValue::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ToolParameterValue::StringType(_) => 0,
            ToolParameterValue::NumberType(_) => 1,
            ToolParameterValue::Boolean(_) => 2,
            ToolParameterValue::ObjectType(_) => 3,
            ToolParameterValue::Array(_) => 4,
            ToolParameterValue::Unknown(_) => return None,
        };
        TOOL_PARAMETER_VALUE.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ToolParameterValue::StringType(value) => View::required(value),
            ToolParameterValue::NumberType(value) => View::required(value),
            ToolParameterValue::Boolean(value) => View::required(value),
            ToolParameterValue::ObjectType(value) => View::required(value),
            ToolParameterValue::Array(value) => View::required(value),
            ToolParameterValue::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ToolParameterValue = "vapi-toolparameter-schema.json#/properties/value";
}
