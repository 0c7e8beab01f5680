//! The types that a body may have: the schemas with a name.
//!
//! ```text
//! {"$id": "Event", "oneOf": [{"$ref": "Ring"}, {"$ref": "End"}]}    a message, if it has tags
//! {"$id": "Ring", "properties": {"type": {"const": "ring"}}}        a variant of it: its bodies are Events
//! {"$id": "Call", "properties": {"id": {"type": "string"}}}         a type of its own
//! ```

use super::super::body::Member;
use super::super::tables::Tables;
use super::claim::{Claim, claim};
use crate::config::{Config, Preferred};
use crate::model::{ObjectPlan, Shape, Ty, TypeId};
use std::collections::{BTreeSet, HashMap};

/// The types that a body may have.
pub(crate) struct Candidates {
    /// Tagged unions, and wrappers whose value also comes bare.
    messages: Vec<TypeId>,
    /// Objects, each with the messages of which it is a variant.
    objects: Vec<(TypeId, Vec<TypeId>)>,
    /// Unions without tags.
    unions: Vec<TypeId>,
    /// The positions of the objects that name a member: comparing all of them would take longer than all the rest
    /// of the audit.
    naming: HashMap<String, Vec<usize>>,
    /// The positions in `[audit] roots` of the types that it prefers.
    ranks: HashMap<TypeId, usize>,
}

impl Candidates {
    /// The rank of types that the configuration does not prefer.
    pub(crate) const UNRANKED: usize = usize::MAX;

    pub(crate) fn new(tables: &Tables, config: &Config) -> Self {
        let named = || tables.model.iter().filter(|(_, def)| def.schema_name.is_some());
        let mut ids: Vec<TypeId> = named().map(|(id, _)| id).collect();
        ids.sort_by_key(|id| &tables.def(*id).name);
        let ranks: HashMap<TypeId, usize> = named()
            .filter_map(|(id, def)| Some((id, rank(&config.audit.roots, def.schema_name.as_deref()?)?)))
            .collect();
        // Where modules are configured, unions elsewhere are parts of messages.
        let in_modules = |id: &TypeId| {
            config.modules.is_empty()
                || ranks.contains_key(id)
                || config.modules.contains_key(&tables.def(*id).module)
        };
        let messages: Vec<TypeId> =
            ids.iter().copied().filter(|id| is_message(tables, *id) && in_modules(id)).collect();
        let mut holding: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
        for message in &messages {
            for variant in variants(tables, *message) {
                holding.entry(variant).or_default().push(*message);
            }
        }
        let mut objects = Vec::new();
        let mut unions = Vec::new();
        for id in ids.into_iter().filter(|id| !messages.contains(id)) {
            match &tables.def(id).shape {
                Shape::Object(_) => {
                    let around = holding.remove(&id).filter(|_| !ranks.contains_key(&id));
                    objects.push((id, around.unwrap_or_default()));
                }
                Shape::Union(_) => unions.push(id),
                // Another name for a type with a name is the same type.
                Shape::Alias(_) | Shape::Enum(_) => {}
            }
        }
        let naming = naming(tables, &objects);
        Candidates { messages, objects, unions, naming, ranks }
    }

    /// Returns how much the configuration prefers a type; the smaller, the more.
    pub(crate) fn rank(&self, id: TypeId) -> usize {
        self.ranks.get(&id).copied().unwrap_or(Self::UNRANKED)
    }

    /// Returns the claims on an object with `members`, one for each type.
    pub(crate) fn claims(&self, tables: &Tables, members: &[Member<'_>]) -> Vec<(TypeId, Claim)> {
        let mut claims: Vec<(TypeId, Claim)> = Vec::new();
        let mut add = |id: TypeId, claim: Claim| match claims.iter_mut().find(|(known, _)| *known == id) {
            Some((_, known)) if (claim.how, claim.mismatch()) < (known.how, known.mismatch()) => {
                *known = claim;
            }
            Some(_) => {}
            None => claims.push((id, claim)),
        };
        for id in &self.messages {
            claim(tables, *id, members).into_iter().for_each(|claim| add(*id, claim));
        }
        for position in self.alike(members) {
            let (id, around) = &self.objects[position];
            let Some(claim) = claim(tables, *id, members) else { continue };
            match &around[..] {
                [] => add(*id, claim),
                around => around.iter().for_each(|message| add(*message, claim)),
            }
        }
        // A union without tags claims what none of its variants has a name of its own for.
        for id in &self.unions {
            if let Some(claim) = claim(tables, *id, members)
                && (self.ranks.contains_key(id)
                    || claims
                        .iter()
                        .all(|(_, known)| (known.how, known.mismatch()) > (claim.how, claim.mismatch())))
            {
                claims.push((*id, claim));
            }
        }
        claims
    }

    /// Returns the positions of objects that name at least half of the members.
    fn alike(&self, members: &[Member<'_>]) -> Vec<usize> {
        let mut known = vec![0; self.objects.len()];
        for position in members.iter().filter_map(|(name, _)| self.naming.get(&**name)).flatten() {
            known[*position] += 1;
        }
        let is_alike = |position: &usize| known[*position] > 0 && known[*position] * 2 >= members.len();
        (0..known.len()).filter(is_alike).collect()
    }
}

/// Returns the position of the first of `roots` that names a schema.
fn rank(roots: &[Preferred], schema: &str) -> Option<usize> {
    let matches = |pattern: &String| crate::glob::matches(pattern, schema);
    roots.iter().position(|root| root.patterns().iter().any(matches))
}

fn is_message(tables: &Tables, id: TypeId) -> bool {
    match &tables.def(id).shape {
        Shape::Object(object) => object.bare.is_some(),
        Shape::Union(union) => matches!(union.plan.object, ObjectPlan::Tagged { .. }),
        Shape::Enum(_) | Shape::Alias(_) => false,
    }
}

/// Returns the types of the variants of a message, those of unions in unions among them.
fn variants(tables: &Tables, message: TypeId) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut due: Vec<&Ty> = match &tables.def(message).shape {
        Shape::Object(object) => object.bare.map(|bare| &object.members[bare].place.ty).into_iter().collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.place.ty).collect(),
        Shape::Enum(_) | Shape::Alias(_) => Vec::new(),
    };
    while let Some(ty) = due.pop() {
        let Ty::Named(id) = tables.model.resolve(ty) else { continue };
        if *id != message
            && found.insert(*id)
            && let Shape::Union(union) = &tables.def(*id).shape
        {
            due.extend(union.variants.iter().map(|variant| &variant.place.ty));
        }
    }
    found
}

/// Returns the positions among `objects` of those that name each member.
fn naming(tables: &Tables, objects: &[(TypeId, Vec<TypeId>)]) -> HashMap<String, Vec<usize>> {
    let mut naming: HashMap<String, Vec<usize>> = HashMap::new();
    for (position, (id, _)) in objects.iter().enumerate() {
        if let Shape::Object(object) = &tables.def(*id).shape {
            for member in &object.members {
                naming.entry(member.name.clone()).or_default().push(position);
            }
        }
    }
    naming
}
