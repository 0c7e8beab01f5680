//! The report as JSON, and the JSON Schema of that layout.

use indexmap::IndexSet;
use schemars::JsonSchema;
use schemars::schema::RootSchema;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

use super::{Change, Told};
use crate::changes::{Bump, Rule, Sends, Wire};
use crate::diagnose::Severity;

/// The version of this layout; members may be added to it.
const VERSION: u32 = 2;

/// What `changes` and `update` print with `--format json`.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(title = "Report of schemalock changes")]
struct JsonReport<'t> {
    /// The version of this layout. Members may be added without another version.
    version: u32,
    /// The worst of the changes: whether builds already shipped read what is sent from now on.
    wire: WireWord,
    /// The worst of the changes: whether what builds already shipped send still passes.
    sends: SendsWord,
    /// The worst of the changes: the part of the crate's version that has to grow, by Cargo's rules.
    #[serde(rename = "crate")]
    bump: BumpWord,
    /// The version of the crate, if an update has changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    crate_version: Option<Versions<'t>>,
    /// What an update has taken out of the overlay and the configuration.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    dropped: Vec<DroppedEntry<'t>>,
    /// How many changes there are of each kind, by their ids.
    counts: BTreeMap<&'static str, usize>,
    /// Lists of messages, each sorted and named once; `messages` of a change is a position among them.
    message_lists: Vec<&'t [String]>,
    /// Every change, most important first.
    changes: Vec<ChangeObject<'t>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Versions")]
struct Versions<'t> {
    old: &'t str,
    new: &'t str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Dropped")]
struct DroppedEntry<'t> {
    /// `overlay`, `docs` of the overlay, or a table or list of the configuration.
    from: &'t str,
    /// What the entry was about: a schema as `file#/pointer`, a name or a pattern.
    address: &'t str,
    /// Why the entry was made.
    reason: &'t str,
    /// Why it no longer fits, for each of its changes that does not.
    why: &'t [String],
    /// Whether all of the entry was taken out.
    whole: bool,
}

/// One difference.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Change")]
struct ChangeObject<'t> {
    /// The kind of change; `changes --checks` lists them all.
    #[schemars(regex(pattern = r"^[a-z]+(-[a-z]+)*$"))]
    id: &'static str,
    /// How much a change of this kind matters.
    severity: SeverityWord,
    wire: WireWord,
    sends: SendsWord,
    #[serde(rename = "crate")]
    bump: BumpWord,
    /// What has changed: `Type` or `Type.member`.
    subject: &'t str,
    /// What has changed about it, without a full stop.
    sentence: &'t str,
    /// Its address on the old side, as `file#/pointer`; null if it is new.
    old: Option<String>,
    /// Its address on the new side, as `file#/pointer`; null if it is gone.
    new: Option<String>,
    /// For renamings: how sure it is, in per cent.
    #[schemars(range(min = 0, max = 100))]
    similarity: Option<u8>,
    /// The messages that reach it: a position among `message_lists`.
    messages: usize,
    /// A body that the old schema takes and the new one refuses, where one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    witness: Option<&'t Value>,
}

/// Whether builds already shipped read what is sent from now on.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum WireWord {
    Yes,
    Degraded,
    Unknown,
    No,
}

impl From<Wire> for WireWord {
    fn from(wire: Wire) -> Self {
        match wire {
            Wire::Yes => WireWord::Yes,
            Wire::Degraded => WireWord::Degraded,
            Wire::Unknown => WireWord::Unknown,
            Wire::No => WireWord::No,
        }
    }
}

/// Whether what builds already shipped send still passes.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum SendsWord {
    Pass,
    Unknown,
    Refused,
}

impl From<Sends> for SendsWord {
    fn from(sends: Sends) -> Self {
        match sends {
            Sends::Pass => SendsWord::Pass,
            Sends::Unknown => SendsWord::Unknown,
            Sends::Refused => SendsWord::Refused,
        }
    }
}

/// The part of the crate's version that has to grow.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum BumpWord {
    Patch,
    Minor,
    Major,
}

impl From<Bump> for BumpWord {
    fn from(bump: Bump) -> Self {
        match bump {
            Bump::Patch => BumpWord::Patch,
            Bump::Minor => BumpWord::Minor,
            Bump::Major => BumpWord::Major,
        }
    }
}

/// How much a kind of change matters.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum SeverityWord {
    Error,
    Warning,
    Note,
}

impl From<Severity> for SeverityWord {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => SeverityWord::Error,
            Severity::Warning => SeverityWord::Warning,
            Severity::Note => SeverityWord::Note,
        }
    }
}

/// Returns the whole report, in its order. [`schema`] describes the layout.
pub fn json<'t>(told: impl Into<Told<'t>>) -> Value {
    let told = told.into();
    let comparison = told.comparison;
    let versions = told.old_version.zip(told.version);
    let dropped = told.dropped.iter().map(|stale| DroppedEntry {
        from: &stale.dropped.from,
        address: &stale.address,
        reason: &stale.reason,
        why: &stale.why,
        whole: stale.whole,
    });
    let mut message_lists: IndexSet<&[String]> = IndexSet::new();
    let mut report = JsonReport {
        version: VERSION,
        wire: comparison.wire.into(),
        sends: comparison.sends.into(),
        bump: comparison.bump.into(),
        crate_version: versions.map(|(old, new)| Versions { old, new }),
        dropped: dropped.collect(),
        counts: comparison.counts().into_iter().map(|(rule, count)| (rule.as_str(), count)).collect(),
        changes: comparison
            .changes
            .iter()
            .map(|change| {
                let (messages, _) = message_lists.insert_full(change.messages.as_slice());
                object(change, messages)
            })
            .collect(),
        message_lists: Vec::new(),
    };
    report.message_lists = message_lists.into_iter().collect();
    // Strings, numbers and lists: nothing that JSON cannot hold.
    serde_json::to_value(report).unwrap_or_default()
}

fn object(change: &Change, messages: usize) -> ChangeObject<'_> {
    ChangeObject {
        id: change.rule.as_str(),
        severity: change.rule.severity().into(),
        wire: change.wire.into(),
        sends: change.sends.into(),
        bump: change.bump.into(),
        subject: &change.subject,
        sentence: &change.sentence,
        old: change.old.as_ref().map(ToString::to_string),
        new: change.new.as_ref().map(ToString::to_string),
        similarity: change.similarity,
        messages,
        witness: change.witness.as_ref(),
    }
}

/// Returns the JSON Schema (draft 7) of what [`json()`] gives.
pub fn schema() -> RootSchema {
    schemars::schema_for!(JsonReport<'static>)
}

/// Returns every rule, with its meaning and the worst verdicts that it can have.
pub fn rules() -> Value {
    let rules = Rule::ALL.iter().map(|rule| {
        let (wire, bump) = rule.worst();
        json!({
            "id": rule.as_str(),
            "severity": rule.severity().as_str(),
            "wire": wire.as_str(),
            "sends": rule.worst_sends().as_str(),
            "crate": bump.as_str(),
            "meaning": rule.meaning(),
        })
    });
    rules.collect()
}
