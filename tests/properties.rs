//! For every type of the crate: bodies made from its schema read exactly and come back equal; bodies
//! that are then bent read as well, come back equal, and the deviations are exactly the bends.
//!
//! `cargo test --test properties` tries thousands of bodies of each type that people read by itself and
//! dozens of every other; with `PROPERTY_BODIES=1000000` in the environment it tries so many of each.
//! A failure names its seed, which `PROPERTY_SEED` repeats.

mod made;

use made::model;
use schemalock::internals::sample::{Bend, Maker, bend};
use serde_json::Value;
use vapi_messages::client_messages::ClientMessage;
use vapi_messages::inbound_messages::ClientInboundMessage;
use vapi_messages::inspect::{Entry, TYPES, find};
use vapi_messages::responses::ServerMessageResponse;
use vapi_messages::server_messages::ServerMessage;
use vapi_messages::types::{Assistant, Call};
use vapi_messages::{Body, Model, read_value, to_value, to_vec};

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// The types that people read directly.
const ROOTS: [&str; 7] = [
    "ServerMessage",
    "ClientMessage",
    "ClientInboundMessage",
    "ServerMessageResponse",
    "Call",
    "Assistant",
    "Squad",
];

/// Calls `try_one` with many seeds, for every type that has a schema of its own.
fn for_every_type(try_one: impl Fn(&Maker<'_>, &Entry, u64)) {
    let model = model();
    let maker = Maker::new(&model);
    let mut types = 0;
    for entry in TYPES.iter().filter(|entry| !entry.schema.is_empty()) {
        types += 1;
        let usual = if ROOTS.contains(&entry.schema) { 2000 } else { 20 };
        let seeds = match number("PROPERTY_SEED", 0) {
            0 => 1..=number("PROPERTY_BODIES", usual),
            seed => seed..=seed,
        };
        seeds.for_each(|seed| try_one(&maker, entry, seed));
    }
    assert!(types > 100, "only {types} types were tried");
}

#[test]
fn bodies_of_the_schema_read_exactly() {
    for_every_type(|maker, entry, seed| {
        let body = maker.body(entry.address, seed);
        let read = read(entry, &body);
        assert!(read.deviations.is_empty(), "{} seed {seed}: {:?}\n{body}", entry.name, read.deviations);
        assert_eq!(read.written, body, "{} seed {seed}", entry.name);
    });
}

#[test]
fn deviations_are_exactly_the_bends() {
    let tried = std::cell::Cell::new(0u64);
    for_every_type(|maker, entry, seed| {
        let mut body = maker.body(entry.address, seed);
        let bends = bend(maker, maker.type_at(entry.address), &mut body, seed);
        tried.set(tried.get() + bends.len() as u64);
        let read = read(entry, &body);
        assert_eq!(read.written, body, "{} seed {seed}: {bends:?}", entry.name);
        let mut found: Vec<(String, &str)> =
            read.deviations.iter().map(|met| (met.path.to_string(), met.kind.as_str())).collect();
        let mut expected: Vec<(String, &str)> =
            bends.iter().map(|Bend { path, kind }| (path.clone(), *kind)).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{} seed {seed}: {body}", entry.name);
    });
    assert!(number("PROPERTY_SEED", 0) != 0 || tried.get() > 5000, "only {} bends were tried", tried.get());
}

#[test]
fn copies_are_equal_and_what_is_written_otherwise_is_not() {
    let model = model();
    let maker = Maker::new(&model);
    fn try_type<T: Model + Clone + PartialEq + std::fmt::Debug>(maker: &Maker<'_>) {
        let mut unequal = 0;
        for seed in 1..=500 {
            let body = maker.body(T::ADDRESS, seed);
            let mut bent = body.clone();
            bend(maker, maker.type_at(T::ADDRESS), &mut bent, seed);
            let fitting: T = from_value(body);
            assert_eq!(fitting.clone(), fitting, "{} seed {seed}", T::NAME);
            let Body::Typed(bent) = read_value::<T>(bent).expect("any body is read").body else { continue };
            let copied = bent.clone();
            assert_eq!(copied, bent, "{} seed {seed}", T::NAME);
            assert_eq!(to_vec(&copied), to_vec(&bent), "{} seed {seed}", T::NAME);
            assert_eq!(bent == fitting, to_value(&bent) == to_value(&fitting), "{} seed {seed}", T::NAME);
            unequal += u32::from(bent != fitting);
        }
        assert!(unequal > 50, "only {unequal} bodies of {} differ", T::NAME);
    }
    try_type::<ServerMessage>(&maker);
    try_type::<ClientMessage>(&maker);
    try_type::<ClientInboundMessage>(&maker);
    try_type::<ServerMessageResponse>(&maker);
    try_type::<Call>(&maker);
    try_type::<Assistant>(&maker);
}

fn from_value<T: Model>(body: Value) -> T {
    match read_value::<T>(body).expect("any body is read").body {
        Body::Typed(value) => value,
        Body::Raw(raw) => panic!("{} does not take {:?}", T::NAME, raw.as_value()),
    }
}

#[test]
fn made_bodies_reach_every_kind_of_bend() {
    let model = model();
    let maker = Maker::new(&model);
    let entry = find(TYPES, "Assistant").expect("there is an assistant");
    let mut kinds = std::collections::BTreeSet::new();
    for seed in 1..2000 {
        let mut body = maker.body(entry.address, seed);
        kinds.extend(
            bend(&maker, maker.type_at(entry.address), &mut body, seed).into_iter().map(|bend| bend.kind),
        );
    }
    let all = ["missing-required", "null", "unknown-member", "unlisted-tag", "unlisted-value", "wrong-type"];
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), all);
}

fn read(entry: &Entry, body: &Value) -> vapi_messages::inspect::Inspection {
    let text = body.to_string();
    entry.read(text.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}\n{text}", entry.name))
}
