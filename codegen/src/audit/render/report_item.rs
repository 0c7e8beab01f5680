//! Deviations that one entry of a report shows.
//!
//! ```text
//! missing-required  call.json# → /from, /to                                      where it is, by the schemas
//!     required members are absent: /from in 2 bodies, /to in 1 body; …           what is wrong, and how often
//!     … the whole body stays raw JSON                                            how bad it is
//! ```

use super::{count, place};
use crate::audit::group::Raw;
use crate::audit::reading::Found;
use crate::audit::{Audit, DeviationKind, Group, Tables};
use indexmap::IndexMap;

/// Groups that are shown together: members that one object lacks, or what several types of a body deviate in alike.
pub(super) struct ReportItem<'g> {
    groups: Vec<&'g Group>,
}

/// What the groups of one item have in common.
#[derive(PartialEq, Eq, Hash)]
enum Common<'g> {
    Lacking(crate::model::TypeId),
    Alike(DeviationKind, &'g str, &'g str, u64, u64),
}

/// Returns what a report shows, but for members that no schema names.
pub(super) fn report_items(audit: &Audit) -> Vec<ReportItem<'_>> {
    let mut items: IndexMap<Common<'_>, Vec<&Group>> = IndexMap::new();
    for group in audit.groups.iter().filter(|group| group.kind != DeviationKind::UnknownMember) {
        let example = &group.example;
        let common = match group.kind {
            DeviationKind::MissingRequired => Common::Lacking(group.owner),
            kind => Common::Alike(kind, &example.source, &example.path, group.count, group.bodies),
        };
        items.entry(common).or_default().push(group);
    }
    items.into_values().map(|groups| ReportItem { groups }).collect()
}

impl<'g> ReportItem<'g> {
    pub(super) fn first(&self) -> &'g Group {
        self.groups[0]
    }

    pub(super) fn place(&self, tables: &Tables) -> String {
        if self.first().kind == DeviationKind::MissingRequired {
            let members = self.groups[1..].iter().map(|group| format!(", {}", group.pointer));
            return place(tables, self.first()) + &members.collect::<String>();
        }
        let places: Vec<String> = self.groups.iter().map(|group| place(tables, group)).collect();
        places.join(", ")
    }

    /// Returns what was expected.
    pub(super) fn expected(&self, tables: &Tables) -> String {
        let first = self.first();
        if self.groups.iter().all(|group| group.expected == first.expected) {
            return first.expected.clone();
        }
        let of_each = self
            .groups
            .iter()
            .map(|group| format!("{} in {}", group.expected, tables.def(group.owner).address));
        of_each.collect::<Vec<_>>().join(", ")
    }

    /// Returns what was there: `a string`, or `3 strings, 1 null`.
    pub(super) fn found(&self) -> String {
        let group = self.first();
        let is_unlisted = matches!(group.kind, DeviationKind::UnlistedValue | DeviationKind::UnlistedTag);
        let found = group.found.iter().map(|(word, times)| match (*word, group.found.len()) {
            ("nothing", 1) if is_unlisted => "no tag".to_owned(),
            ("nothing", 1) => "nothing".to_owned(),
            ("nothing", _) => format!("{times} absent"),
            ("null", 1) => "null".to_owned(),
            ("null", _) => format!("{times} null"),
            ("string", 1) if is_unlisted && *times == 1 => "another string".to_owned(),
            ("string", 1) if is_unlisted => "other strings".to_owned(),
            (word, 1) if *times == 1 => format!("{} {word}", article(word)),
            (word, 1) => format!("{word}s"),
            (word, _) => count(*times, word, &format!("{word}s")),
        });
        let found = found.collect::<Vec<_>>().join(", ");
        let lacks_tag =
            group.found.len() > 1 && group.found.keys().all(|word| ["nothing", "null"].contains(word));
        if lacks_tag { format!("no tag ({found})") } else { found }
    }

    /// Returns what is wrong, and in how many bodies.
    pub(super) fn sentence(&self, tables: &Tables) -> String {
        let group = self.first();
        if group.kind == DeviationKind::MissingRequired {
            let members = self.groups.iter().map(|group| format!("{} in {}", group.pointer, often(group)));
            return match &self.groups[..] {
                [_] => format!("a required member is absent in {}", often(group)),
                _ => format!("required members are absent: {}", members.collect::<Vec<_>>().join(", ")),
            };
        }
        format!("expected {}, found {}, in {}", self.expected(tables), self.found(), often(group))
    }

    /// Returns how much of a body the crate keeps as raw JSON because of it.
    pub(super) fn effect(&self) -> String {
        let group = self.first();
        let lacks = group.kind == DeviationKind::MissingRequired;
        let shown = if lacks { &self.groups[..] } else { &self.groups[..1] };
        let sum = |part: fn(&Raw) -> u64| shown.iter().map(|group| part(&group.raw)).sum::<u64>();
        let times: u64 = shown.iter().map(|group| group.count).sum();
        let parts = [
            ("the whole body stays raw JSON", sum(|raw| raw.body)),
            ("the enclosing value stays raw JSON", sum(|raw| raw.around)),
            ("the value stays raw JSON", sum(|raw| raw.value)),
        ];
        let parts: Vec<String> = parts
            .iter()
            .filter(|(_, number)| *number > 0)
            .map(|(words, number)| match *number == times {
                true => (*words).to_owned(),
                false => format!("{words} ({number} of {times})"),
            })
            .collect();
        match group.kind {
            _ if !parts.is_empty() => parts.join(", "),
            DeviationKind::Null => "it reads as absent".to_owned(),
            DeviationKind::UnlistedValue => "it is kept as text".to_owned(),
            _ => "no typed value is missing".to_owned(),
        }
    }

    /// Returns where it was first, and what was there.
    pub(super) fn example(&self) -> (String, String) {
        let example = &self.first().example;
        let path = if example.path.is_empty() { "the body" } else { &example.path };
        let mut text = match example.found == Found::Nothing {
            true => format!("{path} is absent"),
            false => format!("{path} is {}", example.found),
        };
        if let Some(raw) = example.raw.as_ref().filter(|raw| !raw.is_empty() && **raw != example.path) {
            text.push_str(&format!("; {raw} stays raw JSON"));
        }
        (example.source.clone(), text)
    }
}

fn often(group: &Group) -> String {
    let bodies = count(group.bodies, "body", "bodies");
    match group.count == group.bodies {
        true => bodies,
        false => format!("{bodies}, {} times", group.count),
    }
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'i', 'o']) { "an" } else { "a" }
}
