//! Doc comments: the schema's annotations, and facts that code cannot show.

use super::markdown::{self, code_span, inert};
use super::{values, wrap};
use crate::model::{Additional, Exchange, MemberDef, Model, ObjectDef, RustType, Shape, TypeDef, TypeId};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// The longest line of a doc comment, where its words allow that.
const WIDTH: usize = 92;

/// Returns `lines` as one doc comment. Paragraphs are broken into lines of modest length.
pub(super) fn doc(lines: impl IntoIterator<Item = String>) -> TokenStream {
    let lines = broken(lines).into_iter();
    let lines = lines.map(|line| if line.is_empty() { line } else { format!(" {line}") });
    let lines = lines.map(|line| markdown::visible(&line).replace('\n', " "));
    quote!(#(#[doc = #lines])*)
}

/// Breaks the lines of paragraphs. Code, tables, lists and quotes stay.
fn broken(lines: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut fence: Option<String> = None;
    let mut broken = Vec::new();
    for line in lines {
        let ticks: String = line.chars().take_while(|char| *char == '`').collect();
        match &fence {
            Some(open) if *open == line => fence = None,
            None if ticks.len() > 2 && !line[ticks.len()..].contains('`') => fence = Some(ticks),
            None if is_paragraph(&line) => {
                broken.extend(wrap::paragraph(&line, WIDTH));
                continue;
            }
            _ => {}
        }
        broken.push(line);
    }
    broken
}

/// Returns whether `line` starts with a word, a code span, a link to a type or strong text.
fn is_paragraph(line: &str) -> bool {
    line.starts_with(char::is_alphabetic)
        || ["`", "[`", "**", "\""].iter().any(|start| line.starts_with(start))
}

/// Returns the docs of a type: its description, what it is, and where its schema is.
pub(super) fn of_type(model: &Model, def: &TypeDef, what: &str) -> Vec<String> {
    let mut lines = match &def.annotations.description {
        Some(description) => inert(description),
        None => vec![what.to_owned()],
    };
    for exchange in &def.exchange {
        lines.push(String::new());
        lines.push(match exchange {
            Exchange::AnsweredBy(response) => format!("Answered by {}.", link(model, *response)),
            Exchange::Answers(request) => format!("Answers {}.", link(model, *request)),
        });
    }
    lines.extend(def.example.as_deref().map(example).unwrap_or_default());
    lines.push(String::new());
    lines.push(format!("Schema: {}", code_span(&def.address.to_string())));
    if !def.shared_with.is_empty() {
        let count = def.shared_with.len();
        lines.push(format!("and {count} other {} with an equal schema.", plural(count, "place")));
    }
    if let Shape::Object(ObjectDef { additional: Additional::Closed, .. }) = &def.shape {
        lines.push(String::new());
        lines.push("The schema allows no other members.".to_owned());
    }
    lines
}

/// Returns the lines that show a body, in a block that no string in it closes.
fn example(body: &str) -> Vec<String> {
    let fence = markdown::block_fence(body);
    let value: Option<Value> = serde_json::from_str(body).ok().filter(|_| body.len() > WIDTH);
    let text =
        value.and_then(|value| serde_json::to_string_pretty(&value).ok()).unwrap_or_else(|| body.to_owned());
    let mut lines = vec![String::new(), format!("{fence}json")];
    lines.extend(text.lines().map(str::to_owned));
    lines.push(fence);
    lines
}

/// Returns a link to the docs of a type whose name is in scope.
pub(super) fn short_link(model: &Model, id: TypeId) -> String {
    format!("[`{}`]", model.name(id))
}

/// Returns a link to the docs of a type.
pub(super) fn link(model: &Model, id: TypeId) -> String {
    let (name, module) = (model.name(id), model.module(id));
    format!("[`{name}`]({}::{module}::{name})", model.root)
}

/// Returns the docs of a field: its description, its name in JSON, its default and its checks.
pub(super) fn of_member(model: &Model, member: &MemberDef) -> Vec<String> {
    let mut lines = member.annotations.description.as_deref().map(inert).unwrap_or_default();
    let mut facts = Vec::new();
    facts.push(format!("{}{}", code_text(&member.name), if member.required { ", required" } else { "" }));
    facts.extend(values::listed(model, &member.place.ty, &member.annotations));
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
    lines.extend(deprecation(member.annotations.deprecated));
    lines
}

/// Returns the doc lines of a deprecation, if the schema has one.
pub(super) fn deprecation(is_deprecated: bool) -> Vec<String> {
    match is_deprecated {
        true => vec![String::new(), "**Deprecated** by the schema.".to_owned()],
        false => Vec::new(),
    }
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

/// Returns a value as code in Markdown, on one line, of modest length.
pub(super) fn code(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => code_text("\"\""),
        Value::String(text) => code_text(text),
        value => code_text(&value.to_string()),
    }
}

/// Returns text as code in Markdown, on one line, shortened if it is long.
pub(super) fn code_text(text: &str) -> String {
    const LONGEST: usize = 200;
    code_span(&text.chars().take(LONGEST).collect::<String>())
}

pub(super) fn plural(count: usize, noun: &str) -> String {
    if count == 1 { noun.to_owned() } else { format!("{noun}s") }
}
