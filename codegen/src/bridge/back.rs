//! typify's description of its types, read back.

use super::hand_over::{
    DATE_TIME, NUMBER, PLAIN, Question, holder_key, is_modelled, place_key, places, type_key,
};
use crate::model::{RustType, Ty, TypeId};
use foldhash::{HashMap, HashMapExt};
use typify::{TypeDetails, TypeSpace};

/// The Rust types of the places of every type, in their order; `None` for one that typify does not tell.
pub fn answer(question: &Question<'_>, space: &TypeSpace) -> Vec<(TypeId, Vec<Option<RustType>>)> {
    let model = question.model;
    let ids: HashMap<String, TypeId> = model.iter().map(|(id, _)| (type_key(id), id)).collect();
    let mut structs: HashMap<String, HashMap<String, typify::TypeId>> = HashMap::new();
    for modelled in space.iter_types() {
        if let TypeDetails::Struct(details) = modelled.details() {
            let members = details.properties().map(|(name, id)| (name.to_owned(), id));
            structs.insert(modelled.name(), members.collect());
        }
    }
    let told = |key: &str, position: usize| {
        let member = structs.get(key)?.get(&place_key(position))?;
        rust_type(space, &ids, member)
    };
    let plain = question.plain.iter().enumerate();
    let plain: HashMap<&Ty, Option<RustType>> = plain.map(|(at, ty)| (*ty, told(PLAIN, at))).collect();
    let answer = model.iter().map(|(id, def)| {
        let key = if is_modelled(def) { type_key(id) } else { holder_key(id) };
        let rust = places(def).map(|(position, ty)| match plain.get(ty) {
            Some(rust) => rust.clone(),
            None => told(&key, position),
        });
        (id, rust.collect())
    });
    answer.collect()
}

fn rust_type(space: &TypeSpace, ids: &HashMap<String, TypeId>, id: &typify::TypeId) -> Option<RustType> {
    let modelled = space.get_type(id).ok()?;
    let inner = |id: typify::TypeId| rust_type(space, ids, &id).map(Box::new);
    Some(match modelled.details() {
        TypeDetails::Struct(_) | TypeDetails::Enum(_) | TypeDetails::Newtype(_) => {
            RustType::Named(*ids.get(&modelled.name())?)
        }
        TypeDetails::Option(id) => RustType::Nullable(inner(id)?),
        TypeDetails::Vec(id) | TypeDetails::Set(id) => RustType::Vec(inner(id)?),
        TypeDetails::Map(_, value) => RustType::Map(inner(value)?),
        TypeDetails::Box(id) => RustType::Box(inner(id)?),
        TypeDetails::Tuple(items) => {
            let items: Option<Vec<RustType>> = items.map(|id| rust_type(space, ids, &id)).collect();
            RustType::Tuple(items?)
        }
        TypeDetails::Array(item, count) => RustType::Tuple(vec![*inner(item)?; count]),
        TypeDetails::Builtin(name) => builtin(ids, name)?,
        TypeDetails::Unit => RustType::Unit,
        TypeDetails::String => RustType::String,
    })
}

fn builtin(ids: &HashMap<String, TypeId>, name: &str) -> Option<RustType> {
    Some(match name {
        DATE_TIME => RustType::DateTime,
        NUMBER => RustType::Number,
        "bool" => RustType::Boolean,
        "::serde_json::Value" => RustType::Raw,
        // A map of anything.
        "::serde_json::Map<::std::string::String, ::serde_json::Value>" => {
            RustType::Map(Box::new(RustType::Raw))
        }
        // Bounds choose the sign, not the width: a value out of a bound is for `validate` to notice.
        _ if name.contains("NonZeroU") || name.starts_with('u') => RustType::Unsigned,
        _ if name.contains("NonZeroI") || name.starts_with('i') => RustType::Signed,
        _ => RustType::Named(*ids.get(name.rsplit("::").next().unwrap_or(name))?),
    })
}
