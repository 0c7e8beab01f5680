//! A union's plan as the table that the support code follows.

use super::object::shape_name;
use super::table;
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
        let shape = match arm.object {
            Some(id) => format!("Some(&{}::{}::{})", model.root, model[id].module, shape_name(&model[id])),
            None => "None".to_owned(),
        };
        format!("ArrayArm {{ variant: {}, items: {}, shape: {shape} }}", arm.variant, kinds.join(" | "))
    });
    arms.collect::<Vec<_>>().join(", ")
}

fn object_plan(model: &Model, union: &UnionDef) -> String {
    match &union.plan.object {
        ObjectPlan::Never => "ObjectPlan::Never".to_owned(),
        ObjectPlan::Only(variant) => format!("ObjectPlan::Only({variant})"),
        ObjectPlan::Matched(arms) => format!("ObjectPlan::Matched({})", object_arms(model, union, arms)),
        ObjectPlan::Tagged { key, values, unlisted, absent } => {
            let rows = |rows: Vec<String>| -> String {
                rows.iter().map(|row| format!("                {row},\n")).collect()
            };
            let names = rows(values.iter().map(|(value, _)| format!("{value:?}")).collect());
            let arms = rows(values.iter().map(|(_, arms)| object_arms(model, union, arms)).collect());
            let slots = table::slots(values.len());
            let unlisted = object_arms(model, union, unlisted);
            let absent = compared_arms(model, union, absent);
            format!(
                "ObjectPlan::Tagged {{\n            key: {key:?},\n            values: {{\n            \
                 const VALUES: &[&str] = &[\n{names}            ];\n            \
                 Names::new(VALUES, &index::<{slots}>(VALUES))\n            }},\n            \
                 arms: &[\n{arms}            ],\n            unlisted: {unlisted},\n            absent: {absent},\n        }}"
            )
        }
    }
}

/// One arm needs no shape: there is nothing to compare it with.
fn object_arms(model: &Model, union: &UnionDef, arms: &[Arm]) -> String {
    match arms {
        [only] => format!("&[only({})]", only.variant),
        arms => compared_arms(model, union, arms),
    }
}

/// Arms that members are compared with, however few they are.
fn compared_arms(model: &Model, union: &UnionDef, arms: &[Arm]) -> String {
    let arms = arms.iter().map(|arm| match shape_of(model, union, *arm) {
        Some(def) => format!("among({}, &{}::{}::{})", arm.variant, model.root, def.module, shape_name(def)),
        None => format!("only({})", arm.variant),
    });
    format!("&[{}]", arms.collect::<Vec<_>>().join(", "))
}

/// The struct that an arm's variant holds, if it holds one.
pub fn shape_of<'m>(model: &'m Model, union: &UnionDef, arm: Arm) -> Option<&'m TypeDef> {
    match model.resolve(&union.variants[arm.variant].place.ty) {
        Ty::Named(id) => Some(&model[*id]).filter(|def| matches!(def.shape, Shape::Object(_))),
        _ => None,
    }
}
