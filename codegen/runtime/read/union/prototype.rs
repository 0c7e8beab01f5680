//! Empty values as what bodies are compared with: the place of each member shows what it takes.

use super::Slot;
use super::kind;
use super::node::Node;
use super::object::{self, ObjectShape};
use super::scalar::{Scalar, takes};
use super::select::{Body, Expected, Form, Group, Literal, Named, Objects, Others, Part, Plan};
use super::union::{NONE, ObjectPlan, UnionShape, string_variant};

/// A place in an empty value.
pub struct Prototype<'s> {
    pub slot: Slot<'s>,
    /// The values that the schema lists for it, which its Rust type does not show.
    pub listed: Option<&'static Literals>,
}

/// The values other than strings that a schema lists for a place or for parts of it.
pub enum Literals {
    /// The place holds one of these, or null where it may.
    OneOf(&'static [Literal<'static>]),
    /// Each item of an array or value of a map.
    Each(&'static Literals),
    /// The items of a tuple.
    Items(&'static [Option<&'static Literals>]),
}

impl<'s> Prototype<'s> {
    pub fn of(slot: Slot<'s>) -> Self {
        Prototype { slot, listed: None }
    }
}

impl<'t, 'de> Expected<Node<'t, 'de>> for Prototype<'_> {
    type Part<'p>
        = Prototype<'p>
    where
        Self: 'p;
    type Plan = &'static UnionShape;

    fn form(&mut self) -> Form<&'static UnionShape> {
        match &self.slot {
            Slot::Raw(_) | Slot::Parsed(_) | Slot::Extra(_) => Form::Any,
            Slot::Optional(_) => Form::Same,
            Slot::Nullable(_) => Form::Nullable,
            Slot::Sequence(_) => Form::Array,
            Slot::Tuple(tuple) => Form::Tuple(tuple.len()),
            Slot::Dictionary(_) => Form::Map,
            Slot::Object(_) => Form::Object,
            Slot::Union(union) => Form::Union(union.shape()),
            Slot::Boolean(_) | Slot::Signed(_) | Slot::Unsigned(_) | Slot::Number(_) => Form::Scalar,
            Slot::String(_) | Slot::OptionalString(_) | Slot::Text(_) => Form::Scalar,
            Slot::Constant(_) | Slot::Null => Form::Scalar,
        }
    }

    fn part(&mut self, part: Part<'_>) -> Prototype<'_> {
        let within = |at: usize| match self.listed {
            Some(Literals::Items(items)) => items.get(at).copied().flatten(),
            Some(Literals::Each(each)) => Some(*each),
            _ => None,
        };
        let (slot, listed) = match (&mut self.slot, part) {
            (Slot::Optional(place) | Slot::Nullable(place), _) => (place.fill(), self.listed),
            (Slot::Sequence(sequence), _) => {
                sequence.clear();
                (sequence.push(), within(0))
            }
            (Slot::Tuple(tuple), Part::Place(at)) => (tuple.place(at), within(at)),
            (Slot::Dictionary(dictionary), _) => (dictionary.insert(""), within(0)),
            (Slot::Object(object), Part::Member(at)) => {
                let listed = object.shape().members.get(at).and_then(|member| member.listed);
                (object.slot(at), listed)
            }
            (Slot::Object(object), Part::Other(name)) => {
                (object.additional_slot(name).unwrap_or(Slot::Null), None)
            }
            (Slot::Union(union), Part::Variant(at)) => {
                let listed = union.shape().listed.get(at).copied().flatten();
                (union.select(at as u16), listed)
            }
            _ => (Slot::Null, None),
        };
        Prototype { slot, listed }
    }

    fn takes(&mut self, body: &Node<'t, 'de>) -> bool {
        let is_listed = match self.listed {
            Some(Literals::OneOf(values)) => body.literal().is_some_and(|value| values.contains(&value)),
            _ => true,
        };
        is_listed && body.scalar().is_some_and(|scalar| takes(&mut self.slot, scalar))
    }

    fn id(&self) -> usize {
        match &self.slot {
            Slot::Object(object) => std::ptr::from_ref(object.shape()).addr(),
            _ => 0,
        }
    }

    fn member(&self, name: &str) -> Option<usize> {
        match &self.slot {
            Slot::Object(object) => object.shape().find(name),
            _ => None,
        }
    }

    fn members(&self) -> usize {
        match &self.slot {
            Slot::Object(object) => object.shape().members.len(),
            _ => 0,
        }
    }

    fn is_required(&self, member: usize) -> bool {
        match &self.slot {
            Slot::Object(object) => object.shape().members.get(member).is_some_and(|member| member.required),
            _ => false,
        }
    }

    fn others(&self) -> Others {
        match &self.slot {
            Slot::Object(object) => Named::others(&object.shape()),
            _ => Others::Open,
        }
    }

    fn bare(&self) -> Option<usize> {
        match &self.slot {
            Slot::Object(object) => object.shape().bare,
            _ => None,
        }
    }
}

impl Named for &ObjectShape {
    fn find(&self, name: &str) -> Option<usize> {
        ObjectShape::find(self, name)
    }

    fn len(&self) -> usize {
        self.members.len()
    }

    fn is_required(&self, member: usize) -> bool {
        self.members[member].required
    }

    fn others(&self) -> Others {
        match self.others {
            object::Others::Closed => Others::Closed,
            object::Others::Open | object::Others::Unstated => Others::Open,
            object::Others::Typed => Others::Typed,
        }
    }

    fn admits<B: Body>(&self, member: usize, value: &B) -> bool {
        self.members[member].admits(value.kind(), value.text())
    }
}

fn variant(position: u16) -> Option<usize> {
    (position != NONE).then_some(usize::from(position))
}

impl Plan for &'static UnionShape {
    type Table = &'static ObjectShape;

    fn id(self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    fn judged(self) -> u8 {
        self.judged
    }

    fn scalar(self, kind: u8) -> [Option<usize>; 2] {
        match kind {
            kind::NULL => [variant(self.null), None],
            kind::BOOLEAN => [variant(self.boolean), None],
            kind::INTEGER => [variant(self.integer), variant(self.number)],
            _ => [variant(self.number), variant(self.integer)],
        }
    }

    fn string(self, text: &str) -> Option<usize> {
        variant(string_variant(self.string, text))
    }

    fn arrays(&self) -> impl Iterator<Item = (usize, u8)> {
        self.array.iter().map(|arm| (usize::from(arm.variant), arm.items))
    }

    fn objects(&self) -> Objects<'_> {
        match &self.object {
            ObjectPlan::Never => Objects::Never,
            ObjectPlan::Only(variant) => Objects::Only(usize::from(*variant)),
            ObjectPlan::Tagged { key, .. } => Objects::Tagged(key),
            ObjectPlan::Matched(_) | ObjectPlan::Judged(_) => Objects::Matched,
        }
    }

    fn tag(self, tag: Literal<'_>) -> Option<usize> {
        self.object.tags()?.find(tag)
    }

    fn arm(self, group: Group, at: usize) -> Option<usize> {
        let position = match group {
            Group::Arrays => self.array.get(at)?.variant,
            Group::Scalar(kind) => return self.scalar(kind).into_iter().flatten().nth(at),
            Group::All => u16::try_from(at).ok().filter(|_| at < self.variants.len())?,
            group => self.object.arms(group).get(at)?.variant,
        };
        variant(position)
    }

    fn is_by_members(self, group: Group) -> bool {
        group == Group::Objects && matches!(self.object, ObjectPlan::Matched(_))
    }

    fn table(self, group: Group, at: usize) -> Option<&'static ObjectShape> {
        let shape = self.object.arms(group).get(at)?.shape;
        shape.filter(|shape| shape.bare.is_none())
    }
}
