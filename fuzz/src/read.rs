//! Bodies: a type reads every well-formed one and gives it back, and refuses every other, as `serde_json::Value` does.
//!
//! ```text
//! 0x07 {"id": 1}    the 7th type reads {"id": 1}, and writes {"id": 1}
//! ```

use serde_json::Value;
use vapi_messages::inspect::TYPES;

/// Reads the input, without the two bytes that choose the type.
pub fn run(data: &[u8]) {
    let [first, second, body @ ..] = data else { return };
    let entry = &TYPES[usize::from(u16::from_le_bytes([*first, *second])) % TYPES.len()];
    let read = entry.read(body);
    let known: Result<Value, _> = serde_json::from_slice(body);
    match (&read, &known) {
        (Ok(inspection), Ok(value)) => {
            assert!(
                has_long_numbers(body) || inspection.written == *value,
                "{} changes the body",
                entry.name
            );
        }
        (Ok(_), Err(error)) => {
            // Numbers beyond `f64` are kept as text.
            assert!(has_long_numbers(body), "{} reads what is no JSON: {error}", entry.name);
        }
        (Err(error), Ok(_)) => assert!(has_long_numbers(body), "{} refuses JSON: {error}", entry.name),
        (Err(_), Err(_)) => {}
    }
    if let Ok(inspection) = &read {
        for deviation in &inspection.deviations {
            let shown = deviation.to_string();
            assert!(!shown.chars().any(char::is_control), "{} shows control characters", entry.name);
        }
    }
}

/// Returns whether a number may be wider than `Value` keeps.
fn has_long_numbers(body: &[u8]) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_digit() || b".eE+-".contains(byte);
    body.split(|byte| !is_part(byte)).any(|number| {
        number.len() > 15
            || number.iter().any(|byte| b"eE".contains(byte)) && number.iter().any(u8::is_ascii_digit)
    })
}
