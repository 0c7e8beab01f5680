//! Reading bodies that no variant of a recursive union fits takes steps in proportion to the body, not to its square.
//!
//! ```text
//! {"next": {"next": {"next": {}}}}    each object lacks the member that its variant requires
//! ```
//! Steps are counted, not timed: the allocator counts the bytes that reading asks for, so that a copy of the rest of the
//! body at each level shows. `cargo test -p schemalock --test read_cost -- --nocapture` prints the ladder.
#![allow(clippy::large_enum_variant)]

#[allow(unused_macros)]
#[macro_use]
#[allow(
    clippy::crate_in_macro_def,
    clippy::pedantic,
    reason = "the runtime is linted as generated crates are"
)]
#[path = "../runtime/mod.rs"]
#[allow(dead_code, unused_imports)]
mod support;

#[path = "runtime/samples.rs"]
#[allow(dead_code)]
mod samples;

/// The schemas that the types were made from: none, since nothing is checked here.
fn schemas() -> &'static support::Embedded {
    static EMBEDDED: support::Embedded = support::Embedded::new("");
    &EMBEDDED
}

use samples::{Branch, Twig};
use serde_json::Value;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use support::entry::{Model, read, to_value};
use support::{Body, Reading};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, with a count of the bytes that this thread has asked for.
struct Counting;

fn count(bytes: usize) {
    // Other threads end while their counters are gone already.
    let _ = BYTES.try_with(|counter| counter.set(counter.get() + bytes));
}

// SAFETY: the system's allocator does all the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are passed on.
        unsafe { System.dealloc(place, layout) }
    }
}

/// Returns the bytes that `run` asks for.
fn bytes<T>(run: impl FnOnce() -> T) -> (usize, T) {
    let before = BYTES.get();
    let result = run();
    (BYTES.get() - before, result)
}

fn nested(levels: usize, around: impl Fn(String) -> String) -> String {
    (0..levels).fold("{}".to_owned(), |below, _| around(below))
}

/// Reads `body` as `T`, checks that it is given back equal, and returns what that took, and what `Value` takes.
fn steps<T: Model>(body: &str) -> (usize, usize) {
    let (value_steps, value) = bytes(|| serde_json::from_str::<Value>(body).expect("JSON"));
    let (steps, reading) = bytes(|| read::<T>(body.as_bytes()).expect("JSON"));
    let Reading { body, deviations, .. } = reading;
    assert!(!deviations.is_empty());
    let written = match body {
        Body::Typed(typed) => to_value(&typed),
        Body::Raw(raw) => raw.into_value(),
    };
    assert_eq!(written, value);
    (steps, value_steps)
}

/// The type as which a body is read, and what is around each level.
type Kind = (&'static str, fn(&str) -> (usize, usize), fn(String) -> String);

#[test]
fn bodies_that_no_variant_fits_are_read_in_step_with_their_depth() {
    let kinds: [Kind; 6] = [
        ("a member", steps::<Branch>, |below| format!("{{\"next\":{below}}}")),
        ("a required member", steps::<Branch>, |below| format!("{{\"must\":{below},\"x\":[1]}}")),
        ("a list", steps::<Branch>, |below| format!("{{\"list\":[{below},1]}}")),
        ("a map", steps::<Branch>, |below| format!("{{\"map\":{{\"a\":{below}}}}}")),
        ("a struct between", steps::<Branch>, |below| {
            format!("{{\"twig\":{{\"name\":\"a\",\"inner\":{below}}}}}")
        }),
        ("an unknown member", steps::<Twig>, |below| format!("{{\"inner\":{{\"unknown\":{below}}}}}")),
    ];
    let mut steep = Vec::new();
    for (name, steps, around) in kinds {
        // An object, an array and a map count two levels of the 127 that are read.
        let [few, many] = [15, 60].map(|levels| steps(&nested(levels, around)));
        let ratio = many.0 as f64 / few.0 as f64;
        println!(
            "{name:<20} 15 levels {:>8} bytes, 60 levels {:>8} bytes, ratio {ratio:.1}; {:.1} times `Value`",
            few.0,
            many.0,
            many.0 as f64 / many.1 as f64
        );
        // In step it is 4, with the square 16.
        if ratio > 6.0 {
            steep.push(name);
        }
    }
    assert!(steep.is_empty(), "{steep:?}");
}
