//! What the fields of structs are called.

use super::before::{Before, names_kept};
use crate::ident::field_name;
use crate::memory::Kind;
use crate::model::{Additional, Model, Shape};

/// The field of members that the schema does not name but gives a type for.
const ADDITIONAL: &[&str] = &["additional"];

pub fn apply(model: &mut Model, before: &Before<'_>) {
    for id in model.ids() {
        if let Shape::Object(object) = &mut model[id].shape {
            let texts: Vec<&str> = object.members.iter().map(|member| member.name.as_str()).collect();
            let is_typed = matches!(object.additional, Additional::Typed(_));
            let kept = before.parts(id, Kind::Struct);
            let taken = if is_typed { ADDITIONAL } else { &[] };
            let names = names_kept(&texts, &texts, taken, field_name, kept);
            let known = kept.map_or(0, |kept| kept.len());
            for (at, (member, name)) in object.members.iter_mut().zip(names).enumerate() {
                member.field = name;
                let had = kept.and_then(|kept| kept.get_index_of(&member.name));
                member.rank = had.unwrap_or(known + at);
            }
        }
    }
}
