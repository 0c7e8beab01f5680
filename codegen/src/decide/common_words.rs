//! The words that the names of all branches of a union share.
//!
//! ```text
//! {"do": {"items": {"oneOf": [{"$ref": "SayHookAction.json"}, {"$ref": "TransferHookAction.json"}]}}} -> HookAction
//! ```

use crate::ident::words;
use crate::model::{Model, Shape, Ty, TypeDef};

/// Words for a kind of schema, which describe no value.
const KINDS: [&str; 6] = ["Dto", "Item", "Object", "Schema", "Type", "Value"];

/// Returns the words that the names of all branches of the union end with, or else start with; `None` where a
/// branch has no name of its own, or they share fewer than `fewest` words.
pub(super) fn common_words(model: &Model, def: &TypeDef, fewest: usize) -> Option<String> {
    let Shape::Union(union) = &def.shape else { return None };
    let names = union.variants.iter().map(|variant| match &variant.place.ty {
        Ty::Named(id) if model[*id].schema_name.is_some() => Some(words(&model[*id].name)),
        _ => None,
    });
    let names: Vec<Vec<&str>> = names.collect::<Option<_>>()?;
    let [first, others @ ..] = &names[..] else { return None };
    if others.is_empty() {
        return None;
    }
    let shared = |is_end: bool| {
        let at = |words: &[&str], count: usize| match is_end {
            true => words.len().checked_sub(count).map(|start| words[start..].concat()),
            false => words.get(..count).map(<[&str]>::concat),
        };
        let fits = |count: &usize| {
            let own = at(first, *count);
            own.is_some() && others.iter().all(|other| at(other, *count) == own)
        };
        let count = (fewest..=first.len()).rev().find(fits)?;
        at(first, count).filter(|words| !KINDS.contains(&words.as_str()))
    };
    shared(true).or_else(|| shared(false))
}
