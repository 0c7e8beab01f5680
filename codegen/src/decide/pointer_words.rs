//! Pointers in words: members by their name, items in the singular, branches by their title.
//!
//! ```text
//! #/properties/costs/items -> cost    #/properties/data/items -> data item
//! ```

use super::holder::Holders;
use crate::address::Address;
use crate::ident::singular;
use crate::model::{Model, Shape, TypeDef};

/// Returns the pointer from the enclosing schema to `address`, in words: members by their name, branches by their
/// title, items as `item`.
///
/// `branch` replaces the words of the schema at `address` if that is a branch.
pub(super) fn path_words(
    model: &Model,
    holders: &Holders,
    address: &Address,
    branch: Option<&str>,
    is_singular: bool,
) -> Vec<String> {
    let Some((_, tokens)) = holders.around(address) else {
        return vec![address.pointer.to_string()];
    };
    words_of(model, holders, address, &tokens, branch, is_singular)
}

/// Returns `tokens`, the end of the pointer of `address`, in words.
pub(super) fn words_of(
    model: &Model,
    holders: &Holders,
    address: &Address,
    tokens: &[String],
    branch: Option<&str>,
    is_singular: bool,
) -> Vec<String> {
    let mut words = Vec::new();
    let mut tokens = tokens.iter();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "properties" | "$defs" | "definitions" => words.extend(tokens.next().cloned()),
            "patternProperties" => words.extend(tokens.next().map(|pattern| in_words(pattern))),
            "items" => one_of(&mut words, "item", is_singular),
            "prefixItems" => {
                tokens.next();
                words.push("item".to_owned());
            }
            "additionalProperties" => one_of(&mut words, "value", is_singular),
            "oneOf" | "anyOf" => {
                tokens.next();
                match branch.filter(|_| tokens.len() == 0) {
                    Some(branch) => words.push(branch.to_owned()),
                    None => words.extend(holders.inline_at(address).map(|id| branch_title(&model[id]))),
                }
            }
            "allOf" => {
                tokens.next();
            }
            other => words.push(other.to_owned()),
        }
    }
    words
}

/// Makes the last word that of one of several: in the singular, or with `kind` behind it.
pub(super) fn one_of(words: &mut Vec<String>, kind: &str, is_singular: bool) {
    let one = words.last().filter(|_| is_singular).and_then(|last| singular(last));
    match (one, words.last_mut()) {
        (Some(one), Some(last)) => *last = one,
        _ => words.push(kind.to_owned()),
    }
}

/// Returns a name for the members that fit `pattern`: the pattern itself, if it is a word rather than an expression.
fn in_words(pattern: &str) -> String {
    let text = pattern.trim_start_matches('^').trim_end_matches('$');
    let is_word = text.chars().any(char::is_alphanumeric)
        && text.chars().all(|char| char.is_alphanumeric() || matches!(char, '-' | '_'));
    if is_word { text.to_owned() } else { "value".to_owned() }
}

/// Returns what an inline branch calls itself.
pub(super) fn branch_title(def: &TypeDef) -> String {
    let kind = match def.shape {
        Shape::Object(_) => "object",
        Shape::Union(_) => "choice",
        Shape::Enum(_) => "value",
        Shape::Alias(_) => "alias",
    };
    def.annotations.title.clone().unwrap_or_else(|| kind.to_owned())
}
