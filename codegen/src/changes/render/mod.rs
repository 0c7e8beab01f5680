//! The report: for a terminal, for a pull request, for programs, for GitHub.

mod changelog;
mod fold;
mod github;
mod html;
mod json;
mod markdown;
mod rules;
mod text;

pub use changelog::changelog;
pub use github::github;
pub use html::html;
pub use json::{json, rules, schema};
pub use markdown::markdown;
pub use rules::{rules_as_markdown, rules_as_text};
pub use text::text;

use std::collections::BTreeMap;

use fold::{Line, fold};

use super::{Bump, Change, Comparison, Rule, Sends, Wire};
use crate::config::{DOCS, OVERLAY};
use crate::diagnose::Severity;
use crate::overlay::Stale;

/// A comparison, with the facts that an update adds.
#[derive(Clone, Copy, Debug)]
pub struct Told<'t> {
    /// The changes and their verdicts.
    pub comparison: &'t Comparison,
    /// The crate's version on the new side.
    pub version: Option<&'t str>,
    /// The version before, if it is another.
    pub old_version: Option<&'t str>,
    /// The revision of upstream on the new side.
    pub revision: Option<&'t str>,
    /// The entries that were removed from the overlay and the configuration.
    pub dropped: &'t [Stale],
}

impl<'t> From<&'t Comparison> for Told<'t> {
    fn from(comparison: &'t Comparison) -> Self {
        Told { comparison, version: None, old_version: None, revision: None, dropped: &[] }
    }
}

/// Changes of one rule that are shown before the rest is only counted.
const SOME: usize = 8;
/// Names of messages that are shown before the rest is only counted.
const SOME_MESSAGES: usize = 3;

/// The changes of one rule.
struct RuleChanges<'c> {
    rule: Rule,
    wire: Wire,
    bump: Bump,
    changes: Vec<&'c Change>,
}

impl RuleChanges<'_> {
    /// Returns the verdicts from the best to the worst: `wire yes to no, sends pass, crate minor to major`.
    fn verdicts(&self) -> String {
        let [wire, sends, bump] = self.ranges();
        format!("wire {wire}, sends {sends}, crate {bump}")
    }

    /// Returns the range of each of the three verdicts.
    fn ranges(&self) -> [String; 3] {
        let changes = self.changes.iter();
        [
            range(changes.clone().map(|change| change.wire)),
            range(changes.clone().map(|change| change.sends)),
            range(changes.map(|change| change.bump)),
        ]
    }
}

/// Returns `least to most`, or the one verdict that all have.
fn range<V: Ord + Copy + Default + std::fmt::Display>(verdicts: impl Iterator<Item = V> + Clone) -> String {
    let least = verdicts.clone().min().unwrap_or_default();
    let most = verdicts.max().unwrap_or_default();
    if least == most { most.to_string() } else { format!("{least} to {most}") }
}

/// Splits lines into those to show and those to count: the first `some`, and all that matter at least
/// as much as `kept`, are shown.
fn cut(lines: Vec<Line<'_>>, some: usize, kept: Bump) -> (Vec<Line<'_>>, Vec<Line<'_>>) {
    let (mut shown, mut rest) = (Vec::new(), Vec::new());
    for (at, line) in lines.into_iter().enumerate() {
        let is_shown = at < some || line.bump() >= kept;
        if is_shown { &mut shown } else { &mut rest }.push(line);
    }
    (shown, rest)
}

/// Returns the changes by their rules, most important first.
fn groups(comparison: &Comparison) -> Vec<RuleChanges<'_>> {
    let mut by_rule: BTreeMap<Rule, Vec<&Change>> = BTreeMap::new();
    for change in &comparison.changes {
        by_rule.entry(change.rule).or_default().push(change);
    }
    let groups = by_rule.into_iter().map(|(rule, changes)| RuleChanges {
        rule,
        wire: changes.iter().map(|change| change.wire).max().unwrap_or_default(),
        bump: changes.iter().map(|change| change.bump).max().unwrap_or_default(),
        changes,
    });
    let mut groups: Vec<RuleChanges<'_>> = groups.collect();
    groups.sort_by_key(|group| {
        (std::cmp::Reverse(group.rule.severity()), std::cmp::Reverse((group.wire, group.bump)), group.rule)
    });
    groups
}

/// Returns `in 3 messages: A, B, C`; nothing if the subject is a message itself.
fn messages(change: &Change) -> Option<String> {
    let count = change.messages.len();
    let is_itself = count == 1 && change.subject.split('.').next() == Some(change.messages[0].as_str());
    if count == 0 || is_itself {
        return None;
    }
    let names = change.messages.iter().take(SOME_MESSAGES).cloned().collect::<Vec<_>>().join(", ");
    let more = if count > SOME_MESSAGES { ", …" } else { "" };
    let plural = if count == 1 { "" } else { "s" };
    Some(format!("in {count} message{plural}: {names}{more}"))
}

/// Returns the sentence, with how sure a renaming is.
fn sentence(change: &Change) -> String {
    match change.similarity {
        Some(similarity) => format!("{} ({similarity} % alike)", change.sentence),
        None => change.sentence.clone(),
    }
}

/// Returns the body that shows the refusal, as text of modest length.
fn witness(change: &Change) -> Option<String> {
    const LONGEST: usize = 300;
    let text = change.witness.as_ref()?.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Some(format!("{} …", &text[..end])),
        None => Some(text),
    }
}

/// Returns `12 changes: wire no, crate major`.
fn verdict(comparison: &Comparison) -> String {
    let count = counted(comparison.changes.len(), "change");
    let Comparison { wire, sends, bump, .. } = comparison;
    format!("{count}: wire {wire}, sends {sends}, crate {bump}")
}

/// Returns `1 change`, `2 changes`.
fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}

/// Returns what the verdicts mean, each after its name.
fn verdict_words(comparison: &Comparison) -> [(&'static str, &'static str); 3] {
    let wire = match comparison.wire {
        Wire::Yes => "builds already shipped read all that is sent from now on",
        Wire::Degraded => "builds already shipped read some values as unknown, and lose nothing",
        Wire::Unknown => "whether builds already shipped read all that is sent from now on is not proved",
        Wire::No => {
            "builds already shipped refuse some bodies when they read strictly; `read` takes them all"
        }
    };
    let sends = match comparison.sends {
        Sends::Pass => "what builds already shipped send is valid as before",
        Sends::Unknown => "whether what builds already shipped send is valid as before is not proved",
        Sends::Refused => "something that builds already shipped send may no longer be valid",
    };
    let bump = match comparison.bump {
        Bump::Patch => "code that uses the crate compiles as before",
        Bump::Minor => "code that uses the crate compiles as before, and there is more to use",
        Bump::Major => "code that uses the crate may no longer compile",
    };
    [("wire", wire), ("sends", sends), ("crate", bump)]
}

/// Returns how many changes matter how much.
fn counts(comparison: &Comparison) -> String {
    let of = |severity| comparison.changes.iter().filter(|change| change.rule.severity() == severity).count();
    let counts =
        [Severity::Error, Severity::Warning, Severity::Note].map(|severity| (of(severity), severity));
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    counts.map(|(count, severity)| counted(count, severity.as_str())).collect::<Vec<_>>().join(", ")
}

/// Returns what was taken out of the overlay, a line for each entry.
fn dropped(dropped: &[Stale]) -> Vec<String> {
    let line = |stale: &Stale| {
        let what = if stale.whole { "entry" } else { "part of the entry" };
        let from = match stale.dropped.from.as_str() {
            OVERLAY | DOCS => "the overlay".to_owned(),
            from => format!("`{from}` of the configuration"),
        };
        let (address, why, reason) = (&stale.address, stale.why.join(", "), &stale.reason);
        let text = format!("taken out of {from}: {what} for `{address}`, since {why} (it said: {reason})");
        // A line stays one.
        text.replace(char::is_control, " ")
    };
    dropped.iter().map(line).collect()
}
