//! What the fields of structs are called.

use crate::diagnose::Report;
use crate::ident::{field_name, unique};
use crate::model::{Model, Shape};

/// Fields that every struct has.
const TAKEN: [&str; 2] = ["extra", "additional"];

pub fn apply(model: &mut Model, _report: &mut Report) {
    for id in model.ids() {
        if let Shape::Object(object) = &mut model[id].shape {
            let texts: Vec<&str> = object.members.iter().map(|member| member.name.as_str()).collect();
            let names = unique(&texts, &TAKEN, field_name);
            for (member, name) in object.members.iter_mut().zip(names) {
                member.field = name;
            }
        }
    }
}
