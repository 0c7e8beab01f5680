//! Finds the types that mention an inline type, and how they do.
//!
//! A type that passes derived has the address of a schema that it differs from: merging `L1` and `L2` into `A` gives
//! a second type at `L1`'s `links`. The type that mentions it shows that it belongs to `A`.

use super::holder::Holders;
use super::pointer_words::one_of;
use crate::address::Address;
use crate::model::{Additional, Model, Shape, Ty, TypeId};
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};

/// For each type the ones that mention it, with the words for where.
pub(super) struct Users {
    by_type: HashMap<TypeId, Vec<(TypeId, Vec<String>)>>,
    /// The types that are at the address of another one, inside of which nothing mentions them.
    copies: HashSet<TypeId>,
}

impl Users {
    pub(super) fn of(model: &Model, holders: &Holders) -> Self {
        let mut users = Users { by_type: HashMap::new(), copies: HashSet::new() };
        for (id, def) in model.iter() {
            match &def.shape {
                Shape::Object(object) => {
                    for member in object.members.iter().filter(|member| member.constant.is_none()) {
                        users.add(id, &member.place.ty, vec![member.name.clone()]);
                    }
                    if let Additional::Typed(place) = &object.additional {
                        users.add(id, &place.ty, vec!["value".to_owned()]);
                    }
                }
                Shape::Union(union) => {
                    union.variants.iter().for_each(|variant| users.add(id, &variant.place.ty, Vec::new()));
                }
                Shape::Alias(place) => users.add(id, &place.ty, Vec::new()),
                Shape::Enum(_) => {}
            }
        }
        users.find_copies(model, holders);
        users
    }

    /// Returns the types that mention `id`, each with the words for where.
    pub(super) fn users(&self, id: TypeId) -> &[(TypeId, Vec<String>)] {
        self.by_type.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Returns whether the address of the type is that of another type's schema.
    pub(super) fn is_copy(&self, id: TypeId) -> bool {
        self.copies.contains(&id)
    }

    fn add(&mut self, user: TypeId, ty: &Ty, mut words: Vec<String>) {
        match ty {
            Ty::Named(id) => self.by_type.entry(*id).or_default().push((user, words)),
            Ty::Array(inner) => {
                one_of(&mut words, "item", true);
                self.add(user, inner, words);
            }
            Ty::Map(inner) => {
                one_of(&mut words, "value", true);
                self.add(user, inner, words);
            }
            Ty::Tuple(items) => {
                words.push("item".to_owned());
                items.iter().for_each(|item| self.add(user, item, words.clone()));
            }
            Ty::Nullable(inner) => self.add(user, inner, words),
            _ => {}
        }
    }

    fn find_copies(&mut self, model: &Model, holders: &Holders) {
        let mut at: HashMap<&Address, Vec<TypeId>> = HashMap::new();
        for (id, def) in model.iter().filter(|(_, def)| def.schema_name.is_none()) {
            at.entry(&def.address).or_default().push(id);
        }
        for (address, ids) in at.iter().filter(|(_, ids)| ids.len() > 1) {
            let Some(holder) = holders.holder(address) else { continue };
            let (own, others): (Vec<TypeId>, Vec<TypeId>) =
                ids.iter().partition(|id| self.schemas_around(model, **id).contains(&holder));
            if !own.is_empty() {
                self.copies.extend(others);
            }
        }
    }

    /// Returns the schemas with a name that mention the type, directly or through inline types.
    fn schemas_around(&self, model: &Model, id: TypeId) -> HashSet<TypeId> {
        let mut seen = HashSet::new();
        let mut found = HashSet::new();
        let mut due = vec![id];
        while let Some(id) = due.pop() {
            for (user, _) in self.users(id) {
                match model[*user].schema_name.is_some() {
                    true => drop(found.insert(*user)),
                    false if seen.insert(*user) => due.push(*user),
                    false => {}
                }
            }
        }
        found
    }
}
