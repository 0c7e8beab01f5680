//! Values that are neither array nor object.

use super::{Node, Walker};
use crate::audit::expected::Expected;
use crate::audit::reading::DeviationKind;
use crate::model::{EnumDef, RustType, TypeId};

impl<'a> Walker<'_, 'a> {
    /// Walks `node` in a place of a simple type, or of a type that takes no such array or object. Returns whether it
    /// fits.
    pub(super) fn scalar(&mut self, rust: &RustType, node: &'a Node<'a>) -> bool {
        let fits = fits(rust, node);
        self.kept += usize::from(fits && matches!(node, Node::Wide(_)));
        if fits { true } else { self.misfit(Expected::Words(expected(rust)), node) }
    }

    /// Walks `node` in a place of an enum. Returns whether it is a string: an enum holds any.
    pub(super) fn listed(&mut self, id: TypeId, listed: &EnumDef, node: &'a Node<'a>) -> bool {
        let Node::String(text) = node else {
            return self.misfit(Expected::Listed(id), node);
        };
        if !listed.open && self.tables.position(id, text).is_none() {
            self.note(DeviationKind::UnlistedValue, Expected::Listed(id), node.found(), Some(node), &[]);
        }
        true
    }

    /// Compares `node` with the only string that the schema admits.
    pub(super) fn constant(&mut self, constant: &'a str, node: &'a Node<'a>) -> bool {
        match node {
            Node::String(text) if text == constant => true,
            Node::String(_) => {
                let expected = Expected::Constant(constant);
                self.fail(DeviationKind::UnlistedValue, expected, node.found(), Some(node), &[]);
                false
            }
            _ => self.misfit(Expected::Constant(constant), node),
        }
    }
}

/// Returns whether a place of the simple type `rust` can hold `node`.
pub(crate) fn fits(rust: &RustType, node: &Node<'_>) -> bool {
    match (rust, node) {
        (RustType::String | RustType::Formatted(_), Node::String(_))
        | (RustType::Boolean, Node::Boolean(_))
        | (RustType::Unit, Node::Null)
        | (RustType::Number, Node::Signed(_) | Node::Unsigned(_) | Node::Float(_) | Node::Wide(_)) => true,
        (RustType::Signed, node) => to_signed(node).is_some(),
        (RustType::Unsigned, Node::Unsigned(_)) => true,
        (RustType::Unsigned, node) => to_signed(node).is_some_and(|value| value >= 0),
        _ => false,
    }
}

pub(crate) fn to_signed(node: &Node<'_>) -> Option<i64> {
    match node {
        Node::Signed(value) => Some(*value),
        Node::Unsigned(value) => (*value).try_into().ok(),
        // `1.0` is an integer; from 2^53 a float may stand for several.
        Node::Float(value) => {
            let is_exact = value.abs() < (1_u64 << f64::MANTISSA_DIGITS) as f64;
            (value.fract() == 0.0 && is_exact).then_some(*value as i64)
        }
        _ => None,
    }
}

fn expected(rust: &RustType) -> &'static str {
    match rust {
        RustType::Boolean => "a boolean",
        RustType::Signed => "an integer",
        RustType::Unsigned => "an integer of 0 or more",
        RustType::Number => "a number",
        RustType::String => "a string",
        RustType::Formatted(format) => format.words(),
        RustType::Vec(_) | RustType::Tuple(_) => "an array",
        RustType::Map(_) => "an object",
        RustType::Unit => "null",
        RustType::Named(_)
        | RustType::Raw
        | RustType::Custom(_)
        | RustType::Nullable(_)
        | RustType::Box(_) => "a value",
    }
}
