// @generated from nothing by codegen/support/object.rs. Do not edit: run `schemalock generate`.

//! Objects with named members.

use super::context::{Context, Fit, Step};
use super::deviation::{DeviationKind, Found};
use super::entries::{Entries, Key};
use super::lookup::Names;
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
    pub constant: Option<&'static str>,
}

impl Member {
    pub const fn required(name: &'static str, kinds: u8) -> Self {
        Member { name, required: true, kinds, constant: None }
    }

    pub const fn optional(name: &'static str, kinds: u8) -> Self {
        Member { name, required: false, kinds, constant: None }
    }

    pub const fn constant(name: &'static str, value: &'static str) -> Self {
        Member { name, required: true, kinds: kind::STRING, constant: Some(value) }
    }

    pub const fn optional_constant(name: &'static str, value: &'static str) -> Self {
        Member { name, required: false, kinds: kind::STRING, constant: Some(value) }
    }

    pub fn is_constant(&self) -> bool {
        self.constant.is_some()
    }
}

/// What a schema says of an object, in the form that reading needs.
pub struct ObjectShape {
    /// The name of the Rust type.
    pub name: &'static str,
    pub members: &'static [Member],
    /// The members' names, in the same order.
    pub names: Names,
    /// Whether the schema says itself that other members may come.
    pub open: bool,
}

impl ObjectShape {
    /// The position of the member `name`, looked for at `hint` first.
    #[inline]
    pub fn find_from(&self, hint: usize, name: &str) -> Option<usize> {
        match self.members.get(hint) {
            Some(member) if member.name == name => Some(hint),
            _ => self.names.find(name),
        }
    }

    pub fn find(&self, name: &str) -> Option<usize> {
        self.names.find(name)
    }
}

/// A type with named members.
pub trait Object {
    fn shape(&self) -> &'static ObjectShape;
    /// The place of the member at `position`, which is below the number of the shape's members.
    fn slot(&mut self, position: usize) -> Slot<'_>;
    fn view(&self, position: usize) -> View<'_>;
    fn extra(&self) -> &Extra;
    fn extra_mut(&mut self) -> &mut Extra;

    /// The place of a member that the schema does not name but gives a schema for.
    fn additional_slot(&mut self, _name: &str) -> Option<Slot<'_>> {
        None
    }

    fn remove_additional(&mut self, _name: &str) {}

    fn additional(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(std::iter::empty())
    }
}

/// Which members have come.
struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    fn new(members: usize) -> Self {
        Seen { first: 0, more: vec![0; members.saturating_sub(1) / 64] }
    }

    fn insert(&mut self, position: usize) {
        match position / 64 {
            0 => self.first |= 1 << position,
            word => self.more[word - 1] |= 1 << (position % 64),
        }
    }

    fn contains(&self, position: usize) -> bool {
        let word = if position < 64 { self.first } else { self.more[position / 64 - 1] };
        word >> (position % 64) & 1 == 1
    }
}

/// Reads all of `entries` into `object`. An optional member whose value does not fit is set aside
/// in the object's store; if a required one does not fit or is absent, the object as a whole does
/// not fit and is given back raw.
pub fn read_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    mut entries: Entries<'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    let shape = object.shape();
    let mut seen = Seen::new(shape.members.len());
    let mut misfits = Map::new();
    let mut hint = 0;
    while let Some(key) = entries.next_key(shape, hint)? {
        let before = context.mark();
        match key {
            Key::Known(position) => {
                let member = &shape.members[position];
                let read = entries.read_value(object.slot(position), context);
                if let Err(misfit) = context.within(before, || Step::Member(member.name), read)? {
                    set_aside(object, member, *misfit, &mut misfits);
                } else if seen.contains(position) {
                    forget_earlier(object, member, &mut misfits);
                }
                seen.insert(position);
                hint = position + 1;
            }
            Key::Unknown(name) => read_unknown(object, name, &mut entries, context, &mut misfits)?,
        }
    }
    finish(object, &seen, misfits, context)
}

fn set_aside(object: &mut dyn Object, member: &Member, misfit: Value, misfits: &mut Map<String, Value>) {
    if member.required && !member.is_constant() {
        misfits.insert(member.name.to_owned(), misfit);
    } else {
        object.extra_mut().insert(member.name, misfit);
    }
}

/// Of several members of one name the last counts.
#[cold]
fn forget_earlier(object: &mut dyn Object, member: &Member, misfits: &mut Map<String, Value>) {
    misfits.remove(member.name);
    object.extra_mut().remove(member.name);
}

fn read_unknown<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    name: String,
    entries: &mut Entries<'de, A>,
    context: &Context,
    misfits: &mut Map<String, Value>,
) -> Result<(), A::Error> {
    let before = context.mark();
    if let Some(slot) = object.additional_slot(&name) {
        let read = entries.read_value(slot, context);
        if let Err(misfit) = context.within(before, || Step::Named(name.clone()), read)? {
            object.remove_additional(&name);
            object.extra_mut().insert(name, *misfit);
        } else {
            object.extra_mut().remove(&name);
        }
        return Ok(());
    }
    let value = match entries.raw_value() {
        Ok(value) => value,
        Err(error) => return context.within(before, || Step::Named(name), Err(error)),
    };
    if context.contains && !object.shape().open {
        context.note(DeviationKind::UnknownMember, "no such member", Found::of(&value));
        context.within(before, || Step::Named(name.clone()), Ok::<(), A::Error>(()))?;
    }
    misfits.remove(&name);
    object.extra_mut().insert(name, value);
    Ok(())
}

/// Checks that what is required has come; if not, turns the object back into what came.
fn finish<E: serde::de::Error>(
    object: &mut dyn Object,
    seen: &Seen,
    mut misfits: Map<String, Value>,
    context: &Context,
) -> Result<Fit, E> {
    let mut is_complete = misfits.is_empty();
    for (position, member) in object.shape().members.iter().enumerate() {
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
    for (position, member) in object.shape().members.iter().enumerate() {
        let is_set_aside = misfits.contains_key(member.name) || object.extra().overrides(member.name);
        if seen.contains(position) && !is_set_aside {
            misfits.insert(member.name.to_owned(), super::entry::value_of(object.view(position)));
        }
    }
    let additional = object.additional().map(|(name, view)| (name.to_owned(), super::entry::value_of(view)));
    misfits.extend(additional);
    misfits.extend(object.extra().iter().map(|(name, value)| (name.to_owned(), value.clone())));
    Ok(Err(Box::new(Value::Object(misfits))))
}
