//! A branch for a tag that a union does not list.
//!
//! ```text
//! {"type": "held", "call": {"id": "c1"}}    beside {"type": "ring", "call": …} and {"type": "end", "call": …}
//!
//! {"title": "held", "type": "object", "required": ["type"],
//!  "properties": {"type": {"const": "held"}, "call": {"$ref": "ring.json#/properties/call"}}}
//! ```
//!
//! The branch takes this tag alone: all other tags stay unlisted. It declares the members for which the union has
//! methods, so that these stay, and those of the bodies. A member that another branch has refers to it, so that both have
//! one type. Only the tag is required: few bodies are no proof that a member is in all.

use super::accessors::Accessors;
use super::change::What;
use super::place::{schema, target};
use super::types;
use crate::address::Address;
use crate::audit::group::Group;
use crate::load::Sources;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Returns a branch of each union at `places` for each tag of `group`.
///
/// # Errors
/// Says why there are none.
pub(super) fn branches(
    group: &Group,
    places: impl Iterator<Item = Address>,
    sources: &Sources,
    accessors: &Accessors,
) -> Result<Vec<(Address, What)>, &'static str> {
    let Some((_, key)) = group.pointer.rsplit_once('/') else {
        return Err("the overlay cannot express the change");
    };
    if !group.found.contains_key("string") {
        return Err(
            "the bodies have no tag; report it upstream, or add a variant without the tag to the overlay",
        );
    }
    if group.values.is_empty() {
        return Err("tags are only listed with `--show-values`");
    }
    let key = key.replace("~1", "/").replace("~0", "~");
    let mut tags: Option<BTreeMap<String, Branch>> = None;
    let mut whats = Vec::new();
    for place in places {
        let Some(branches) = union_branches(&place, sources) else { continue };
        // Every place gets the same branches, since they are one type.
        let tags = tags.get_or_insert_with(|| {
            let union = Union { place: &place, branches, methods: accessors.of_union(&place), sources };
            let branch = |tag: &String| (tag.clone(), union.branch(&key, tag, group));
            group.values.iter().map(branch).collect()
        });
        whats.push((place, What::Tags(tags.clone())));
    }
    Ok(whats)
}

fn union_branches(place: &Address, sources: &Sources) -> Option<Vec<Address>> {
    let keywords = schema(sources, place)?;
    let (name, branches) =
        ["oneOf", "anyOf"].into_iter().find_map(|name| Some((name, keywords.get(name)?.as_array()?)))?;
    let at = |position| target(sources, place.child(name).child(position));
    Some((0..branches.len()).map(at).collect())
}

/// A branch that takes one tag.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Branch {
    /// The member that holds the tag.
    key: String,
    members: BTreeMap<String, TagMember>,
}

/// A member beside the tag.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum TagMember {
    /// What another branch has, by a reference.
    Known(String),
    /// The JSON types that bodies had.
    Found(BTreeSet<&'static str>),
}

impl Branch {
    /// Adds the members of a branch with the same tag.
    pub(super) fn extend(&mut self, other: Branch) {
        for (name, member) in other.members {
            match (self.members.get_mut(&name), member) {
                (Some(TagMember::Found(types)), TagMember::Found(more)) => types.extend(more),
                (Some(_), _) => {}
                (None, member) => drop(self.members.insert(name, member)),
            }
        }
    }

    /// Returns whether a member refers to another branch.
    pub(super) fn refers(&self) -> bool {
        self.members.values().any(|member| matches!(member, TagMember::Known(_)))
    }

    /// Returns the branch as a schema.
    pub(super) fn schema(&self, tag: &str) -> Value {
        let mut members = Map::from_iter([(self.key.clone(), json!({ "const": tag }))]);
        for (name, member) in &self.members {
            let schema = match member {
                TagMember::Known(reference) => json!({ "$ref": reference }),
                TagMember::Found(types) => types::of_found(types),
            };
            members.insert(name.clone(), schema);
        }
        json!({ "title": tag, "type": "object", "properties": members, "required": [self.key] })
    }
}

/// A union that gets a branch.
struct Union<'u> {
    place: &'u Address,
    branches: Vec<Address>,
    /// The members for which it has methods, each with a place.
    methods: &'u [(String, Address)],
    sources: &'u Sources,
}

impl Union<'_> {
    fn branch(&self, key: &str, tag: &str, group: &Group) -> Branch {
        let mut members = BTreeMap::new();
        for (name, place) in self.methods {
            if let Some(reference) = self.reference(place) {
                members.entry(name.clone()).or_insert(TagMember::Known(reference));
            }
        }
        for (name, found) in group.beside.get(tag).into_iter().flatten() {
            let known = || self.member(name).and_then(|place| self.reference(&place));
            members
                .entry(name.clone())
                .or_insert_with(|| known().map_or_else(|| TagMember::Found(found.clone()), TagMember::Known));
        }
        members.remove(key);
        Branch { key: key.to_owned(), members }
    }

    /// Returns the place of the member `name` in the first branch that has it.
    fn member(&self, name: &str) -> Option<Address> {
        let places = self.branches.iter().map(|branch| branch.child("properties").child(name));
        places.into_iter().find(|place| schema(self.sources, place).is_some())
    }

    /// Returns a reference to `place`, if one from the union leads there.
    fn reference(&self, place: &Address) -> Option<String> {
        let reference = format!("{}#{}", place.file, place.pointer);
        let is_same = self.sources.resolve(self.place, &reference).is_ok_and(|found| found == *place);
        is_same.then_some(reference)
    }
}
