//! The most that other people's bodies cost: memory as a multiple of the body, counted by the allocator, and time.
//!
//! `cargo test --release -p schemalock-tests --test costs -- --ignored --nocapture` prints the figures for long bodies.
//!
//! `tests/needs.json` lists the types and members that this file names: without them it is left out.

#![cfg(not(lacks = "costs"))]

use serde_json::{Value, json};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use vapi_messages::server_messages::ServerMessage;
use vapi_messages::types::{Call, CreateAssistantDto, ToolMessage};
use vapi_messages::{Model, Violations, read, validate_value};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

static USED: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// The system's allocator, with a count of the bytes in use.
struct Counting;

fn grow(bytes: usize) {
    let used = USED.fetch_add(bytes, Relaxed) + bytes;
    PEAK.fetch_max(used, Relaxed);
}

// SAFETY: the system's allocator does all the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grow(layout.size());
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        USED.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promises are passed on.
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        grow(size);
        USED.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promises are passed on.
        unsafe { System.realloc(place, layout, size) }
    }
}

/// The time that a call takes, the most memory in use meanwhile, and what its result keeps.
struct Cost {
    time: Duration,
    peak: usize,
    kept: usize,
}

/// Measurements exclude each other.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn cost<T>(run: impl FnOnce() -> T) -> (Cost, T) {
    let before = USED.load(Relaxed);
    PEAK.store(before, Relaxed);
    let begun = Instant::now();
    let result = run();
    let time = begun.elapsed();
    let peak = PEAK.load(Relaxed) - before;
    (Cost { time, peak, kept: USED.load(Relaxed).saturating_sub(before) }, result)
}

/// Returns a conversation of which a tenth of the messages has no known role.
fn conversation(bytes: usize) -> Value {
    let good = json!({ "role": "user", "message": "Hello there", "time": 1.0, "endTime": 2.0, "secondsFromStart": 0.0 });
    let bad = json!({ "role": "nobody", "message": 7, "time": "x" });
    let count = bytes / good.to_string().len();
    let messages: Vec<Value> =
        (0..count).map(|at| if at % 10 == 0 { bad.clone() } else { good.clone() }).collect();
    json!({ "message": { "type": "conversation-update", "messages": messages, "messagesOpenAIFormatted": [] } })
}

/// Makes a body as [`conversation`] does, with listed roles, and members that do not fit.
fn mistyped(bytes: usize) -> Value {
    let mut body = conversation(bytes);
    let messages = body["message"]["messages"].as_array_mut().expect("messages");
    messages.iter_mut().step_by(10).for_each(|message| message["role"] = json!("user"));
    body
}

/// Makes a body as [`conversation`] does, of messages without a tag.
fn nameless(bytes: usize) -> Value {
    json!({ "message": { "type": "conversation-update", "messages": vec![json!({}); bytes / 3],
                         "messagesOpenAIFormatted": [] } })
}

fn validated(name: &str, body: &Value) -> f64 {
    let length = body.to_string().len();
    let _ = validate_value::<ServerMessage>(
        &json!({ "message": { "type": "conversation-update", "messages": 7 } }),
    );
    let (Cost { time, peak, kept }, violations) = cost(|| validate_value::<ServerMessage>(body).unwrap_err());
    let ratio = peak as f64 / length as f64;
    let count = Violations::as_slice(&violations).len();
    println!(
        "validate {name:<12} {length:>9} bytes  {time:>10.1?}  peak {:>7} kB ({ratio:.1}x), kept {:>5} kB, {count} listed, {} more",
        peak >> 10,
        kept >> 10,
        violations.rest()
    );
    for violation in &violations {
        assert!(violation.path.starts_with("/message/messages"), "{violation}");
        assert!(!violation.schema.contains("transcript"), "{violation}");
    }
    ratio
}

fn kinds() -> [(&'static str, fn(usize) -> Value); 3] {
    [("unknown role", conversation), ("mistyped", mistyped), ("no role", nameless)]
}

#[test]
fn validating_a_bad_conversation_takes_a_small_multiple_of_it() {
    let _alone = alone();
    for (name, body) in kinds() {
        let ratio = validated(name, &body(32_000));
        // A message without a role takes three bytes and violates ten keywords, each of which is an error of the validator.
        let most = if name == "no role" { 250.0 } else { 20.0 };
        assert!(ratio < most, "{name}: {ratio}");
    }
}

#[test]
#[ignore = "a measurement: cargo test --release -p schemalock-tests --test costs -- --ignored --nocapture"]
fn validating_long_conversations() {
    let _alone = alone();
    for (name, body) in kinds() {
        for bytes in [320_000, 3_200_000] {
            validated(name, &body(bytes));
        }
    }
}

fn read_beside_value<T: Model>(name: &str, body: &str) -> (f64, f64) {
    let turns = 5;
    let of_value = (0..turns).map(|_| cost(|| serde_json::from_str::<Value>(body).expect("JSON")).0);
    let of_value = of_value.min_by_key(|cost| cost.time).expect("a turn");
    let of_type = (0..turns).map(|_| cost(|| read::<T>(body.as_bytes()).expect("JSON")).0);
    let of_type = of_type.min_by_key(|cost| cost.time).expect("a turn");
    let time = of_type.time.as_secs_f64() / of_value.time.as_secs_f64();
    let memory = of_type.kept as f64 / of_value.kept as f64;
    println!(
        "read {name:<30} {:>9} bytes  {:>8.1?} ({time:.1}x Value)  kept {:>7} kB ({memory:.1}x), peak {:>7} kB ({:.1}x)",
        body.len(),
        of_type.time,
        of_type.kept >> 10,
        of_type.peak >> 10,
        of_type.peak as f64 / of_value.peak as f64
    );
    (time, memory)
}

fn lists(count: usize) -> Vec<(&'static str, f64, f64)> {
    let items = vec!["{}"; count].join(",");
    let list = |member: &str| format!("{{\"{member}\": [{items}]}}");
    let message = |member: &str| {
        format!("{{\"message\":{{\"type\":\"conversation-update\",\"{member}\": [{items}]}}}}")
    };
    macro_rules! row {
        ($ty:ty, $name:literal, $body:expr) => {{
            let (time, memory) = read_beside_value::<$ty>($name, &$body);
            ($name, time, memory)
        }};
    }
    vec![
        row!(CreateAssistantDto, "transportConfigurations", list("transportConfigurations")),
        row!(CreateAssistantDto, "hooks", list("hooks")),
        row!(ToolMessage, "conditions", list("conditions")),
        row!(Call, "messages", list("messages")),
        row!(Call, "costs", list("costs")),
        row!(ServerMessage, "message.messages", message("messages")),
        row!(ServerMessage, "message.messagesOpenAIFormatted", message("messagesOpenAIFormatted")),
    ]
}

#[test]
#[ignore = "a measurement: cargo test --release -p schemalock-tests --test costs -- --ignored --nocapture"]
fn a_million_empty_objects() {
    let _alone = alone();
    lists(1_000_000);
}
