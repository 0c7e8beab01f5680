//! Draws the types that a type reaches: `explain TYPE --graph mermaid` or `--graph dot`.
//!
//! ```text
//! {"call": {"$ref": "call.json"}}      flowchart LR
//!                                        t0["Message"]
//!                                        t1["Call"]
//!                                        t0 -->|"call"| t1
//! ```

use std::collections::{BTreeMap, VecDeque};

use crate::model::{Additional, Model, Shape, ShapeKind, TypeDef, TypeId};

/// The language of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub(crate) enum Picture {
    /// For Markdown that GitHub and others render.
    Mermaid,
    /// For Graphviz.
    Dot,
}

/// Renders the types that `root` reaches in at most `depth` steps, and the members and variants that lead there.
pub(super) fn render(model: &Model, root: TypeId, depth: usize, picture: Picture) -> String {
    let graph = Reached::from(model, root, depth);
    match picture {
        Picture::Mermaid => mermaid(&graph),
        Picture::Dot => dot(&graph),
    }
}

/// The most types of one picture: no one can read more.
const MOST_TYPES: usize = 400;

/// The most names on one arrow.
const MOST_NAMES: usize = 3;

struct Reached<'m> {
    /// In the order in which they are reached.
    types: Vec<&'m TypeDef>,
    /// From type to type, by position, with the names that lead there.
    arrows: BTreeMap<(usize, usize), Vec<&'m str>>,
    /// The number of types that are left out.
    left_out: usize,
}

impl<'m> Reached<'m> {
    fn from(model: &'m Model, root: TypeId, depth: usize) -> Self {
        let mut graph = Reached { types: vec![&model[root]], arrows: BTreeMap::new(), left_out: 0 };
        let mut positions: BTreeMap<TypeId, Option<usize>> = [(root, Some(0))].into_iter().collect();
        let mut due = VecDeque::from([(root, 0, 0)]);
        while let Some((id, from, steps)) = due.pop_front() {
            for (name, target) in leads(&model[id]) {
                let to = *positions.entry(target).or_insert_with(|| {
                    if steps == depth || graph.types.len() == MOST_TYPES {
                        graph.left_out += 1;
                        return None;
                    }
                    graph.types.push(&model[target]);
                    due.push_back((target, graph.types.len() - 1, steps + 1));
                    Some(graph.types.len() - 1)
                });
                if let Some(to) = to {
                    graph.arrows.entry((from, to)).or_default().push(name);
                }
            }
        }
        graph
    }

    fn note(&self) -> Option<String> {
        (self.left_out > 0).then(|| format!("types that are not shown: {}", self.left_out))
    }
}

/// Returns the members or variants of a type that hold other types, each with one of those.
fn leads(def: &TypeDef) -> Vec<(&str, TypeId)> {
    let named = |name, place: &crate::model::Place| {
        place.ty.named().into_iter().map(move |target| (name, target)).collect::<Vec<_>>()
    };
    match &def.shape {
        Shape::Object(object) => {
            let members = object.members.iter().filter(|member| member.constant.is_none());
            let mut leads: Vec<_> =
                members.flat_map(|member| named(member.name.as_str(), &member.place)).collect();
            if let Additional::Typed(place) = &object.additional {
                leads.extend(named("*", place));
            }
            leads
        }
        Shape::Union(union) => {
            union.variants.iter().flat_map(|variant| named(variant.name.as_str(), &variant.place)).collect()
        }
        Shape::Alias(place) => named("", place),
        Shape::Enum(_) => Vec::new(),
    }
}

/// Returns the names on an arrow: `from, to, by and 4 more`.
fn label(names: &[&str]) -> String {
    let mut label = names[..names.len().min(MOST_NAMES)].join(", ");
    if names.len() > MOST_NAMES {
        label.push_str(&format!(" and {} more", names.len() - MOST_NAMES));
    }
    label
}

fn mermaid(graph: &Reached) -> String {
    let mut text = String::from("flowchart LR\n");
    for (position, def) in graph.types.iter().enumerate() {
        let (open, close) = match def.shape.kind() {
            ShapeKind::Object => ("[", "]"),
            ShapeKind::Union => ("{{", "}}"),
            ShapeKind::Enum | ShapeKind::Alias => ("([", "])"),
        };
        text.push_str(&format!("  t{position}{open}\"{}\"{close}\n", entities(&def.name)));
    }
    for ((from, to), names) in &graph.arrows {
        match label(names) {
            label if label.is_empty() => text.push_str(&format!("  t{from} --> t{to}\n")),
            label => text.push_str(&format!("  t{from} -->|\"{}\"| t{to}\n", entities(&label))),
        }
    }
    if let Some(note) = graph.note() {
        text.push_str(&format!("  more[/\"{note}\"/]\n"));
    }
    text
}

/// Returns text for Mermaid's quotes: characters that could end them, or be read as Markdown or HTML, become numbers.
fn entities(text: &str) -> String {
    let mut escaped = String::new();
    for one in text.chars() {
        match one {
            one if one.is_ascii_alphanumeric() || " _-.,".contains(one) => escaped.push(one),
            one => escaped.push_str(&format!("#{};", u32::from(one))),
        }
    }
    escaped
}

fn dot(graph: &Reached) -> String {
    let mut text = String::from("digraph {\n  rankdir=LR\n  node [shape=box]\n");
    for (position, def) in graph.types.iter().enumerate() {
        let shape = match def.shape.kind() {
            ShapeKind::Object => "box",
            ShapeKind::Union => "hexagon",
            ShapeKind::Enum | ShapeKind::Alias => "oval",
        };
        text.push_str(&format!("  t{position} [label={}, shape={shape}]\n", quoted(&def.name)));
    }
    for ((from, to), names) in &graph.arrows {
        text.push_str(&format!("  t{from} -> t{to} [label={}]\n", quoted(&label(names))));
    }
    if let Some(note) = graph.note() {
        text.push_str(&format!("  more [label={}, shape=plaintext]\n", quoted(&note)));
    }
    text.push_str("}\n");
    text
}

/// Returns a string of DOT: only a quote and a backslash mean anything in it.
fn quoted(text: &str) -> String {
    let printable = text.chars().map(|one| if crate::terminal_text::is_active(one) { ' ' } else { one });
    format!("\"{}\"", printable.collect::<String>().replace('\\', r"\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_schema_stays_text() {
        assert_eq!(entities("a\"]; click"), "a#34;#93;#59; click");
        assert_eq!(entities("<b>é"), "#60;b#62;#233;");
        assert_eq!(quoted("a\"\\\n"), "\"a\\\"\\\\ \"");
    }

    #[test]
    fn long_lists_of_names_are_counted() {
        assert_eq!(label(&["a", "b", "c"]), "a, b, c");
        assert_eq!(label(&["a", "b", "c", "d", "e"]), "a, b, c and 2 more");
    }
}
