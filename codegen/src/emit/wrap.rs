//! Lines of modest length: rows of tables, which no formatter takes, and paragraphs of docs.
//!
//! ```text
//! 2 "sections" => optional(sections: ARRAY, with_sections list crate::types::Section);
//! ```
//! becomes, if that is too long,
//! ```text
//! 2 "sections" => optional(
//!     sections: ARRAY,
//!     with_sections list crate::types::Section
//! );
//! ```

/// Where a line ends, where that is possible.
const WIDTH: usize = 100;

/// The indentation of the content of brackets.
const STEP: usize = 4;

/// Returns `row`, a piece of Rust with `indent` spaces before each of its lines.
///
/// A row that is too long is broken at the commas of its longest brackets; without brackets, at spaces.
pub(super) fn row(row: &str, indent: usize) -> String {
    let spaces = " ".repeat(indent);
    if indent + width(row) <= WIDTH {
        return format!("{spaces}{row}\n");
    }
    let tokens = tokens(row);
    let Some((open, close)) = longest_brackets(row, &tokens) else {
        return filled(pieces(row, &tokens, b' ', ""), &spaces, &" ".repeat(indent + STEP));
    };
    let head = self::row(&row[..=open], indent);
    let content = &row[open + 1..close];
    let items = pieces(content, &self::tokens(content), b',', ",");
    let inner = indent + STEP;
    let content = match items.iter().any(|item| item.contains(['(', '[', '{', ':'])) {
        true => items.iter().map(|item| self::row(item, inner)).collect(),
        false => filled(items, &" ".repeat(inner), &" ".repeat(inner)),
    };
    format!("{head}{content}{}", self::row(&row[close..], indent))
}

/// Returns `line` of a paragraph as lines of at most `width` columns, where its words allow that.
///
/// No line starts with what would be a list, a heading or another block of Markdown.
pub(super) fn paragraph(line: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in line.split(' ') {
        match lines.last_mut() {
            Some(last)
                if self::width(last) + 1 + self::width(word) <= width
                    || last.ends_with('\\')
                    || !starts_text(word) =>
            {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Returns whether a line that starts with `word` continues a paragraph, whatever follows.
fn starts_text(word: &str) -> bool {
    let is_code = word.starts_with('`') && !word.starts_with("```");
    let is_link = word.starts_with("[`");
    is_code || is_link || word.starts_with(char::is_alphabetic)
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// Joins `items` with spaces into lines that are not too long.
fn filled(items: Vec<String>, first: &str, others: &str) -> String {
    let mut text = String::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for item in items {
        if !is_empty && width(&line) + 1 + width(&item) > WIDTH {
            text.push_str(&line);
            text.push('\n');
            line = others.to_owned();
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(&item);
        is_empty = false;
    }
    text + &line + "\n"
}

/// Returns the parts of `text` between separators outside of brackets, each but the last with `end`.
fn pieces(text: &str, tokens: &[(usize, u8, usize)], separator: u8, end: &str) -> Vec<String> {
    let ends = tokens.iter().filter(|(_, byte, depth)| *byte == separator && *depth == 0).map(|(at, ..)| *at);
    let mut pieces = Vec::new();
    let mut start = 0;
    for at in ends {
        pieces.push(format!("{}{end}", text[start..at].trim()));
        start = at + 1;
    }
    let last = text[start..].trim();
    pieces.extend((!last.is_empty()).then(|| last.to_owned()));
    pieces
}

/// Returns the offsets of the outermost brackets that hold most.
fn longest_brackets(text: &str, tokens: &[(usize, u8, usize)]) -> Option<(usize, usize)> {
    let outermost =
        tokens.iter().filter(|(_, byte, depth)| *depth == 0 && matches!(byte, b'(' | b'[' | b'{'));
    let closing = |open: usize| {
        let close = tokens
            .iter()
            .find(|(at, byte, depth)| *at > open && *depth == 0 && matches!(byte, b')' | b']' | b'}'));
        close.map_or(text.len(), |(at, ..)| *at)
    };
    let pairs = outermost.map(|(open, ..)| (*open, closing(*open)));
    let pairs = pairs.filter(|(open, close)| close > &(open + 1) && *close < text.len());
    pairs.max_by_key(|(open, close)| close - open).map(|(open, close)| innermost(text, open, close))
}

/// Returns the brackets of a list, if it is the only thing between the brackets at `open` and `close`: those of
/// the slice in `OneOf(&[1, 2])`.
fn innermost(text: &str, open: usize, close: usize) -> (usize, usize) {
    let content = &text[open + 1..close];
    match content.strip_prefix("&[").and_then(|content| content.strip_suffix(']')) {
        Some(list) if !tokens(list).iter().any(|(_, byte, depth)| *depth == 0 && *byte == b']') => {
            (open + 2, close - 1)
        }
        _ => (open, close),
    }
}

/// Returns the ASCII bytes of `text` outside of strings, each with its offset and with the count of brackets that
/// are open around it. A bracket is outside of itself.
fn tokens(text: &str) -> Vec<(usize, u8, usize)> {
    let mut tokens = Vec::new();
    let (mut depth, mut is_string, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        let is_arrow = byte == b'>' && text[..at].ends_with(['=', '-']);
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_string => is_escaped = true,
            b'"' => is_string = !is_string,
            _ if is_string || !byte.is_ascii() => {}
            b'(' | b'[' | b'{' | b'<' => {
                tokens.push((at, byte, depth));
                depth += 1;
            }
            b')' | b']' | b'}' | b'>' if !is_arrow => {
                depth = depth.saturating_sub(1);
                tokens.push((at, byte, depth));
            }
            byte => tokens.push((at, byte, depth)),
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, paragraph, row};

    #[test]
    fn short_rows_stay() {
        assert_eq!(row("0 \"id\" => required(id: STRING, with_id into String);", 8).lines().count(), 1);
    }

    #[test]
    fn long_rows_break_at_commas_outside_of_strings() {
        let name = "a, (b".repeat(12);
        let long = format!("0 {name:?} => optional(first: ARRAY, with_first list BTreeMap<String, Value>);");
        let expected = format!(
            "    0 {name:?} => optional(\n        first: ARRAY,\n        with_first list BTreeMap<String, Value>\n    );\n"
        );
        assert_eq!(row(&long, 4), expected);
    }

    #[test]
    fn lists_fill_lines_and_keep_each_item() {
        let values: Vec<String> = (0..60).map(|at| format!("\"value {at}\"")).collect();
        let text = row(&format!("string: &[{}],", values.join(", ")), 4);
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
        assert!(values.iter().all(|value| text.contains(value)));
        assert!(
            text.starts_with("    string: &[\n        \"value 0\", \"value 1\",")
                && text.ends_with("    ],\n")
        );
    }

    #[test]
    fn rows_without_brackets_break_at_spaces() {
        let text = row(&format!("Name{} = \"{} b\";", "A".repeat(50), "b".repeat(60)), 8);
        assert_eq!(text.lines().count(), 2, "{text}");
    }

    #[test]
    fn paragraphs_break_before_words_only() {
        let line = "one - two # three 1. four `five six` > seven";
        let lines = paragraph(line, 1);
        assert_eq!(lines, ["one -", "two #", "three 1.", "four", "`five", "six` >", "seven"]);
        assert_eq!(lines.join(" "), line);
    }
}
