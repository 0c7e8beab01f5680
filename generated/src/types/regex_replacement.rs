// @generated from vapi-regexreplacement-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::RegexOption;

/// `RegexReplacement`.
///
/// Schema: `vapi-regexreplacement-schema.json#`
///
/// Always written with `type`: `"regex"`.
#[derive(Clone, PartialEq)]
pub struct RegexReplacement {
    /// `regex`, required.
    pub regex: String,
    /// `options`.
    pub options: Option<Vec<RegexOption>>,
    /// `value`, required, at most 1000 characters.
    pub value: String,
    _extra: Extra,
}

impl RegexReplacement {
    /// A value with its required members.
    pub fn new(regex: impl Into<String>, value: impl Into<String>) -> Self {
        RegexReplacement {
            regex: regex.into(),
            value: value.into(),
            ..RegexReplacement::empty()
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
        RegexReplacement {
            regex: Field::empty(),
            value: Field::empty(),
            options: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static REGEX_REPLACEMENT: ObjectShape = {
    const NAMES: &[&str] = &["type", "regex", "options", "value"];
    ObjectShape {
        name: "RegexReplacement",
        members: &[
            Member::constant("type", "regex"),
            Member::required("regex", kind::STRING),
            Member::optional("options", kind::ARRAY),
            Member::required("value", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for RegexReplacement {
    fn shape(&self) -> &'static ObjectShape {
        &REGEX_REPLACEMENT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("regex"),
            1 => Slot::required(&mut self.regex),
            2 => Slot::optional(&mut self.options),
            3 => Slot::required(&mut self.value),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("regex"),
            1 => View::required(&self.regex),
            2 => View::optional(&self.options),
            3 => View::required(&self.value),
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
    RegexReplacement = "vapi-regexreplacement-schema.json#";
}
