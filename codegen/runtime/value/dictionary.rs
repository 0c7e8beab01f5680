//! Objects whose member names are free.

use super::context::{Context, Fit};
use super::entries::Entries;
use super::path::Step;
use super::taken;
use super::{Field, Slot, View};
use serde::de::MapAccess;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A map from member name to whatever value type.
pub trait Dictionary {
    fn len(&self) -> usize;
    /// Shows every entry, in the order of the names.
    fn each<'v>(&'v self, see: &mut dyn FnMut(&'v str, View<'v>));
    fn clear(&mut self);
    /// Returns all entries as raw JSON; see [`take`](taken::take).
    fn take(&mut self) -> Map<String, Value>;
    /// Makes an empty value under `name` and gives its place.
    fn insert(&mut self, name: &str) -> Slot<'_>;
    fn remove(&mut self, name: &str);
}

impl dyn Dictionary + '_ {
    /// Returns all entries, in the order of the names.
    pub fn entries(&self) -> Vec<(&str, View<'_>)> {
        let mut entries = Vec::with_capacity(self.len());
        self.each(&mut |name, view| entries.push((name, view)));
        entries
    }
}

impl<T: Field> Dictionary for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn each<'v>(&'v self, see: &mut dyn FnMut(&'v str, View<'v>)) {
        self.iter().for_each(|(name, value)| see(name, value.view()));
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn take(&mut self) -> Map<String, Value> {
        std::mem::take(self).into_iter().map(|(name, mut value)| (name, taken::take(value.slot()))).collect()
    }

    fn insert(&mut self, name: &str) -> Slot<'_> {
        self.entry(name.to_owned()).insert_entry(T::empty()).into_mut().slot()
    }

    fn remove(&mut self, name: &str) {
        self.remove(name);
    }
}

/// Reads all of `entries` into `dictionary`. If a value does not fit, the dictionary as a whole does
/// not, and is given back raw; the values behind it are still looked at, for their deviations.
pub fn read_dictionary<'de, A: MapAccess<'de>>(
    dictionary: &mut dyn Dictionary,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    dictionary.clear();
    let mut misfits = Map::new();
    while let Some(name) = entries.next_name()? {
        let before = context.mark();
        let read = entries.read_value(&mut dictionary.insert(&name), context);
        if let Err(misfit) = context.within(before, || Step::Named(&name), read)? {
            dictionary.remove(&name);
            misfits.insert(name, *misfit);
        } else if !misfits.is_empty() {
            misfits.remove(&name);
        }
    }
    if misfits.is_empty() {
        return Ok(Ok(()));
    }
    misfits.extend(dictionary.take());
    Ok(Err(Box::new(Value::Object(misfits))))
}
