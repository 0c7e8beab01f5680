//! The enums of listed values that are raced.

use super::READ_AND_WRITE;
use crate::derive::{self, Unions};
use crate::inputs::Inputs;
use crate::typify_peer;
use schemalock::internals::model::TypeId;
use std::fmt::Write;

/// Returns the enums that are raced: of about so many values.
pub fn enums(inputs: &Inputs) -> Vec<(usize, TypeId, Vec<String>)> {
    let enums = [8, 40, 595].into_iter();
    enums.filter_map(|count| inputs.enum_of(count).map(|(id, values)| (count, id, values))).collect()
}

/// Returns 500 values: every listed one about as often, or only unlisted ones.
pub fn list(values: &[String], unlisted: bool) -> Vec<String> {
    let values = (0..500).map(|at| values[at * 7 % values.len()].clone());
    values.map(|value| if unlisted { format!("{value}-of-a-later-version") } else { value }).collect()
}

/// Returns the enums by derive: closed, and open by an untagged variant.
pub fn by_derive(inputs: &Inputs) -> String {
    let mut text = String::new();
    for (count, id, _) in enums(inputs) {
        let name = &inputs.model[id].name;
        let closed = derive::module(&inputs.model, &[id], Unions::Concrete, None);
        let closed = closed.replace("Copy, Eq, ", "");
        let end = closed.rfind('}').unwrap_or(0);
        let open = format!("{}    #[serde(untagged)]\n    UnknownText(String),\n}}\n", &closed[..end]);
        for (how, types) in [("closed", closed), ("open", open)] {
            let ways = READ_AND_WRITE.replace("ROOT", &format!("Vec<{name}>"));
            let _ = writeln!(text, "pub mod {how}_{count} {{\n{types}\n{ways}\n}}");
        }
    }
    text
}

/// Returns the ways in and out of typify's enums, by whatever names it gave them.
pub fn by_typify(inputs: &Inputs, typified: &syn::File) -> String {
    let mut text = String::new();
    for (count, _, values) in enums(inputs) {
        if let Some(name) = typify_peer::enum_of(typified, &values) {
            let ways = READ_AND_WRITE.replace("ROOT", &format!("Vec<super::{name}>"));
            let _ = writeln!(text, "pub mod enum_{count} {{\n{ways}\n}}");
        }
    }
    text
}
