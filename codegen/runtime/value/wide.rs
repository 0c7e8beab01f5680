//! Integers that 64 bits do not hold, and numbers that `f64` does not reach.
//!
//! `serde_json` gives such an integer out as the nearest float, and refuses such a number. When a body has
//! one, its text is therefore read again, with each of them marked:
//!
//! ```text
//! {"cost": 123456789012345678901234567890}   ->   {"cost": {"#": "123456789012345678901234567890"}}
//! ```
//!
//! The marker is a member name that the body does not contain. A `Number` keeps the text.
//! Raw JSON is a `serde_json::Value`, which has no room for it unless `serde_json` is built with
//! `arbitrary_precision`, a feature that would change every other crate in the build; there the number is
//! an error with its place. (Through plain serde there is no text: `serde_json` gives the nearest float.)

use super::path::{Path, Step};
use std::ops::Range;

/// Where a number that `serde_json` cannot hold stands.
pub struct Place {
    pub path: Path,
    pub line: usize,
    pub column: usize,
}

/// An array or object around the current place.
enum Around {
    Array(usize),
    /// Where the name of the current member stands, with its quotes.
    Object(usize, usize),
}

/// Returns the place of the first number in `body`, well-formed JSON, that `serde_json` cannot hold.
pub fn find(body: &[u8]) -> Option<Place> {
    let mut first = None;
    each(body, &mut |number, around| {
        first.get_or_insert_with(|| place(&body[..number.end], around));
    });
    first
}

/// Returns the place of the first such number at `path` or below it, or of the first of all if there is none.
pub fn find_at(body: &[u8], path: &Path) -> Option<Place> {
    let mut found = None;
    each(body, &mut |number, around| {
        found = found.take().or_else(|| {
            let place = place(&body[..number.end], around);
            is_within(&place.path, path).then_some(place)
        });
    });
    found.or_else(|| find(body))
}

/// Returns whether `place` is `around` or below it.
fn is_within(place: &Path, around: &Path) -> bool {
    let (place, around) = (place.to_string(), around.to_string());
    place.strip_prefix(&around).is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// Returns how many numbers in `body` are ones that `serde_json` cannot hold.
pub fn count(body: &[u8]) -> usize {
    let mut count = 0;
    each(body, &mut |_, _| count += 1);
    count
}

/// Returns `body` with each number that `serde_json` cannot hold as an object of one member, and that member's
/// name, which the body does not contain; `None` if there is no such number.
pub fn mark(body: &str) -> Option<(String, String)> {
    let mut marker = "#".to_owned();
    while body.contains(&marker) {
        marker.push('#');
    }
    let mut marked = String::with_capacity(body.len());
    let mut end = 0;
    each(body.as_bytes(), &mut |number, _| {
        marked.push_str(&body[end..number.start]);
        marked.push_str(&format!("{{\"{marker}\":\"{}\"}}", &body[number.clone()]));
        end = number.end;
    });
    (end > 0).then(|| (marked + &body[end..], marker))
}

/// Shows each number in `body` that `serde_json` cannot hold: where it is, and what is around it.
fn each(body: &[u8], see: &mut dyn FnMut(Range<usize>, &[Around])) {
    let mut around: Vec<Around> = Vec::new();
    let mut is_name_due = false;
    let mut at = 0;
    while let Some(byte) = body.get(at) {
        let mut end = at + 1;
        match byte {
            b'{' => {
                around.push(Around::Object(0, 0));
                is_name_due = true;
            }
            b'[' => around.push(Around::Array(0)),
            b'}' | b']' => {
                around.pop();
                is_name_due = false;
            }
            b',' => match around.last_mut() {
                Some(Around::Array(position)) => *position += 1,
                _ => is_name_due = true,
            },
            b'"' => {
                end = end_of_string(body, at);
                if is_name_due {
                    is_name_due = false;
                    around.pop();
                    around.push(Around::Object(at, end));
                }
            }
            b'-' | b'0'..=b'9' => {
                let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
                end = at + body[at..].iter().take_while(|byte| is_part(byte)).count();
                if is_wide(&body[at..end]) {
                    see(at..end, &around);
                }
            }
            _ => {}
        }
        at = end;
    }
}

fn end_of_string(body: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = body.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    body.len()
}

fn is_wide(number: &[u8]) -> bool {
    let digits = number.strip_prefix(b"-").unwrap_or(number);
    let text = str::from_utf8(number).unwrap_or_default();
    match digits.iter().all(u8::is_ascii_digit) {
        true => text.parse::<i64>().is_err() && text.parse::<u64>().is_err(),
        false => text.parse::<f64>().is_ok_and(f64::is_infinite),
    }
}

/// Returns the place of the number at the end of `body`.
fn place(body: &[u8], around: &[Around]) -> Place {
    let name = |around: &Around| match around {
        Around::Array(_) => String::new(),
        Around::Object(start, end) => serde_json::from_slice(&body[*start..*end]).unwrap_or_default(),
    };
    let names: Vec<String> = around.iter().map(name).collect();
    let path = Path::along(around.iter().zip(&names).map(|(around, name)| match around {
        Around::Array(position) => Step::Item(*position),
        Around::Object(..) => Step::Named(name),
    }));
    let (line, column) = line_and_column(body);
    Place { path, line, column }
}

/// In which line, from 1, `text` ends, and behind how many of its bytes.
pub fn line_and_column(text: &[u8]) -> (usize, usize) {
    let lines = text.split(|byte| *byte == b'\n');
    lines.enumerate().last().map_or((1, 0), |(line, text)| (line + 1, text.len()))
}
