//! Unions: which variant a body belongs to is decided by a plan made when the crate was generated.

use super::context::{Context, Fit};
use super::deviation::{DeviationKind, Found};
use super::entries::Entries;
use super::lookup::Names;
use super::object::{ObjectShape, kind};
use super::reader::{Reader, Scalar, put_scalar, read_members};
use super::tape::{self, Event, Replay};
use super::{Slot, View};
use serde::de::{DeserializeSeed, Error, MapAccess};
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
    /// The first arm that admits the array's first item.
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
}

/// How an object finds its variant.
pub enum ObjectPlan {
    /// No variant takes an object.
    Never,
    /// There is one variant that takes objects.
    Only(u16),
    /// The string under `key` tells.
    Tagged { key: &'static str, values: Names, arms: &'static [&'static [ObjectArm]], unlisted: &'static [ObjectArm] },
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

/// The arm of a variant among others.
pub const fn among(variant: u16, shape: &'static ObjectShape) -> ObjectArm {
    ObjectArm { variant, shape: Some(shape) }
}

/// A type that is one of several.
pub trait Union {
    fn shape(&self) -> &'static UnionShape;
    /// Makes it an empty value of `variant` and gives its place.
    fn select(&mut self, variant: u16) -> Slot<'_>;
    fn set_unknown(&mut self, value: Value);
    /// The variant's name; `None` when the body is kept raw.
    fn variant(&self) -> Option<&'static str>;
    fn view(&self) -> View<'_>;
}

/// Puts a scalar into the variant for its JSON type; what no variant takes is kept raw.
pub fn put_scalar_in_union(union: &mut dyn Union, scalar: Scalar<'_>, context: &Context) -> Result<(), &'static str> {
    let shape = union.shape();
    let variant = match scalar {
        Scalar::Null => shape.null,
        Scalar::Boolean(_) => shape.boolean,
        Scalar::Signed(_) | Scalar::Unsigned(_) => shape.integer,
        Scalar::Float(_) => shape.number,
        Scalar::String(text) => string_variant(shape.string, text),
    };
    let expected = match variant {
        NONE => shape.name,
        variant => match put_scalar(union.select(variant), scalar, context) {
            Ok(()) => return Ok(()),
            Err(expected) => expected,
        },
    };
    union.set_unknown(Value::Null);
    if !context.contains {
        return Err(expected);
    }
    let value = scalar.to_value();
    let kind = if value.is_null() { DeviationKind::Null } else { DeviationKind::WrongType };
    context.note(kind, expected, Found::of(&value));
    union.set_unknown(value);
    Ok(())
}

fn string_variant(arms: &[StringArm], text: &str) -> u16 {
    let listed = arms.iter().find(|arm| arm.values.contains(&text));
    let free = || arms.iter().find(|arm| arm.values.is_empty());
    listed.or_else(free).or(arms.first()).map_or(NONE, |arm| arm.variant)
}

/// Reads a buffered array into the variant that admits its first item.
pub fn read_array_into_union<E: Error>(
    union: &mut dyn Union,
    tape: Vec<Event<'_>>,
    context: &Context,
) -> Result<Fit, E> {
    let shape = union.shape();
    let first = tape.get(1).map_or(kind::ANY, kind_of);
    let admits = shape.array.iter().find(|arm| arm.items & first != 0);
    let variant = admits.or(shape.array.first()).map_or(NONE, |arm| arm.variant);
    let mut tape = tape.into_iter();
    let replay = Replay::<E>::new(&mut tape);
    let fit = match variant {
        NONE => {
            let value = serde::Deserialize::deserialize(replay)?;
            context.misfit(shape.name, value)?
        }
        variant => Reader { slot: union.select(variant), context }.deserialize(replay)?,
    };
    Ok(keep_unfit(union, fit))
}

/// Reads an object into the variant that the plan chooses; streaming, as soon as it is known.
pub fn read_object_into_union<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    mut entries: Entries<'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    let shape = union.shape();
    let mut tape = Vec::new();
    let arms = match &shape.object {
        ObjectPlan::Never => {
            let value = entries.into_value()?;
            let fit = context.misfit(shape.name, value)?;
            return Ok(keep_unfit(union, fit));
        }
        ObjectPlan::Only(variant) => {
            let fit = read_members(union.select(*variant), entries, context)?;
            return Ok(keep_unfit(union, fit));
        }
        ObjectPlan::Matched(arms) => arms,
        ObjectPlan::Tagged { key, values, arms, unlisted } => {
            let has_tag = entries.buffer_until(key, &mut tape)?;
            if has_tag {
                entries.record_value(&mut tape)?;
            }
            let text = if has_tag { tag_text(&tape) } else { None };
            match text.and_then(|text| values.find(text)) {
                Some(listed) => arms[listed],
                None if unlisted.is_empty() => {
                    let found = text.map_or(Found::Nothing, |text| Found::String(text.len()));
                    note_unlisted_tag(key, found, context);
                    let value = entries.put_back(tape).into_value()?;
                    union.set_unknown(value);
                    return Ok(Ok(()));
                }
                None => unlisted,
            }
        }
    };
    let variant = match arms {
        [arm] => arm.variant,
        arms => {
            while entries.buffer_one(&mut tape)? {}
            best_match(arms, &tape)
        }
    };
    let fit = read_members(union.select(variant), entries.put_back(tape), context)?;
    Ok(keep_unfit(union, fit))
}

/// The tag's text, if the value that ends the tape is one string.
fn tag_text<'t>(tape: &'t [Event<'_>]) -> Option<&'t str> {
    tape.last()?.as_str()
}

#[cold]
fn note_unlisted_tag(key: &'static str, found: Found, context: &Context) {
    let before = context.mark();
    context.note(DeviationKind::UnlistedTag, "the tag of a variant", found);
    let _ = context.within(before, || super::context::Step::Member(key), Ok::<(), ()>(()));
}

/// A union can hold any body: what does not fit the chosen variant becomes its unknown one.
fn keep_unfit(union: &mut dyn Union, fit: Fit) -> Fit {
    if let Err(misfit) = fit {
        union.set_unknown(*misfit);
    }
    Ok(())
}

/// The arm that the buffered members fit best: first by what contradicts its schema, then by how
/// many members it does not know, then by the order of the schema.
fn best_match(arms: &[ObjectArm], tape: &[Event<'_>]) -> u16 {
    let score = |arm: &ObjectArm| arm.shape.map_or((0, usize::MAX), |shape| mismatch(shape, tape));
    arms.iter().min_by_key(|arm| score(arm)).map_or(NONE, |arm| arm.variant)
}

/// How many members contradict `shape` or are missing, and how many it does not know.
fn mismatch(shape: &ObjectShape, tape: &[Event<'_>]) -> (usize, usize) {
    let required = shape.members.iter().filter(|member| member.required).count();
    let (mut contradicting, mut met, mut unknown) = (0, 0, 0);
    for (name, value) in tape::members(tape) {
        let Some(position) = shape.find(name) else {
            unknown += 1;
            continue;
        };
        let member = &shape.members[position];
        met += usize::from(member.required);
        let is_other = member.constant.is_some_and(|constant| value.as_str() != Some(constant));
        if is_other || member.kinds & kind_of(value) == 0 {
            contradicting += 1;
        }
    }
    (contradicting + required.saturating_sub(met), unknown)
}

fn kind_of(event: &Event<'_>) -> u8 {
    match event {
        Event::Null => kind::NULL,
        Event::Boolean(_) => kind::BOOLEAN,
        Event::Signed(_) | Event::Unsigned(_) => kind::INTEGER,
        Event::Float(value) if value.fract() == 0.0 => kind::INTEGER,
        Event::Float(_) => kind::NUMBER & !kind::INTEGER,
        Event::Borrowed(_) | Event::Owned(_) => kind::STRING,
        Event::Array(_) => kind::ARRAY,
        Event::Object(_) => kind::OBJECT,
    }
}
