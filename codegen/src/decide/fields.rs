//! Names the fields of structs.

use super::before::{Before, names_kept};
use crate::ident::field_name;
use crate::lockfile::Kind;
use crate::model::{Additional, MemberDef, Model, ObjectDef, Shape};
use indexmap::IndexMap;

/// The field of members that the schema does not name but gives a type for.
const ADDITIONAL: &[&str] = &["additional"];

/// Names the field of each member.
pub(super) fn apply(model: &mut Model, before: &Before<'_>) {
    for id in model.ids() {
        if let Shape::Object(object) = &mut model[id].shape {
            let texts: Vec<&str> = object.members.iter().map(|member| member.name.as_str()).collect();
            let is_typed = matches!(object.additional, Additional::Typed(_));
            let kept = before.parts(id, Kind::Struct);
            let taken = if is_typed { ADDITIONAL } else { &[] };
            let names = names_kept(&texts, &texts, taken, field_name, kept);
            for (member, name) in object.members.iter_mut().zip(names) {
                member.field = name;
            }
            rank(object, kept);
        }
    }
}

/// Gives every field its turn: those that are `kept` in the order in which they were, then the new ones.
/// The turns of a model that is not another are the same, whether anything was kept or not.
fn rank(object: &mut ObjectDef, kept: Option<&IndexMap<String, String>>) {
    let mut fields: Vec<&mut MemberDef> =
        object.members.iter_mut().filter(|member| member.constant.is_none()).collect();
    let had = |member: &&mut MemberDef| kept.and_then(|kept| kept.get_index_of(&member.name));
    fields.sort_by_cached_key(|member| had(member).unwrap_or(usize::MAX));
    fields.into_iter().enumerate().for_each(|(turn, member)| member.rank = turn);
}
