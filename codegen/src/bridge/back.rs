//! Reads typify's result for each form back into our own Rust types.

use super::hand_over::{FORMS, NAMED, NUMBER, PlaceForms, form_key, places};
use crate::model::{Model, RustType, Ty, TypeId};
use foldhash::{HashMap, HashMapExt};
use typify::{TypeDetails, TypeSpace};

/// Returns the Rust types of the places of every type, in their order; `None` where typify returns no type.
pub(super) fn answer(
    model: &Model,
    question: &PlaceForms<'_>,
    space: &TypeSpace,
) -> Vec<(TypeId, Vec<Option<RustType>>)> {
    let mut members: HashMap<String, typify::TypeId> = HashMap::new();
    for modelled in space.iter_types().filter(|modelled| modelled.name() == FORMS) {
        if let TypeDetails::Struct(forms) = modelled.details() {
            members.extend(forms.properties().map(|(name, id)| (name.to_owned(), id)));
        }
    }
    let told = |position| rust_type(space, members.get(&form_key(position))?);
    let forms: Vec<Option<RustType>> = (0..question.len()).map(told).collect();
    let rust = |ty: &Ty| filled(forms.get(question.position(ty)?)?.as_ref()?, &mut ours(ty).into_iter());
    model.iter().map(|(id, def)| (id, places(def).map(rust).collect())).collect()
}

/// Placeholder in a form for a named, formatted or custom type.
const HOLE: RustType = RustType::Named(TypeId(u32::MAX));

/// Returns the named, formatted and custom types within `ty`, left to right.
fn ours(ty: &Ty) -> Vec<RustType> {
    match ty {
        Ty::Named(id) => vec![RustType::Named(*id)],
        Ty::Formatted(format) => vec![RustType::Formatted(*format)],
        Ty::Custom(path, _) => vec![RustType::Custom(path.clone())],
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Listed(inner, _) => ours(inner),
        Ty::Tuple(items) => items.iter().flat_map(ours).collect(),
        _ => Vec::new(),
    }
}

/// Returns the form with `names` where it mentions types, in their order.
fn filled(form: &RustType, names: &mut impl Iterator<Item = RustType>) -> Option<RustType> {
    Some(match form {
        RustType::Named(_) => names.next()?,
        RustType::Vec(inner) => RustType::Vec(Box::new(filled(inner, names)?)),
        RustType::Map(inner) => RustType::Map(Box::new(filled(inner, names)?)),
        RustType::Nullable(inner) => RustType::Nullable(Box::new(filled(inner, names)?)),
        RustType::Box(inner) => RustType::Box(Box::new(filled(inner, names)?)),
        RustType::Tuple(items) => {
            RustType::Tuple(items.iter().map(|item| filled(item, names)).collect::<Option<_>>()?)
        }
        plain => plain.clone(),
    })
}

fn rust_type(space: &TypeSpace, id: &typify::TypeId) -> Option<RustType> {
    let modelled = space.get_type(id).ok()?;
    let inner = |id: typify::TypeId| rust_type(space, &id).map(Box::new);
    Some(match modelled.details() {
        // typify makes no struct except `Forms`.
        TypeDetails::Struct(_) | TypeDetails::Enum(_) | TypeDetails::Newtype(_) => return None,
        TypeDetails::Option(id) => RustType::Nullable(inner(id)?),
        TypeDetails::Vec(id) | TypeDetails::Set(id) => RustType::Vec(inner(id)?),
        TypeDetails::Map(_, value) => RustType::Map(inner(value)?),
        TypeDetails::Box(id) => RustType::Box(inner(id)?),
        TypeDetails::Tuple(items) => {
            let items: Option<Vec<RustType>> = items.map(|id| rust_type(space, &id)).collect();
            RustType::Tuple(items?)
        }
        TypeDetails::Array(item, count) => RustType::Tuple(vec![*inner(item)?; count]),
        TypeDetails::Builtin(name) => builtin(name)?,
        TypeDetails::Unit => RustType::Unit,
        TypeDetails::String => RustType::String,
    })
}

fn builtin(name: &str) -> Option<RustType> {
    Some(match name {
        NAMED => HOLE,
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
        _ => return None,
    })
}
