//! A union's plan as the part of its table that the runtime follows. What is not printed takes nothing.
//!
//! ```text
//! {"oneOf": [{"type": "string"}, {"$ref": "Call"}]}
//! ```
//! becomes
//! ```text
//! string: &[StringArm { variant: 0, values: &[] }],
//! object: ObjectPlan::Only(1),
//! ```

use super::{literals, table, wrap};
use crate::graph::TypeSet;
use crate::model::{Arm, Model, ObjectPlan, Shape, Ty, TypeDef, UnionDef, UnionPlan};

/// Returns the lines that give the variant of each JSON type.
pub(super) fn choices(model: &Model, union: &UnionDef) -> String {
    let plan = &union.plan;
    let scalar = |variant: Option<usize>| variant.map(|variant| variant.to_string());
    let listed = listed(model, union);
    let rows = [
        ("null", scalar(plan.null)),
        ("boolean", scalar(plan.boolean)),
        ("integer", scalar(plan.integer)),
        ("number", scalar(plan.number)),
        ("string", (!plan.string.is_empty()).then(|| format!("&[{}]", strings(plan)))),
        ("array", (!plan.array.is_empty()).then(|| format!("&[{}]", arrays(plan)))),
        ("judged", (!plan.judged.is_empty()).then(|| kinds(plan.judged))),
        ("listed", (!listed.is_empty()).then(|| format!("&[{listed}]"))),
    ];
    let rows = rows.into_iter().filter_map(|(name, value)| Some(format!("{name}: {},", value?)));
    let rows: String = rows.map(|row| wrap::row(&row, 4)).collect();
    rows + &object_plan(model, union)
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
    let arms = |arms: &[Arm]| object_arms(model, union, arms);
    let plan = match &union.plan.object {
        ObjectPlan::Never => return String::new(),
        ObjectPlan::Only(variant) => format!("ObjectPlan::Only({variant})"),
        ObjectPlan::Matched(matched) => format!("ObjectPlan::Matched(&{})", arms(matched)),
        ObjectPlan::Judged(judged) => format!("ObjectPlan::Judged(&{})", arms(judged)),
        ObjectPlan::Tagged { key, values, literals, unlisted, absent } => {
            let texts = values.iter().map(|(value, group)| format!("{value:?} => {};", arms(group)));
            let others = literals.iter().map(|(literal, group)| {
                format!("value {} => {};", literals::literal(model, literal), arms(group))
            });
            let rest = [("unlisted", unlisted), ("absent", absent)].into_iter();
            let rest = rest.filter(|(_, group)| !group.is_empty());
            let rest = rest.map(|(name, group)| format!("{name} => {};", arms(group)));
            let rows: String = texts.chain(others).chain(rest).map(|row| wrap::row(&row, 12)).collect();
            return format!("    object: by_tag! {{\n        {key:?} {{\n{rows}        }}\n    }},\n");
        }
    };
    wrap::row(&format!("object: {plan},"), 4)
}

fn object_arms(model: &Model, union: &UnionDef, arms: &[Arm]) -> String {
    let arms = arms.iter().map(|arm| match struct_of(model, union, *arm) {
        Some(def) if arms.len() > 1 => {
            format!("among::<{}::{}::{}>({})", model.root, def.module, def.name, arm.variant)
        }
        _ => format!("only({})", arm.variant),
    });
    format!("[{}]", arms.collect::<Vec<_>>().join(", "))
}

/// Returns the struct that an arm's variant holds.
pub(super) fn struct_of<'m>(model: &'m Model, union: &'m UnionDef, arm: Arm) -> Option<&'m TypeDef> {
    let Ty::Named(id) = model.resolve(&union.variants[arm.variant].place.ty) else { return None };
    let def = &model[*id];
    matches!(def.shape, Shape::Object(_)).then_some(def)
}
