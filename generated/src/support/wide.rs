// @generated from nothing by codegen/support/wide.rs. Do not edit: run `schemalock generate`.

//! Integers that 64 bits do not hold.
//!
//! `serde_json` hands them over as the nearest float, which is another number, with nothing to tell
//! it from a float that was meant. So when a float of that size has come, the text is looked at
//! again, and such an integer is an error with its place. (Through plain serde there is no text;
//! such an integer is then what the format makes of it, with `serde_json` the nearest float.)

use super::path::{Path, Step};

/// Where an integer of more than 64 bits stands.
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

/// The first integer in `body`, well-formed JSON, that is in the range of neither `i64` nor `u64`.
pub fn find(body: &[u8]) -> Option<Place> {
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
                    return Some(place(body, end, &around));
                }
            }
            _ => {}
        }
        at = end;
    }
    None
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
    digits.iter().all(u8::is_ascii_digit) && text.parse::<i64>().is_err() && text.parse::<u64>().is_err()
}

fn place(body: &[u8], end: usize, around: &[Around]) -> Place {
    let name = |around: &Around| match around {
        Around::Array(_) => String::new(),
        Around::Object(start, end) => serde_json::from_slice(&body[*start..*end]).unwrap_or_default(),
    };
    let names: Vec<String> = around.iter().map(name).collect();
    let path = Path::along(around.iter().zip(&names).map(|(around, name)| match around {
        Around::Array(position) => Step::Item(*position),
        Around::Object(..) => Step::Named(name),
    }));
    let (line, column) = line_and_column(&body[..end]);
    Place { path, line, column }
}

/// In which line, from 1, `text` ends, and behind how many of its bytes.
pub fn line_and_column(text: &[u8]) -> (usize, usize) {
    let lines = text.split(|byte| *byte == b'\n');
    lines.enumerate().last().map_or((1, 0), |(line, text)| (line + 1, text.len()))
}
