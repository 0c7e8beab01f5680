//! Matches types with those of the lock file, from which they keep their names.
//!
//! A type matches the type in the lock file that shares most of its addresses. The branches of a union have no
//! lasting address, since a new branch before them moves them; there, the content of the types decides.

use super::holder::Holders;
use crate::address::Address;
use crate::ident::{is_identifier, is_type_name, type_name};
use crate::lockfile::{Called, Kind, Memory, shape as shape_of, without_positions};
use crate::model::{Model, Shape, TypeDef, TypeId};
use foldhash::fast::FixedState;
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use indexmap::{IndexMap, IndexSet};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The types that were there before.
pub(super) struct Before<'m> {
    memory: &'m Memory,
    /// The paths that types had.
    paths: HashMap<TypeId, &'m str>,
    /// For new types, the paths of those that they split off from.
    origins: HashMap<TypeId, &'m str>,
}

impl<'m> Before<'m> {
    /// Finds out for each type of `model` which one it was.
    pub(super) fn of(model: &Model, memory: &'m Memory) -> Self {
        let mut before = Before { memory, paths: HashMap::new(), origins: HashMap::new() };
        let mut taken = HashSet::new();
        for (id, def) in model.iter().filter(|(_, def)| def.schema_name.is_some()) {
            let path = memory.lasting_type(&def.address, Kind::of(&def.shape));
            let path = path.or_else(|| Some(memory.types.get(&def.address.to_string())?.first()?.as_str()));
            if let Some(path) = path.filter(|path| taken.insert(*path)) {
                before.paths.insert(id, path);
            }
        }
        for (id, path) in ranked(model, memory) {
            if !before.paths.contains_key(&id) && taken.insert(path) {
                before.paths.insert(id, path);
            }
        }
        for (id, def) in model.iter().filter(|(id, _)| !before.paths.contains_key(id)) {
            let origin = def.addresses().find_map(|address| before.lasting_path(address, def));
            before.origins.extend(origin.map(|path| (id, path)));
        }
        before
    }

    /// Returns the name that the type keeps: its own, unless its schema calls itself otherwise now.
    pub(super) fn name(&self, id: TypeId, def: &TypeDef) -> Option<&'m str> {
        let path = self.paths.get(&id)?;
        let (_, name) = path.rsplit_once("::")?;
        (self.is_of_same_schema(path, def) && is_type_name(name)).then_some(name)
    }

    /// Returns the path that the type had.
    pub(super) fn path(&self, id: TypeId) -> Option<&'m str> {
        self.paths.get(&id).copied()
    }

    /// Returns the path of the type like `def` that was at `address`, if `address` is a lasting one.
    pub(super) fn lasting_path(&self, address: &Address, def: &TypeDef) -> Option<&'m str> {
        self.memory.lasting_type(address, Kind::of(&def.shape))
    }

    /// Returns whether a type with the path was at `address`, perhaps beside others.
    pub(super) fn was_at(&self, path: &str, address: &Address) -> bool {
        self.memory
            .types
            .get(&address.to_string())
            .is_some_and(|paths| paths.iter().any(|known| known == path))
    }

    /// Returns whether the type `path` was that of a schema that called itself as that of `def` does.
    pub(super) fn is_of_same_schema(&self, path: &str, def: &TypeDef) -> bool {
        self.memory.names.get(path).is_none_or(|called| called.schema == def.schema_name)
    }

    /// Returns the module that the type was in.
    pub(super) fn module(&self, id: TypeId) -> Option<&'m str> {
        self.paths.get(&id)?.rsplit_once("::").map(|(module, _)| module)
    }

    /// Lets each union remember for which fields it had a method.
    pub(super) fn keep_accessors(&self, model: &mut Model) {
        for (id, path) in &self.paths {
            let called = self.memory.names.get(*path).filter(|called| called.kind == Kind::Union);
            if let (Shape::Union(union), Some(called)) = (&mut model[*id].shape, called) {
                union.kept_accessors.clone_from(&called.accessors);
            }
        }
    }

    /// Returns the Rust names of what is in the type, by those of JSON, if it is still of the same kind.
    pub(super) fn parts(&self, id: TypeId, kind: Kind) -> Option<&'m IndexMap<String, String>> {
        let path = self.paths.get(&id).or_else(|| self.origins.get(&id))?;
        let called = self.memory.names.get(*path).filter(|called| called.kind == kind)?;
        Some(&called.names)
    }
}

/// Returns a name for each of `texts`: the one that its key had before, if it had one, and for the others
/// what `unique` finds beside those.
pub(super) fn names_kept(
    keys: &[&str],
    texts: &[&str],
    taken: &[&str],
    name: fn(&str) -> String,
    before: Option<&IndexMap<String, String>>,
) -> Vec<String> {
    let mut used: IndexSet<&str, FixedState> = taken.iter().copied().collect();
    let kept: Vec<Option<&str>> = keys
        .iter()
        .map(|key| {
            let name = before?.get(*key)?.as_str();
            (is_identifier(name) && used.insert(name)).then_some(name)
        })
        .collect();
    let used: Vec<&str> = used.into_iter().collect();
    let new: Vec<&str> =
        texts.iter().zip(&kept).filter(|(_, kept)| kept.is_none()).map(|(text, _)| *text).collect();
    let mut new = crate::ident::unique(&new, &used, name).into_iter();
    kept.into_iter().map(|kept| kept.map(str::to_owned).or_else(|| new.next()).unwrap_or_default()).collect()
}

/// Returns inline types with the paths that they may have had, the surest first.
fn ranked<'m>(model: &Model, memory: &'m Memory) -> Vec<(TypeId, &'m str)> {
    let mut branches: BTreeMap<String, Vec<&'m str>> = BTreeMap::new();
    for (address, paths) in &memory.types {
        if let Some(general) = without_positions(address) {
            branches.entry(general).or_default().extend(paths.iter().map(String::as_str));
        }
    }
    let at = |address: &str| memory.types.get(address).into_iter().flatten().map(String::as_str);
    let was_inline = |path: &&str| memory.names.get(*path).is_none_or(|called| called.schema.is_none());
    let holders = Holders::of(model);
    let mut found = Vec::new();
    for (id, def) in model.iter().filter(|(_, def)| def.schema_name.is_none()) {
        let mut evidence: BTreeMap<&'m str, Evidence> = BTreeMap::new();
        let mut digest: Option<String> = None;
        for address in def.addresses().map(ToString::to_string) {
            let general = without_positions(&address);
            let paths: HashSet<&str> = match &general {
                None => at(&address).collect(),
                Some(general) => branches.get(general).into_iter().flatten().copied().collect(),
            };
            for path in paths.into_iter().filter(was_inline) {
                let evidence = evidence.entry(path).or_default();
                evidence.places += 1;
                evidence.lasts |= general.is_none();
                evidence.is_there |= at(&address).any(|there| there == path);
            }
        }
        for (path, mut evidence) in evidence {
            let called = memory.names.get(path);
            evidence.likeness = called.map_or(0, |called| likeness(def, called));
            evidence.is_same = called.is_some_and(|called| match &called.shape {
                Some(shape) => *shape == *digest.get_or_insert_with(|| shape_of(model, id)),
                None => is_plain(called.kind) && evidence.likeness == 2 * HALF,
            });
            evidence.is_called_after = is_called_after(model, &holders, def, path);
            if evidence.lasts || evidence.is_same || evidence.likeness >= HALF {
                found.push((Reverse(evidence), path, &def.address, id));
            }
        }
    }
    found.sort();
    found.into_iter().map(|(_, path, _, id)| (id, path)).collect()
}

/// The evidence that a type is an earlier one, the weightiest first.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
struct Evidence {
    /// Whether the two have the same content: a place that did not change keeps the name.
    is_same: bool,
    /// The number of addresses that they share.
    places: usize,
    is_called_after: bool,
    likeness: usize,
    /// Whether a place of both has the very same address.
    is_there: bool,
    /// Whether one of the places has an address that lasts.
    lasts: bool,
}

/// Returns whether the name in `path` was built from that of a schema that the type is in.
fn is_called_after(model: &Model, holders: &Holders, def: &TypeDef, path: &str) -> bool {
    let name = path.rsplit_once("::").map_or(path, |(_, name)| name);
    let around = def.addresses().filter_map(|address| holders.holder(address));
    let mut schemas = around.filter_map(|id| model[id].schema_name.as_deref());
    schemas.any(|schema| name.starts_with(&type_name(schema)))
}

/// Returns whether the names in a type are known before any type has its name.
fn is_plain(kind: Kind) -> bool {
    matches!(kind, Kind::Struct | Kind::Enum)
}

/// Half of [`likeness`].
const HALF: usize = 500;

/// Returns how much of what is in the one type is in the other, in thousandths.
fn likeness(def: &TypeDef, called: &Called) -> usize {
    let names: Vec<&str> = match &def.shape {
        Shape::Object(object) => {
            let fields = object.members.iter().filter(|member| member.constant.is_none());
            fields.map(|member| member.name.as_str()).collect()
        }
        Shape::Enum(values) => values.values.iter().map(String::as_str).collect(),
        Shape::Union(_) | Shape::Alias(_) => Vec::new(),
    };
    let all = names.len() + called.names.len();
    match Kind::of(&def.shape) == called.kind {
        false => 0,
        // The variants of a union are called by types, whose names are not known yet.
        true if !is_plain(called.kind) => HALF,
        true if all == 0 => 2 * HALF,
        true => 2000 * names.iter().filter(|name| called.names.contains_key(**name)).count() / all,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ident::variant_name;

    #[test]
    fn what_had_a_name_keeps_it() {
        let before =
            IndexMap::from([("open".to_owned(), "Open".to_owned()), ("x".to_owned(), "fn".to_owned())]);
        let texts = ["Open", "open", "x"];
        let names = names_kept(&texts, &texts, &["Unknown"], variant_name, Some(&before));
        assert_eq!(names, ["OpenValue", "Open", "X"]);
    }
}
