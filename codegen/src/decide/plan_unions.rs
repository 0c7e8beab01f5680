//! Decides how each union chooses its variant.
//!
//! Before: unions are lists of variants. After: every union has a plan, and the pairs of variants that a
//! body may fit alike have been reported.
//!
//! ```text
//! {"oneOf": [{"type": "string"}, {"type": "object", …}]}  →  string → 0, object → 1
//! ```

use super::distinguish::{Distinguish, members_decide};
use super::literals::with_literals;
use super::mapped_tags::mapped_tag;
use super::tags::{TagValue, best_tag, requires};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{JsonType, TypeSet};
use crate::limits::COMPARED_PAIRS;
use crate::model::{
    Arm, ArrayArm, Literal, Model, ObjectPlan, Shape, StringArm, Ty, TypeId, UnionDef, UnionPlan,
};
use foldhash::{HashSet, HashSetExt};
use indexmap::IndexMap;

/// Gives each union its plan, and reports the pairs of variants that it cannot distinguish.
pub(super) fn apply(model: &mut Model, report: &mut Report) {
    let with_literals = with_literals(model);
    for id in model.ids() {
        let Shape::Union(union) = &model[id].shape else {
            continue;
        };
        let plan = plan(model, union, &with_literals);
        report_ambiguous(model, id, union, &plan, report);
        if let Shape::Union(union) = &mut model[id].shape {
            union.plan = plan;
        }
    }
}

fn plan(model: &Model, union: &UnionDef, with_literals: &HashSet<TypeId>) -> UnionPlan {
    let kinds: Vec<TypeSet> = union.variants.iter().map(|variant| variant.place.ty.kinds(model)).collect();
    let first = |kind: JsonType| kinds.iter().position(|kinds| kinds.contains(kind));
    let exact = |kind: JsonType| kinds.iter().position(|kinds| kinds.single() == Some(kind));
    let array = array_arms(model, union, &kinds);
    let mut plan = UnionPlan {
        null: first(JsonType::Null),
        boolean: first(JsonType::Boolean),
        integer: exact(JsonType::Integer).or_else(|| first(JsonType::Integer)),
        number: first(JsonType::Number).or_else(|| first(JsonType::Integer)),
        string: string_arms(model, union, &kinds),
        judged: judged(model, union, &kinds, &array),
        array,
        object: object_plan(model, union, &kinds),
        ..UnionPlan::default()
    };
    if matches!(plan.object, ObjectPlan::Matched(_) | ObjectPlan::Judged(_))
        && !may_guess(model, union, &plan.object, with_literals)
    {
        plan.judged = plan.judged.or(JsonType::Object.into());
    }
    find_ambiguous(model, union, &mut plan);
    plan
}

/// Returns the JSON types that several variants take, and that only comparing the variants distinguishes.
fn judged(model: &Model, union: &UnionDef, kinds: &[TypeSet], arrays: &[ArrayArm]) -> TypeSet {
    let taking = |kind: JsonType| (0..kinds.len()).filter(move |at| kinds[*at].contains(kind));
    let is_plain = |at: usize| {
        let ty = &union.variants[at].place.ty;
        model.listed(ty).is_none() && matches!(model.resolve(ty), Ty::Integer { .. } | Ty::Number)
    };
    let mut judged = TypeSet::NONE;
    if taking(JsonType::Boolean).count() > 1 {
        judged = judged.or(JsonType::Boolean.into());
    }
    // Of an integer and a number, the integer is tried first.
    if taking(JsonType::Integer).count() > 1 && !taking(JsonType::Integer).all(is_plain) {
        judged = judged.or(JsonType::Number.into());
    }
    let is_array =
        |arm: &ArrayArm| matches!(model.resolve(&union.variants[arm.variant].place.ty), Ty::Array(_));
    let mut items = TypeSet::NONE;
    let differ = arrays.iter().all(|arm| {
        let is_new = !items.intersects(arm.items);
        items = items.or(arm.items);
        is_new && is_array(arm)
    });
    if arrays.len() > 1 && !differ {
        judged = judged.or(JsonType::Array.into());
    }
    judged
}

fn string_arms(model: &Model, union: &UnionDef, kinds: &[TypeSet]) -> Vec<StringArm> {
    let takes_strings = |at: &usize| kinds[*at].contains(JsonType::String);
    let takers: Vec<usize> = (0..kinds.len()).filter(takes_strings).collect();
    let arms = takers.iter().map(|variant| StringArm {
        variant: *variant,
        // One taker needs no list to be chosen by.
        values: match takers.len() {
            1 => Vec::new(),
            _ => strings(model, &union.variants[*variant].place.ty).unwrap_or_default(),
        },
    });
    arms.collect()
}

/// Returns all strings that `ty` admits, if it lists them.
fn strings(model: &Model, ty: &Ty) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut seen = HashSet::new();
    let mut due = vec![ty];
    while let Some(ty) = due.pop() {
        match model.resolve(ty) {
            Ty::Named(id) if !seen.insert(*id) => {}
            Ty::Named(id) => match &model[*id].shape {
                Shape::Enum(def) if def.open => return None,
                Shape::Enum(def) => values.extend(def.values.iter().cloned()),
                Shape::Union(union) => {
                    due.extend(union.variants.iter().rev().map(|variant| &variant.place.ty));
                }
                Shape::Object(_) | Shape::Alias(_) => {}
            },
            Ty::String | Ty::Formatted(_) | Ty::Custom(..) | Ty::Raw(_) => return None,
            _ => {}
        }
    }
    Some(values)
}

fn array_arms(model: &Model, union: &UnionDef, kinds: &[TypeSet]) -> Vec<ArrayArm> {
    let takes_arrays = |at: &usize| kinds[*at].contains(JsonType::Array);
    let arms = (0..kinds.len()).filter(takes_arrays).map(|variant| {
        let item = match model.resolve(&union.variants[variant].place.ty) {
            Ty::Array(item) => Some(&**item),
            Ty::Tuple(items) => items.first(),
            _ => None,
        };
        ArrayArm { variant, items: item.map_or(TypeSet::ANY, |item| item.kinds(model)) }
    });
    arms.collect()
}

/// Returns whether reading a struct shows everything that distinguishes the variants. It does not for values that are
/// listed beside their Rust type, nor where the variants are no structs.
fn may_guess(model: &Model, union: &UnionDef, plan: &ObjectPlan, with_literals: &HashSet<TypeId>) -> bool {
    let (ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms)) = plan else { return false };
    arms.iter().all(|arm| match model.resolve(&union.variants[arm.variant].place.ty) {
        Ty::Named(id) => matches!(model[*id].shape, Shape::Object(_)) && !with_literals.contains(id),
        _ => false,
    })
}

fn object_plan(model: &Model, union: &UnionDef, kinds: &[TypeSet]) -> ObjectPlan {
    let candidates: Vec<usize> =
        (0..kinds.len()).filter(|at| kinds[*at].contains(JsonType::Object)).collect();
    match candidates[..] {
        [] => return ObjectPlan::Never,
        [only] => return ObjectPlan::Only(only),
        _ => {}
    }
    let types: Vec<&Ty> = candidates.iter().map(|at| &union.variants[*at].place.ty).collect();
    let mapped = mapped_tag(model, union, &candidates);
    let Some(tag) = mapped.or_else(|| best_tag(model, &types, union.discriminator.as_deref())) else {
        let arms = candidates.into_iter().map(|variant| Arm { variant }).collect();
        return if members_decide(model, &types) {
            ObjectPlan::Matched(arms)
        } else {
            ObjectPlan::Judged(arms)
        };
    };
    let is_optional = |(_, ty): &(&usize, &&Ty)| !requires(model, ty, &tag.key);
    let absent = candidates.iter().zip(&types).filter(is_optional);
    let absent = absent.map(|(variant, _)| Arm { variant: *variant }).collect();
    let mut values: IndexMap<String, Vec<Arm>> = IndexMap::new();
    let mut literals: IndexMap<Literal, Vec<Arm>> = IndexMap::new();
    let mut unlisted = Vec::new();
    for (variant, listed) in candidates.into_iter().zip(tag.values) {
        if listed.is_some() && union.variants[variant].tags.takes_rest {
            unlisted.push(Arm { variant });
        }
        let Some(listed) = listed else {
            unlisted.push(Arm { variant });
            continue;
        };
        for value in listed {
            let arms = match value {
                TagValue::Text(text) => values.entry(text).or_default(),
                TagValue::Other(literal) => literals.entry(literal).or_default(),
            };
            if arms.last() != Some(&Arm { variant }) {
                arms.push(Arm { variant });
            }
        }
    }
    let (values, literals) = (values.into_iter().collect(), literals.into_iter().collect());
    ObjectPlan::Tagged { key: tag.key, values, literals, unlisted, absent }
}

/// Pairs that are kept and counted; of more, only that there are some is known.
const MOST_PAIRS: usize = 64;

/// Finds the pairs of variants in one group of arms that a body may fit alike.
fn find_ambiguous(model: &Model, union: &UnionDef, plan: &mut UnionPlan) {
    let arrays: Vec<Arm> = plan.array.iter().map(|arm| Arm { variant: arm.variant }).collect();
    let mut groups: Vec<&[Arm]> = match &plan.object {
        ObjectPlan::Never | ObjectPlan::Only(_) => Vec::new(),
        ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms) => vec![arms],
        ObjectPlan::Tagged { values, literals, unlisted, .. } => {
            let groups = values.iter().map(|(_, arms)| &arms[..]);
            groups.chain(literals.iter().map(|(_, arms)| &arms[..])).chain([&unlisted[..]]).collect()
        }
    };
    if plan.judged.contains(JsonType::Array) {
        groups.push(&arrays);
    }
    let mut distinguish = Distinguish::new(model);
    let mut compared: HashSet<(usize, usize)> = HashSet::new();
    let mut found = Vec::new();
    let mut has_more = false;
    let pairs = groups.iter().flat_map(|arms| {
        let firsts = arms.iter().enumerate();
        firsts.flat_map(|(at, first)| arms[at + 1..].iter().map(|second| (first.variant, second.variant)))
    });
    for pair in pairs {
        if found.len() == MOST_PAIRS || compared.len() == COMPARED_PAIRS {
            has_more = true;
            break;
        }
        let [one, other] = [pair.0, pair.1].map(|variant| &union.variants[variant].place.ty);
        if compared.insert(pair) && !distinguish.distinguishes(one, other) {
            found.push(pair);
        }
    }
    plan.ambiguous = found;
    plan.has_more_ambiguous = has_more;
}

/// Pairs of branches that one message lists.
const MOST_LISTED: usize = 12;

/// Reports the pairs that a union leaves open, in one message.
fn report_ambiguous(model: &Model, id: TypeId, union: &UnionDef, plan: &UnionPlan, report: &mut Report) {
    if plan.ambiguous.is_empty() {
        if plan.has_more_ambiguous {
            let message = format!(
                "{COMPARED_PAIRS} pairs of branches were compared, and each is distinguished; the other pairs were not compared"
            );
            report.push(Diagnostic::new(Code::LimitReached, model[id].address.clone(), message));
        }
        return;
    }
    let listed = plan.ambiguous.iter().take(MOST_LISTED);
    let name = |at: usize| branch_name(model, union, at);
    let pairs = listed.clone().map(|(first, second)| format!("`{}` and `{}`", name(*first), name(*second)));
    let mut pairs: Vec<String> = pairs.collect();
    match plan.ambiguous.len() - pairs.len() {
        _ if plan.has_more_ambiguous => pairs.push("and other pairs".to_owned()),
        0 => {}
        more => pairs.push(format!("and {more} other pairs")),
    }
    let message = format!(
        "a body may fit several branches alike: {}; the one that it fits best is taken, of equal ones the first",
        pairs.join(", ")
    );
    let mut open: Vec<usize> = listed.flat_map(|(first, second)| [*first, *second]).collect();
    open.sort_unstable();
    open.dedup();
    let diagnostic = Diagnostic::new(Code::AmbiguousUnion, model[id].address.clone(), message);
    let diagnostic = open.into_iter().fold(diagnostic, |diagnostic, at| {
        diagnostic.related(union.variants[at].address.clone(), "looks like another branch")
    });
    report.push(diagnostic);
}

/// Returns the words by which a reader recognises a branch: its title, the name of its schema, or its address.
fn branch_name(model: &Model, union: &UnionDef, at: usize) -> String {
    let variant = &union.variants[at];
    let def = match &variant.place.ty {
        Ty::Named(id) => Some(&model[*id]),
        _ => None,
    };
    let title = variant.title.clone().or_else(|| def?.schema_name.clone());
    title.unwrap_or_else(|| def.map_or(&variant.address, |def| &def.address).to_string())
}
