//! `audit` reads a body as the generated crate does, without the crate.

mod harness;

use schemalock::internals::audit::{self, Audit, Input, Names, Proposal, Tables};
use schemalock::internals::config::{Config, Overrides, Preferred};
use schemalock::internals::diagnose::Report;
use schemalock::internals::load::Sources;
use schemalock::internals::model::TypeId;
use schemalock::internals::pipeline;
use schemalock::internals::progress::Silent;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn configuration(overlay: Option<PathBuf>) -> Config {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemalock.toml");
    let mut config = Config::read(Some(&path), Overrides::default(), &mut Report::default()).unwrap();
    config.overlay = overlay.or(config.overlay);
    config
}

fn tables(config: &Config) -> (Sources, Tables) {
    let mut report = Report::default();
    let mut sources = pipeline::read(config, &mut report).unwrap();
    let model = pipeline::decided(config, &mut sources, &Silent, &mut report);
    (sources, Tables::new(model.unwrap_or_else(|| panic!("{:?}", report.diagnostics()))))
}

fn captured() -> Option<Vec<PathBuf>> {
    let found = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/vapi/captured")).ok()?;
    let files = found.map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    Some(files)
}

/// Returns the deviations of `body` as the type `name`, by both, sorted.
fn both(tables: &Tables, name: &str, body: &[u8]) -> [Result<Vec<(String, String)>, ()>; 2] {
    let id = audit::find_type(tables, name).unwrap();
    let audited = audit::deviations(tables, id, body).map_err(drop);
    let audited = audited.map(|all| all.into_iter().map(|(path, kind)| (path, kind.to_owned())).collect());
    let entry = vapi_messages::inspect::find(vapi_messages::inspect::TYPES, name).unwrap();
    let read = entry.read(body).map_err(drop).map(|read| {
        let all = read.deviations.iter();
        all.map(|one| (one.path.to_string(), one.kind.as_str().to_owned())).collect()
    });
    [audited, read].map(|all: Result<Vec<(String, String)>, ()>| {
        all.map(|mut all| {
            all.sort();
            all
        })
    })
}

fn assert_same(tables: &Tables, name: &str, body: &[u8]) {
    let [audited, read] = both(tables, name, body);
    assert_eq!(audited, read, "as {name}: {}", String::from_utf8_lossy(body));
}

/// Returns whether `audit` and the crate keep the whole of `body` as raw JSON.
fn both_raw<T: vapi_messages::Model>(tables: &Tables, name: &str, body: &[u8]) -> [bool; 2] {
    let id = audit::find_type(tables, name).unwrap();
    let audited = audit::read_one(tables, id, body).unwrap().raw.contains("");
    [audited, vapi_messages::read::<T>(body).unwrap().typed().is_none()]
}

const TYPES: [&str; 7] = [
    "ServerMessage",
    "ClientMessage",
    "ClientInboundMessage",
    "ServerMessageResponse",
    "Assistant",
    "Squad",
    "OpenAIMessage",
];

#[test]
fn chosen_bodies_are_read_alike() {
    let (_, tables) = tables(&configuration(None));
    let bodies = [
        r#"{}"#,
        r#"[]"#,
        r#"null"#,
        r#""text""#,
        r#"1"#,
        r#"{"message":null}"#,
        r#"{"message":{"type":"hang"}}"#,
        r#"{"message":{"type":"hang"},"more":1}"#,
        r#"{"more":1,"message":{"type":"hang"}}"#,
        r#"{"type":"hang"}"#,
        r#"{"type":"hang","message":1}"#,
        r#"{"message":{"type":"none"}}"#,
        r#"{"message":{"type":1}}"#,
        r#"{"message":{"timestamp":1.5,"type":"hang","type":"none"}}"#,
        r#"{"message":{"type":"none","type":"hang"}}"#,
        r#"{"message":{"type":"hang"},"message":7}"#,
        r#"{"message":{"type":"transcript","transcriptType":"final","role":"user","transcript":"a"}}"#,
        r#"{"message":{"type":"tool-calls","toolCallList":[{"id":"a","type":"function","function":{"name":"b","arguments":{}}},null,7]}}"#,
        r#"{"message":{"type":"status-update","status":"none","call":{"id":null,"phoneNumber":[],"costs":[1]}}}"#,
        r#"{"name":null,"voice":{"provider":"vapi","voiceId":7},"model":{"provider":"openai","messages":{},"tools":[{"type":"x"}]}}"#,
        r#"{"model":{"provider":"openai","model":"gpt-4","temperature":"a","maxTokens":1.0},"transcriber":[]}"#,
        r#"{"metadata":{"a":1},"hooks":[{"on":1}],"firstMessage":{"a":1}}"#,
        r#"{"results":[{"toolCallId":"a","result":{},"message":[{"type":"request-start"}]}]}"#,
        r#"{"role":"user","content":null}"#,
        r#"{"members":[{"assistantId":1},[]],"name":1e3}"#,
        r#"{"a":18446744073709551616}"#,
        r#"{"a":1e400}"#,
        r#"{"message":{"type":"hang","timestamp":123456789012345678901234567890}}"#,
        r#"{"type":"hang","timestamp":-1e400}"#,
        r#"{"message":{"type":"hang","timestamp":1e400},"more":{"a":1e400}}"#,
        r#"{"message":{"type":"hang","timestamp":1e400,"call":{"id":18446744073709551616}}}"#,
        r#"{"message":{"type":18446744073709551616}}"#,
        r#"{"model":{"provider":"openai","model":"gpt-4","temperature":1e999},"firstMessage":1}"#,
        r#"{"model":{"provider":"openai","model":"gpt-4","temperature":12345678901234567890123}}"#,
        "{",
    ];
    for body in bodies {
        for name in TYPES {
            assert_same(&tables, name, body.as_bytes());
        }
    }
    let deep = format!("{{\"metadata\":{}{}}}", "[".repeat(127), "]".repeat(127));
    assert_same(&tables, "Assistant", deep.as_bytes());
}

/// Numbers that look random and are the same in each run (`SplitMix64`).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }
}

/// Makes any value, with names and tags of the schemas among others.
fn any_value(words: &[String], numbers: &mut Numbers, depth: usize) -> Value {
    let word = |numbers: &mut Numbers| words[numbers.below(words.len())].clone();
    match numbers.below(if depth == 0 { 7 } else { 12 }) {
        0 => Value::Null,
        1 => true.into(),
        2 => json!(numbers.below(100) as i64 - 50),
        3 => json!(numbers.below(100) as f64 / 2.0),
        4..=6 => word(numbers).into(),
        7 => (0..numbers.below(4)).map(|_| any_value(words, numbers, depth - 1)).collect(),
        _ => {
            let members = numbers.below(8);
            (0..members).map(|_| (word(numbers), any_value(words, numbers, depth - 1))).collect()
        }
    }
}

/// Changes one place of `value`.
fn bend(value: &mut Value, words: &[String], numbers: &mut Numbers) {
    match value {
        Value::Object(members) if !members.is_empty() && numbers.below(5) > 0 => {
            let at = numbers.below(members.len());
            let name = members.keys().nth(at).unwrap().clone();
            match numbers.below(6) {
                0 => drop(members.remove(&name)),
                1 => drop(members.insert(words[numbers.below(words.len())].clone(), json!(1))),
                _ => bend(&mut members[&name], words, numbers),
            }
        }
        Value::Array(items) if !items.is_empty() && numbers.below(5) > 0 => {
            let at = numbers.below(items.len());
            bend(&mut items[at], words, numbers);
        }
        value => *value = any_value(words, numbers, 2),
    }
}

/// Returns the names of members in all schemas, and some of the values that they list.
fn words(sources: &Sources) -> Vec<String> {
    fn add(value: &Value, words: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                words.extend(
                    members
                        .get("properties")
                        .and_then(Value::as_object)
                        .into_iter()
                        .flat_map(|all| all.keys().cloned()),
                );
                let listed = members.get("enum").and_then(Value::as_array).into_iter().flatten();
                words.extend(listed.filter_map(Value::as_str).take(4).map(str::to_owned));
                members.values().for_each(|value| add(value, words));
            }
            Value::Array(items) => items.iter().for_each(|value| add(value, words)),
            _ => {}
        }
    }
    let mut words = BTreeSet::new();
    sources.files().iter().for_each(|file| add(&file.value, &mut words));
    words.into_iter().collect()
}

#[test]
fn any_bodies_are_read_alike() {
    let (sources, tables) = tables(&configuration(None));
    let words = words(&sources);
    let mut numbers = Numbers(1);
    for entry in vapi_messages::inspect::TYPES.iter().filter(|entry| !entry.schema.is_empty()) {
        let own = own_words(&tables, entry.schema);
        for round in 0..40 {
            let words = if round % 4 == 0 || own.is_empty() { &words } else { &own };
            let body = any_value(words, &mut numbers, 4).to_string();
            assert_same(&tables, entry.schema, body.as_bytes());
        }
    }
}

/// Returns the names and values near a type.
fn own_words(tables: &Tables, schema: &str) -> Vec<String> {
    use schemalock::internals::model::{ObjectPlan, Shape};
    let mut words = BTreeSet::new();
    let mut due = vec![(audit::find_type(tables, schema).unwrap(), 0)];
    while let Some((id, depth)) = due.pop() {
        let def = tables.def(id);
        match &def.shape {
            Shape::Object(object) => words.extend(object.members.iter().map(|member| member.name.clone())),
            Shape::Enum(listed) => words.extend(listed.values.iter().take(4).cloned()),
            Shape::Union(union) => {
                if let ObjectPlan::Tagged { key, values, .. } = &union.plan.object {
                    words.insert(key.clone());
                    words.extend(values.iter().map(|(value, _)| value.clone()));
                }
            }
            Shape::Alias(_) => {}
        }
        if depth < 2 {
            due.extend(def.places().iter().flat_map(|place| place.ty.named()).map(|id| (id, depth + 1)));
        }
    }
    words.into_iter().collect()
}

#[test]
fn captured_bodies_and_bent_ones_are_read_alike() {
    let Some(files) = captured() else {
        println!("skipped: there are no captured bodies");
        return;
    };
    let (sources, tables) = tables(&configuration(None));
    let words = words(&sources);
    let mut numbers = Numbers(2);
    for file in &files {
        let body: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        for name in TYPES {
            assert_same(&tables, name, body.to_string().as_bytes());
            for _ in 0..30 {
                let mut bent = body.clone();
                (0..=numbers.below(4)).for_each(|_| bend(&mut bent, &words, &mut numbers));
                assert_same(&tables, name, bent.to_string().as_bytes());
            }
        }
    }
}

#[test]
fn the_same_bodies_stay_raw() {
    use vapi_messages::types::{Assistant, OpenAiMessage, Squad};
    let (sources, tables) = tables(&configuration(None));
    let words = words(&sources);
    let stored = json!({ "id": "a", "orgId": "b", "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z" });
    let mut squad = stored.clone();
    squad["members"] = json!([{ "assistantId": "c" }]);
    let message = json!({ "role": "user", "content": "hi" });
    let mut numbers = Numbers(3);
    let mut raw = [0; 2];
    let mut compare = |both: [bool; 2], body: &Value| {
        assert_eq!(both[0], both[1], "{body}");
        raw[usize::from(both[0])] += 1;
    };
    for (schema, whole) in [("Squad", &squad), ("OpenAIMessage", &message), ("Assistant", &stored)] {
        let names: Vec<&String> = whole.as_object().unwrap().keys().collect();
        let nulls = names.iter().map(|name| {
            let mut body = whole.clone();
            body[name.as_str()] = Value::Null;
            body
        });
        let mut bodies: Vec<Value> = nulls.chain([whole.clone()]).collect();
        bodies.extend((0..300).map(|_| {
            let mut bent = whole.clone();
            bend(&mut bent, &words, &mut numbers);
            bent
        }));
        for body in &bodies {
            let text = body.to_string();
            let both = match schema {
                "Squad" => both_raw::<Squad>(&tables, schema, text.as_bytes()),
                "Assistant" => both_raw::<Assistant>(&tables, schema, text.as_bytes()),
                _ => both_raw::<OpenAiMessage>(&tables, schema, text.as_bytes()),
            };
            compare(both, body);
        }
    }
    assert!(raw.iter().all(|bodies| *bodies > 50), "{raw:?}");
}

/// Returns the names of the types that `audit` chooses for a body; in brackets if it is unsure.
fn chosen(tables: &Tables, config: &Config, body: &[u8]) -> String {
    let (ids, is_sure) = audit::types_of(tables, config, body).unwrap();
    let name = |id: &TypeId| tables.def(*id).schema_name.clone().unwrap_or_default();
    let names = ids.iter().map(name).collect::<Vec<_>>().join(", ");
    if is_sure { names } else { format!("[{names}]") }
}

/// Our bodies that do not show their type, with the choice of `audit`.
const OURS_OTHERWISE: [(&str, &str); 2] = [
    // Every stored object has these members.
    ("an assistant with nulls nowhere and only what is required", "unsure"),
    // Without a tag, only `message` is left, and a response has such a member.
    ("a body without any type", "ServerMessageResponse"),
];

#[test]
fn our_bodies_are_of_their_types() {
    let mut config = configuration(None);
    let (_, tables) = tables(&config);
    let contained = harness::contained_cases();
    let preferred: Vec<String> =
        config.audit.roots.iter().flat_map(|root| root.patterns().to_vec()).collect();
    let is_root = |case: &&harness::Case| preferred.contains(&case.schema);
    let cases: Vec<&harness::Case> = harness::cases().iter().chain(&contained).filter(is_root).collect();
    assert!(cases.len() >= 50, "only {} bodies", cases.len());
    let server_first = config.audit.roots.clone();
    let mut wrong = Vec::new();
    for case in cases {
        // Most client messages are server messages, too: people who audit them prefer these.
        config.audit.roots.clone_from(&server_first);
        if case.schema == "ClientMessage" {
            config.audit.roots.insert(0, Preferred::One(case.schema.clone()));
        }
        let chosen = chosen(&tables, &config, case.body.to_string().as_bytes());
        let chosen = if chosen.starts_with('[') { "unsure" } else { &chosen };
        let listed = OURS_OTHERWISE.iter().find(|(name, _)| *name == case.name);
        let expected = listed.map_or(&*case.schema, |(_, chosen)| chosen);
        if chosen != expected {
            wrong.push(format!("{case}: {chosen} instead of {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Bodies of the index that do not show their type, with the choice of `audit`.
const OTHERWISE: [(&str, &str); 3] = [
    // One of two members is misspelled.
    ("46-squad-CreateSquadDTO.json", "[CreateSquadDTO, Squad]"),
    // They are server messages as well, and the configuration prefers these.
    ("47-client-speech-update.json", "ServerMessage"),
    ("48-client-user-interrupted.json", "ServerMessage"),
];

#[test]
fn indexed_bodies_are_of_their_types() {
    let folders = ["captured", "payloads"].map(|name| harness::beside(&format!("shared/vapi/{name}")));
    let [Some(captured), Some(payloads)] = folders else {
        println!("skipped: there are no indexed bodies");
        return;
    };
    let config = configuration(None);
    let (_, tables) = tables(&config);
    let (mut bodies, mut wrong) = (0, Vec::new());
    for folder in [captured, payloads] {
        for line in fs::read_to_string(folder.join("index.jsonl")).unwrap().lines() {
            let entry: Value = serde_json::from_str(line).unwrap();
            let (file, schema) = (entry["file"].as_str().unwrap(), entry["schema"].as_str().unwrap());
            let expected =
                OTHERWISE.iter().find(|(name, _)| *name == file).map_or(schema, |(_, types)| types);
            let chosen = chosen(&tables, &config, &fs::read(folder.join(file)).unwrap());
            bodies += 1;
            if chosen != expected {
                wrong.push(format!("{file}: {chosen} instead of {expected}"));
            }
        }
    }
    println!("{bodies} bodies, of which {} are listed", OTHERWISE.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_is_preferred_unless_the_configuration_says_so() {
    let mut config = configuration(None);
    let (_, tables) = tables(&config);
    let both = br#"{"message": {"type": "hang"}}"#;
    assert_eq!(chosen(&tables, &config, both), "ServerMessage");
    config.audit.roots.clear();
    assert_eq!(chosen(&tables, &config, both), "ClientMessage, ServerMessage");
    config.audit.roots =
        vec![Preferred::Alike(["ServerMessage", "ClientMessage"].map(str::to_owned).to_vec())];
    assert_eq!(chosen(&tables, &config, both), "ClientMessage, ServerMessage");
    let new = br#"{"message": {"type": "new-event", "call": {"id": "c"}}}"#;
    config.audit.roots = vec![Preferred::One("ClientMessage".to_owned())];
    assert_eq!(chosen(&tables, &config, new), "ClientMessage");
}

fn audited(config: &Config, tables: &Tables, files: &[PathBuf]) -> Audit {
    let input = Input { paths: files.to_vec(), lines: false };
    audit::audit(tables, config, None, &input, Names::Shown, &Silent).unwrap()
}

/// Returns the overlay of `config` with the proposed entries behind its own, as a file.
fn extended(config: &Config, proposal: &Proposal, name: &str) -> PathBuf {
    let overlay = fs::read_to_string(config.overlay.as_ref().unwrap()).unwrap();
    let mut overlay: Value = serde_json::from_str(&overlay).unwrap();
    let entries = proposal.overlay()["entries"].as_array().unwrap().clone();
    overlay["entries"].as_array_mut().unwrap().extend(entries);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, overlay.to_string()).unwrap();
    path
}

#[test]
fn proposals_make_the_captured_bodies_fit() {
    let Some(files) = captured() else {
        println!("skipped: there are no captured bodies");
        return;
    };
    let config = configuration(None);
    let (mut sources, tables_before) = tables(&config);
    let before = audited(&config, &tables_before, &files);
    let proposal = audit::propose(&tables_before, &before, &mut sources);

    let config = configuration(Some(extended(&config, &proposal, "captured-overlay.json")));
    let (_, tables) = tables(&config);
    let after = audited(&config, &tables, &files);
    let count = |audit: &Audit| audit.groups.iter().map(|group| group.count).sum::<u64>();
    println!(
        "{} deviations at {} places before, {} at {} after; nothing is proposed for {}",
        count(&before),
        before.groups.len(),
        count(&after),
        after.groups.len(),
        proposal.left.len()
    );
    let left: Vec<String> = after
        .groups
        .iter()
        .map(|group| format!("{} {} {}", group.kind.as_str(), tables.def(group.owner).address, group.pointer))
        .collect();
    println!("{left:#?}");
    assert!(after.groups.len() <= proposal.left.len(), "{left:#?}");
}

#[test]
fn proposals_make_our_own_bodies_fit() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("codegen/tests/cli/audit.in");
    let mut config =
        Config::read(Some(&page.join("schemalock.toml")), Overrides::default(), &mut Report::default())
            .unwrap();
    let (mut sources, before) = tables(&config);
    let files = [page.join("bodies")];
    let found = audited(&config, &before, &files);
    let kinds: BTreeSet<&str> = found.groups.iter().map(|group| group.kind.as_str()).collect();
    assert_eq!(kinds.len(), 6, "{kinds:?}");
    let proposal = audit::propose(&before, &found, &mut sources);
    assert!(proposal.left.is_empty(), "{:?}", proposal.left);

    config.overlay = Some(extended(&config, &proposal, "own-overlay.json"));
    let (_, after) = tables(&config);
    let found = audited(&config, &after, &files);
    assert_eq!(found.groups.len(), 0, "{:#?}", found.groups);
    assert_eq!(found.fitting, found.bodies - found.unmatched.count);
}

#[test]
fn hostile_input_is_bounded() {
    let config = configuration(None);
    let (_, tables) = tables(&config);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile.jsonl");
    let name = |number: usize| -> String {
        number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
    };
    let mut lines: Vec<String> =
        (0..6_000).map(|number| json!({ "type": "hang", name(number): "secret" }).to_string()).collect();
    lines.push(json!({ "type": "hang", "a": "x".repeat(10 << 20) }).to_string());
    lines.push(format!("{{\"type\":\"hang\",\"a\":[{}0]}}", "0,".repeat(1_000_000)));
    lines.extend((0..100).map(|_| "[".repeat(100_000)));
    fs::write(&path, lines.join("\n")).unwrap();
    let input = Input { paths: vec![path], lines: false };
    let found = audit::audit(&tables, &config, None, &input, Names::Redacted, &Silent).unwrap();
    assert_eq!((found.bodies, found.groups.len()), (6_002, 5_000));
    assert!(found.left_out >= 1_000);
    assert_eq!((found.malformed.count, found.malformed.first.len()), (100, 20));
    let shown = [audit::render::text(&found, &tables), audit::render::markdown(&found, &tables)];
    assert!(shown.iter().all(|text| !text.contains("secret")));
}
