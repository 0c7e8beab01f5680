//! Places that must keep the same type: a union has a method for them, or they share an inline type.
//!
//! ```text
//! {"oneOf": [{"properties": {"at": {"type": "string"}}}, {"properties": {"at": {"type": "string"}}}]}
//! `at` was null in the first: both admit null, and the union still has `fn at`
//! ```
//!
//! The same holds for an inline type that several schemas repeat: if only one of them took one more JSON type, the
//! type would become two. (Null splits no type.)

use super::place::{descend, places};
use crate::address::Address;
use crate::audit::group::Group;
use crate::audit::reading::DeviationKind;
use crate::audit::tables::Tables;
use crate::load::Sources;
use crate::model::{MemberDef, Shape, find_shared, payload, shared};
use std::collections::{BTreeSet, HashMap};

/// Places that must keep the same type.
#[derive(Default)]
pub(super) struct Accessors {
    /// For each place of such a member the positions in `sets`.
    by_place: HashMap<Address, Vec<usize>>,
    /// The name and the places of one member in all variants of one union.
    sets: Vec<(String, Vec<Address>)>,
    /// For each place of a union the members for which it has methods, each with a place.
    of_unions: HashMap<Address, Vec<(String, Address)>>,
    /// For each place of an inline type all of its places.
    of_types: HashMap<Address, Vec<Address>>,
}

impl Accessors {
    pub(super) fn of(tables: &Tables) -> Self {
        let mut accessors = Accessors::default();
        for (_, def) in tables.model.iter() {
            if def.schema_name.is_none() && !def.shared_with.is_empty() {
                let all: Vec<Address> = def.addresses().cloned().collect();
                accessors.of_types.extend(all.iter().map(|address| (address.clone(), all.clone())));
            }
            let Shape::Union(union) = &def.shape else { continue };
            let methods = shared(&tables.model, union);
            for address in def.addresses() {
                let members = methods.iter().map(|method| method.member);
                let members = members.map(|member| (member.name.clone(), member.address.clone()));
                accessors.of_unions.insert(address.clone(), members.collect());
            }
            for shared in methods {
                let variants = union.variants.iter();
                let objects = variants.filter_map(|variant| payload(&tables.model, &variant.place.rust));
                let members = objects.filter_map(|object| find_shared(object, shared.member));
                let places = members.map(|member: &MemberDef| member.address.clone()).collect();
                accessors.add(shared.member.name.clone(), places);
            }
        }
        accessors
    }

    fn add(&mut self, member: String, set: Vec<Address>) {
        for place in &set {
            self.by_place.entry(place.clone()).or_default().push(self.sets.len());
        }
        self.sets.push((member, set));
    }

    /// Returns the members for which the union at `address` has methods.
    pub(super) fn of_union(&self, address: &Address) -> &[(String, Address)] {
        self.of_unions.get(address).map_or(&[], Vec::as_slice)
    }

    /// Returns the places of the group and those that must keep the same type, with the members for which unions have
    /// methods there.
    pub(super) fn places(&self, group: &Group, sources: &Sources) -> (Vec<Address>, BTreeSet<String>) {
        let mut methods = BTreeSet::new();
        let mut places = places(group, sources);
        if group.kind != DeviationKind::Null {
            let repeated = places.iter().filter_map(|place| self.of_types.get(place)).flatten();
            let repeated: Vec<Address> = repeated.cloned().collect();
            places.extend(repeated);
        }
        for spot in &group.spots {
            for set in self.by_place.get(&spot.address).into_iter().flatten() {
                let (member, alike) = &self.sets[*set];
                methods.insert(member.clone());
                places.extend(alike.iter().filter_map(|place| descend(sources, place.clone(), &spot.below)));
            }
        }
        places.sort_unstable();
        places.dedup();
        (places, methods)
    }
}
