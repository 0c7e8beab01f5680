//! How well a body fits a type at any depth, for choosing among types that name its members alike.

use super::super::body::Node;
use super::super::reading::DeviationKind;
use super::super::tables::Tables;
use super::super::walk::{Deviation, Sink, walk};
use crate::model::TypeId;

/// Counts of deviations; the smaller, the better. Nulls count least, even where they keep an object raw: bodies have
/// them in members of every type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Depth {
    /// Values of other types, tags that are not listed, and members that are missing.
    pub misfit: u32,
    pub unknown: u32,
    pub unlisted: u32,
    pub null: u32,
}

impl Depth {
    /// Reads `body` as the type `id`.
    pub(super) fn of(tables: &Tables, id: TypeId, body: &Node<'_>) -> Depth {
        let mut depth = Depth::default();
        walk(tables, id, body, &mut depth);
        depth
    }

    /// Returns whether there is nothing but nulls.
    pub(super) fn is_fit(self) -> bool {
        self == Depth { null: self.null, ..Depth::default() }
    }
}

impl<'a> Sink<'a> for Depth {
    fn deviation(&mut self, deviation: Deviation<'_, 'a>) {
        let count = match deviation.kind {
            DeviationKind::UnknownMember => &mut self.unknown,
            DeviationKind::UnlistedValue => &mut self.unlisted,
            DeviationKind::Null => &mut self.null,
            _ => &mut self.misfit,
        };
        *count = count.saturating_add(1);
    }
}
