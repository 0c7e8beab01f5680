//! Unions: which variant a body belongs to is decided by a plan made when the crate was generated, see `select`.

use super::context::{Context, Fit};
use super::deviation::{DeviationKind, Found};
use super::entries::{Entries, Tag};
use super::form::{OfShape, Shaped};
use super::guess::read_by_guess;
use super::items::Items;
use super::judge::Memo;
use super::lookup::Names;
use super::node::Node;
use super::object::ObjectShape;
use super::path::Step;
use super::prototype::{Literals, Prototype};
use super::reader::{read_array, read_members};
use super::scalar::{Scalar, Unfit, put_scalar};
use super::select::{self, Choice, Decision, Group, Literal, by_tag, decide_array, follow};
use super::tag::Tags;
use super::taken::take;
use super::{Slot, View, kind};
use serde::de::{MapAccess, SeqAccess};
use serde_json::Value;

/// No variant.
pub const NONE: u16 = u16::MAX;

/// How a union chooses its variant, by the JSON type of what comes.
pub struct UnionShape {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The names of the variants.
    pub variants: &'static [&'static str],
    pub null: u16,
    pub boolean: u16,
    pub integer: u16,
    pub number: u16,
    /// The first arm that lists the string, else the first that lists none.
    pub string: &'static [StringArm],
    /// The first arm that admits the JSON type of the array's first item.
    pub array: &'static [ArrayArm],
    pub object: ObjectPlan,
    /// The JSON types whose variants only judging distinguishes, see [`select`]; objects are among them where the
    /// first member is never enough.
    pub judged: u8,
    /// The values other than strings that the schema lists for each variant; empty if it lists none.
    pub listed: &'static [Option<&'static Literals>],
}

impl UnionShape {
    /// Returns the shape of a union that takes nothing yet; a type's table adds what each JSON type is.
    pub const fn of(name: &'static str, variants: &'static [&'static str]) -> Self {
        UnionShape {
            name,
            variants,
            null: NONE,
            boolean: NONE,
            integer: NONE,
            number: NONE,
            string: &[],
            array: &[],
            object: ObjectPlan::Never,
            judged: 0,
            listed: &[],
        }
    }
}

pub struct StringArm {
    pub variant: u16,
    /// The values that the variant lists; empty if it takes any.
    pub values: &'static [&'static str],
}

pub struct ArrayArm {
    pub variant: u16,
    /// The JSON types of the items, see `kind`.
    pub items: u8,
}

/// How an object finds its variant.
pub enum ObjectPlan {
    /// No variant takes an object.
    Never,
    /// There is one variant that takes objects.
    Only(u16),
    /// The value under `key` tells: a string, or one of `literals`.
    Tagged {
        key: &'static str,
        values: Names,
        literals: &'static [Literal<'static>],
        /// The arms of each value, then those of each literal.
        arms: &'static [&'static [ObjectArm]],
        unlisted: &'static [ObjectArm],
        /// The arms of objects that need no tag.
        absent: &'static [ObjectArm],
    },
    /// The names and JSON types of the members that are there tell.
    Matched(&'static [ObjectArm]),
    /// All that is there tells, at any depth.
    Judged(&'static [ObjectArm]),
}

impl ObjectPlan {
    /// Returns the tags that are listed.
    pub fn tags(&self) -> Option<Tags<'_>> {
        match self {
            ObjectPlan::Tagged { values, literals, .. } => Some(Tags { names: values, literals }),
            _ => None,
        }
    }

    /// Returns the arms of a group; none of groups that are not of objects.
    pub fn arms(&self, group: Group) -> &'static [ObjectArm] {
        match (self, group) {
            (ObjectPlan::Tagged { arms, .. }, Group::Tag(at)) => arms.get(at).copied().unwrap_or(&[]),
            (ObjectPlan::Tagged { unlisted, .. }, Group::Unlisted) => unlisted,
            (ObjectPlan::Tagged { absent, .. }, Group::Absent) => absent,
            (ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms), Group::Objects) => arms,
            _ => &[],
        }
    }
}

/// A variant that an object may belong to.
pub struct ObjectArm {
    pub variant: u16,
    /// What its schema names, if it is a struct among others.
    pub shape: Option<&'static ObjectShape>,
}

/// Returns the arm of a variant that is no struct, or has no other beside it.
pub const fn only(variant: u16) -> ObjectArm {
    ObjectArm { variant, shape: None }
}

/// Returns the arm of a variant among others, which takes `T`.
pub const fn among<T: Shaped<Shape = ObjectShape>>(variant: u16) -> ObjectArm {
    ObjectArm { variant, shape: Some(T::SHAPE) }
}

/// A type that is one of several.
pub trait Union: OfShape<UnionShape> {
    /// Makes it an empty value of `variant` and gives its place.
    fn select(&mut self, variant: u16) -> Slot<'_>;
    /// Returns the place of what it holds: the value of its variant, or the raw body.
    fn content(&mut self) -> Slot<'_>;
    fn set_unknown(&mut self, value: Value);
    /// Returns the variant's position; [`NONE`] when the body is kept raw.
    fn variant(&self) -> u16;
    fn view(&self) -> View<'_>;
}

impl dyn Union + '_ {
    /// Returns the variant's name; `None` when the body is kept raw.
    pub fn variant_name(&self) -> Option<&'static str> {
        self.shape().variants.get(usize::from(self.variant())).copied()
    }
}

/// Puts a scalar into the variant for its JSON type; what no variant takes is kept raw.
pub fn put_scalar_in_union(
    union: &mut dyn Union,
    scalar: Scalar<'_>,
    context: &Context,
) -> Result<(), Unfit> {
    let shape = union.shape();
    if shape.judged & scalar.kind() != 0 {
        return put_judged_scalar(union, scalar, context);
    }
    let (first, second) = match scalar {
        Scalar::Null => (shape.null, NONE),
        Scalar::Boolean(_) => (shape.boolean, NONE),
        // An integer is a number, and `1.0` is an integer.
        Scalar::Signed(_) | Scalar::Unsigned(_) => (shape.integer, shape.number),
        Scalar::Float(_) | Scalar::Number(_) | Scalar::Wide(_) => (shape.number, shape.integer),
        Scalar::String(text) => (string_variant(shape.string, text), NONE),
    };
    let mut unfit = Unfit::Type(shape.name);
    for variant in [first, second] {
        if variant != NONE {
            match put_scalar(&mut union.select(variant), scalar, context) {
                Ok(()) => return Ok(()),
                Err(reason) => unfit = reason,
            }
        }
    }
    keep_scalar(union, scalar, unfit, context)
}

#[cold]
fn keep_scalar(
    union: &mut dyn Union,
    scalar: Scalar<'_>,
    unfit: Unfit,
    context: &Context,
) -> Result<(), Unfit> {
    let value = scalar.to_value().ok_or(Unfit::Lost)?;
    let found = Found::of(&value);
    union.set_unknown(value);
    match unfit {
        Unfit::Lost => return Err(unfit),
        Unfit::Type(_) if !context.contains => return Err(unfit),
        Unfit::Type(expected) => context.note(DeviationKind::of_misfit(found), expected, found),
        Unfit::Value(expected) => context.note(DeviationKind::UnlistedValue, expected, found),
    }
    Ok(())
}

/// Puts a scalar into the variant that it fits best.
#[cold]
fn put_judged_scalar(union: &mut dyn Union, scalar: Scalar<'_>, context: &Context) -> Result<(), Unfit> {
    let shape = union.shape();
    let mut place = Prototype::of(Slot::Union(union));
    match select::choose(&mut place, shape, Node::of_scalar(scalar), &mut Memo::default()) {
        (Choice::Variant(variant), _) => {
            let put = put_scalar(&mut union.select(variant as u16), scalar, context);
            put.or_else(|unfit| keep_scalar(union, scalar, unfit, context))
        }
        _ => keep_scalar(union, scalar, Unfit::Type(shape.name), context),
    }
}

/// Returns the variant for a string: the first that lists it, else the first that takes any.
pub fn string_variant(arms: &[StringArm], text: &str) -> u16 {
    let listed = arms.iter().find(|arm| arm.values.contains(&text));
    let free = || arms.iter().find(|arm| arm.values.is_empty());
    listed.or_else(free).or(arms.first()).map_or(NONE, |arm| arm.variant)
}

/// Reads an array into the variant that the plan chooses.
pub fn read_array_into_union<'de, A: SeqAccess<'de>>(
    union: &mut dyn Union,
    items: &mut Items<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    let shape = union.shape();
    let first = match shape.array {
        [] | [_] => None,
        _ => items.peek(context)?,
    };
    let decision = decide_array(shape, || first);
    if let Decision::Nearest(_) = decision {
        items.buffer_all(context)?;
    }
    let fit = match choose_buffered(union, decision, |see| items.see(see)) {
        Choice::Variant(variant) => read_array(&mut union.select(variant as u16), items, context)?,
        _ => context.misfit(shape.name, items.take_rest(context)?)?,
    };
    // An array of which no item fits is not one of the variant's.
    let raw = match union.view() {
        View::Sequence(items) if items.is_raw() => Err(Box::new(take(union.content()))),
        _ => Ok(()),
    };
    keep_unfit(union, fit.and(raw))
}

/// Reads an object into the variant that the plan chooses; streaming, as soon as it is known.
pub fn read_object_into_union<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    let shape = union.shape();
    let mut found = Found::Nothing;
    let decision = match &shape.object {
        ObjectPlan::Never => Decision::Nothing,
        ObjectPlan::Only(variant) => Decision::Variant(usize::from(*variant)),
        ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms) if shape.judged & kind::OBJECT == 0 => {
            if let Some(fit) = read_by_guess(union, arms, entries, context)? {
                return keep_unfit(union, fit);
            }
            Decision::Nearest(Group::Objects)
        }
        ObjectPlan::Matched(_) | ObjectPlan::Judged(_) => Decision::Nearest(Group::Objects),
        ObjectPlan::Tagged { key, values, literals, .. } => {
            match entries.find_tag(key, Tags { names: values, literals }, context)? {
                Tag::Listed(listed) => by_tag(shape, select::Tag::Listed(listed)),
                Tag::Unlisted(Found::Nothing) => by_tag(shape, select::Tag::Absent),
                Tag::Unlisted(other) => {
                    found = other;
                    by_tag(shape, select::Tag::Unlisted)
                }
            }
        }
    };
    let is_open = match decision {
        Decision::Nearest(group) => shape.object.arms(group).len() > 1,
        Decision::Exact(_) => true,
        Decision::Nothing | Decision::UnlistedTag | Decision::Variant(_) => false,
    };
    if is_open {
        entries.buffer_all(context)?;
    }
    let fit = match choose_buffered(union, decision, |see| entries.see(see)) {
        Choice::Variant(variant) => read_members(&mut union.select(variant as u16), entries, context)?,
        Choice::UnlistedTag => {
            if let ObjectPlan::Tagged { key, .. } = &shape.object {
                let expected = "the tag of a variant";
                context.note_member(Step::Member(key), DeviationKind::UnlistedTag, expected, found);
            }
            Err(Box::new(entries.take_rest(context)?))
        }
        Choice::Nothing => context.misfit(shape.name, entries.take_rest(context)?)?,
    };
    keep_unfit(union, fit)
}

/// Follows `decision`; where it leaves several variants, with what has been buffered, which `look` shows.
#[inline]
fn choose_buffered(
    union: &mut dyn Union,
    decision: Decision,
    look: impl FnOnce(&mut dyn FnMut(Node<'_, '_>, &mut Memo)),
) -> Choice {
    let shape = union.shape();
    match decision {
        Decision::Variant(variant) => Choice::Variant(variant),
        Decision::Nothing => Choice::Nothing,
        Decision::UnlistedTag => Choice::UnlistedTag,
        Decision::Nearest(group) if let [only] = shape.object.arms(group) => {
            Choice::Variant(usize::from(only.variant))
        }
        Decision::Nearest(_) | Decision::Exact(_) => {
            let mut choice = Choice::Nothing;
            look(&mut |body, memo| {
                choice = follow(&mut Prototype::of(Slot::Union(union)), shape, decision, body, memo).0;
            });
            choice
        }
    }
}

/// Keeps a body that does not fit the chosen variant as the union's unknown one.
#[inline]
fn keep_unfit<E>(union: &mut dyn Union, fit: Fit) -> Result<Fit, E> {
    if let Err(misfit) = fit {
        union.set_unknown(*misfit);
    }
    Ok(Ok(()))
}
