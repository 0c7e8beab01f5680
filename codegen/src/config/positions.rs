//! The position of each entry in a TOML text.

use std::collections::HashMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::address::escaped;

/// Line and column, both from 1, the column in characters.
pub(super) type LineColumn = (usize, usize);

/// Returns the position of every key by its pointer, such as `/crate/version`.
pub(super) fn of_keys(text: &str) -> HashMap<String, LineColumn> {
    let mut positions = HashMap::new();
    if let Ok(table) = DeTable::parse(text) {
        add(text, table.get_ref(), "", &mut positions);
    }
    positions
}

fn add(text: &str, table: &DeTable, parent: &str, positions: &mut HashMap<String, LineColumn>) {
    for (key, value) in table {
        let pointer = pointer(parent, key.get_ref());
        if let DeValue::Table(table) = value.get_ref() {
            add(text, table, &pointer, positions);
        }
        positions.insert(pointer, at(text, key.span()));
    }
}

/// Returns the pointer to the member `key` of `parent`.
pub(super) fn pointer(parent: &str, key: &str) -> String {
    format!("{parent}/{}", escaped(key))
}

/// Returns the position of the start of `span`.
pub(super) fn at(text: &str, span: Range<usize>) -> LineColumn {
    let before = &text[..text.floor_char_boundary(span.start.min(text.len()))];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}
