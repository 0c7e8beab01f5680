//! What the variants of unions and enums are called.

use crate::diagnose::Report;
use crate::ident::{unique, variant_name};
use crate::model::{Model, Shape, Ty};

/// The variant that every enum and union has beside those of the schema.
const TAKEN: [&str; 1] = ["Unknown"];

pub fn apply(model: &mut Model, _report: &mut Report) {
    for id in model.ids() {
        let names = match &model[id].shape {
            Shape::Enum(def) => {
                let texts: Vec<&str> = def.values.iter().map(String::as_str).collect();
                unique(&texts, &TAKEN, variant_name)
            }
            Shape::Union(union) => {
                let is_only = |title: &String| {
                    union.variants.iter().filter(|variant| variant.title.as_ref() == Some(title)).count() == 1
                };
                let texts = union.variants.iter().map(|variant| match &variant.title {
                    Some(title) if !title.trim().is_empty() && is_only(title) => title.clone(),
                    _ => kind_name(model, &variant.place.ty),
                });
                let texts: Vec<String> = texts.collect();
                unique(&texts.iter().map(String::as_str).collect::<Vec<_>>(), &TAKEN, variant_name)
            }
            _ => continue,
        };
        match &mut model[id].shape {
            Shape::Enum(def) => def.names = names,
            Shape::Union(union) => {
                for (variant, name) in union.variants.iter_mut().zip(names) {
                    variant.name = name;
                }
            }
            _ => {}
        }
    }
}

/// What a variant without a title is called: its type's name, or its kind.
fn kind_name(model: &Model, ty: &Ty) -> String {
    match ty {
        Ty::Named(id) => model[*id].name.clone(),
        Ty::String => "String".to_owned(),
        Ty::DateTime => "DateTime".to_owned(),
        Ty::Integer { .. } => "Integer".to_owned(),
        Ty::Number => "Number".to_owned(),
        Ty::Boolean => "Boolean".to_owned(),
        Ty::Null => "Null".to_owned(),
        Ty::Array(item) => match kind_name(model, item) {
            name if name == "Any" => "Array".to_owned(),
            name => format!("{name} array"),
        },
        Ty::Tuple(_) => "Tuple".to_owned(),
        Ty::Map(value) => match kind_name(model, value) {
            name if name == "Any" => "Object".to_owned(),
            name => format!("{name} map"),
        },
        Ty::Nullable(inner) => kind_name(model, inner),
        Ty::Raw(_) => "Any".to_owned(),
    }
}
