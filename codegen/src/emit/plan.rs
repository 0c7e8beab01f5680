//! A union's plan as the table that the support code follows.

use super::{hash_index::hash_index, table};
use crate::model::{Arm, Model, ObjectPlan, Shape, Ty, TypeDef, UnionDef, UnionPlan};

/// The `UnionShape` expression.
pub fn union_shape(model: &Model, def: &TypeDef, union: &UnionDef) -> String {
    let plan = &union.plan;
    let names: Vec<String> = union.variants.iter().map(|variant| format!("{:?}", variant.name)).collect();
    let scalar = |variant: Option<usize>| variant.map_or("NONE".to_owned(), |variant| variant.to_string());
    let rows = [
        format!("name: {:?}", def.name),
        format!("variants: &[{}]", names.join(", ")),
        format!("null: {}", scalar(plan.null)),
        format!("boolean: {}", scalar(plan.boolean)),
        format!("integer: {}", scalar(plan.integer)),
        format!("number: {}", scalar(plan.number)),
        format!("string: &[{}]", strings(plan)),
        format!("array: &[{}]", arrays(model, plan)),
        format!("object: {}", object_plan(model, union)),
    ];
    let rows: String = rows.iter().map(|row| format!("        {row},\n")).collect();
    format!("UnionShape {{\n{rows}    }}")
}

fn strings(plan: &UnionPlan) -> String {
    let arms = plan
        .string
        .iter()
        .map(|arm| format!("StringArm {{ variant: {}, values: &{:?} }}", arm.variant, arm.values));
    arms.collect::<Vec<_>>().join(", ")
}

fn arrays(model: &Model, plan: &UnionPlan) -> String {
    let arms = plan.array.iter().map(|arm| {
        let kinds =
            table::kinds(arm.items).split(" | ").map(|kind| format!("kind::{kind}")).collect::<Vec<_>>();
        let kinds = kinds.join(" | ");
        match arm.object {
            Some(id) => format!("array_of::<{}>({}, {kinds})", path(model, &model[id]), arm.variant),
            None => format!("ArrayArm {{ variant: {}, items: {kinds}, shape: None }}", arm.variant),
        }
    });
    arms.collect::<Vec<_>>().join(", ")
}

fn object_plan(model: &Model, union: &UnionDef) -> String {
    match &union.plan.object {
        ObjectPlan::Never => "ObjectPlan::Never".to_owned(),
        ObjectPlan::Only(variant) => format!("ObjectPlan::Only({variant})"),
        ObjectPlan::Matched(arms) => {
            format!("ObjectPlan::Matched({})", object_arms(model, union, arms, None))
        }
        ObjectPlan::Tagged { key, values, unlisted, absent } => {
            let rows = |rows: Vec<String>| -> String {
                rows.iter().map(|row| format!("                {row},\n")).collect()
            };
            let names = rows(values.iter().map(|(value, _)| format!("{value:?}")).collect());
            let arms = values.iter().map(|(value, arms)| object_arms(model, union, arms, Some((key, value))));
            let arms = rows(arms.collect());
            let index = hash_index(values.iter().map(|(value, _)| value.as_str()));
            let unlisted = object_arms(model, union, unlisted, None);
            let absent = compared_arms(model, union, absent, None);
            format!(
                "ObjectPlan::Tagged {{\n            key: {key:?},\n            values: Names::new(&[\n{names}            ], {index}),\n            \
                 arms: &[\n{arms}            ],\n            unlisted: {unlisted},\n            absent: {absent},\n        }}"
            )
        }
    }
}

/// One arm needs no shape: there is nothing to compare it with.
fn object_arms(model: &Model, union: &UnionDef, arms: &[Arm], tag: Option<(&String, &String)>) -> String {
    match arms {
        [only] => format!("&[only({})]", only.variant),
        arms => compared_arms(model, union, arms, tag),
    }
}

/// Arms that members are compared with, however few they are.
fn compared_arms(model: &Model, union: &UnionDef, arms: &[Arm], tag: Option<(&String, &String)>) -> String {
    let arms = arms.iter().flat_map(|arm| {
        let shapes = shapes_of(model, union, *arm, tag).into_iter();
        let arms = shapes.map(|def| format!("among::<{}>({})", path(model, def), arm.variant));
        let arms: Vec<String> = arms.collect();
        if arms.is_empty() { vec![format!("only({})", arm.variant)] } else { arms }
    });
    format!("&[{}]", arms.collect::<Vec<_>>().join(", "))
}

fn path(model: &Model, def: &TypeDef) -> String {
    format!("{}::{}::{}", model.root, def.module, def.name)
}

/// The structs that a body of an arm's variant can be: the one that it holds, or those of the union that
/// it holds, of which only those with the `tag` count if it tells them apart.
pub fn shapes_of<'m>(
    model: &'m Model,
    union: &'m UnionDef,
    arm: Arm,
    tag: Option<(&String, &String)>,
) -> Vec<&'m TypeDef> {
    let mut shapes = Vec::new();
    add_shapes(model, &union.variants[arm.variant].place.ty, tag, 0, &mut shapes);
    shapes
}

/// Unions in unions that are followed.
const DEEPEST: usize = 8;

fn add_shapes<'m>(
    model: &'m Model,
    ty: &'m Ty,
    tag: Option<(&String, &String)>,
    depth: usize,
    shapes: &mut Vec<&'m TypeDef>,
) {
    let Ty::Named(id) = model.resolve(ty) else { return };
    let def = &model[*id];
    match &def.shape {
        Shape::Object(_) if !shapes.iter().any(|known| known.name == def.name) => shapes.push(def),
        Shape::Union(inner) if depth < DEEPEST => {
            let tagged = match (&inner.plan.object, tag) {
                (ObjectPlan::Tagged { key, values, .. }, Some((wanted, value))) if key == wanted => {
                    values.iter().find(|(known, _)| known == value).map(|(_, arms)| arms)
                }
                _ => None,
            };
            for (at, variant) in inner.variants.iter().enumerate() {
                if tagged.is_none_or(|arms| arms.contains(&Arm { variant: at })) {
                    add_shapes(model, &variant.place.ty, tag, depth + 1, shapes);
                }
            }
        }
        _ => {}
    }
}
