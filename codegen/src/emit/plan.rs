//! A union's plan as the table that the support code follows.
//!
//! ```text
//! {"oneOf": [{"type": "string"}, {"$ref": "Call"}]}  →  string: &[StringArm { variant: 0, … }], object: ObjectPlan::Only(1)
//! ```

use super::{hash_index::hash_index, literals, table};
use crate::graph::TypeSet;
use crate::model::{Arm, Model, ObjectPlan, Shape, Ty, TypeDef, UnionDef, UnionPlan};

/// Returns the `UnionShape` expression.
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
        format!("array: &[{}]", arrays(plan)),
        format!("object: {}", object_plan(model, union)),
        format!("judged: {}", if plan.judged.is_empty() { "0".to_owned() } else { kinds(plan.judged) }),
        format!("listed: &[{}]", listed(model, union)),
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

fn arrays(plan: &UnionPlan) -> String {
    let arms = plan.array.iter();
    let arms =
        arms.map(|arm| format!("ArrayArm {{ variant: {}, items: {} }}", arm.variant, kinds(arm.items)));
    arms.collect::<Vec<_>>().join(", ")
}

fn kinds(types: TypeSet) -> String {
    let names = table::kinds(types);
    names.split(" | ").map(|kind| format!("kind::{kind}")).collect::<Vec<_>>().join(" | ")
}

/// Returns the values that are listed for each variant; nothing, if none are.
fn listed(model: &Model, union: &UnionDef) -> String {
    let listed: Vec<Option<String>> =
        union.variants.iter().map(|variant| literals::of(model, &variant.place.ty)).collect();
    if listed.iter().all(Option::is_none) {
        return String::new();
    }
    let listed = listed.into_iter().map(|listed| match listed {
        Some(listed) => format!("Some(&{listed})"),
        None => "None".to_owned(),
    });
    listed.collect::<Vec<_>>().join(", ")
}

fn object_plan(model: &Model, union: &UnionDef) -> String {
    match &union.plan.object {
        ObjectPlan::Never => "ObjectPlan::Never".to_owned(),
        ObjectPlan::Only(variant) => format!("ObjectPlan::Only({variant})"),
        ObjectPlan::Matched(arms) => format!("ObjectPlan::Matched({})", object_arms(model, union, arms)),
        ObjectPlan::Judged(arms) => format!("ObjectPlan::Judged({})", object_arms(model, union, arms)),
        ObjectPlan::Tagged { key, values, literals, unlisted, absent } => {
            let rows = |rows: Vec<String>| -> String {
                rows.iter().map(|row| format!("                {row},\n")).collect()
            };
            let names = rows(values.iter().map(|(value, _)| format!("{value:?}")).collect());
            let listed = literals.iter().map(|(literal, _)| literals::literal(model, literal));
            let listed = listed.collect::<Vec<_>>().join(", ");
            let groups = values.iter().map(|(_, arms)| arms).chain(literals.iter().map(|(_, arms)| arms));
            let arms = rows(groups.map(|arms| object_arms(model, union, arms)).collect());
            let index = hash_index(values.iter().map(|(value, _)| value.as_str()));
            let unlisted = object_arms(model, union, unlisted);
            let absent = object_arms(model, union, absent);
            format!(
                "ObjectPlan::Tagged {{\n            key: {key:?},\n            values: Names::new(&[\n{names}            ], {index}),\n            \
                 literals: &[{listed}],\n            \
                 arms: &[\n{arms}            ],\n            unlisted: {unlisted},\n            absent: {absent},\n        }}"
            )
        }
    }
}

fn object_arms(model: &Model, union: &UnionDef, arms: &[Arm]) -> String {
    let arms = arms.iter().map(|arm| match struct_of(model, union, *arm) {
        Some(def) if arms.len() > 1 => {
            format!("among::<{}::{}::{}>({})", model.root, def.module, def.name, arm.variant)
        }
        _ => format!("only({})", arm.variant),
    });
    format!("&[{}]", arms.collect::<Vec<_>>().join(", "))
}

/// Returns the struct that an arm's variant holds.
pub fn struct_of<'m>(model: &'m Model, union: &'m UnionDef, arm: Arm) -> Option<&'m TypeDef> {
    let Ty::Named(id) = model.resolve(&union.variants[arm.variant].place.ty) else { return None };
    let def = &model[*id];
    matches!(def.shape, Shape::Object(_)).then_some(def)
}
