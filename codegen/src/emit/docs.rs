//! Doc comments: what the schema says for people, and the facts that code cannot show.

use crate::model::{Additional, MemberDef, ObjectDef, RustType, Shape, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// `lines` as one doc comment.
pub fn doc(lines: impl IntoIterator<Item = String>) -> TokenStream {
    let lines = lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
    // A doc comment takes no bare carriage return and nothing that turns text around, and people see
    // nothing of other control characters.
    let is_unseen = |char: char| (char.is_control() && char != '\t') || turns_text(char);
    let lines = lines.map(|line| line.replace(is_unseen, " "));
    quote!(#(#[doc = #lines])*)
}

/// Whether the character changes the direction of the text around it, which rustc refuses in comments.
fn turns_text(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The docs of a type: its description, what it is, and where its schema stands.
pub fn of_type(def: &TypeDef, what: &str) -> Vec<String> {
    let mut lines = match &def.annotations.description {
        Some(description) => tidy(description),
        None => vec![what.to_owned()],
    };
    lines.push(String::new());
    lines.push(format!("Schema: `{}`", def.address));
    if !def.shared_with.is_empty() {
        let count = def.shared_with.len();
        lines.push(format!(
            "and {count} other {} that {} the same.",
            plural(count, "place"),
            if count == 1 { "says" } else { "say" }
        ));
    }
    if let Shape::Object(ObjectDef { additional: Additional::Closed, .. }) = &def.shape {
        lines.push(String::new());
        lines.push("The schema allows no other members.".to_owned());
    }
    lines
}

/// The docs of a field: its description, its name in JSON, its default and its checks.
pub fn of_member(member: &MemberDef) -> Vec<String> {
    let mut lines = member.annotations.description.as_deref().map(tidy).unwrap_or_default();
    let mut facts = Vec::new();
    facts.push(format!("`{}`{}", member.name, if member.required { ", required" } else { "" }));
    facts.extend(member.checks.iter().map(|(name, value)| fact(name, value)));
    facts.extend(matches!(member.place.rust, RustType::Nullable(_)).then(|| "or null".to_owned()));
    if let Some(default) = &member.annotations.default {
        facts.push(format!("default {}", code(default)));
    }
    if member.annotations.read_only {
        facts.push("read only".to_owned());
    }
    if member.annotations.write_only {
        facts.push("write only".to_owned());
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("{}.", facts.join(", ")));
    lines
}

fn fact(name: &str, value: &Value) -> String {
    match name {
        "format" => format!("format {}", code(value)),
        "pattern" => format!("pattern {}", code(value)),
        "minLength" => format!("at least {value} characters"),
        "maxLength" => format!("at most {value} characters"),
        "minItems" => format!("at least {value} items"),
        "maxItems" => format!("at most {value} items"),
        "minimum" => format!("at least {value}"),
        "maximum" => format!("at most {value}"),
        "exclusiveMinimum" => format!("more than {value}"),
        "exclusiveMaximum" => format!("less than {value}"),
        "multipleOf" => format!("a multiple of {value}"),
        "uniqueItems" => "no item twice".to_owned(),
        _ => format!("{name} {}", code(value)),
    }
}

/// A value as code in Markdown, on one line, of modest length.
pub fn code(value: &Value) -> String {
    match value {
        Value::String(text) => code_text(text),
        value => code_text(&value.to_string()),
    }
}

/// Text as code in Markdown, on one line, of modest length.
pub fn code_text(text: &str) -> String {
    const LONGEST: usize = 200;
    let text: String =
        text.chars().map(|char| if char.is_control() { ' ' } else { char }).take(LONGEST).collect();
    if text.contains('`') || text.trim().is_empty() { format!("`` {text} ``") } else { format!("`{text}`") }
}

pub fn plural(count: usize, noun: &str) -> String {
    if count == 1 { noun.to_owned() } else { format!("{noun}s") }
}

/// Somebody's Markdown or HTML as lines that rustdoc takes without a warning.
pub fn tidy(text: &str) -> Vec<String> {
    let mut in_fence = false;
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = line.trim_end();
        if line.trim_start().starts_with("```") {
            in_fence = !in_fence;
            lines.push(if in_fence { "```text".to_owned() } else { "```".to_owned() });
        } else if in_fence {
            lines.push(line.to_owned());
        } else {
            lines.push(escape(line.trim_start()));
        }
    }
    if in_fence {
        lines.push("```".to_owned());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.dedup_by(|next, previous| next.is_empty() && previous.is_empty());
    lines
}

/// Escapes what rustdoc would take for HTML or for a link to an item, outside of code spans.
fn escape(line: &str) -> String {
    let mut escaped = String::new();
    for (position, part) in line.split('`').enumerate() {
        if position > 0 {
            escaped.push('`');
        }
        if position % 2 == 1 {
            escaped.push_str(part);
        } else {
            let words: Vec<String> = part.split(' ').map(escape_word).collect();
            escaped.push_str(&words.join(" "));
        }
    }
    if line.matches('`').count() % 2 == 1 {
        escaped = escaped.replace('`', "\\`");
    }
    escaped
}

fn escape_word(word: &str) -> String {
    if word.starts_with("http://") || word.starts_with("https://") {
        let url = word.trim_end_matches(['.', ',', ')', ';', ':']);
        return format!("<{url}>{}", &word[url.len()..]);
    }
    if word.contains("](") {
        return word.to_owned();
    }
    word.replace('<', "\\<")
        .replace('>', "\\>")
        .replace('[', "\\[")
        .replace(']', "\\]")
        .replace("://", ":\\//")
}
