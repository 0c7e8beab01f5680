//! An independent, simple comparison of two OpenAPI documents as JSON: a change has to cover every difference, or its
//! reason is listed here.

use super::common::sides::side;
use super::compare;
use schemalock::internals::changes::{Change, Comparison, Rule};
use schemalock::internals::config::Config;
use schemalock::internals::diagnose::Report;
use schemalock::internals::import::{ImportedFile, import};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Changes that are about a place with all that is below it.
pub const PLACES: &[&str] = &[
    "type-kind-changed",
    "member-type-changed",
    "member-type-widened",
    "member-type-narrowed",
    "member-renamed",
    "constant-changed",
    "constant-removed",
    "constant-added",
    "became-nullable",
    "no-longer-nullable",
    "required-member-removed",
    "required-member-added",
    "optional-member-removed",
    "optional-member-added",
    "alias-changed",
    "variant-type-changed",
    "union-variant-added",
    "union-variant-removed",
    "message-added",
    "message-removed",
    "type-added",
    "type-removed",
    "not-understood",
];
/// Rules by which a member becomes required, or no longer is.
const REQUIRED: &[&str] = &["member-became-required", "member-became-optional"];
/// Prefixes of the rules for branches.
const BRANCHES: &[&str] = &["union-", "enum-", "inline-type-"];
/// Keywords that have rules of their own.
const CHECKS: &[&str] = &[
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
];
/// Words for people, which are not imported.
const WORDS: &[&str] = &["description", "example", "examples", "title", "externalDocs", "summary"];

/// The name here of the `enum` of an array whose items have one too.
const ARRAY_ENUM: &str = "enum of an array";
/// Both sides of a `discriminator` with the same `propertyName`.
const MAPPING: &str = "another mapping";

/// One difference: the schema that it is in, the keyword, and the value of a list that only one has.
#[derive(Debug)]
struct Difference {
    file: String,
    pointer: String,
    keyword: String,
    value: Option<String>,
    /// Both sides of it, by which the same difference is known elsewhere.
    both: String,
}

/// Compares the documents at two paths in both ways.
///
/// # Errors
/// Lists the differences that no change covers and that have no listed reason.
pub fn all_told_of(old: &Path, new: &Path, config: &Config) -> Result<(), String> {
    told_by(&compare(&side(old, config), &side(new, config)), old, new, config)
}

/// Returns the rules without which nothing would be missed.
pub fn unmissed(old: &Path, new: &Path, config: &Config) -> BTreeSet<&'static str> {
    let found = compare(&side(old, config), &side(new, config));
    let rules: BTreeSet<Rule> = found.changes.iter().map(|change| change.rule).collect();
    let is_unmissed = |rule: &Rule| {
        let others = found.changes.iter().filter(|change| change.rule != *rule).cloned().collect();
        told_by(&Comparison { changes: others, ..Comparison::default() }, old, new, config).is_ok()
    };
    rules.into_iter().filter(is_unmissed).map(Rule::as_str).collect()
}

/// Compares as [`all_told_of`] does, with the changes `found`.
fn told_by(found: &Comparison, old: &Path, new: &Path, config: &Config) -> Result<(), String> {
    let (before, after) = (components(old, config)?, components(new, config)?);
    let mut differences = Vec::new();
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        match (before.get(name), after.get(name)) {
            (Some(a), Some(b)) => {
                differ(
                    &Place { file: &b.file_name, pointer: String::new() },
                    &a.schema,
                    &b.schema,
                    &mut differences,
                );
            }
            (a, b) => {
                let file = a.or(b).map(|file| file.file_name.clone()).unwrap_or_default();
                differences.push(Difference {
                    file,
                    pointer: String::new(),
                    keyword: String::new(),
                    value: None,
                    both: String::new(),
                });
            }
        }
    }
    let at_place = differences.iter().filter(|difference| is_told(difference, found));
    let mut told: BTreeSet<String> =
        at_place.filter(|one| !one.keyword.is_empty()).map(Difference::key).collect();
    // The report may list a shared union under a component that only one side has.
    let variants = found.changes.iter().filter(|change| change.rule.as_str().starts_with("union-variant-"));
    for address in variants.flat_map(|change| [&change.old, &change.new]).flatten() {
        let holders = before.values().chain(after.values()).filter(|file| file.file_name == *address.file);
        let branches = holders.filter_map(|file| file.schema.pointer(&address.pointer));
        told.extend(branches.map(|branch| format!("oneOf {:?} ", Some(branch.to_string()))));
    }
    let overlay = config.overlay.as_deref().and_then(|path| std::fs::read_to_string(path).ok());
    let overlay = overlay.unwrap_or_default();
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut untold = Vec::new();
    for difference in &differences {
        match reason(difference, found, &told, &overlay) {
            Some(reason) => *reasons.entry(reason).or_default() += 1,
            None => untold.push(format!("{difference:?}")),
        }
    }
    println!("{} differences, {} changes; {reasons:?}", differences.len(), found.changes.len());
    if untold.is_empty() {
        return Ok(());
    }
    Err(format!("{} of {} are not told of:\n{}", untold.len(), differences.len(), untold.join("\n")))
}

fn components(path: &Path, config: &Config) -> Result<BTreeMap<String, ImportedFile>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let mut report = Report::default();
    let options = schemalock::internals::changes::side::options(config);
    let files = import("document", &text, &options, &mut report).ok_or("the document is not importable")?;
    Ok(files.into_iter().map(|file| (file.component.clone(), file)).collect())
}

struct Place<'f> {
    file: &'f str,
    pointer: String,
}

impl Place<'_> {
    fn child(&self, token: &str) -> Place<'_> {
        let token = token.replace('~', "~0").replace('/', "~1");
        Place { file: self.file, pointer: format!("{}/{token}", self.pointer) }
    }

    fn difference(&self, keyword: &str, value: Option<&Value>) -> Difference {
        Difference {
            file: self.file.to_owned(),
            pointer: self.pointer.clone(),
            keyword: keyword.to_owned(),
            value: value.map(Value::to_string),
            both: String::new(),
        }
    }
}

/// Collects the differences of two schemas.
fn differ(place: &Place<'_>, old: &Value, new: &Value, found: &mut Vec<Difference>) {
    let (Value::Object(before), Value::Object(after)) = (old, new) else {
        if old != new {
            found.push(place.difference("", None));
        }
        return;
    };
    let keywords: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for keyword in keywords {
        let (first, second) = (before.get(keyword), after.get(keyword));
        if first == second {
            continue;
        }
        let below = place.child(keyword);
        match (keyword.as_str(), first, second) {
            ("properties" | "patternProperties", Some(Value::Object(a)), Some(Value::Object(b))) => {
                for name in a.keys().chain(b.keys()).collect::<BTreeSet<&String>>() {
                    match (a.get(name), b.get(name)) {
                        (Some(a), Some(b)) => differ(&below.child(name), a, b, found),
                        _ => found.push(below.child(name).difference("", None)),
                    }
                }
            }
            ("items" | "additionalProperties", Some(a @ Value::Object(_)), Some(b @ Value::Object(_))) => {
                differ(&below, a, b, found);
            }
            ("enum", ..) if [old, new].iter().any(|schema| schema.pointer("/items/enum").is_some()) => {
                found.push(place.difference(ARRAY_ENUM, None));
            }
            ("discriminator", Some(a), Some(b)) if a.get("propertyName") == b.get("propertyName") => {
                found.push(Difference { both: MAPPING.to_owned(), ..place.difference(keyword, None) });
            }
            ("required" | "enum" | "oneOf" | "anyOf" | "allOf", first, second) => {
                let list =
                    |value: Option<&Value>| value.and_then(Value::as_array).cloned().unwrap_or_default();
                let (a, b) = match keyword.as_str() {
                    "enum" => (listed(old), listed(new)),
                    _ => (list(first), list(second)),
                };
                let only = |these: &[Value], those: &[Value]| {
                    these
                        .iter()
                        .filter(|value| !those.iter().any(|other| same(value, other)))
                        .cloned()
                        .collect::<Vec<Value>>()
                };
                for value in only(&a, &b).iter().chain(&only(&b, &a)) {
                    found.push(place.difference(keyword, Some(value)));
                }
            }
            _ => found.push(Difference {
                both: format!("{first:?} {second:?}"),
                ..place.difference(keyword, None)
            }),
        }
    }
}

/// Returns whether two branches are equal; beside an `enum`, `type` adds nothing.
fn same(first: &Value, second: &Value) -> bool {
    let bare = |value: &Value| match value {
        Value::Object(members) if members.contains_key("enum") => {
            let others = members.iter().filter(|(name, _)| *name != "type");
            Value::Object(others.map(|(name, value)| (name.clone(), value.clone())).collect())
        }
        value => value.clone(),
    };
    bare(first) == bare(second)
}

/// Returns the values that a schema lists, itself or in a branch: `enum` and a branch with it are the same to
/// readers, and the branches are compared on their own.
fn listed(schema: &Value) -> Vec<Value> {
    let own = schema.get("enum").and_then(Value::as_array).into_iter().flatten().cloned();
    let branches = ["oneOf", "anyOf"].into_iter().filter_map(|keyword| schema.get(keyword)?.as_array());
    own.chain(branches.flatten().flat_map(listed)).collect()
}

/// Returns why the difference is no loss to the report.
fn reason(
    difference: &Difference,
    found: &Comparison,
    told: &BTreeSet<String>,
    overlay: &str,
) -> Option<&'static str> {
    if WORDS.contains(&difference.keyword.as_str()) {
        return Some("words for people");
    }
    if difference.keyword == ARRAY_ENUM {
        return Some("an enum on an array is a slip; that of its items is compared");
    }
    if difference.keyword == "discriminator" && difference.both == MAPPING {
        return Some("the mapping says again which constants the branches have, which are compared");
    }
    if is_told(difference, found) {
        return Some("told of at its place");
    }
    if told.contains(&difference.key()) {
        return Some("the same schema stands in several places and is told of once");
    }
    if is_added_by(overlay, difference) {
        return Some("the overlay adds the member on the side that lacks it");
    }
    let place = format!("\"{}#{}\"", difference.file, difference.pointer);
    overlay.contains(&place).then_some("the overlay settles it on both sides")
}

/// Returns whether an entry of the overlay adds the member that `difference` is about.
fn is_added_by(overlay: &str, difference: &Difference) -> bool {
    let overlay: Value = serde_json::from_str(overlay).unwrap_or_default();
    let Some((holder, member)) = difference.pointer.rsplit_once("/properties/") else { return false };
    let address = format!("{}#{holder}", difference.file);
    let mut entries = overlay["entries"].as_array().into_iter().flatten();
    entries.any(|entry| entry["address"] == address && entry["members"].get(member).is_some())
}

fn is_told(difference: &Difference, found: &Comparison) -> bool {
    found.changes.iter().any(|change| tells_of(change, difference))
}

impl Difference {
    /// Returns the kind of the difference, without its place.
    fn key(&self) -> String {
        format!("{} {:?} {}", self.keyword, self.value, self.both)
    }
}

fn tells_of(change: &Change, difference: &Difference) -> bool {
    let owner = format!("{}/{}", difference.pointer, difference.keyword);
    let addresses = [&change.old, &change.new].into_iter().flatten();
    addresses.filter(|address| *address.file == *difference.file).any(|address| {
        let pointer = &*address.pointer;
        let is_place = PLACES.contains(&change.rule.as_str());
        let is_around = |inner: &str, outer: &str| {
            inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let value = difference.value.as_deref().unwrap_or_default();
        let rule = change.rule.as_str();
        let is_below = pointer != difference.pointer && is_place && is_around(&owner, pointer);
        match difference.keyword.as_str() {
            "required" => {
                let member = format!("{}/properties/{}", difference.pointer, value.trim_matches('"'));
                let is_told = REQUIRED.contains(&rule) || is_place;
                is_told && pointer == member || is_place && is_around(&difference.pointer, pointer)
            }
            "enum" => change.sentence.contains(value) || is_place && is_around(&owner, pointer),
            // A changed branch is reported at its own place, or as a variant.
            "oneOf" | "anyOf" | "allOf" => {
                let is_told = is_place || BRANCHES.iter().any(|start| rule.starts_with(start));
                is_told && is_around(pointer, &difference.pointer) || is_place && is_around(&owner, pointer)
            }
            "default" => rule == "default-changed" && pointer == difference.pointer || is_below,
            "deprecated" => rule.ends_with("deprecated") && pointer == difference.pointer || is_below,
            "readOnly" | "writeOnly" => rule == "access-changed" && pointer == difference.pointer || is_below,
            keyword if CHECKS.contains(&keyword) => {
                let is_retyped = keyword == "format" && is_place;
                (rule.starts_with("check-") && change.sentence.contains(keyword) || is_retyped)
                    && pointer == difference.pointer
                    || is_below
            }
            // A renamed component is one that was removed and one that was added.
            "" if difference.pointer.is_empty() && rule == "type-renamed" => pointer.is_empty(),
            // Beside the values of an enum, it adds nothing.
            "type" if rule.starts_with("enum-") => pointer == difference.pointer,
            _ => is_place && (pointer == difference.pointer || is_around(&owner, pointer)),
        }
    })
}
