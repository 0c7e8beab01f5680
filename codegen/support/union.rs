//! Unions: which variant a body belongs to is decided by a plan made when the crate was generated.

use super::context::{Context, Fit};
use super::deviation::{DeviationKind, Found};
use super::entries::{Entries, Tag};
use super::entry::value_of;
use super::form::{OfShape, Shaped};
use super::guess::read_by_guess;
use super::items::Items;
use super::lookup::Names;
use super::matching::{best_item_match, best_match, first_fit};
use super::object::ObjectShape;
use super::path::Step;
use super::reader::{read_array, read_members};
use super::scalar::{Scalar, Unfit, put_scalar};
use super::{Slot, View};
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
    /// The arm that the array's first item fits best, of equal ones the first.
    pub array: &'static [ArrayArm],
    pub object: ObjectPlan,
}

pub struct StringArm {
    pub variant: u16,
    /// The values that the variant lists; empty if it takes any.
    pub values: &'static [&'static str],
}

pub struct ArrayArm {
    pub variant: u16,
    /// The JSON types of the items, see [`kind`].
    pub items: u8,
    /// What the schema of an item names, where several arms take arrays of objects.
    pub shape: Option<&'static ObjectShape>,
}

/// How an object finds its variant.
pub enum ObjectPlan {
    /// No variant takes an object.
    Never,
    /// There is one variant that takes objects.
    Only(u16),
    /// The string under `key` tells.
    Tagged {
        key: &'static str,
        values: Names,
        arms: &'static [&'static [ObjectArm]],
        unlisted: &'static [ObjectArm],
        /// The arms of objects that need no tag.
        absent: &'static [ObjectArm],
    },
    /// The members that are there tell.
    Matched(&'static [ObjectArm]),
}

/// A variant that an object may belong to.
pub struct ObjectArm {
    pub variant: u16,
    /// What its schema names, for comparing; `None` for a variant that takes any object.
    pub shape: Option<&'static ObjectShape>,
}

/// The arm of a variant that nothing has to be compared with.
pub const fn only(variant: u16) -> ObjectArm {
    ObjectArm { variant, shape: None }
}

/// The arm of a variant among others, which takes `T`.
pub const fn among<T: Shaped<Shape = ObjectShape>>(variant: u16) -> ObjectArm {
    ObjectArm { variant, shape: Some(T::SHAPE) }
}

/// The arm of arrays of `T`, with the JSON types of its items.
pub const fn array_of<T: Shaped<Shape = ObjectShape>>(variant: u16, items: u8) -> ArrayArm {
    ArrayArm { variant, items, shape: Some(T::SHAPE) }
}

/// A type that is one of several.
pub trait Union: OfShape<UnionShape> {
    /// Makes it an empty value of `variant` and gives its place.
    fn select(&mut self, variant: u16) -> Slot<'_>;
    fn set_unknown(&mut self, value: Value);
    /// The variant's position; [`NONE`] when the body is kept raw.
    fn variant(&self) -> u16;
    fn view(&self) -> View<'_>;
}

impl dyn Union + '_ {
    /// The variant's name; `None` when the body is kept raw.
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

fn string_variant(arms: &[StringArm], text: &str) -> u16 {
    let listed = arms.iter().find(|arm| arm.values.contains(&text));
    let free = || arms.iter().find(|arm| arm.values.is_empty());
    listed.or_else(free).or(arms.first()).map_or(NONE, |arm| arm.variant)
}

/// Reads an array into the variant that its first item fits best.
pub fn read_array_into_union<'de, A: SeqAccess<'de>>(
    union: &mut dyn Union,
    items: &mut Items<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    let shape = union.shape();
    let fit = match shape.array {
        [] => context.misfit(shape.name, items.take_rest(context)?)?,
        [arm] => read_array(&mut union.select(arm.variant), items, context)?,
        arms => {
            let kind = items.peek(context)?;
            let fitting = || arms.iter().filter(|arm| arm.items & kind != 0);
            let variant = match fitting().any(|arm| arm.shape.is_some()) {
                true => best_item_match(fitting(), || items.peeked_members()),
                false => fitting().next().map_or(arms[0].variant, |arm| arm.variant),
            };
            read_array(&mut union.select(variant), items, context)?
        }
    };
    // An array of which no item fits is not one of the variant's.
    let raw = match union.view() {
        View::Sequence(items) if items.is_raw() => Err(Box::new(value_of(View::Sequence(items)))),
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
    let arms = match &shape.object {
        ObjectPlan::Never => {
            let fit = context.misfit(shape.name, entries.take_rest(context)?)?;
            return keep_unfit(union, fit);
        }
        ObjectPlan::Only(variant) => {
            let fit = read_members(&mut union.select(*variant), entries, context)?;
            return keep_unfit(union, fit);
        }
        ObjectPlan::Matched(arms) => {
            if let Some(fit) = read_by_guess(union, arms, entries, context)? {
                return keep_unfit(union, fit);
            }
            *arms
        }
        ObjectPlan::Tagged { key, values, arms, unlisted, absent } => {
            match entries.find_tag(key, values, context)? {
                Tag::Listed(listed) => arms[listed],
                Tag::Unlisted(found) if unlisted.is_empty() => {
                    // Without a tag everything has been buffered in search of it.
                    if found == Found::Nothing
                        && let Some(variant) = first_fit(absent, || entries.buffered())
                    {
                        let fit = read_members(&mut union.select(variant), entries, context)?;
                        return keep_unfit(union, fit);
                    }
                    let expected = "the tag of a variant";
                    context.note_member(Step::Member(key), DeviationKind::UnlistedTag, expected, found);
                    union.set_unknown(entries.take_rest(context)?);
                    return Ok(Ok(()));
                }
                Tag::Unlisted(Found::Nothing) if !absent.is_empty() => absent,
                Tag::Unlisted(_) => unlisted,
            }
        }
    };
    let variant = match arms {
        [arm] => arm.variant,
        arms => {
            entries.buffer_all(context)?;
            best_match(arms, || entries.buffered())
        }
    };
    let fit = read_members(&mut union.select(variant), entries, context)?;
    keep_unfit(union, fit)
}

/// A union can hold any body: what does not fit the chosen variant becomes its unknown one.
#[inline]
fn keep_unfit<E>(union: &mut dyn Union, fit: Fit) -> Result<Fit, E> {
    if let Err(misfit) = fit {
        union.set_unknown(*misfit);
    }
    Ok(Ok(()))
}
