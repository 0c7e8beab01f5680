//! Random schemas, random edits in every keyword, and the `jsonschema` crate as the judge of `changes`: where the verdict
//! is `pass`, no body is valid before and not after; where nothing is reported, both take the same bodies.
//!
//! `SEED=17 cargo test -p schemalock --test edits` tries one pair and prints it, without all that a contradiction does not
//! need; `EDITS=5000` tries more.

mod common;
#[path = "edits/schemas.rs"]
mod schemas;

use common::random::Random;
use common::reduce::reduced;
use common::sides::config_of_cases;
use jsonschema::Validator;
use schemalock::internals::changes::{Comparison, Sends, Side, compare, render, side};
use schemalock::internals::diagnose::Report;
use schemalock::internals::lockfile::Memory;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Pairs in a usual run.
const USUAL: u64 = 150;
/// Bodies that a pair is tried with.
const BODIES: usize = 240;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

#[test]
fn no_body_contradicts_a_verdict() {
    let seeds = number("SEED").map_or(0..number("EDITS").unwrap_or(USUAL), |seed| seed..seed + 1);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for seed in seeds {
        match tried(seed) {
            Some((kind, None)) => *counts.entry(kind).or_default() += 1,
            Some((_, Some(why))) => wrong.push(format!("SEED={seed}: {why}")),
            None => *counts.entry("not read").or_default() += 1,
        }
    }
    println!("{counts:?}");
    assert!(wrong.is_empty(), "{} contradicted:\n{}", wrong.len(), wrong.join("\n"));
    let read: usize = counts.iter().filter(|(kind, _)| **kind != "not read").map(|(_, count)| count).sum();
    assert!(number("SEED").is_some() || read * 2 > counts.values().sum(), "too few pairs can be read");
}

/// Returns the verdict on one pair, and what contradicts it.
fn tried(seed: u64) -> Option<(&'static str, Option<String>)> {
    let mut random = Random::new(seed);
    let old = schemas::document(&mut random);
    let mut new = old.clone();
    for _ in 0..=random.below(2) {
        schemas::edit(&mut random, &mut new);
    }
    let (found, why) = judged(seed, &old, &new)?;
    let is_shown = number("SEED").is_some();
    if is_shown && why.is_none() {
        println!("{old}\n{new}\n{}", render::text(&found, true));
    }
    let kind = match (found.sends, found.changes.is_empty()) {
        (_, true) => "no change",
        (Sends::Pass, _) => "pass",
        (Sends::Unknown, _) => "unknown",
        _ => "refused",
    };
    let why = why.map(|why| {
        let kind = |why: &str| why.split(' ').take(3).collect::<Vec<_>>().join(" ");
        let mut shows = |pair: &Value| {
            let has_root = |side: &Value| side["title"] == old["title"] && side["$schema"] == old["$schema"];
            let is_whole = has_root(&pair["old"]) && has_root(&pair["new"]);
            let found = is_whole.then(|| judged(seed, &pair["old"], &pair["new"])).flatten();
            found.and_then(|found| found.1).is_some_and(|found| kind(&found) == kind(&why))
        };
        let pair = json!({ "old": old, "new": new });
        let pair = if is_shown { reduced(&pair, &mut shows) } else { pair };
        if let Some((found, Some(why))) = judged(seed, &pair["old"], &pair["new"]).filter(|_| is_shown) {
            println!("{why}\n{}", render::text(&found, true));
        }
        format!("{why}\n  {}\n  {}", pair["old"], pair["new"])
    });
    Some((kind, why))
}

fn judged(seed: u64, old: &Value, new: &Value) -> Option<(Comparison, Option<String>)> {
    let found = compare(&side(old)?, &side(new)?);
    let judges = [validator(old)?, validator(new)?];
    let mut random = Random::new(seed ^ 1);
    let bodies = (0..BODIES).map(|at| {
        let schema = if at % 2 == 0 { old } else { new };
        schemas::body(&mut random, schema, schema, 5)
    });
    let bodies: Vec<Value> = bodies.collect();
    let why = contradiction(&found, &judges, &bodies, [old, new]);
    Some((found, why))
}

fn contradiction(
    found: &Comparison,
    [before, after]: &[Validator; 2],
    bodies: &[Value],
    schemas: [&Value; 2],
) -> Option<String> {
    let [old_members, new_members] = schemas.map(members);
    let is_new = |name: &str| {
        let mut added = new_members.difference(&old_members);
        added.any(|pointer| pointer.rsplit('/').next() == Some(name))
    };
    // A member that only the new schema names counts as absent.
    let is_sent = |body: &Value| !mentions(body, &is_new);
    let is_lost = |body: &&Value| before.is_valid(body) && !after.is_valid(body);
    if found.changes.is_empty()
        && let Some(body) = bodies.iter().find(|body| before.is_valid(body) != after.is_valid(body))
    {
        return Some(format!("nothing is reported, but one side refuses {body}"));
    }
    if found.sends == Sends::Pass
        && let Some(body) = bodies.iter().filter(|body| is_sent(body)).find(is_lost)
    {
        return Some(format!("sends is pass, but the new side refuses {body}"));
    }
    let is_whole = |address: &Option<_>| address.as_ref().is_some_and(schemas::is_root);
    let of_root = found.changes.iter().filter(|change| is_whole(&change.old) && is_whole(&change.new));
    let mut witnesses = of_root.filter_map(|change| change.witness.as_ref());
    let wrong = witnesses.find(|witness| !is_lost(witness))?;
    Some(format!("the witness {wrong} shows nothing"))
}

fn side(schema: &Value) -> Option<Side> {
    let texts = vec![("order.json".to_owned(), schema.to_string().into_bytes())];
    let files = side::Files { texts, ..side::Files::default() };
    side::decided(files, &config_of_cases(), &Memory::default(), &mut Report::default())
}

fn validator(schema: &Value) -> Option<Validator> {
    jsonschema::options().should_validate_formats(false).build(schema).ok()
}

/// Returns the pointers to all members that `properties` name.
fn members(schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut due = vec![(String::new(), schema)];
    while let Some((at, schema)) = due.pop() {
        match schema {
            Value::Object(members) => {
                for (name, value) in members {
                    let below = format!("{at}/{name}");
                    if at.ends_with("/properties") {
                        found.insert(below.clone());
                    }
                    due.push((below, value));
                }
            }
            Value::Array(items) => {
                due.extend(items.iter().enumerate().map(|(at_item, item)| (format!("{at}/{at_item}"), item)));
            }
            _ => {}
        }
    }
    found
}

fn mentions(body: &Value, is_wanted: &dyn Fn(&str) -> bool) -> bool {
    match body {
        Value::Object(members) => {
            members.iter().any(|(name, value)| is_wanted(name) || mentions(value, is_wanted))
        }
        Value::Array(items) => items.iter().any(|item| mentions(item, is_wanted)),
        _ => false,
    }
}

#[test]
fn the_judge_notices_a_wrong_verdict() {
    let old = json!({ "$schema": schemas::DIALECT, "title": "Order", "type": "object" });
    let mut new = old.clone();
    new["minProperties"] = json!(1);
    let judges = [validator(&old).expect("a schema"), validator(&new).expect("a schema")];
    let body = [json!({})];
    assert!(contradiction(&Comparison::default(), &judges, &body, [&old, &new]).is_some());
    let found = compare(&side(&old).expect("a side"), &side(&new).expect("a side"));
    assert!(contradiction(&found, &judges, &body, [&old, &new]).is_none());
}
