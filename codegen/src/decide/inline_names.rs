//! Names inline types: by their place, and where that is not enough, by what distinguishes them from others at the
//! place.
//!
//! ```text
//! Call: {"properties": {"costs": {"items": {"type": "object", …}}}} -> CallCost
//! ```

use super::claims::Claims;
use super::common_words::common_words;
use super::distinctions::{Branches, described, distinctions};
use super::holder::Holders;
use super::pointer_words::{branch_title, path_words, words_of};
use super::users::Users;
use crate::address::Address;
use crate::graph::Graph;
use crate::ident::{camel_case, inner_name, type_name};
use crate::limits::QUESTION_DEPTH;
use crate::model::{Model, Shape, TypeDef, TypeId};
use foldhash::{HashMap, HashSet, HashSetExt};
use std::collections::BTreeMap;

/// Names the inline types that have no name yet. The types in `kept` keep their names, and still take part: a new
/// type gets the name that it would have if all types were new, unless an old type has it.
pub(super) fn apply(model: &mut Model, graph: &Graph, claims: &mut Claims, kept: &HashSet<TypeId>) {
    let is_due = |id: &TypeId| {
        let def = &model[*id];
        def.name.is_empty() || (def.schema_name.is_none() && kept.contains(id))
    };
    // First the outer ones among the inline types, since names are built from theirs.
    let mut due: Vec<TypeId> = model.ids().into_iter().filter(is_due).collect();
    if due.iter().all(|id| !model[*id].name.is_empty()) {
        return;
    }
    let places = Places::of(model, graph);
    let rank = |id: &TypeId| (model[*id].address.depth(), &model[*id].address);
    due.sort_by(|one, other| rank(one).cmp(&rank(other)));
    let mut candidates: HashMap<TypeId, Vec<String>> =
        due.iter().map(|id| (*id, candidates(model, &places, *id))).collect();
    settle_rounds(model, claims, &mut due, &candidates);
    by_inline_holders(model, claims, &places.holders, &due);
    // What mentions a type may have got its name only now.
    for _ in 0..QUESTION_DEPTH {
        due.retain(|id| model[*id].name.is_empty());
        candidates.clear();
        candidates.extend(due.iter().map(|id| (*id, by_users(model, &places, *id))));
        let before = due.len();
        settle_rounds(model, claims, &mut due, &candidates);
        if due.len() == before {
            break;
        }
    }
}

/// Where types are, and what is known of their places.
struct Places {
    holders: Holders,
    users: Users,
    branches: Branches,
    /// The names of the schemas that branches refer to, by the branches' addresses.
    referred: HashMap<Address, String>,
    /// Members without a field, which give no type its name.
    constants: HashSet<Address>,
}

impl Places {
    fn of(model: &Model, graph: &Graph) -> Self {
        let holders = Holders::of(model);
        let users = Users::of(model, &holders);
        let referred = graph.branches.iter().filter_map(|(branch, target)| {
            let id = holders.named_at(&graph[*target].address)?;
            Some((graph[*branch].address.clone(), model[id].name.clone()))
        });
        let referred = referred.collect();
        let mut constants = HashSet::new();
        for (_, def) in model.iter() {
            if let Shape::Object(object) = &def.shape {
                let fixed = object.members.iter().filter(|member| member.constant.is_some());
                constants.extend(fixed.map(|member| member.address.clone()));
            }
        }
        Places { holders, users, branches: Branches::of(model), referred, constants }
    }

    /// Returns the places that a type may be called by: those with a field, if there are any.
    fn addresses<'d>(&self, def: &'d TypeDef) -> Vec<&'d Address> {
        let with_field: Vec<&Address> =
            def.addresses().filter(|address| !self.constants.contains(*address)).collect();
        if with_field.is_empty() { def.addresses().collect() } else { with_field }
    }
}

/// Gives out candidates round by round: a type gets a free name that no other type asks for.
fn settle_rounds(
    model: &mut Model,
    claims: &mut Claims,
    due: &mut Vec<TypeId>,
    candidates: &HashMap<TypeId, Vec<String>>,
) {
    let rounds = candidates.values().map(Vec::len).max().unwrap_or(0);
    for round in 0..rounds {
        let mut wanted: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
        for id in due.iter() {
            if let Some(name) = candidates[id].get(round) {
                wanted.entry(name).or_default().push(*id);
            }
        }
        let mut settled = HashSet::new();
        for (name, ids) in wanted {
            let [id] = ids[..] else { continue };
            let is_free = claims.owner(name).is_none_or(|owner| owner == id);
            if is_free && model[id].name.is_empty() {
                claims.settle(model, id, name.to_owned());
            }
            if is_free {
                settled.insert(id);
            }
        }
        due.retain(|id| !settled.contains(id));
    }
}

/// Names what is left after the inline type that it is in, outer ones first.
fn by_inline_holders(model: &mut Model, claims: &mut Claims, holders: &Holders, due: &[TypeId]) {
    let depth = |id: &TypeId| model[*id].address.depth();
    let levels: Vec<&[TypeId]> = due.chunk_by(|one, next| depth(one) == depth(next)).collect();
    for level in levels {
        let mut wanted: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        for id in level.iter().copied() {
            let address = &model[id].address;
            let Some((holder, tokens)) = holders.around_inline(address) else { continue };
            let holder = &model[holder].name;
            if !holder.is_empty() {
                let words = words_of(model, holders, address, &tokens, None, true);
                if let Some(name) = inner_name(holder, &words.join(" ")) {
                    wanted.entry(name).or_default().push(id);
                }
            }
        }
        for (name, ids) in wanted {
            if let [id] = ids[..]
                && model[id].name.is_empty()
                && claims.owner(&name).is_none()
            {
                claims.settle(model, id, name);
            }
        }
    }
}

/// Returns the names for an inline type by its addresses, best first.
fn candidates(model: &Model, places: &Places, id: TypeId) -> Vec<String> {
    if places.users.is_copy(id) {
        return Vec::new();
    }
    let holders = &places.holders;
    let def = &model[id];
    let addresses = places.addresses(def);
    let mut names = Vec::new();
    let referred = places.referred.get(&def.address).filter(|_| def.annotations.title.is_none());
    if let Some(branch) = referred {
        by_branch(model, holders, &addresses, branch, &mut names);
    }
    let is_object = matches!(def.shape, Shape::Object(_));
    let is_one_of_several = is_object && places.branches.has_objects_beside(def);
    if is_one_of_several && def.annotations.title.is_none() {
        for branch in distinctions(model, def) {
            by_branch(model, holders, &addresses, &branch, &mut names);
        }
    }
    // Several variants that one branch takes part in have its address: only the title distinguishes them.
    let title = def.annotations.title.as_ref().map(|_| branch_title(def));
    for is_singular in [true, false] {
        let mut paths: Vec<(&str, Vec<String>)> = addresses
            .iter()
            .filter_map(|address| {
                let holder = holders.holder(address)?;
                let words = path_words(model, holders, address, title.as_deref(), is_singular);
                Some((model[holder].name.as_str(), words))
            })
            .collect();
        // The shortest enclosing name first: it most likely describes the type.
        paths.sort_by_key(|(holder, words)| (words.len(), holder.len(), *holder));
        let distinct_holders = paths.iter().any(|(holder, _)| *holder != paths[0].0);
        let is_one_word = distinct_holders && paths.iter().all(|(_, words)| words == &paths[0].1);
        if is_singular {
            by_common_words(model, def, &paths, distinct_holders, &mut names);
        }
        if is_one_word {
            names.extend(free_name(&paths[0].1.join(" ")));
            let common = common_words(model, def, 2).filter(|_| is_singular);
            names.extend(common.into_iter().flat_map(|common| [common.clone(), format!("Any{common}")]));
        }
        names.extend(paths.iter().filter_map(|(holder, words)| within(def, holder, &words.join(" "))));
    }
    for branch in distinctions(model, def).into_iter().chain(places.branches.owned(model, def)) {
        by_branch(model, holders, &addresses, &branch, &mut names);
    }
    let holder = holders.holder(&def.address).map(|holder| model[holder].name.as_str());
    let words = path_words(model, holders, &def.address, None, true).join(" ");
    names.extend(holder.map(|holder| by_kind(def, holder, &words)));
    names
}

/// Adds the names by what the branches share, for a union in places that are called items or values.
fn by_common_words(
    model: &Model,
    def: &TypeDef,
    paths: &[(&str, Vec<String>)],
    distinct_holders: bool,
    names: &mut Vec<String>,
) {
    let is_called_item =
        |(_, words): &(&str, Vec<String>)| matches!(words.last().map(String::as_str), Some("item" | "value"));
    if !paths.iter().all(is_called_item) {
        return;
    }
    // One word alone is no name, but it is one within a type.
    names.extend(common_words(model, def, 2).filter(|_| distinct_holders));
    if let Some(common) = common_words(model, def, 1) {
        names.extend(paths.iter().filter_map(|(holder, _)| inner_name(holder, &common)));
    }
}

/// Adds the names for a branch of a union that is called `branch`.
fn by_branch(
    model: &Model,
    holders: &Holders,
    addresses: &[&Address],
    branch: &str,
    names: &mut Vec<String>,
) {
    let holder_of = |address: &Address| holders.holder(address).map(|id| model[id].name.as_str());
    let first = addresses.first().and_then(|address| holder_of(address));
    if addresses.iter().any(|address| holder_of(address) != first) {
        let words = path_words(model, holders, addresses[0], Some(branch), true);
        names.extend(free_name(&words.join(" ")));
    }
    for address in addresses {
        if let Some(holder) = holder_of(address) {
            let words = path_words(model, holders, address, Some(branch), true);
            names.extend(inner_name(holder, &words.join(" ")));
        }
    }
}

/// Returns the names for an inline type by the types that mention it, best first.
fn by_users(model: &Model, places: &Places, id: TypeId) -> Vec<String> {
    let def = &model[id];
    let users =
        places.users.users(id).iter().map(|(user, words)| (model[*user].name.as_str(), words.join(" ")));
    let mut users: Vec<(&str, String)> = users.filter(|(user, _)| !user.is_empty()).collect();
    users.sort_by_key(|(user, words)| (words.len(), user.len(), *user));
    let mut branches: Vec<String> = def.annotations.title.iter().cloned().collect();
    branches.extend(places.referred.get(&def.address).cloned());
    branches.extend(distinctions(model, def));
    branches.extend(members(model, def));
    let mut names: Vec<String> = Vec::new();
    if matches!(def.shape, Shape::Union(_)) {
        names.extend(
            users.iter().filter(|(_, words)| words.is_empty()).map(|(user, _)| by_kind(def, user, "")),
        );
    }
    let with_words = users.iter().filter(|(_, words)| !words.is_empty());
    names.extend(with_words.filter_map(|(user, words)| within(def, user, words)));
    for branch in branches {
        names.extend(users.iter().filter_map(|(user, words)| inner_name(user, &format!("{words} {branch}"))));
    }
    names.extend(users.iter().map(|(user, words)| by_kind(def, user, words)));
    names
}

/// Returns what an object has, all at once: the last that distinguishes it.
fn members(model: &Model, def: &TypeDef) -> Option<String> {
    const MOST: usize = 6;
    let Shape::Object(object) = &def.shape else { return None };
    let words = object.members.iter().take(MOST).map(|member| {
        let (name, kind) = described(model, member);
        format!("{name} {}", member.constant.clone().unwrap_or(kind))
    });
    Some(words.collect::<Vec<_>>().join(" "))
}

/// Returns the name for `words` alone, unless Rust or the generated code needs it.
fn free_name(words: &str) -> Option<String> {
    let name = type_name(words);
    (name == camel_case(words)).then_some(name)
}

/// Returns the name for `words` in `holder`. An enum whose name would only repeat `holder` is named by its kind.
fn within(def: &TypeDef, holder: &str, words: &str) -> Option<String> {
    let is_enum = matches!(def.shape, Shape::Enum(_));
    inner_name(holder, words).or_else(|| is_enum.then(|| by_kind(def, holder, words)))
}

/// Returns a name by what the type is. The enum `model` of `XaiModel` is `XaiModelName`, since its place is called
/// like what is around it.
fn by_kind(def: &TypeDef, holder: &str, words: &str) -> String {
    let (kind, body, branch) = match def.shape {
        Shape::Object(_) => ("Object", "Body", "Object"),
        Shape::Union(_) => ("Union", "Body", "Union"),
        Shape::Enum(_) => ("Enum", "Name", "Enum"),
        Shape::Alias(_) => ("Alias", "Value", "Value"),
    };
    match inner_name(holder, words) {
        None if words.is_empty() => format!("{holder}{branch}"),
        None => format!("{holder}{body}"),
        Some(name) => format!("{name}{kind}"),
    }
}
