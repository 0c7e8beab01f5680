//! From a JSON Pointer to a line and a column.

use std::collections::HashMap;
use std::ops::Range;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions};
use saphyr_parser::{Event, Parser};

use crate::address::push_token;

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// From 0, in bytes.
    pub offset: usize,
    /// In bytes; the place ends on the line on which it begins.
    pub len: usize,
}

/// Returns where `pointer` is in a JSON or YAML text, or where its nearest parent does that is there;
/// `None` if the text is malformed. To look up many, keep a [`Locations`].
pub fn locate(text: &str, pointer: &str) -> Option<Position> {
    Locations::of(text).position(text, pointer)
}

/// All places of a text by their pointer.
#[derive(Default)]
pub(crate) struct Locations {
    ranges: HashMap<String, Range<usize>>,
    lines: Lines,
}

/// Where the lines of a text begin, and how many characters are before every so many bytes: a text of
/// megabytes may be one line, and thousands of messages may be about it.
#[derive(Default)]
struct Lines {
    starts: Vec<usize>,
    characters: Vec<usize>,
}

/// Bytes between two counts of characters.
const STEP: usize = 1024;

impl Locations {
    /// Reads the places of a JSON text, or else of a YAML text.
    pub(crate) fn of(text: &str) -> Locations {
        let mut locations = Locations { lines: Lines::of(text), ..Locations::default() };
        let parsed = jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        match parsed.map(|parsed| parsed.value) {
            Ok(Some(root)) => locations.json(&mut String::new(), root.start(), &root),
            _ => locations.yaml(text),
        }
        locations
    }

    /// Returns where `pointer` or its nearest parent is in `text`, from which these places were read.
    pub(crate) fn position(&self, text: &str, pointer: &str) -> Option<Position> {
        Some(self.lines.position(text, self.range(pointer)?.clone()))
    }

    /// Returns the byte at which `pointer` or its nearest parent begins.
    pub(crate) fn offset(&self, pointer: &str) -> Option<usize> {
        Some(self.range(pointer)?.start)
    }

    fn range(&self, pointer: &str) -> Option<&Range<usize>> {
        let mut pointer = pointer;
        loop {
            match self.ranges.get(pointer) {
                Some(range) => return Some(range),
                None => pointer = pointer.rsplit_once('/')?.0,
            }
        }
    }

    /// Notes `value`, whose member name or itself begins at `start`, and all below. The parser
    /// bounds the depth.
    fn json(&mut self, pointer: &mut String, start: usize, value: &Value) {
        // Of a repeated member the last counts, as in the loaded value.
        self.ranges.insert(pointer.clone(), start..value.end());
        let before = pointer.len();
        match value {
            Value::Object(object) => {
                for property in &object.properties {
                    push_token(pointer, property.name.as_str());
                    self.json(pointer, property.start(), &property.value);
                    pointer.truncate(before);
                }
            }
            Value::Array(array) => {
                for (index, item) in array.elements.iter().enumerate() {
                    push_token(pointer, &index.to_string());
                    self.json(pointer, item.start(), item);
                    pointer.truncate(before);
                }
            }
            _ => {}
        }
    }

    /// Notes what the reader gives before it fails, if it does.
    fn yaml(&mut self, text: &str) {
        let offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).chain([text.len()]).collect();
        let offset = |index: usize| offsets.get(index).copied().unwrap_or(text.len());
        let mut nodes = Nodes::default();
        for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
            let span = offset(span.start.index())..offset(span.end.index());
            match event {
                Event::Scalar(value, ..) if nodes.at_key() => {
                    nodes.key = Some((value.into_owned(), span.start));
                }
                Event::Scalar(..) | Event::Alias(_) => {
                    nodes.begin(&span, &mut self.ranges);
                    nodes.end();
                }
                Event::SequenceStart(..) => {
                    nodes.begin(&span, &mut self.ranges);
                    nodes.open.push(Open { is_mapping: false, index: 0, outer: nodes.outer });
                }
                Event::MappingStart(..) => {
                    nodes.begin(&span, &mut self.ranges);
                    nodes.open.push(Open { is_mapping: true, index: 0, outer: nodes.outer });
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    if let Some(open) = nodes.open.pop() {
                        nodes.outer = open.outer;
                    }
                    nodes.end();
                }
                _ => {}
            }
        }
    }
}

/// The YAML nodes around the one that is read.
#[derive(Default)]
struct Nodes {
    pointer: String,
    open: Vec<Open>,
    /// The member name that was read last, while its value was not.
    key: Option<(String, usize)>,
    /// Length of the pointer of the collection around the node that began last.
    outer: usize,
}

struct Open {
    is_mapping: bool,
    index: usize,
    outer: usize,
}

impl Nodes {
    fn at_key(&self) -> bool {
        self.key.is_none() && self.open.last().is_some_and(|open| open.is_mapping)
    }

    fn begin(&mut self, span: &Range<usize>, ranges: &mut HashMap<String, Range<usize>>) {
        self.outer = self.pointer.len();
        let mut start = span.start;
        match self.open.last_mut() {
            Some(open) if open.is_mapping => {
                let (name, at) = self.key.take().unwrap_or_default();
                push_token(&mut self.pointer, &name);
                start = at;
            }
            Some(open) => {
                push_token(&mut self.pointer, &open.index.to_string());
                open.index += 1;
            }
            None => {}
        }
        ranges.insert(self.pointer.clone(), start..span.end.max(start));
    }

    fn end(&mut self) {
        self.pointer.truncate(self.outer);
    }
}

impl Lines {
    fn of(text: &str) -> Lines {
        let mut lines = Lines { starts: vec![0], characters: Vec::new() };
        let mut characters = 0;
        for (at, byte) in text.bytes().enumerate() {
            if at % STEP == 0 {
                lines.characters.push(characters);
            }
            // Every character has one byte that does not continue another.
            characters += usize::from(byte & 0xc0 != 0x80);
            if byte == b'\n' {
                lines.starts.push(at + 1);
            }
        }
        lines
    }

    /// Returns the position of `range`, cut off at the end of its first line.
    fn position(&self, text: &str, range: Range<usize>) -> Position {
        let line = self.starts.partition_point(|start| *start <= range.start);
        let next = self.starts.get(line).map_or(text.len(), |next| next - 1);
        let carriage = text[..next].ends_with('\r') && next > range.start;
        let line_end = next - usize::from(carriage);
        let line_start = self.starts[line - 1];
        Position {
            line,
            column: self.characters_before(text, range.start) - self.characters_before(text, line_start) + 1,
            offset: range.start,
            len: range.end.min(line_end).saturating_sub(range.start),
        }
    }

    fn characters_before(&self, text: &str, offset: usize) -> usize {
        let step = offset / STEP;
        let Some(known) = self.characters.get(step) else { return text.chars().count() };
        let rest = &text.as_bytes()[step * STEP..offset];
        known + rest.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
    }
}

/// Returns the position of `range`, cut off at the end of its first line.
pub(super) fn position_of(text: &str, range: Range<usize>) -> Position {
    let line_start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[range.start..].find(['\r', '\n']).map_or(text.len(), |at| range.start + at);
    Position {
        line: text[..line_start].matches('\n').count() + 1,
        column: text[line_start..range.start].chars().count() + 1,
        offset: range.start,
        len: range.end.min(line_end).saturating_sub(range.start),
    }
}

/// Returns the position of a line and a column, both from 1, or the nearest that there is.
pub(super) fn position_at(text: &str, line: usize, column: usize) -> Position {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let on_line = text[start..].split(['\r', '\n']).next().unwrap_or_default();
    let before: usize = on_line.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    let offset = start + before;
    let len = text[offset..].chars().next().filter(|next| !next.is_control()).map_or(0, char::len_utf8);
    Position { line, column, offset, len }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_are_found_in_json_and_yaml() {
        let json = "{\n  \"ä\": {\"b\": [1, {\"c/d\": true}]},\r\n  \"e\": 1, \"e\": 2\n}";
        let yaml = "ä:\n  b:\n    - 1\n    - c/d: true\n    - [x, {y: z}]\ne: &a {f: 1}\n200: *a\n";
        let cases = [
            (json, "", "1:1 {"),
            (json, "/ä", "2:3 \"ä\": {\"b\": [1, {\"c/d\": true}]}"),
            (json, "/ä/b/1/c~1d", "2:19 \"c/d\": true"),
            (json, "/ä/b/1/none/such", "2:18 {\"c/d\": true}"),
            (json, "/e", "3:11 \"e\": 2"),
            (yaml, "/ä/b", "2:3 b:"),
            (yaml, "/ä/b/1/c~1d", "4:7 c/d: true"),
            (yaml, "/ä/b/2/1/y", "5:12 y: z"),
            (yaml, "/e/f", "6:8 f: 1"),
            ("{}", "/a", "1:1 {}"),
        ];
        for (text, pointer, wanted) in cases {
            let found = locate(text, pointer).expect("the text is well-formed");
            let label = &text[found.offset..found.offset + found.len];
            assert_eq!(format!("{}:{} {label}", found.line, found.column), wanted, "{pointer}");
            let at = position_at(text, found.line, found.column);
            assert_eq!(at.offset, found.offset, "{pointer}");
        }
        assert_eq!(locate("", ""), None);
    }
}
