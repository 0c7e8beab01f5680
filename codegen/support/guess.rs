//! Unions told apart by their members, chosen by the first one where only one variant knows it, so that
//! nothing needs to be buffered.
//!
//! What then comes may speak for another variant: by the same comparison as if all had been buffered.
//! The body is read again in that case, without guessing.

use super::context::{Context, Fit};
use super::entries::Entries;
use super::lookup::Hashed;
use super::matching::best_match;
use super::object::{Member, Object, ObjectShape, Others, kind};
use super::reader::read_members;
use super::record::RecordName;
use super::tape::Tape;
use super::union::{ObjectArm, Union};
use super::{Slot, View, number_text};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// A member by its name, its value's JSON type, and its text if it is a string.
type Seen<'m> = (&'m str, u8, Option<&'m str>);

/// Reads an object into the variant of the only one of `arms` that knows its first member. `None` if
/// there is no such arm, or no guessing.
pub fn read_by_guess<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    arms: &'static [ObjectArm],
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Option<Fit>, A::Error> {
    if number_text::ARE_TEXTS || !context.may_guess() {
        return Ok(None);
    }
    let Some((variant, shape)) = entries.only_arm(arms, context)? else { return Ok(None) };
    let mut slot = union.select(variant);
    let is_of_shape = |object: &dyn Object| object.shape().name == shape.name;
    if !matches!(&slot, Slot::Object(object) if is_of_shape(*object)) {
        // The variant is a union itself, which chooses when all has come.
        entries.buffer_given(shape, context)?;
        return Ok(None);
    }
    context.guess();
    let fit = read_members(&mut slot, entries, context)?;
    if fit.is_ok() && context.is_sure() && is_best(variant, arms, union.view()) {
        return Ok(Some(fit));
    }
    Err(A::Error::custom("the variant was guessed wrong"))
}

/// Whether `variant`, which `view` is of, is what its members fit best among `arms`.
fn is_best(variant: u16, arms: &[ObjectArm], view: View<'_>) -> bool {
    let View::Object(object) = view else { return false };
    if is_plainly_best(object, arms) {
        return true;
    }
    let members = members_of(object);
    best_match(arms, || members.iter().copied()) == variant
}

/// Whether nothing contradicts the guessed `object`, and no other arm knows a member that it does not
/// know: then each other one knows fewer, as only the guessed one knows the first member.
fn is_plainly_best(object: &dyn Object, arms: &[ObjectArm]) -> bool {
    let shape = object.shape();
    let mut known = present(object);
    known.all(|(member, view)| {
        let (_, kind, text) = seen(member.name, view);
        member.admits(kind, text)
    }) && object.extra().iter().all(|(name, value)| {
        let hashed = Hashed::new(name);
        match shape.find_hashed(hashed) {
            Some(position) => {
                let (_, kind, text) = seen(name, View::Raw(value));
                shape.members[position].admits(kind, text)
            }
            None if shape.others == Others::Closed => false,
            None => arms.iter().all(|arm| arm.shape.is_none_or(|shape| shape.find_hashed(hashed).is_none())),
        }
    })
}

/// The members that came and that the schema names.
fn present(object: &dyn Object) -> impl Iterator<Item = (&'static Member, View<'_>)> {
    let members = object.shape().members.iter().enumerate();
    let came = members.map(|(position, member)| (member, object.view(position)));
    came.filter(|(member, view)| match view {
        View::Absent => false,
        _ => !object.extra().overrides(member),
    })
}

/// All members that came.
fn members_of(object: &dyn Object) -> Vec<Seen<'_>> {
    let known = present(object).map(|(member, view)| seen(member.name, view));
    let additional = object.additional().map(|(name, view)| seen(name, view));
    let kept = object.extra().iter().map(|(name, value)| seen(name, View::Raw(value)));
    known.chain(additional).chain(kept).collect()
}

fn seen<'m>(name: &'m str, view: View<'m>) -> Seen<'m> {
    let kind = match view {
        View::Union(union) => return seen(name, union.view()),
        View::Raw(Value::Number(number)) => kind_of_number(number),
        View::Number(number) => number.as_json().map_or(kind::NUMBER, kind_of_number),
        View::Absent | View::Null | View::Raw(Value::Null) => kind::NULL,
        View::Boolean(_) | View::Raw(Value::Bool(_)) => kind::BOOLEAN,
        View::Signed(_) | View::Unsigned(_) => kind::INTEGER,
        View::String(text) | View::Unlisted(text) => return (name, kind::STRING, Some(text)),
        View::Raw(Value::String(text)) => return (name, kind::STRING, Some(text)),
        View::Sequence(_) | View::Tuple(_) | View::Raw(Value::Array(_)) => kind::ARRAY,
        View::Object(_) | View::Dictionary(_) | View::Extra(_) | View::Raw(Value::Object(_)) => kind::OBJECT,
    };
    (name, kind, None)
}

fn kind_of_number(number: &serde_json::Number) -> u8 {
    let is_whole = !number.is_f64() || number.as_f64().is_some_and(|value| value.fract() == 0.0);
    if is_whole { kind::INTEGER } else { kind::NUMBER & !kind::INTEGER }
}

/// The only one of `arms` that knows a name, as [`Arm`]; otherwise the name is put on the tape.
pub struct OnlyArm<'k, 'de> {
    pub arms: &'k [ObjectArm],
    pub tape: &'k mut Tape<'de>,
}

/// A variant, its shape, and the position of a member there.
type Arm = (u16, &'static ObjectShape, u32);

impl OnlyArm<'_, '_> {
    /// Not one that also takes bodies without it, and none that keeps members by name which it does not know:
    /// of these, it does not show in the value whether they came several times.
    fn find(&self, name: &str) -> Option<Arm> {
        let may_be_guessed = |arm: &Arm| arm.1.bare.is_none() && arm.1.others != Others::Typed;
        let name = Hashed::new(name);
        let mut knowing = self.arms.iter().filter_map(|arm| {
            let position = arm.shape?.find_hashed(name)?;
            Some((arm.variant, arm.shape?, position as u32))
        });
        knowing.next().filter(|_| knowing.next().is_none()).filter(may_be_guessed)
    }
}

impl<'de> DeserializeSeed<'de> for OnlyArm<'_, 'de> {
    type Value = Option<Arm>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for OnlyArm<'_, 'de> {
    type Value = Option<Arm>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        match self.find(name) {
            Some(found) => Ok(Some(found)),
            None => RecordName(self.tape).visit_borrowed_str(name).map(|()| None),
        }
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        match self.find(name) {
            Some(found) => Ok(Some(found)),
            None => RecordName(self.tape).visit_str(name).map(|()| None),
        }
    }
}
