//! The model as what the generated crate's own function chooses a variant by.
//!
//! The crate compares bodies with empty values of its types, this with the model's; the comparison and the
//! choice are the same files, see [`super::reading`].

use super::body::{Member, Node};
use super::reading::select::{Body, Expected, Form, Group, Literal, Named, Objects, Others, Part, Plan};
use super::tables::Tables;
use super::walk::scalar::fits;
use crate::graph::TypeSet;
use crate::model::{
    Additional, Literal as Listed, ObjectDef, ObjectPlan, RustType, Shape, Ty, TypeId, UnionDef,
};

/// A value of a body, or the members of an object that came without the object around it.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    Node(&'a Node<'a>),
    Members(&'a [Member<'a>]),
}

impl<'a> Value<'a> {
    /// The members of an object; none of anything else.
    pub(super) fn slice(self) -> &'a [Member<'a>] {
        match self {
            Value::Node(Node::Object(members)) => members,
            Value::Members(members) => members,
            Value::Node(_) => &[],
        }
    }

    fn node(self) -> Option<&'a Node<'a>> {
        match self {
            Value::Node(node) => Some(node),
            Value::Members(_) => None,
        }
    }
}

impl Body for Value<'_> {
    fn kind(&self) -> u8 {
        self.node().map_or(super::reading::kind::OBJECT, Node::kind)
    }

    fn literal(&self) -> Option<Literal<'_>> {
        Some(match self.node()? {
            Node::Null => Literal::Null,
            Node::Boolean(value) => Literal::Boolean(*value),
            Node::Signed(value) => Literal::Integer((*value).into()),
            Node::Unsigned(value) => Literal::Integer((*value).into()),
            float @ Node::Float(_) => Literal::Integer(super::walk::scalar::to_signed(float)?.into()),
            Node::String(text) => Literal::String(text),
            Node::Wide(_) | Node::Array(_) | Node::Object(_) => return None,
        })
    }

    fn items(&self) -> impl Iterator<Item = Self> {
        let items: &[Node<'_>] = match self.node() {
            Some(Node::Array(items)) => items,
            _ => &[],
        };
        items.iter().map(Value::Node)
    }

    fn members(&self) -> impl Iterator<Item = (&str, Self)> {
        self.slice().iter().map(|(name, value)| (&**name, Value::Node(value)))
    }

    fn position(&self) -> Option<usize> {
        self.node().map(|node| std::ptr::from_ref(node).addr())
    }
}

/// A place in the model.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub tables: &'a Tables,
    pub holds: Holds<'a>,
}

/// What a place holds.
#[derive(Clone, Copy)]
pub(super) enum Holds<'a> {
    Type(TypeId),
    /// The Rust type, with what the schema says beside it.
    Rust(&'a RustType, Option<&'a Ty>),
    Constant(&'a str),
    Nothing,
}

impl<'a> Place<'a> {
    /// The type with a name that the place holds, if it is one.
    fn named(self) -> Option<(TypeId, &'a Shape)> {
        let id = match self.holds {
            Holds::Type(id) => id,
            Holds::Rust(RustType::Named(id), _) => *id,
            _ => return None,
        };
        Some((id, &self.tables.def(id).shape))
    }

    fn object(self) -> Option<Object<'a>> {
        match self.named()? {
            (id, Shape::Object(object)) => Some(Object { tables: self.tables, id, object }),
            _ => None,
        }
    }

    fn within(self, part: Part<'_>) -> Option<Holds<'a>> {
        let model = &self.tables.model;
        if let Some((_, shape)) = self.named() {
            return match (shape, part) {
                (Shape::Alias(place), _) => Some(Holds::Rust(&place.rust, Some(&place.ty))),
                (Shape::Union(union), Part::Variant(at)) => {
                    let place = &union.variants.get(at)?.place;
                    Some(Holds::Rust(&place.rust, Some(&place.ty)))
                }
                (Shape::Object(object), Part::Member(at)) => {
                    let member = object.members.get(at)?;
                    Some(match &member.constant {
                        Some(constant) => Holds::Constant(constant),
                        None => Holds::Rust(&member.place.rust, Some(&member.place.ty)),
                    })
                }
                (Shape::Object(ObjectDef { additional: Additional::Typed(place), .. }), Part::Other(_)) => {
                    Some(Holds::Rust(&place.rust, None))
                }
                _ => None,
            };
        }
        let Holds::Rust(rust, ty) = self.holds else { return None };
        let resolved = ty.map(|ty| model.resolve(ty));
        Some(match (rust, part) {
            (RustType::Box(inner) | RustType::Nullable(inner), _) => Holds::Rust(inner, ty),
            (RustType::Vec(inner) | RustType::Map(inner), _) => Holds::Rust(
                inner,
                match resolved {
                    Some(Ty::Array(item) | Ty::Map(item)) => Some(item),
                    _ => None,
                },
            ),
            (RustType::Tuple(items), Part::Place(at)) => Holds::Rust(
                items.get(at)?,
                match resolved {
                    Some(Ty::Tuple(items)) => items.get(at),
                    _ => None,
                },
            ),
            _ => return None,
        })
    }
}

impl<'a> Expected<Value<'a>> for Place<'a> {
    type Part<'p>
        = Place<'a>
    where
        Self: 'p;
    type Plan = UnionPlan<'a>;

    fn form(&mut self) -> Form<UnionPlan<'a>> {
        if let Some((id, shape)) = self.named() {
            return match shape {
                Shape::Object(_) => Form::Object,
                Shape::Union(union) => Form::Union(UnionPlan { tables: self.tables, id, union }),
                Shape::Enum(_) => Form::Scalar,
                Shape::Alias(_) => Form::Same,
            };
        }
        match self.holds {
            Holds::Rust(RustType::Raw | RustType::Custom(_), _) => Form::Any,
            Holds::Rust(RustType::Box(_), _) => Form::Same,
            Holds::Rust(RustType::Nullable(_), _) => Form::Nullable,
            Holds::Rust(RustType::Vec(_), _) => Form::Array,
            Holds::Rust(RustType::Map(_), _) => Form::Map,
            Holds::Rust(RustType::Tuple(items), _) => Form::Tuple(items.len()),
            _ => Form::Scalar,
        }
    }

    fn part(&mut self, part: Part<'_>) -> Place<'a> {
        Place { tables: self.tables, holds: self.within(part).unwrap_or(Holds::Nothing) }
    }

    fn takes(&mut self, body: &Value<'a>) -> bool {
        match self.named() {
            Some((id, Shape::Enum(listed))) => {
                body.text().is_some_and(|text| listed.open || self.tables.position(id, text).is_some())
            }
            Some(_) => false,
            None => match self.holds {
                Holds::Constant(constant) => body.text() == Some(constant),
                Holds::Rust(rust, ty) => {
                    let listed = ty.and_then(|ty| self.tables.model.listed(ty));
                    let is_listed = |values: &[Listed]| {
                        body.literal().is_some_and(|value| values.iter().any(|one| borrowed(one) == value))
                    };
                    listed.is_none_or(is_listed) && body.node().is_some_and(|node| fits(rust, node))
                }
                Holds::Type(_) | Holds::Nothing => false,
            },
        }
    }

    fn id(&self) -> usize {
        self.named().map_or(0, |(id, _)| id.0 as usize)
    }

    fn member(&self, name: &str) -> Option<usize> {
        self.object()?.find(name)
    }

    fn members(&self) -> usize {
        self.object().map_or(0, |object| object.len())
    }

    fn is_required(&self, member: usize) -> bool {
        self.object().is_some_and(|object| object.is_required(member))
    }

    fn others(&self) -> Others {
        self.object().map_or(Others::Open, |object| object.others())
    }

    fn bare(&self) -> Option<usize> {
        self.object()?.object.bare
    }
}

/// An object's table.
#[derive(Clone, Copy)]
pub(super) struct Object<'a> {
    pub tables: &'a Tables,
    pub id: TypeId,
    pub object: &'a ObjectDef,
}

impl Named for Object<'_> {
    fn find(&self, name: &str) -> Option<usize> {
        self.tables.position(self.id, name)
    }

    fn len(&self) -> usize {
        self.object.members.len()
    }

    fn is_required(&self, member: usize) -> bool {
        self.object.members.get(member).is_some_and(|member| member.required)
    }

    fn others(&self) -> Others {
        match self.object.additional {
            Additional::Closed => Others::Closed,
            Additional::Open | Additional::Unstated => Others::Open,
            Additional::Typed(_) => Others::Typed,
        }
    }

    fn admits<B: Body>(&self, member: usize, value: &B) -> bool {
        let constant = self.object.members.get(member).and_then(|member| member.constant.as_deref());
        self.tables.kinds(self.id, member) & value.kind() != 0
            && constant.is_none_or(|constant| value.text() == Some(constant))
    }
}

/// The plan of a union.
#[derive(Clone, Copy)]
pub(super) struct UnionPlan<'a> {
    pub tables: &'a Tables,
    pub id: TypeId,
    pub union: &'a UnionDef,
}

impl<'a> Plan for UnionPlan<'a> {
    type Table = Object<'a>;

    fn id(self) -> usize {
        self.id.0 as usize
    }

    fn judged(self) -> u8 {
        self.union.plan.judged.bits()
    }

    fn scalar(self, kind: u8) -> [Option<usize>; 2] {
        use super::reading::kind;
        let plan = &self.union.plan;
        match kind {
            kind::NULL => [plan.null, None],
            kind::BOOLEAN => [plan.boolean, None],
            kind::INTEGER => [plan.integer, plan.number],
            _ => [plan.number, plan.integer],
        }
    }

    fn string(self, text: &str) -> Option<usize> {
        let arms = &self.union.plan.string;
        let listed = arms.iter().find(|arm| arm.values.iter().any(|value| value == text));
        let free = || arms.iter().find(|arm| arm.values.is_empty());
        listed.or_else(free).or(arms.first()).map(|arm| arm.variant)
    }

    fn arrays(&self) -> impl Iterator<Item = (usize, u8)> {
        self.union.plan.array.iter().map(|arm| (arm.variant, any_if_none(arm.items)))
    }

    fn objects(&self) -> Objects<'_> {
        match &self.union.plan.object {
            ObjectPlan::Never => Objects::Never,
            ObjectPlan::Only(variant) => Objects::Only(*variant),
            ObjectPlan::Tagged { key, .. } => Objects::Tagged(key),
            ObjectPlan::Matched(_) | ObjectPlan::Judged(_) => Objects::Matched,
        }
    }

    fn tag(self, tag: Literal<'_>) -> Option<usize> {
        let ObjectPlan::Tagged { values, literals, .. } = &self.union.plan.object else { return None };
        match tag {
            Literal::String(text) => self.tables.position(self.id, text),
            other => {
                let at = literals.iter().position(|(literal, _)| borrowed(literal) == other)?;
                Some(values.len() + at)
            }
        }
    }

    fn arm(self, group: Group, at: usize) -> Option<usize> {
        let plan = &self.union.plan;
        let arms = match (&plan.object, group) {
            (_, Group::Arrays) => return plan.array.get(at).map(|arm| arm.variant),
            (_, Group::Scalar(kind)) => return self.scalar(kind).into_iter().flatten().nth(at),
            (_, Group::All) => return (at < self.union.variants.len()).then_some(at),
            (ObjectPlan::Tagged { values, literals, .. }, Group::Tag(tag)) => match values.get(tag) {
                Some((_, arms)) => arms,
                None => &literals.get(tag - values.len())?.1,
            },
            (ObjectPlan::Tagged { unlisted, .. }, Group::Unlisted) => unlisted,
            (ObjectPlan::Tagged { absent, .. }, Group::Absent) => absent,
            (ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms), Group::Objects) => arms,
            _ => return None,
        };
        arms.get(at).map(|arm| arm.variant)
    }

    fn is_by_members(self, group: Group) -> bool {
        group == Group::Objects && matches!(self.union.plan.object, ObjectPlan::Matched(_))
    }

    fn table(self, group: Group, at: usize) -> Option<Object<'a>> {
        let is_of_objects = !matches!(group, Group::Arrays | Group::Scalar(_) | Group::All);
        let variant = self.arm(group, at).filter(|_| is_of_objects)?;
        let id = self.tables.object_behind(&self.union.variants[variant].place.ty)?;
        match &self.tables.def(id).shape {
            Shape::Object(object) if object.bare.is_none() => {
                Some(Object { tables: self.tables, id, object })
            }
            _ => None,
        }
    }
}

/// As the tables of generated crates have it: a place that admits nothing admits everything.
fn any_if_none(kinds: TypeSet) -> u8 {
    if kinds.is_empty() { TypeSet::ANY.bits() } else { kinds.bits() }
}

fn borrowed(literal: &Listed) -> Literal<'static> {
    match literal {
        Listed::Null => Literal::Null,
        Listed::Boolean(value) => Literal::Boolean(*value),
        Listed::Integer(value) => Literal::Integer(*value),
    }
}
