//! Names of schemas that are called the same in several folders.
//!
//! ```text
//! billing/account.json, users/account.json -> BillingAccount, UsersAccount
//! v1/order.json, v2/order.json             -> V1Order, V2Order
//! ```

use super::claims::Claims;
use super::schema_words::SchemaWords;
use crate::address::Address;
use crate::ident::{join, type_name};
use crate::lower::file_stem;
use crate::model::{Model, TypeId};
use crate::vocabulary::STRUCTURE;
use std::collections::HashSet;

/// Returns names for `ids`, which are called the same: with as many of their folders as distinguish them all.
pub(super) fn distinguish(
    model: &Model,
    called: &SchemaWords,
    claims: &Claims,
    ids: &[TypeId],
) -> Option<Vec<(String, TypeId)>> {
    let depth = ids.iter().map(|id| folders(&model[*id].address).len()).max().unwrap_or(0);
    let name = |id: TypeId, count: usize, with_file: bool| {
        let address = &model[id].address;
        let folders = folders(address);
        let mut outer = folders[folders.len().saturating_sub(count)..].to_vec();
        if with_file && !address.pointer.is_empty() {
            outer.push(file_stem(&address.file));
        }
        within(&outer, called.text(id).unwrap_or_default())
    };
    let tries = (1..=depth).flat_map(|count| [(count, false), (count, true)]);
    let names = tries.map(|(count, with_file)| ids.iter().map(|id| name(*id, count, with_file)).collect());
    let is_distinct = |names: &Vec<String>| {
        let distinct: HashSet<&String> = names.iter().collect();
        distinct.len() == names.len() && names.iter().all(|name| claims.owner(name).is_none())
    };
    let mut names: Vec<Vec<String>> = names.collect();
    let found = names.iter().position(is_distinct)?;
    Some(names.swap_remove(found).into_iter().zip(ids.iter().copied()).collect())
}

/// Returns what distinguishes an address, in words: folders, the file, and the names in its pointer.
pub(super) fn words(address: &Address) -> Vec<String> {
    let is_name = |token: &String| {
        !STRUCTURE.contains(&token.as_str()) && !token.bytes().all(|byte| byte.is_ascii_digit())
    };
    all_words(address).into_iter().filter(is_name).collect()
}

/// Returns all words of an address, without the ending of the file.
pub(super) fn all_words(address: &Address) -> Vec<String> {
    let mut words: Vec<String> = folders(address).into_iter().map(str::to_owned).collect();
    words.push(file_stem(&address.file).to_owned());
    words.extend(address.tokens());
    words
}

/// Returns the name for `text` in `folders`; a folder that starts with a digit follows the text.
fn within(folders: &[&str], text: &str) -> String {
    let is_number = |folder: &&&str| folder.starts_with(|char: char| !char.is_alphabetic());
    let before: Vec<&str> = folders.iter().filter(|folder| !is_number(folder)).copied().collect();
    let behind: Vec<&str> = folders.iter().filter(is_number).copied().collect();
    let name = type_name(&format!("{text} {}", behind.join(" ")));
    if before.is_empty() {
        return name;
    }
    let outer = type_name(&before.join(" "));
    join(&outer, &name).unwrap_or_else(|| format!("{outer}{name}"))
}

/// Returns the folders that the file of `address` is in, outermost first.
fn folders(address: &Address) -> Vec<&str> {
    let folders = address.file.rsplit_once('/').map_or("", |(folders, _)| folders);
    folders.split('/').filter(|folder| !matches!(*folder, "" | "." | "..")).collect()
}
