//! What the fields of structs are called.

use crate::ident::{field_name, unique};
use crate::model::{Additional, Model, Shape};

/// The field of members that the schema does not name but gives a type for.
const ADDITIONAL: &[&str] = &["additional"];

pub fn apply(model: &mut Model) {
    for id in model.ids() {
        if let Shape::Object(object) = &mut model[id].shape {
            let texts: Vec<&str> = object.members.iter().map(|member| member.name.as_str()).collect();
            let is_typed = matches!(object.additional, Additional::Typed(_));
            let names = unique(&texts, if is_typed { ADDITIONAL } else { &[] }, field_name);
            for (member, name) in object.members.iter_mut().zip(names) {
                member.field = name;
            }
        }
    }
}
