//! Changes that read alike, as one line.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;

use super::sentence;
use crate::changes::{Bump, Change, Rule};

/// Subjects, values and names of messages that a line names before it counts the rest.
const SOME: usize = 4;

/// One or several changes of a rule that differ in one word.
pub(super) struct Line<'c> {
    /// The item that changed, or several.
    pub subject: String,
    pub sentence: String,
    pub changes: Vec<&'c Change>,
}

/// Folds the changes of one rule: values and variants of one type, and subjects with the same sentence. A line has
/// the position of the first of its changes.
pub(super) fn fold<'c>(rule: Rule, changes: &[&'c Change]) -> Vec<Line<'c>> {
    let verb = match rule {
        Rule::EnumValueAdded => Some("are listed"),
        Rule::EnumValueRemoved => Some("are no longer listed"),
        Rule::VariantAdded => Some("are among its variants"),
        Rule::VariantRemoved => Some("are no longer among its variants"),
        _ => None,
    };
    let mut lines: Vec<Vec<&Change>> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for change in changes {
        let key = if verb.is_some() { subject_of(change).0.to_owned() } else { sentence(change) };
        let place = *places.entry(key).or_insert_with(|| {
            lines.push(Vec::new());
            lines.len() - 1
        });
        lines[place].push(change);
    }
    lines.into_iter().map(|changes| line(changes, verb)).collect()
}

/// Makes a line of `changes`. `verb` is given if they differ only in the last part of their subjects.
fn line<'c>(changes: Vec<&'c Change>, verb: Option<&str>) -> Line<'c> {
    let is_whole = changes.iter().any(|change| change.bump == Bump::Major);
    let (subject, sentence) = match (changes.as_slice(), verb) {
        ([only], _) => (only.subject.clone(), sentence(only)),
        (all, Some(verb)) => {
            let values = some(all.iter().map(|change| subject_of(change).1), is_whole);
            (subject_of(all[0]).0.to_owned(), format!("{values} {verb}"))
        }
        (all, None) => (some(subjects(all).iter().map(String::as_str), is_whole), sentence(all[0])),
    };
    Line { subject, sentence, changes }
}

/// Returns each subject once; a shared type may have the same change in several places.
fn subjects(changes: &[&Change]) -> Vec<String> {
    let mut places: IndexMap<&str, usize> = IndexMap::new();
    changes.iter().for_each(|change| *places.entry(&change.subject).or_default() += 1);
    let named = places.into_iter().map(|(subject, places)| match places {
        1 => subject.to_owned(),
        places => format!("{subject} ({places} places)"),
    });
    named.collect()
}

/// Returns `Type` and `member` of `Type.member`.
fn subject_of(change: &Change) -> (&str, &str) {
    change.subject.split_once('.').unwrap_or((&change.subject, ""))
}

/// Returns the first few words and the number of the others, or all words.
fn some<'w>(words: impl Iterator<Item = &'w str>, is_whole: bool) -> String {
    let words: Vec<&str> = words.collect();
    let (shown, rest) = words.split_at(if is_whole { words.len() } else { words.len().min(SOME) });
    match rest.len() {
        0 => shown.join(", "),
        rest => format!("{} and {rest} more", shown.join(", ")),
    }
}

impl Line<'_> {
    /// Returns the part of the version that the changes ask for.
    pub(super) fn bump(&self) -> Bump {
        self.changes.iter().map(|change| change.bump).max().unwrap_or_default()
    }

    /// Returns `in A, B` or `in 46 messages`; nothing if the subjects are the messages themselves.
    pub(super) fn messages(&self) -> Option<String> {
        let names = self.changes.iter().flat_map(|change| &change.messages);
        let names: BTreeSet<&str> = names.map(String::as_str).collect();
        let is_itself =
            |change: &&Change| change.messages.len() == 1 && subject_of(change).0 == change.messages[0];
        if names.is_empty() || self.changes.iter().all(is_itself) {
            return None;
        }
        match names.len() {
            1..=3 => Some(format!("in {}", names.into_iter().collect::<Vec<_>>().join(", "))),
            count => Some(format!("in {count} messages")),
        }
    }
}
