//! Text without letters, in words.

/// Returns `text`, with every symbol spelled out if it has no letters or digits.
pub(super) fn spelled_symbols(text: &str) -> String {
    if text.chars().any(|char| char.is_alphanumeric() && unicode_ident::is_xid_continue(char)) {
        return text.to_owned();
    }
    match text {
        ">=" => "greater than or equal".to_owned(),
        "<=" => "less than or equal".to_owned(),
        "!=" => "not equal".to_owned(),
        "==" => "equals".to_owned(),
        _ => text.chars().map(word).collect::<Vec<_>>().join(" "),
    }
}

/// Returns `text` with every character that is no letter or digit spelled out, and capitals marked: two different
/// texts get two names.
pub(super) fn spelled(text: &str) -> String {
    let mut words = String::new();
    for char in text.chars() {
        match char {
            _ if char.is_alphanumeric() && unicode_ident::is_xid_continue(char) => words.push(char),
            _ => {
                words.push(' ');
                words.push_str(&word(char));
                words.push(' ');
            }
        }
    }
    words
}

fn word(char: char) -> String {
    let word = match char {
        '=' => "equal",
        '>' => "greater than",
        '<' => "less than",
        '!' => "exclamation mark",
        '?' => "question mark",
        '.' => "dot",
        ',' => "comma",
        ';' => "semicolon",
        ':' => "colon",
        '+' => "plus",
        '-' => "hyphen",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '|' => "bar",
        '&' => "ampersand",
        '%' => "percent",
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '^' => "caret",
        '~' => "tilde",
        '_' => "underscore",
        ' ' => "space",
        '\n' => "newline",
        '\t' => "tab",
        '(' => "left parenthesis",
        ')' => "right parenthesis",
        '[' => "left bracket",
        ']' => "right bracket",
        '{' => "left brace",
        '}' => "right brace",
        '\'' => "apostrophe",
        '"' => "quote",
        '`' => "backtick",
        _ => return format!("u{:04x}", u32::from(char)),
    };
    word.to_owned()
}
