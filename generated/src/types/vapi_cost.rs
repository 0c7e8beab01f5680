// @generated from vapi-vapicost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `VapiCost`.
///
/// Schema: `vapi-vapicost-schema.json#`
///
/// Always written with `type`: `"vapi"`.
#[derive(Clone)]
pub struct VapiCost {
    /// `subType`, required.
    pub sub_type: VapiCostSubType,
    /// `minutes`, required.
    pub minutes: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl VapiCost {
    /// A value with its required members.
    pub fn new(
        sub_type: impl Into<VapiCostSubType>,
        minutes: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        VapiCost {
            sub_type: sub_type.into(),
            minutes: minutes.into(),
            cost: cost.into(),
            ..Field::empty()
        }
    }
}

object! {
    VapiCost = "vapi-vapicost-schema.json#", unstated, missed 0b1111, b"" {
        0 "type" => constant("vapi");
        1 "subType" => required(sub_type: STRING, with_sub_type into VapiCostSubType);
        2 "minutes" => required(minutes: NUMBER, with_minutes into Number);
        3 "cost" => required(cost: NUMBER, with_cost into Number);
    }
    (sub_type, minutes, cost) ()
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-vapicost-schema.json#/properties/subType`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VapiCostSubType {
    /// `normal`
    Normal,
    /// `overage`
    Overage,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    VapiCostSubType = "vapi-vapicost-schema.json#/properties/subType", unstated, b"", "one of 2 listed values" {
        Normal = "normal";
        Overage = "overage";
    }
}
