//! Finds the types along a path into a body, and the changes that can cause the result there.

use schemalock::internals::changes::Change;
use schemalock::internals::model::{Additional, Model, Shape, Ty, TypeId};
use std::collections::HashSet;

/// The types that a path leads through: each with the member that the path takes from it.
pub struct Trace {
    steps: Vec<(TypeId, Option<String>)>,
}

impl Trace {
    /// Follows `path` from the type `root`, into every variant of a union.
    pub fn of(model: &Model, root: TypeId, path: &str) -> Trace {
        let mut steps = Vec::new();
        let mut here = expanded(model, &Ty::Named(root));
        for token in path.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            let mut next = Vec::new();
            for ty in &here {
                steps.extend(ty.named_id().map(|id| (id, Some(token.clone()))));
                next.extend(child(model, ty, &token));
            }
            here = next.iter().flat_map(|ty| expanded(model, ty)).collect();
        }
        steps.extend(here.iter().filter_map(|ty| ty.named_id()).map(|id| (id, None)));
        Trace { steps }
    }

    /// Returns whether `change`, of which `id` is the type on this side, is about something on the way: about
    /// the member that the path takes, or about the type as a whole.
    pub fn meets(&self, change: &Change, id: Option<TypeId>, name: &str) -> bool {
        let Some(id) = id else { return false };
        self.steps.iter().any(|(step, token)| {
            *step == id
                && match (part(change, name), token) {
                    (None, _) | (Some(_), None) => true,
                    (Some(part), Some(token)) => {
                        part == token
                            || part.strip_prefix(token.as_str()).is_some_and(|rest| rest.starts_with('.'))
                            || is_about_variants(change)
                    }
                }
        })
    }
}

/// Returns what a change is about in the type called `name`: a member, a value, a variant.
pub fn part<'c>(change: &'c Change, name: &str) -> Option<&'c str> {
    change.subject.strip_prefix(name)?.strip_prefix('.')
}

pub fn is_about_variants(change: &Change) -> bool {
    change.rule.as_str().starts_with("union-") || change.rule.as_str() == "variant-type-changed"
}

/// Returns every type that `root` holds a value of, itself among them.
pub fn reach(model: &Model, root: TypeId) -> HashSet<TypeId> {
    let mut seen = HashSet::from([root]);
    let mut due = vec![root];
    while let Some(id) = due.pop() {
        let places = model[id].places();
        due.extend(places.iter().flat_map(|place| place.ty.named()).filter(|id| seen.insert(*id)));
    }
    seen
}

trait NamedId {
    fn named_id(&self) -> Option<TypeId>;
}

impl NamedId for Ty {
    fn named_id(&self) -> Option<TypeId> {
        match self {
            Ty::Named(id) => Some(*id),
            _ => None,
        }
    }
}

/// Returns the type itself and all that it may be: behind aliases, in unions, not null, and the member that may be
/// sent without its object.
fn expanded(model: &Model, ty: &Ty) -> Vec<Ty> {
    let mut seen: HashSet<Ty> = HashSet::new();
    let mut due = vec![ty.clone()];
    let mut all = Vec::new();
    while let Some(ty) = due.pop() {
        if !seen.insert(ty.clone()) {
            continue;
        }
        match &ty {
            Ty::Nullable(inner) => due.push((**inner).clone()),
            Ty::Named(id) => match &model[*id].shape {
                Shape::Alias(place) => due.push(place.ty.clone()),
                Shape::Union(union) => {
                    due.extend(union.variants.iter().map(|variant| variant.place.ty.clone()));
                }
                Shape::Object(object) => {
                    due.extend(object.bare.map(|at| object.members[at].place.ty.clone()));
                }
                Shape::Enum(_) => {}
            },
            _ => {}
        }
        all.push(ty);
    }
    all
}

fn child(model: &Model, ty: &Ty, token: &str) -> Option<Ty> {
    match ty {
        Ty::Array(item) | Ty::Map(item) => Some((**item).clone()),
        Ty::Tuple(items) => items.get(token.parse::<usize>().ok()?).cloned(),
        Ty::Named(id) => match &model[*id].shape {
            Shape::Object(object) => {
                let member = object.members.iter().find(|member| member.name == token);
                match (member, &object.additional) {
                    (Some(member), _) => Some(member.place.ty.clone()),
                    (None, Additional::Typed(place)) => Some(place.ty.clone()),
                    _ => None,
                }
            }
            _ => None,
        },
        _ => None,
    }
}
