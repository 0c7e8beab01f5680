//! Filling an object with the members that come.

use super::Extra;
use super::context::{Context, Fit};
use super::deviation::Found;
use super::entries::{Entries, Key, LookUp};
use super::name::Name;
use super::object::{Member, Object, Others};
use super::path::Step;
use super::seen::Seen;
use super::slot::Slot;
use super::taken::{take, take_others};
use super::wrapper::{self, Outcome};
use serde::de::MapAccess;
use serde_json::{Map, Value};

/// Values of required members that do not fit them: with such, the object will not do.
pub type Misfits = Vec<(&'static str, Value)>;

/// Reads all of `entries` into `object`. An optional member whose value does not fit is set aside
/// in the object's store; if a required one does not fit or is absent, the object as a whole does
/// not fit and is given back raw.
pub fn read_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    if let Some(bare) = object.shape().bare
        && entries.is_known()
        && let Some(fit) = wrapper::read_known(object, bare, entries, context)?
    {
        return Ok(fit);
    }
    let mut filling = Filling::new(object, context);
    loop {
        if entries.has_ahead()
            && let Some(Outcome::Bare(fit)) = filling.read_ahead(entries, context)?
        {
            return Ok(fit);
        }
        match filling.read_stream(entries, context)? {
            Some(Outcome::Bare(fit)) => return Ok(fit),
            // There is something ahead again.
            Some(_) => {}
            None if filling.is_complete() => return Ok(Ok(())),
            None => return finish(filling.object, &filling.seen, filling.misfits, context),
        }
    }
}

/// An object, and what is known of it half-way.
struct Filling<'o> {
    object: &'o mut dyn Object,
    look_up: LookUp,
    seen: Seen,
    misfits: Misfits,
    is_empty: bool,
    start: usize,
}

impl<'o> Filling<'o> {
    fn new(object: &'o mut dyn Object, context: &Context) -> Self {
        Filling {
            look_up: LookUp { shape: object.shape(), hint: 0, unknown: Name::NONE },
            object,
            seen: Seen::default(),
            misfits: Misfits::new(),
            is_empty: true,
            start: context.mark(),
        }
    }

    #[inline]
    fn is_complete(&self) -> bool {
        self.misfits.is_empty() && self.look_up.shape.is_complete(&self.seen)
    }

    /// Reads what streams in, to its end or until something has been put back. This is what nearly
    /// all members pass through.
    #[inline]
    fn read_stream<'de, A: MapAccess<'de>>(
        &mut self,
        entries: &mut Entries<'_, 'de, A>,
        context: &Context,
    ) -> Result<Option<Outcome>, A::Error> {
        while let Some(key) = entries.next_streamed(&mut self.look_up)? {
            match key {
                Key::Known(position) => {
                    self.read_known(position, context, |slot| entries.read_streamed(slot, context))?;
                }
                Key::Unknown => {
                    let outcome = self.read_unknown(entries, context)?;
                    if outcome.is_some() {
                        return Ok(outcome);
                    }
                }
            }
        }
        Ok(None)
    }

    /// Reads what has been buffered.
    #[inline(never)]
    fn read_ahead<'de, A: MapAccess<'de>>(
        &mut self,
        entries: &mut Entries<'_, 'de, A>,
        context: &Context,
    ) -> Result<Option<Outcome>, A::Error> {
        while let Some(key) = entries.next_ahead(&mut self.look_up) {
            match key {
                Key::Known(position) => {
                    self.read_known(position, context, |slot| entries.read_value(slot, context))?;
                }
                Key::Unknown => {
                    if let Some(Outcome::Bare(fit)) = self.read_unknown(entries, context)? {
                        return Ok(Some(Outcome::Bare(fit)));
                    }
                }
            }
        }
        Ok(None)
    }

    #[inline(always)]
    fn read_known<E>(
        &mut self,
        position: u32,
        context: &Context,
        read: impl FnOnce(&mut Slot<'_>) -> Result<Fit, E>,
    ) -> Result<(), E> {
        self.is_empty = false;
        self.look_up.hint = position + 1;
        let position = position as usize;
        let member = || &self.look_up.shape.members[position];
        let is_first = self.seen.insert(position);
        if !is_first {
            self.object.slot(position).reset();
            context.note_repeated();
        }
        let before = context.mark();
        let read = read(&mut self.object.slot(position));
        let fit = context.within(before, || Step::Member(member().name), read)?;
        if !is_first || fit.is_err() {
            set_aside(self.object, member(), fit, &mut self.misfits);
        }
        Ok(())
    }

    /// Something other than `None`, if that was not like any other member.
    #[inline(never)]
    fn read_unknown<'de, A: MapAccess<'de>>(
        &mut self,
        entries: &mut Entries<'_, 'de, A>,
        context: &Context,
    ) -> Result<Option<Outcome>, A::Error> {
        let is_first = std::mem::replace(&mut self.is_empty, false);
        if let Some(bare) = self.look_up.shape.bare {
            let member = (self.look_up.unknown.as_str(), is_first);
            let came = (&self.seen, &mut self.misfits, self.start);
            let outcome = wrapper::look_at(self.object, bare, member, came, entries, context)?;
            match outcome {
                Outcome::Kept => return Ok(None),
                Outcome::PutBack | Outcome::Bare(_) => return Ok(Some(outcome)),
                Outcome::Ordinary => {}
            }
        }
        read_unknown(self.object, &mut self.look_up.unknown, entries, context)?;
        Ok(None)
    }
}

/// Makes `object` as it was before it was filled, but for what filling it again replaces anyway.
#[cold]
pub fn reset(object: &mut dyn Object) {
    for position in 0..object.shape().members.len() {
        match object.slot(position) {
            Slot::OptionalString(place) => *place = None,
            Slot::Optional(place) | Slot::Nullable(place) => place.clear(),
            slot => slot.reset(),
        }
    }
    *object.extra_mut() = Extra::EMPTY;
    let additional: Vec<String> = object.additional().map(|(name, _)| name.to_owned()).collect();
    additional.iter().for_each(|name| object.remove_additional(name));
}

/// Keeps a value that does not fit its member, instead of any that came under the same name before:
/// of several members of one name the last counts.
#[cold]
fn set_aside(object: &mut dyn Object, member: &Member, fit: Fit, misfits: &mut Misfits) {
    misfits.retain(|(name, _)| *name != member.name);
    object.extra_mut().remove(member.name);
    match fit {
        Ok(()) => {}
        Err(misfit) if member.required && !member.is_constant() => misfits.push((member.name, *misfit)),
        Err(misfit) => {
            object.extra_mut().keep(&mut member.name.into(), *misfit);
        }
    }
}

fn read_unknown<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    name: &mut Name,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<(), A::Error> {
    let before = context.mark();
    if object.shape().others == Others::Typed
        && let Some(mut slot) = object.additional_slot(name.as_str())
    {
        let read = entries.read_value(&mut slot, context);
        if let Err(misfit) = context.within(before, || Step::Named(name.as_str()), read)? {
            object.remove_additional(name.as_str());
            object.extra_mut().keep(name, *misfit);
        } else {
            object.extra_mut().remove(name.as_str());
        }
        return Ok(());
    }
    let read = entries.raw_value(context);
    let value = context.within(before, || Step::Named(name.as_str()), read)?;
    keep_unknown(object, name, value, context);
    Ok(())
}

/// Keeps a member that the schema does not name.
#[inline]
pub fn keep_unknown(object: &mut dyn Object, name: &mut Name, value: Value, context: &Context) {
    let others = object.shape().others;
    context.count_unknown();
    if others == Others::Closed {
        context.count_deviation();
    }
    if context.contains && others != Others::Open {
        context.note_unknown_member(name.as_str(), Found::of(&value), others != Others::Closed);
    }
    if object.extra_mut().keep(name, value).is_some() {
        context.note_repeated();
    }
}

/// Says what is missing; if the object cannot do without it, turns it back into what came.
#[cold]
fn finish<E: serde::de::Error>(
    object: &mut dyn Object,
    seen: &Seen,
    misfits: Misfits,
    context: &Context,
) -> Result<Fit, E> {
    let mut is_complete = misfits.is_empty();
    let members = object.shape().members;
    for (position, member) in members.iter().enumerate() {
        if seen.contains(position) {
            continue;
        }
        if member.required {
            context.missing(member.name)?;
            is_complete = false;
        } else if member.is_constant() {
            object.extra_mut().omit(member.name);
        }
    }
    if is_complete {
        return Ok(Ok(()));
    }
    Ok(Err(Box::new(Value::Object(raw_of(object, seen, misfits)))))
}

/// Returns all that has come as raw JSON. What is left in `object` is of no further use.
#[cold]
pub fn raw_of(object: &mut dyn Object, seen: &Seen, misfits: Misfits) -> Map<String, Value> {
    let mut raw: Map<String, Value> =
        misfits.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    for (position, Member { name, .. }) in object.shape().members.iter().enumerate() {
        if seen.contains(position) && !raw.contains_key(*name) && object.extra().get(name).is_none() {
            raw.insert((*name).to_owned(), take(object.slot(position)));
        }
    }
    take_others(object, &mut raw);
    raw
}
