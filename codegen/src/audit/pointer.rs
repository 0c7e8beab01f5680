//! Paths as they are shown.

use super::redact;
use super::walk::Step;
use std::fmt::Write;

/// How names that are not the schema's are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Those that look like data by what they look like, keys of maps by a star.
    Redacted,
    /// As they came.
    Shown,
}

/// Writes the place of a schema: items and free names are a star, whichever they are.
pub(super) fn write_schema_pointer(steps: &[Step<'_>], names: Names, out: &mut String) {
    for step in steps {
        match step {
            Step::Member(name) => write_token(name, out),
            Step::Unknown(name) => write_token(&shown(name, names), out),
            Step::Key(_) | Step::Item(_) => out.push_str("/*"),
        }
    }
}

/// Returns the place in a body, as a JSON Pointer.
pub(super) fn body_pointer(steps: &[Step<'_>], names: Names) -> String {
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Member(name) => write_token(name, &mut out),
            Step::Unknown(name) => write_token(&shown(name, names), &mut out),
            Step::Key(_) if names == Names::Redacted => out.push_str("/*"),
            Step::Key(name) => write_token(name, &mut out),
            Step::Item(position) => {
                // Writing to a string does not fail.
                let _ = write!(out, "/{position}");
            }
        }
    }
    out
}

/// Returns the first `steps` steps of a JSON Pointer.
pub(super) fn first_steps(pointer: &str, steps: usize) -> &str {
    let end = pointer.match_indices('/').nth(steps).map(|(position, _)| position);
    end.map_or(pointer, |end| &pointer[..end])
}

fn shown(name: &str, names: Names) -> std::borrow::Cow<'_, str> {
    match names {
        Names::Redacted => redact::name(name),
        Names::Shown => name.into(),
    }
}

fn write_token(name: &str, out: &mut String) {
    out.push('/');
    for character in name.chars() {
        match character {
            '~' => out.push_str("~0"),
            '/' => out.push_str("~1"),
            // A terminal must not obey a name.
            other if other.is_control() => out.extend(other.escape_default()),
            other => out.push(other),
        }
    }
}
