//! Clocks that jump: no verb decides by a time that a file carries whether the file has changed.

use std::fs::{self, File};
use std::time::{Duration, SystemTime};

use super::checkout::{Place, said};
use super::project::large;

/// Times of files: before 1970, at its start, and far ahead.
fn times() -> Vec<SystemTime> {
    let hours = |hours: u64| Duration::from_secs(hours * 3600);
    vec![
        SystemTime::UNIX_EPOCH - hours(24),
        SystemTime::UNIX_EPOCH,
        SystemTime::now() - hours(24 * 365),
        SystemTime::now() + hours(24 * 365 * 50),
    ]
}

fn set_all(place: &Place, below: &str, time: SystemTime) {
    for path in place.all(below).into_keys().filter(|path| path.is_file()) {
        File::options().write(true).open(&path).expect("a file").set_modified(time).expect("a time");
    }
}

#[test]
fn files_of_any_time_are_fresh_while_their_content_is() {
    let place = large();
    for time in times() {
        set_all(&place, "project", time);
        for args in [&["check"][..], &["generate"], &["check"]] {
            let done = place.run(args);
            assert!(done.status.success(), "{time:?}, {args:?}: {}", said(&done));
        }
    }
}

#[test]
fn a_change_is_noticed_where_length_and_time_stay_the_same() {
    let place = large();
    let path = place.path("project/schemas/Call.json");
    for time in times() {
        set_all(&place, "project", time);
        assert!(place.run(&["check"]).status.success());
        let text = fs::read_to_string(&path).expect("a file");
        let other = match text.contains("\"id\"") {
            true => text.replace("\"id\"", "\"no\""),
            false => text.replace("\"no\"", "\"id\""),
        };
        assert!(other != text && other.len() == text.len());
        fs::write(&path, other).expect("a file");
        set_all(&place, "project", time);
        let done = place.run(&["check"]);
        assert_eq!(done.status.code(), Some(1), "{time:?}: {}", said(&done));
        let done = place.run(&["generate"]);
        assert!(done.status.success(), "{time:?}: {}", said(&done));
        set_all(&place, "project", time);
        // A file of the crate, too.
        let generated = place.path("project/generated/src/lib.rs");
        let text = fs::read_to_string(&generated).expect("a file");
        fs::write(&generated, text.replacen('a', "e", 1)).expect("a file");
        set_all(&place, "project", time);
        let done = place.run(&["check"]);
        assert_eq!(done.status.code(), Some(1), "{time:?}: {}", said(&done));
        assert!(place.run(&["generate"]).status.success());
    }
}
