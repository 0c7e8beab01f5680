//! typify's description of its types, read back.

use super::hand_over::{DATE_TIME, NUMBER, holder_key, place_key, type_key};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::model::{Model, RustType, Shape, TypeId};
use std::collections::HashMap;
use typify::{TypeDetails, TypeSpace};

/// Writes the Rust type of every place into `model`.
pub fn read_back(model: &mut Model, space: &TypeSpace, report: &mut Report) {
    let ids: HashMap<String, TypeId> = model.ids().into_iter().map(|id| (type_key(id), id)).collect();
    let mut structs: HashMap<String, HashMap<String, typify::TypeId>> = HashMap::new();
    for modelled in space.iter_types() {
        if let TypeDetails::Struct(details) = modelled.details() {
            let members = details.properties().map(|(name, id)| (name.to_owned(), id));
            structs.insert(modelled.name(), members.collect());
        }
    }
    for id in model.ids() {
        let key = match model[id].shape {
            Shape::Object(_) => type_key(id),
            _ => holder_key(id),
        };
        let address = model[id].address.clone();
        for (position, place) in model[id].places_mut().into_iter().enumerate() {
            let member = structs.get(&key).and_then(|members| members.get(&place_key(position)));
            match member.and_then(|member| rust_type(space, &ids, member)) {
                Some(rust) => place.rust = rust,
                None => {
                    let message = format!("typify does not say what the place {position} of this type is");
                    report.push(Diagnostic::new(Code::Internal, address.clone(), message));
                }
            }
        }
    }
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
