//! Unions: the variant that the generated crate would choose. A union can hold anything, so that every value
//! fits.

use super::{Node, Step, Walker};
use crate::audit::expected::Expected;
use crate::audit::model_view::{Holds, Place, UnionPlan, Value};
use crate::audit::reading::select::{Body, Choice, choose};
use crate::audit::reading::{DeviationKind, Found};
use crate::model::{ObjectPlan, RustType, Shape, TypeId, UnionDef};

impl<'a> Walker<'_, 'a> {
    /// Walks the `value` of a union, which stays raw JSON if it fits no variant. Returns true.
    pub(super) fn union(&mut self, id: TypeId, union: &'a UnionDef, value: Value<'a>) -> bool {
        let mut place = Place { tables: self.tables, holds: Holds::Type(id) };
        let plan = UnionPlan { tables: self.tables, id, union };
        let causes = self.causes.len();
        let choice = match value {
            // The crate chooses by the JSON type alone here: it compares no number that it keeps as text.
            Value::Node(Node::Wide(_)) => {
                let variant = union.plan.number.or(union.plan.integer);
                variant.map_or(Choice::Nothing, Choice::Variant)
            }
            value => choose(&mut place, plan, value, &mut self.memo).0,
        };
        match choice {
            Choice::Variant(variant) => self.variant(id, union, variant, value),
            Choice::UnlistedTag => self.unlisted_tag(id, union, value),
            Choice::Nothing => {
                let expected = Expected::Type(id, value.kind());
                match value {
                    Value::Node(node) => drop(self.misfit(expected, node)),
                    Value::Members(members) => {
                        let found = Found::Object(members.len());
                        self.fail(DeviationKind::WrongType, expected, found, None, &[]);
                    }
                }
            }
        }
        self.keep_raw(causes, self.path.len());
        true
    }

    fn unlisted_tag(&mut self, id: TypeId, union: &'a UnionDef, value: Value<'a>) {
        let ObjectPlan::Tagged { key, .. } = &union.plan.object else { return };
        let members = value.slice();
        let tag = members.iter().find(|(name, _)| name == key).map(|(_, tag)| tag);
        let def = self.tables.def(id);
        let found = tag.map_or(Found::Nothing, Node::found);
        self.within(Step::Member(key), |walker| {
            walker.at(def, &def.address, |walker| {
                walker.fail(DeviationKind::UnlistedTag, Expected::Tag(id), found, tag, members);
            });
        });
    }

    fn variant(&mut self, id: TypeId, union: &'a UnionDef, variant: usize, value: Value<'a>) {
        let def = self.tables.def(id);
        let variant = &union.variants[variant];
        let kept = self.kept;
        let fits = self.at(def, &variant.address, |walker| match value {
            Value::Node(node @ Node::Array(items)) => match walker.item_type(&variant.place.rust) {
                // A list of which no item fits is not one of the variant's.
                Some(item) => {
                    let causes = walker.causes.len();
                    let fitting = walker.fitting(items.iter().map(|node| (item, node)));
                    let fits = items.is_empty() || fitting > 0;
                    if fits {
                        walker.keep_raw(causes, walker.path.len() + 1);
                    }
                    fits
                }
                None => walker.place(&variant.place.rust, node),
            },
            Value::Node(node) => walker.place(&variant.place.rust, node),
            Value::Members(members) => walker.members(&variant.place.rust, members),
        });
        if fits {
            self.sink.variant(&self.path, variant);
        } else {
            self.kept = kept;
        }
    }

    /// Returns the type of the items, if `rust` is a list.
    fn item_type(&self, rust: &'a RustType) -> Option<&'a RustType> {
        let mut rust = rust;
        for _ in 0..super::MOST_TURNS {
            rust = match rust {
                RustType::Vec(item) => return Some(item),
                RustType::Box(inner) => inner,
                RustType::Named(id) => match &self.tables.def(*id).shape {
                    Shape::Alias(place) => &place.rust,
                    _ => return None,
                },
                _ => return None,
            };
        }
        None
    }
}
