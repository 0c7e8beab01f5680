//! Unions whose variants the members distinguish, chosen by the first member where only one variant knows
//! it, so that nothing needs to be buffered.
//!
//! What then comes may speak for another variant: by the same comparison as if all had been buffered.
//! The body is read again in that case, without guessing.

use super::context::{Context, Fit};
use super::entries::Entries;
use super::lookup::Hashed;
use super::object::{Object, ObjectShape, Others};
use super::reader::read_members;
use super::record::RecordName;
use super::tape::Tape;
use super::union::{ObjectArm, Union};
use super::{Slot, View, number_text};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use std::fmt;

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
    let before = context.oddities();
    let fit = read_members(&mut slot, entries, context)?;
    let odd = context.oddities().since(before);
    if fit.is_ok() && context.is_sure() && is_best(odd, arms, union.view()) {
        return Ok(Some(fit));
    }
    Err(A::Error::custom("the variant was guessed wrong"))
}

/// Returns whether the guessed variant, which `view` is of, is surely what its members fit best: nothing
/// deviates, and all that is unknown is in the object itself and is unknown to the other arms. Each of
/// them knows fewer members then, as only the guessed one knows the first.
fn is_best(odd: Oddities, arms: &[ObjectArm], view: View<'_>) -> bool {
    let View::Object(object) = view else { return false };
    let is_unknown = |name: &str| {
        let name = Hashed::new(name);
        arms.iter().all(|arm| arm.shape.is_some_and(|shape| shape.find_hashed(name).is_none()))
    };
    odd.deviations == 0
        && odd.unknown == object.extra().len()
        && object.extra().iter().all(|(name, _)| is_unknown(name))
}

/// How much of a body was not as its schema says.
#[derive(Clone, Copy, Default)]
pub struct Oddities {
    pub deviations: usize,
    /// Members that are not named.
    pub unknown: usize,
}

impl Oddities {
    fn since(self, before: Self) -> Self {
        Oddities { deviations: self.deviations - before.deviations, unknown: self.unknown - before.unknown }
    }
}

/// The only one of `arms` that knows a name, as [`Arm`]; otherwise the name is put on the tape.
pub struct OnlyArm<'k, 'de> {
    pub arms: &'k [ObjectArm],
    pub tape: &'k mut Tape<'de>,
}

/// A variant, its shape, and the position of a member there.
type Arm = (u16, &'static ObjectShape, u32);

impl OnlyArm<'_, '_> {
    /// None if some arm keeps members by name that it does not know, or is no struct: these may know all. Not
    /// one that also takes bodies without it.
    fn find(&self, name: &str) -> Option<Arm> {
        let name = Hashed::new(name);
        let mut found = None;
        for arm in self.arms {
            let shape = arm.shape.filter(|shape| shape.others != Others::Typed)?;
            match shape.find_hashed(name) {
                Some(_) if found.is_some() => return None,
                Some(position) => found = Some((arm.variant, shape, position as u32)),
                None => {}
            }
        }
        found.filter(|arm| arm.1.bare.is_none())
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
