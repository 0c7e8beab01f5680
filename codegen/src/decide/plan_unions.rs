//! How each union tells its variants apart.
//!
//! Before: unions are lists of variants. After: every union has a plan, and each pair of variants
//! that the schema does not tell apart has been reported.

use super::mapped_tags::mapped_tag;
use super::tags::{best_tag, requires};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{JsonType, TypeSet};
use crate::model::{
    Arm, ArrayArm, Model, ObjectDef, ObjectPlan, Shape, StringArm, Ty, TypeId, UnionDef, UnionPlan,
};

pub fn apply(model: &mut Model, report: &mut Report) {
    for id in model.ids() {
        let Shape::Union(union) = &model[id].shape else {
            continue;
        };
        let plan = plan(model, union);
        report_ambiguous(model, id, union, &plan, report);
        if let Shape::Union(union) = &mut model[id].shape {
            union.plan = plan;
        }
    }
}

fn plan(model: &Model, union: &UnionDef) -> UnionPlan {
    let kinds: Vec<TypeSet> = union.variants.iter().map(|variant| variant.place.ty.kinds(model)).collect();
    let first = |kind: JsonType| kinds.iter().position(|kinds| kinds.contains(kind));
    let exact = |kind: JsonType| kinds.iter().position(|kinds| kinds.single() == Some(kind));
    let objects = object_plan(model, union, &kinds);
    UnionPlan {
        null: first(JsonType::Null),
        boolean: first(JsonType::Boolean),
        integer: exact(JsonType::Integer).or_else(|| first(JsonType::Integer)),
        number: first(JsonType::Number).or_else(|| first(JsonType::Integer)),
        string: string_arms(model, union, &kinds),
        array: array_arms(model, union, &kinds),
        ambiguous: ambiguous_pairs(model, union, &objects),
        object: objects,
    }
}

fn string_arms(model: &Model, union: &UnionDef, kinds: &[TypeSet]) -> Vec<StringArm> {
    let takes_strings = |at: &usize| kinds[*at].contains(JsonType::String);
    let arms = (0..kinds.len()).filter(takes_strings).map(|variant| {
        let values = match model.resolve(&union.variants[variant].place.ty) {
            Ty::Named(id) => match &model[*id].shape {
                Shape::Enum(def) if !def.open => def.values.clone(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        StringArm { variant, values }
    });
    let arms: Vec<StringArm> = arms.collect();
    // One taker needs no list to be chosen by.
    match arms.len() {
        1 => arms.into_iter().map(|arm| StringArm { values: Vec::new(), ..arm }).collect(),
        _ => arms,
    }
}

fn array_arms(model: &Model, union: &UnionDef, kinds: &[TypeSet]) -> Vec<ArrayArm> {
    let takes_arrays = |at: &usize| kinds[*at].contains(JsonType::Array);
    let arms = (0..kinds.len()).filter(takes_arrays).map(|variant| {
        let item = match model.resolve(&union.variants[variant].place.ty) {
            Ty::Array(item) => Some(&**item),
            Ty::Tuple(items) => items.first(),
            _ => None,
        };
        let object = item.and_then(|item| match model.resolve(item) {
            Ty::Named(id) if matches!(model[*id].shape, Shape::Object(_)) => Some(*id),
            _ => None,
        });
        ArrayArm { variant, items: item.map_or(TypeSet::ANY, |item| item.kinds(model)), object }
    });
    let mut arms: Vec<ArrayArm> = arms.collect();
    // Objects have to be compared only where several arms take them.
    if arms.iter().filter(|arm| arm.items.contains(JsonType::Object)).count() < 2 {
        arms.iter_mut().for_each(|arm| arm.object = None);
    }
    arms
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
        return ObjectPlan::Matched(candidates.into_iter().map(|variant| Arm { variant }).collect());
    };
    let is_optional = |(_, ty): &(&usize, &&Ty)| !requires(model, ty, &tag.key);
    let absent = candidates.iter().zip(&types).filter(is_optional);
    let absent = absent.map(|(variant, _)| Arm { variant: *variant }).collect();
    let mut values: Vec<(String, Vec<Arm>)> = Vec::new();
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
            match values.iter_mut().find(|(known, _)| *known == value) {
                Some((_, arms)) if arms.contains(&Arm { variant }) => {}
                Some((_, arms)) => arms.push(Arm { variant }),
                None => values.push((value, vec![Arm { variant }])),
            }
        }
    }
    ObjectPlan::Tagged { key: tag.key, values, unlisted, absent }
}

/// The pairs of variants that stand in one group of arms and look alike.
fn ambiguous_pairs(model: &Model, union: &UnionDef, plan: &ObjectPlan) -> Vec<(usize, usize)> {
    let groups: Vec<&[Arm]> = match plan {
        ObjectPlan::Never | ObjectPlan::Only(_) => Vec::new(),
        ObjectPlan::Matched(arms) => vec![arms],
        ObjectPlan::Tagged { values, unlisted, .. } => {
            values.iter().map(|(_, arms)| &arms[..]).chain([&unlisted[..]]).collect()
        }
    };
    let mut pairs = Vec::new();
    for arms in groups {
        for (at, first) in arms.iter().enumerate() {
            for second in &arms[at + 1..] {
                let pair = (first.variant, second.variant);
                let types = [pair.0, pair.1].map(|variant| &union.variants[variant].place.ty);
                if !pairs.contains(&pair) && !told_apart(model, types[0], types[1]) {
                    pairs.push(pair);
                }
            }
        }
    }
    pairs
}

/// Whether one of two objects requires a member that the other does not name, or both require one
/// member of different JSON types: then the better match is always the right one.
fn told_apart(model: &Model, first: &Ty, second: &Ty) -> bool {
    let (Some(first), Some(second)) = (objects(model, first, 0), objects(model, second, 0)) else {
        return false;
    };
    let differs = |one: &ObjectDef, other: &ObjectDef| {
        one.members.iter().filter(|member| member.required).any(|member| {
            match other.members.iter().find(|known| known.name == member.name) {
                None => true,
                Some(known) => !known.place.ty.kinds(model).intersects(member.place.ty.kinds(model)),
            }
        })
    };
    first.iter().all(|first| second.iter().all(|second| differs(first, second) || differs(second, first)))
}

/// The objects that a body of the type can be: itself, or those of a union; `None` if it can be others.
fn objects<'m>(model: &'m Model, ty: &'m Ty, depth: usize) -> Option<Vec<&'m ObjectDef>> {
    const DEEPEST: usize = 8;
    let Ty::Named(id) = model.resolve(ty) else { return None };
    match &model[*id].shape {
        Shape::Object(object) => Some(vec![object]),
        Shape::Union(union) if depth < DEEPEST => {
            let variants = union.variants.iter();
            let all: Option<Vec<_>> =
                variants.map(|variant| objects(model, &variant.place.ty, depth + 1)).collect();
            Some(all?.into_iter().flatten().collect())
        }
        _ => None,
    }
}

/// Pairs of branches that one message lists; the lock has all of them.
const MOST_LISTED: usize = 12;

/// One message for each union that leaves something open, with its pairs.
fn report_ambiguous(model: &Model, id: TypeId, union: &UnionDef, plan: &UnionPlan, report: &mut Report) {
    if plan.ambiguous.is_empty() {
        return;
    }
    let title = |at: usize| union.variants[at].title.clone().unwrap_or_else(|| format!("branch {at}"));
    let listed = plan.ambiguous.iter().take(MOST_LISTED);
    let pairs = listed.clone().map(|(first, second)| format!("`{}` and `{}`", title(*first), title(*second)));
    let mut pairs: Vec<String> = pairs.collect();
    if let more @ 1.. = plan.ambiguous.len() - pairs.len() {
        pairs.push(format!("and {more} other pairs"));
    }
    let message = format!(
        "the schema does not tell {} apart; the better match is taken, of equal ones the first",
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
