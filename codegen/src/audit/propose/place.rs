//! From what the walk knows of a schema's place to the place in its file.

use crate::address::Address;
use crate::audit::group::{Below, Group, SchemaPlace};
use crate::audit::reading::DeviationKind;
use crate::load::Sources;
use serde_json::{Map, Value};

/// References that are followed before it is taken for a loop.
const MOST_REFERENCES: usize = 64;

/// Returns the schema at `address`.
pub(super) fn schema<'s>(sources: &'s Sources, address: &Address) -> Option<&'s Map<String, Value>> {
    sources.file(&address.file)?.value.pointer(&address.pointer)?.as_object()
}

/// Returns where the schema is that `address` refers to, or `address`.
pub(super) fn target(sources: &Sources, mut address: Address) -> Address {
    for _ in 0..MOST_REFERENCES {
        let Some(schema) = schema(sources, &address) else {
            return address;
        };
        let reference = schema.get("$ref").and_then(Value::as_str);
        let only = schema.get("allOf").and_then(Value::as_array).filter(|branches| branches.len() == 1);
        address = match (reference, only) {
            (Some(reference), _) => match sources.resolve(&address, reference) {
                Ok(target) => target,
                Err(_) => return address,
            },
            (None, Some(_)) if !schema.contains_key("properties") && !schema.contains_key("enum") => {
                address.child("allOf").child(0)
            }
            _ => return address,
        };
    }
    address
}

/// Everywhere that the schemas stand which the group is about.
pub(super) fn places(group: &Group, sources: &Sources) -> Vec<Address> {
    let mut places: Vec<Address> = Vec::new();
    for spot in &group.spots {
        for address in addresses(spot) {
            if let Some(place) = descend(sources, address, &spot.below)
                && !places.contains(&place)
            {
                places.push(place);
            }
        }
    }
    places
}

/// Returns the places where bodies deviated, first those that were seen first, each with what it refers to.
pub(super) fn seen(group: &Group, sources: &Sources) -> Vec<Address> {
    let mut seen = Vec::new();
    for spot in &group.spots {
        let own = match group.kind {
            DeviationKind::MissingRequired => spot.address.parent().and_then(|parent| parent.parent()),
            _ => descend(sources, spot.address.clone(), &spot.below),
        };
        for place in own.into_iter().chain(spot.bases.first().cloned()) {
            seen.push(place.clone());
            seen.push(target(sources, place));
        }
    }
    seen
}

/// Returns the address of the spot in each schema that became the same type.
fn addresses(spot: &SchemaPlace) -> Vec<Address> {
    let Some(first) = spot.bases.first() else {
        return vec![spot.address.clone()];
    };
    let below =
        spot.address.pointer.strip_prefix(&*first.pointer).filter(|_| first.file == spot.address.file);
    let Some(below) = below else {
        return vec![spot.address.clone()];
    };
    spot.bases
        .iter()
        .map(|base| Address::new(base.file.clone(), format!("{}{below}", base.pointer)))
        .collect()
}

/// Returns the schema of the items or values below `address`.
pub(super) fn descend(sources: &Sources, mut address: Address, below: &[Below]) -> Option<Address> {
    for step in below {
        let around = target(sources, address);
        let keywords = schema(sources, &around)?;
        address = match step {
            Below::Item(position) => match keywords.get("prefixItems").and_then(Value::as_array) {
                Some(prefix) if *position < prefix.len() => around.child("prefixItems").child(position),
                _ => around.child("items"),
            },
            Below::Value => around.child("additionalProperties"),
        };
    }
    schema(sources, &address).is_some().then_some(address)
}

/// Returns the object schemas around the group's member: where the member is named, and what is merged there.
pub(super) fn object_schemas(group: &Group, sources: &Sources) -> Vec<(Address, Map<String, Value>)> {
    let mut found: Vec<(Address, Map<String, Value>)> = Vec::new();
    let mut add = |address: Address| {
        if let Some(object) = schema(sources, &address)
            && !found.iter().any(|(known, _)| *known == address)
        {
            found.push((address, object.clone()));
        }
    };
    for spot in &group.spots {
        let above = |address: &Address| address.parent()?.parent();
        let is_member = spot.address.parent().is_some_and(|parent| parent.pointer.ends_with("/properties"));
        let around = addresses(spot).into_iter().filter_map(|address| {
            if is_member && group.kind == DeviationKind::MissingRequired {
                above(&address)
            } else {
                Some(address)
            }
        });
        for address in around.chain(spot.bases.iter().cloned()) {
            let address = target(sources, address);
            let branches = schema(sources, &address).and_then(|schema| schema.get("allOf")?.as_array());
            let branches = 0..branches.map_or(0, Vec::len);
            let parts = branches.map(|at| target(sources, address.child("allOf").child(at)));
            let parts: Vec<Address> = parts.collect();
            add(address);
            parts.into_iter().for_each(&mut add);
        }
    }
    found
}
