//! Objects with named members.

use super::context::{Context, Fit};
use super::deviation::{DeviationKind, Found};
use super::entries::{Entries, Key, LookUp};
use super::entry::value_of;
use super::form::OfShape;
use super::lookup::{Hashed, find, find_hashed, is_same};
use super::path::Step;
use super::wrapper::{self, Outcome};
use super::{Extra, Slot, View};
use serde::de::MapAccess;
use serde_json::{Map, Value};

/// The JSON types that a place admits, as a set of bits.
pub mod kind {
    pub const NULL: u8 = 1;
    pub const BOOLEAN: u8 = 2;
    pub const INTEGER: u8 = 4;
    pub const NUMBER: u8 = 8 | INTEGER;
    pub const STRING: u8 = 16;
    pub const ARRAY: u8 = 32;
    pub const OBJECT: u8 = 64;
    pub const ANY: u8 = 127;
}

/// One member that a schema names.
pub struct Member {
    pub name: &'static str,
    pub required: bool,
    /// The JSON types that the schema allows.
    pub kinds: u8,
    /// The only value that the schema allows, if it takes no field.
    pub constant: &'static [&'static str],
}

/// Whether a member has to be there, by the word for it in a type's table.
#[allow(non_upper_case_globals)]
pub mod is_needed {
    pub const required: bool = true;
    pub const optional: bool = false;
    pub const constant: bool = true;
    pub const optional_constant: bool = false;
}

/// The JSON type of a constant.
pub const fn kind_of(_constant: &str) -> u8 {
    kind::STRING
}

impl Member {
    pub fn is_constant(&self) -> bool {
        !self.constant.is_empty()
    }

    /// Whether a value of this JSON type, and of this text if it is a string, may stand here.
    pub fn admits(&self, kind: u8, text: Option<&str>) -> bool {
        self.kinds & kind != 0 && self.constant.first().is_none_or(|constant| text == Some(constant))
    }

    /// Whether it must be known that the member is absent.
    fn is_missed(&self) -> bool {
        self.required || self.is_constant()
    }
}

/// What a schema says of an object, in the form that reading needs.
pub struct ObjectShape {
    /// The name of the Rust type.
    pub name: &'static str,
    pub members: &'static [Member],
    /// Which of the first 64 members must not be absent unnoticed, as a set of bits.
    pub missed: u64,
    /// The hash index of the members' names, see [`find`].
    pub index: &'static [u8],
    pub others: Others,
    /// The member whose value also comes alone, without this object around it.
    pub bare: Option<usize>,
}

/// What a schema says of members that it does not name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// Nothing: they may come, but nobody foresaw them.
    Unstated,
    /// They may come.
    Open,
    /// They may not come.
    Closed,
    /// They may come, each as a schema says that is theirs alone.
    Typed,
}

impl ObjectShape {
    /// Whether the member at `position` is called `name`.
    #[inline]
    pub fn is_at(&self, position: usize, name: &str) -> bool {
        self.members.get(position).is_some_and(|member| is_same(member.name, name))
    }

    /// The position of the member `name`.
    pub fn find(&self, name: &str) -> Option<usize> {
        find(self.index, name, |position| self.name_at(position))
    }

    /// As [`Self::find`], of a name that is looked for in several shapes.
    pub fn find_hashed(&self, name: Hashed<'_>) -> Option<usize> {
        find_hashed(self.index, name, |position| self.name_at(position))
    }

    #[inline]
    fn name_at(&self, position: usize) -> Option<&'static str> {
        self.members.get(position).map(|member| member.name)
    }

    /// Whether no member is absent whose absence must be known.
    #[inline]
    fn is_complete(&self, seen: &Seen) -> bool {
        let mut far = self.members.iter().enumerate().skip(64);
        seen.first & self.missed == self.missed
            && far.all(|(position, member)| seen.contains(position) || !member.is_missed())
    }
}

/// A type with named members.
pub trait Object: OfShape<ObjectShape> {
    /// The place of the member at `position`; behind the shape's members that of the store.
    fn slot(&mut self, position: usize) -> Slot<'_>;
    /// The member at `position` as something to write; behind the shape's members the store.
    fn view(&self, position: usize) -> View<'_>;

    /// The place of a member that the schema does not name but gives a schema for.
    fn additional_slot(&mut self, _name: &str) -> Option<Slot<'_>> {
        None
    }

    fn remove_additional(&mut self, _name: &str) {}

    fn additional(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(std::iter::empty())
    }
}

/// A position behind all members.
const BEHIND: usize = usize::MAX;

impl dyn Object + '_ {
    /// What is kept beside the members.
    pub fn extra(&self) -> &Extra {
        match self.view(BEHIND) {
            View::Extra(extra) => extra,
            _ => unreachable!("behind the members stands the store"),
        }
    }

    /// See [`Self::extra`].
    pub fn extra_mut(&mut self) -> &mut Extra {
        match self.slot(BEHIND) {
            Slot::Extra(extra) => extra,
            _ => unreachable!("behind the members stands the store"),
        }
    }
}

/// Which members have come.
#[derive(Default)]
pub struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    /// Adds `position`; `false` if it was there.
    #[inline]
    pub fn insert(&mut self, position: usize) -> bool {
        let bit = 1 << (position % 64);
        let word = if position < 64 { &mut self.first } else { self.far_word(position) };
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    #[inline]
    pub fn contains(&self, position: usize) -> bool {
        let word = if position < 64 { Some(&self.first) } else { self.more.get(position / 64 - 1) };
        word.is_some_and(|word| word >> (position % 64) & 1 == 1)
    }

    fn far_word(&mut self, position: usize) -> &mut u64 {
        let at = position / 64 - 1;
        if self.more.len() <= at {
            self.more.resize(at + 1, 0);
        }
        &mut self.more[at]
    }
}

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
            look_up: LookUp { shape: object.shape(), hint: 0, unknown: String::new() },
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
        let name = std::mem::take(&mut self.look_up.unknown);
        if let Some(bare) = self.look_up.shape.bare {
            let member = (name.as_str(), is_first);
            let came = (&self.seen, &mut self.misfits, self.start);
            let outcome = wrapper::look_at(self.object, bare, member, came, entries, context)?;
            match outcome {
                Outcome::Kept => return Ok(None),
                Outcome::PutBack | Outcome::Bare(_) => return Ok(Some(outcome)),
                Outcome::Ordinary => {}
            }
        }
        read_unknown(self.object, name, entries, context)?;
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
            object.extra_mut().insert(member.name, *misfit);
        }
    }
}

fn read_unknown<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    name: String,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<(), A::Error> {
    let before = context.mark();
    if let Some(mut slot) = object.additional_slot(&name) {
        let read = entries.read_value(&mut slot, context);
        if let Err(misfit) = context.within(before, || Step::Named(&name), read)? {
            object.remove_additional(&name);
            object.extra_mut().insert(name, *misfit);
        } else {
            object.extra_mut().remove(&name);
        }
        return Ok(());
    }
    let read = entries.raw_value(context);
    let value = context.within(before, || Step::Named(&name), read)?;
    keep_unknown(object, name, value, context);
    Ok(())
}

/// Keeps a member that the schema does not name.
#[inline]
pub fn keep_unknown(object: &mut dyn Object, name: String, value: Value, context: &Context) {
    let others = object.shape().others;
    if context.contains && others != Others::Open {
        context.note_unknown_member(&name, Found::of(&value), others != Others::Closed);
    }
    if object.extra_mut().insert(name, value).is_some() {
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

/// All that has come, as it came.
#[cold]
pub fn raw_of(object: &dyn Object, seen: &Seen, misfits: Misfits) -> Map<String, Value> {
    let mut raw: Map<String, Value> =
        misfits.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    for (position, Member { name, .. }) in object.shape().members.iter().enumerate() {
        if seen.contains(position) && !raw.contains_key(*name) && object.extra().get(name).is_none() {
            raw.insert((*name).to_owned(), value_of(object.view(position)));
        }
    }
    raw.extend(object.additional().map(|(name, view)| (name.to_owned(), value_of(view))));
    raw.extend(object.extra().iter().map(|(name, value)| (name.to_owned(), value.clone())));
    raw
}
