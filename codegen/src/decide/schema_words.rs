//! Turns the names of schemas into words that a person would use: of a URL, the last parts that distinguish it from
//! the others (`http://asyncapi.com/definitions/3.0.0/message.json` is `message`); of a file whose title is a
//! sentence, the file's name.

use crate::ident::type_name;
use crate::model::{Model, TypeDef, TypeId};
use foldhash::{HashMap, HashMapExt, HashSet};
use std::collections::BTreeMap;

/// The words of each schema that has a name.
pub(super) struct SchemaWords(HashMap<TypeId, String>);

impl SchemaWords {
    pub(super) fn of(model: &Model) -> Self {
        let mut called = HashMap::new();
        let mut long: BTreeMap<TypeId, Vec<String>> = BTreeMap::new();
        for (id, def) in model.iter() {
            let Some(name) = &def.schema_name else { continue };
            match parts(name) {
                Some(parts) => drop(long.insert(id, parts)),
                None => drop(called.insert(id, title_or_stem(def, name).to_owned())),
            }
        }
        if !long.is_empty() {
            let mut taken: HashSet<String> = called.values().map(|text| type_name(text)).collect();
            shorten(long, &mut taken, &mut called);
        }
        SchemaWords(called)
    }

    pub(super) fn text(&self, id: TypeId) -> Option<&str> {
        self.0.get(&id).map(String::as_str)
    }
}

/// Gives each of `long` as few of its last parts as distinguish it from all others. If several get the same parts,
/// the one with the fewest parts in all keeps them: the others are within something.
fn shorten(
    mut long: BTreeMap<TypeId, Vec<String>>,
    taken: &mut HashSet<String>,
    called: &mut HashMap<TypeId, String>,
) {
    let rounds = long.values().map(|parts| candidates(parts).len()).max().unwrap_or(0);
    for round in 0..rounds {
        let mut wanted: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        for (id, parts) in &long {
            if let Some(text) = candidates(parts).get(round) {
                wanted.entry(type_name(text)).or_default().push(*id);
            }
        }
        for (name, ids) in wanted {
            let fewest = ids.iter().map(|id| long[id].len()).min();
            let mut shortest = ids.iter().copied().filter(|id| Some(long[id].len()) == fewest);
            if let (Some(id), None) = (shortest.next(), shortest.next())
                && taken.insert(name)
                && let Some(parts) = long.remove(&id)
            {
                called.insert(id, candidates(&parts).swap_remove(round));
            }
        }
    }
    called.extend(long.into_iter().map(|(id, parts)| (id, parts.join(" "))));
}

/// Returns the ends of a name, shortest first: without its versions, then with them.
fn candidates(parts: &[String]) -> Vec<String> {
    let plain: Vec<&String> = parts.iter().filter(|part| !is_version(part)).collect();
    let ends = |parts: &[&String]| -> Vec<String> {
        let end =
            |start: usize| parts[start..].iter().map(|part| part.as_str()).collect::<Vec<_>>().join(" ");
        // No name starts with a digit.
        let is_name =
            |start: &usize| *start == 0 || !parts[*start].starts_with(|char: char| char.is_ascii_digit());
        (0..parts.len()).rev().filter(is_name).map(end).collect()
    };
    let all: Vec<&String> = parts.iter().collect();
    let mut candidates = ends(&plain);
    candidates.extend(ends(&all));
    candidates
}

/// Returns the parts of a name that is a URL, or one of a package as in `io.k8s.api.core.v1.Pod`.
fn parts(name: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> = match name.split_once("://") {
        Some((_, path)) => path.split(['/', '#']).filter(|part| !part.is_empty()).collect(),
        None if is_of_a_package(name) => name.split('.').collect(),
        None => return None,
    };
    let (last, before) = parts.split_last()?;
    let endings = [".json", ".yaml", ".yml", ".schema"];
    let last = endings.iter().fold(*last, |last, ending| last.strip_suffix(ending).unwrap_or(last));
    (!last.is_empty()).then(|| before.iter().copied().chain([last]).map(str::to_owned).collect())
}

fn is_of_a_package(name: &str) -> bool {
    const DOMAINS: [&str; 5] = ["com", "dev", "io", "net", "org"];
    let parts: Vec<&str> = name.split('.').collect();
    let is_word = |part: &&str| {
        !part.is_empty() && part.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-'))
    };
    parts.len() >= 4 && DOMAINS.contains(&parts[0]) && parts.iter().all(is_word)
}

/// Returns whether a part is a version, as `3.0.0`, `v1beta1` or `2020-12`.
fn is_version(part: &str) -> bool {
    let rest = part.strip_prefix('v').unwrap_or(part);
    rest.starts_with(|char: char| char.is_ascii_digit())
        && rest.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-' | '_'))
}

/// Returns the title of a file, or the file's name if the title is more of a sentence and the name has a meaning.
fn title_or_stem<'d>(def: &'d TypeDef, title: &'d str) -> &'d str {
    const LONGEST: usize = 4;
    const SAYS_NOTHING: [&str; 5] = ["schema", "index", "root", "main", "definitions"];
    let is_sentence = def.address.pointer.is_empty() && title.split_whitespace().count() > LONGEST;
    let stem = crate::lower::file_stem(&def.address.file);
    let says_something = stem.chars().any(char::is_alphabetic) && !SAYS_NOTHING.contains(&stem);
    let says_nothing = !title.chars().any(char::is_alphabetic) && def.address.pointer.is_empty();
    if (is_sentence || says_nothing) && says_something { stem } else { title }
}
