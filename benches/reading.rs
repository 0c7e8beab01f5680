//! Reading and writing, side by side in one run: `cargo bench --bench reading`.
//!
//! Every contestant works on the same body in every round, one after the other; the figure is the
//! median over the rounds of its thread's CPU time, as a ratio to plain serde in the same round.

use cpu_time::ThreadTime;
use serde_json::{Value, json};
use std::hint::black_box;
use vapi_messages::server_messages::ServerMessage;

const ROUNDS: usize = 41;

type Contestant<'b> = (&'static str, Box<dyn Fn() + 'b>);

fn main() {
    println!("ratios to `serde_json::from_slice` into the types, medians of {ROUNDS} rounds\n");
    println!(
        "| body | bytes | serde | from_slice | read | read, one deviation | Value | to_vec | Value, written |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for turns in [1, 8, 80, 800] {
        for tag in ["first", "last"] {
            row(turns, tag);
        }
    }
}

fn row(turns: usize, tag: &str) {
    let fitting = text(&report(turns), tag);
    let mut bent = report(turns);
    bent["message"]["timestamp"] = "a string".into();
    let bent = text(&bent, tag);
    let typed: ServerMessage = vapi_messages::from_slice(&fitting).expect("the body fits");
    let tree: Value = serde_json::from_slice(&fitting).expect("the body is JSON");
    let is_exact = vapi_messages::read_exactly::<ServerMessage>(&fitting).is_ok();
    let deviations = vapi_messages::read::<ServerMessage>(&bent).expect("the body is JSON").deviations.len();
    assert!(is_exact && deviations == 1 && vapi_messages::to_value(&typed) == tree);

    let contestants: Vec<Contestant<'_>> = vec![
        ("serde", Box::new(|| drop(black_box(serde_json::from_slice::<ServerMessage>(&fitting))))),
        ("from_slice", Box::new(|| drop(black_box(vapi_messages::from_slice::<ServerMessage>(&fitting))))),
        ("read", Box::new(|| drop(black_box(vapi_messages::read::<ServerMessage>(&fitting))))),
        ("read, bent", Box::new(|| drop(black_box(vapi_messages::read::<ServerMessage>(&bent))))),
        ("Value", Box::new(|| drop(black_box(serde_json::from_slice::<Value>(&fitting))))),
        ("to_vec", Box::new(|| drop(black_box(vapi_messages::to_vec(&typed))))),
        ("Value, written", Box::new(|| drop(black_box(serde_json::to_vec(&tree))))),
    ];
    let ratios = race(&contestants, (4_000_000 / fitting.len()).max(3));
    let cells: Vec<String> = ratios.iter().map(|ratio| format!("{ratio:.2}")).collect();
    println!("| {turns} turns, tags {tag} | {} | {} |", fitting.len(), cells.join(" | "));
}

/// The median ratio of each contestant to the first.
fn race(contestants: &[Contestant<'_>], repeats: usize) -> Vec<f64> {
    let mut rounds: Vec<Vec<f64>> = vec![Vec::new(); contestants.len()];
    for _ in 0..ROUNDS {
        let times = contestants.iter().map(|(_, run)| {
            let start = ThreadTime::now();
            (0..repeats / 10 + 1).for_each(|_| run());
            start.elapsed().as_secs_f64()
        });
        let times: Vec<f64> = times.collect();
        for (ratios, time) in rounds.iter_mut().zip(&times) {
            ratios.push(time / times[0]);
        }
    }
    let median = |mut ratios: Vec<f64>| {
        ratios.sort_by(f64::total_cmp);
        ratios[ratios.len() / 2]
    };
    rounds.into_iter().map(median).collect()
}

/// An end-of-call report of a conversation of so many turns.
fn report(turns: usize) -> Value {
    let messages = (0..turns).flat_map(|turn| {
        let second = turn as f64 * 7.5;
        [
            json!({"role": "user", "message": "When do you open on Saturday, and is there parking nearby?",
                "time": 1_749_546_450_909_u64, "endTime": 1_749_546_452_000_u64, "secondsFromStart": second,
                "duration": 1091.0 + second}),
            json!({"role": "bot", "message": "We open at nine on Saturday. There is a car park behind the building.",
                "time": 1_749_546_453_000_u64, "endTime": 1_749_546_457_000_u64, "secondsFromStart": second + 2.1,
                "source": "model"}),
            json!({"role": "tool_call_result", "name": "opening-hours", "toolCallId": "call-1", "result": "09:00-17:00",
                "time": 1_749_546_457_100_u64, "secondsFromStart": second + 6.2}),
        ]
    });
    json!({"message": {
        "type": "end-of-call-report",
        "timestamp": 1_749_546_460_000_u64,
        "endedReason": "customer-ended-call",
        "cost": 0.0875,
        "startedAt": "2026-04-22T10:00:00.000Z",
        "endedAt": "2026-04-22T10:02:00.000Z",
        "artifact": {"messages": messages.collect::<Vec<_>>(), "transcript": "User: When do you open on Saturday?"},
        "analysis": {"summary": "The caller asked for opening hours.", "successEvaluation": "true"},
        "call": {"id": "call-1", "orgId": "org-1", "createdAt": "2026-04-22T10:00:00.000Z",
            "updatedAt": "2026-04-22T10:02:00.000Z", "type": "inboundPhoneCall", "status": "ended",
            "costs": [{"type": "vapi", "subType": "normal", "minutes": 2.0, "cost": 0.05}]},
    }})
}

/// The body as text, with `type` and `role` first or last in their objects.
fn text(body: &Value, tag: &str) -> Vec<u8> {
    fn write(value: &Value, first: bool, out: &mut String) {
        match value {
            Value::Object(members) => {
                let is_tag = |name: &str| name == "type" || name == "role";
                let mut members: Vec<_> = members.iter().collect();
                members.sort_by_key(|(name, _)| is_tag(name) != first);
                out.push('{');
                for (at, (name, value)) in members.into_iter().enumerate() {
                    out.push_str(if at > 0 { "," } else { "" });
                    out.push_str(&format!("{name:?}:"));
                    write(value, first, out);
                }
                out.push('}');
            }
            Value::Array(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    out.push_str(if at > 0 { "," } else { "" });
                    write(item, first, out);
                }
                out.push(']');
            }
            other => out.push_str(&other.to_string()),
        }
    }
    let mut out = String::new();
    write(body, tag == "first", &mut out);
    out.into_bytes()
}
