//! The race itself: every contestant works on the same body in every round, one after the other; a
//! figure is the median over the rounds of its thread's CPU time, as a ratio to the first contestant
//! in the same round. Prints one JSON object for each row.
//!
//! `cases.rs` beside the manifest, bodies and peers are written by `benches/run reading`.

mod cases;
mod clock;
mod counting;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::hint::black_box;
use vapi_messages::Model;

/// One way to read and write.
pub struct Contestant {
    pub name: &'static str,
    /// Reads a body, drops what came of it, and says whether it could be read.
    pub read: fn(&[u8]) -> bool,
    /// Reads a body, and gives what writes it.
    pub write: fn(&[u8]) -> Option<Box<dyn Fn() -> Vec<u8>>>,
}

/// One row: a body and who reads it.
pub struct Case {
    pub name: &'static str,
    pub kind: &'static str,
    pub body: &'static [u8],
    /// What the ratios refer to, where the first contestant cannot read this body: the body that it
    /// was made from.
    pub base: &'static [u8],
    pub contestants: Vec<Contestant>,
}

type Written = Option<Box<dyn Fn() -> Vec<u8>>>;

/// Our ways to read: strict, containing, and by serde.
pub fn ours<T: Model + Serialize + DeserializeOwned + 'static>() -> [Contestant; 3] {
    fn strict<T: Model>(body: &[u8]) -> bool {
        vapi_messages::from_slice::<T>(body).map(|value| drop(black_box(value))).is_ok()
    }
    fn read<T: Model>(body: &[u8]) -> bool {
        vapi_messages::read::<T>(body).map(|value| drop(black_box(value))).is_ok()
    }
    fn write<T: Model + 'static>(body: &[u8]) -> Written {
        let value: T = vapi_messages::from_slice(body).ok()?;
        Some(Box::new(move || vapi_messages::to_vec(&value)))
    }
    fn write_read<T: Model + 'static>(body: &[u8]) -> Written {
        let value: T = vapi_messages::read(body).ok()?.body.into_typed().ok()?;
        Some(Box::new(move || vapi_messages::to_vec(&value)))
    }
    [
        Contestant { name: "ours", read: strict::<T>, write: write::<T> },
        Contestant { name: "ours, read", read: read::<T>, write: write_read::<T> },
        Contestant { name: "ours, serde", read: read_serde::<T>, write: write_serde::<T> },
    ]
}

fn read_serde<T: DeserializeOwned>(body: &[u8]) -> bool {
    serde_json::from_slice::<T>(body).map(|value| drop(black_box(value))).is_ok()
}

fn write_serde<T: Serialize + DeserializeOwned + 'static>(body: &[u8]) -> Written {
    let value: T = serde_json::from_slice(body).ok()?;
    Some(Box::new(move || serde_json::to_vec(&value).unwrap_or_default()))
}

/// A list of one of our types.
pub fn ours_in_lists<T: Serialize + DeserializeOwned + 'static>() -> Contestant {
    Contestant { name: "ours", read: read_serde::<Vec<T>>, write: write_serde::<Vec<T>> }
}

pub fn json_value() -> Contestant {
    Contestant { name: "Value", read: read_serde::<Value>, write: write_serde::<Value> }
}

/// A list of strings.
pub fn strings() -> Contestant {
    Contestant { name: "String", read: read_serde::<Vec<String>>, write: write_serde::<Vec<String>> }
}

fn main() {
    for case in cases::cases() {
        row(&case);
    }
}

fn row(case: &Case) {
    let base = &case.contestants[0];
    assert!((base.read)(case.base), "{}: the base reads its body", case.name);
    let mut reads: Vec<(&str, Box<dyn Fn() + '_>)> =
        vec![(base.name, Box::new(|| assert!((base.read)(black_box(case.base)))))];
    let mut writes: Vec<(&str, Box<dyn Fn() + '_>)> = Vec::new();
    for contestant in &case.contestants {
        if contestant.name != base.name {
            if !(contestant.read)(case.body) {
                continue;
            }
            reads.push((contestant.name, Box::new(|| {
                black_box((contestant.read)(black_box(case.body)));
            })));
        }
        let body = if contestant.name == base.name { case.base } else { case.body };
        if let Some(write) = (contestant.write)(body) {
            check(case, contestant.name, body, &write());
            writes.push((contestant.name, Box::new(move || drop(black_box(write())))));
        }
    }
    let allocations: Vec<(&str, usize, usize)> = reads.iter().map(|(name, run)| count(name, run)).collect();
    println!("{}", json!({
        "name": case.name, "kind": case.kind, "bytes": case.body.len(),
        "read": clock::race(&reads), "write": clock::race(&writes), "allocations": allocations,
    }));
}

/// Every contestant writes what came, as far as it keeps it.
fn check(case: &Case, name: &str, body: &[u8], written: &[u8]) {
    let came: Value = serde_json::from_slice(body).expect("a body is JSON");
    let went: Value = serde_json::from_slice(written).expect("what is written is JSON");
    let keeps_all = ["ours", "ours, read", "ours, serde", "Value"].contains(&name) || case.kind == "fitting" && name == "concrete";
    assert!(!keeps_all || came == went, "{}: {name} writes what came:\n{came}\n{went}", case.name);
}

fn count<'n>(name: &'n str, run: &dyn Fn()) -> (&'n str, usize, usize) {
    run();
    let (number, bytes) = counting::count(run);
    (name, number, bytes)
}
