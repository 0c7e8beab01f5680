//! Types that are on both sides, and those that are on one.

use super::change::Change;
use super::pair_types::TypePairs;
use super::place::Both;
use super::rule::Rule;
use super::{Side, object, residue, string_enum, union};
use crate::config::SHARED;
use crate::model::{Shape, TypeDef, TypeId};

/// A pair of types, and where its changes go.
pub(super) struct Pair<'m, 'c> {
    pub both: &'c Both<'m>,
    pub ids: (TypeId, TypeId),
    pub found: &'c mut Vec<Change>,
}

impl<'m> Pair<'m, '_> {
    pub(super) fn before(&self) -> &'m TypeDef {
        &self.both.old[self.ids.0]
    }

    pub(super) fn after(&self) -> &'m TypeDef {
        &self.both.new[self.ids.1]
    }

    /// Notes a change of this pair. A change without addresses gets those of the types.
    pub(super) fn push(&mut self, change: Change) {
        let mut change = change.of(Some(self.ids.0), Some(self.ids.1));
        if change.old.is_none() && change.new.is_none() {
            change = change.at(Some(&self.before().address), Some(&self.after().address));
        }
        self.found.push(change);
    }

    /// Returns `Type.part`, with the name that the type has now.
    pub(super) fn subject(&self, part: &str) -> String {
        format!("{}.{part}", self.after().name)
    }
}

/// Returns all changes of types.
pub(super) fn compare(
    old: &Side,
    new: &Side,
    pairs: &TypePairs,
    sureness: &dyn Fn(TypeId) -> Option<f64>,
) -> Vec<Change> {
    let both = Both { old: &old.model, new: &new.model, pairs };
    let mut found = Vec::new();
    for (id, def) in old.model.iter() {
        match pairs.new_of(id) {
            Some(other) => {
                let before = found.len();
                let mut pair = Pair { both: &both, ids: (id, other), found: &mut found };
                of_pair(&mut pair, sureness(id));
                if found.len() == before
                    && let Some(change) = residue::left(&both, id, other)
                {
                    found.push(change);
                }
            }
            None => found.push(removed(id, def)),
        }
    }
    let added = new.model.iter().filter(|(id, _)| pairs.old_of(*id).is_none());
    found.extend(added.map(|(id, def)| self::added(id, def)));
    found
}

fn of_pair(pair: &mut Pair<'_, '_>, sureness: Option<f64>) {
    let (old, new) = (pair.before(), pair.after());
    if old.name != new.name {
        renamed(pair, sureness);
    }
    if old.module != new.module {
        let sentence = format!("it was in `{}` and is in `{}`", old.module, new.module);
        pair.push(Change::new(Rule::TypeMoved, &new.name, sentence));
    }
    match (&old.shape, &new.shape) {
        (Shape::Object(a), Shape::Object(b)) => object::compare(pair, a, b),
        (Shape::Enum(a), Shape::Enum(b)) => string_enum::compare(pair, a, b),
        (Shape::Union(a), Shape::Union(b)) => union::compare(pair, a, b),
        (Shape::Alias(a), Shape::Alias(b)) => object::alias(pair, a, b),
        (a, b) => {
            let sentence = format!("it was {} and is {}", kind(a), kind(b));
            let (wire, sends) = (
                pair.both.wire_of_pair(pair.ids.0, pair.ids.1),
                pair.both.sends_of_pair(pair.ids.0, pair.ids.1),
            );
            let change = Change::new(Rule::TypeKindChanged, &new.name, sentence);
            pair.push(change.wire(wire).sends(sends).with_all_below());
        }
    }
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Object(_) => "a struct",
        Shape::Enum(_) => "an enum of strings",
        Shape::Union(_) => "a union",
        Shape::Alias(_) => "an alias",
    }
}

fn renamed(pair: &mut Pair<'_, '_>, sureness: Option<f64>) {
    let (old, new) = (pair.before(), pair.after());
    let sentence = match (&old.schema_name, &new.schema_name) {
        (Some(before), Some(after)) if before != after => {
            format!("`{}` is now `{}`, since the schema `{before}` seems to be `{after}`", old.name, new.name)
        }
        _ => format!("`{}` is now `{}`", old.name, new.name),
    };
    let mut change = Change::new(Rule::TypeRenamed, &new.name, sentence);
    if let Some(sureness) = sureness {
        change = change.similar(sureness);
    }
    pair.push(change);
}

/// Returns whether a schema is a message: a pattern of the configuration puts it in a module of its own.
pub(super) fn is_message(def: &TypeDef) -> bool {
    def.schema_name.is_some() && def.module != SHARED
}

fn removed(id: TypeId, def: &TypeDef) -> Change {
    let rule = match def.schema_name {
        Some(_) if is_message(def) => Rule::MessageRemoved,
        Some(_) => Rule::TypeRemoved,
        None => Rule::InlineTypeRemoved,
    };
    let change = Change::new(rule, &def.name, "it is gone").at(Some(&def.address), None);
    change.of(Some(id), None).with_all_below()
}

fn added(id: TypeId, def: &TypeDef) -> Change {
    let rule = match def.schema_name {
        Some(_) if is_message(def) => Rule::MessageAdded,
        Some(_) => Rule::TypeAdded,
        None => Rule::InlineTypeAdded,
    };
    let change = Change::new(rule, &def.name, "it is new").at(None, Some(&def.address));
    change.of(None, Some(id)).with_all_below()
}
